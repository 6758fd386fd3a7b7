import Content
import Findings
import PolicyModel
import Text
import YAML

/// What somebody said about the part that AI had in making something.
enum AIUse: String, CaseIterable {
    case none = "geen"
    case aid = "hulpmiddel"
    case generated = "gegenereerd"

    /// The answer in a field `ai`: a word, or `{gebruik: …}`; nil when it is none that we know.
    init?(_ value: YAMLNode) {
        let word =
            value.mapping.map { entries in entries.first { Folding.folded($0.key) == "gebruik" }?.value.text }
            ?? value.text
        guard let word, let use = AIUse(rawValue: Folding.folded(word)) else { return nil }
        self = use
    }
}

extension Page {
    /// What the page says about AI; nil when it says nothing that we know.
    var aiUse: AIUse? { frontMatter?["ai"].flatMap { AIUse($0.value) } }
}

/// The words that tell a reader that AI made something.
struct AILabel {
    /// As policy has them, to name one to a person.
    let phrases: [String]
    private let folded: [String]

    /// From the setting `vermelding` of an agreement on AI that is adopted.
    init(_ circumstances: Circumstances) {
        let settings = AILabel.agreements.lazy.compactMap {
            circumstances.policy.standing(of: $0, on: circumstances.day)?.values["vermelding"]
        }.first
        switch settings {
        case .text(let phrase)?: phrases = [phrase]
        case .list(let list)? where !list.isEmpty: phrases = list
        default: phrases = ["gemaakt met AI"]
        }
        folded = phrases.map(AILabel.plain)
    }

    static let agreements: [AgreementID] = ["kortom-86", "kortom-87"]

    /// The phrase to propose.
    var usual: String { phrases.first ?? "gemaakt met AI" }

    func isIn(_ text: String) -> Bool {
        let text = AILabel.plain(text)
        return folded.contains { text.contains($0) }
    }

    private static func plain(_ text: String) -> String {
        Folding.folded(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
