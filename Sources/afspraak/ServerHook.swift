import Changes
import Findings
import Gate
import Git
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
        let record = RecordForm(answer: answer, instant: session.instant)
        let records = VerdictRecords(stateFolder: answer.settings.stateFolder)
        try records.keep(Array(record.text.utf8), name: record.name)
        let reply = Reply(hookIn: session, policy: answer.policy)
        session.tell(reply.text(of: parts, policy: answer.policy, sources: ReportSources { sources.bytes($0) }))
        return reply.exitCode(of: answer.verdicts)
    }

    /// Notes what landed. The push is done: a failure is told, and changes nothing.
    static func postReceive(in session: Session) -> ExitCode {
        Watchdog.start()
        do throws(GateError) {
            let updates = try RefUpdate.lines(of: try readInput())
            let settings = try PostReceive.settings(folder: session.environment["GIT_DIR"] ?? ".")
            let records = VerdictRecords(stateFolder: settings.stateFolder)
            if try records.land(names: [RecordForm.name(of: updates)]).isEmpty {
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
