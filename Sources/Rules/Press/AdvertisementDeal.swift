import Content
public import Findings
import PolicyModel
import YAML

/// An advertisement or a deal with a medium goes through the communication service, and says with whom and for how much.
public struct AdvertisementDeal: Rule {
    public static let description = RuleDescription(
        id: "advertisement-deal",
        title: Message(
            nl: "Advertenties lopen via de communicatiedienst",
            en: "Advertisements go through the communication service"
        ),
        demand: Message(
            nl:
                "Een advertentie of een deal met een krant, een zender of een site loopt via de communicatiedienst, ook als ze niets "
                + "kost. Er staat bij met wie, en wat ze waard is. Zo betalen we geen twee keer voor hetzelfde.",
            en:
                "An advertisement or a deal with a paper, a station or a site goes through the communication service, also when it "
                + "costs nothing. It says with whom, and what it is worth. So we do not pay twice for the same."),
        remedy: Message(
            nl: "Vul `partner` en `waarde` in, zoals `waarde: 450 euro` of `waarde: gratis`.",
            en: "Fill in `partner` and `waarde`, such as `waarde: 450 euro` or `waarde: gratis`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-55"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.countsAs("advertentietypes", ofAny: Self.agreements, usually: ["advertentie"]) else { return [] }
        let stranger: [Finding] =
            subject.asksWho && !subject.circumstances.isByCommunication
            ? [
                Finding(
                    rule: Self.description.id, place: subject.place(nil), message: .notYou,
                    help: Message(
                        nl: "Dien ze in met `afspraak indienen`, dan regelt de communicatiedienst het.",
                        en: "Hand it in with `afspraak propose`, and the communication service sees to it."))
            ] : []
        return stranger
            + subject.remarks(Self.description.id) { page in
                ["partner", "waarde"].filter { !page.says($0) }.map {
                    FieldRemark(
                        range: page.frontMatter?[$0]?.keyRange, message: .missing($0), help: Self.description.remedy)
                }
            }
    }
}

extension Message {
    fileprivate static let notYou = Message(
        nl: "Dit is een advertentie. Die regelt de communicatiedienst.",
        en: "This is an advertisement. The communication service sees to those.")
    fileprivate static func missing(_ field: String) -> Message {
        Message(
            nl: field == "partner"
                ? "Bij deze advertentie staat niet met wie (`partner`)."
                : "Bij deze advertentie staat niet wat ze waard is (`waarde`).",
            en: field == "partner"
                ? "This advertisement does not say with whom (`partner`)."
                : "This advertisement does not say what it is worth (`waarde`).")
    }
}
