import Digests
import JSON

/// One push that was refused: a line of the log of refusals. Its details can be pruned after their term; its digest stays, so
/// that the chain still holds.
public struct Refusal: Sendable, Hashable {
    public let sequence: Int
    /// Digest of the line before it; empty for the first.
    public let previous: String
    public let at: String
    /// SHA-256 of the details with their salt.
    public let digest: String
    /// Random digits, so that nobody can guess pruned details and see from the digest that the guess is right.
    public let salt: String?
    /// nil once pruned.
    public let detail: JudgedPush?

    /// A refusal behind another one, or the first.
    public init(_ push: JudgedPush, after last: Refusal?, salt: String) {
        sequence = (last?.sequence ?? 0) + 1
        previous = last?.ownDigest ?? ""
        at = push.at
        digest = Self.digest(of: push, salt: salt)
        self.salt = salt
        detail = push
    }

    /// What the next line names as the one before it; the same before and after pruning.
    public var ownDigest: String { SHA256Digest(of: Array(JSONValue.object(lasting).canonical.utf8)).hex }

    /// The same without its details.
    public var pruned: Refusal { Refusal(self) }

    private init(_ whole: Refusal) {
        (sequence, previous, at, digest) = (whole.sequence, whole.previous, whole.at, whole.digest)
        (salt, detail) = (nil, nil)
    }

    private static func digest(of push: JudgedPush, salt: String) -> String {
        SHA256Digest(of: Array((salt + push.json.canonical).utf8)).hex
    }

    /// Whether the details are those the digest was made of, or were pruned.
    var isWhole: Bool {
        guard let detail, let salt else { return detail == nil && salt == nil }
        return Self.digest(of: detail, salt: salt) == digest
    }

    // MARK: - As a line

    /// The line as it is written.
    public var line: [UInt8] {
        let details = [JSONMember("salt", .optional(salt)), JSONMember("detail", detail?.json ?? .null)]
        return Array((JSONValue.object(lasting + details).canonical + "\n").utf8)
    }

    private var lasting: [JSONMember] {
        [
            JSONMember("v", .integer(JudgedPush.version)), JSONMember("kind", "refusal"),
            JSONMember("seq", .integer(sequence)), JSONMember("previous", .string(previous)),
            JSONMember("at", .string(at)), JSONMember("digest", .string(digest)),
        ]
    }

    /// Reads a line.
    public init(line: [UInt8]) throws(JournalProblem) {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONValue(reading: line) } catch { throw JournalProblem("json") }
        guard try json.integer("v") == JudgedPush.version else { throw JournalProblem("v") }
        guard try json.string("kind") == "refusal" else { throw JournalProblem("kind") }
        sequence = try json.integer("seq")
        previous = try json.string("previous")
        at = try json.string("at")
        digest = try json.string("digest")
        salt = try json.optionalString("salt")
        let detail = try json.member("detail")
        self.detail = detail == .null ? nil : try JudgedPush(json: detail)
    }
}

/// What is wrong with the log of refusals.
public enum RefusalProblem: Sendable, Hashable {
    /// This line cannot be read, or its details are not those its digest was made of.
    case changed(sequence: Int)
    /// Lines are missing, or stand in another order, before this one.
    case broken(before: Int)
}

/// Follows the log of refusals from its first line.
public struct RefusalChain: Sendable {
    public private(set) var problems: [RefusalProblem] = []
    private var last: Refusal?
    private var count = 0

    public init() {}

    /// Takes the next line; nil when it could not be read.
    public mutating func take(_ refusal: Refusal?) {
        count += 1
        guard let refusal else {
            problems.append(.changed(sequence: (last?.sequence ?? 0) + 1))
            return
        }
        if !refusal.isWhole { problems.append(.changed(sequence: refusal.sequence)) }
        let expected = (last?.sequence ?? 0) + 1
        if refusal.sequence != expected || refusal.previous != last?.ownDigest ?? "" {
            problems.append(.broken(before: refusal.sequence))
        }
        last = refusal
    }
}
