import Approvals
import BrusselsTime
import Changes
import Findings
import Git
import PolicyModel

/// Judges a push to a ref of statements: the tool's own form, append-only, each signed by who pushes (protocol.md 4).
struct StatementReceipt {
    let ledger: StatementLedger
    let person: Person
    let policyID: ObjectID?

    /// Most statements in one push.
    private static let most = 64
    /// How far a signer's clock may be from ours, in seconds.
    private static let clockSlack: UInt64 = 24 * 3_600

    private var policy: Policy { ledger.policy }
    private var repository: Repository { ledger.repository }
    private var day: Day { Day(of: ledger.instant) }

    /// What is wrong with it; nil when all is well.
    func problem(with update: RefUpdate, on ref: String) throws(GateError) -> Message? {
        guard let new = update.new else { return .keptForEver }
        // Made when the server was set up: what comes in is added to it.
        guard let old = update.old else { return .notSetUp }
        guard try gate({ () throws(GitError) in try repository.isAncestor(old, of: new) }) else { return .appendOnly }
        let commits = try gate { () throws(GitError) in
            try repository.newCommits(tip: new, notIn: [old], limit: Self.most)
        }
        // What is said of a crisis is said one thing at a time: the last word counts.
        guard ref != StatementPlace.crisis || commits.count == 1 else { return .form }
        var before = old
        for id in commits {
            let facts = try gate { () throws(GitError) in try repository.commit(id) }
            guard facts.parents == [before] else { return .appendOnly }
            if let problem = try problem(withAdded: facts, since: before, on: ref) { return problem }
            before = id
        }
        return nil
    }

    private func problem(
        withAdded commit: CommitFacts, since before: ObjectID, on ref: String
    ) throws(GateError) -> Message? {
        let old = try gate { () throws(GitError) in try repository.commit(before).tree }
        let changes = try gate { () throws(GitError) in
            try repository.treeChanges(
                from: old, to: commit.tree, limits: WalkLimits(changes: 2 * Self.most, trees: 1_024, depth: 2))
        }
        var names: Set<String> = []
        for change in changes {
            guard change.old == nil, change.new?.mode == 0o100644, let path = change.path.text else { return .form }
            names.insert(path)
        }
        let ids = changes.compactMap { StatementPath.statement(at: $0.path) }
        guard !ids.isEmpty, names == Set(ids.flatMap { [StatementPath.json($0), StatementPath.signature($0)] }) else {
            return .form
        }
        guard ref != StatementPlace.crisis || ids.count == 1 else { return .form }
        for id in ids {
            guard let statement = try ledger.statement(id, in: commit.tree) else { return .signature }
            if let problem = try problem(with: statement, on: ref) { return problem }
        }
        return nil
    }

    private func problem(with statement: Statement, on ref: String) throws(GateError) -> Message? {
        guard statement.by == person.id else { return .anothersSignature }
        guard ledger.isHere(statement) else { return .elsewhere }
        let drift = ledger.instant.secondsSince1970.subtractingReportingOverflow(
            statement.made.secondsSince1970
        ).partialValue.magnitude
        guard drift <= Self.clockSlack else { return .clock }
        guard statement.expires > ledger.instant else { return .alreadyOver }
        guard (ref == StatementPlace.crisis) == (statement.kind == .crisis) else { return .form }
        switch statement.kind {
        case .approval, .registered: return try problem(withApproval: statement)
        case .advice: return try problem(withAdvice: statement)
        case .override: return try problem(withException: statement)
        case .withdrawal: return try problem(withWithdrawal: statement)
        case .confirmation: return try problem(withConfirmation: statement)
        case .rejection: return statement.reason?.isEmpty == false && mayDecide ? nil : .mayNotDecide
        case .crisis: return try CrisisReceipt(ledger: ledger, person: person).problem(with: statement)
        }
    }

    /// Whoever sends something back: who takes proposals over, or may approve anywhere.
    private var mayDecide: Bool {
        policy.mayTakeOver(person, on: day)
            || person.appointments(on: day).contains { policy.gives($0.role, .approve) }
    }

