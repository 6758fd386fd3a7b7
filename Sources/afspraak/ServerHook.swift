import Changes
import Findings
import Gate
import Git
import Journal
import Judgement
import Presentation

/// The server's side: decides, fails closed, and says why.
enum ServerHook {
    /// Judges a push. Whatever goes wrong refuses it, with a sentence.
    static func preReceive(in session: Session) -> ExitCode {
        Watchdog.start()
        do throws(GateError) {
            return try judge(in: session)
        } catch {
            session.tell(.notPublished)
            session.tell(error.message)
            return .refused
        }
    }

    private static func judge(in session: Session) throws(GateError) -> ExitCode {
        let input = try readInput()
        let hook = PreReceive(environment: session.environment, instant: session.instant)
        let (answer, sources) = try hook.judge(input: input)
        let parts = zip(answer.updates, answer.verdicts).map { update, verdict in
            let refClass = RefClass(name: update.name, protectedRef: answer.settings.protectedRef)
            return AnswerPart(verdict, on: Occasion(refClass, handsIn: answer.handsIn))
        }
        let record = RecordForm.push(
            answer, instant: session.instant, approvals: answer.verdicts.flatMap(\.approvals),
            overrides: answer.verdicts.flatMap(\.overrides))
        try keep(record, of: answer, in: session)
        let reply = Reply(hookIn: session, policy: answer.policy)
        session.tell(reply.text(of: parts, policy: answer.policy, sources: ReportSources { sources.bytes($0) }))
        if !record.isRefused { session.tell(.inJournal(after: answer.journalHead)) }
        return reply.exitCode(of: answer.verdicts)
    }

    /// Writes down what was decided, before git hears of it.
    private static func keep(
        _ record: JudgedPush, of answer: PreReceive.Answer, in session: Session
    ) throws(GateError) {
        let folder = answer.settings.stateFolder
        if record.isRefused { return try RefusalLog(stateFolder: folder).add(record) }
        guard let process = ReceivingProcess(environment: session.environment) else { throw .input(.noProcess) }
        try VerdictRecords(stateFolder: folder).keep(record, name: process.name)
    }

    /// The last look, with the refs locked: is this what was judged, and does it still rest on what holds?
    static func referenceTransaction(_ state: String?, in session: Session) -> ExitCode {
        guard state == "prepared" else { return .fine }
        Watchdog.start()
        do throws(GateError) {
            let input = try readInput()
            guard let problem = try ReferenceTransaction(environment: session.environment).problem(with: input) else {
                return .fine
            }
            session.tell(problem.message)
        } catch {
            session.tell(error.message)
        }
        return .refused
    }

    /// Notes what landed. The push is done: a failure is told, and changes nothing.
    static func postReceive(in session: Session) -> ExitCode {
        Watchdog.start()
        do throws(GateError) {
            if try !PostReceive.note(environment: session.environment, instant: session.instant) {
                session.tell(
                    Message(
                        nl: "Let op: van deze wijziging is geen nazicht bewaard. Verwittig de systeembeheerder.",
                        en: "Note: no record of a check exists for this change. Tell the operator."))
            }
        } catch {
            session.tell(error.message)
        }
        return .fine
    }

    private static func readInput() throws(GateError) -> [UInt8] {
        do {
            return try Files.read(0, named: "stdin", limit: RefUpdate.mostBytes)
        } catch {
            throw error.isTooLarge ? RefUpdate.tooMany(nil) : .file(error)
        }
    }
}

extension Message {
    fileprivate static let notPublished = Message(
        nl: "Je tekst staat nog in je eigen map. Er is niets gepubliceerd.",
        en: "Your text is still in your own folder. Nothing was published.")
}

extension Message {
    fileprivate static let noProcess = Message(
        nl: "Deze controle is niet door git gestart. Er is niets gepubliceerd.",
        en: "This hook was not started by git. Nothing was published.")

    /// What somebody can note down: as long as the journal holds this entry, its tail was not cut.
    fileprivate static func inJournal(after head: String?) -> Message {
        guard let head = head?.prefix(16) else {
            return Message(nl: "Dit wordt het eerste in het logboek.", en: "This will be first in the journal.")
        }
        return Message(nl: "In het logboek na \(head).", en: "In the journal after \(head).")
    }
}

extension Occasion {
    /// The occasion a push to a ref of this class is.
    init(_ refClass: RefClass, handsIn: Bool) {
        switch refClass {
        case .protected: self = .publish
        case .proposal: self = handsIn ? .handIn : .keepProposal
        case .record, .tag, .other: self = .otherRef
        }
    }
}
