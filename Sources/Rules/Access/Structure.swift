import Changes
public import Findings

/// Menus, templates, configuration and sections are for the communication service.
public struct Structure: Rule {
    public static let description = RuleDescription(
        id: "structure",
        title: Message(
            nl: "De structuur is voor de communicatiedienst", en: "Structure is for the communication service"),
        demand: Message(
            nl: "Menu's, sjablonen, instellingen, nieuwe rubrieken en alles wat de hele site raakt, past alleen de "
                + "communicatiedienst aan. Zo blijft de site één geheel waarin mensen hun weg vinden.",
            en: "Menus, templates, settings, new sections and all that touches the whole site are changed by the "
                + "communication service only. So the site stays one whole in which people find their way."),
        remedy: Message(
            nl:
                "Vraag de communicatiedienst om de aanpassing te doen, of stuur je voorstel door met `afspraak indienen`.",
            en: "Ask the communication service to make the change, or hand your proposal in with `afspraak propose`."),
        agreements: ["kortom-75", "kortom-77", "kortom-79", "kortom-81", "gent-t21"],
        force: .right(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        guard case .structure(let cause) = subject.act.kind, !subject.isPermitted else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: .because(cause),
                help: .help(for: cause, communication: subject.communicationName))
        ]
    }
}

extension Message {
    fileprivate static func because(_ cause: StructureCause) -> Message {
        switch cause {
        case .file:
            Message(
                nl: "Dit bestand hoort bij de structuur van de site, niet bij je pagina's.",
                en: "This file is part of the structure of the site, not one of your pages.")
        case .field(let name):
            Message(
                nl: "`\(name)` verandert hoe de site werkt, niet alleen deze pagina.",
                en: "`\(name)` changes how the site works, not only this page.")
        case .newSection(let path):
            Message(
                nl: "Hiermee komt er een nieuwe rubriek op de site: \(path).",
                en: "This adds a new section to the site: \(path).")
        case .markup(let name):
            Message(
                nl: "`\(name)` voert iets uit in de browser van de bezoeker. Dat mag niet zomaar op een pagina.",
                en: "`\(name)` runs something in the visitor's browser. That may not simply stand on a page.")
        case .shortcode(let name):
            Message(
                nl: "Het blok `\(name)` staat niet op de lijst van blokken die je op een pagina mag zetten.",
                en: "The block `\(name)` is not on the list of blocks you may put on a page.")
        case .format(let kind):
            Message(
                nl: "Een bestand van de soort `.\(kind)` kan de controle niet lezen. Pagina's zijn `.md`-bestanden.",
                en: "A `.\(kind)` file cannot be read by the checker. Pages are `.md` files.")
        }
    }

    fileprivate static func help(for cause: StructureCause, communication: String) -> Message {
        switch cause {
        case .field(let name):
            Message(
                nl: "Haal `\(name)` weg, of vraag het aan de dienst \(communication).",
                en: "Take `\(name)` out, or ask the department \(communication).")
        case .markup, .shortcode:
            Message(
                nl: "Haal het weg, of vraag de dienst \(communication) om het te plaatsen.",
                en: "Take it out, or ask the department \(communication) to place it.")
        case .format:
            Message(nl: "Zet je tekst in een `.md`-bestand.", en: "Put your text in an `.md` file.")
        case .newSection:
            Message(
                nl:
                    "Zet je pagina in een rubriek die al bestaat, of vraag een nieuwe aan bij de dienst \(communication).",
                en: "Put your page in a section that exists, or ask the department \(communication) for a new one.")
        case .file:
            Message(
                nl: "Vraag de aanpassing aan de dienst \(communication), of stuur ze door met `afspraak indienen`.",
                en: "Ask the department \(communication) for the change, or hand it in with `afspraak propose`.")
        }
    }
}
