public import JSON

/// Where the refs stood on which a verdict rested, as object ids in hex; nil for a ref that does not exist.
public struct JudgedTips: Sendable, Hashable {
    public let protected: String?
    public let approvals: String?
    public let crisis: String?

    public init(protected: String?, approvals: String?, crisis: String?) {
        self.protected = protected
        self.approvals = approvals
        self.crisis = crisis
    }
}

/// What the journal keeps of a remark: which rule, where. Never its words: they may quote the content.
public struct JudgedRemark: Sendable, Hashable {
    public let rule: String
    public let agreements: [String]
    /// nil without a place, or when the path is not UTF-8.
    public let path: String?
    public let line: Int?
    /// Whether it refused, there and then.
    public let refuses: Bool

    public init(rule: String, agreements: [String], path: String?, line: Int?, refuses: Bool) {
        self.rule = rule
        self.agreements = agreements
        self.path = path
        self.line = line
        self.refuses = refuses
    }
}

/// One ref of a push and what was decided about it.
public struct JudgedUpdate: Sendable, Hashable {
    public let ref: String
    /// Object ids in hex; nil: the ref is new, or goes away.
    public let old: String?
    public let new: String?
    /// `accepted`, `warned`, `refused`; `unjudged` for what went past the checker.
    public let verdict: String
    /// nil when nothing was judged.
    public let moment: String?
    public let base: String?
    public let remarks: [JudgedRemark]
    /// How many remarks more there were than are kept.
    public let omitted: Int

    /// Most remarks that are kept of one ref: an entry stays small, whatever is pushed.
    public static let mostRemarks = 50

    /// Keeps the first remarks and counts the others.
    public init(
        ref: String, old: String?, new: String?, verdict: String, moment: String?, base: String?,
        remarks: [JudgedRemark]
    ) {
        self.init(
            ref: ref, old: old, new: new, verdict: verdict, moment: moment, base: base,
            remarks: Array(remarks.prefix(Self.mostRemarks)), omitted: max(0, remarks.count - Self.mostRemarks))
    }

    private init(
        ref: String, old: String?, new: String?, verdict: String, moment: String?, base: String?,
        remarks: [JudgedRemark], omitted: Int
    ) {
        self.ref = ref
        self.old = old
        self.new = new
        self.verdict = verdict
        self.moment = moment
        self.base = base
        self.remarks = remarks
        self.omitted = omitted
    }

    /// Whether it is the same move of the same ref.
    public func moves(_ ref: String, from old: String?, to new: String?) -> Bool {
        self.ref == ref && self.old == old && self.new == new
    }
}

/// One push as the checker judged it: the record that stands in the state folder before git gets its answer.
public struct JudgedPush: Sendable, Hashable {
    /// When, in RFC 3339.
    public let at: String
    /// Id of the person.
    public let by: String
    /// Random name of the repository.
    public let repository: String
    /// Tree id of the policy.
    public let policy: String?
    /// Version of the checker.
    public let hook: String
    public let updates: [JudgedUpdate]
    /// Ids of the approvals and overrides that the verdict used.
    public let approvals: [String]
    public let overrides: [String]
    public let tips: JudgedTips

    public init(
        at: String, by: String, repository: String, policy: String?, hook: String, updates: [JudgedUpdate],
        approvals: [String], overrides: [String], tips: JudgedTips
    ) {
        self.at = at
        self.by = by
        self.repository = repository
        self.policy = policy
        self.hook = hook
        self.updates = updates
        self.approvals = approvals
        self.overrides = overrides
        self.tips = tips
    }

    /// Whether git will be told no.
    public var isRefused: Bool { updates.contains { $0.verdict == "refused" } }
}

// MARK: - As JSON

/// A record or entry that is not in the form we know.
public struct JournalProblem: Error, Sendable, Hashable {
    /// The member that is not right.
    public let member: String

    init(_ member: String) { self.member = member }
}

extension JudgedPush {
    /// The version of the form (protocol.md: a reader refuses one it does not know).
    static let version = 1

    /// The record as it is written.
    public var json: JSONValue { .object(members + [JSONMember("kind", "verdict")]) }

