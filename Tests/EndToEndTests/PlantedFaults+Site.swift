/// What is wrong between pages: links, lists, and what stands twice.
extension PlantedFault {
    static let between: [PlantedFault] = [
        text("link-target", "website/natuur/wandelen-in-de-beekvallei.md", "Lees ook [over de vallei](de-vallei.md)."),
        text("contact-record", "website/bestuur/klacht-indienen.md", "Bel de dienst Sport op 018 55 02 31."),
        text(
            "open-data", "website/bestuur/openbaarheid-van-documenten.md",
            "[De lijst van straten (Excel, 1 MB)](https://data.zandbeke.example/straten.xlsx)"),
        PlantedFault("bundle-items", "nieuwsbrief/november.md") {
            try $0.write(
                "nieuwsbrief/november.md",
                "---\ntitel: Nieuwsbrief van november\nsamenvatting: Wat er deze maand te doen is.\ncontact: communicatie\n"
                    + "items: [bestaat-niet]\nai: geen\n---\n\nVeel plezier.\n")
        },
        PlantedFault("page-reachable", "bekendmakingen/reglement.md") {
            try $0.write(
                "bekendmakingen/reglement.md",
                "---\ntitel: Het reglement van de markt\nsamenvatting: Wat er op de markt mag.\ncontact: communicatie\nai: geen\n"
                    + "---\n\nJe leest hier het reglement.\n")
        },
        PlantedFault("search-fields", "bekendmakingen/reglement.md") { _ in },
        text(
            "internal-link", "website/bestuur/openbaarheid-van-documenten.md",
            "Lees [hoe wij sleutels bewaren](https://intranet.zandbeke.example/sport/sleutels-van-de-sporthal/)."),
        text(
            "link-host", "website/vrije-tijd/sport/sportkampen.md",
            "Bekijk [een film over zwemmen](https://films-gratis.example/zwemmen)."),
        PlantedFault("service-record", "website/vrije-tijd/bibliotheek/boeken-lenen.md") { clone in
            let (desk, page) = (
                "website/vrije-tijd/bibliotheek/_index.md", "website/vrije-tijd/bibliotheek/boeken-lenen.md"
            )
            try clone.replace(
                "ai: geen",
                with: "ai: geen\nid: balie-bib\nopeningsuren: [dinsdag 14 tot 19 uur, woensdag 10 tot 18 uur]", in: desk
            )
            try clone.replace("ai: geen", with: "ai: geen\nloket: balie-bib", in: page)
            try clone.append("- dinsdag van 14 tot 19 uur\n- woensdag van 10 tot 18 uur", to: page)
        },
    ]
}
