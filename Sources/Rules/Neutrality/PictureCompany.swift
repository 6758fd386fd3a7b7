import Content
public import Findings
import PolicyModel
import Text

/// Rather more than one member of the college in a picture.
public struct PictureCompany: Rule {
    public static let description = RuleDescription(
        id: "picture-company",
        title: Message(
            nl: "Liever meer dan één lid van het college in beeld",
            en: "Rather more than one member of the college in the picture"),
        demand: Message(
            nl: "Beleid is van het hele college. Staat er maar één lid op de foto, dan lijkt het van die ene persoon.",
            en: "Policy is of the whole college. With only one member in the picture it seems to be of that one person."
        ),
        remedy: Message(
            nl: "Kies een beeld met meer leden van het college, of een beeld zonder.",
            en: "Choose an image with more members of the college, or one without."),
        agreements: ["leopoldsburg-3b-ii", "leopoldsburg-3c-1"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        // What holds for a photo on social media can hold for press releases alone.
        guard settings.stands("leopoldsburg-3b-ii") || (settings.stands("leopoldsburg-3c-1") && subject.isPressRelease)
        else { return [] }
        let table = NeutralTable.of(subject.circumstances)
        guard !table.holders.isEmpty else { return [] }
        let pictures = HoldersInPictures.all(of: subject, table).filter { table.holders[$0.holder].isOfCollege }
        let members = Set(pictures.map { table.holders[$0.holder].name })
        guard members.count == 1, let picture = pictures.first, !picture.stood else { return [] }
        let name = printable(table.holders[picture.holder].name)
        return [
            Finding(
                rule: Self.description.id, place: subject.place(picture.range),
                message: Message(
                    nl: "\(name) staat als enige van het college in beeld.",
                    en: "\(name) is the only member of the college in the picture."), help: Self.description.remedy)
        ]
    }
}
