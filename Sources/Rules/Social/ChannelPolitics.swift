import Content
public import Findings
import PolicyModel
import YAML

/// Nobody from politics looks after a channel of the municipality.
public struct ChannelPolitics: Rule {
    public static let description = RuleDescription(
        id: "channel-politics",
        title: Message(
            nl: "Wie in de politiek zit, beheert geen kanaal", en: "Nobody from politics administers a channel"),
        demand: Message(
            nl:
                "De pagina's van de gemeente zijn van iedereen. Een mandataris of iemand van een kabinet plaatst er niets op, en staat "
                + "dus nergens als beheerder of vervanger.",
            en:
                "The municipality's pages are everybody's. An office holder or somebody of a cabinet posts nothing there, and is "
                + "administrator or deputy nowhere."),
        remedy: Message(
            nl: "Kies een medewerker als beheerder.", en: "Choose a member of staff as administrator."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["leopoldsburg-3"]
    private static let usual = [
        "burgemeester", "schepen", "gemeenteraadslid", "raadslid", "ocmw raadslid", "voorzitter gemeenteraad",
        "kabinetschef", "kabinetsmedewerker", "kabinet",
    ]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel || subject.isPost else { return [] }
        let circumstances = subject.circumstances
        let roles = Self.usual + (circumstances.wordList("politieke_rollen", ofAny: Self.agreements) ?? [])
        let holders = (circumstances.policy.officeHolders?.holders ?? []).filter { $0.holds(on: circumstances.day) }
        return subject.remarks(Self.description.id) { page in
            named(in: page, subject).compactMap { entry in
                let isPolitical =
                    roles.contains { circumstances.holds(entry.name, role: $0) }
                    || holders.contains { $0.isCalled(entry.name) }
                guard isPolitical else { return nil }
                return FieldRemark(range: entry.range, message: .holds(entry.name), help: Self.description.remedy)
            }
        }
    }

    private func named(in page: Page, _ subject: PageSubject) -> [Administrator] {
        let fields = subject.isChannel ? ["beheerders"] : ["beheerder", "vervanger"]
        return fields.flatMap { page.frontMatter?[$0].map { Administrator.names(in: $0.value) } ?? [] }
    }
}

extension Message {
    fileprivate static func holds(_ name: String) -> Message {
        Message(
            nl: "`\(shown(name))` zit in de politiek en beheert geen kanaal van de gemeente.",
            en: "`\(shown(name))` is in politics and administers no channel of the municipality.")
    }
}
