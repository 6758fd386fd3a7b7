import BrusselsTime
import Findings
import Gate
import Git
import Journal
import Judgement
import PolicyModel
import Presentation
import Style

/// `afspraak report` without a part: how the whole site stands.
enum StateReportSection {
    /// How many days ahead are looked at when nobody says.
    private static let usualDays = 30
    /// Days without a post after which a channel is silent, when nothing was agreed.
    private static let silentAfter = 90
    /// Weeks of the journal that are told.
    private static let mostWeeks = 26

    static let since = Option(
        "since", dutch: "sinds", value: "JJJJ-MM-DD",
        help: (
            "vergelijkt hoe teksten lezen met die van deze dag (90 dagen terug)",
            "compares how texts read with those of this day (90 days back)"
        ))
    /// How many days back texts are compared when nobody says.
    private static let usualPast = 90

    static func report(
        of site: PublishedSite, folder: String, days given: String?, since: String?
    ) throws -> StateReport {
        guard let days = given.map({ Int($0) }) ?? usualDays, (0...36_500).contains(days) else {
            throw UsageError(
                nl: "`--dagen` is een getal van 0 tot 36500.", en: "`--days` is a number from 0 to 36500.")
        }
        let policy = site.dated.policy
        let today = Day(of: site.instant)
        guard let past = since.map({ Day($0) }) ?? today.adding(days: -usualPast), past <= today else {
            throw UsageError(
                nl: "`--sinds` is een dag die voorbij is, bijvoorbeeld 2026-08-01.",
                en: "`--since` is a day that has passed, for instance 2026-08-01.")
        }
        let facts = site.facts()
        guard
            let overview = SiteOverview(
                of: site.tree, policy: policy, instant: site.instant, days: days, facts: facts)
        else {
            throw UsageError(
                nl: "De site telt meer bestanden dan we kunnen nakijken.",
                en: "The site has more files than we can look at.")
        }
        return StateReport(
            municipality: policy.municipality, version: site.name, commit: site.commit.hex,
            made: isoText(site.instant), day: ReportDay(today), days: days, count: overview.count,
            departments: overview.departments.map { department(of: $0, policy) },
            channels: overview.channels.map { channel(of: $0, today) },
            holders: overview.holders.map {
                .init(name: $0.name, group: $0.group, isOfCollege: $0.isOfCollege, count: $0.count)
            }, countedItems: overview.countedItems,
            ai: .init(
                generated: overview.ai.generated, assisted: overview.ai.assisted, none: overview.ai.none,
                unsaid: overview.ai.unsaid), readability: try readability(of: site, since: past, facts),
            waiting: waiting(try site.openProposals()),
            weeks: try weeks(in: folder, until: site.instant))
    }

    /// How what changed since a day reads; nil when there is no earlier version.
    private static func readability(
        of site: PublishedSite, since day: Day, _ facts: RepositoryFacts
    ) throws -> StateReport.Readability? {
        guard let begin = instant(fromISO: day.description), let earlier = site.version(at: begin) else { return nil }
        let metric = (try? facts.houseStyle().get())?.readability ?? .fleschDouma
        let policy = site.dated.policy
        let trend = ReadabilityTrend(
            of: try site.changes(since: earlier), policy: policy, then: max(begin, earlier.moment), now: site.instant,
            scale: try ReadabilityScale(metric, language: HouseStyle.language), facts: facts)
        return .init(
            scale: metric.rawValue, meaning: metric.meaning, isEasierWhenHigher: metric.isEasierWhenHigher,
            since: ReportDay(max(day, Day(of: earlier.moment))), candidates: trend.candidates, read: trend.read,
            fewestWords: ReadabilityScale.fewestWords, all: part(named: nil, trend.all),
            departments: trend.departments.map { id, measured in
                part(named: id.map { policy.department($0)?.name ?? $0.rawValue }, measured)
            })
    }

    private static func part(named name: String?, _ part: ReadabilityTrend.Part) -> StateReport.Readability.Part {
        .init(
            name: name, changed: part.changed, before: part.before, now: part.now, added: part.added,
            addedNow: part.addedNow)
    }

    private static func waiting(_ open: PublishedSite.OpenProposals) -> StateReport.Waiting {
        .init(count: open.count, oldest: open.oldest.map { ReportDay(Day(of: $0)) })
    }

    private static func department(of state: SiteOverview.DepartmentState, _ policy: Policy) -> StateReport.Department {
        .init(
            name: state.id.map { policy.department($0)?.name ?? $0.rawValue }, count: state.count,
            overdue: items(state.overdue), ending: items(state.ending), incomplete: items(state.incomplete),
            rights: items(state.rights), undated: state.undated)
    }

    /// What is longest past comes first.
    private static func items(_ items: [SiteOverview.Item]) -> [StateReport.Item] {
        items.sorted { left, right in
            guard let one = left.day, let other = right.day, one != other else { return left.path < right.path }
            return one < other
        }.map { .init(path: $0.path, title: $0.title, day: $0.day.map { ReportDay($0) }) }
    }

    private static func channel(of state: SiteOverview.ChannelState, _ today: Day) -> StateReport.Channel {
        let ended = state.end.flatMap { $0 < today ? $0 : nil }
        let isSilent = state.last.map { $0.adding(days: silentAfter) < today } ?? true
        return .init(
            path: state.path, title: state.title, count: state.count, recent: state.recent,
            last: state.last.map { ReportDay($0) }, endedOn: ended.map { ReportDay($0) }, isSilent: isSilent)
    }

    /// What was decided week by week, where there is a journal: on the server.
    private static func weeks(in folder: String, until now: Instant) throws -> [StateReport.Week]? {
        guard let journal = try? ServerJournal(folder: folder, instant: now) else { return nil }
        let first = Day(of: now).monday.adding(days: -7 * (mostWeeks - 1))
        var counts: [Day: (accepted: Int, refused: Int, exceptions: Int)] = [:]
        try journal.each { item in
            guard let at = instant(fromISO: item.at) else { return true }
            let monday = Day(of: at).monday
            guard monday >= first else { return false }
            var count = counts[monday] ?? (0, 0, 0)
            if item.isRefused { count.refused += 1 } else { count.accepted += 1 }
            count.exceptions += item.push?.overrides.count ?? 0
            counts[monday] = count
            return true
        }
        return counts.sorted { $0.key < $1.key }.map { monday, count in
            .init(
                monday: ReportDay(monday), accepted: count.accepted, refused: count.refused,
                exceptions: count.exceptions)
        }
    }
}
