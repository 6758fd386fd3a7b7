public import Findings
public import JSON
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
    /// Every line that was looked at and does not give it, with why not.
    public let passedOver: [Reason]
    /// What would make it a yes; empty when it is one.
    public let remedies: [Message]
    /// Names of people who may, and their ids.
    public let others: [(id: String, name: String)]

    public init(
        person: String, action: String, path: String, type: String?, granted: Bool, reasons: [Reason],
        passedOver: [Reason] = [], remedies: [Message] = [], others: [(id: String, name: String)] = []
    ) {
        self.passedOver = passedOver
        self.remedies = remedies
        self.others = others
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
            "reasons": .array(reasons.map { $0.json(language) }),
            "passedOver": .array(passedOver.map { $0.json(language) }),
            "remedies": .strings(remedies.map { $0[language] }),
            "others": .array(others.map { ["id": .string($0.id), "name": .string($0.name)] }),
        ]
    }

    /// Yes or no, and a line for each reason with its place in the policy.
    public func text(_ language: Language, width: Int = 72) -> String {
        let question = oneLine("\(person), \(action), \(path)")
        let answer = Message(
            nl: granted ? "Ja, dat mag" : "Nee, dat mag niet", en: granted ? "Yes, allowed" : "No, not allowed")
        var lines = wrapped("\(answer[language]): \(question)", width: max(20, width))
        func list(_ reasons: [Reason]) {
            for reason in reasons {
                lines += wrapped(reason.line(language), width: max(20, width), indent: "    ", first: "  - ")
            }
        }
        list(reasons)
        if !passedOver.isEmpty {
            lines.append(language == .dutch ? "Bekeken, en niet van toepassing:" : "Looked at, and not met:")
            list(passedOver)
        }
        for remedy in remedies { lines += wrapped(oneLine(remedy[language]), width: max(20, width)) }
        if !granted, !others.isEmpty {
            let names = others.prefix(5).map { oneLine($0.name) }.joined(separator: ", ")
            lines += wrapped(
                language == .dutch ? "Wie het wel mag: \(names)." : "Who may: \(names).", width: max(20, width))
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension MayAnswer.Reason {
    fileprivate func json(_ language: Language) -> JSONValue {
        [
            "kind": .string(kind.rawValue), "file": .optional(file), "line": .optional(line),
            "text": .string(text[language]),
        ]
    }

    /// In words, with its place in the policy.
    fileprivate func line(_ language: Language) -> String {
        let place = file.map { file in " (\(oneLine(file))" + (line.map { ":\($0)" } ?? "") + ")" }
        return oneLine(text[language]) + (place ?? "")
    }
}
