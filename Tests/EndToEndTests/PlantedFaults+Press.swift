extension PlantedFault {
    private static func item(_ rule: String, _ path: String, _ fields: String, _ text: String) -> PlantedFault {
        PlantedFault(rule, path) {
            try $0.write(
                path,
                "---\ntitel: Een week vol spel\nsamenvatting: Wat er te doen is op het plein.\nai: geen\n\(fields)---\n\n\(text)\n"
            )
        }
    }

    static let others = "contact_overig: communicatie\n"
    static let holder =
        "persoonsgegevens: {aanwezig: ja, grondslag: algemeen belang}\ncontact_beleid: {naam: Jan Claes, telefoon: 018 55 02 01, "
        + "gsm: 0470 12 34 56, mail: jan@zandbeke.example, alleen_voor_pers: ja}\n"
    static let quote = "citaten: [{van: Jan Claes}]\n"
    static let said = "“Kinderen spelen hier elke zomer samen.”"

    /// A press release that lacks one thing.
    private static func release(_ rule: String, _ name: String, _ fields: String, _ text: String = said) -> PlantedFault
    {
        item(rule, "pers/berichten/\(name).md", fields, text)
    }

    /// The same, with the post that follows it.
    private static func posted(_ rule: String, _ name: String, _ fields: String) -> PlantedFault {
        PlantedFault(rule, "pers/berichten/\(name).md") {
            try $0.write(
                "sociaal/facebook/bij-\(name).md",
                "---\ntitel: Kom naar het plein\nsamenvatting: Er is muziek op het plein.\n\(good.joined(separator: "\n"))\n"
                    + "hoort_bij: pers/berichten/\(name).md\npubliceren_op: 2026-11-20\n---\n\nKom je ook?\n")
            try release(rule, name, fields).plant($0)
        }
    }

    private static let state =
        "afzender: burgemeester\nuur_toestand: 2026-11-19T11:00\noverleg: {met: burgemeester, op: 2026-11-19T12:00}\n"
    private static let told = "volgende_update: 2026-11-19T14:00\nbevestigd_door: [brandweer]\n"
    private static let french = "crisis/brand-in-de-loods-frans.md"
    private static let shut = "Hou de ramen dicht."

    private static func crisis(_ rule: String, _ name: String, _ fields: String) -> PlantedFault {
        item(rule, "crisis/\(name).md", fields, shut)
    }

    /// What is wrong with what goes to the press, in a crisis, in a campaign, and with what is put right.
    static let press: [PlantedFault] = [
        posted(
            "press-copy", "zonder-kopie",
            "verstuurd_op: 2026-11-18T09:00\nperskamer: website/contact.md\n" + holder + others + quote),
        release("press-policy-contact", "zonder-mandataris", others + quote),
        release("press-general-contact", "zonder-dienst", holder + quote),
        release("press-quote", "zonder-citaat", holder + others, "Kinderen spelen hier elke zomer samen."),
        posted(
            "press-room", "zonder-perskamer",
            "verstuurd_op: 2026-11-18T09:00\nkopie: [cbs, gr, bcsd]\n" + holder + others + quote),
        posted(
            "press-embargo", "embargo-te-vroeg",
            "verstuurd_op: 2026-11-18T09:00\nembargo_tot: 2026-11-17T09:00\nperskamer: website/contact.md\n"
                + "kopie: [cbs, gr, bcsd]\n" + holder + others + quote),
        release(
            "lead-time", "op-het-laatste",
            "aangevraagd_op: 2026-11-18\npubliceren_op: 2026-11-19\n" + holder + others + quote
        ),
        item("advertisement-deal", "media/radio.md", "waarde: gratis\n", "Kinderen spelen hier elke zomer samen."),
        item(
            "in-time", "pers/momenten/plein.md", "motief: visueel\npubliceren_op: 2026-11-18\nuur: 2026-11-17T10:00\n",
            "Kinderen spelen hier elke zomer samen."),
        item(
            "briefing-filled", "aanvragen/sport/folder.md",
            "doel: Meer zwemmers\ndienst: sport\ndoelgroep: [gezinnen]\nboodschap: Iedereen zwemt\nmateriaal: [de tekst komt nog]\n",
            "Kinderen spelen hier elke zomer samen."),
        item(
            "quotation-source", "website/vrije-tijd/jeugd/speelweek.md", "", "> Kinderen spelen hier elke zomer samen."),
        item(
            "official-source", "sociaal/facebook/prijs.md",
            good.filter { $0 != "ai: geen" }.joined(separator: "\n") + "\n",
            "Een kaart kost 3 euro."),
        item(
            "correction-visible", "website/vrije-tijd/jeugd/rechtgezet.md",
            "correcties: [{datum: 2026-11-18, wat: Het uur stond verkeerd.}]\n",
            "Kinderen spelen hier elke zomer samen."),
        item(
            "campaign-goal", "campagnes/fiets.md",
            "vraag: Help ouders kiezen voor de fiets.\narchief: campagnes\ndoel: {wat: meer fietsers, maat: telling, "
                + "streefcijfer: 60, tegen: 2027-06-30}\n", "Kinderen spelen hier elke zomer samen."),
        item(
            "campaign-measure", "campagnes/stap.md", "doelstelling: ACT-7\narchief: campagnes\n",
            "Kinderen spelen hier elke zomer samen."),
        item(
            "archive-series", "campagnes/trein.md",
            "vraag: Help ouders kiezen voor de trein.\ndoelstelling: ACT-7\ndoel: {wat: meer treinen, maat: telling, "
                + "streefcijfer: 60, tegen: 2027-06-30}\n", "Kinderen spelen hier elke zomer samen."),
        channel("code-accepted", "nieuwe-beheerder", "beheerders: [fatima-ouali, lotte-verhaeghen, jeroen-tanghe]"),
        PlantedFault("crisis-state", "crisis/brand-in-de-loods.md") {
            try $0.write(
                french,
                "---\ntitel: Incendie\nsamenvatting: Fermez les fenêtres.\nai: geen\n\(state)\(told)be_alert: verstuurd\n"
                    + "taal: fr\nvertaling_van: crisis/brand-in-de-loods.md\ndoelgroep: [inwoners]\noffline_vanaf: 2099-12-31\n---\n\nFermez les fenêtres. Traduction.\n"
            )
            try item(
                "crisis-state", "crisis/brand-in-de-loods.md",
                state
                    + "be_alert: verstuurd\nvolgende_update: 2026-11-19T14:00\neenvoudig: ja\nvertalingen: [\(french)]\n",
                shut
            ).plant($0)
        },
        crisis("crisis-be-alert", "zonder-alert", state + told + "eenvoudig: ja\nvertalingen: [\(french)]\n"),
        crisis("crisis-plain", "niet-eenvoudig", state + told + "be_alert: niet-nodig\nvertalingen: [\(french)]\n"),
        crisis(
            "crisis-consulted", "zonder-overleg",
            "afzender: burgemeester\nuur_toestand: 2026-11-19T11:00\nbe_alert: niet-nodig\n" + told
                + "eenvoudig: ja\nvertalingen: [\(french)]\n"),
        PlantedFault("embargo-file", "beelden/sport/geheim.gif.yml") { clone in
            let path = "beelden/sport/geheim.gif"
            try clone.write(path, gif("geheim"))
            try clone.write(
                path + ".yml",
                "sha256: \(try clone.digest(path))\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"
                    + "embargo_tot: 2099-01-01T09:00\n")
        },
    ]
}
