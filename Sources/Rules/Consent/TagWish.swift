import PolicyModel
import Consents
import Content
public import Findings
import Text
import YAML

/// Who does not want to be tagged is not tagged.
public struct TagWish: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "tag-wish",
        title: Message(nl: "We taggen alleen wie dat goed vindt", en: "We tag only who agrees to it"),
        demand: Message(
            nl:
                "Op een foto staan is iets anders dan getagd worden. Wil iemand niet getagd worden, dan toont een bericht op sociale "
                + "media het beeld zonder namen of accounts erbij.",
            en:
                "Being on a photo is not being tagged. If somebody does not want to be tagged, a post on social media shows the "
                + "image without names or accounts."),
        remedy: Message(
            nl: "Haal de tags weg, of kies een beeld waarop iedereen dat goed vindt.",
            en: "Take the tags out, or choose an image on which everybody agrees."),
        agreements: ["kortom-23", "aartselaar-9b"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard isSocial(subject), tags(subject.page) else { return [] }
        return subject.uses.compactMap { use in
            guard let asset = use.asset, refusesTags(asset) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range), message: .noTags(asset.shownName),
                help: .takeOut)
        }
    }

    /// Elsewhere `tags` are subjects, as site generators have them.
    private func isSocial(_ subject: PageSubject) -> Bool {
        AssetChannel.channel(of: subject) == "sociaal" || subject.type.id == "sociaal"
    }

    private func tags(_ page: Page) -> Bool {
        guard let header = page.frontMatter else { return false }
        if header["tagt"]?.value.bool == true { return true }
        return ["tags", "taggen"].contains { key in
            guard let value = header[key]?.value, !value.isBlank else { return false }
            return value.sequence.map { !$0.isEmpty } ?? (value.bool != false)
        }
    }

    private func refusesTags(_ asset: AssetSubject) -> Bool {
        asset.record["taggen"]?.value.bool == false
            || CountingConsent.all(of: asset).contains { $0.registered?.tagging == false }
    }
}

extension Message {
    fileprivate static func noTags(_ file: String) -> Message {
        Message(
            nl: "Iemand op `\(file)` wil niet getagd worden, en dit bericht tagt.",
            en: "Somebody on `\(file)` does not want to be tagged, and this post tags.")
    }
    fileprivate static let takeOut = Message(
        nl: "Maak `tags` leeg en zet `tagt: nee`, of kies een ander beeld.",
        en: "Empty `tags` and put `tagt: nee`, or choose another image.")
}
