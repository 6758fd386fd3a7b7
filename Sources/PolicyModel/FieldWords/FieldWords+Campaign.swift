extension FieldWords {
    /// What a department asks for, and campaigns.
    static let campaign: [Row] = [
        (
            "dienst", "Over welke dienst het gaat.",
            "The department it is about."
        ),
        (
            "soort_product", "Wat je nodig hebt, bijvoorbeeld een affiche of een nieuwsbericht.",
            "What you need, for example a poster or a news item."
        ),
        (
            "doel", "Wat mensen erna moeten weten of doen.",
            "What people should know or do afterwards."
        ),
        (
            "boodschap", "Wat je wil zeggen, in één zin.",
            "What you want to say, in one sentence."
        ),
        (
            "aanpak", "Hoe je het wil aanpakken.",
            "How you want to go about it."
        ),
        (
            "budget", "Hoeveel geld ervoor is.",
            "How much money there is for it."
        ),
        (
            "leverdatum", "De dag waarop het klaar moet zijn.",
            "The day on which it has to be ready."
        ),
        (
            "materiaal", "Wat er al is: teksten, foto's, cijfers.",
            "What is there already: texts, photographs, figures."
        ),
        (
            "vraag", "Wie de campagne vroeg, en waarom.",
            "Who asked for the campaign, and why."
        ),
        (
            "middelen", "Welke middelen je inzet, zoals affiches of een filmpje.",
            "The means you use, such as posters or a film."
        ),
        (
            "cbs_kennisname", "Wanneer het college er kennis van nam.",
            "When the college was told about it."
        ),
        (
            "resultaat", "Wat de campagne opleverde.",
            "What came of the campaign."
        ),
        (
            "vooraf_getest", "Hoe en met wie je de campagne vooraf testte.",
            "How and with whom you tested the campaign beforehand."
        ),
        (
            "kosten_afgewogen", "Waarom wat het kost in verhouding staat tot wat het oplevert.",
            "Why what it costs is in proportion to what it brings."
        ),
        (
            "duurzaam", "Waarom deze keuze duurzaam is.",
            "Why this choice is sustainable."
        ),
        (
            "klimaat", "Wat dit betekent voor klimaat en duurzaamheid.",
            "What this means for climate and sustainability."
        ),
    ]
}
