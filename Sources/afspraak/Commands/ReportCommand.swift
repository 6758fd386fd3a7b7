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
        nl: "Maakt een overzicht van wat online staat.", en: "Reports on what stands online.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP",
        help: ("een andere inhoudsmap, ook op de server", "another repository, also on the server"))
    private static let ref = Option(
        "ref", dutch: "versie", value: "REF",
        help: ("een andere versie dan wat online staat", "another version than what stands online"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|html|csv|json",
        help: ("in welke vorm het overzicht komt", "the form of the report"))
    static let options = ReportSection.allCases.map(\.option) + [repo, ref, PolicyChoice.option, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let chosen = ReportSection.allCases.filter { arguments.has($0.option) }
        guard let section = chosen.first, chosen.count == 1 else {
            let listed = ReportSection.allCases.map { "`--\($0.option.name)`" }.joined(separator: ", ")
            throw UsageError(nl: "Kies wat je wil zien: \(listed).", en: "Choose what you want to see: \(listed).")
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
        let document = try section.document(of: site, paths: arguments.operands, language)
        session.say(document.text(as: layout))
        return .fine
    }
}

/// The parts that a report can have.
enum ReportSection: CaseIterable {
    case ai

    /// The option that asks for it.
    var option: Option {
        switch self {
        case .ai: AIReportSection.option
        }
    }

    /// The part, as words and as data.
    func document(of site: PublishedSite, paths: [String], _ language: Language) throws -> ReportDocument {
        switch self {
        case .ai: try AIReportSection.document(of: site, paths: paths, language)
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
