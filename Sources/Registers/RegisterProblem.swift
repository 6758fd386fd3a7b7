public import Findings

/// Why an export or a register was not read. Nothing of it is used then.
public struct RegisterProblem: Error, Sendable, Hashable {
    /// Line of the file, from 1; nil: the file as a whole.
    public let line: Int?
    public let message: Message

    public init(line: Int? = nil, _ message: Message) {
        self.line = line
        self.message = message
    }

    /// The sentence, with its file and line.
    public func sentence(in file: String) -> Message {
        guard let line else { return Message(nl: "\(file): \(message.nl)", en: "\(file): \(message.en)") }
        return Message(nl: "\(file), regel \(line): \(message.nl)", en: "\(file), line \(line): \(message.en)")
    }
}

/// How much of an export is read before it is refused.
public struct RegisterLimits: Sendable {
    /// Bytes of the file.
    public var bytes = 96 * 1_048_576
    /// Rows of a table, or things in linked data.
    public var rows = 400_000
    /// Bytes of one cell, name or text.
    public var text = 16_384
    /// Columns of a table.
    public var columns = 200
    /// Levels of brackets inside each other.
    public var depth = 32

    public init() {}
}

extension Message {
    static func tooLarge(_ limits: RegisterLimits) -> Message {
        Message(
            nl: "Dit bestand is te groot (hoogstens \(limits.bytes >> 20) MB).",
            en: "This file is too large (at most \(limits.bytes >> 20) MB).")
    }
    static func tooMany(_ limits: RegisterLimits) -> Message {
        Message(
            nl: "Hier staat te veel in (hoogstens \(limits.rows) rijen).",
            en: "This holds too much (at most \(limits.rows) rows).")
    }
    static let notText = Message(
        nl: "Dit is geen leesbare tekst. Bewaar het bestand als UTF-8.",
        en: "This is no readable text. Save the file as UTF-8.")
    static let longText = Message(nl: "Een waarde is te lang.", en: "A value is too long.")
    static let tooDeep = Message(
        nl: "De haakjes staan te diep in elkaar.", en: "The brackets stand too deep in each other.")
}
