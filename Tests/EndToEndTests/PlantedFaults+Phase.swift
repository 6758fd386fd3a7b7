extension PlantedFault {
    private static let begin = "publiceren_op: 2026-11-19\nsamenvatting: Wat er gebeurt met het plein.\nai: geen\n"
    private static let developing =
        "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: nee, marge: de plaats van de banken}\n"
    private static let address = "https://besluiten.zandbeke.example/gemeenteraad/2024-09-30/7"

    /// A news item with these fields; the remark stands in it.
    private static func news(_ rule: String, _ name: String, _ fields: String, _ text: String) -> PlantedFault {
        PlantedFault(rule, "website/nieuws/\(name).md") {
            try $0.write(
                "website/nieuws/\(name).md", "---\ntitel: Het plein van Elsmeers\n\(begin)\(fields)---\n\n\(text)\n")
        }
    }

    /// What is wrong with how far a subject is, and with the decision it rests on.
    static let phase: [PlantedFault] = [
        PlantedFault("decision-phase", "sociaal/facebook/een-fase.md") {
            try $0.write(
                "sociaal/facebook/een-fase.md",
                "---\ntitel: Kom naar het plein\nsamenvatting: Er is muziek op het plein.\nkanaal: gemeente-facebook\nbeheerder: jeroen-tanghe\nvervanger: amira-el-khatib\ninitiatiefnemer: gemeente\n"
                    + "doelgroep: [inwoners]\nai: geen\n---\n\nEr is muziek.\n"
            )
        },
        news("undecided-plan", "los-idee", "beleidsfase: idee\n", "Het plein krijgt misschien een bank."),
        // The type of a news item does not know that word either.
        PlantedFault("page-fields", "website/nieuws/los-idee.md") { _ in },
        news("undecided-words", "plannen", "", "Er zijn plannen voor een plein."),
        news(
            "decision-cited", "zonder-dag", "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, iri: \(address)x}\n",
            "Het plein krijgt een bank."),
        news(
            "decision-address", "zonder-adres",
            "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30}\n", "Het plein krijgt een bank."),
        news(
            "decision-organ", "niet-de-raad",
            "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, iri: "
                + "https://besluiten.zandbeke.example/college/2026-10-12/5}\n",
            "Het plein krijgt een bank."),
        news(
            "decided-words", "belofte", developing,
            "Dit is nog in voorbereiding. Op het plein komen er banken. Je leest hier de procedure."),
        news(
            "phase-label", "zonder-vermelding", developing,
            "Het plein krijgt misschien een bank. Je leest hier de procedure."),
        news(
            "phase-sender", "zonder-afzender", developing.replacing("afzender: gemeente\n", with: ""),
            "Dit is nog in voorbereiding. Je leest hier de procedure."),
        news(
            "participation-window", "zonder-inspraak", "beleidsfase: in-ontwikkeling\nafzender: gemeente\n",
            "Dit is nog in voorbereiding. Je leest hier de procedure."),
        news(
            "participation-outcome", "zonder-terugkoppeling",
            "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30, iri: \(address)}\ninspraak: {mogelijk: ja, "
                + "van: 2024-01-08, tot: 2024-02-08, hoe: met een mail}\n",
            "Het plein krijgt een bank."),
        news(
            "procedure-told", "zonder-verloop", developing,
            "Dit is nog in voorbereiding. Het plein krijgt misschien een bank."),
        news(
            "phase-tone", "lof",
            "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30, iri: \(address)}\n",
            "Dit is een grote stap vooruit voor het plein."),
    ]
}
