public import BrusselsTime
public import Content
public import Findings
import PolicyModel
import YAML

/// A page for one project says when it stops, and takes no post afterwards.
public struct ChannelEnd: Rule {
    public static let description = RuleDescription(
        id: "channel-end",
        title: Message(
            nl: "Een pagina van een project stopt op een dag die vastligt",
            en: "A project's page stops on a day that is set"),
        demand: Message(
            nl:
                "Een pagina waar niets meer gebeurt, blijft reacties krijgen die niemand leest. Een pagina voor één project zegt "
                + "daarom vanaf het begin wanneer ze stopt. Na die dag komt er geen bericht meer bij.",
            en:
                "A page on which nothing happens any more keeps getting reactions that nobody reads. So a page for one project says "
                + "from the start when it stops. After that day no post is added."),
        remedy: Message(
            nl: "Vul bij het kanaal `einddatum` in, of kies een ander kanaal voor je bericht.",
            en: "Fill in `einddatum` at the channel, or choose another channel for your post."),
        agreements: ["leopoldsburg-1i"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        if subject.isChannel { return subject.remarks(Self.description.id) { missingEnd(of: $0) } }
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let last = subject.channel(of: page)?.lastDay, last < subject.appears(page) else { return [] }
            let range = page.frontMatter?["kanaal"]?.value.range
            return [FieldRemark(range: range, message: .ended(last), help: .chooseOther)]
        }
    }

    // MARK: - In time

    /// The channels on which nothing was placed for some days: what a nightly report tells. The day is that of the last post, nil
    /// where there never was one.
    ///
    /// - Parameters:
    ///   - channels: items of the type `kanaal`.
    ///   - posts: items of the type `sociaal`.
    public static func idle(
        among channels: [SiteItem], posts: [SiteItem], on day: Day, after days: Int
    ) -> [(channel: SiteItem, last: Day?)] {
        let days = min(max(days, 0), 36_500)
        var last: [String: Day] = [:]
        for post in posts {
            guard let name = post.facts.first("kanaal"),
                let placed = post.facts.first("publiceren_op").flatMap(Day.init(written:)), placed <= day
            else { continue }
            last[name] = max(last[name] ?? placed, placed)
        }
        return channels.compactMap { item in
            let channel = Channel(item)
            // One that stopped is not idle: it is closed.
            if let end = channel.lastDay, end < day { return nil }
            let placed = [channel.name, channel.fileName, item.path].compactMap { last[$0] }.max()
            if let placed, placed.adding(days: days) >= day { return nil }
            return (item, placed)
        }
    }

    private func missingEnd(of page: Page) -> [FieldRemark] {
        guard let header = page.frontMatter, let project = header["project"], project.value.bool == true,
            header["einddatum"].map({ $0.value.isBlank }) ?? true
        else { return [] }
        return [FieldRemark(range: project.value.range, message: .withoutEnd, help: .fillIn)]
    }
}

extension Message {
    fileprivate static let withoutEnd = Message(
        nl: "Deze pagina is voor één project, maar er staat niet wanneer ze stopt.",
        en: "This page is for one project, but it does not say when it stops.")
    fileprivate static let fillIn = Message(
        nl: "Schrijf bij `einddatum` de laatste dag, zoals 2027-06-30.",
        en: "Write the last day at `einddatum`, such as 2027-06-30.")
    fileprivate static func ended(_ day: Day) -> Message {
        Message(
            nl: "Dit kanaal stopte op \(day.dutch). Daar komt geen bericht meer bij.",
            en: "This channel stopped on \(day.english). No post is added there.")
    }
    fileprivate static let chooseOther = Message(
        nl: "Kies een ander kanaal. Blijft de pagina toch bestaan? Pas dan haar `einddatum` aan.",
        en: "Choose another channel. Does the page stay after all? Then change its `einddatum`.")
}
