import BrusselsTime
import Digests
import Git
import JSON
import PolicyModel

extension Statement {
    /// The version of the form that is written and read.
    static let version = 1
    /// Most bytes of one statement.
    public static let mostBytes = 262_144

    /// Canonical JSON: sorted keys, no spaces. The bytes that are signed.
    public var bytes: [UInt8] { Array(json.text(.compact, order: .sorted).utf8) }

    /// The name of a statement: the SHA-256 of its bytes.
    public var id: String { SHA256Digest(of: bytes).hex }

    private var json: JSONValue {
        var members: [JSONMember] = [
            JSONMember("v", .integer(Self.version)), JSONMember("kind", .string(kind.rawValue)),
            JSONMember("repo", .string(repository)), JSONMember("ref", .string(ref)),
            JSONMember("base", .optional(base?.hex)), JSONMember("transitions", .array(transitions.map(\.json))),
            JSONMember("uses", .array(uses.map { ["path": .string($0.path), "oid": .string($0.id.hex)] })),
            JSONMember("role", .optional(role?.rawValue)), JSONMember("namens", .optional(onBehalfOf?.rawValue)),
            JSONMember("bron", .optional(source)), JSONMember("policy", .optional(policy?.hex)),
            JSONMember("by", .string(by.rawValue)), JSONMember("made", .string(isoText(made))),
            JSONMember("expires", .string(isoText(expires))), JSONMember("reason", .optional(reason)),
        ]
        // What only one kind has is left out of the others.
        if let subject { members.append(JSONMember("of", .string(subject))) }
        if let rule { members.append(JSONMember("rule", .string(rule))) }
        if let event { members.append(JSONMember("event", .string(event.rawValue))) }
        if let phase { members.append(JSONMember("phase", .string(phase.rawValue))) }
        if !remarks.isEmpty { members.append(JSONMember("remarks", .array(remarks.map(\.json)))) }
        return .object(members)
    }

    /// Reads a statement; nil when the bytes are not exactly what `bytes` would write.
    public init?(bytes: [UInt8]) {
        guard bytes.count <= Self.mostBytes, let value = try? JSONValue(reading: bytes),
            let form = StatementReading(value), form.isVersion(Self.version),
            let read = Statement(form), read.bytes == bytes
        else { return nil }
        self = read
    }

    private init?(_ form: StatementReading) {
        guard let kind = form.text("kind").flatMap(StatementKind.init(rawValue:)), let repository = form.text("repo"),
            let ref = form.text("ref"), let by = form.text("by"),
            let made = form.text("made").flatMap({ instant(fromISO: $0) }),
            let expires = form.text("expires").flatMap({ instant(fromISO: $0) })
        else { return nil }
        self.init(
            kind: kind, repository: repository, ref: ref, base: form.id("base"), policy: form.id("policy"),
            by: PersonID(by), made: made, expires: expires)
        transitions = form.list("transitions").compactMap(Transition.init)
        uses = form.list("uses").compactMap { entry in
            entry.text("path").flatMap { path in entry.id("oid").map { ShownFile(path: path, id: $0) } }
        }
        role = form.text("role").map { RoleID($0) }
        onBehalfOf = form.text("namens").map { PersonID($0) }
        source = form.text("bron")
        reason = form.text("reason")
        subject = form.text("of")
        rule = form.text("rule")
        event = form.text("event").flatMap(CrisisEvent.init(rawValue:))
        phase = form.text("phase").flatMap(CrisisPhase.init(rawValue:))
        remarks = form.list("remarks").compactMap { entry in
            guard let path = entry.text("path"), let text = entry.text("text") else { return nil }
            return ReviewRemark(path: path, line: entry.number("line"), text: text)
        }
    }
}

extension Transition {
    fileprivate var json: JSONValue {
        [
            "path": .string(path), "action": .string(action.rawValue), "from": .optional(from?.hex),
            "to": .optional(to?.hex), "mode": .string(String(mode, radix: 8)), "type": .optional(type?.rawValue),
        ]
    }

    fileprivate init?(_ form: StatementReading) {
        guard let path = form.text("path"), let action = form.text("action").flatMap(Action.init(rawValue:)),
            let mode = form.text("mode").flatMap({ UInt32($0, radix: 8) })
        else { return nil }
        self.init(
            path: path, action: action, from: form.id("from"), to: form.id("to"), mode: mode,
            type: form.text("type").map { ContentTypeID($0) })
    }
}

extension ReviewRemark {
    fileprivate var json: JSONValue {
        ["path": .string(path), "line": .optional(line), "text": .string(text)]
    }
}

/// One object of the form while it is read.
private struct StatementReading {
    private let value: JSONValue

    init?(_ value: JSONValue) {
        guard case .object = value else { return nil }
        self.value = value
    }

    func isVersion(_ number: Int) -> Bool { self.number("v") == number }

    func text(_ key: String) -> String? {
        if case .string(let text) = value[key] { text } else { nil }
    }

    func number(_ key: String) -> Int? {
        if case .integer(let number) = value[key] { number } else { nil }
    }

    func id(_ key: String) -> ObjectID? { text(key).flatMap { ObjectID(hex: $0) } }

    func list(_ key: String) -> [StatementReading] {
        guard case .array(let elements) = value[key] else { return [] }
        return elements.compactMap { StatementReading($0) }
    }
}
