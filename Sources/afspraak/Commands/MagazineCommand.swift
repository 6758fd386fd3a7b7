import BrusselsTime
import Findings
import Gate
import JSON
import Judgement
import Rules
import Text

/// `afspraak infoblad status`: an issue of the magazine at a glance.
enum MagazineCommand: Command {
    static let name = "magazine"
    static let dutchName: String? = "infoblad"
    static let operands = (nl: "[status] [NUMMER]", en: "[status] [ISSUE]")
    static let summary = Message(
        nl: "Toont hoe ver een nummer van het infoblad staat.", en: "Shows how far an issue of the magazine is.")

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
        var operands = arguments.operands
        if operands.first == "status" { operands.removeFirst() }
        let form = arguments.value(format) ?? "text"
        guard operands.count <= 1, form == "text" || form == "json" else {
            throw UsageError(
                nl: "Typ `afspraak infoblad status NUMMER`, en bij `--vorm` text of json.",
                en: "Type `afspraak magazine status ISSUE`, and text or json at `--format`.")
        }
        let site = try PublishedSite(
            in: arguments.value(repo) ?? session.folder, ref: arguments.value(ref),
            policy: arguments.value(PolicyChoice.option), instant: session.instant)
        let status = try site.status(of: try issue(operands.first, of: site))
        let glance = IssueGlance(status: status, instant: session.instant)
        session.say(
            form == "json" ? glance.json.text(.pretty) + "\n" : glance.text(session.language))
        return .fine
    }

    /// The issue with this number; without one, the next that appears.
    private static func issue(_ number: String?, of site: PublishedSite) throws -> Issue {
        let issues = site.issues()
        guard !issues.isEmpty else {
            throw UsageError(
                nl: "Nog geen enkel nummer heeft een plan (`infoblad/2027-1/editie.md`).",
                en: "No issue has a plan yet (`infoblad/2027-1/editie.md`).")
        }
        if let number {
            if let found = issues.first(where: { $0.number == number }) { return found }
            let listed = issues.prefix(20).map { "`\(printable($0.number))`" }.joined(separator: ", ")
            throw UsageError(
                nl: "Nummer `\(printable(number))` heeft geen plan. Deze wel: \(listed).",
                en: "Issue `\(printable(number))` has no plan. These have: \(listed).")
        }
        let today = Day(of: site.instant)
        let coming = issues.filter { $0.appears.map { today <= $0 } ?? true }
        let first = coming.min { ($0.appears ?? today, $0.path) < ($1.appears ?? today, $1.path) }
        guard let issue = first ?? issues.last else {
            throw UsageError(nl: "Er is geen nummer dat nog verschijnt.", en: "No issue is still to appear.")
        }
        return issue
    }
}

/// An issue in words and as data.
struct IssueGlance {
    let status: IssueStatus
    let instant: Instant

    private var issue: Issue { status.issue }

    private var deadlines: [(name: Message, key: String, moment: Instant?)] {
        [
            (Message(nl: "tekst", en: "text"), "text", issue.textDeadline),
            (Message(nl: "beeld", en: "images"), "images", issue.imageDeadline),
            (Message(nl: "drukklaar", en: "to the printer"), "printReady", issue.printReady),
        ]
    }

    // MARK: - Words

    func text(_ language: Language) -> String {
        let dutch = language == .dutch
        var lines = ["\(printable(issue.number)): \(printable(status.title))"]
        for deadline in deadlines {
            let words = deadline.moment.map { moment in written(moment, dutch) + " (\(left(until: moment, dutch)))" }
            lines.append("  \(deadline.name[language]): \(words ?? (dutch ? "niet ingevuld" : "not filled in"))")
        }
        if let day = issue.appears {
            lines.append(dutch ? "  verschijnt: \(day.dutch)" : "  appears: \(day.english)")
        }
        var section: String??
        for article in status.articles {
            if section != .some(article.section) {
                section = .some(article.section)
                lines += ["", printable(article.section ?? (dutch ? "zonder rubriek" : "without a section"))]
            }
            lines.append("  \(printable(article.title)) (\(printable(article.path))): \(state(of: article, dutch))")
            lines += article.loose.map { path in
                dutch ? "    zonder beeldfiche: \(printable(path))" : "    without a record: \(printable(path))"
            }
        }
        return (lines + ["", sum(dutch)]).joined(separator: "\n") + "\n"
    }

