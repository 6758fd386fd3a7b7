import BrusselsTime
import Findings
import Gate
import Git
import PolicyModel
import Presentation
import Rules
import Text

/// `afspraak nota`: the adopted agreements as a note for people.
enum NotaCommand: Command {
    static let name = "nota"
    static let dutchName: String? = nil
    static let operands = (nl: "", en: "")
    static let summary = Message(
        nl: "Maakt van de afspraken een nota om te lezen, te drukken en goed te keuren.",
        en: "Makes a note of the agreements, to read, print and adopt.")

    private static let since = Option(
        "since", dutch: "sinds", value: "REV|DIR",
        help: ("met wat sindsdien veranderde", "with what changed since then"))
    private static let on = Option(
        "on", dutch: "op", value: "DAG", help: ("zoals ze gelden op die dag", "as they hold on that day"))
    private static let format = Option(
        "format", dutch: "vorm", value: "markdown|html",
        help: ("in welke vorm de nota komt", "the form of the note"))
    static let options = [PolicyChoice.option, since, on, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let layout = NoteDocument.Layout(rawValue: arguments.value(format) ?? "markdown") else {
            throw UsageError(nl: "De vorm is markdown of html.", en: "The format is markdown or html.")
        }
        var day = Day(of: session.instant)
        if let asked = arguments.value(on) {
            guard let given = Day(asked) else {
                throw UsageError(
                    nl: "`\(printable(asked))` is geen dag. Schrijf hem als 2026-11-21.",
                    en: "`\(printable(asked))` is no day. Write it as 2026-11-21.")
            }
            day = given
        }
        let client = try? Client(around: session.folder)
        let dated = try PolicyChoice.read(arguments, in: session)
        let language = arguments.has(.language) ? session.language : dated.policy.language
        var nota = nota(of: dated, client, day, language)
        if let asked = arguments.value(since) {
            let earlier: DatedPolicy
            if Files.kind(asked) == .folder {
                earlier = try DatedPolicy.read(folder: asked)
            } else {
                earlier = try PolicyChoice.read(asked, client: Client(around: session.folder))
            }
            nota.changes = NotaChanges(
                before: self.nota(of: earlier, client, day, language).document.content, now: nota.document.content,
                language: language
            ).chapter(since: printable(asked))
        }
        session.say(nota.document.text(as: layout))
        return .fine
    }

    private static func nota(
        of dated: DatedPolicy, _ client: Client?, _ day: Day, _ language: Language
    ) -> PolicyNota {
        let styles = dated.styleRules(in: client?.repository).values
        let rules = (RuleBook.all.descriptions + styles).sorted { $0.id < $1.id }
        return PolicyNota(
            policy: dated.policy, day: day, language: language, rules: rules,
            version: dated.id.map { String($0.hex.prefix(12)) })
    }
}
