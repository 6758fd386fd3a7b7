import Git
import Rules
import Text

/// Where on the site an address field lets a page appear, as paths that could hold that address.
enum ClaimedAddress {
    /// The paths an address in `field` of the page at `page` stands for; empty when it names no place on this site.
    ///
    /// An address is folded and percent-decoded, `.` and `..` are resolved, a host is dropped: every spelling that a site
    /// generator or a web server could take for the same place counts. The first path is the plainest reading.
    static func paths(of value: String, field: String, page: RepositoryPath) -> [RepositoryPath] {
        guard let pageText = page.text else { return [] }
        var folder = pageText.split(separator: "/").map(String.init)
        let file = folder.popLast() ?? ""
        if field == "slug", file == "index.md" || file == "_index.md", folder.count > 1 { folder.removeLast() }
        let target = decoded(value)
        var found: [RepositoryPath] = []
        for depth in rootDepths(of: folder) {
            let root = folder.prefix(depth)
            for segments in readings(of: target, field: field, folder: Array(folder.dropFirst(depth)))
            where !segments.isEmpty {
                let place = (root + segments).joined(separator: "/")
                for spelling in [place, Folding.folded(place)] {
                    for ending in [".md", "/index.md", "/_index.md"] {
                        let path = RepositoryPath(spelling + ending)
                        if !found.contains(path) { found.append(path) }
                    }
                }
            }
        }
        return found
    }

    /// How many folders of a page's path may be the site's own: one as a rule (`website/`), none when the repository is the
    /// site, more for a site in several languages. Nobody wrote down which it is, so each of them counts.
    private static func rootDepths(of folder: [String]) -> [Int] {
        ([1, 0] + Array(2..<6)).filter { $0 <= folder.count }
    }

    /// Below the site's own folder, what an address can mean for a page in `folder`; the plainest reading first.
    private static func readings(of target: String, field: String, folder: [String]) -> [[String]] {
        let fromRoot = resolve(withoutHost(target), from: [])
        let fromFolder = resolve(target, from: folder)
        var readings: [[String]] =
            switch field {
            case "slug": [fromFolder]
            case "url", "permalink": [fromRoot]
            default: target.hasPrefix("/") || target.contains("://") ? [fromRoot] : [fromFolder, fromRoot]
            }
        if target.hasPrefix("//") {
            // A browser reads a host here, a site generator a path with a slash too many.
            readings.insert(resolve(target, from: []), at: 0)
        }
        return readings
    }

    /// Percent-decodes, repeatedly but not without end, so that `%256e` hides nothing.
    private static func decoded(_ text: String) -> String {
        var current = text
        for _ in 0..<3 {
            let next = decodedOnce(current)
            if next == current { break }
            current = next
        }
        return current.replacing("\\", with: "/")
    }

    private static func decodedOnce(_ text: String) -> String {
        utf8Text(PercentEncoding.decoded(text)) ?? text
    }

    private static func withoutHost(_ text: String) -> String {
        let rest: Substring
        if let scheme = text.firstRange(of: "://") {
            rest = text[scheme.upperBound...]
        } else if text.hasPrefix("//") {
            rest = text.dropFirst(2)
        } else {
            return text
        }
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        return String(rest[slash...])
    }

    private static func resolve(_ text: String, from start: [String]) -> [String] {
        var segments = text.hasPrefix("/") ? [] : start
        let path = text.prefix { $0 != "?" && $0 != "#" }
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = segments.popLast()
            default: segments.append(String(part))
            }
        }
        if let last = segments.popLast() {
            var name = last
            for ending in [".html", ".htm", ".md"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
            if !name.isEmpty, name != "index" { segments.append(name) }
        }
        return segments
    }
}
