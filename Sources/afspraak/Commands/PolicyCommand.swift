import BrusselsTime
import Findings
import Gate
import Git
import PolicyModel
import Text

/// `afspraak policy check` and `afspraak policy match`.
enum PolicyCommand: Command {
    static let name = "policy"
    static let dutchName: String? = "afspraken"
    static let operands = (nl: "check | match PATROON PAD…", en: "check | match PATTERN PATH…")
    static let summary = Message(
        nl: "Kijkt de afspraken zelf na, of probeert een patroon uit.",
        en: "Checks the agreements themselves, or tries a pattern.")
    static let options = [PolicyChoice.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        switch arguments.operands.first {
        case "check", "nakijken": return try check(arguments, in: session)
        case "match", "past": return try match(arguments, in: session)
        case let other:
            throw UsageError(
                nl: "`\(printable(other ?? ""))` kennen we niet: het is `check` of `match`.",
                en: "`\(printable(other ?? ""))` is unknown: it is `check` or `match`.")
        }
    }

    /// Reads the policy of the working tree: it is checked before it is kept. Every error is told, not the first.
    private static func check(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let policy: Policy
        var paths: [String] = []
        do throws(GateError) {
            if let given = arguments.value(PolicyChoice.option), Files.kind(given) == .folder {
                policy = try DatedPolicy.read(folder: given, for: .everything).policy
                if let client = try? Client(around: session.folder) { paths = (try? client.allPaths()) ?? [] }
            } else {
                let client = try Client(around: session.folder)
                policy =
                    try arguments.value(PolicyChoice.option) == nil
                    ? DatedPolicy.read(folder: client.workFolder, for: .everything).policy
                    : DatedPolicy.read(
                        at: client.commit(named: arguments.value(PolicyChoice.option) ?? ""), in: client.repository,
                        for: .everything
                    ).policy
                paths = try client.allPaths()
            }
        } catch {
            guard case .policy(let errors) = error else { throw error }
            for error in errors { session.say(error.sentence[session.language] + "\n") }
            session.tell(
                Message(
                    nl: "\(errors.count) keer aan te passen in de afspraken.",
                    en: "\(errors.count) to mend in the agreements."))
            return .unusable
        }
        let notes = PolicyCheck(policy, on: Day(of: session.instant)).notes(paths: paths)
        for note in notes { session.say(line(of: note, session.language)) }
        let errors = notes.count { $0.level == .error }
        session.tell(
            errors == 0
                ? Message(
                    nl: "De afspraken kloppen: \(policy.tests.count) proeven, \(paths.count) bestanden.",
                    en: "The agreements hold: \(policy.tests.count) test cases, \(paths.count) files.")
                : Message(nl: "\(errors) keer aan te passen.", en: "\(errors) to mend."))
        return errors == 0 ? .fine : .refused
    }

    /// One note on one line: how much it matters, where, what.
    private static func line(of note: PolicyNote, _ language: Language) -> String {
        let word =
            switch note.level {
            case .error: Message(nl: "eerst aanpassen", en: "mend first")
            case .warning: Message(nl: "nakijken", en: "look at")
            case .tip: Message(nl: "tip", en: "tip")
            }
        let place = [note.source.map { "\($0.path):\($0.line)" }, note.path.map { printable($0) }].compactMap(\.self)
        return (place + [word[language], note.message[language]]).joined(separator: ": ") + "\n"
    }

    private static func match(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let operands = Array(arguments.operands.dropFirst())
        // `{dienst}` stands for the departments of the agreements; outside a clone there are none.
        let departments = Set((try? PolicyChoice.read(arguments, in: session).policy.departments.map(\.id)) ?? [])
        guard let text = operands.first, operands.count > 1 else {
            throw UsageError(nl: "Geef een patroon en één of meer paden.", en: "Give a pattern and one or more paths.")
        }
        let pattern: PathPattern
        do { pattern = try PathPattern(text) } catch {
            throw UsageError(nl: error.message.nl, en: error.message.en)
        }
        var all = true
        for path in operands.dropFirst() {
            let matches = pattern.matches(path, binding: departments) != nil
            all = all && matches
            let word =
                session.language == .dutch ? (matches ? "past" : "past niet") : (matches ? "matches" : "no match")
            session.say("\(word)\t\(printable(path))\n")
        }
        return all ? .fine : .refused
    }
}
