import BrusselsTime
import Findings
import Gate
import Glibc
import Journal

/// `afspraak journal`: what was decided on this server, and whether nothing of it was lost or changed. Shows, filters and exports;
/// never by person (practice.md: reports never count per person).
enum JournalCommand: Command {
    static let name = "journal"
    static let dutchName: String? = "logboek"
    static let operands = (
        nl: "[nazien | herstellen | aansluiten | opruimen]", en: "[verify | repair | reconcile | prune]"
    )
    static let summary = Message(
        nl: "Toont het logboek van de server, ziet het na, vult aan wat ontbreekt.",
        en: "Shows the journal of the server, verifies it, adds what is missing.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP", help: ("de inhoudsmap op de server", "the repository on the server"))
    private static let since = Option(
        "since", dutch: "sinds", value: "DAG|NUMMER",
        help: (
            "vanaf deze dag; bij nazien: dit nummer moet er nog in staan",
            "from this day; with verify: this id must still be in it"
        ))
    private static let until = Option(
        "until", dutch: "tot", value: "DAG", help: ("tot en met deze dag", "up to and including this day"))
    private static let ref = Option(
        "ref", dutch: "voorstel", value: "NAAM", help: ("alleen dit voorstel", "only this ref"))
    private static let rule = Option(
        "rule", dutch: "regel", value: "REGEL", help: ("alleen met opmerkingen van deze regel", "only with this rule"))
    private static let verdict = Option(
        "verdict", dutch: "resultaat", value: "accepted|refused",
        help: ("alleen wat doorging, of wat tegengehouden is", "only what was accepted, or what was refused"))
    private static let path = Option(
        "path", dutch: "pad", value: "PAD", help: ("alleen over dit bestand of deze map", "only on this file or folder")
    )
    private static let limit = Option(
        "limit", dutch: "aantal", value: "N", help: ("hoogstens zoveel", "at most this many"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|json-lines|csv",
        help: ("in welke vorm het antwoord komt", "the form of the answer"))
    private static let before = Option(
        "before", dutch: "voor", value: "DAG",
        help: ("opruimen: wat ouder is dan deze dag", "prune: what is older than this day"))
    private static let reason = Option(
        "reason", dutch: "reden", value: "TEKST",
        help: ("aansluiten: wie het deed, en waarom", "reconcile: who did it, and why"))
    static let options = [repo, since, until, ref, rule, verdict, path, limit, format, before, reason]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let journal = try ServerJournal(folder: arguments.value(repo) ?? session.folder, instant: session.instant)
        switch arguments.operands.first {
        case nil: return try show(journal, arguments, in: session)
        case "verify", "nazien": return try verify(journal, arguments, in: session)
        case "repair", "herstellen": return try repair(journal, in: session)
        case "reconcile", "aansluiten": return try reconcile(journal, arguments, in: session)
        case "prune", "opruimen": return try prune(journal, arguments, in: session)
        case let other?:
            throw UsageError(
                nl: "`logboek \(other)` bestaat niet. Kies nazien, herstellen, aansluiten of opruimen.",
                en: "There is no `journal \(other)`. Choose verify, repair, reconcile or prune.")
        }
    }

    // MARK: - Show

    private static func show(
        _ journal: ServerJournal, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        let filter = try filter(arguments)
        let form = arguments.value(format) ?? "text"
        guard ["text", "json-lines", "csv"].contains(form) else {
            throw UsageError(nl: "De vorm is text, json-lines of csv.", en: "The format is text, json-lines or csv.")
        }
        guard var left = arguments.value(limit).map({ Int($0) }) ?? Int.max, left >= 0 else {
            throw UsageError(nl: "Een aantal is een getal.", en: "A limit is a number.")
        }
        let words = JournalText(session.language)
        if form == "csv" { session.say(JournalExport.csvHeader) }
        try journal.each { item in
            guard left > 0 else { return false }
            guard filter.matches(item, touches: { journal.touches($0, $1) }) else { return true }
            left -= 1
            switch form {
            case "csv": session.say(JournalExport.csvRows(item))
            case "json-lines": session.say(JournalExport.jsonLine(item))
            default: session.say(words.lines(of: item))
            }
            return true
        }
        return .fine
    }

