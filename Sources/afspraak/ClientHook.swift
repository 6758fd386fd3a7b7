import Changes
import Findings
import Gate
import Git
import Presentation
import Rules

/// The editor's side: advice while writing. What goes wrong here never stops anybody; the scripts see to that.
enum ClientHook {
    /// Judges the index as it is about to be kept.
    static func preCommit(in session: Session) throws -> ExitCode {
        let tree = try UnkeptTree(around: session.folder, staged: true, environment: session.environment)
        defer { tree.discard() }
        let client = try Client(around: session.folder, objects: tree.objects)
        let dated = try client.policy()
        guard let person = client.person(named: nil, policy: dated.policy, email: client.email()) else {
            session.tell(.unknownHere)
            return .fine
        }
        let verdict = try client.verdict(
            onTree: tree.id, withKept: false, dated: dated, person: person, instant: session.instant, moment: .keep)
        return answer([AnswerPart(verdict, on: .commit)], client: client, dated: dated, in: session)
    }

    /// Looks at the note a version is kept with: never at whether it is good, only at whether it is there and can be kept.
    static func commitMessage(_ file: String?, in session: Session) throws -> ExitCode {
        guard let file else {
            throw UsageError(nl: "Welk bestand met de boodschap?", en: "Which file holds the message?")
        }
        let bytes = try Files.read(file, limit: 1_048_576)
        let problem = CommitMessage.problem(in: bytes)
        if let problem { session.tell(problem) }
        return problem == nil ? .fine : .refused
    }

    /// Plays the server's hook on what is about to be pushed. Only a push to the remote with the agreements is judged.
    static func prePush(_ arguments: [String], in session: Session) throws -> ExitCode {
        let input = try Files.read(0, named: "stdin", limit: 1_048_576)
        let client = try Client(around: session.folder)
        guard arguments.first == nil || arguments.first == client.remote else { return .fine }
        let dated = try client.policy()
        guard let person = client.person(named: nil, policy: dated.policy, email: client.email()) else {
            session.tell(.unknownHere)
            return .fine
        }
        let handsIn = session.environment["AFSPRAAK_INDIENEN"] == "1"
        let options = client.pushOptions()
        var parts: [AnswerPart] = []
        for update in try RefUpdate.prePushLines(of: input) {
            let verdict = try client.verdict(
                on: update, dated: dated, person: person, instant: session.instant, handsIn: handsIn,
                options: options)
            let refClass = RefClass(name: update.name, protectedRef: client.protectedRef)
            parts.append(
                AnswerPart(verdict, on: refClass == .protected ? .dryRunPublish : .init(refClass, handsIn: handsIn)))
        }
        // What is fine here is told once, by the server. So is who still has to agree: that may have come in meanwhile.
        let refusals = parts.flatMap(\.verdict.findings).filter(\.refuses)
        guard refusals.contains(where: { $0.finding.rule != ApprovalGiven.description.id }) else { return .fine }
        return answer(parts, client: client, dated: dated, in: session)
    }

    private static func answer(
        _ parts: [AnswerPart], client: Client, dated: DatedPolicy, in session: Session
    ) -> ExitCode {
        guard parts.contains(where: { $0.verdict.outcome != .accepted }) else { return .fine }
        let sources = client.sources
        let reply = Reply(hookIn: session, policy: dated.policy)
        session.tell(reply.text(of: parts, policy: dated.policy, sources: ReportSources { sources.bytes($0) }))
        return reply.exitCode(of: parts.map(\.verdict))
    }
}

extension Message {
    fileprivate static let unknownHere = Message(
        nl: "We weten niet wie je bent, dus keken we niets na. Typ één keer: git config afspraak.person JOUW-NAAM",
        en: "We do not know who you are, so nothing was checked. Type once: git config afspraak.person YOUR-NAME")
}

/// The note with which a version is kept.
enum CommitMessage {
    /// A sentence when the message cannot be kept: empty, not UTF-8, or with characters that deceive a reader.
    static func problem(in bytes: [UInt8]) -> Message? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return Message(
                nl: "We kunnen je boodschap niet lezen. Bewaar ze als UTF-8.",
                en: "We cannot read your message. Save it as UTF-8.")
        }
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            return Message(
                nl: "Schrijf in één zin wat je veranderde. Dan begrijpt wie het nakijkt je meteen.",
                en: "Say in one sentence what you changed. Then whoever reviews it understands at once.")
        }
        if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" }) {
            return Message(
                nl: "In je boodschap staan onzichtbare tekens. Typ ze opnieuw.",
                en: "Your message holds invisible characters. Type it again.")
        }
        return nil
    }
}
