import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// Dutch comes first; a text in another language is a translation of a Dutch one, for some people and for some time.
public struct ItemLanguage: Rule {
    public static let description = RuleDescription(
        id: "item-language",
        title: Message(nl: "Eerst Nederlands, dan een vertaling", en: "Dutch first, then a translation"),
        demand: Message(
            nl:
                "De gemeente schrijft in het Nederlands. Een andere taal mag als vertaling, voor wie ze nodig heeft en zolang dat nodig "
                + "is. Ze zegt van welke pagina ze de vertaling is. In een faciliteitengemeente staat Frans altijd naast Nederlands.",
            en:
                "The municipality writes in Dutch. Another language is fine as a translation, for those who need it and as long as "
                + "they do. It says which page it translates. In a municipality with facilities French always stands beside Dutch."
        ),
        remedy: Message(
            nl:
                "Zet bij de paginagegevens `vertaling_van`, `doelgroep` en `offline_vanaf`, en zeg in de tekst dat het een vertaling "
                + "is.",
            en:
                "Put `vertaling_van`, `doelgroep` and `offline_vanaf` at the top of the page, and say in the text that it is a "
                + "translation."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-t13", "gent-5-5-2"]

    public init() {}

    private static let asked = ["vertaling_van", "doelgroep", "offline_vanaf", "vermelding"]
    private static let labels = [
        "vertaling", "vertaald", "traduction", "traduit", "translation", "translated", "übersetzung",
    ]

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let tag = subject.page.language, LanguageTag.isValid(tag) else { return [] }
        let language = Self.language(tag)
        guard language != "nl" else { return [] }
        let circumstances = subject.circumstances
        let range = ["taal", "lang", "language"].lazy.compactMap { subject.page.frontMatter?[$0]?.value.range }.first
        return subject.remarks(Self.description.id) { page in
            guard page.language.map(Self.language) == language else { return [] }
            let allowed = circumstances.wordList("talen", ofAny: Self.agreements)
            let isFacility = language == "fr" && circumstances.saysYes("faciliteiten", ofAny: Self.agreements)
            if let allowed, !isFacility, !allowed.contains(where: { Self.language($0) == language }) {
                return [FieldRemark(range: range, message: .notAllowed(language), help: .only(allowed))]
            }
            // Where a law asks for both languages, the translation is for everybody and has no end.
            let asked =
                isFacility
                ? ["vertaling_van"]
                : circumstances.wordList("anderstalig_vraagt", ofAny: Self.agreements) ?? Self.asked
            let missing = asked.filter { !has($0, page, circumstances) }
            return
                (missing.isEmpty
                ? [] : [FieldRemark(range: range, message: .lacks(missing), help: Self.description.remedy)])
                + unknownOriginals(of: page, subject)
        }
    }

    /// The pages that it says to translate and that are not there.
    private func unknownOriginals(of page: Page, _ subject: PageSubject) -> [FieldRemark] {
        (page.frontMatter?["vertaling_van"]?.value.entries ?? []).filter(\.text.hasWords).compactMap { name in
            NamedItem.all(name.text, from: subject.path, in: subject.site).allSatisfy { $0.path == subject.path.text }
                ? FieldRemark(range: name.range, message: .noOriginal(name.text), help: .nameOriginal) : nil
        }
    }

    private func has(_ name: String, _ page: Page, _ circumstances: Circumstances) -> Bool {
        switch name {
        case "vermelding":
            let labels = circumstances.wordList("vermelding_vertaling", ofAny: Self.agreements) ?? Self.labels
            let text =
                (page.frontMatter?["titel"]?.value.text ?? "").comparable + " "
                + String(decoding: page.bytes[page.bodyRange], as: UTF8.self).comparable
            return labels.contains { text.holds($0.comparable) }
        case "offline_vanaf":
            return ["offline_vanaf", "expiryDate", "offline_op"].contains { isFilled($0, page) }
        default:
            return isFilled(name, page)
        }
    }

    private func isFilled(_ name: String, _ page: Page) -> Bool {
        guard let value = page.frontMatter?[name]?.value else { return false }
        return value.text?.hasWords == true || value.entries.contains { $0.text.hasWords }
            || value.mapping?.isEmpty == false
    }

    /// `fr` of `fr-BE`.
    private static func language(_ tag: String) -> String { String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) }
}

extension Message {
    fileprivate static func notAllowed(_ language: String) -> Message {
        Message(
            nl: "Deze pagina is in een taal (`\(shown(language))`) die niet in de afspraken staat.",
            en: "This page is in a language (`\(shown(language))`) that does not stand in the agreements.")
    }
    fileprivate static func only(_ languages: [String]) -> Message {
        let list = languages.map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(
            nl: "Naast Nederlands mag: \(list).", en: "Besides Dutch these are fine: \(list).")
    }
    fileprivate static func noOriginal(_ name: String) -> Message {
        let name = shown(name)
        return Message(
            nl: "De pagina `\(name)`, waarvan dit een vertaling is, bestaat niet.",
            en: "The page `\(name)`, which this translates, does not exist.")
    }
    fileprivate static let nameOriginal = Message(
        nl: "Schrijf bij `vertaling_van` de plaats of de `id` van de Nederlandse pagina.",
        en: "Write the place or the `id` of the Dutch page at `vertaling_van`.")
    fileprivate static func lacks(_ names: [String]) -> Message {
        let list = names.map { $0 == "vermelding" ? "het woord vertaling in de tekst" : "`\($0)`" }.joined(
            separator: ", ")
        let english = names.map { $0 == "vermelding" ? "the word translation in the text" : "`\($0)`" }
        return Message(
            nl: "Bij een tekst in een andere taal hoort nog: \(list).",
            en: "A text in another language still needs: \(english.joined(separator: ", ")).")
    }
}
