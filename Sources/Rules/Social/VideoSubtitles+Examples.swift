import Findings

extension VideoSubtitles {
    static func examples() -> [RuleExample] {
        [
            film(.right, "Ondertitels in het beeld.", "Subtitles in the picture.", "ondertitels: in het beeld"),
            film(.right, "Een bestand ernaast.", "A file beside it.", "ondertitels: zwemles.vtt", file: true),
            film(.wrong, "Niets gezegd.", "Nothing said.", "duur: 2 minuten", 1),
            film(.wrong, "Niets ingevuld.", "Nothing filled in.", "ondertitels:", 1),
            film(.wrong, "Er zijn er geen.", "There are none.", "ondertitels: geen", 1),
            film(.wrong, "Een bestand dat er niet is.", "A file that is not there.", "ondertitels: zwemles.vtt", 1),
            .post(
                .wrong, nl: "Een bericht met een filmpje.", en: "A post with a film.",
                body: "![Een zwemles](/beelden/sport/zwemles.mp4)", finds: 1),
            .post(
                .tricky, nl: "Het bericht zegt het zelf.", en: "The post says it.", "ondertitels: in het beeld",
                body: "![Een zwemles](/beelden/sport/zwemles.mp4)"),
            .post(
                .tricky, nl: "Een foto heeft geen ondertitels.", en: "A photo has no subtitles.",
                body: "![Het bad](/beelden/sport/zwembad.jpg)"),
            film(.tricky, "Ja zegt niet waar.", "Yes does not say where.", "ondertitels: ja", 1),
            film(.tricky, "Een los woord evenmin.", "Nor does a loose word.", "ondertitels: zwemles", 1),
            film(
                .tricky, "Er zijn er nog geen in het beeld.", "There are none in the picture yet.",
                "ondertitels: nog geen in het beeld", 1),
            film(
                .tricky, "In een zin.", "In a sentence.", "ondertitels: De ondertitels staan in het beeld zelf."),
            film(
                .tricky, "Twee talen, en één bestand ontbreekt.", "Two languages, and one file is missing.",
                "ondertitels: [zwemles.vtt, zwemles-fr.vtt]", file: true, 1),
            film(
                .tricky, "Elders op het net kunnen we niet kijken.", "Elsewhere we cannot look.",
                "ondertitels: https://video.example/zwemles.vtt"),
            film(
                .tricky, "Het pad vanaf de top.", "The path from the top.", "ondertitels: /videos/zwemles.vtt",
                file: true),
        ]
    }

    private static func film(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, file: Bool = false, _ expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: file ? ["videos/zwemles.vtt": "WEBVTT\n"] : [:],
            commits: [["videos/zwemles.md": ExampleText.page(fields)]], expected: expected)
    }
}
