public import Approvals
import BrusselsTime
import Changes
public import Findings
import Git
import Judgement
import PolicyModel

extension ReviewDesk {
    /// The crisis that is open; nil when there is none.
    public func openCrisis() throws(GateError) -> OpenCrisis? { try ledger().openCrisis() }

    /// What waits for somebody besides proposals: exceptions without a second person, a crisis that asks something.
    public func reminders() throws(GateError) -> [Message] {
        var reminders: [Message] = []
        if let open = try openCrisis() { reminders += Self.reminders(of: open, at: instant) }
        for (id, statement) in try openExceptions() { reminders.append(.openException(id, statement, dated.policy)) }
        if let crisis = try unreviewedCrisis() {
            for path in try publishedWithoutApproval(in: crisis.statement) { reminders.append(.toReview(path)) }
        }
        return reminders
    }

    private static func reminders(of open: OpenCrisis, at instant: Instant) -> [Message] {
        var reminders = [Message.crisisOpen(open)]
        if open.isOverdue(at: instant) { reminders.append(.crisisOverdue) }
        if !open.isConsulted {
            reminders.append(open.asksConsultation(at: instant) ? .consultationOverdue : .consultationAsked)
        }
        return reminders
    }

    /// Exceptions that nobody confirmed: those that were signed, and those of pushes, which the server shows.
    func openExceptions() throws(GateError) -> [(id: String, statement: Statement)] {
        let ledger = try ledger()
        var open: [(String, Statement)] = []
        // One that was written down for somebody stands under two names.
        var seen: Set<String> = []
        for person in dated.policy.persons {
            for (id, statement) in try ledger.statements(under: .exceptions(by: person.id.rawValue))
            where seen.insert(id).inserted {
                if try !OverrideBook(ledger: ledger).isConfirmed(id) { open.append((id, statement)) }
            }
        }
        for (id, statement) in try ledger.shownExceptions() {
            if try !OverrideBook(ledger: ledger).isConfirmed(id) { open.append((id, statement)) }
        }
        return open
    }

    /// The whole name of an exception by its beginning.
    public func exceptionName(_ beginning: String) throws(GateError) -> String {
        if StatementPath.isID(beginning) { return beginning }
        let found = try openExceptions().map(\.id).filter { $0.hasPrefix(beginning) && beginning.utf8.count >= 6 }
        guard found.count == 1, let id = found.first else {
            throw .input(
                Message(
                    nl: "Die afwijking kennen we niet. `afspraak wachtrij` toont ze.",
                    en: "We do not know that exception. `afspraak pending` shows them."))
        }
        return id
    }

    /// The statements with which this person agreed with what a review shows, and the advice on it that this person noted.
    public func agreementsGiven(in review: Review) throws(GateError) -> [String] {
        let ledger = try ledger()
        var ids: Set<String> = []
        let keys =
            review.needed.map { StatementIndex.Key.path($0.transition.path, to: $0.transition.to) }
            + review.changes.compactMap { change in change.path.text.map { .path($0, to: change.new?.id) } }
        for key in Set(keys) {
            for (id, statement) in try ledger.statements(under: key)
            where statement.by == person.id && [.approval, .registered, .advice].contains(statement.kind) {
                let taken = try ledger.statements(under: .about(id)).contains { $0.statement.kind == .withdrawal }
                if !taken { ids.insert(id) }
            }
        }
        return ids.sorted()
    }

    // MARK: - After a crisis

    /// The last crisis, when it is closed and nobody said to have reviewed it.
    public func unreviewedCrisis() throws(GateError) -> (id: String, statement: Statement)? {
        let ledger = try ledger()
        guard let last = try ledger.lastCrisis(), last.statement.event == .closed else { return nil }
        return try OverrideBook(ledger: ledger).isConfirmed(last.id) ? nil : last
    }

    /// Pages that came online during a crisis and would have needed agreement otherwise.
    private func publishedWithoutApproval(in closing: Statement) throws(GateError) -> [String] {
        let ledger = try ledger()
        guard let id = closing.subject, let opening = try ledger.statement(id, on: StatementPlace.crisis),
            let from = opening.base, let to = closing.base
        else { return [] }
        let stage = try StageMaker(repository: client.repository).stages(base: from, tip: to, known: [from]).first
        return stage?.changes.compactMap { change in
            guard let path = change.path.text, change.new != nil, let type = dated.policy.contentType(at: path) else {
                return nil
            }
            let asked = dated.policy.requirements(
                for: [.publish], at: path, types: [type.id], on: Day(of: opening.made))
            return asked.contains(where: \.isAfterwardsInCrisis) ? path : nil
        } ?? []
    }
}

extension Message {
    fileprivate static func crisisOpen(_ open: OpenCrisis) -> Message {
        Message(
            nl: "Er loopt een crisis sinds \(Day(of: open.opened).dutch).",
            en: "A crisis is open since \(Day(of: open.opened).english).")
    }
    fileprivate static let crisisOverdue = Message(
        nl: "Het geplande einde van de crisis is voorbij. Is ze gedaan? Typ `afspraak crisis sluiten`.",
        en: "The planned end of the crisis has passed. Is it over? Type `afspraak crisis close`.")
    fileprivate static let consultationAsked = Message(
        nl: "Noteer binnen 24 uur met wie is overlegd: `afspraak crisis overleg --bron \"…\"`.",
        en: "Note within 24 hours who was consulted: `afspraak crisis consulted --source \"…\"`.")
    fileprivate static let consultationOverdue = Message(
        nl: "Het overleg van deze crisis had al genoteerd moeten zijn: `afspraak crisis overleg --bron \"…\"`.",
        en: "The consultation of this crisis should have been noted: `afspraak crisis consulted --source \"…\"`.")
    fileprivate static func toReview(_ path: String) -> Message {
        Message(
            nl: "Kwam online in de crisis, nog na te kijken: \(path). Gedaan? `afspraak crisis nagekeken`.",
            en: "Came online in the crisis, still to be reviewed: \(path). Done? `afspraak crisis reviewed`.")
    }
    fileprivate static func openException(_ id: String, _ statement: Statement, _ policy: Policy) -> Message {
        let who = policy.person(statement.by)?.name ?? statement.by.rawValue
        let path = statement.transitions.first?.path ?? "?"
        let name = id.prefix(12)
        return Message(
            nl: "\(who) week af van `\(statement.rule ?? "?")` voor \(path): \(statement.reason ?? ""). Bevestig met "
                + "`afspraak goedkeuren --bevestig \(name)`.",
            en:
                "\(who) made an exception to `\(statement.rule ?? "?")` for \(path): \(statement.reason ?? ""). Confirm "
                + "with `afspraak approve --confirm \(name)`.")
    }
}