    private func problem(withApproval statement: Statement) throws(GateError) -> Message? {
        guard !statement.transitions.isEmpty, statement.policy == policyID else { return .otherPolicy }
        guard let role = statement.role, let speaker = policy.person(statement.speaker) else { return .noRole }
        if statement.kind == .registered {
            guard statement.onBehalfOf != nil else { return .mayNotNote }
            if let problem = problem(withNote: statement) { return problem }
        } else if statement.onBehalfOf != nil {
            return .form
        }
        for transition in statement.transitions {
            let types = transition.type.map { [$0] } ?? []
            guard policy.mayApprove(speaker, as: role, at: transition.path, types: types, on: day) else {
                return .noRole
            }
            guard try ledger.isUnchanged(transition.path, as: transition.from, since: statement.base) else {
                return .changedMeanwhile(transition.path)
            }
        }
        return nil
    }

    /// Advice says what it is, and comes from who has the role; the communication service may write it down for somebody.
    private func problem(withAdvice statement: Statement) throws(GateError) -> Message? {
        guard !statement.transitions.isEmpty, statement.policy == policyID else { return .otherPolicy }
        guard let role = statement.role, policy.holds(statement.speaker, role, on: day) else { return .noRole }
        guard (statement.reason?.count ?? 0) >= Override.shortestReason else { return .emptyAdvice }
        guard statement.expires <= statement.end(after: Statement.adviceDays) else { return .adviceTooLong }
        for transition in statement.transitions {
            guard try ledger.isUnchanged(transition.path, as: transition.from, since: statement.base) else {
                return .changedMeanwhile(transition.path)
            }
        }
        return problem(withNote: statement)
    }

    /// What somebody else said is written down by the communication service, with where it can be found.
    private func problem(withNote statement: Statement) -> Message? {
        guard statement.onBehalfOf != nil else { return nil }
        guard policy.mayTakeOver(person, on: day), statement.speaker != person.id else { return .mayNotNote }
        return statement.source?.isEmpty == false ? nil : .noSource
    }

    private func problem(withException statement: Statement) throws(GateError) -> Message? {
        let book = OverrideBook(ledger: ledger)
        guard try !book.hasUnconfirmed(person.id), try !book.hasUnconfirmed(statement.speaker) else {
            return .unconfirmedBefore
        }
        guard let rule = statement.rule, !rule.isEmpty, !statement.transitions.isEmpty,
            (statement.reason?.count ?? 0) >= Override.shortestReason
        else { return .noReason }
        guard statement.expires <= statement.end(after: Override.days) else { return .exceptionTooLong }
        if let problem = problem(withNote: statement) { return problem }
        guard let decider = policy.person(statement.speaker) else { return .mayNotExcept }
        let may = statement.transitions.allSatisfy { transition in
            policy.permission(
                for: decider, action: .override, path: transition.path, type: transition.type, on: day
            ).granted
        }
        return may ? nil : .mayNotExcept
    }

    private func problem(withWithdrawal statement: Statement) throws(GateError) -> Message? {
        guard let id = statement.subject, StatementPath.isID(id), let earlier = try ledger.statement(id) else {
            return .unknownSubject
        }
        return earlier.by == person.id || policy.mayTakeOver(person, on: day) ? nil : .notYours
    }

    private func problem(withConfirmation statement: Statement) throws(GateError) -> Message? {
        guard let id = statement.subject, StatementPath.isID(id) else { return .unknownSubject }
        guard mayDecide else { return .mayNotDecide }
        if let crisis = try ledger.statement(id, on: StatementPlace.crisis) {
            return crisis.event == .closed && crisis.by != person.id ? nil : .ownException
        }
        guard let exception = try OverrideBook(ledger: ledger).exception(id) else { return .unknownSubject }
        return exception.by == person.id || exception.recorder == person.id || exception.authors.contains(person.id)
            ? .ownException : nil
    }
}

extension Policy {
    /// Whether a role has a right anywhere.
    func gives(_ role: RoleID, _ action: Action) -> Bool {
        grants.contains { $0.role == role && $0.actions.contains(action) }
    }
}

