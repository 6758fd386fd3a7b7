import Content
public import Findings
import Git
import PolicyModel
import YAML

/// There is one main page, and every other channel is a part of it.
public struct ChannelFamily: Rule {
    public static let description = RuleDescription(
        id: "channel-family",
        title: Message(
            nl: "Er is één hoofdpagina, en de rest hoort erbij",
            en: "There is one main page, and the rest belongs to it"),
        demand: Message(
            nl:
                "Mensen zoeken de gemeente, geen dienst. Daarom is er één hoofdpagina. Elke andere pagina zegt bij `deel_van` dat ze "
                + "erbij hoort.",
            en:
                "People look for the municipality, not for a department. So there is one main page. Every other page says at "
                + "`deel_van` that it belongs to it."),
        remedy: Message(
            nl: "Schrijf `hoofdpagina: ja` bij één kanaal, en bij elk ander `deel_van` met de naam van de hoofdpagina.",
            en: "Write `hoofdpagina: ja` at one channel, and `deel_van` with the main page's name at each other."),
        agreements: ["leopoldsburg-1d"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let header = page.frontMatter else { return [] }
            let part = header["deel_van"]
            if let main = header["hoofdpagina"], main.value.bool == true {
                if let part, !part.value.isBlank {
                    return [FieldRemark(range: part.value.range, message: .both, help: Self.description.remedy)]
                }
                let others = Channel.all(in: subject.site).filter { $0.isMain && $0.path != subject.path.text }
                guard let other = others.first else { return [] }
                return [FieldRemark(range: main.value.range, message: .second(other.name), help: .belong(other.name))]
            }
            guard let part, let name = part.value.text, !part.value.isBlank else {
                return [FieldRemark(range: nil, message: .alone, help: Self.description.remedy)]
            }
            guard let whole = Channel.named(name, in: subject.site), whole.path != subject.path.text else {
                return [FieldRemark(range: part.value.range, message: .unknown(name), help: Self.description.remedy)]
            }
            guard !whole.isMain else { return [] }
            return [FieldRemark(range: part.value.range, message: .notMain(name), help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static let both = Message(
        nl: "Een hoofdpagina is geen deel van een andere pagina.", en: "A main page is no part of another page.")
    fileprivate static func second(_ name: String) -> Message {
        Message(
            nl: "Er is al een hoofdpagina: `\(shown(name))`.", en: "There is a main page already: `\(shown(name))`.")
    }
    fileprivate static func belong(_ name: String) -> Message {
        Message(
            nl: "Schrijf hier `deel_van: \(shown(name))` in plaats van `hoofdpagina`.",
            en: "Write `deel_van: \(shown(name))` here instead of `hoofdpagina`.")
    }
    fileprivate static let alone = Message(
        nl: "Dit kanaal hoort nergens bij (`deel_van`), en het is ook niet de hoofdpagina.",
        en: "This channel belongs to nothing (`deel_van`), and it is not the main page either.")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "We kennen geen ander kanaal `\(shown(name))`.", en: "We know no other channel `\(shown(name))`.")
    }
    fileprivate static func notMain(_ name: String) -> Message {
        Message(
            nl: "`\(shown(name))` is niet onze hoofdpagina.", en: "`\(shown(name))` is not our main page.")
    }
}
