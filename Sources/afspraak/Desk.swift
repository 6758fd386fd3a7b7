import Approvals
import BrusselsTime
import Changes
import Findings
import Gate
import Judgement
import PolicyModel
import Text

/// What the commands of the queue share: who sits at the desk, with everything fetched.
enum Desk {
    static let asUser = Option(
        "as", dutch: "als", value: "PERSOON", help: ("wie je bent", "who you are"))

    /// Opens the desk. Fetches first, so that what is shown is what waits.
    static func open(_ arguments: ParsedArguments, in session: Session) throws -> ReviewDesk {
        let before = try Client(around: session.folder)
        try ReviewDesk.refresh(before)
        let client = try Client(around: session.folder)
        let dated = try client.policy()
        guard let person = client.person(named: arguments.value(asUser), policy: dated.policy, email: client.email())
        else {
            throw UsageError(
                nl: "We weten niet wie je bent. Typ één keer `git config afspraak.person JOUW-NAAM`.",
                en: "We do not know who you are. Type once `git config afspraak.person YOUR-NAME`.")
        }
        return ReviewDesk(client: client, dated: dated, person: person, instant: session.instant)
    }

    /// The name of a person, as the register has it.
    static func name(_ id: PersonID, in policy: Policy) -> String { policy.person(id)?.name ?? id.rawValue }

    /// What is still needed for one change, a line for each requirement.
    static func lines(on needed: NeededApproval, policy: Policy, _ language: Language) -> [String] {
        (needed.answers + needed.afterwards).map { answer in
            let done = answer.voices.map { name($0.person, in: policy) }.joined(separator: ", ")
            let roles = answer.missing.map(\.rawValue).joined(separator: ", ")
            let agreed = done.isEmpty ? "" : language == .dutch ? "akkoord: \(done)" : "agreed: \(done)"
            let waits =
                answer.isMet
                ? ""
                : language == .dutch
                    ? "nog nodig: \(answer.stillNeeded) × \(roles)" : "still needed: \(answer.stillNeeded) × \(roles)"
            let words = [agreed, waits].filter { !$0.isEmpty }.joined(separator: "; ")
            return "\(printable(needed.transition.path)) (\(answer.requirement.id)): \(words)"
        }
    }

    /// The roles in which somebody could agree with a change now, and is not held back by having written it.
    /// `inWriting`: also where putting it online would do.
    static func roles(
        of person: Person, for needed: NeededApproval, policy: Policy, on day: Day, inWriting: Bool = false
    ) -> [RoleID] {
        var seen: Set<RoleID> = []
        let open = needed.answers.flatMap { answer in
            answer.missing + (inWriting ? answer.voices.filter { $0.statement == nil }.map(\.role) : [])
        }
        return open.filter { role in
            policy.mayApprove(
                person, as: role, at: needed.transition.path, types: needed.act.types, on: day)
                && seen.insert(role).inserted
        }
    }
}
