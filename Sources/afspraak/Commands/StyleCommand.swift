import Dispatch
import Findings
import Gate
import Glibc
import Presentation
import Synchronization
import Text
import ValeSettings

/// `afspraak style`: the house style alone, by the agreements or by a `.vale.ini`, with Vale's answers.
enum StyleCommand: Command {
    static let name = "style"
    static let dutchName: String? = "stijl"
    static let operands = (nl: "[PAD…]", en: "[PATH…]")
    static let summary = Message(
        nl: "Kijkt de huisstijl van teksten na, zoals Vale.", en: "Judges the house style of texts, as Vale does.")

    private static let config = Option(
        "config", dutch: "instellingen", value: "BESTAND",
        help: ("met deze `.vale.ini`", "with this `.vale.ini`"))
    private static let output = Option(
        "output", dutch: "uitvoer", value: "line|JSON|CLI",
        help: ("in welke vorm van Vale het antwoord komt", "in which of Vale's forms the answer comes"))
    private static let minimum = Option(
        "minAlertLevel", dutch: "vanaf", value: "suggestion|warning|error",
        help: ("toont lichtere opmerkingen niet", "does not show lighter remarks"))
    private static let noExit = Option(
        "no-exit", dutch: "altijd-goed", help: ("geeft nooit code 1", "never gives exit code 1"))
    private static let failOn = Option(
        "fail-on", dutch: "faalt-bij", value: "suggestion|warning|error",
        help: ("geeft code 1 vanaf deze zwaarte (error)", "gives exit code 1 from this level on (error)"))
    private static let glob = Option(
        "glob", dutch: "patroon", value: "PATROON",
        help: (
            "alleen bestanden die hierop lijken, of met `!` de andere", "only files like this, or with `!` the others"
        ))
    private static let ending = Option(
        "ext", dutch: "soort", value: ".md",
        help: ("als wat de invoer gelezen wordt (.txt)", "how standard input is read (.txt)"))
    private static let mends = Option(
        "fix", dutch: "verbeter", help: ("verbetert wat zeker is", "mends what is certain"))
    private static let filter = Option(
        "filter", value: "…", help: ("doen we niet", "is not supported"))
    /// Vale's, that change nothing here.
    private static let sort = Option("sort", help: ("voor Vale: dat doen we altijd", "for Vale: we always do"))
    private static let noWrap = Option("no-wrap", help: ("voor Vale: dat doen we altijd", "for Vale: we always do"))
    private static let noGlobal = Option(
        "no-global", help: ("voor Vale: andere instellingen zijn er niet", "for Vale: there are no other settings"))
    static let options = [
        config, PolicyChoice.option, output, minimum, failOn, noExit, glob, ending, mends, filter, sort, noWrap,
        noGlobal,
    ]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let form = try form(arguments)
        let fails = try level(arguments, failOn) ?? .error
        if arguments.has(filter) {
            throw UsageError(
                nl: "`--filter` doen we niet. Kies regels in de instellingen, of gebruik `--vanaf`.",
                en: "`--filter` is not supported. Choose rules in the settings, or use `--minAlertLevel`.")
        }
        var source = try StyleSource(
            config: arguments.value(config), policy: arguments.value(PolicyChoice.option), in: session)
        var isInput = false
        let jobs = try jobs(arguments, formats: source.formats, isInput: &isInput, in: session)
        var plan = source.plan(for: jobs.map(\.path))
        for remark in source.remarks { session.tell(remark) }
        if let level = try level(arguments, minimum) { plan.minimum = level }
        source.keep(in: &plan)
        let outcome = ProseRun(plan: plan, language: session.language, mends: arguments.has(mends)).look(at: jobs)
        if arguments.has(mends) { session.tell(.mended(outcome.mended.places, outcome.mended.files)) }
        let report = ProseReport(plan.problems + outcome.files, colour: session.colour, isInput: isInput)
        session.say(text(of: report, as: form, keeping: outcome))
        guard !arguments.has(noExit), let heaviest = report.heaviest, heaviest >= fails else { return .fine }
        return .refused
    }

    /// The words of the answer; what the run knows now is kept at the same time.
    private static func text(
        of report: ProseReport, as form: ProseReport.Form, keeping outcome: ProseRun.Outcome
    ) -> String {
        let text = Mutex("")
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 { text.withLock { $0 = report.text(as: form) } } else { outcome.keep() }
        }
        return text.withLock { $0 }
    }

    // MARK: - Arguments

    private static func form(_ arguments: ParsedArguments) throws(UsageError) -> ProseReport.Form {
        guard let name = arguments.value(output) else { return .cli }
        if let form = ProseReport.Form(rawValue: name.lowercased()) { return form }
        let shown = printable(name)
        throw UsageError(
            nl: "De vorm `\(shown)` bestaat niet. Kies `line`, `JSON` of `CLI`.",
            en: "There is no form `\(shown)`. Choose `line`, `JSON` or `CLI`.")
    }

    private static func level(
        _ arguments: ParsedArguments, _ option: Option
    ) throws(UsageError) -> ProseAlert.Level? {
        guard let name = arguments.value(option) else { return nil }
        if let level = ProseAlert.Level(rawValue: name) { return level }
        throw UsageError(
            nl: "`--\(option.name)` is `suggestion`, `warning` of `error`.",
            en: "`--\(option.name)` is `suggestion`, `warning` or `error`.")
    }

    private static func jobs(
        _ arguments: ParsedArguments, formats: [String: String], isInput: inout Bool, in session: Session
    ) throws -> [ProseJob] {
        let pattern = arguments.value(glob)
        let glob = pattern.flatMap { PathGlob($0) }
        if let pattern, glob == nil {
            let shown = printable(pattern)
            throw UsageError(
                nl: "`\(shown)` is geen patroon van bestanden.", en: "`\(shown)` is no pattern of files.")
        }
        if arguments.operands.isEmpty || arguments.operands == ["-"] {
            isInput = true
            return [try input(arguments, formats: formats)]
        }
        var files = ProseFiles(formats: formats, glob: glob)
        for path in arguments.operands { try files.add(path) }
        if !files.unread.isEmpty { session.tell(.unread(files.unread)) }
        return files.jobs
    }

    private static func input(_ arguments: ParsedArguments, formats: [String: String]) throws -> ProseJob {
        if arguments.operands.isEmpty, isatty(0) == 1 {
            throw UsageError(nl: "Geef een bestand of een map.", en: "Give a file or a folder.")
        }
        if arguments.has(mends) {
            throw UsageError(
                nl: "`--verbeter` werkt op bestanden, niet op invoer.", en: "`--fix` works on files, not on input.")
        }
        let given = arguments.value(ending) ?? ".txt"
        let path = "stdin" + (given.hasPrefix(".") ? given : ".\(given)")
        guard let form = ProseJob.form(of: path, formats: formats) else {
            throw UsageError(
                nl: "De soort `\(printable(given))` kunnen we niet lezen.", en: "We cannot read `\(printable(given))`.")
        }
        return ProseJob(path: path, form: form, bytes: try Files.read(0, named: "stdin", limit: 64 << 20))
    }
}

extension Message {
    /// How much was mended.
    static func mended(_ places: Int, _ files: Int) -> Message {
        guard places > 0 else {
            return Message(
                nl: "Er was niets dat we zeker konden verbeteren.", en: "There was nothing to mend for certain.")
        }
        return Message(
            nl: "\(places) \(places == 1 ? "plaats" : "plaatsen") verbeterd in \(files) "
                + "\(files == 1 ? "bestand" : "bestanden").",
            en: "\(places) \(places == 1 ? "place" : "places") mended in \(files) \(files == 1 ? "file" : "files").")
    }

    fileprivate static func unread(_ endings: [String: Int]) -> Message {
        let count = endings.values.reduce(0, +)
        let names = endings.keys.filter { !$0.isEmpty }.sorted().prefix(8).map { ".\(printable($0))" }
        let shown = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
        return Message(
            nl:
                "We lezen Markdown, HTML en gewone tekst; \(count) \(count == 1 ? "bestand" : "bestanden") van een andere soort "
                + "\(count == 1 ? "is" : "zijn") niet gelezen\(shown).",
            en: "We read Markdown, HTML and plain text; \(count) \(count == 1 ? "file" : "files") of another kind "
                + "\(count == 1 ? "was" : "were") not read\(shown).")
    }
}
