import ImageMetadata
import Content
public import Findings
import Git
import PolicyModel
import Text

/// Images, documents and films stand in the asset store, nowhere else.
public struct AssetStore: Rule {
    public static let description = RuleDescription(
        id: "asset-store",
        title: Message(nl: "Beelden staan in de beeldbank", en: "Images stand in the image bank"),
        demand: Message(
            nl:
                "Foto's, tekeningen, pdf's en films staan in de beeldbank (`beelden/`), met een beeldfiche. Zo vindt iedereen ze "
                + "terug en weten we overal wat we mogen.",
            en:
                "Photos, drawings, PDFs and films stand in the image bank (`beelden/`), with a record. So everybody finds them, "
                + "and we know everywhere what is allowed."),
        remedy: Message(
            nl:
                "Verplaats het bestand naar de map van je dienst in de beeldbank, en pas de verwijzing in je pagina aan.",
            en: "Move the file to your department's folder in the image bank, and change the reference in your page."),
        agreements: ["kortom-14"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: FileSubject) -> [Finding] {
        guard subject.format != .unknown, subject.type?.kind != .image else { return [] }
        // A drawing among templates and settings is part of how the site looks: that is structure.
        if subject.format == .svg, subject.type == nil { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place, message: .outside(printable(subject.path.name)),
                help: .move(printable(subject.path.name)))
        ]
    }
}

extension Message {
    fileprivate static func outside(_ name: String) -> Message {
        Message(nl: "`\(name)` hoort in de beeldbank.", en: "`\(name)` belongs in the image bank.")
    }
    fileprivate static func move(_ name: String) -> Message {
        Message(
            nl: "Zet het in `beelden/` bij je dienst en verwijs ernaar met `/beelden/JE-DIENST/\(name)`.",
            en: "Put it in `beelden/` with your department and refer to it as `/beelden/DEPARTMENT/\(name)`.")
    }
}