    /// What a record and an entry of the journal have in common.
    var members: [JSONMember] {
        [
            JSONMember("v", .integer(Self.version)), JSONMember("at", .string(at)), JSONMember("by", .string(by)),
            JSONMember("repo", .string(repository)), JSONMember("policy", .optional(policy)),
            JSONMember("hook", .string(hook)), JSONMember("updates", .array(updates.map(\.json))),
            JSONMember("approvals", .strings(approvals)), JSONMember("overrides", .strings(overrides)),
            JSONMember("tips", tips.json),
        ]
    }

    /// Reads a record, or what an entry has of one.
    public init(json: JSONValue) throws(JournalProblem) {
        guard try json.integer("v") == Self.version else { throw JournalProblem("v") }
        self.init(
            at: try json.string("at"), by: try json.string("by"), repository: try json.string("repo"),
            policy: try json.optionalString("policy"), hook: try json.string("hook"),
            updates: try json.array("updates") { update throws(JournalProblem) in try JudgedUpdate(json: update) },
            approvals: try json.strings("approvals"), overrides: try json.strings("overrides"),
            tips: try JudgedTips(json: try json.member("tips")))
    }
}

extension JudgedUpdate {
    var json: JSONValue {
        [
            "ref": .string(ref), "old": .optional(old), "new": .optional(new), "verdict": .string(verdict),
            "moment": .optional(moment), "base": .optional(base), "findings": .array(remarks.map(\.json)),
            "omitted": .integer(omitted),
        ]
    }

    init(json: JSONValue) throws(JournalProblem) {
        self.init(
            ref: try json.string("ref"), old: try json.optionalString("old"), new: try json.optionalString("new"),
            verdict: try json.string("verdict"), moment: try json.optionalString("moment"),
            base: try json.optionalString("base"),
            remarks: try json.array("findings") { remark throws(JournalProblem) in try JudgedRemark(json: remark) },
            omitted: try json.integer("omitted"))
    }
}

extension JudgedRemark {
    var json: JSONValue {
        [
            "rule": .string(rule), "agreements": .strings(agreements), "path": .optional(path), "line": .optional(line),
            "refuses": .bool(refuses),
        ]
    }

    init(json: JSONValue) throws(JournalProblem) {
        let line = try json.member("line")
        guard line == .null || line.asInteger != nil else { throw JournalProblem("line") }
        guard case .bool(let refuses) = try json.member("refuses") else { throw JournalProblem("refuses") }
        self.init(
            rule: try json.string("rule"), agreements: try json.strings("agreements"),
            path: try json.optionalString("path"), line: line.asInteger, refuses: refuses)
    }
}

extension JudgedTips {
    var json: JSONValue {
        ["protected": .optional(protected), "approvals": .optional(approvals), "crisis": .optional(crisis)]
    }

    init(json: JSONValue) throws(JournalProblem) {
        self.init(
            protected: try json.optionalString("protected"), approvals: try json.optionalString("approvals"),
            crisis: try json.optionalString("crisis"))
    }
}

/// Reading members that have to be there.
extension JSONValue {
    func member(_ name: String) throws(JournalProblem) -> JSONValue {
        guard let value = self[name] else { throw JournalProblem(name) }
        return value
    }

    func string(_ name: String) throws(JournalProblem) -> String {
        guard let text = try member(name).asString else { throw JournalProblem(name) }
        return text
    }

    func optionalString(_ name: String) throws(JournalProblem) -> String? {
        let value = try member(name)
        return value == .null ? nil : try string(name)
    }

    func integer(_ name: String) throws(JournalProblem) -> Int {
        guard let number = try member(name).asInteger else { throw JournalProblem(name) }
        return number
    }

    func array<Element>(
        _ name: String, _ element: (JSONValue) throws(JournalProblem) -> Element
    ) throws(JournalProblem) -> [Element] {
        guard let values = try member(name).asArray else { throw JournalProblem(name) }
        var elements: [Element] = []
        for value in values { elements.append(try element(value)) }
        return elements
    }

    func strings(_ name: String) throws(JournalProblem) -> [String] {
        try array(name) { value throws(JournalProblem) in
            guard let text = value.asString else { throw JournalProblem(name) }
            return text
        }
    }

    /// The canonical text of protocol.md 4: names sorted by their bytes, no spaces.
    var canonical: String { text(.compact, order: .sorted) }
}
