import Findings

extension DocumentLink {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Soort en grootte in de link.", en: "Kind and size in the link.",
                "[Reglement (pdf, 2 MB)](https://bad.example/reglement.pdf)"),
            .text(
                .right, nl: "Achter de link mag ook.", en: "Behind the link is fine too.",
                "[Reglement](https://bad.example/reglement.pdf) (PDF, 640 kB)"),
            .text(
                .right, nl: "Een gewone pagina.", en: "A plain page.",
                "[Reglement](https://bad.example/reglement/)"),
            .text(
                .wrong, nl: "Niets erbij.", en: "Nothing said.",
                "[Reglement](https://bad.example/reglement.pdf)", finds: 1),
            .text(
                .wrong, nl: "Alleen de soort.", en: "The kind only.",
                "[Reglement (pdf)](https://bad.example/reglement.pdf)", finds: 1),
            .text(
                .wrong, nl: "Alleen de grootte.", en: "The size only.",
                "[Reglement (2 MB)](https://bad.example/reglement.pdf)", finds: 1),
            .text(
                .wrong, nl: "Een Worddocument.", en: "A Word document.",
                "[Formulier](https://bad.example/formulier.docx)", finds: 1),
            .text(
                .wrong, nl: "De grootte hoort bij de soort van het bestand.",
                en: "The kind has to be that of the file.",
                "[Formulier (pdf, 1 MB)](https://bad.example/formulier.docx)", finds: 1),
            .text(
                .tricky, nl: "Met een komma en zonder spatie.", en: "With a comma and without a space.",
                "[Reglement (pdf, 1,5MB)](https://bad.example/reglement.pdf)"),
            .text(
                .tricky, nl: "Met iets achter het adres.", en: "With something behind the address.",
                "[Reglement](https://bad.example/reglement.pdf?versie=2#pagina=3)", finds: 1),
            .text(
                .tricky, nl: "Een domein is geen document.", en: "A domain is no document.",
                "[De site](https://www.zip)"),
            .text(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "[Reglement](https://bad.example/reglement.pdf)\n\nNieuw.",
                before: "[Reglement](https://bad.example/reglement.pdf)\n\nOud."),
        ]
    }
}