extension Message {
    fileprivate static let keptForEver = Message(
        nl: "Akkoorden worden bewaard en niet gewist. Neem er een terug met `afspraak intrekken`.",
        en: "Agreements are kept and not erased. Take one back with `afspraak withdraw`.")
    fileprivate static let notSetUp = Message(
        nl: "De server kent nog geen plaats voor akkoorden. De systeembeheerder typt `afspraak init --server`.",
        en: "The server has no place for agreements yet. The operator types `afspraak init --server`.")
    fileprivate static let appendOnly = Message(
        nl: "Intussen kwam er een ander akkoord binnen. Haal de nieuwste versie op en probeer opnieuw.",
        en: "Meanwhile another agreement came in. Fetch the newest version and try again.")
    fileprivate static let form = Message(
        nl: "Dit is geen akkoord in de vorm die we kennen. Gebruik `afspraak goedkeuren`.",
        en: "This is no agreement in the form we know. Use `afspraak approve`.")
    fileprivate static let signature = Message(
        nl: "De handtekening klopt niet, of ze is niet van een sleutel die we van jou kennen.",
        en: "The signature is wrong, or it is not by a key that we know as yours.")
    fileprivate static let anothersSignature = Message(
        nl: "Dit akkoord is door iemand anders getekend. Wie akkoord gaat, stuurt het zelf door.",
        en: "Somebody else signed this agreement. Whoever agrees sends it personally.")
    fileprivate static let elsewhere = Message(
        nl: "Dit akkoord is voor een andere inhoudsmap.", en: "This agreement is for another repository.")
    fileprivate static let clock = Message(
        nl: "De klok van je computer loopt meer dan een dag verkeerd. Zet ze juist en probeer opnieuw.",
        en: "Your computer's clock is more than a day off. Set it right and try again.")
    fileprivate static let alreadyOver = Message(nl: "Dit akkoord is al verlopen.", en: "This agreement has expired.")
    fileprivate static let otherPolicy = Message(
        nl: "De afspraken veranderden intussen. Haal de nieuwste versie op en bekijk het voorstel opnieuw.",
        en: "The agreements have changed meanwhile. Fetch the newest version and look at the proposal again.")
    fileprivate static let noRole = Message(
        nl: "In die rol kan daar vandaag geen akkoord voor gegeven worden.",
        en: "No agreement can be given for that in this role today.")
    fileprivate static let mayNotNote = Message(
        nl: "Een akkoord van iemand anders noteert alleen de communicatiedienst.",
        en: "Only the communication service notes somebody else's agreement.")
    fileprivate static let noSource = Message(
        nl: "Zeg met `--bron` waar het akkoord te vinden is, bijvoorbeeld in welk verslag.",
        en: "Say with `--source` where the agreement can be found, for example in which minutes.")
    fileprivate static func changedMeanwhile(_ path: String) -> Message {
        Message(
            nl: "`\(path)` veranderde intussen online. Bekijk het voorstel opnieuw.",
            en: "`\(path)` has changed online meanwhile. Look at the proposal again.")
    }
    fileprivate static let noReason = Message(
        nl: "Schrijf in enkele woorden waarom je afwijkt.", en: "Write in a few words why you make an exception.")
    fileprivate static let emptyAdvice = Message(
        nl: "Schrijf met `--reden` in enkele woorden wat het advies is.",
        en: "Say with `--reason` in a few words what the advice is.")
    fileprivate static let adviceTooLong = Message(
        nl: "Een advies geldt hoogstens \(Statement.adviceDays) dagen.",
        en: "Advice holds for at most \(Statement.adviceDays) days.")
    fileprivate static let exceptionTooLong = Message(
        nl: "Een afwijking geldt hoogstens \(Override.days) dagen.",
        en: "An exception holds for at most \(Override.days) days.")
    fileprivate static let unconfirmedBefore = Message(
        nl: "Je vorige afwijking is nog door niemand bevestigd, en haar termijn is voorbij.",
        en: "Nobody has confirmed your last exception, and its time is over.")
    fileprivate static let mayNotExcept = Message(
        nl: "Je mag hier geen afwijking toestaan.", en: "You may not make an exception here.")
    fileprivate static let unknownSubject = Message(
        nl: "Dat akkoord of die afwijking kennen we niet.", en: "We do not know that agreement or exception.")
    fileprivate static let notYours = Message(
        nl: "Dat akkoord gaf iemand anders.", en: "Somebody else gave that agreement.")
    fileprivate static let mayNotDecide = Message(
        nl: "Je mag hier niet over beslissen, of er staat geen uitleg bij.",
        en: "You may not decide on this, or there is no explanation.")
    fileprivate static let ownException = Message(
        nl: "Een afwijking bevestigt iemand anders dan wie ze toestond of de tekst schreef.",
        en: "An exception is confirmed by somebody else than who made it or wrote the text.")
}
