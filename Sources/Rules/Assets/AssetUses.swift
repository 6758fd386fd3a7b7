import Content
public import Findings
import Git
import Text

/// A page shows only images that are there, in the asset store, with their rights and consents in order.
public struct AssetUses: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "asset-use",
        title: Message(nl: "Een pagina toont alleen beelden die mogen", en: "A page shows only images it may"),
        demand: Message(
            nl:
                "Elk beeld op een pagina komt uit onze beeldbank en is in orde: het bestaat, de beeldfiche is volledig en het "
                + "gebruiksrecht en de toestemming gelden vandaag nog.",
            en:
                "Each image on a page comes from our image bank and is in order: it exists, its record is complete and its right "
                + "of use and consents hold today."),
        remedy: Message(
            nl: "Kies een ander beeld uit de beeldbank, of breng de beeldfiche in orde.",
            en: "Choose another image from the image bank, or put the record in order."),
        agreements: ["kortom-24", "kortom-14", "kortom-23", "aartselaar-5c", "leopoldsburg-2f", "gedragscode-4b"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    private let demands: [any Rule<AssetSubject>] = [
        AssetRecorded(), AssetFields(), AssetRights(), AssetOrigin(), AssetLicence(), AssetDerivative(), BrandAsset(),
        PortraitConsent(),
    ]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.uses.compactMap { use in
            problem(of: use).map { message, help in
                Finding(rule: Self.description.id, place: subject.place(use.range), message: message, help: help)
            }
        }
    }

    private func problem(of use: AssetUse) -> (Message, Message)? {
        switch use.target {
        case .elsewhere: use.way == .image ? (.elsewhere, .useOwn) : nil
        case .missing(let path): (.missing(printable(path.description)), .correctPath)
        case .outside(let path): use.way == .image ? (.outside(printable(path.name)), .useOwn) : nil
        case .asset(let asset):
            demands.lazy.flatMap { $0.findings(in: asset) }.first.map {
                ($0.message.asReason, $0.help ?? .mendOrChoose(asset))
            }
        }
    }
}

extension Message {
    fileprivate var asReason: Message {
        Message(nl: "Dit beeld mag je zo niet gebruiken. \(nl)", en: "You may not use this image like this. \(en)")
    }
    fileprivate static let elsewhere = Message(
        nl: "Dit beeld staat op een andere website. We weten niet of we het mogen gebruiken.",
        en: "This image stands on another site. We do not know whether we may use it.")
    fileprivate static let useOwn = Message(
        nl: "Gebruik een beeld uit onze beeldbank (`/beelden/…`).",
        en: "Use an image from our image bank (`/beelden/…`).")
    fileprivate static func missing(_ path: String) -> Message {
        Message(nl: "We vinden `\(path)` niet.", en: "We cannot find `\(path)`.")
    }
    fileprivate static let correctPath = Message(
        nl: "Kijk de naam na (ook hoofdletters tellen), voeg het bestand toe, of haal de verwijzing weg.",
        en: "Check the name (case counts too), add the file, or take the reference out.")
    fileprivate static func outside(_ name: String) -> Message {
        Message(
            nl: "`\(name)` staat niet in de beeldbank. We weten niet of we het mogen gebruiken.",
            en: "`\(name)` does not stand in the image bank. We do not know whether we may use it.")
    }
    fileprivate static func mendOrChoose(_ asset: AssetSubject) -> Message {
        Message(
            nl: "Breng `\(asset.recordName)` in orde, of kies een ander beeld.",
            en: "Put `\(asset.recordName)` in order, or choose another image.")
    }
}
