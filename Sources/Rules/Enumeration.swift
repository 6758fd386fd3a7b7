import Findings

/// Names one after another, as a sentence has them: “a, b en c”.
struct Enumeration {
    private let names: [String]

    init(_ names: [String]) { self.names = names }

    /// Between the last two stands the word for it in each language.
    var words: Message { Message(nl: joined("en"), en: joined("and")) }
    var isOne: Bool { names.count == 1 }

    private func joined(_ joint: String) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(joint) \(last)"
    }
}
