public import JSON

/// One entry of the journal: the message of one commit on `refs/afspraak/logboek`.
public struct JournalEntry: Sendable, Hashable {
    /// Why it stands there.
    public enum Kind: String, Sendable, Hashable {
        /// The checker was switched on; what stood there before has no entry.
        case begin
        /// A push was accepted and landed.
        case verdict
        /// An operator told why something stands there that was never judged.
        case reconciled
    }

    /// 1 for the first entry, one more for each next one.
    public let sequence: Int
    public let kind: Kind
    /// Name of the record it was made from; nil for an entry that has none.
    public let record: String?
    public let push: JudgedPush
    /// When the entry was added afterwards, because the push had none; nil when it came by itself.
    public let repaired: String?
    /// What the operator told.
    public let reason: String?

    public init(
        sequence: Int, kind: Kind, record: String?, push: JudgedPush, repaired: String? = nil, reason: String? = nil
    ) {
        self.sequence = sequence
        self.kind = kind
        self.record = record
        self.push = push
        self.repaired = repaired
        self.reason = reason
    }

    /// Longest entry that is written or read, in bytes.
    public static let longest = 1 << 20

    /// The entry in canonical form, with the line end a commit's message has.
    public var message: [UInt8] { Array((json.canonical + "\n").utf8) }

    /// The entry as data.
    public var json: JSONValue {
        .object(
            push.members + [
                JSONMember("kind", .string(kind.rawValue)), JSONMember("seq", .integer(sequence)),
                JSONMember("record", .optional(record)), JSONMember("repaired", .optional(repaired)),
                JSONMember("reason", .optional(reason)),
            ])
    }

    /// Reads the message of a commit; anything but exactly the canonical form of an entry is refused.
    public init(message: [UInt8]) throws(JournalProblem) {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONValue(reading: message) } catch { throw JournalProblem("json") }
        guard let kind = Kind(rawValue: try json.string("kind")) else { throw JournalProblem("kind") }
        self.init(
            sequence: try json.integer("seq"), kind: kind, record: try json.optionalString("record"),
            push: try JudgedPush(json: json), repaired: try json.optionalString("repaired"),
            reason: try json.optionalString("reason"))
        guard self.message == message else { throw JournalProblem("canonical") }
    }
}
