import Changes
public import Findings
import Git

/// Only the communication service publishes news, by whatever way something becomes news.
public struct NewsByCommunication: Rule {
    public static let description = RuleDescription(
        id: "news-by-communication",
        title: Message(
            nl: "Nieuws publiceert de communicatiedienst", en: "News is published by the communication service"),
        demand: Message(
            nl: "Alleen de communicatiedienst zet nieuws online, op de website en op het intranet. Het telt als nieuws "
                + "door wat het doet: de plaats, het type, de status, een verhuizing of een extra adres.",
            en:
                "Only the communication service puts news online, on the website and on the intranet. It counts as news "
                + "by what it does: the place, the type, the status, a move or an extra address."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`. De communicatiedienst kijkt hem na en zet hem online.",
            en: "Hand your text in with `afspraak propose`. The communication service reviews it and puts it online."),
        agreements: ["kortom-82", "kortom-75", "kortom-78", "gent-t21"],
        force: .right(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        guard case .news(let way) = subject.act.kind, !subject.isPermitted else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: .news(by: way),
                help: .help(for: way, communication: subject.communicationName))
        ]
    }
}

extension Message {
    fileprivate static func news(by way: NewsWay) -> Message {
        switch way {
        case .path:
            Message(
                nl: "Dit is nieuws, want het staat bij het nieuws. Nieuws publiceert de communicatiedienst.",
                en: "This is news, because of where it stands. News is published by the communication service.")
        case .type:
            Message(
                nl: "Het type van deze pagina is nieuws. Nieuws publiceert de communicatiedienst.",
                en: "The type of this page is news. News is published by the communication service.")
        case .status(let field):
            Message(
                nl: "Met `\(field)` komt dit nieuws online. Nieuws publiceert de communicatiedienst.",
                en: "`\(field)` puts this news online. News is published by the communication service.")
        case .move(let from):
            Message(
                nl: "Je verhuisde \(from.description) naar het nieuws. Nieuws publiceert de communicatiedienst.",
                en: "You moved \(from.description) to the news. News is published by the communication service.")
        case .address(let field):
            Message(
                nl: "Met `\(field)` verschijnt deze pagina bij het nieuws. Nieuws publiceert de communicatiedienst.",
                en: "`\(field)` makes this page appear among the news. News is published by the communication service.")
        case .existing:
            Message(
                nl: "Dit is een nieuwsbericht. Alleen de communicatiedienst past het aan.",
                en: "This is a news item. Only the communication service changes it.")
        }
    }

    fileprivate static func help(for way: NewsWay, communication: String) -> Message {
        switch way {
        case .address(let field):
            Message(
                nl: "Haal dat adres weg uit `\(field)`, of typ `afspraak indienen`: dan beslist \(communication).",
                en: "Take that address out of `\(field)`, or type `afspraak propose`: then \(communication) decides.")
        case .path, .type, .status, .move, .existing:
            Message(
                nl: "Typ `afspraak indienen`, dan krijgt \(communication) je tekst.",
                en: "Type `afspraak propose`, then \(communication) receives your text.")
        }
    }
}
