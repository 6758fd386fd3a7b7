import Findings
import Gate
import Text

/// The files and folders that somebody asks about, as they stand in the content folder.
struct AskedPaths {
    /// Without a slash at the end; empty stands for all there is.
    let paths: [String]

    /// What is typed counts from where somebody stands, and else from the top. What names nothing is an error: nothing would be
    /// said of it, and that reads as if all were well.
    /// - Parameter known: More paths that there are, such as of what was removed.
    init(_ operands: [String], from folder: String, client: Client, known: @autoclosure () throws -> [String]) throws {
        let top = Files.resolved(client.workFolder) ?? client.workFolder
        var others: [String]?
        paths = try operands.map { operand in
            let full = Self.plain(operand.hasPrefix("/") ? operand : "\(folder)/\(operand)")
            // Somebody may come in by another name: a link to the folder.
            let fromHere = Self.below(top, full) ?? Files.resolved(full).flatMap { Self.below(top, $0) }
            let fromTop = operand.hasPrefix("/") ? nil : String(Self.plain("/\(operand)").dropFirst())
            let meant = [fromHere, fromTop].compactMap(\.self)
            if let there = meant.first(where: { Files.kind("\(top)/\($0)") != nil }) { return there }
            let all = try others ?? known()
            others = all
            guard let there = meant.first(where: { path in all.contains { $0 == path || $0.hasPrefix(path + "/") } })
            else {
                throw UsageError(
                    nl: "`\(printable(operand))` vinden we niet. Kijk na hoe het bestand of de map heet.",
                    en: "We cannot find `\(printable(operand))`. Check the name of the file or the folder.")
            }
            return there
        }
    }

    /// A full path as it counts from the top; nil when it does not stand below it.
    private static func below(_ top: String, _ full: String) -> String? {
        full == top ? "" : full.hasPrefix(top + "/") ? String(full.dropFirst(top.count + 1)) : nil
    }

    /// A full path without `.`, `..` and double slashes.
    private static func plain(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
