import BrusselsTime
import Content
public import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// Who declares an office holder gives a reason that was agreed on, and what that reason asks for.
public struct OfficeHolderContext: Rule {
    public static let description = RuleDescription(
        id: "office-holder-context",
        title: Message(
            nl: "De reden waarom een mandataris erbij staat, klopt",
            en: "The reason why an office holder appears is right"),
        demand: Message(
            nl:
                "Staat er een mandataris op de pagina, dan zegt `context` waarom. Sommige redenen vragen iets meer: een beleidsplan "
                + "en een installatie het besluit, een voorwoord dat het kort is, duiding een reden, en crisis dat er een crisis loopt.",
            en:
                "If an office holder appears on the page, `context` says why. Some reasons ask for more: a policy plan and an "
                + "installation for the decision, a foreword for being short, an explanation for a reason, and crisis for a crisis."
        ),
        remedy: Message(
            nl: "Kies een reden die past, en vul aan wat erbij hoort.",
            en: "Choose a reason that fits, and add what belongs to it."),
        agreements: ["kortom-32", "kortom-32a", "kortom-32b", "kortom-32c", "kortom-32d", "kortom-32e", "kortom-32f"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.frontMatter?["mandatarissen"] != nil else { return [] }
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(Self.description.agreements) else { return [] }
        let table = NeutralTable.of(subject.circumstances)
        let known = Set(subject.before.map(written) ?? [])
        return DeclaredHolder.all(in: subject.page).remarks { entry in
            guard !known.contains(words(entry, in: subject.page)),
                let problem = problem(entry, subject, settings, table)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(entry.range), message: problem.message,
                help: problem.help)
        }
    }

    private func written(_ page: Page) -> [ArraySlice<UInt8>] {
        DeclaredHolder.all(in: page).map { words($0, in: page) }
    }

    private func words(_ entry: DeclaredHolder, in page: Page) -> ArraySlice<UInt8> {
        page.bytes[entry.range.clamped(to: page.bytes.indices)]
    }

    private typealias Problem = (message: Message, help: Message)

    private func problem(
        _ entry: DeclaredHolder, _ subject: PageSubject, _ settings: NeutralSettings, _ table: NeutralTable
    ) -> Problem? {
        let holders = subject.circumstances.policy.officeHolders?.holders ?? []
        if !holders.isEmpty, !holders.contains(where: entry.names) {
            let near = nearest(to: entry.reference, among: holders.map(\.id))
            return (.unknownHolder(entry.reference), .takeFromRegister(near))
        }
        guard let context = entry.context else {
            return (.noContext(entry.reference), .chooseContext(settings.contexts))
        }
        guard settings.contexts.contains(context) else {
            return (
                .unknownContext(context),
                .chooseContext(settings.contexts, near: nearest(to: context, among: settings.contexts))
            )
        }
        return missing(for: context, entry, subject, table)
    }

    private func missing(
        for context: String, _ entry: DeclaredHolder, _ subject: PageSubject, _ table: NeutralTable
    ) -> Problem? {
        switch context {
        case "crisis": return subject.circumstances.crisis == nil ? (.noCrisis, .otherContext) : nil
        case "duiding": return (entry.reason ?? "").count { $0.isLetter } < 10 ? (.noReason, .giveReason) : nil
        case "beleidsplan": return decisionDay(subject) == nil ? (.noDecision(context), .giveDecision) : nil
        case "installatie", "vervanging":
            guard let day = decisionDay(subject) else { return (.noDecision(context), .giveDecision) }
            let weeks = subject.circumstances.number(
                "installatie_weken", ofAny: ["kortom-32c"], usually: 12, within: 1...520)
            return day.adding(days: weeks * 7) < subject.circumstances.day
                ? (.tooLongAgo(day, weeks), .otherContext) : nil
        case "voorwoord":
            guard subject.type.id == "infoblad" else { return (.noMagazine, .otherContext) }
            let most = subject.circumstances.number(
                "voorwoord_woorden", ofAny: ["kortom-32e"], usually: 250, within: 1...10_000)
            let count = subject.page.markdown.scopes.reduce(0) { sum, scope in
                sum + NameWords.all(in: subject.page.markdown.text(of: scope, in: subject.page.bytes).bytes).count
            }
            return count > most ? (.longForeword(count, most), .shorten) : nil
        case "collegeoverzicht":
            let missing = missingMembers(subject, table)
            return missing.isEmpty ? nil : (.membersMissing(missing), .addMembers)
        default: return nil
        }
    }

    /// The day of the decision that the page names.
    private func decisionDay(_ subject: PageSubject) -> Day? {
        guard let value = subject.page.frontMatter?["besluit"]?.value else { return nil }
        return (value.sequence ?? [value]).lazy.compactMap { node in
            node.mapping?.first { Folding.folded($0.key) == "datum" }?.value.text.flatMap { Day($0) }
        }.first
    }

