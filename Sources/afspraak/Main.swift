import BrusselsTime
import Findings
import Gate
import Glibc
import Text

/// The front door: finds the command, reads its arguments, turns every failure into a sentence and an exit code.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        exit(run(Array(arguments)).rawValue)
    }

    static func run(_ arguments: [String]) -> ExitCode {
        let environment = Environment.current
        let instant = Instant.now()
        func session(_ language: Language, colour: Bool = false) -> Session {
            Session(
                folder: Files.resolved(".") ?? ".", environment: environment, instant: instant, language: language,
                colour: colour)
        }
        let plain = session(Session.language(askedIn: arguments, environment: environment))
        guard let word = arguments.first else {
            plain.tell(Help.overview(plain.language))
            return .unusable
        }
        switch word {
        case "--version", "-V":
            plain.say("afspraak \(Version.number)\n")
            return .fine
        case "--help", "-h", "--hulp", "help", "hulp":
            return Help.show(for: arguments.dropFirst().first, in: plain)
        default: break
        }
        guard let command = CommandList.named(word) else { return unknown(word, in: plain) }
        do {
            let parsed = try ParsedArguments(
                Array(arguments.dropFirst()), options: command.options + Option.everywhere)
            let language = try Session.language(option: parsed.value(.language), environment: environment)
            let ready = session(
                language, colour: try Session.colour(option: parsed.value(.color), environment: environment))
            if parsed.has(.help) {
                ready.say(Help.page(for: command, language))
                return .fine
            }
            return try command.run(parsed, in: ready)
        } catch let error as UsageError {
            plain.tell("afspraak \(word): " + (plain.language == .dutch ? error.nl : error.en))
            plain.tell(
                Message(
                    nl: "Typ `afspraak \(word) --hulp` voor uitleg.", en: "Type `afspraak \(word) --help` for help."))
        } catch let error as GateError {
            plain.tell(error.message)
        } catch let error as FileError {
            plain.tell(GateError.file(error).message)
        } catch {
            plain.tell("afspraak: \(error)")
        }
        return .unusable
    }

    private static func unknown(_ word: String, in session: Session) -> ExitCode {
        let shown = printable(word)
        let near = nearest(to: word, among: CommandList.all.flatMap { $0.names })
        session.tell(
            Message(
                nl: "De opdracht `\(shown)` bestaat niet." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
                en: "There is no command `\(shown)`." + (near.map { " Did you mean `\($0)`?" } ?? "")))
        session.tell(Message(nl: "Typ `afspraak --hulp` voor uitleg.", en: "Type `afspraak --help` for help."))
        return .unusable
    }
}

/// The version of this program.
enum Version {
    static let number = "0.1.0"
}
