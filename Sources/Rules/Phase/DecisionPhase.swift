import Content
public import Findings
import YAML

/// News, projects and the magazine say how far a subject is.
public struct DecisionPhase: Rule {
    public static let description = RuleDescription(
        id: "decision-phase",
        title: Message(nl: "Een bericht zegt hoe ver het staat", en: "A message says how far things are"),
        demand: Message(
            nl:
                "Wie over een project leest, wil weten of het vastligt. Daarom staat bij nieuws, projecten en het infoblad of het "
                + "om gewone dienstverlening gaat, of het beslist is, of dat er nog aan gewerkt wordt.",
            en:
                "Who reads about a project wants to know whether it is certain. So news, projects and the magazine say whether "
                + "it is about an ordinary service, whether it was decided, or whether it is still being worked on."),
        remedy: Message(
            nl: "Zet `beleidsfase: dienstverlening`, `beslist` of `in-ontwikkeling` bij de paginagegevens.",
            en: "Put `beleidsfase: dienstverlening`, `beslist` or `in-ontwikkeling` among the front matter."),
        agreements: ["kortom-30", "leopoldsburg-2b", "gent-t04"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let message: Message
        switch subject.phase {
        case nil: message = .noPhase
        case .unknown?:
            let word = subject.page.frontMatter?["beleidsfase"]?.value.text ?? ""
            message = .unknownPhase(shown(word))
        default: return []
        }
        guard PhaseSettings(subject.circumstances).asks(subject.type), subject.page.headerProblem == nil,
            !subject.stood("beleidsfase")
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(subject.fieldRange("beleidsfase")), message: message,
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static let noPhase = Message(
        nl: "Er staat niet bij of dit al beslist is.", en: "It does not say whether this was decided yet.")
    fileprivate static func unknownPhase(_ word: String) -> Message {
        word.isEmpty
            ? Message(nl: "Bij `beleidsfase` hoort één woord.", en: "`beleidsfase` takes one word.")
            : Message(nl: "We kennen de fase “\(word)” niet.", en: "We do not know the phase “\(word)”.")
    }
}
