import Approvals
import BrusselsTime
import Changes
import Findings
import Gate
import Git
import JSON
import Judgement
import PolicyModel
import Rules
import Text

/// `afspraak pending`: what waits, for whom, and what is still in the way.
enum PendingCommand: Command {
    static let name = "pending"
    static let dutchName: String? = "wachtrij"
    static let operands = (nl: "", en: "")
    static let summary = Message(
        nl: "Toont wat wacht: voorstellen, afwijkingen en een crisis.",
        en: "Shows what waits: proposals, exceptions and a crisis.")
    private static let format = Option(
        "format", dutch: "vorm", value: "text|json", help: ("in welke vorm het antwoord komt", "the form of the answer")
    )
    static let options = [Desk.asUser, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let desk = try Desk.open(arguments, in: session)
        let rows = try desk.waiting().map { waiting in
            Row(
                waiting: waiting, review: Result { () throws(GateError) in try desk.review(waiting) }, desk: desk,
                in: session)
        }
        let reminders = try desk.reminders()
        if arguments.value(format) == "json" {
            let value: JSONValue = [
                "version": 1, "proposals": .array(rows.map(\.json)),
                "reminders": .strings(reminders.map { $0[session.language] }),
            ]
            session.say(value.text(.pretty) + "\n")
            return .fine
        }
        let nothing = Message(nl: "Er wacht geen enkel voorstel.", en: "No proposal waits.")
        session.say(
            rows.isEmpty
                ? nothing[session.language] + "\n" : rows.map { $0.text(session.language) }.joined(separator: "\n"))
        if !reminders.isEmpty { session.say("\n" + reminders.map { "! \($0[session.language])\n" }.joined()) }
        return .fine
    }

    /// One proposal in the list.
    private struct Row {
        let waiting: ReviewDesk.Waiting
        let review: ReviewDesk.Review?
        /// Why it could not be judged.
        let problem: Message?
        let author: String
        let policy: Policy
        let isYours: Bool

        init(
            waiting: ReviewDesk.Waiting, review answer: Result<ReviewDesk.Review, GateError>, desk: ReviewDesk,
            in session: Session
        ) {
            self.waiting = waiting
            switch answer {
            case .success(let found): (review, problem) = (found, nil)
            case .failure(let error): (review, problem) = (nil, error.message)
            }
            policy = desk.dated.policy
            author = Desk.name(waiting.owner, in: policy)
            let day = Day(of: session.instant)
            let canAgree =
                review?.needed.contains {
                    !Desk.roles(of: desk.person, for: $0, policy: desk.dated.policy, on: day).isEmpty
                } ?? false
            let canPublish = review?.verdict.outcome != .refused && policy.mayTakeOver(desk.person, on: day)
            isYours = canAgree || (review != nil && canPublish)
        }

        func text(_ language: Language) -> String {
            let dutch = language == .dutch
            var lines = ["\(waiting.name)  \(author): \(waiting.title)"]
            guard let review else {
                if let problem { lines.append("  \(problem[language])") }
                return lines.joined(separator: "\n") + "\n"
            }
            lines.append("  " + paths(review, dutch))
            lines += review.needed.flatMap { Desk.lines(on: $0, policy: policy, language) }.map { "  \($0)" }
            let held = review.verdict.findings.count { $0.refuses && $0.finding.rule != ApprovalGiven.description.id }
            if held > 0 {
                lines.append(dutch ? "  eerst aanpassen: \(held)" : "  to be mended first: \(held)")
            }
            if let last = waiting.rejections.last {
                let who = Desk.name(last.by, in: policy)
                let reason = printable(last.reason ?? "")
                lines.append(dutch ? "  teruggestuurd door \(who): \(reason)" : "  sent back by \(who): \(reason)")
                lines += last.remarks.map { remark in
                    "    \(printable(remark.path))\(remark.line.map { ":\($0)" } ?? ""): \(printable(remark.text))"
                }
            }
            if let corrector = waiting.corrector {
                let who = Desk.name(corrector, in: policy)
                lines.append(dutch ? "  verbeterd door \(who)" : "  corrected by \(who)")
            }
            if isYours {
                lines.append(
                    dutch
                        ? "  wacht op jou: `afspraak goedkeuren \(waiting.name)`"
                        : "  waits for you: `afspraak approve \(waiting.name)`")
            }
            return lines.joined(separator: "\n") + "\n"
        }

        private func paths(_ review: ReviewDesk.Review, _ dutch: Bool) -> String {
            let names = review.changes.map { $0.path.description }
            let more = names.count - 3
            return names.prefix(3).joined(separator: ", ")
                + (more > 0 ? (dutch ? " en nog \(more)" : " and \(more) more") : "")
        }

        var json: JSONValue {
            [
                "name": .string(waiting.name), "author": .string(waiting.owner.rawValue),
                "title": .string(waiting.title), "tip": .string(waiting.tip.hex), "fits": .bool(review != nil),
                "paths": .strings(review?.changes.map { $0.path.description } ?? []),
                "waitsForYou": .bool(isYours),
                "needs": .array(
                    review?.needed.flatMap { change in
                        change.answers.map { answer in
                            [
                                "path": .string(change.transition.path),
                                "requirement": .string(answer.requirement.id.rawValue), "met": .bool(answer.isMet),
                                "agreed": .strings(answer.voices.map(\.person.rawValue)),
                                "missing": .strings(answer.missing.map(\.rawValue)),
                            ] as JSONValue
                        }
                    } ?? []),
                "rejections": .array(
                    waiting.rejections.map { ["by": .string($0.by.rawValue), "reason": .optional($0.reason)] }),
            ]
        }
    }
}
