import Content
public import Findings
import Markdown
import YAML

/// What a page says of its language is a language.
public struct PageLanguage: Rule {
    public static let description = RuleDescription(
        id: "page-language",
        title: Message(nl: "De taal is een bestaande taal", en: "The language is a language that exists"),
        demand: Message(
            nl:
                "Een voorleesprogramma kiest zijn stem op basis van de taal. Met `taal: Frans` weet het niet wat te doen, en leest "
                + "het Frans met een Nederlandse stem.",
            en:
                "A screen reader chooses its voice by the language. With `taal: Frans` it does not know what to do, and reads "
                + "French in a Dutch voice."),
        remedy: Message(
            nl: "Schrijf de afkorting: `nl`, `fr`, `en`, `de`, of met een land: `nl-BE`.",
            en: "Write the abbreviation: `nl`, `fr`, `en`, `de`, or with a country: `nl-BE`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result, examples: examples)

    public init() {}

    private static let fields = ["taal", "lang", "language"]

    public func findings(in subject: PageSubject) -> [Finding] {
        let fields = Self.fields.compactMap { name -> Finding? in
            guard let entry = subject.page.frontMatter?[name], let value = entry.value.text,
                !LanguageTag.isValid(value), subject.before?.frontMatter?[name]?.value.text != value
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(entry.value.range), message: .unknown(value),
                help: help(for: value))
        }
        guard !subject.page.markdown.rawHTML.isEmpty else { return fields }
        return fields
            + subject.page.tags.remarks { tag in
                guard let value = tag.attributes["lang"], !value.isEmpty, !LanguageTag.isValid(value) else {
                    return nil
                }
                return subject.finding(Self.description.id, tag.range, .unknown(value), help(for: value))
            }
    }

    private func help(for value: String) -> Message {
        LanguageTag.code(named: value).map(Message.write) ?? Self.description.remedy
    }
}

/// Tags of languages (BCP 47): `nl`, `nl-BE`, `zh-Hant`.
enum LanguageTag {
    /// ISO 639-1.
    private static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
        et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
        kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
        ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
        tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let names = [
        "nederlands": "nl", "vlaams": "nl-BE", "vl": "nl-BE", "nl_be": "nl-BE", "frans": "fr", "français": "fr",
        "engels": "en", "english": "en", "gb": "en", "uk": "en", "duits": "de", "deutsch": "de", "du": "de",
        "arabisch": "ar", "turks": "tr", "spaans": "es", "italiaans": "it", "pools": "pl", "roemeens": "ro",
        "oekraïens": "uk", "russisch": "ru", "bulgaars": "bg", "portugees": "pt",
    ]

    static func isValid(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first?.lowercased(), first.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
            codes.contains(first) || first.utf8.count == 3
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
    }

    /// The tag of a language that was named by a word.
    static func code(named word: String) -> String? { names[word.comparable] }
}

extension Message {
    fileprivate static func unknown(_ value: String) -> Message {
        let value = shown(value)
        return Message(
            nl: "`\(value)` is geen afkorting van een taal.", en: "`\(value)` is no abbreviation of a language.")
    }
    fileprivate static func write(_ code: String) -> Message {
        Message(nl: "Schrijf `\(code)`.", en: "Write `\(code)`.")
    }
}
