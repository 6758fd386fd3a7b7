import Findings

extension OpenData {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een csv met een licentie.", en: "A csv with a licence.",
                "[De tellingen (csv, 20 kB)](https://data.zandbeke.example/tellingen.csv), onder de licentie CC0."),
            .text(
                .right, nl: "Een rekenblad en een csv.", en: "A spreadsheet and a csv.",
                "[Tellingen (xlsx, 1 MB)](https://data.zandbeke.example/t.xlsx) en [csv](https://data.zandbeke.example/t.csv), met open data licentie."
            ),
            .text(
                .wrong, nl: "Alleen een rekenblad.", en: "A spreadsheet only.",
                "[De tellingen (xlsx, 1 MB)](https://data.zandbeke.example/tellingen.xlsx)", finds: 1),
            .text(
                .wrong, nl: "Twee rekenbladen.", en: "Two spreadsheets.",
                "[A (xls, 1 MB)](https://data.zandbeke.example/a.xls)\n\n[B (ods, 1 MB)](https://data.zandbeke.example/b.ods?v=2)",
                finds: 2),
            .text(
                .wrong, nl: "Mag je dit gebruiken?", en: "May one use this?",
                "[De tellingen (csv, 20 kB)](https://data.zandbeke.example/tellingen.csv)", finds: 1),
            .text(
                .tricky, nl: "Een pdf is om te lezen, geen gegevens.", en: "A pdf is to be read, it is no data.",
                "[Het verslag (pdf, 1 MB)](https://data.zandbeke.example/verslag.pdf)"),
            .text(
                .tricky, nl: "Een site waarvan de naam zo eindigt.", en: "A site whose name ends so.",
                "[Het spel](https://spel.ods/) en [een map](/data.csv/)"),
            .text(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "[De tellingen (xlsx, 1 MB)](https://data.zandbeke.example/tellingen.xlsx)\n\nNieuw.",
                before: "[De tellingen (xlsx, 1 MB)](https://data.zandbeke.example/tellingen.xlsx)\n\nOud."),
            .text(
                .tricky, nl: "Een hoofdletter in de naam.", en: "A capital in the name.",
                "[De tellingen (xlsx, 1 MB)](https://data.zandbeke.example/T.XLSX)", finds: 1),
        ]
    }
}
