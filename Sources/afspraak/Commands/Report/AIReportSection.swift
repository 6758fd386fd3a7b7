import BrusselsTime
import Findings
import Gate
import Git
import Judgement
import PolicyModel
import Presentation
import Rules
import Text

/// `afspraak report --ai`: what stands online that AI made or helped to make.
enum AIReportSection {
    static let option = Option(
        "ai", help: ("wat AI maakte of hielp maken: het AI-register", "what AI made or helped to make: the AI register")
    )

    static func document(
        of site: PublishedSite, paths: [String], _ language: Language
    ) throws -> ReportDocument {
        let policy = site.dated.policy
        guard
            let register = AIRegister(of: site.tree, policy: policy, instant: site.instant, facts: site.facts())
        else {
            throw UsageError(
                nl: "De site telt meer bestanden dan we kunnen nakijken.",
                en: "The site has more files than we can look at.")
        }
        let entries = register.entries.filter { isWanted($0.path.text ?? "", among: paths) }
        let changes = try site.lastChanges(of: entries.map(\.path))
        let report = AIRegisterReport(
            municipality: policy.municipality, version: site.name, commit: site.commit.hex,
            made: isoText(site.instant), day: ReportDay(Day(of: site.instant)),
            entries: entries.map { entry(for: $0, policy, changes[$0.path]) })
        return report.document(language)
    }

    private static func entry(
        for entry: AIRegister.Entry, _ policy: Policy, _ change: PublishedSite.LastChange?
    ) -> AIRegisterReport.Entry {
        let department = entry.department.flatMap { policy.department($0) }
        return AIRegisterReport.Entry(
            isImage: entry.kind == .image, path: entry.path.text ?? entry.path.description,
            title: entry.title, isGenerated: entry.use == .generated, tools: entry.tools,
            labels: entry.labels.map {
                .init(path: $0.page.text ?? $0.page.description, line: $0.line, isFound: $0.isFound)
            },
            review: entry.review.map { review in
                .init(
                    name: policy.person(PersonID(review.person))?.name ?? review.person,
                    day: Day(review.day).map { ReportDay($0) }
                        ?? .init(iso: review.day, words: Message(nl: review.day, en: review.day)),
                    isCurrent: review.isCurrent)
            },
            published: change.map { ReportDay(Day(of: $0.moment)) }, commit: change?.commit.hex,
            department: department.map { .init(id: $0.id.rawValue, name: $0.name) })
    }
}
