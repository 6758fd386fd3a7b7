import Content
public import Findings
import PolicyModel
import Text
import YAML

/// What others organise appears in our channels without selling anything and without a message of belief.
public struct ThirdPartyMessage: Rule {
    public static let description = RuleDescription(
        id: "third-party-message",
        title: Message(
            nl: "Een bericht van anderen verkoopt of bekeert niet", en: "A message of others does not sell or convert"),
        demand: Message(
            nl:
                "Een evenement van anderen krijgt een plaats als het niet commercieel is en geen religieuze boodschap brengt. De pagina "
                + "zegt bij `derden` wie organiseert.",
            en:
                "An event of others gets a place if it is not commercial and brings no religious message. The page says at `derden` "
                + "who organises it."),
        remedy: Message(
            nl: "Kies een ander onderwerp, of vraag het college om een beslissing.",
            en: "Choose another subject, or ask the college for a decision."),
        agreements: ["leopoldsburg-2d-g", "leopoldsburg-2d-h"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let entry = subject.page.frontMatter?["derden"], !entry.value.isBlank else { return [] }
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(Self.description.agreements) else { return [] }
        var found: [Finding] = []
        if settings.stands("leopoldsburg-2d-g"), !settings.promotesTraders, let kind = kind(entry.value),
            Self.commercial.contains(Folding.folded(kind)), !stood(entry.value.range, "derden", subject)
        {
            found.append(
                Finding(
                    rule: Self.description.id, place: subject.place(entry.value.range), message: .sells(kind),
                    help: Self.description.remedy))
        }
        guard settings.stands("leopoldsburg-2d-h") else { return found }
        let table = NeutralTable.of(subject.circumstances)
        // Where no party may be named anywhere, that is told already.
        let asksParties = !settings.standsAny(NeutralTable.partyAgreements)
        return found
            + table.mentions(in: subject).all.remarks { mention in
                guard !mention.stood, mention.kind != .fileName else { return nil }
                let message: Message
                switch mention.subject {
                case .word(let index) where table.groups[index].kind == .religious: message = .believes(mention.words)
                case .party where asksParties: message = .isPolitical(mention.words)
                case .word, .party, .holder: return nil
                }
                return Finding(
                    rule: Self.description.id, place: subject.place(mention.place), message: message,
                    help: Self.description.remedy)
            }
    }

    private static let commercial: Set<String> = [
        "bedrijf", "firma", "handelaar", "winkel", "handelszaak", "commercieel", "onderneming", "merk",
    ]

    private func kind(_ value: YAMLNode) -> String? {
        (value.sequence ?? [value]).lazy.compactMap { node in
            node.mapping?.first { Folding.folded($0.key) == "soort" }?.value.text
        }.first
    }

    private func stood(_ range: Range<Int>, _ field: String, _ subject: PageSubject) -> Bool {
        guard let before = subject.before, let old = before.frontMatter?[field]?.value.range else { return false }
        return before.bytes[old.clamped(to: before.bytes.indices)]
            == subject.page.bytes[range.clamped(to: subject.page.bytes.indices)]
    }
}

extension Message {
    fileprivate static func sells(_ kind: String) -> Message {
        Message(
            nl: "De organisator is een \(shown(kind)), en we plaatsen niets om te verkopen.",
            en: "The organiser is commercial (\(shown(kind))), and we place nothing for selling.")
    }
    fileprivate static func isPolitical(_ words: String) -> Message {
        Message(
            nl: "“\(shown(words))” is een politieke partij of lijst, in een bericht van anderen.",
            en: "“\(shown(words))” is a political party or list, in a message of others.")
    }
    fileprivate static func believes(_ words: String) -> Message {
        Message(
            nl: "“\(shown(words))” klinkt als een religieuze boodschap van anderen.",
            en: "“\(shown(words))” sounds like a religious message of others.")
    }
}
