extension PlantedFault {
    static let good = [
        "kanaal: gemeente-facebook", "beheerder: jeroen-tanghe", "vervanger: amira-el-khatib",
        "initiatiefnemer: gemeente",
        "beleidsfase: dienstverlening", "doelgroep: [inwoners]", "ai: geen",
    ]

    /// A post that is complete but for some lines.
    private static func post(
        _ rule: String, _ name: String, _ fields: String..., body: String = "Kom je ook?"
    ) -> PlantedFault {
        let names = fields.map { $0.prefix { $0 != ":" } }
        let lines =
            good.filter { line in !names.contains { line.hasPrefix($0 + ":") } } + fields.filter { !$0.hasSuffix(":") }
        let path = "sociaal/facebook/\(name).md"
        return PlantedFault(rule, path) {
            try $0.write(
                path,
                "---\ntitel: Kom naar het plein\nsamenvatting: Er is muziek op het plein.\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n"
            )
        }
    }

    private static let page = [
        "platform: Facebook", "adres: facebook.com/nieuw", "deel_van: gemeente-facebook", "dienst: sport",
        "nood: Wie sport, wil weten wanneer het bad open is.", "doelgroep: [jongeren]",
        "beheerders: [lotte-verhaeghen, jeroen-tanghe]", "huisregels: website/huisregels.md", "ai: geen",
    ]

    /// A channel that is complete but for some lines.
    static func channel(_ rule: String, _ name: String, _ fields: String...) -> PlantedFault {
        let names = fields.map { $0.prefix { $0 != ":" } }
        let lines =
            page.filter { line in !names.contains { line.hasPrefix($0 + ":") } } + fields.filter { !$0.hasSuffix(":") }
        let path = "kanalen/\(name).md"
        return PlantedFault(rule, path) {
            try $0.write(path, "---\ntitel: Een nieuwe pagina\n\(lines.joined(separator: "\n"))\n---\n\nWim plaatst.\n")
        }
    }

    /// What is wrong with channels, posts and the magazine.
    static let social: [PlantedFault] = [
        post("post-channel", "geen-kanaal", "kanaal: jeugd-tiktok"),
        post(
            "post-length", "te-lang",
            body: Array(repeating: "Kom je ook naar het plein?", count: 40).joined(separator: "\n\n")),
        post("post-administrator", "geen-vervanger", "vervanger:"),
        post("post-initiator", "van-wie", "initiatiefnemer:"),
        post(
            "third-party-partner", "geen-partner", "initiatiefnemer: derde",
            "derden: {partner: Café De Zwaan, groot: 2000 bezoekers}"),
        post("post-conversation", "vraag", "oproep: ja"),
        post("channel-share", "deelt", "deelt: [jeugd-tiktok]"),
        // The one that is too long for its channel has too many words too.
        PlantedFault("post-short", "sociaal/facebook/te-lang.md") { _ in },
        post("post-readers", "andere-lezers", "kanaal: gemeente-instagram", "doelgroep: [senioren]"),
        post("complaint-way", "klacht", body: "We kregen een klacht en zoeken het uit."),
        post("question-innocent", "windmolens", body: "Wat vind jij van de windmolens?"),
        PlantedFault("post-after-press", "sociaal/facebook/te-vroeg.md") {
            try $0.write(
                "pers/berichten/plein.md",
                "---\ntitel: Het plein is klaar\nsamenvatting: Er is muziek op het plein.\nonderwerp: plein\nai: geen\n\(others)\(holder)\(quote)---\n\n\(said)\n"
            )
            try post("post-after-press", "te-vroeg", "hoort_bij: pers/berichten/plein.md").plant($0)
        },
        channel("channel-end", "project", "project: ja"),
        channel("channel-purpose", "zonder-nood", "nood:", "dienst: cultuur"),
        channel("channel-family", "los", "deel_van:", "dienst: jeugd"),
        channel("channel-department", "milieu", "dienst: milieu"),
        channel("channel-administrators", "zonder-ons", "beheerders: [wim-dessers, lotte-verhaeghen]", "dienst: jeugd"),
        channel(
            "channel-politics", "politiek", "beheerders: [lotte-verhaeghen, jeroen-tanghe, ingrid-vanlerbeek]",
            "dienst: toerisme"),
        channel("house-rules", "zonder-regels", "huisregels:", "dienst: cultuur"),
        PlantedFault("moderation-sentence", "intranet/communicatie/modereren.md") {
            let path = "intranet/communicatie/modereren.md"
            try $0.write(path, try $0.read(path).replacing("niet meer zichtbaar", with: "weg"))
        },
        PlantedFault("video-subtitles", "videos/zwemles.md") {
            try $0.write(
                "videos/zwemles.md",
                "---\ntitel: Een zwemles\nsamenvatting: Zo leer je zwemmen, in twee minuten.\nai: geen\n---\n\nKijk mee.\n"
            )
        },
        PlantedFault("issue-statute", "infoblad/2027-2/editie.md") {
            try $0.write(
                "infoblad/2027-2/editie.md",
                "---\ntitel: Plan van maart\nnummer: \"2027-2\"\ndeadline_tekst: 2027-02-01T17:00\ndeadline_beeld: 2027-02-03T17:00\n"
                    + "drukklaar: 2027-02-10T12:00\nverschijnt: 2027-02-26\nstatuut: \"2019-01\"\nai: geen\n---\n\nWeinig nieuws.\n"
            )
        },
        PlantedFault("briefing-complete", "aanvragen/sport/zwemles.md") {
            try $0.write(
                "aanvragen/sport/zwemles.md",
                "---\ntitel: Een folder over de zwemles\ndienst: sport\ndoel: Meer zwemmers\naanpak: Een folder\nleverdatum: 2027-01-15\nbudget: geen\nai: geen\n---\n\nGraag een folder.\n"
            )
        },
    ]
}
