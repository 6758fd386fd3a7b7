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
    ]
}
