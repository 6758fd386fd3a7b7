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
        return try kept(id, in: folder)
    }

    /// One that the server keeps; nil when it is not there. One that cannot be read is not taken for none.
    private func kept(_ id: String, in folder: String) throws(GateError) -> Statement? {
        let file = "\(folder)/\(id)"
        let bytes = try onDisk { () throws(FileError) in try Files.readIfThere(file, limit: Statement.mostBytes) }
        guard let bytes else { return nil }
        guard let statement = Statement(bytes: bytes) else { throw .file(FileError(file, reason: "damaged")) }
        return statement
    }

    /// The signed exceptions for one version of a path; for what goes away, of the version that does.
    func signed(for path: String, version: ObjectID?, before: ObjectID?) throws(GateError) -> [Override] {
        var found: [Override] = []
        for (id, statement) in try ledger.statements(under: .path(path, to: version)) where statement.kind == .override
        {
            let isMeant = statement.transitions.contains {
                $0.path == path && $0.to == version && (version != nil || $0.from == before)
            }
            if isMeant { found += try overrides(in: statement, id: id).filter { $0.path == path } }
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
            let advice = try ledger.advice(on: transition, besides: statement.speaker)
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
        guard let folder else { return false }
        let own = "\(folder)/van/\(person.rawValue)"
        guard Files.kind(own) != nil else { return false }
        for id in try onDisk({ () throws(FileError) in try Files.names(in: own) }) {
            guard let statement = try kept(id, in: folder), statement.expires < ledger.instant else { continue }
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