    /// Members of the college whom the page neither names nor declares.
    private func missingMembers(_ subject: PageSubject, _ table: NeutralTable) -> [String] {
        let declared = DeclaredHolder.all(in: subject.page)
        let named = Set(
            table.mentions(in: subject).all.compactMap { mention in
                if case .holder(let index) = mention.subject { table.holders[index].name } else { nil }
            })
        let members = table.holders.filter(\.isOfCollege)
        return members.filter { member in
            !named.contains(member.name) && !declared.contains { $0.names(member) }
        }.map(\.name)
    }
}

extension Message {
    fileprivate static func unknownHolder(_ reference: String) -> Message {
        let reference = shown(reference)
        return Message(
            nl: "`\(reference)` staat niet in het register van mandatarissen.",
            en: "`\(reference)` is not in the register of office holders.")
    }
    fileprivate static func takeFromRegister(_ near: String?) -> Message {
        if let near {
            return Message(nl: "Bedoel je `\(printable(near))`?", en: "Did you mean `\(printable(near))`?")
        }
        return Message(
            nl: "Neem de `id` uit `.afspraken/registers/mandatarissen.csv`.",
            en: "Take the `id` from `.afspraken/registers/mandatarissen.csv`.")
    }
    fileprivate static func noContext(_ reference: String) -> Message {
        Message(
            nl: "Bij `\(shown(reference))` staat niet waarom deze persoon op de pagina komt.",
            en: "It is not said why `\(shown(reference))` appears on the page.")
    }
    fileprivate static func unknownContext(_ context: String) -> Message {
        Message(
            nl: "`\(shown(context))` is geen reden die we afspraken.",
            en: "`\(shown(context))` is no reason that we agreed on.")
    }
    fileprivate static func chooseContext(_ contexts: [String], near: String? = nil) -> Message {
        if let near { return Message(nl: "Bedoel je `\(near)`?", en: "Did you mean `\(near)`?") }
        let listed = contexts.map(printable).joined(separator: ", ")
        return Message(nl: "Kies bij `context`: \(listed).", en: "Choose for `context`: \(listed).")
    }
    fileprivate static let noCrisis = Message(nl: "Er loopt nu geen crisis.", en: "There is no crisis now.")
    fileprivate static let otherContext = Message(
        nl: "Kies een andere reden, of laat de mandataris weg.",
        en: "Choose another reason, or leave the office holder out.")
    fileprivate static let noReason = Message(
        nl: "Een mandataris legt hier beleid uit, maar er staat niet waarom dat nodig is.",
        en: "An office holder explains policy here, but it does not say why that is needed.")
    fileprivate static let giveReason = Message(
        nl: "Zet erbij waarom: `{id: …, context: duiding, reden: …}`.",
        en: "Add why: `{id: …, context: duiding, reden: …}`.")
    fileprivate static func noDecision(_ context: String) -> Message {
        Message(
            nl: "Bij `context: \(context)` hoort het besluit, met zijn datum.",
            en: "`context: \(context)` asks for the decision, with its date.")
    }
    fileprivate static let giveDecision = Message(
        nl: "Zet bovenaan `besluit: {orgaan: gemeenteraad, datum: 2026-11-30}`.",
        en: "Put `besluit: {orgaan: gemeenteraad, datum: 2026-11-30}` at the top.")
    fileprivate static func tooLongAgo(_ day: Day, _ weeks: Int) -> Message {
        Message(
            nl: "Het besluit is van \(day.dutch). We stellen iemand hoogstens \(weeks) weken lang voor.",
            en: "The decision is of \(day.english). We introduce somebody for at most \(weeks) weeks.")
    }
    fileprivate static let noMagazine = Message(
        nl: "Een voorwoord staat alleen in het infoblad.", en: "A foreword stands in the magazine only.")
    fileprivate static func longForeword(_ count: Int, _ most: Int) -> Message {
        Message(
            nl: "Dit voorwoord telt \(count) woorden. We spraken af: hoogstens \(most).",
            en: "This foreword has \(count) words. We agreed: at most \(most).")
    }
    fileprivate static let shorten = Message(nl: "Maak het korter.", en: "Make it shorter.")
    fileprivate static func membersMissing(_ names: [String]) -> Message {
        let listed = names.prefix(5).map { shown($0) }.joined(separator: ", ")
        return Message(
            nl: "Wie het college voorstelt, toont iedereen. Wij missen: \(listed).",
            en: "Who presents the college shows everybody. Missing: \(listed).")
    }
    fileprivate static let addMembers = Message(
        nl: "Zet iedereen erbij, met een beeld dat even groot is.", en: "Add everybody, with an image of the same size."
    )
}
