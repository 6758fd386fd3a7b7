import Content
public import Findings
import Markdown
import Text

/// A link to a part of the same page leads somewhere.
public struct LinkFragment: Rule {
    public static let description = RuleDescription(
        id: "link-fragment", aliases: ["MD051"],
        title: Message(nl: "Een link naar een stuk van de pagina komt daar uit", en: "A link within the page arrives"),
        demand: Message(
            nl:
                "Een link als `#uren` springt naar de tussentitel “Uren” op dezelfde pagina. Is die er niet, dan gebeurt er niets.",
            en: "A link such as `#uren` jumps to the heading “Uren” on the same page. Without it, nothing happens."),
        remedy: Message(
            nl: "Neem de woorden van de tussentitel over, in kleine letters en met streepjes.",
            en: "Copy the words of the heading, in small letters and with dashes."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        let inner = page.markdown.links.filter { $0.destination.hasPrefix("#") }
        // A block that the site fills in can bring headings of its own.
        guard !inner.isEmpty, page.shortcodes.isEmpty else { return [] }
        let anchors = Anchors(page.anchors)
        var asked = 0
        return inner.remarks { link in
            let name = Folding.nfc(link.destination.dropFirst().removingPercents)
            guard !Self.isEverywhere(name), !anchors.names.contains(name) else { return nil }
            asked += 1
            let same = anchors.only(like: name)
            let near = same ?? (asked <= Self.mostProposals ? nearest(to: name, among: anchors.near) : nil)
            let fix = link.destinationRange.flatMap { range in
                same.map { Fix(bytes: range, replacement: "#\($0)") }
            }
            return subject.finding(
                Self.description.id, link.place, .nowhere(name), near.map(Message.perhaps) ?? Self.description.remedy,
                fix: fix)
        }
    }

    /// For so many links we look what was probably meant: that takes time, and nobody reads more.
    private static let mostProposals = 20

    private struct Anchors {
        let names: Set<String>
        /// Those that are compared letter by letter.
        let near: [String]
        private let alike: [String: [String]]

        init(_ names: Set<String>) {
            self.names = names
            near = Array(names.sorted().prefix(200))
            alike = Dictionary(grouping: names) { $0.comparable }
        }

        /// The one name that differs in case only; nil when there are more, or none.
        func only(like name: String) -> String? {
            let found = alike[name.comparable] ?? []
            return found.count == 1 ? found.first : nil
        }
    }

    /// What a browser or a site generator knows by itself: the top, a footnote, words to look up, an address of an app.
    static func isEverywhere(_ name: String) -> Bool {
        name.isEmpty || name.lowercased() == "top" || name.hasPrefix("fn") || name.contains(":~:")
            || name.hasPrefix("/")
            || name.hasPrefix("!")
    }
}

extension Substring {
    /// `%C3%A9` becomes `é`; what is no such number stays.
    fileprivate var removingPercents: String {
        guard contains("%") else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == 0x25, digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Message {
    fileprivate static func nowhere(_ name: String) -> Message {
        let name = shown(name)
        return Message(
            nl: "Deze link springt naar `#\(name)`, maar dat staat niet op de pagina.",
            en: "This link jumps to `#\(name)`, which is not on the page.")
    }
    fileprivate static func perhaps(_ name: String) -> Message {
        let name = shown(name)
        return Message(nl: "Bedoel je `#\(name)`?", en: "Did you mean `#\(name)`?")
    }
}
