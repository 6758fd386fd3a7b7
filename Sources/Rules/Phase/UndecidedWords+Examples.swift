import Findings

extension UndecidedWords {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right,
                Message(nl: "Plannen, en de paginagegevens zeggen dat.", en: "Plans, and the front matter says so."),
                fields: Text.developing, body: "Er zijn plannen voor een plein. De volgende stap is inspraak.",
                expected: 0),
            Text.example(
                .right, Message(nl: "Een gewoon bericht.", en: "An ordinary item."),
                fields: "beleidsfase: dienstverlening", body: "De bib is open tot 18 uur.", expected: 0),
            Text.example(
                .wrong,
                Message(
                    nl: "Dienstverlening waarvoor “er plannen zijn”.", en: "A service for which “er zijn plannen”."),
                fields: "beleidsfase: dienstverlening", body: "Er zijn plannen voor een nieuw plein.", expected: 1),
            Text.example(
                .wrong, Message(nl: "De raad moet nog stemmen.", en: "The council has yet to vote."), fields: "",
                body: "De gemeenteraad moet nog stemmen over het plein.", expected: 1),
            Text.example(
                .wrong, Message(nl: "Het college wil iets.", en: "The college wants something."), fields: "",
                body: "Het college wil een nieuw zwembad.", expected: 1),
            Text.example(
                .wrong, Message(nl: "Twee keer in één tekst.", en: "Twice in one text."), fields: "",
                body: "Het ligt nog niet vast.\n\nDe gemeente overweegt een fietspad.", expected: 2),
            Text.example(
                .tricky, Message(nl: "Over een regeleinde.", en: "Over the end of a line."), fields: "",
                body: "Het plein ligt nog\nniet vast.", expected: 1),
            Text.example(
                .tricky,
                Message(nl: "In een citaat vertelt iemand anders.", en: "In a quotation somebody else speaks."),
                fields: "", body: "> Er zijn plannen voor een plein.", expected: 0),
            Text.example(
                .tricky, Message(nl: "Een ander woord met “plannen” erin.", en: "Another word with “plannen” in it."),
                fields: "",
                body: "Er zijn plannenmakers welkom op de speelweek.", expected: 0),
            Text.example(
                .tricky, Message(nl: "De zin stond er al.", en: "The sentence stood there already."), fields: "",
                body: "Er zijn plannen voor een plein.\n\nKom ook.",
                before: Text.text("", body: "Er zijn plannen voor een plein."), expected: 0),
            Text.example(
                .tricky,
                Message(nl: "Een webpagina vraagt geen fase.", en: "An ordinary page is not asked for a phase."),
                fields: "", body: "Er zijn plannen voor een plein.", path: Text.page, expected: 0),
        ]
    }
}
