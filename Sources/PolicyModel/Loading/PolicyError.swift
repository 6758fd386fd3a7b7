public import Findings
public import Text

/// Something in the policy that cannot be read as it stands.
public struct PolicyError: Error, Sendable, Hashable {
    /// Path relative to `.afspraken/`; safe to show.
    public let file: String
    /// nil when it is about the file as a whole, or about a file that is missing.
    public let position: TextPosition?
    /// What is the matter.
    public let message: Message
    /// What was probably meant.
    public let suggestion: String?

    public init(file: String, position: TextPosition?, message: Message, suggestion: String? = nil) {
        self.file = file
        self.position = position
        self.message = message
        self.suggestion = suggestion
    }

    /// The whole of it on one line: where, what, and what was probably meant.
    public var sentence: Message {
        func around(_ words: String, line: String, meant: String) -> String {
            let place = position.map { " \(line) \($0.line)" } ?? ""
            let end = suggestion.map { " \(meant) `\($0)`?" } ?? ""
            return "`.afspraken/\(file)`\(place): \(words)\(end)"
        }
        return Message(
            nl: around(message.nl, line: "regel", meant: "Bedoel je"),
            en: around(message.en, line: "line", meant: "Did you mean"))
    }
}

/// Everything that is the matter with a policy, by file and line; never empty.
public struct PolicyErrors: Error, Sendable, Hashable {
    public let errors: [PolicyError]

    init(errors: [PolicyError]) { self.errors = errors }

    /// What a part that is read elsewhere found wrong.
    public init(_ errors: [PolicyError]) { self.errors = errors }
}

/// Where the loader puts what it finds wrong: it reads on, to tell everything at once.
final class PolicyFaults {
    private(set) var errors: [PolicyError] = []
    /// A file of nonsense need not fill the memory with sentences.
    private static let most = 1_000

    /// Whether more would only be thrown away.
    var isFull: Bool { errors.count >= Self.most }

    func add(_ error: PolicyError) {
        if !isFull { errors.append(error) }
    }

    func add(_ source: Source, _ message: Message, suggestion: String? = nil) {
        let position = TextPosition(line: source.line, column: source.column)
        add(PolicyError(file: source.file, position: position, message: message, suggestion: suggestion))
    }

    /// By file and line, each once.
    var sorted: [PolicyError] {
        var seen: Set<PolicyError> = []
        return errors.filter { seen.insert($0).inserted }.sorted {
            if $0.file != $1.file { return $0.file < $1.file }
            let (left, right) = ($0.position, $1.position)
            if left?.line != right?.line { return (left?.line ?? 0) < (right?.line ?? 0) }
            if left?.column != right?.column { return (left?.column ?? 0) < (right?.column ?? 0) }
            return $0.message.nl < $1.message.nl
        }
    }
}
