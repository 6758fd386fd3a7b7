public import Findings
import ImageMetadata
import Text

/// A file that goes public does not say where it was taken, nor who is on it.
public struct AssetPrivacy: Rule {
    public static let description = RuleDescription(
        id: "asset-privacy",
        title: Message(
            nl: "Geen plaats en geen namen verborgen in een beeld", en: "No place and no names hidden in an image"),
        demand: Message(
            nl:
                "Een telefoon bewaart in een foto waar ze genomen is. Een fotoprogramma bewaart wie erop staat. Wie het beeld "
                + "ophaalt van onze website, kan dat lezen.",
            en:
                "A phone keeps in a photo where it was taken. A photo program keeps who is on it. Anybody who downloads the image "
                + "from our site can read that."),
        remedy: Message(
            nl:
                "Bewaar het beeld opnieuw zonder die gegevens. Windows: rechtsklik, Eigenschappen, Details, “Eigenschappen en "
                + "persoonlijke gegevens verwijderen”. Mac: open in Voorvertoning, kies Extra, Toon infovenster, verwijder de "
                + "locatie. Typ daarna `afspraak nieuw beeld PAD`.",
            en:
                "Save the image again without those data. Windows: right-click, Properties, Details, “Remove Properties and "
                + "Personal Information”. Mac: open in Preview, choose Tools, Show Inspector, remove the location. Then type "
                + "`afspraak new beeld PATH`."),
        agreements: ["kortom-23", "gedragscode-12c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard let image = subject.image else { return [] }
        let names = image.values(.personShown).count
        guard image.hasPosition || names > 0 else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.filePlace,
                message: .hidden(position: image.hasPosition, names: names > 0, subject.shownName),
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    /// Names nobody and no place: the answer is read by others too.
    fileprivate static func hidden(position: Bool, names: Bool, _ file: String) -> Message {
        let nl = [position ? "waar het beeld gemaakt is" : nil, names ? "wie erop staat" : nil].compactMap { $0 }
        let en = [position ? "where it was taken" : nil, names ? "who is on it" : nil].compactMap { $0 }
        return Message(
            nl: "In het bestand `\(file)` zit verborgen \(nl.joined(separator: " en ")).",
            en: "The file `\(file)` holds, hidden, \(en.joined(separator: " and ")).")
    }
}
