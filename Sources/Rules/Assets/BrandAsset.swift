import Content
public import Findings
import Git
import Text

/// Where the logos stand, only the very files stand that were approved.
public struct BrandAsset: Rule {
    public static let description = RuleDescription(
        id: "brand-asset",
        title: Message(nl: "Alleen het goedgekeurde logo", en: "Only the approved logo"),
        demand: Message(
            nl:
                "In de map van de huisstijl staan alleen de bestanden die de communicatiedienst goedkeurde, tot op de laatste "
                + "letter. Een logo dat herkleurd of verkleind elders staat, herkennen we niet: daar blijft een mens voor nodig.",
            en:
                "The house style folder holds only the files that the communication service approved, to the last letter. A logo "
                + "that stands elsewhere recoloured or scaled is not recognised: that takes a person."),
        remedy: Message(
            nl:
                "Gebruik het logo dat er al staat. Is er een nieuw logo, vraag de communicatiedienst dan om het goed te keuren.",
            en: "Use the logo that is there. If there is a new one, ask the communication service to approve it."),
        agreements: ["kortom-74"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.isAbsent, Brands.isReserved(subject.path, subject.circumstances) else { return [] }
        let brands = Brands(subject.circumstances)
        // A record that does not say which bytes it is about is `asset-record`'s.
        guard let digest = subject.digest, brands.brands(of: digest).isEmpty else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.filePlace, message: .notOnTheList(subject.shownName),
                help: .useApproved(brands.all.map(\.name)))
        ]
    }
}

extension Message {
    fileprivate static func notOnTheList(_ file: String) -> Message {
        Message(
            nl: "`\(file)` staat bij de huisstijl, maar dit bestand is niet goedgekeurd.",
            en: "`\(file)` stands with the house style, but this file was not approved.")
    }
    fileprivate static func useApproved(_ names: [String]) -> Message {
        var seen: Set<String> = []
        let known = names.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(5).map { "“\(printable($0))”" }
        let list = (
            known.isEmpty ? "" : " (\(Listing.dutchChoice(Array(known))))",
            known.isEmpty ? "" : " (\(Listing.englishChoice(Array(known))))"
        )
        return Message(
            nl: "Gebruik een goedgekeurd bestand\(list.0), of vraag de communicatiedienst om dit goed te keuren.",
            en: "Use an approved file\(list.1), or ask the communication service to approve this one.")
    }
}
