import Changes
import Findings
import Gate
import Git
import Presentation

/// `afspraak hook NAME`: what the scripts in Hooks/ call.
enum HookCommand: Command {
    static let name = "hook"
    static let dutchName: String? = nil
    static let operands = (nl: "NAAM", en: "NAME")
    static let summary = Message(nl: "Wat git zelf oproept.", en: "What git itself calls.")
    static let options: [Option] = []

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        switch arguments.operands.first {
        case "pre-receive": return ServerHook.preReceive(in: session)
        case "reference-transaction":
            return ServerHook.referenceTransaction(arguments.operands.dropFirst().first, in: session)
        case "post-receive": return ServerHook.postReceive(in: session)
        case "pre-commit": return try ClientHook.preCommit(in: session)
        case "commit-msg": return try ClientHook.commitMessage(arguments.operands.dropFirst().first, in: session)
        case "pre-push": return try ClientHook.prePush(Array(arguments.operands.dropFirst()), in: session)
        case let other:
            throw UsageError(
                nl: "De controle `\(other ?? "")` bestaat niet.", en: "There is no hook `\(other ?? "")`.")
        }
    }
}
