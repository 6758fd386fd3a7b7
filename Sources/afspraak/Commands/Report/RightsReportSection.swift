import BrusselsTime
import Findings
import Gate
import Git
import Judgement
import PolicyModel
import Presentation

/// `afspraak report --rights`: images whose rights somebody has to look at.
enum RightsReportSection {
    static let option = Option(
        "rights", dutch: "rechten",
        help: (
            "beelden waarvan het gebruiksrecht afliep of gauw afloopt, met de pagina's die ze tonen",
            "images whose right of use has ended or soon will, with the pages that show them"
        ))
    static let days = Option(
        "days", dutch: "dagen", value: "N",
        help: (
            "bij --rechten (60) en --toestemmingen (30): zoveel dagen vooruit kijken",
            "with --rights (60) and --consents (30): look so many days ahead"
        ))

    /// How many days ahead are looked at when nobody says.
    private static let usualDays = 60

    static func document(
        of site: PublishedSite, paths: [String], days given: String?, _ language: Language
    ) throws -> ReportDocument {
        guard let days = given.map({ Int($0) }) ?? usualDays, (0...36_500).contains(days) else {
            throw UsageError(
                nl: "`--dagen` is een getal van 0 tot 36500.", en: "`--days` is a number from 0 to 36500.")
        }
        let policy = site.dated.policy
        guard
            let register = RightsRegister(
                of: site.tree, policy: policy, instant: site.instant, days: days, facts: site.facts())
        else {
            throw UsageError(
                nl: "De site telt meer bestanden dan we kunnen nakijken.",
                en: "The site has more files than we can look at.")
        }
        let report = RightsReport(
            municipality: policy.municipality, version: site.name, commit: site.commit.hex,
            made: isoText(site.instant), day: ReportDay(Day(of: site.instant)), days: days, count: register.count,
            ownCount: register.ownCount,
            entries: register.entries.filter { isWanted($0.path.text ?? "", among: paths) }.map {
                entry(for: $0, policy)
            })
        return report.document(language)
    }

    private static func entry(for entry: RightsRegister.Entry, _ policy: Policy) -> RightsReport.Entry {
        RightsReport.Entry(
            path: entry.path.text ?? entry.path.description, maker: entry.maker,
            reasons: entry.reasons.map { reason in
                switch reason {
                case .ended(let day): .ended(ReportDay(day))
                case .ends(let day): .ends(ReportDay(day))
                case .incomplete(let message): .incomplete(message)
                case .unused: .unused
                }
            },
            uses: entry.uses.map {
                .init(
                    path: $0.page.text ?? $0.page.description, line: $0.line, isSeen: $0.isSeen,
                    offlineFrom: $0.offlineFrom.map { ReportDay($0) })
            },
            department: entry.department.map { policy.department($0)?.name ?? $0.rawValue },
            isShownTooLong: entry.isShownTooLong)
    }
}
