import Foundation

/// Cases under Tests/Fixtures/Reuse.
enum Fixture {
    static func text(_ name: String) throws -> String {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Reuse/\(name)")
        return try String(contentsOf: url, encoding: .utf8)
    }

    /// The rows of a table: a name first, columns between tabs, `\t`, `\\` and `\uXXXX` written out.
    static func rows(_ name: String, columns: Int) throws -> [[String]] {
        try text(name).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { written(String($0)) }
            return cells + Array(repeating: "", count: max(0, columns - cells.count))
        }
    }

    private static func written(_ cell: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = cell.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let kind = rest.popFirst() else {
                result.append(scalar)
                continue
            }
            switch kind {
            case "t": result.append("\t")
            case "u":
                let number = UInt32(String(rest.prefix(4)), radix: 16)
                if let scalar = number.flatMap(Unicode.Scalar.init) { result.append(scalar) }
                rest = rest.dropFirst(4)
            default: result.append(kind)
            }
        }
        return String(result)
    }
}
