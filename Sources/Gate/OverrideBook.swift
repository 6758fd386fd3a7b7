import Approvals
import BrusselsTime
import Findings
import Git
import PolicyModel

/// The exceptions that were made: signed ones on the approvals' ref, and those asked for while pushing, kept in the state folder.
struct OverrideBook {
    let ledger: StatementLedger
    /// The tip that would come online, for whom its commits name as authors.
    var pushed: ObjectID?

    /// Where those of pushes are kept; nil in a clone.
    private var folder: String? { ledger.place.stateFolder.map { "\($0)/afwijkingen" } }

    /// An exception by its name.
    func exception(_ id: String) throws(GateError) -> Override? {
        if let statement = try ledger.statement(id), statement.kind == .override {
            return try overrides(in: statement, id: id).first
        }
        guard StatementPath.isID(id), let statement = try asked(id) else { return nil }
        return try overrides(in: statement, id: id).first
    }

    /// An exception asked for while pushing: as the server keeps it, or as it shows it to a clone.
    private func asked(_ id: String) throws(GateError) -> Statement? {
        guard let folder else { return try ledger.shownExceptions().first { $0.id == id }?.statement }
        return (try? Files.read("\(folder)/\(id)", limit: Statement.mostBytes)).flatMap { Statement(bytes: $0) }
    }

    /// The signed exceptions for one version of a path.
    func signed(for path: String, version: ObjectID?) throws(GateError) -> [Override] {
        var found: [Override] = []
        for (id, statement) in try ledger.statements(under: .path(path, to: version)) where statement.kind == .override
        {
            found += try overrides(in: statement, id: id).filter { $0.path == path }
        }
        return found
    }

    /// One exception for each file a statement names.
    func overrides(in statement: Statement, id: String) throws(GateError) -> [Override] {
        guard let rule = statement.rule else { return [] }
        var found: [Override] = []
        for transition in statement.transitions {
            let written = WrittenVersion(path: transition.path, id: transition.to, before: transition.from)
            let authors = try Authorship(ledger: ledger, pushed: pushed).authors(of: written, publisher: statement.by)
            let advice = try ledger.advice(
                on: transition.path, version: transition.to, besides: statement.speaker)
            found.append(
                Override(
                    id: id, by: statement.speaker, rule: RuleID(rule), path: transition.path, blob: transition.to,
                    reason: statement.reason ?? "", expires: statement.expires, authors: authors,
                    recorder: statement.onBehalfOf == nil ? nil : statement.by, advice: advice))
        }
        return found
    }

    /// Whether somebody has an exception past its date that nobody confirmed.
    func hasUnconfirmed(_ person: PersonID) throws(GateError) -> Bool {
        for (id, statement) in try ledger.statements(under: .exceptions(by: person.rawValue))
        where statement.expires < ledger.instant {
            if try !isConfirmed(id) { return true }
        }
        guard let folder, let names = try? Files.names(in: "\(folder)/van/\(person.rawValue)") else { return false }
        for id in names {
            guard
                let statement = (try? Files.read("\(folder)/\(id)", limit: Statement.mostBytes)).flatMap({
                    Statement(bytes: $0)
                }), statement.expires < ledger.instant
            else { continue }
            if try !isConfirmed(id) { return true }
        }
        return false
    }

    /// Whether a second person stands behind an exception.
    func isConfirmed(_ id: String) throws(GateError) -> Bool {
        try ledger.statements(under: .about(id)).contains { $0.statement.kind == .confirmation }
    }

    /// Keeps an exception that was used in a push, before the answer.
    func keep(_ statement: Statement) throws(GateError) {
        guard let folder else { return }
        let id = statement.id
        try onDisk { () throws(FileError) in
            let own = "\(folder)/van/\(statement.by.rawValue)"
            try Files.makeFolder(own, mode: 0o700)
            if Files.kind("\(folder)/\(id)") == nil {
                try Files.write(statement.bytes, to: "\(folder)/\(id)", mode: 0o600)
            }
            if Files.kind("\(own)/\(id)") == nil { try Files.write([], to: "\(own)/\(id)", mode: 0o600) }
        }
    }
}
