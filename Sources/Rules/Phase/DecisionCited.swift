import BrusselsTime
import Content
public import Findings
import PolicyModel
import Registers
import Text

/// What is told as decided rests on a decision that is one.
public struct DecisionCited: Rule {
    public static let description = RuleDescription(
        id: "decision-cited",
        title: Message(nl: "Bij wat beslist is, staat de beslissing", en: "What was decided names its decision"),
        demand: Message(
            nl:
                "Zegt een bericht dat iets beslist is, dan staat erbij wie dat besliste en wanneer. Een punt op de agenda is nog "
                + "geen beslissing. Een beslissing van morgen ook niet.",
            en:
                "When a message says that something was decided, it names who decided and when. An item on the agenda is no "
                + "decision yet. Nor is a decision of tomorrow."),
        remedy: Message(
            nl:
                "Vul `besluit` in bij de paginagegevens: `{orgaan: gemeenteraad, datum: 2026-09-28}`, en als je het hebt het adres "
                + "(`iri`).",
            en:
                "Fill in `besluit` in the front matter: `{orgaan: gemeenteraad, datum: 2026-09-28}`, and its address (`iri`) if "
                + "you have it."),
        agreements: ["kortom-30a", "leopoldsburg-2b"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.phase == .decided, !subject.stood("beleidsfase", "besluit") else { return [] }
        let cited = CitedDecision.all(in: subject.page)
        guard !cited.isEmpty else {
            return [finding(subject, subject.fieldRange("besluit"), .noDecision, Self.description.remedy)]
        }
        return cited.compactMap { problem(of: $0, in: subject) }
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>?, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }

    /// The first thing that is wrong with one decision.
    private func problem(of cited: CitedDecision, in subject: PageSubject) -> Finding? {
        let settings = PhaseSettings(subject.circumstances)
        guard let organ = subject.organ(of: cited) else {
            return finding(subject, cited.range, .noOrgan, Self.description.remedy)
        }
        if !Self.decides(organ, settings) {
            return finding(subject, cited.organ?.range ?? cited.range, .otherOrgan(shown(organ)), .whoDecides)
        }
        guard let day = subject.day(of: cited) else {
            let message: Message = cited.day == nil ? .noDay : .badDay
            return finding(subject, cited.day?.range ?? cited.range, message, Self.description.remedy)
        }
        if day > subject.circumstances.day {
            return finding(subject, cited.day?.range ?? cited.range, .notYet(day), .waitForIt)
        }
        guard let address = cited.address else { return nil }
        if let message = problem(of: address.text, day, in: subject, settings) {
            return finding(subject, address.range, message, .otherAddress)
        }
        if let known = subject.registered(cited)?.decision, let real = known.day, real != day {
            return finding(subject, cited.day?.range ?? cited.range, .otherDay(real), .asRegistered)
        }
        return nil
    }

    private func problem(
        of address: String, _ day: Day, in subject: PageSubject, _ settings: PhaseSettings
    ) -> Message? {
        let fact = subject.decisions[address] ?? .noRegister
        // What the register holds is a decision, whatever its address looks like.
        if case .known = fact { return nil }
        let hosts = settings.words("besluithosts", ofAny: ["kortom-30a", "leopoldsburg-2b"]) ?? []
        switch DecisionAddressKind(of: address, hosts: hosts) {
        case .none: return .noAddress
        case .elsewhere: return .unknownHost
        case .agendaItem: return .agendaItem
        case .session: return .session
        case .decision: break
        }
        if case .unknown(let registered) = fact, registered.map({ day <= $0 }) ?? true { return .notRegistered }
        return nil
    }

    /// Whether who is named can decide: an organ of the board, one that the municipality adds (`beslisorganen`), and the
    /// management team where posts may rest on what it approved.
    static func decides(_ name: String, _ settings: PhaseSettings) -> Bool {
        let own = settings.words("beslisorganen", ofAny: ["kortom-30a", "leopoldsburg-2b"]) ?? []
        if own.contains(where: { Folding.folded($0) == Folding.folded(name) }) { return true }
        guard let organ = GoverningOrgan(named: name) else { return false }
        return organ != .managementTeam || settings.stands("leopoldsburg-2b")
    }
}

extension Message {
    fileprivate static let noDecision = Message(
        nl: "Er staat `beslist`, maar niet wie dat besliste en wanneer.",
        en: "It says `beslist`, but not who decided and when.")
    fileprivate static let noOrgan = Message(
        nl: "Bij dit besluit staat niet wie besliste.", en: "This decision does not say who decided.")
    fileprivate static func otherOrgan(_ name: String) -> Message {
        Message(
            nl: "“\(name)” kan dit niet beslissen, of we kennen die naam niet.",
            en: "“\(name)” cannot decide this, or we do not know the name.")
    }
    fileprivate static let whoDecides = Message(
        nl:
            "Noem wie besliste: de gemeenteraad, het college, de raad voor maatschappelijk welzijn, het vast bureau of de "
            + "burgemeester.",
        en: "Name who decided: gemeenteraad, college, raad voor maatschappelijk welzijn, vast bureau or burgemeester.")
    fileprivate static let noDay = Message(
        nl: "Bij dit besluit staat niet wanneer het genomen is.", en: "This decision does not say when it was taken.")
    fileprivate static let badDay = Message(
        nl: "De datum van dit besluit is geen dag die bestaat.", en: "The date of this decision is no day that exists.")
    fileprivate static func notYet(_ day: Day) -> Message {
        Message(
            nl: "Dit besluit valt pas op \(day.dutch). Het is dus nog niet beslist.",
            en: "This decision falls on \(day.english). So it was not decided yet.")
    }
    fileprivate static let waitForIt = Message(
        nl: "Wacht tot na de vergadering, of kies `beleidsfase: in-ontwikkeling`.",
        en: "Wait until after the meeting, or choose `beleidsfase: in-ontwikkeling`.")
    fileprivate static let noAddress = Message(
        nl: "Dit is geen adres van een besluit. Het begint niet met http of er ontbreekt een stuk.",
        en: "This is no address of a decision. It does not begin with http, or a part is missing.")
    fileprivate static let unknownHost = Message(
        nl: "Op deze website staan voor zover we weten geen besluiten.",
        en: "As far as we know there are no decisions on this site.")
    fileprivate static let agendaItem = Message(
        nl: "Dit adres leidt naar een punt op de agenda. Dat is nog geen besluit.",
        en: "This address leads to an item on the agenda. That is no decision yet.")
    fileprivate static let session = Message(
        nl: "Dit adres leidt naar een zitting of een agenda. Dat is nog geen besluit.",
        en: "This address leads to a session or an agenda. That is no decision yet.")
    fileprivate static let notRegistered = Message(
        nl: "Dit besluit staat niet in ons register van besluiten.",
        en: "This decision is not in our register of decisions.")
    fileprivate static let otherAddress = Message(
        nl:
            "Neem het adres van het besluit zelf. Weet je het niet, laat `iri` dan weg en vraag het aan de communicatiedienst.",
        en:
            "Take the address of the decision itself. If you do not know it, leave `iri` out and ask the communication service."
    )
    fileprivate static func otherDay(_ day: Day) -> Message {
        Message(
            nl: "Volgens ons register is dit besluit van \(day.dutch).",
            en: "According to our register this decision is of \(day.english).")
    }
    fileprivate static let asRegistered = Message(
        nl: "Kijk na of het adres klopt, en neem dan de datum uit het register over.",
        en: "Check the address, and then take over the date of the register.")
}
