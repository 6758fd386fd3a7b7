import Gate
import Presentation
import ValeSettings

/// A file to look at.
struct ProseJob: Sendable {
    enum Form: Sendable {
        case markdown, html, plain
    }

    /// As it was given.
    let path: String
    let form: Form
    /// What it holds, when it is no file on disk.
    var bytes: [UInt8]?

    /// How an ending is read; nil when we cannot read it.
    static func form(of path: String, formats: [String: String]) -> Form? {
        guard let ending = ending(of: path) else { return nil }
        switch formats[ending] ?? ending {
        case "md", "markdown", "mdown", "markdn", "mdx": return .markdown
        case "html", "htm", "shtml", "xhtml": return .html
        case "txt", "text": return .plain
        default: return nil
        }
    }

    static func ending(of path: String) -> String? {
        let name = path.utf8.reversed().drop { $0 == 0x2F }.prefix { $0 != 0x2F }
        guard let point = name.firstIndex(of: 0x2E), name.index(after: point) != name.endIndex else { return nil }
        return String(decoding: name[..<point].reversed(), as: UTF8.self).lowercased()
    }
}

/// Finds the files to look at.
struct ProseFiles {
    private(set) var jobs: [ProseJob] = []
    /// Texts in a form that we do not read, by ending.
    private(set) var unread: [String: Int] = [:]
    private let formats: [String: String]
    private let glob: PathGlob?

    /// The most files in one look.
    private static let most = 1_000_000
    /// Folders that hold no texts of one's own, as Vale leaves them out; and the agreements, which are no texts for readers.
    private static let leftOut: Set<String> = [".git", "node_modules", ".afspraken"]
    /// Texts that Vale reads and we do not.
    private static let otherTexts: Set<String> = [
        "rst", "rest", "adoc", "asciidoc", "asc", "org", "xml", "dita", "typ", "tex",
    ]

    init(formats: [String: String], glob: PathGlob?) {
        self.formats = formats
        self.glob = glob
    }

    /// A path as it was given: a file, or a folder with all that is in it.
    mutating func add(_ path: String) throws(FileError) {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        let real = Files.kind(path) == .link ? Files.resolved(path) ?? path : path
        guard Files.kind(real) == .folder else {
            // To say why it cannot be read.
            if Files.kind(real) == nil { _ = try Files.read(path, limit: 0) }
            note(path, isNamed: true)
            return
        }
        var waiting = [(path: path, depth: 0)]
        while let folder = waiting.popLast() {
            var inner: [(path: String, depth: Int)] = []
            for name in try Files.names(in: folder.path) {
                let file = folder.path == "." ? name : folder.path == "/" ? "/\(name)" : "\(folder.path)/\(name)"
                switch Files.kind(file) {
                case .folder where !Self.leftOut.contains(name) && folder.depth < 100:
                    inner.append((file, folder.depth + 1))
                case .file: note(file, isNamed: false)
                default: continue
                }
            }
            waiting += inner.reversed()
        }
    }

    private mutating func note(_ path: String, isNamed: Bool) {
        guard jobs.count < Self.most, glob?.matches(path) != false else { return }
        if let form = ProseJob.form(of: path, formats: formats) {
            jobs.append(ProseJob(path: path, form: form))
        } else if let ending = ProseJob.ending(of: path), isNamed || Self.otherTexts.contains(ending) {
            unread[ending, default: 0] += 1
        } else if isNamed {
            unread["", default: 0] += 1
        }
    }
}
