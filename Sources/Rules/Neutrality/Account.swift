import Content
import Markdown
import PolicyModel
import Text
import YAML

/// A site, or an account on one, in the form in which two addresses of it compare.
struct Account: Hashable, Sendable {
    /// Without `www.` and the like, in lower case.
    let host: String
    /// The first names of its path; empty for a whole site.
    let path: [String]

    /// From an address, `facebook.com/naam`, or `instagram:naam`; nil for what leads nowhere else.
    init?(_ text: String) {
        var rest = Folding.folded(text.split(whereSeparator: \.isWhitespace).joined())[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
        } else if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
        } else if let colon = rest.firstIndex(of: ":"), let site = Self.networks[String(rest[..<colon])] {
            rest = Substring(site + "/" + rest[rest.index(after: colon)...])
        }
        let place = rest.prefix { $0 != "?" && $0 != "#" }
        let parts = place.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard var host = parts.first, host.contains("."), !host.contains("@"), !host.hasPrefix("."), !host.contains(":")
        else { return nil }
        for prefix in ["www.", "m.", "nl-nl.", "nl-be.", "mobile.", "web."] where host.hasPrefix(prefix) {
            host = String(host.dropFirst(prefix.count))
        }
        host = Self.aliases[host] ?? host
        self.host = host
        var path = parts.dropFirst().prefix(3).map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        if let first = path.first, Self.fillers.contains(first), path.count > 1 { path.removeFirst() }
        self.path = path
    }

    /// A name by itself, as a post tags it (`@naam`): on which network is not said.
    init(handle: String) {
        host = ""
        path = [Folding.folded(handle)]
    }

    /// Whether this leads to the account, or to something of it.
    func leads(to account: Account) -> Bool {
        if host.isEmpty { return account.path.first == path.first && account.path.count == 1 }
        guard host == account.host || (account.path.isEmpty && host.hasSuffix("." + account.host)) else { return false }
        return path.starts(with: account.path)
    }

    private static let networks = [
        "facebook": "facebook.com", "instagram": "instagram.com", "x": "x.com", "twitter": "x.com",
        "linkedin": "linkedin.com", "tiktok": "tiktok.com", "youtube": "youtube.com", "bluesky": "bsky.app",
        "threads": "threads.net",
    ]
    private static let aliases = [
        "twitter.com": "x.com", "fb.com": "facebook.com", "fb.me": "facebook.com", "instagr.am": "instagram.com",
        "youtu.be": "youtube.com", "threads.com": "threads.net",
    ]
    /// What stands before the name on some networks.
    private static let fillers: Set<String> = [
        "in", "company", "profile", "user", "c", "channel", "pg", "pages", "people",
    ]
}

/// An address that a page leads to, shows or shares.
struct ReachedAddress {
    enum Way: Hashable {
        case link
        case embed
        /// The page says that it shares it (`deelt`), or tags the account.
        case shared
    }

    let account: Account
    let way: Way
    /// In bytes of the file.
    let range: Range<Int>

    /// All of a page that are new.
    static func all(of subject: PageSubject) -> [ReachedAddress] {
        let page = subject.page
        var found: [ReachedAddress] = []
        func add(_ text: String, _ way: Way, _ range: Range<Int>) {
            guard let account = Account(text) else { return }
            found.append(ReachedAddress(account: account, way: way, range: range))
        }
        for link in page.markdown.links where link.destination.contains(".") && !link.destination.hasPrefix("mailto:") {
            let place = link.destinationRange ?? link.place
            if !subject.standing.holds(place.lowerBound) { add(link.destination, .link, place) }
        }
        for image in page.markdown.images where image.source.contains("://") && !subject.standing.holds(image.near) {
            add(image.source, .embed, image.place)
        }
        for stretch in page.markdown.rawHTML.map(\.range) + page.shortcodes.map(\.range) {
            for range in addresses(in: page.bytes, stretch) where !subject.standing.holdsLines(around: range.lowerBound)
            {
                add(String(decoding: page.bytes[range], as: UTF8.self), .embed, range)
            }
        }
        for name in ["deelt", "tags", "bronnen"] { found += shared(name, of: subject) }
        if subject.type.id == "sociaal" || AssetChannel.channel(of: subject) == "sociaal" {
            found += tagged(in: subject)
        }
        return found
    }

    /// Names behind an `@` in the text of a post.
    private static func tagged(in subject: PageSubject) -> [ReachedAddress] {
        let (bytes, body) = (subject.page.bytes, subject.page.bodyRange)
        var found: [ReachedAddress] = []
        for index in body where bytes[index] == UInt8(ascii: "@") {
            guard index == body.lowerBound || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "("),
                !subject.standing.holds(index)
            else { continue }
            let name = bytes[(index + 1)..<body.upperBound].prefix { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
                    || byte == UInt8(ascii: ".")
            }
            let handle = String(decoding: name, as: UTF8.self).split(separator: ".").joined(separator: ".")
            guard handle.count > 1 else { continue }
            found.append(
                ReachedAddress(account: Account(handle: handle), way: .shared, range: index..<name.endIndex))
        }
        return found
    }

    private static func shared(_ name: String, of subject: PageSubject) -> [ReachedAddress] {
        guard let value = subject.page.frontMatter?[name]?.value else { return [] }
        let bytes = subject.page.bytes
        let old = subject.before.flatMap { page in
            page.frontMatter?[name].map { page.bytes[$0.value.range.clamped(to: page.bytes.indices)] }
        }
        if old == bytes[value.range.clamped(to: bytes.indices)] { return [] }
        return (value.sequence ?? [value]).compactMap { node in
            let text =
                node.text ?? node.mapping?.first { ["url", "adres"].contains(Folding.folded($0.key)) }?.value.text
            guard let text,
                let account = text.hasPrefix("@") ? Account(handle: String(text.dropFirst())) : Account(text)
            else { return nil }
            return ReachedAddress(account: account, way: name == "bronnen" ? .link : .shared, range: node.range)
        }
    }

    /// Web addresses in a stretch of HTML or a shortcode.
    private static func addresses(in bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = stretch.lowerBound
        let end = min(stretch.upperBound, bytes.count)
        while index + 2 < end {
            // `//` behind a quote, a colon or white space.
            guard bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "/") else {
                index += 1
                continue
            }
            let start = index
            while index < end, bytes[index] > 0x20, !"\"'<>)`".utf8.contains(bytes[index]) { index += 1 }
            found.append(start..<index)
        }
        return found
    }
}
