import Findings

/// What can be the matter with what a rule looks for.
extension Message {
    static func ruleNotDecimal(_ key: String) -> Message {
        Message(nl: "Bij `\(key)` hoort een getal, zoals `0.8`.", en: "`\(key)` takes a number, such as `0.8`.")
    }

    static func ruleIsInherited(_ name: String) -> Message {
        Message(
            nl: "Verder bouwen op een andere regel (`\(name)`) kan niet. Zet alles in deze regel zelf.",
            en: "A rule cannot go on from another rule (`\(name)`). Put everything in this rule itself.")
    }

    static func badAction(_ name: String) -> Message {
        Message(
            nl: "Bij de actie `\(name)` horen andere parameters (`params`).",
            en: "The action `\(name)` takes other parameters (`params`).")
    }

    static let badThreshold = Message(
        nl: "Bij `threshold` hoort een getal van 0 tot 1.", en: "`threshold` takes a number from 0 to 1.")

    // MARK: - Formulas

    static func badFormula(at offset: Int) -> Message {
        Message(
            nl: "We begrijpen deze formule niet, vanaf teken \(offset + 1).",
            en: "We do not understand this formula, from character \(offset + 1).")
    }

    static let formulaTooDeep = Message(
        nl: "In deze formule staan te veel haakjes in elkaar.", en: "This formula has too many brackets in each other.")

    static func unknownVariable(_ name: String, _ nearest: String?) -> Message {
        Message(
            nl: "`\(name)` kunnen we niet tellen.\(nearest.map { " Bedoel je `\($0)`?" } ?? "")",
            en: "We cannot count `\(name)`.\(nearest.map { " Do you mean `\($0)`?" } ?? "")")
    }

    static let mixedMetrics = Message(
        nl:
            "Deze maten kunnen niet samen: bij de ene is hoger makkelijker, bij de andere moeilijker. Maak er twee regels van.",
        en:
            "These measures cannot stand together: for one higher is easier, for the other harder. Make two rules of it."
    )

    // MARK: - Sequences

    static let sequenceNeedsTags = Message(
        nl:
            "Deze regel wordt niet uitgevoerd: hij vraagt welke woordsoort een woord is (`tag` of `upos`), en dat weten we niet.",
        en: "This rule is not run: it asks what part of speech a word is (`tag` or `upos`), and we do not know that.")

    static let sequenceOnlyNegates = Message(
        nl: "Minstens één woord van `tokens` moet er wel staan: een `pattern` zonder `negate`.",
        en: "At least one word of `tokens` has to be there: a `pattern` without `negate`.")

    // MARK: - Patterns

    static let patternTooDeep = Message(
        nl: "In dit patroon staan te veel haakjes in elkaar.", en: "This pattern has too many brackets in each other.")

    static let balancingGroup = Message(
        nl: "Een groep die een andere groep afbouwt (`(?<a-b>…)`) kennen we niet.",
        en: "We do not know a group that takes from another one (`(?<a-b>…)`).")

    static let endlessLookBehind = Message(
        nl:
            "Terugkijken (`(?<=…)` of `(?<!…)`) kan alleen over een beperkt aantal tekens. Schrijf bijvoorbeeld `{1,10}` in plaats "
            + "van `+` of `*`.",
        en:
            "A look behind (`(?<=…)` or `(?<!…)`) can only see a limited number of characters. Write for instance `{1,10}` for "
            + "`+` or `*`.")

    static let invertedBlock = Message(
        nl: "`\\P{Is…}` kan niet tussen vierkante haken.", en: "`\\P{Is…}` cannot stand between square brackets.")

    static func unknownBlock(_ name: String, _ nearest: String?) -> Message {
        Message(
            nl: "De tekens `\(name)` kennen we niet.\(nearest.map { " Bedoel je `\($0)`?" } ?? "")",
            en: "We do not know the characters `\(name)`.\(nearest.map { " Do you mean `\($0)`?" } ?? "")")
    }
}
