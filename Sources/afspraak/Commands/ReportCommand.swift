import BrusselsTime
import Findings
import Gate
import PolicyModel
import Presentation

/// `afspraak report`: the state of the site as it stands online, part by part. A part is a line in `ReportSection` and a file beside
/// this one.
enum ReportCommand: Command {
    static let name = "report"
    static let dutchName: String? = "verslag"
    static let names = ["report", "verslag", "overzicht"]
    static let operands = (nl: "[PAD…]", en: "[PATH…]")
    static let summary = Message(
        nl: "Maakt een overzicht van wat online staat: wat te laat is, afloopt of ontbreekt.",
        en: "Reports on what stands online: what is late, ends or is missing.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP",
        help: ("een andere inhoudsmap, ook op de server", "another repository, also on the server"))
    private static let ref = Option(
        "ref", dutch: "versie", value: "REF",
        help: ("een andere versie dan wat online staat", "another version than what stands online"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|html|csv|json",
        help: ("in welke vorm het overzicht komt", "the form of the report"))
    private static let mail = Option(
        "mail", value: "ADRES|ADDRESS",
        help: ("stuurt het overzicht naar dit adres, als mail", "sends the report to this address, by mail"))
    static let options =
        ReportSection.allCases.map(\.option) + [
            RightsReportSection.days, StateReportSection.since, repo, ref, PolicyChoice.option, format, mail,
        ]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let chosen = ReportSection.allCases.filter { arguments.has($0.option) }
        guard chosen.count < 2 else {
            let listed = ReportSection.allCases.map { "`--\($0.option.name)`" }.joined(separator: ", ")
            throw UsageError(
                nl: "Kies één ding dat je wil zien: \(listed), of niets voor de hele site.",
                en: "Choose one thing that you want to see: \(listed), or nothing for the whole site.")
        }
        let form = arguments.value(format) ?? "text"
        guard let layout = ReportLayout(rawValue: form) else {
            throw UsageError(nl: "De vorm is text, html, csv of json.", en: "The format is text, html, csv or json.")
        }
        let site = try PublishedSite(
            in: arguments.value(repo) ?? session.folder, ref: arguments.value(ref),
            policy: arguments.value(PolicyChoice.option), instant: session.instant)
        // What is published speaks the language of the municipality, unless somebody asks for another.
        let isForPublic = layout == .html || layout == .csv
        let language =
            isForPublic && !arguments.has(.language) ? site.dated.policy.language : session.language
        let report: SiteReport
        if let section = chosen.first {
            let document = try section.document(of: site, arguments, language)
            report = SiteReport(
                title: document.title, needsAction: document.needsAction, text: { document.text(as: $0) })
        } else {
            let state = try StateReportSection.report(
                of: site, folder: arguments.value(repo) ?? session.folder,
                days: arguments.value(RightsReportSection.days), since: arguments.value(StateReportSection.since))
            report = SiteReport(
                title: Message(nl: "Hoe de site ervoor staat", en: "How the site stands")[language],
                needsAction: state.needsAction, text: { state.text(as: $0, language) })
        }
        if let address = arguments.value(mail) {
            try Mail(
                to: address, subject: "\(site.dated.policy.municipality): \(report.title)",
                text: report.text(.text), page: report.text(.html)
            ).send(with: session.environment["AFSPRAAK_SENDMAIL"], at: session.instant)
        } else {
            session.say(report.text(layout))
        }
        return report.needsAction ? .refused : .fine
    }

    /// A report that can be written in each form.
    private struct SiteReport {
        let title: String
        let needsAction: Bool
        let text: (ReportLayout) -> String
    }
}

/// The parts that a report can have.
enum ReportSection: CaseIterable {
    case ai
    case rights
    case consents

    /// The option that asks for it.
    var option: Option {
        switch self {
        case .ai: AIReportSection.option
        case .rights: RightsReportSection.option
        case .consents: ConsentReportSection.option
        }
    }

    /// The part, as words and as data.
    func document(of site: PublishedSite, _ arguments: ParsedArguments, _ language: Language) throws -> ReportDocument {
        let paths = arguments.operands
        return switch self {
        case .ai: try AIReportSection.document(of: site, paths: paths, language)
        case .rights:
            try RightsReportSection.document(
                of: site, paths: paths, days: arguments.value(RightsReportSection.days), language)
        case .consents:
            try ConsentReportSection.document(
                of: site, paths: paths, days: arguments.value(RightsReportSection.days), language)
        }
    }
}

/// Whether a path is one of these, or stands below one. Without any, every path is.
func isWanted(_ path: String, among paths: [String]) -> Bool {
    paths.isEmpty
        || paths.contains { wanted in
            var wanted = wanted.hasPrefix("./") ? String(wanted.dropFirst(2)) : wanted
            while wanted.hasSuffix("/") { wanted.removeLast() }
            return wanted == "." || wanted.isEmpty || path == wanted || path.hasPrefix(wanted + "/")
        }
}
