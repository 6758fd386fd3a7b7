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
        if word.hasPrefix("€") { return (.price, amount(word.count > 1 ? String(word.dropFirst()) : next)) }
        guard word.first?.isNumber == true else { return nil }
        if word.hasSuffix("€") { return (.price, amount(String(word.dropLast()))) }
        if ["euro", "eur", "€"].contains(next) { return (.price, amount(word)) }
        if months.contains(next) { return (.day, "\(word.withoutZeros) \(next)") }
        if next == "uur" { return (.hour, hour(word) ?? word) }
        return word.contains("u") ? hour(word).map { (.hour, $0) } : nil
    }

    /// An amount, however it is written: “5”, “5,00” and “5.00” are one, and so are “1250” and “1.250,00”.
    private static func amount(_ word: String) -> String {
        guard word.utf8.allSatisfy({ $0.isDigit || $0 == 0x2E || $0 == 0x2C }) else { return word }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
        guard let last = parts.last, parts.count > 1, last.count < 3 else { return parts.joined().withoutZeros }
        let whole = parts.dropLast().joined().withoutZeros
        return last.allSatisfy { $0 == "0" } ? whole : "\(whole),\(last.count == 1 ? last + "0" : last)"
    }

    /// An hour, however it is written: “14”, “14.00”, “14:00” and “14u” are one; nil when it is none.
    private static func hour(_ word: String) -> String? {
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" || $0 == "u" }
        guard let first = parts.first, (1...2).contains(first.count), parts.count < 3,
            parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) && $0.count < 3 })
        else { return nil }
        let minutes = parts.dropFirst().first ?? ""
        let whole = String(first).withoutZeros
        return minutes.allSatisfy { $0 == "0" } ? whole : "\(whole).\(minutes)"
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
        while let last = rest.last, !last.isLetter, !last.isNumber, last != "€" { rest = rest.dropLast() }
        return rest
    }
}

extension String {
    /// A number without the zeros in front.
    fileprivate var withoutZeros: String {
        let rest = drop { $0 == "0" }
        return rest.isEmpty && !isEmpty ? "0" : String(rest)
    }
}
