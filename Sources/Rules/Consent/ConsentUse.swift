import BrusselsTime
import Consents
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A page shows somebody only where, when and for what that person said yes.
public struct ConsentUse: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "consent-use",
        title: Message(nl: "De toestemming dekt dit gebruik", en: "The consent covers this use"),
        demand: Message(
            nl:
                "Ja zeggen tegen een foto op de website is niet ja zeggen tegen het infoblad. De toestemming noemt de kanalen, en "
                + "soms het doel en de dagen. Een pagina toont het beeld alleen daar, dan en daarvoor.",
            en:
                "Saying yes to a photo on the website is not saying yes to the magazine. The consent names the channels, and "
                + "sometimes the purpose and the days. A page shows the image only there, then and for that."),
        remedy: Message(
            nl: "Vraag ook voor dit gebruik toestemming, of kies een ander beeld.",
            en: "Ask for consent to this use too, or choose another image."),
        agreements: ["kortom-23", "leopoldsburg-2f", "gedragscode-4b", "gedragscode-12c"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.uses.compactMap { use in
            guard let asset = use.asset, let message = problem(of: asset, on: subject) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range), message: message,
                help: .askOrChoose(asset.recordName))
        }
    }

    private func problem(of asset: AssetSubject, on page: PageSubject) -> Message? {
        guard asset.record["herkenbaar"]?.value.bool == true else { return nil }
        let consents = CountingConsent.all(of: asset)
        // What is wrong with the image itself is told by another rule.
        guard !consents.isEmpty, PortraitConsent().findings(in: asset).isEmpty else { return nil }
        let channel = AssetChannel.channel(of: page)
        if let channel, !consents.allSatisfy({ $0.covers(channel: channel) }) {
            return .otherChannel(asset.shownName, printable(channel))
        }
        if let purpose = purpose(of: page), !consents.allSatisfy({ $0.covers(purpose: purpose) }) {
            return .otherPurpose(asset.shownName, printable(purpose))
        }
        let today = page.circumstances.day
        let day = max(today, AssetChannel.firstDay(of: page, in: channel) ?? today)
        if let from = consents.compactMap({ $0.registered?.from }).max(), day < from {
            return .tooEarly(asset.shownName, from)
        }
        if let until = consents.compactMap(\.until).min(), until < day { return .tooLate(asset.shownName, until) }
        return nil
    }

    /// What the page says it is for, and else what its type is for.
    private func purpose(of page: PageSubject) -> String? {
        page.page.frontMatter?["doel"]?.value.text.flatMap { ConsentWords.words(in: $0).first }
            ?? ConsentSettings(page.circumstances).purpose(of: page.type.id)
    }
}

extension Message {
    fileprivate static func otherChannel(_ file: String, _ channel: String) -> Message {
        Message(
            nl: "Wie op `\(file)` staat, zei niet ja voor dit kanaal (\(channel)).",
            en: "Who is on `\(file)` did not say yes to this channel (\(channel)).")
    }
    fileprivate static func otherPurpose(_ file: String, _ purpose: String) -> Message {
        Message(
            nl: "Wie op `\(file)` staat, zei niet ja voor dit doel (\(purpose)).",
            en: "Who is on `\(file)` did not say yes to this purpose (\(purpose)).")
    }
    fileprivate static func tooEarly(_ file: String, _ day: Day) -> Message {
        Message(
            nl: "De toestemming voor `\(file)` begint pas op \(day.dutch).",
            en: "The consent for `\(file)` only begins on \(day.english).")
    }
    fileprivate static func tooLate(_ file: String, _ day: Day) -> Message {
        Message(
            nl: "De toestemming voor `\(file)` loopt tot \(day.dutch), en deze pagina komt later online.",
            en: "The consent for `\(file)` runs until \(day.english), and this page comes online later.")
    }
    fileprivate static func askOrChoose(_ record: String) -> Message {
        Message(
            nl: "Kies een ander beeld, of vraag ook hiervoor toestemming en pas `\(record)` of het register aan.",
            en: "Choose another image, or ask for this consent too and change `\(record)` or the register.")
    }
}