    private static func filter(_ arguments: ParsedArguments) throws(UsageError) -> JournalFilter {
        var filter = JournalFilter()
        filter.since = try day(arguments.value(since))?.start
        filter.until = try day(arguments.value(until))?.adding(days: 1).start
        filter.ref = arguments.value(ref)
        filter.rule = arguments.value(rule)
        filter.path = arguments.value(path).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        switch arguments.value(verdict) {
        case nil: break
        case "accepted"?: filter.refused = false
        case "refused"?: filter.refused = true
        default: throw UsageError(nl: "Kies `accepted` of `refused`.", en: "Choose `accepted` or `refused`.")
        }
        return filter
    }

    private static func day(_ text: String?) throws(UsageError) -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw UsageError(nl: "Een dag is JJJJ-MM-DD.", en: "A day is YYYY-MM-DD.") }
        return day
    }

    // MARK: - Verify and mend

    private static func verify(
        _ journal: ServerJournal, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        let checkpoint = arguments.value(since)
        if let checkpoint, checkpoint.count < 8 || !checkpoint.allSatisfy(\.isHexDigit) {
            throw UsageError(
                nl: "Geef het nummer dat na een doorsturen getoond werd, minstens 8 tekens.",
                en: "Give the id that was shown after a push, at least 8 digits.")
        }
        var health = try journal.verify(checkpoint: checkpoint?.lowercased())
        // Of what landed this very moment the entry is still being written: nobody waits for that, but this does.
        for _ in 0..<10 where !health.ledger.lacking.isEmpty {
            guard health.ledger.lacking.contains(where: { isFresh($0, session.instant) }) else { break }
            usleep(200_000)
            health = try journal.verify(checkpoint: checkpoint?.lowercased())
        }
        let report = JournalHealthText(health, journal.place, session.language)
        session.say(report.text)
        return health.isSound ? .fine : .refused
    }

    private static func isFresh(_ record: WaitingRecord, _ now: Instant) -> Bool {
        guard let at = instant(fromISO: record.push.at) else { return false }
        return now.secondsSince1970 - at.secondsSince1970 < 5
    }

    private static func repair(_ journal: ServerJournal, in session: Session) throws -> ExitCode {
        let added = try journal.repair()
        guard !added.isEmpty else {
            session.say(Message(nl: "Er ontbrak niets.", en: "Nothing was missing."))
            return .fine
        }
        for record in added { session.say(JournalHealthText.line(of: record) + "\n") }
        session.say(
            Message(
                nl: "Aangevuld in het logboek: \(added.count).", en: "Added to the journal: \(added.count)."))
        return .fine
    }

    private static func reconcile(
        _ journal: ServerJournal, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        guard let words = arguments.value(reason), words.contains(where: { !$0.isWhitespace }),
            words.utf8.count <= 2_000
        else {
            throw UsageError(
                nl: "Zeg met `--reden \"…\"` wie het deed, wanneer en waarom.",
                en: "Say with `--reason \"…\"` who did it, when and why.")
        }
        let gaps = try journal.reconcile(reason: words, hook: Version.number)
        session.say(
            gaps.isEmpty
                ? Message(nl: "Er is niets aan te sluiten.", en: "There is nothing to reconcile.")
                : Message(nl: "Het staat in het logboek, met je reden.", en: "It is in the journal, with your reason."))
        return .fine
    }

    private static func prune(
        _ journal: ServerJournal, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        let moment = try day(arguments.value(before))?.start ?? journal.endOfTerm
        let pruned = try journal.prune(before: moment)
        session.say(
            Message(
                nl: "Gewist: de details van \(pruned.refusals) keer tegengehouden, en \(pruned.records) nazichten van "
                    + "wat nooit doorging.",
                en: "Pruned: the details of \(pruned.refusals) refusals, and \(pruned.records) records of what never "
                    + "landed."))
        return .fine
    }
}

extension Day {
    /// Its first second in Brussels.
    fileprivate var start: Instant? { instant(fromISO: description) }
}
