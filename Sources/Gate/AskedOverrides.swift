import Approvals
import BrusselsTime
import Changes
import Findings
import Git
import PolicyModel
import Text

/// An exception asked for while pushing: `git push -o afspraak.afwijking=RULE:PATH:reden` (protocol.md 4).
struct AskedOverride: Sendable, Hashable {
    let rule: String
    let path: String
    let reason: String

    static let option = "afspraak.afwijking="

    /// Reads the value of the option; the reason may hold colons. nil: not in this form.
    init?(_ option: String) {
        guard option.utf8.count <= 2_000, option.hasPrefix(Self.option), printable(option) == option else { return nil }
        let parts = option.dropFirst(Self.option.count).split(
            separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        rule = String(parts[0])
        path = String(parts[1])
        reason = parts[2].trimmingSpaces
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

/// Turns what was asked for into exceptions for exactly the versions in this push.
struct OverrideMaking {
    let ledger: StatementLedger
    let person: Person
    let policyID: ObjectID?

    private var policy: Policy { ledger.policy }

    /// The exceptions, as statements without a signature: the connection says who asks.
    func statements(
        for asked: [AskedOverride], in result: Stage?
    ) throws(GateError) -> [Statement] {
        guard !asked.isEmpty else { return [] }
        guard try !OverrideBook(ledger: ledger).hasUnconfirmed(person.id) else { throw .input(.unconfirmed) }
        var made: [Statement] = []
        for exception in asked {
            guard exception.reason.count >= Override.shortestReason else { throw .input(.reasonTooShort) }
            guard let change = result?.changes.first(where: { $0.path.text == exception.path }) else {
                throw .input(.notInThisPush(exception.path))
            }
            made.append(statement(exception, change))
        }
        return made
    }

    private func statement(_ asked: AskedOverride, _ change: Change) -> Statement {
        let last = ledger.instant.secondsSince1970.addingReportingOverflow(Int64(Override.days) * 86_400).partialValue
        var statement = Statement(
            kind: .override, repository: ledger.place.repositoryID ?? "", ref: ledger.place.protectedRef,
            base: ledger.place.protectedTip, policy: policyID, by: person.id, made: ledger.instant,
            expires: Instant(secondsSince1970: last))
        statement.rule = asked.rule
        statement.reason = asked.reason
        statement.transitions = [
            Transition(
                path: asked.path, action: change.old == nil ? .create : change.new == nil ? .delete : .modify,
                from: change.old?.id, to: change.new?.id, mode: change.new?.mode ?? 0,
                type: policy.contentType(at: asked.path)?.id)
        ]
        return statement
    }
}

extension Message {
    fileprivate static let reasonTooShort = Message(
        nl: "Schrijf bij je afwijking in enkele woorden waarom: `-o afspraak.afwijking=REGEL:PAD:reden`. "
            + "Er is niets gepubliceerd.",
        en: "Say in a few words why you make an exception: `-o afspraak.afwijking=RULE:PATH:reason`. "
            + "Nothing was published.")
    fileprivate static let unconfirmed = Message(
        nl: "Je vorige afwijking is nog door niemand bevestigd, en haar termijn is voorbij. Laat eerst iemand anders "
            + "ze bevestigen met `afspraak goedkeuren`.",
        en: "Nobody has confirmed your last exception, and its time is over. First let somebody else confirm it with "
            + "`afspraak approve`.")
    fileprivate static func notInThisPush(_ path: String) -> Message {
        Message(
            nl: "`\(printable(path))` verandert niet in wat je doorstuurt. Een afwijking geldt voor één bestand dat "
                + "verandert.",
            en: "`\(printable(path))` does not change in this push. An exception is for one file that changes.")
    }
}
