import BrusselsTime
import Findings
import Gate
import PolicyModel
import Presentation
import Rules

/// How a judgement is answered: in which form, with how much.
struct Reply {
    let format: ReportFormat?
    let strict: Bool
    let answer: AnswerOptions
    let language: Language

    static let format = Option(
        "format", dutch: "vorm", value: "text|json|sarif|junit|github|gitlab|line",
        help: ("in welke vorm het antwoord komt", "the form of the answer"))
    static let strict = Option(
        "strict", dutch: "streng", help: ("ook een waarschuwing geeft code 1", "a warning gives exit code 1 too"))
    static let allRemarks = Option(
        "all-remarks", dutch: "alle-opmerkingen",
        help: (
            "toont alle opmerkingen, niet alleen de drie belangrijkste", "shows all remarks, not only the first three"
        ))
    static let options: [Option] = [format, strict, allRemarks]

    /// - Parameter command: what was typed, where a plain `afspraak nakijken` would judge something else.
    init(
        _ arguments: ParsedArguments, in session: Session, policy: Policy, command: Message? = nil
    ) throws(UsageError) {
        switch arguments.value(Self.format) {
        case nil, "text"?: format = nil
        case let name?:
            guard let known = ReportFormat(rawValue: name) else {
                throw UsageError(nl: "De vorm `\(name)` bestaat niet.", en: "There is no format `\(name)`.")
            }
            format = known
        }
        strict = arguments.has(Self.strict)
        answer = AnswerOptions(
            allRemarks: arguments.has(Self.allRemarks), colour: session.colour,
            contact: policy.helpContact(on: Day(of: session.instant)), command: command)
        language = session.language
    }

    /// An answer as a hook gives it: text, no colour, the three most important remarks.
    init(hookIn session: Session, policy: Policy, allRemarks: Bool = false) {
        format = nil
        strict = false
        answer = AnswerOptions(
            allRemarks: allRemarks, isBrief: !allRemarks, contact: policy.helpContact(on: Day(of: session.instant)))
        language = session.language
    }

    /// The words or the data.
    func text(
        of parts: [AnswerPart], policy: Policy, styles: [RuleID: RuleDescription] = [:], sources: ReportSources
    ) -> String {
        var context = ReportContext(language: language)
        // An answer without remarks names no rule and no agreement; a linter's report lists its rules all the same.
        if format != nil || parts.contains(where: { !$0.verdict.findings.isEmpty }) {
            context.rules = Dictionary(
                RuleBook.all.descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
            ).merging(styles) { rule, _ in rule }
            context.citations = policy.citationTable(
                of: Set(parts.flatMap(\.verdict.findings).flatMap(\.agreements)))
        }
        context.sources = sources
        context.toolVersion = Version.number
        guard let format else { return Answer(parts, in: context, options: answer).text }
        return Report(parts.map(\.verdict), in: context).text(as: format)
    }

    /// 0 when nothing refuses; with `--strict`, nothing but tips.
    func exitCode(of verdicts: [Verdict]) -> ExitCode {
        let refuses = verdicts.contains { verdict in
            verdict.outcome == .refused || (strict && verdict.findings.contains { $0.severity >= .warn })
        }
        return refuses ? .refused : .fine
    }
}

extension Policy {
    /// How these agreements are named to a person.
    func citationTable(of agreements: Set<AgreementID>) -> [AgreementID: AgreementCitation] {
        Dictionary(
            agreements.map { id in
                let citation = citation(of: id)
                return (id, AgreementCitation(number: citation.number, isOwn: citation.isOwn, title: citation.title))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Who can help today: somebody of the communication service by name and extension, with the service's own address.
    func helpContact(on day: Day) -> HelpContact? {
        guard let service = department(contact) else { return nil }
        let helper = persons.first { $0.phone != nil && mayTakeOver($0, on: day) }
        guard let helper else { return HelpContact(name: service.name, phone: service.phone, mail: service.mail) }
        return HelpContact(name: "\(helper.name) (\(service.name))", phone: helper.phone, mail: service.mail)
    }
}
