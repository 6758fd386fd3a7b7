import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// A quotation is short, stands between quotation marks, and names its source.
public struct QuotationSource: Rule {
    public static let description = RuleDescription(
        id: "quotation-source",
        title: Message(
            nl: "Een citaat is kort en noemt zijn bron", en: "A quotation is short and names its source"),
        demand: Message(
            nl:
                "Je mag woorden van een ander overnemen als het er weinig zijn, als ze tussen aanhalingstekens of in een citaatblok "
                + "staan, en als je zegt van wie ze zijn. Wil je meer overnemen, vraag dan of het mag.",
            en:
                "You may take over words of another when they are few, when they stand between quotation marks or in a block "
                + "quotation, and when you say whose they are. To take over more, ask whether you may."),
        remedy: Message(
            nl: "Kort het citaat in, en zet eronder van wie het is: `— Naam, waar het staat`.",
            en: "Shorten the quotation, and put below whose it is: `— Name, where it stands`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-5b"]
    private static let usualMost = 60

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // Reading every sentence takes time: only where somebody asks for it.
        guard Self.agreements.contains(where: subject.circumstances.stands) else { return [] }
        let page = subject.page
        let links = page.markdown.links.map(\.near).sorted()
        let hasSource = page.says("citaten") || page.says("bronnen")
        let most = subject.circumstances.number(
            "citaat_woorden", ofAny: Self.agreements, usually: Self.usualMost, within: 1...10_000)
        let scopes = page.markdown.scopes
        var found: [Finding] = []
        var index = 0
        while index < scopes.count, found.count < 1_000 {
            var end = index
            while end < scopes.count, scopes[end].isQuoted { end += 1 }
            if end > index {
                found += block(index..<end, subject, most: most, hasSource: hasSource, links: links)
                index = end
            } else {
                found += running(index, subject, most: most)
                index += 1
            }
        }
        return found
    }

    /// The remarks on a block quotation.
    private func block(_ part: Range<Int>, _ subject: PageSubject, most: Int, hasSource: Bool, links: [Int])
        -> [Finding]
    {
        guard !part.allSatisfy({ subject.standing.holds(scope: $0) }) else { return [] }
        let scopes = subject.page.markdown.scopes
        let texts = part.map { subject.words(scopes[$0]) }
        // A box with a remark (`> [!NOTE]`) is no quotation.
        guard let first = texts.first, !first.hasPrefix("[!") else { return [] }
        let place = scopes[part.lowerBound].range
        let count = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
        if count > most { return [remark(subject, place, .tooLong(count, most))] }
        let lines = texts.flatMap { $0.split(separator: "\n").map(String.init) }
        let end = scopes[part.upperBound - 1].range.upperBound
        let link = links.firstIndex(from: { $0 < place.lowerBound })
        let hasLink = link < links.count && links[link] < end
        let next = part.upperBound < scopes.count ? subject.words(scopes[part.upperBound]) : ""
        let previous = part.lowerBound > 0 ? subject.words(scopes[part.lowerBound - 1]) : ""
        if hasSource || hasLink || lines.contains(where: Self.isSourceLine) || Self.isSourceLine(next)
            || previous.hasSuffix(":")
        {
            return []
        }
        return [remark(subject, place, .noSource)]
    }

    /// A quotation in running text.
    private func running(_ index: Int, _ subject: PageSubject, most: Int) -> [Finding] {
        guard !subject.standing.holds(scope: index) else { return [] }
        let scope = subject.page.markdown.scopes[index]
        let text = subject.page.markdown.text(of: scope, in: subject.page.bytes)
        return QuotedStretch.all(in: text.bytes).filter { $0.words > most }.prefix(20).map {
            remark(subject, text.source(of: $0.range), .tooLong($0.words, most))
        }
    }

    private func remark(_ subject: PageSubject, _ range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }

    private static func isSourceLine(_ line: String) -> Bool {
        let line = line.comparable
        return ["—", "–", "- ", "bron:", "uit:", "(bron", "aldus "].contains { line.hasPrefix($0) }
    }
}

extension Message {
    fileprivate static func tooLong(_ count: Int, _ most: Int) -> Message {
        Message(
            nl: "Dit citaat telt \(count) woorden. Neem er hoogstens \(most) over.",
            en: "This quotation has \(count) words. Take over at most \(most).")
    }
    fileprivate static let noSource = Message(
        nl: "Bij dit citaat staat niet van wie het is.", en: "This quotation does not say whose it is.")
}
