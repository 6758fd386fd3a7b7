import BrusselsTime
import Findings
import Gate
import Git
import Judgement
import PolicyModel
import Presentation
import Rules

/// `afspraak report --consents`: images of who took consent back, or whose consent ends.
enum ConsentReportSection {
    static let option = Option(
        "consents", dutch: "toestemmingen",
        help: (
            "beelden waarvan de toestemming ingetrokken is of afloopt, met de pagina's die ze tonen",
            "images of which consent was taken back or ends, with the pages that show them"
        ))

    /// How many days ahead are looked at when nobody says.
    private static let usualDays = 30

    static func document(
        of site: PublishedSite, paths: [String], days given: String?, _ language: Language
    ) throws -> ReportDocument {
        guard let days = given.map({ Int($0) }) ?? usualDays, (0...36_500).contains(days) else {
            throw UsageError(
                nl: "`--dagen` is een getal van 0 tot 36500.", en: "`--days` is a number from 0 to 36500.")
        }
        let policy = site.dated.policy
        guard
            let found = ConsentUses(
                of: site.tree, policy: policy, instant: site.instant, days: days, facts: site.facts())
        else {
            throw UsageError(
                nl: "De site telt meer bestanden dan we kunnen nakijken.",
                en: "The site has more files than we can look at.")
        }
        let report = ConsentReport(
            municipality: policy.municipality, version: site.name, commit: site.commit.hex,
            made: isoText(site.instant), day: ReportDay(Day(of: site.instant)), days: days,
            entries: found.entries.filter { isWanted($0.image.text ?? "", among: paths) }.map {
                entry(for: $0, policy)
            })
        return report.document(language)
    }

    private static func entry(for entry: ConsentUses.Entry, _ policy: Policy) -> ConsentReport.Entry {
        func name(_ department: DepartmentID?) -> String? {
            department.map { policy.department($0)?.name ?? $0.rawValue }
        }
        let reason: ConsentReport.Entry.Reason =
            switch entry.state {
            case .withdrawn(let day): .withdrawn(day.map { ReportDay($0) })
            case .unreadable: .unreadable
            case .unknown: .unknown
            case .ended(let day): .ended(ReportDay(day))
            case .ending(let day): .ends(ReportDay(day))
            }
        return ConsentReport.Entry(
            path: entry.image.description, reason: reason,
            uses: entry.uses.map { .init(path: $0.page.description, line: $0.line, department: name($0.department)) },
            department: name(entry.department))
    }
}
