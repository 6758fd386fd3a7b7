import Findings
import Gate
import JSON
import PolicyModel
import Presentation
import Rules
import Text

/// `afspraak explain RULE|AGREEMENT`: what it asks, why, how to satisfy it.
enum ExplainCommand: Command {
    static let name = "explain"
    static let dutchName: String? = "uitleg"
    static let operands = (nl: "REGEL|AFSPRAAK", en: "RULE|AGREEMENT")
    static let summary = Message(
        nl: "Legt een afspraak of regel uit.", en: "Explains an agreement or a rule.")

    private static let all = Option("all", dutch: "alles", help: ("legt alle regels uit", "explains every rule"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|json|markdown",
        help: ("in welke vorm het antwoord komt", "the form of the answer"))
    static let options = [PolicyChoice.option, all, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        // Outside a clone the rules can still be explained, only without the municipality's own numbers.
        let dated = try? PolicyChoice.read(arguments, in: session)
        let policy = dated?.policy
        let styles = dated?.styleRules(in: try? Client(around: session.folder).repository) ?? [:]
        let rules = (RuleBook.all.descriptions + styles.values).sorted { $0.id < $1.id }
        let explanations =
            try arguments.has(all)
            ? rules.map(Explanation.init)
            : arguments.operands.flatMap { name throws(UsageError) in
                let named = rules.filter { $0.answers(to: name) }
                if !named.isEmpty { return named.map(Explanation.init) }
                return [try explanation(of: name, among: rules, policy: policy)]
            }
        guard !explanations.isEmpty else {
            throw UsageError(nl: "Geef een regel of afspraak.", en: "Give a rule or an agreement.")
        }
        var context = ReportContext(language: session.language)
        context.citations = policy?.citationTable(of: Set(explanations.flatMap(\.agreements))) ?? [:]
        let texts = explanations.map { explanation in
            switch arguments.value(format) {
            case "json": explanation.json(session.language).text() + "\n"
            case "markdown": explanation.markdown(in: context)
            default: explanation.text(in: context)
            }
        }
        session.say(texts.joined(separator: arguments.value(format) == "json" ? "" : "\n"))
        return .fine
    }

    private static func explanation(
        of name: String, among rules: [RuleDescription], policy: Policy?
    ) throws(UsageError) -> Explanation {
        if let agreement = policy?.agreement(named: name) {
            let serving = rules.filter { rule in
                rule.agreements.contains { $0 == agreement.id || agreement.restsOn.contains($0) }
                    || (agreement.isConfirmed && rule.id == "approval-given")
            }.map(\.id)
            return Explanation(
                kind: .agreement, id: agreement.id.rawValue, title: agreement.title,
                demand: agreement.demand(servedBy: serving),
                agreements: agreement.restsOn, rules: serving, facts: agreement.facts)
        }
        let names = rules.map(\.id.rawValue) + (policy?.agreementNames ?? [])
        let near = nearest(to: name, among: names)
        let shown = printable(name)
        throw UsageError(
            nl: "We kennen geen regel of afspraak `\(shown)`." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
            en: "There is no rule or agreement `\(shown)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }
}
