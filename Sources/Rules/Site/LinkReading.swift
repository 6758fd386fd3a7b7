import Git
import Text

/// A link as it is written, taken apart.
struct LinkReading {
    enum Kind {
        /// From the page on.
        case relative
        /// From the top of the site or of the content folder.
        case rooted
        /// A whole address on the web.
        case web
        /// A mail address, a phone number, what a site fills in, or nothing.
        case other
    }

    enum Ending {
        /// The file of a page as it stands in the content folder.
        case markdown
        /// A page as a site shows it.
        case page
        /// A file that somebody put there.
        case file
        /// What a site makes by itself, or what we do not know.
        case unknown
    }

    let kind: Kind
    /// Without the question and the part.
    let plain: String
    /// The part of the page it leads to; nil when it names none.
    let fragment: String?

    init(_ written: String) {
        let plain = String(written.prefix { $0 != "?" && $0 != "#" })
        let start = plain.prefix(8).lowercased()
        self.plain = plain
        fragment = written.firstIndex(of: "#").map { String(written[written.index(after: $0)...]) }
        if plain.hasPrefix("//") || start.hasPrefix("http://") || start.hasPrefix("https://") {
            kind = .web
        } else if plain.hasPrefix("/") {
            kind = .rooted
        } else if plain.isEmpty || plain.contains("{") || plain.prefix(while: { $0 != "/" }).contains(":") {
            kind = .other
        } else {
            kind = .relative
        }
    }

    private static let files: Set<String> = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "csv", "zip", "epub", "jpg", "jpeg",
        "png", "gif", "webp", "svg", "mp3", "mp4",
    ]

    var ending: Ending {
        guard !plain.hasSuffix("/") else { return .page }
        let name = plain.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return .page }
        let ending = name[name.index(after: dot)...].lowercased()
        if ending == "md" { return .markdown }
        if ["html", "htm", ""].contains(ending) || ending.allSatisfy(\.isNumber) { return .page }
        return Self.files.contains(ending) ? .file : .unknown
    }

    /// Host and path of a whole address, in pieces; empty for any other link.
    var web: [String] {
        guard kind == .web, let start = plain.firstRange(of: "//")?.upperBound else { return [] }
        let rest = plain[start...]
        let host = rest.prefix { $0 != "/" }.lowercased()
        return [host] + Self.pieces(String(rest.dropFirst(host.count)))
    }

    /// The pieces of a link from the top.
    var rooted: [String] { kind == .rooted ? Self.pieces(plain) : [] }

    /// Where it leads when it is read from the file it stands in; nil when that is outside the content folder.
    func path(fromFile page: RepositoryPath) -> String? {
        kind == .relative || kind == .rooted ? AssetAddress.path(of: plain, from: page)?.text : nil
    }

    /// Where it leads when it is read from the address at which a site shows the page; nil when that makes no difference.
    func path(fromAddress page: RepositoryPath) -> String? {
        guard kind == .relative, ending != .markdown, let text = page.text, text.hasSuffix(".md"),
            !SitePage.isIndex(text)
        else { return nil }
        return AssetAddress.path(of: plain, from: RepositoryPath(String(text.dropLast(3)) + "/x"))?.text
    }

    /// All the places it can lead to.
    func targets(from page: RepositoryPath) -> [String] {
        if kind == .web { return [web.joined(separator: "/")] }
        return [path(fromFile: page), path(fromAddress: page)].compactMap { $0 }
    }

    private static func pieces(_ path: String) -> [String] {
        AssetAddress.path(of: "/" + path.drop { $0 == "/" }, from: "x")?.text?.split(separator: "/").map(String.init)
            ?? []
    }
}

/// How the file of a page and its place on a site belong together.
enum SitePage {
    /// Whether it is the page of its folder.
    static func isIndex(_ path: String) -> Bool {
        ["_index.md", "index.md"].contains(path.split(separator: "/").last.map(String.init) ?? "")
    }

    /// `sport/bad.md` and `sport/bad/index.md` → `sport/bad`; a file that is no page stays as it is.
    static func place(of path: String) -> String {
        if isIndex(path) { return path.split(separator: "/").dropLast().joined(separator: "/") }
        return path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    }

    /// The files and the folder that a place can be.
    static func files(of place: String) -> [String] {
        guard !place.isEmpty else { return ["_index.md", "index.md"] }
        var place = place
        for ending in ["/index.html", ".html", ".htm"] where place.hasSuffix(ending) {
            place.removeLast(ending.count)
            break
        }
        return [place + ".md", place + "/_index.md", place + "/index.md", place]
    }
}
