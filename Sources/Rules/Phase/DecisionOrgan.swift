import Content
public import Findings
import PolicyModel
import Registers
import Text

/// What the council has yet to approve is not told as decided, and a decision of the college is not told as one of the council.
public struct DecisionOrgan: Rule {
    public static let description = RuleDescription(
        id: "decision-organ",
        title: Message(nl: "Wie moet beslissen, besliste ook", en: "Who has to decide did decide"),
        demand: Message(
            nl:
                "Voor sommige zaken is de gemeenteraad bevoegd. Het college geeft dan advies of bereidt voor. Pas na de stemming "
                + "in de raad is het beslist, en pas dan vertellen we het zo.",
            en:
                "For some matters the council is competent. The college then advises or prepares. Only after the vote in the "
                + "council is it decided, and only then do we tell it so."),
        remedy: Message(
            nl: "Wacht op de gemeenteraad, of kies `beleidsfase: in-ontwikkeling` en zeg dat de raad nog moet stemmen.",
            en:
                "Wait for the council, or choose `beleidsfase: in-ontwikkeling` and say that the council has yet to vote."
        ),
        agreements: ["kortom-31"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let cited = subject.decided
        // A matter of the council that the college prepared may name both decisions.
        let organs = Set(cited.compactMap { real($0, in: subject) })
        return cited.compactMap { one in
            problem(of: one, in: subject, decidedBy: organs).map { message, range in
                Finding(
                    rule: Self.description.id, place: subject.place(range), message: message,
                    help: Self.description.remedy)
            }
        }
    }

    /// Who decided: by the register, by the letters in the number, and else as the page says.
    private func real(_ cited: CitedDecision, in subject: PageSubject) -> GoverningOrgan? {
        if let organ = subject.registered(cited).flatMap({ GoverningOrgan(named: $0.decision.organ) }) { return organ }
        if let organ = cited.number.flatMap({ GoverningOrgan(number: $0) }) { return organ }
        return cited.organ.flatMap { GoverningOrgan(named: $0.text) }
    }

    private func problem(
        of cited: CitedDecision, in subject: PageSubject, decidedBy organs: Set<GoverningOrgan>
    ) -> (Message, Range<Int>)? {
        let known = subject.registered(cited)?.decision
        if let real = real(cited, in: subject), let said = cited.organ.flatMap({ GoverningOrgan(named: $0.text) }),
            real != said
        {
            return (.otherOrgan(said, real), cited.organ?.range ?? cited.range)
        }
        if let needed = known.flatMap({ GoverningOrgan(named: $0.competentOrgan) }), !organs.contains(needed) {
            return (.notCompetent(needed), cited.range)
        }
        for title in [cited.title, known?.title].compactMap(\.self) where Self.isAdvice(title) {
            return (.advice(shown(title)), cited.range)
        }
        return nil
    }

    /// Whether a title speaks of advice or a proposal and not of a decision.
    private static func isAdvice(_ title: String) -> Bool {
        let words = Folding.folded(title).split { !$0.isLetter }.prefix(8)
        guard let first = words.first(where: { $0.utf8.count > 3 }) else { return false }
        if ["advies", "adviesvraag", "ontwerpbesluit", "voorontwerp"].contains(first) { return true }
        return ["voorstel", "agendering", "principieel", "principiële"].contains(first)
            && words.contains("gemeenteraad")
    }
}

extension Message {
    fileprivate static func otherOrgan(_ said: GoverningOrgan, _ real: GoverningOrgan) -> Message {
        Message(
            nl: "Hier staat “\(said.rawValue)”, maar dit is een besluit van: \(real.rawValue).",
            en: "It says “\(said.rawValue)”, but this is a decision of: \(real.rawValue).")
    }
    fileprivate static func notCompetent(_ organ: GoverningOrgan) -> Message {
        Message(
            nl: "Hierover beslist: \(organ.rawValue). Daar is nog niet gestemd.",
            en: "This is for the \(organ.rawValue) to decide, which has not voted yet.")
    }
    fileprivate static func advice(_ title: String) -> Message {
        Message(
            nl: "“\(title)” is een advies of een voorstel, geen besluit.",
            en: "“\(title)” is an advice or a proposal, not a decision.")
    }
}
