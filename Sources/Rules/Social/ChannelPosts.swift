import BrusselsTime
import Content
import Findings
import Git
import PolicyModel
import Text
import YAML

/// A post of a channel with the day on which it appears: one without a day stands in no order.
struct DatedPost {
    let path: String
    let day: Day
    let facts: ItemFacts
}

extension PageSubject {
    /// The other posts on a channel that say when they appear, the latest first.
    func otherPosts(on channel: Channel) -> [DatedPost] {
        var seen: Set<String> = path.text.map { [$0] } ?? []
        let names = Set([channel.name, channel.fileName, channel.path])
        return names.flatMap { site.items(whose: "kanaal", is: $0) }.compactMap { item in
            guard item.type == "sociaal",
                let day = item.facts.first("publiceren_op", "publishdate").flatMap(Day.init(written:)),
                seen.insert(item.path).inserted
            else { return nil }
            return DatedPost(path: item.path, day: day, facts: item.facts)
        }.sorted { $0.day == $1.day ? $0.path < $1.path : $0.day > $1.day }
    }

    /// The day that a post itself says it appears on.
    func saidDay(of page: Page) -> (day: Day, range: Range<Int>)? {
        guard let field = page.frontMatter?["publiceren_op"] ?? page.frontMatter?["publishdate"],
            let day = field.value.text.flatMap(Day.init(written:))
        else { return nil }
        return (day, field.value.range)
    }
}
