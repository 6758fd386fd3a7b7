import Findings

extension AILeftovers {
    static func examples() -> [RuleExample] {
        [
            example(
                .right, Message(nl: "Een gewone tekst.", en: "An ordinary text."),
                "Je bent welkom van 9 tot 12 uur.", 0),
            example(
                .right,
                Message(nl: "Een pagina over AI, in gewone woorden.", en: "A page about AI, in plain words."),
                "Een chatprogramma is gebouwd als taalmodel. Het voorspelt woorden.", 0),
            example(
                .wrong, Message(nl: "Een code in de plaats van een bron.", en: "A code in the place of a source."),
                "Het zwembad telt drie baden citeturn0search1.", 1),
            example(
                .wrong,
                Message(nl: "Nog een code voor een bron.", en: "Another code for a source."),
                "Het bad is 25 meter lang :contentReference[oaicite:0]{index=0}.", 1),
            example(
                .wrong,
                Message(nl: "Het programma spreekt over zichzelf.", en: "The program speaks of itself."),
                "Als AI-taalmodel kan ik je de openingsuren niet geven.", 1),
            example(
                .wrong,
                Message(nl: "Een link naar een bestand in het programma.", en: "A link to a file in the program."),
                "Download [de tarieven](sandbox:/mnt/data/tarieven.pdf).", 1),
            example(
                .wrong, Message(nl: "Een datum die nooit werd ingevuld.", en: "A date that was never filled in."),
                "Het bad opent op 2026-xx-xx.", 1),
            example(
                .tricky,
                Message(
                    nl: "Een pagina die over zulke codes schrijft, zet ze tussen accenten.",
                    en: "A page that writes about such codes puts them in code."),
                "Zie je `oaicite` of `turn0search0` staan? Haal het weg.", 0),
            example(
                .tricky,
                Message(nl: "Wat een ander zei, staat tussen aanhalingstekens.", en: "What another said is quoted."),
                "De chatbot antwoordde: “Als AI-taalmodel kan ik dat niet weten.”", 0),
            example(
                .tricky,
                Message(
                    nl: "De code staat aan het eind van een citaat: ze is meegeplakt.",
                    en: "The code stands at the end of a quotation: it was pasted along."),
                "> We openen in mei. [cite: 3]", 1),
            example(
                .tricky, Message(nl: "De zin loopt over twee regels.", en: "The sentence runs over two lines."),
                "Dat weet ik niet: als een **AI-taalmodel**\nheb ik geen toegang tot de planning.", 1),
            example(
                .tricky,
                Message(nl: "In de samenvatting ziet een lezer het ook.", en: "In the summary a reader sees it too."),
                "Je bent welkom.", 1, fields: "trefwoorden: [turn0search0, bad]"),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ body: String, _ expected: Int, fields: String = "ai: geen"
    ) -> RuleExample {
        RuleExample(
            kind, title, person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(fields, body: body)]], expected: expected)
    }
}
