import Content
public import Findings
import Markdown

/// Who follows a link to a document knows that beforehand, and how large it is.
public struct DocumentLink: Rule {
    public static let description = RuleDescription(
        id: "document-link",
        title: Message(
            nl: "Bij een document staat de soort en de grootte", en: "With a document stand its kind and size"),
        demand: Message(
            nl:
                "Een document opent buiten de website en kan groot zijn. Wie onderweg is of laat voorlezen, wil dat vooraf weten. "
                + "Een gewone webpagina is bijna altijd beter.",
            en:
                "A document opens outside the site and can be large. Who is on the road or has pages read aloud wants to know "
                + "that beforehand. A plain web page is nearly always better."),
        remedy: Message(
            nl: "Zet het in de link: `[Reglement van het zwembad (pdf, 2 MB)](…)`.",
            en: "Put it in the link: `[Reglement van het zwembad (pdf, 2 MB)](…)`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    /// Endings, and the words that name such a document.
    private static let kinds: [String: [String]] = [
        "pdf": ["pdf"], "doc": ["word", "doc"], "docx": ["word", "docx"],
        "odt": ["odt", "opendocument", "tekstbestand"],
        "xls": ["excel", "xls"], "xlsx": ["excel", "xlsx"], "ods": ["ods", "opendocument", "rekenblad"],
        "ppt": ["powerpoint", "ppt"], "pptx": ["powerpoint", "pptx"], "csv": ["csv"], "zip": ["zip"], "rtf": ["rtf"],
        "epub": ["epub", "e-boek"], "ics": ["ics", "agenda"],
    ]
    private static let units = ["kb", "mb", "gb", "kib", "mib", "kilobyte", "megabyte", "bytes", "byte"]

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.links.remarks { link in
            guard let ending = ending(of: link.destination), let names = Self.kinds[ending], let text = link.text
            else { return nil }
            let label = (subject.source(text) + remark(behind: link, subject)).comparable
            let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            let hasKind = names.contains { words.contains($0) }
            // A calendar is a line or two: its size is no matter.
            let hasSize = ending == "ics" || hasSize(words)
            if hasKind && hasSize { return nil }
            return subject.finding(
                Self.description.id, text, hasKind ? .noSize : hasSize ? .noKind(ending) : .nothing(ending),
                Self.description.remedy)
        }
    }

    private func ending(of address: String) -> String? {
        var path = address.prefix { $0 != "?" && $0 != "#" }
        if let scheme = path.firstIndex(of: ":") {
            // Behind `https://` and the name of the site; an address of another kind is no document.
            let rest = path[path.index(after: scheme)...].drop { $0 == "/" }
            guard path[..<scheme].hasPrefix("http"), let slash = rest.firstIndex(of: "/") else { return nil }
            path = rest[slash...]
        }
        guard let dot = path.lastIndex(of: "."), path[dot...].count <= 5 else { return nil }
        return path[path.index(after: dot)...].lowercased()
    }

    /// What stands in brackets right behind the link.
    private func remark(behind link: MarkdownLink, _ subject: PageSubject) -> String {
        guard let end = (link.destinationRange ?? link.text)?.upperBound else { return "" }
        let rest = subject.page.bytes[min(end, subject.page.bytes.count)...].prefix(80).drop {
            $0 == 0x29 || $0 == 0x3E
        }
        let inner = rest.drop { $0 == 0x20 || $0 == 0x2A }
        guard inner.first == 0x28 else { return "" }
        return " " + String(decoding: inner.dropFirst().prefix { $0 != 0x29 && $0 != 0x0A }, as: UTF8.self)
    }

    /// A number and a unit: `2 MB`, `640kB`, `1,5 MB`.
    private func hasSize(_ words: [String]) -> Bool {
        zip(words, words.dropFirst() + [""]).contains { word, next in
            let digits = word.prefix(while: \.isNumber)
            guard !digits.isEmpty else { return false }
            let unit = word.dropFirst(digits.count)
            return unit.isEmpty ? Self.units.contains(next) : Self.units.contains(String(unit))
        }
    }
}

extension Message {
    fileprivate static func nothing(_ ending: String) -> Message {
        Message(
            nl: "Deze link opent een document (\(ending)), maar dat staat er niet bij, en ook niet hoe groot het is.",
            en: "This link opens a document (\(ending)), but that is not said, nor how large it is.")
    }
    fileprivate static func noKind(_ ending: String) -> Message {
        Message(
            nl: "Deze link opent een document (\(ending)), maar dat staat er niet bij.",
            en: "This link opens a document (\(ending)), but that is not said.")
    }
    fileprivate static let noSize = Message(
        nl: "Bij dit document staat niet hoe groot het is.", en: "It is not said how large this document is.")
}
