import Findings
import Gate
import Style
import Text
import ValeSettings

/// The folder of styles that a `.vale.ini` names: rules, word lists, vocabularies.
struct StyleFolder {
    let path: String

    /// The most rules of one style.
    private static let mostRules = 5_000
    /// The most folders besides the styles in which word lists are looked for.
    private static let mostFolders = 100
    /// The largest rule file or word list, in bytes.
    private static let largest = 4_194_304

    /// The rule files of a style, by path below the folder; nil when there is no such style.
    func rules(of style: String) throws(FileError) -> [StyleFile]? {
        guard Files.kind("\(path)/\(style)") == .folder || Files.resolved("\(path)/\(style)") != nil else { return nil }
        var files: [StyleFile] = []
        for inner in try paths(below: style, ending: ".yml") {
            let bytes = try Files.read("\(path)/\(inner)", limit: Self.largest)
            files.append(StyleFile(path: inner, bytes: bytes))
        }
        return files
    }

    /// The word lists that a rule can name: by path below the folder, below its place for such lists, and by name.
    func lists(of styles: [String]) throws(FileError) -> [String: [UInt8]] {
        var lists: [String: [UInt8]] = [:]
        let usual = styles + ["config/ignore", "Vocab"]
        let others = try Files.names(in: path).filter { name in
            name != "config" && !usual.contains(name) && Files.kind("\(path)/\(name)") == .folder
        }
        for folder in usual + others.sorted().prefix(Self.mostFolders) {
            for inner in try paths(below: folder, ending: ".txt") {
                let bytes = try Files.read("\(path)/\(inner)", limit: Self.largest)
                let name = inner.split(separator: "/").last.map(String.init) ?? inner
                for key in [inner, String(inner.dropFirst(folder.utf8.count + 1)), name] where lists[key] == nil {
                    lists[key] = bytes
                }
            }
        }
        return lists
    }

    /// A vocabulary: what is right, and what is not to be used. nil when there is no such vocabulary.
    func vocabulary(_ name: String) throws(FileError) -> (accept: [String], reject: [String])? {
        for folder in ["\(path)/config/vocabularies/\(name)", "\(path)/Vocab/\(name)"]
        where Files.kind(folder) == .folder {
            var terms: [[String]] = []
            for file in ["accept.txt", "reject.txt"] {
                guard Files.kind("\(folder)/\(file)") != nil else {
                    terms.append([])
                    continue
                }
                let bytes = try Files.read("\(folder)/\(file)", limit: VocabularyFile.longest)
                terms.append(VocabularyFile.terms(bytes) ?? [])
            }
            return (terms.first ?? [], terms.last ?? [])
        }
        return nil
    }

    private func paths(below folder: String, ending: String) throws(FileError) -> [String] {
        guard Files.kind("\(path)/\(folder)") == .folder else { return [] }
        var found: [String] = []
        var waiting = [(path: folder, depth: 0)]
        while let next = waiting.popLast(), found.count < Self.mostRules {
            for name in try Files.names(in: "\(path)/\(next.path)") {
                let inner = "\(next.path)/\(name)"
                switch Files.kind("\(path)/\(inner)") {
                case .folder where next.depth < 8: waiting.append((inner, next.depth + 1))
                case .file where name.hasSuffix(ending): found.append(inner)
                default: continue
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
