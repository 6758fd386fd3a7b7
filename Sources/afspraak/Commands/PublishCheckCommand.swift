import BrusselsTime
import Findings
import Gate
import Judgement
import PolicyModel
import Presentation
import Text

/// `afspraak publish-check DAY`: what changes online on a day by itself, because time passes and nobody pushes.
enum PublishCheckCommand: Command {
    static let name = "publish-check"
    static let dutchName: String? = "publicatiedag"
    static let operands = (nl: "DAG", en: "DAY")
    static let summary = Message(
        nl: "Toont wat op een dag vanzelf online komt, verdwijnt of niet meer mag.",
        en: "Shows what comes online, leaves or breaks an agreement by itself on a day.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP",
        help: ("een andere inhoudsmap, ook op de server", "another repository, also on the server"))
    private static let ref = Option(
        "ref", dutch: "versie", value: "REF",
        help: ("een andere versie dan wat online staat", "another version than what stands online"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|json", help: ("in welke vorm het antwoord komt", "the form of the answer")
    )
    static let options = [repo, ref, PolicyChoice.option, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let text = arguments.operands.first, arguments.operands.count == 1, let day = Day(text) else {
            throw UsageError(nl: "Geef een dag, zoals 2027-03-01.", en: "Give a day, such as 2027-03-01.")
        }
        let site = try PublishedSite(
            in: arguments.value(repo) ?? session.folder, ref: arguments.value(ref),
            policy: arguments.value(PolicyChoice.option), instant: session.instant)
        guard
            let changes = VisibilityChanges(of: site.tree, policy: site.dated.policy, on: day, facts: site.facts())
        else {
            throw UsageError(
                nl: "De site telt meer bestanden dan we kunnen nakijken.",
                en: "The site has more files than we can look at.")
        }
        let broken = try Self.broken(on: day, site)
        let report = DayReport(
            day: ReportDay(day),
            appearing: changes.appearing, leaving: changes.leaving, broken: broken)
        switch arguments.value(format) ?? "text" {
        case "text": session.say(report.text(session.language))
        case "json": session.say(report.json)
        default: throw UsageError(nl: "De vorm is text of json.", en: "The format is text or json.")
        }
        return broken.contains(where: \.refuses) ? .refused : .fine
    }

    /// What is said of the site at the end of the day and was not said before it began.
    private static func broken(on day: Day, _ site: PublishedSite) throws -> [JudgedFinding] {
        let before = try site.verdict(at: day.adding(days: -1).lastSecond)
        let after = try site.verdict(at: day.lastSecond)
        var known = Dictionary(
            before.findings.map { ($0.finding, [$0]) }, uniquingKeysWith: { $0 + $1 })
        return after.findings.filter { judged in
            guard let earlier = known[judged.finding]?.first else { return true }
            known[judged.finding]?.removeFirst()
            // What was a note and refuses from today is news too.
            return judged.refuses && !earlier.refuses
        }
    }
}
