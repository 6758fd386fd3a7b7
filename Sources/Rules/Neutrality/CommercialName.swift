import Content
public import Findings
import PolicyModel
import Text

/// A text names no business or brand without need.
public struct CommercialName: Rule {
    public static let description = RuleDescription(
        id: "commercial-name",
        title: Message(nl: "Geen reclame voor een zaak of een merk", en: "No advertising for a business or brand"),
        demand: Message(
            nl:
                "De gemeente behandelt alle zaken gelijk. Een merknaam in onze tekst is reclame voor dat merk. Betaalde een zaak mee, "
                + "of organiseert ze mee, dan zeggen we dat.",
            en:
                "The municipality treats all businesses alike. A brand in our text advertises that brand. If a business paid or helped "
                + "to organise, we say so."),
        remedy: Message(
            nl: "Noem het soort zaak of product, of vul `sponsor` of `derden` in als de zaak meewerkt.",
            en: "Name the kind of business or product, or fill in `sponsor` or `derden` if the business takes part."),
        agreements: ["kortom-0-8", "leopoldsburg-2d-g"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(Self.description.agreements), !settings.promotesTraders else { return [] }
        let table = NeutralTable.of(subject.circumstances)
        guard table.groups.contains(where: { $0.kind == .commercial }) else { return [] }
        let disclosed = Disclosure.names(in: subject.page)
        return table.mentions(in: subject).all.remarks { mention in
            guard case .word(let index) = mention.subject, table.groups[index].kind == .commercial, !mention.stood,
                mention.kind != .fileName, !disclosed.contains(where: { $0.contains(mention.words.comparable) })
            else { return nil }
            let words = shown(mention.words)
            return Finding(
                rule: Self.description.id, place: subject.place(mention.place),
                message: Message(nl: "“\(words)” is een zaak of merk.", en: "“\(words)” is a business or brand."),
                help: table.groups[index].advice.map { Message(nl: printable($0), en: printable($0)) } ?? .kindOfThing)
        }
    }
}

extension Message {
    fileprivate static let kindOfThing = Message(
        nl: "Noem het soort zaak of product. Werkt de zaak mee? Vul dan bovenaan `sponsor` of `derden` in.",
        en:
            "Name the kind of business or product. Does the business take part? Then fill in `sponsor` or `derden` at the top."
    )
}