    private func state(of article: IssueStatus.Article, _ dutch: Bool) -> String {
        let state =
            switch article.state {
            case .present: dutch ? "binnen" : "in"
            case .late: dutch ? "te laat binnen" : "came late"
            case .unfinished: dutch ? "nog niet af" : "not finished"
            case .waiting: dutch ? "wacht op akkoord" : "waits for an agreement"
            }
        let proposals = article.proposals.map { printable($0) }.joined(separator: ", ")
        let waiting =
            switch article.state {
            case _ where proposals.isEmpty: state
            case .waiting: "\(state) (\(proposals))"
            case .present, .late, .unfinished:
                state + (dutch ? ", een wijziging wacht op akkoord" : ", a change waits for an agreement")
                    + " (\(proposals))"
            }
        return waiting + length(of: article, dutch)
    }

    private func length(of article: IssueStatus.Article, _ dutch: Bool) -> String {
        guard let excess = article.excess else { return "" }
        return dutch
            ? ", te lang: \(excess.count) tekens, plaats voor \(excess.most)"
            : ", too long: \(excess.count) characters, room for \(excess.most)"
    }

    private func sum(_ dutch: Bool) -> String {
        let counts = Counts(status)
        return dutch
            ? "\(counts.all) \(counts.all == 1 ? "artikel" : "artikels"): \(counts.present) binnen, \(counts.late) te laat, "
                + "\(counts.unfinished) nog niet af, \(counts.waiting) wacht op akkoord. Te lang: \(counts.tooLong). "
                + "Beelden zonder beeldfiche: \(counts.loose)."
            : "\(counts.all) \(counts.all == 1 ? "article" : "articles"): \(counts.present) in, \(counts.late) late, "
                + "\(counts.unfinished) not finished, \(counts.waiting) waiting. Too long: \(counts.tooLong). "
                + "Images without a record: \(counts.loose)."
    }

    private func written(_ moment: Instant, _ dutch: Bool) -> String {
        let local = LocalTime(of: moment)
        let minutes = (local.minute < 10 ? "0" : "") + String(local.minute)
        return dutch
            ? "\(local.day.dutch), \(local.hour).\(minutes) uur" : "\(local.day.english), \(local.hour):\(minutes)"
    }

    /// How long it still is, in the largest whole unit; or that it has passed.
    private func left(until moment: Instant, _ dutch: Bool) -> String {
        guard instant <= moment else { return dutch ? "voorbij" : "passed" }
        let (seconds, isTooFar) = moment.secondsSince1970.subtractingReportingOverflow(instant.secondsSince1970)
        guard !isTooFar else { return "–" }
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600, seconds / 60)
        if days > 0 {
            return dutch ? "nog \(days) \(days == 1 ? "dag" : "dagen")" : "\(days) \(days == 1 ? "day" : "days") left"
        }
        if hours > 0 { return dutch ? "nog \(hours) uur" : "\(hours) \(hours == 1 ? "hour" : "hours") left" }
        return dutch
            ? "nog \(minutes) \(minutes == 1 ? "minuut" : "minuten")"
            : "\(minutes) \(minutes == 1 ? "minute" : "minutes") left"
    }

    // MARK: - Data

    var json: JSONValue {
        let counts = Counts(status)
        return [
            "version": 1, "issue": .string(issue.number), "title": .string(status.title), "plan": .string(issue.path),
            "deadlines": .object(
                deadlines.map { deadline in
                    JSONMember(deadline.key, .optional(deadline.moment.map { isoText($0) }))
                }),
            "appears": .optional(issue.appears?.description),
            "articles": .array(status.articles.map(data)),
            "counts": [
                "articles": .integer(counts.all), "in": .integer(counts.present), "late": .integer(counts.late),
                "unfinished": .integer(counts.unfinished), "waiting": .integer(counts.waiting),
                "tooLong": .integer(counts.tooLong), "withoutRecord": .integer(counts.loose),
            ],
        ]
    }

    private func data(of article: IssueStatus.Article) -> JSONValue {
        let name =
            switch article.state {
            case .present: "in"
            case .late: "late"
            case .unfinished: "unfinished"
            case .waiting: "waiting"
            }
        return [
            "path": .string(article.path), "title": .string(article.title), "section": .optional(article.section),
            "state": .string(name), "proposal": .optional(article.proposals.first),
            "characters": .optional(article.excess?.count),
            "room": .optional(article.excess?.most), "withoutRecord": .strings(article.loose),
        ]
    }

    /// How many articles are in each state: each counts once. An image that several show counts once too.
    private struct Counts {
        var (all, present, late, unfinished, waiting, tooLong, loose) = (0, 0, 0, 0, 0, 0, 0)

        init(_ status: IssueStatus) {
            for article in status.articles {
                all += 1
                switch article.state {
                case .present: present += 1
                case .late: late += 1
                case .unfinished: unfinished += 1
                case .waiting: waiting += 1
                }
                if article.excess != nil { tooLong += 1 }
            }
            loose = Set(status.articles.flatMap(\.loose)).count
        }
    }
}
