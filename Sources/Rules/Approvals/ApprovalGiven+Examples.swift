import Findings

extension ApprovalGiven {
    static func examples() -> [RuleExample] {
        [
            infoblad(
                .right, "De eindredacteur ging akkoord, de communicatieverantwoordelijke zet het online.",
                "The final editor agreed, the head of communication puts it online.", agreed: ["amira-el-khatib"], 0),
            infoblad(
                .right, "Wie andermans tekst overneemt, gaat daarmee akkoord.",
                "Whoever takes over somebody else's text agrees by doing so.", author: "wim-dessers", 0),
            infoblad(.wrong, "Eigen tekst zonder tweede paar ogen.", "An own text without a second pair of eyes.", 1),
            infoblad(
                .wrong, "Je eigen akkoord telt niet voor je eigen tekst.",
                "Your own agreement does not count for your own text.", agreed: ["lotte-verhaeghen"], 1),
            infoblad(
                .wrong, "Een akkoord van iemand zonder die rol.", "An agreement of somebody without that role.",
                agreed: ["fatima-ouali"], 1),
            infoblad(
                .tricky, "Van de eindredacteur noteren we geen akkoord: zij tekent zelf.",
                "Nobody notes an agreement for the head of communication: she signs herself.",
                registered: ["lotte-verhaeghen"], 1),
            infoblad(
                .tricky, "Een voorstel heeft nog geen akkoord nodig.", "A proposal needs no agreement yet.",
                ref: "voorstel/lotte-verhaeghen/voorwoord", 0),
            RuleExample(
                .tricky, Message(nl: "Offline halen kan altijd.", en: "Taking offline is always possible."),
                person: "lotte-verhaeghen", before: [path: ExampleText.page()],
                commits: [[path: ExampleText.page("offline_vanaf: 2026-11-20")]], expected: 0),
        ]
    }

    private static let path = "infoblad/2027-3/vraag-van-de-maand.md"

    private static func infoblad(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, ref: String = "main", agreed: [String] = [],
        registered: [String] = [], author: String? = nil, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", ref: ref,
            commits: [[path: ExampleText.page()]], expected: expected, agreed: agreed, registered: registered,
            author: author)
    }
}
