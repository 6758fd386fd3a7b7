public import Findings

/// What is wrong with an export of the register. Never holds a value of it: there could be a name among them.
public struct ConsentProblem: Error, Sendable, Hashable {
    /// Line of the export, from 1; nil: the export as a whole.
    public let line: Int?
    public let message: Message

    public init(line: Int? = nil, _ message: Message) {
        self.line = line
        self.message = message
    }

    /// The sentence, with its line.
    public var sentence: Message {
        guard let line else { return message }
        return Message(nl: "Regel \(line): \(message.nl)", en: "Line \(line): \(message.en)")
    }
}
