import BrusselsTime
import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// A page shows only images that may stand in its channel, and may still do so when it appears.
public struct AssetChannel: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "asset-channel",
        title: Message(nl: "Het beeld mag hier, en op die dag", en: "The image may stand here, and on that day"),
        demand: Message(
            nl:
                "Soms kregen we een beeld alleen voor de website, of tot een bepaalde dag. Dan komt het niet in het infoblad, en "
                + "niet op een pagina die pas na die dag verschijnt.",
            en:
                "Some images we were given for the website only, or until a day. Then they are not used in the magazine, nor on a "
                + "page that appears after that day."),
        remedy: Message(
            nl: "Kies een ander beeld, of vraag de maker of het ook hier mag en pas de beeldfiche aan.",
            en: "Choose another image, or ask its maker whether it may stand here too and change the record."),
        agreements: ["kortom-24", "aartselaar-5c"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let channel = Self.channel(of: subject)
        let appears = Self.firstDay(of: subject, in: channel)
        return subject.uses.compactMap { use in
            guard let asset = use.asset else { return nil }
            let record = asset.record
            if let channel, let allowed = record.words("kanalen"), !allowed.isEmpty, !allowed.contains(channel) {
                return finding(subject, use, .elsewhere(asset.shownName, allowed, channel), .chooseOrAsk)
            }
            // A right that has ended already is `asset-use`'s to tell.
            if let appears, let last = record.day("te_gebruiken_tot"), last < appears,
                last >= subject.circumstances.day
            {
                return finding(subject, use, .tooLate(asset.shownName, last, appears), .chooseOrExtend)
            }
            return nil
        }
    }

    /// Where an item of this type appears: as its type says, and else the top folder it stands in.
    static func channel(of page: PageSubject) -> String? {
        if let channel = page.type.channel { return Folding.folded(channel) }
        guard let path = page.path.text, let slash = path.firstIndex(of: "/") else { return nil }
        return Folding.folded(String(path[..<slash]))
    }

    /// The first day on which somebody sees the page; nil: it may be today. Of a printed issue without a day, the first day of its
    /// year: it cannot be earlier.
    static func firstDay(of page: PageSubject, in channel: String?) -> Day? {
        if let day = field("publiceren_op", of: page).flatMap(Day.init(written:)) { return day }
        guard channel == "infoblad" || channel == "drukwerk" else { return nil }
        return field("editie", of: page).flatMap { Day("\($0.prefix(4))-01-01") }
    }

    private static func field(_ name: String, of page: PageSubject) -> String? {
        let names = [name] + (page.type.field(named: name)?.aliases ?? [])
        return names.lazy.compactMap { page.page.frontMatter?[$0]?.value.text }.first
    }

    private func finding(_ subject: PageSubject, _ use: AssetUse, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(use.range), message: message, help: help)
    }
}

extension Message {
    fileprivate static func elsewhere(_ file: String, _ allowed: [String], _ channel: String) -> Message {
        let allowed = allowed.map { printable($0) }
        return Message(
            nl: "`\(file)` mag alleen in: \(Listing.dutch(allowed)). Deze pagina verschijnt in: \(printable(channel)).",
            en:
                "`\(file)` may only be used in: \(Listing.english(allowed)). This page appears in: \(printable(channel))."
        )
    }
    fileprivate static let chooseOrAsk = Message(
        nl: "Kies een ander beeld. Of vraag de maker of het ook hier mag, en vul `kanalen` aan in de beeldfiche.",
        en: "Choose another image. Or ask its maker whether it may stand here too, and add to `kanalen` in its record.")
    fileprivate static func tooLate(_ file: String, _ last: Day, _ appears: Day) -> Message {
        Message(
            nl:
                "`\(file)` mogen we gebruiken tot \(last.dutch), maar dit verschijnt op zijn vroegst op \(appears.dutch).",
            en: "We may use `\(file)` until \(last.english), but this appears on \(appears.english) at the earliest.")
    }
    fileprivate static let chooseOrExtend = Message(
        nl: "Kies een ander beeld, of laat het gebruiksrecht verlengen en pas `te_gebruiken_tot` aan.",
        en: "Choose another image, or have the right of use extended and change `te_gebruiken_tot`.")
}
