import Findings
public import BrusselsTime
public import Git
public import PolicyModel
import Text

/// A commit of a push that changed a page, and that an assistant helped to make.
public struct AssistedCommit: Sendable, Hashable {
    public let commit: ObjectID
    /// Its name, as the commit has it.
    public let assistant: String
    /// Whether the review that the page bears came in with a later commit.
    public let isReviewed: Bool

    public init(commit: ObjectID, assistant: String, isReviewed: Bool) {
        self.commit = commit
        self.assistant = assistant
        self.isReviewed = isReviewed
    }
}

/// Programs that help to make commits, as the setting `assistenten` names them: by a name, or by an address.
public struct Assistants: Sendable {
    /// Names and addresses in the form in which they compare; `*` stands for anything.
    private let names: [String]
    private let addresses: [String]
    private let policy: Policy

    /// Those that count on a day; none where the agreement was not adopted.
    public init(_ policy: Policy, on day: Day) {
        let all: [String] =
            switch policy.standing(of: "kortom-86", on: day)?.values["assistenten"] {
            case .text(let name)?: [name]
            case .list(let list)?: list
            case .table?, nil: []
            }
        let folded = all.map(\.comparable).filter { !$0.isEmpty && $0 != "*" }
        names = folded.filter { !$0.contains("@") }
        addresses = folded.filter { $0.contains("@") }
        self.policy = policy
    }

    public var isEmpty: Bool { names.isEmpty && addresses.isEmpty }

    /// The first assistant that a commit names: in the last lines of its words, or as who made it.
    public func first(in message: [UInt8], by claims: [Claim]) -> String? {
        guard !isEmpty else { return nil }
        for claim in claims {
            let (name, mail) = (Self.text(claim.name), Self.text(claim.email))
            if isAssistant(name: name, address: mail) { return name.isEmpty ? mail : name }
        }
        for line in message.split(separator: 0x0A) {
            guard line.count <= Self.longestLine, let helper = CommitHelper(line: Self.text(Array(line))) else {
                continue
            }
            if isAssistant(name: helper.name, address: helper.address) {
                return helper.name.isEmpty ? helper.address : helper.name
            }
        }
        return nil
    }

    /// A line that is longer names nobody.
    private static let longestLine = 500

    private func isAssistant(name: String, address: String) -> Bool {
        // Claude is a first name too: whoever is in our own register is a person.
        if !address.isEmpty, policy.person(email: address) != nil { return false }
        let (name, address) = (name.comparable, address.comparable)
        return names.contains { Self.matches($0, name) } || addresses.contains { Self.matches($0, address) }
    }

    /// Whether a text is what the pattern says.
    private static func matches(_ pattern: String, _ text: String) -> Bool {
        let parts = pattern.utf8.split(separator: 0x2A, omittingEmptySubsequences: false).map(Array.init)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return pattern == text }
        var rest = Array(text.utf8)[...]
        guard rest.count >= first.count + last.count, rest.starts(with: first),
            rest.suffix(last.count).elementsEqual(last)
        else { return false }
        rest = rest.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
            rest = rest[start...].dropFirst(part.count)
        }
        return true
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes.prefix(longestLine), as: UTF8.self) }
}

/// Who helped, as one line of a commit's words says it.
struct CommitHelper {
    let name: String
    /// Empty when there is none.
    let address: String

    /// The names of lines that say who or what helped.
    private static let keys: Set<String> = [
        "co-authored-by", "co-developed-by", "assisted-by", "ai-assisted-by", "generated-by", "made-with",
    ]

    /// nil when the line says something else.
    init?(line: String) {
        if let colon = line.firstIndex(of: ":"),
            case let key = Folding.folded(line[..<colon].trimmed), Self.keys.contains(key)
        {
            self.init(value: line[line.index(after: colon)...].trimmed, isPerson: key.hasPrefix("co-"))
            return
        }
        // “🤖 Generated with [Claude Code](…)”
        let words = line.drop { !$0.isLetter }
        guard Folding.folded(String(words.prefix(15))) == "generated with " else { return nil }
        let rest = words.dropFirst(15).drop { $0 == "[" }
        self.init(value: rest.prefix { $0 != "]" && $0 != "(" && $0 != "<" }.trimmed, isPerson: false)
    }

    /// `Name <address>`; behind the name of a program its version or its parts can stand: `Name:model [tool]`.
    private init(value: String, isPerson: Bool) {
        let name = value.prefix { $0 != "<" }
        self.name = (isPerson ? name : name.prefix { $0 != ":" && $0 != "[" }).trimmed
        let rest = value.dropFirst(name.count + 1)
        address = rest.prefix { $0 != ">" }.trimmed
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
