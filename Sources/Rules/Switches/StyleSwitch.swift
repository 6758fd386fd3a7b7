public import Findings
public import Switches
import Text

/// Who switches a rule off in a text says which and why, and only where there is something to switch off.
public struct StyleSwitch: Rule {
    public static let description = RuleDescription(
        id: "style-switch",
        title: Message(nl: "Een regel uitzetten in de tekst", en: "Switching a rule off in the text"),
        demand: Message(
            nl:
                "Soms moet iets blijven staan zoals het er staat: een citaat, een wettekst, een naam. Dan zet je een regel van de "
                + "huisstijl uit voor dat stukje, en je zegt waarom. Dan weet wie na jou komt het ook.",
            en:
                "Sometimes words have to stay as they are: a quotation, a law, a name. Then you switch a rule of the house style "
                + "off for that piece, and you say why. Then who comes after you knows it too."),
        remedy: Message(
            nl: "Zet boven het stukje: `<!-- afspraak uit: naam van de regel, de reden -->`.",
            en: "Put above the piece: `<!-- afspraak off: name of the rule, the reason -->`."),
        agreements: ["kortom-19"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: SwitchSubject) -> [Finding] {
        subject.remarks.map { remark in
            let words = remark.words
            return Finding(
                rule: Self.description.id, place: subject.page.place(remark.range), message: words.message,
                help: words.help)
        }
    }
}

extension SwitchRemark {
    /// What is the matter, and how to mend it.
    public var words: (message: Message, help: Message) {
        let rule = printable(rule)
        switch problem {
        case .unclear:
            return (
                Message(
                    nl: "We begrijpen niet welke regel je hier aan of uit zet.",
                    en: "We do not understand which rule you switch on or off here."),
                Message(
                    nl: "Schrijf `<!-- afspraak uit: naam van de regel, de reden -->`.",
                    en: "Write `<!-- afspraak off: name of the rule, the reason -->`.")
            )
        case .reasonMissing:
            return (
                Message(
                    nl: "Je zet `\(rule)` uit, maar zegt niet waarom. Daarom blijft de regel gelden.",
                    en: "You switch `\(rule)` off, but do not say why. So the rule still holds."),
                Message(
                    nl: "Zet de reden erbij: `<!-- afspraak uit: \(rule), de reden -->`.",
                    en: "Add the reason: `<!-- afspraak off: \(rule), the reason -->`.")
            )
        case .unknownRule(let near):
            return (
                Message(nl: "De regel `\(rule)` bestaat niet.", en: "There is no rule `\(rule)`."),
                near.map { Message(nl: "Bedoel je `\($0)`?", en: "Did you mean `\($0)`?") }
                    ?? Message(
                        nl: "Neem de naam die bij de opmerking staat.", en: "Use the name that stands with the remark.")
            )
        case .alwaysHolds:
            return (
                Message(
                    nl: "De regel `\(rule)` kan je in een tekst niet uitzetten.",
                    en: "The rule `\(rule)` cannot be switched off in a text."),
                Message(nl: "Haal deze opmerking in de tekst weg.", en: "Take this comment out of the text.")
            )
        case .unused:
            return (
                Message(
                    nl: "Je zet `\(rule)` uit, maar hier valt niets uit te zetten.",
                    en: "You switch `\(rule)` off, but there is nothing to switch off here."),
                Message(
                    nl: "Haal dit weg, of zet het vlak boven het stukje waarvoor het geldt.",
                    en: "Take this away, or put it right above the piece it is for.")
            )
        case .stray:
            return (
                Message(
                    nl: "Je zet `\(rule)` weer aan, maar de regel stond niet uit.",
                    en: "You switch `\(rule)` on again, but it was not off."),
                Message(nl: "Haal dit weg.", en: "Take this away.")
            )
        }
    }
}
