import BrusselsTime
import Content
import Findings
import Text
import YAML

/// What a page says of having a say: `inspraak: {mogelijk: ja, van: …, tot: …, hoe: …, marge: …}`, or `inspraak: nee`.
struct Participation {
    /// Whether people can have a say; nil: not said.
    let isPossible: Bool?
    let from: (day: Day?, range: Range<Int>)?
    let until: (day: Day?, range: Range<Int>)?
    let how: String?
    /// What can still change.
    let room: String?
    let range: Range<Int>

    /// nil: the page says nothing of it.
    init?(of page: Page) {
        guard let entry = page.frontMatter?["inspraak"], !entry.value.isBlank else { return nil }
        let node = entry.value
        func value(_ names: String...) -> YAMLNode? {
            node.mapping?.first { names.contains(Folding.folded($0.key)) && !$0.value.isBlank }?.value
        }
        func day(_ names: String) -> (day: Day?, range: Range<Int>)? {
            value(names).map { ($0.text.flatMap(Day.init(written:)), $0.range) }
        }
        from = day("van")
        until = day("tot")
        how = value("hoe", "kanaal")?.text
        room = value("marge")?.text
        range = entry.keyRange.lowerBound..<max(entry.keyRange.upperBound, node.range.upperBound)
        isPossible =
            node.mapping == nil
            ? node.answer : value("mogelijk")?.answer ?? (from != nil || until != nil || how != nil ? true : nil)
    }
}
