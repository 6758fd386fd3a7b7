import Content
import Markdown

/// The facts of a text that a reader acts on: prices, days and hours.
struct StatedFacts {
    /// How often each is stated.
    private var counts: [Kind: [String: Int]] = [:]

    enum Kind: Hashable, CaseIterable {
        case price
        case day
        case hour
    }

    init(of page: Page) {
        for scope in page.markdown.scopes {
            let text = page.markdown.text(of: scope, in: page.bytes).string.comparable
            let words = text.split(separator: " ").map { word in
                String(word.drop { !$0.isLetter && !$0.isNumber && $0 != "€" }.trimmingEnd)
            }
            for (index, word) in words.enumerated() {
                let next = index + 1 < words.count ? words[index + 1] : ""
                if let fact = Self.fact(word, next) { counts[fact.0, default: [:]][fact.1, default: 0] += 1 }
            }
        }
    }

    private static func fact(_ word: String, _ next: String) -> (Kind, String)? {
        if word.hasPrefix("€") { return (.price, word.count > 1 ? String(word.dropFirst()) : next) }
        guard word.first?.isNumber == true else { return nil }
        if next == "euro" { return (.price, word) }
        if months.contains(next) { return (.day, "\(word) \(next)") }
        if next == "uur" { return (.hour, word) }
        return nil
    }

    private static let months: Set<String> = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// The first fact that another text states otherwise: one of its kind left, and one came.
    func changed(since before: StatedFacts) -> (old: String, new: String)? {
        for kind in Kind.allCases {
            let (now, then) = (counts[kind] ?? [:], before.counts[kind] ?? [:])
            let gone = then.keys.filter { now[$0] == nil }.min()
            let came = now.keys.filter { then[$0] == nil }.min()
            if let gone, let came { return (Self.shownFact(gone, kind), Self.shownFact(came, kind)) }
        }
        return nil
    }

    private static func shownFact(_ fact: String, _ kind: Kind) -> String {
        switch kind {
        case .price: "\(fact) euro"
        case .day: fact
        case .hour: "\(fact) uur"
        }
    }
}

extension Substring {
    fileprivate var trimmingEnd: Substring {
        var rest = self
        while let last = rest.last, !last.isLetter, !last.isNumber { rest = rest.dropLast() }
        return rest
    }
}
