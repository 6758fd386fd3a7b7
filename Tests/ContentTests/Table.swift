import Foundation

/// A table of cases under Tests/Fixtures/Content: columns between tabs, `\n` and the like written out.
struct Table {
    static func rows(_ name: String, columns: Int) throws -> [[String]] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Content/\(name)")
        let text = try String(contentsOf: url, encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("# page") && !$0.hasPrefix("# body") }.map { line in
            var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { written(String($0)) }
            while cells.count < columns { cells.append("") }
            return cells
        }
    }

    /// The text behind its escapes.
    private static func written(_ cell: String) -> String {
        var result = ""
        var rest = Substring(cell)
        while let character = rest.popFirst() {
            guard character == "\\", let kind = rest.popFirst() else {
                result.append(character)
                continue
            }
            switch kind {
            case "n": result += "\n"
            case "r": result += "\r"
            case "t": result += "\t"
            case "u":
                let scalar = UInt32(rest.prefix(4), radix: 16).flatMap(Unicode.Scalar.init)
                if let scalar { result.unicodeScalars.append(scalar) }
                rest = rest.dropFirst(4)
            default: result.append(kind)
            }
        }
        return result
    }
}
