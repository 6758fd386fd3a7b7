public import JSON
public import Findings
import Text

/// What `may` answers: whether a person may do something at a path, and by which lines of the policy.
public struct MayAnswer: Sendable {
    /// One step of the reasoning.
    public struct Reason: Sendable, Hashable {
        /// What the step rests on.
        public enum Kind: String, Sendable, CaseIterable {
            case appointment
            case grant
            case owner
            case type
            /// Something that is not there, which makes it a no.
            case missing
        }

        public let kind: Kind
        /// The policy file, for example `.afspraken/rechten.yaml`, when a line of it decides.
        public let file: String?
        /// The line in that file, from 1.
        public let line: Int?
        /// The step in words.
        public let text: Message

        public init(kind: Kind, file: String? = nil, line: Int? = nil, text: Message) {
            self.kind = kind
            self.file = file
            self.line = line
            self.text = text
        }
    }

    /// The person's id.
    public let person: String
    /// The action, by its Dutch policy name.
    public let action: String
    public let path: String
    /// Id of the content type, when the path has one.
    public let type: String?
    public let granted: Bool
    public let reasons: [Reason]

    public init(
        person: String, action: String, path: String, type: String?, granted: Bool, reasons: [Reason]
    ) {
        self.person = person
        self.action = action
        self.path = path
        self.type = type
        self.granted = granted
        self.reasons = reasons
    }

    /// The form of `Docs/schemas/may.schema.json`.
    public func json(_ language: Language) -> JSONValue {
        [
            "version": 1,
            "person": .string(person),
            "action": .string(action),
            "path": .string(path),
            "type": .optional(type),
            "granted": .bool(granted),
            "reasons": .array(
                reasons.map { reason in
                    [
                        "kind": .string(reason.kind.rawValue), "file": .optional(reason.file),
                        "line": .optional(reason.line), "text": .string(reason.text[language]),
                    ]
                }),
        ]
    }

    /// Yes or no, and a line for each reason with its place in the policy.
    public func text(_ language: Language, width: Int = 72) -> String {
        let question = oneLine("\(person), \(action), \(path)")
        let answer = Message(
            nl: granted ? "Ja, dat mag" : "Nee, dat mag niet", en: granted ? "Yes, allowed" : "No, not allowed")
        var lines = wrapped("\(answer[language]): \(question)", width: max(20, width))
        for reason in reasons {
            let place = reason.file.map { file in
                " (\(oneLine(file))" + (reason.line.map { ":\($0)" } ?? "") + ")"
            }
            let words = oneLine(reason.text[language]) + (place ?? "")
            lines += wrapped(words, width: max(20, width), indent: "    ", first: "  - ")
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
