import BrusselsTime
public import Content
import Findings
import PolicyModel
import Text
public import YAML

/// What somebody said about the part that AI had in making something.
public enum AIUse: String, CaseIterable, Sendable {
    case none = "geen"
    case aid = "hulpmiddel"
    case generated = "gegenereerd"

    /// The answer in a field `ai`: a word, or `{gebruik: …}`; nil when it is none that we know.
    public init?(_ value: YAMLNode) {
        let word =
            value.mapping.map { entries in entries.first { Folding.folded($0.key) == "gebruik" }?.value.text }
            ?? value.text
        guard let word, let use = AIUse(rawValue: Folding.folded(word)) else { return nil }
        self = use
    }
}

extension Page {
    /// What the page says about AI; nil when it says nothing that we know.
    public var aiUse: AIUse? { frontMatter?["ai"].flatMap { AIUse($0.value) } }
}

/// The words that tell a reader that AI made something.
struct AILabel {
    /// As policy has them, to name one to a person.
    let phrases: [String]
    private let folded: [[UInt8]]

    /// From the setting `vermelding` of an agreement on AI that is adopted.
    init(_ policy: Policy, on day: Day) {
        let settings = AILabel.agreements.lazy.compactMap {
            policy.standing(of: $0, on: day)?.values["vermelding"]
        }.first
        switch settings {
        case .text(let phrase)?: phrases = [phrase]
        case .list(let list)? where !list.isEmpty: phrases = list
        default: phrases = ["gemaakt met AI"]
        }
        folded = phrases.map { Array($0.comparable.utf8) }.filter { !$0.isEmpty }
    }

    init(_ circumstances: Circumstances) { self.init(circumstances.policy, on: circumstances.day) }

    static let agreements: [AgreementID] = ["kortom-86", "kortom-87", "gent-t25"]

    /// The phrase to propose.
    var usual: String { phrases.first ?? "gemaakt met AI" }

    /// Whether a text says it: in whole words, not denied ("niet gemaakt met AI"), and as one's own words where `outsideQuotations`.
    func isIn(_ text: String, outsideQuotations: Bool = false) -> Bool {
        let text = Array(text.comparable.utf8)
        let quoted =
            outsideQuotations ? text.withUnsafeBufferPointer { Quotations.ranges(in: $0, $0.indices) } : []
        return folded.contains { phrase in
            AILabel.places(of: phrase, in: text).contains { place in
                !AILabel.isDenied(text[..<place.lowerBound]) && !quoted.contains { $0.overlaps(place) }
            }
        }
    }

    private static func places(of phrase: [UInt8], in text: [UInt8]) -> [Range<Int>] {
        guard let first = phrase.first, phrase.count <= text.count else { return [] }
        return (0...(text.count - phrase.count)).lazy.filter { start in
            text[start] == first && text[start..<(start + phrase.count)].elementsEqual(phrase)
                && (start == 0 || !isLetter(text[start - 1]))
                && (start + phrase.count == text.count || !isLetter(text[start + phrase.count]))
        }.map { $0..<($0 + phrase.count) }
    }

    private static func isDenied(_ before: ArraySlice<UInt8>) -> Bool {
        let words = before.split(separator: 0x20)
        return words.last.map { last in ["niet", "nooit", "not", "never"].contains { last.elementsEqual($0.utf8) } }
            ?? false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
