import Approvals
import BrusselsTime
import Findings
import Git
import PolicyModel

extension StatementLedger {
    /// What was last said about a crisis; nil when there never was one.
    func lastCrisis() throws(GateError) -> (id: String, statement: Statement)? {
        guard let tip = try tip(of: StatementPlace.crisis) else { return nil }
        return try lastCrisis(at: tip)
    }

    private func lastCrisis(at commit: ObjectID) throws(GateError) -> (id: String, statement: Statement)? {
        let facts = try gate { () throws(GitError) in try repository.commit(commit) }
        guard let parent = facts.parents.first else { return nil }
        let before = try gate { () throws(GitError) in try repository.commit(parent).tree }
        let changes = try gate { () throws(GitError) in
            try repository.treeChanges(from: before, to: facts.tree, limits: .push)
        }
        guard let id = changes.compactMap({ StatementPath.statement(at: $0.path) }).last,
            let statement = try statement(id, in: facts.tree)
        else { throw .input(.unreadableCrisis) }
        return (id, statement)
    }

    /// The crisis that is open now; nil when there is none. One that cannot be read or verified is no verdict.
    func openCrisis() throws(GateError) -> OpenCrisis? {
        guard let last = try lastCrisis(), last.statement.event != .closed else { return nil }
        let isConsulted = last.statement.event == .consulted
        let openingID = isConsulted ? last.statement.subject ?? "" : last.id
        guard let opening = try statement(openingID, on: StatementPlace.crisis), let phase = opening.phase else {
            throw .input(.unreadableCrisis)
        }
        return OpenCrisis(
            id: openingID, phase: phase, source: opening.source ?? "", opener: opening.by, opened: opening.made,
            plannedEnd: opening.expires, isConsulted: isConsulted)
    }
}

/// Judges what somebody says about a crisis.
struct CrisisReceipt {
    let ledger: StatementLedger
    let person: Person

    /// Seconds after a crisis within which a new one needs somebody else to open it.
    private static let reopening: Int64 = 24 * 3_600

    private var policy: Policy { ledger.policy }
    private var day: Day { Day(of: ledger.instant) }

    func problem(with statement: Statement) throws(GateError) -> Message? {
        guard let rules = policy.crisis else { return .noCrisisRules }
        let open = try ledger.openCrisis()
        switch statement.event {
        case .opened: return try problem(withOpening: statement, open: open, rules)
        case .closed:
            guard let open, statement.subject == open.id else { return .noneOpen }
            return policy.opensCrisis(person, on: day) ? nil : .mayNotOpen
        case .consulted:
            guard let open, statement.subject == open.id else { return .noneOpen }
            guard statement.source?.isEmpty == false else { return .noConsultation }
            return policy.opensCrisis(person, on: day) || policy.publishesInCrisis(person, on: day) ? nil : .mayNotOpen
        case nil: return .noneOpen
        }
    }

    private func problem(
        withOpening statement: Statement, open: OpenCrisis?, _ rules: CrisisRules
    ) throws(GateError) -> Message? {
        guard policy.opensCrisis(person, on: day) else { return .mayNotOpen }
        if open != nil { return .alreadyOpen }
        guard statement.phase != nil, statement.source?.isEmpty == false else { return .noDeclaration }
        let planned = statement.expires.secondsSince1970.subtractingReportingOverflow(
            statement.made.secondsSince1970
        ).partialValue
        guard planned <= Int64(rules.mostHours) * 3_600 else { return .tooLong(rules.mostHours) }
        guard let last = try ledger.lastCrisis() else { return nil }
        let since = ledger.instant.secondsSince1970.subtractingReportingOverflow(
            last.statement.made.secondsSince1970
        ).partialValue
        guard since < Self.reopening, let earlier = last.statement.subject,
            let opening = try ledger.statement(earlier, on: StatementPlace.crisis)
        else { return nil }
        return opening.by == person.id ? .secondPerson : nil
    }
}

extension Message {
    fileprivate static let unreadableCrisis = Message(
        nl: "We kunnen niet nagaan of er een crisis loopt. Verwittig de systeembeheerder.",
        en: "We cannot tell whether a crisis is open. Tell the operator.")
    fileprivate static let noCrisisRules = Message(
        nl: "In de afspraken staat niets over een crisis (`crisis` in `afspraken.yaml`).",
        en: "The agreements say nothing of a crisis (`crisis` in `afspraken.yaml`).")
    fileprivate static let mayNotOpen = Message(
        nl: "Een crisis openen of sluiten kan alleen wie daarvoor is aangeduid.",
        en: "Only who was named for it opens or closes a crisis.")
    fileprivate static let alreadyOpen = Message(nl: "Er loopt al een crisis.", en: "A crisis is open already.")
    fileprivate static let noneOpen = Message(nl: "Die crisis loopt niet (meer).", en: "That crisis is not open.")
    fileprivate static let noDeclaration = Message(
        nl: "Zeg welke fase de burgemeester afkondigde en waar dat staat.",
        en: "Say which phase the mayor declared and where that is written.")
    fileprivate static let noConsultation = Message(
        nl: "Zeg met wie er overlegd is en waar dat staat.", en: "Say who was consulted and where that is written.")
    fileprivate static func tooLong(_ hours: Int) -> Message {
        Message(
            nl: "Een crisis wordt voor hoogstens \(hours) uur gepland. Duurt ze langer, dan loopt ze gewoon door.",
            en: "A crisis is planned for at most \(hours) hours. If it lasts longer, it simply goes on.")
    }
    fileprivate static let secondPerson = Message(
        nl: "De vorige crisis sloot minder dan een dag geleden. Een tweede persoon opent de nieuwe.",
        en: "The last crisis was closed less than a day ago. A second person opens the new one.")
}
