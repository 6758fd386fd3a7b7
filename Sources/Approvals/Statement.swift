public import BrusselsTime
public import Git
public import PolicyModel

/// What a statement does. Each kind is signed under a namespace of its own, so that none passes for another (protocol.md 4).
public enum StatementKind: String, Sendable, Hashable, CaseIterable {
    /// Somebody agrees.
    case approval
    /// The communication service notes that somebody who never pushes agreed.
    case registered
    /// Somebody lets something through that an agreement would hold back.
    case override
    /// An earlier statement no longer counts.
    case withdrawal
    /// A proposal goes back to its author.
    case rejection
    /// A second person stands behind an exception afterwards.
    case confirmation
    /// A crisis opens or closes, or its consultation is noted.
    case crisis
    /// Somebody gives the advice that an agreement asks before an exception to it.
    case advice

    /// The namespace of the ssh signature.
    public var namespace: String { "afspraak-\(rawValue)-v1" }
}

/// One change of one path that a statement covers, exactly.
public struct Transition: Sendable, Hashable {
    public let path: String
    public let action: Action
    /// nil: the path is new.
    public let from: ObjectID?
    /// nil: the path goes away.
    public let to: ObjectID?
    /// As git has it; 0 for what goes away.
    public let mode: UInt32
    /// What it counts as; nil for what has no type.
    public let type: ContentTypeID?

    public init(path: String, action: Action, from: ObjectID?, to: ObjectID?, mode: UInt32, type: ContentTypeID?) {
        self.path = path
        self.action = action
        self.from = from
        self.to = to
        self.mode = mode
        self.type = type
    }
}

/// Something an approved item shows, as it was when it was approved.
public struct ShownFile: Sendable, Hashable, Comparable {
    public let path: String
    public let id: ObjectID

    public init(path: String, id: ObjectID) {
        self.path = path
        self.id = id
    }

    public static func < (left: ShownFile, right: ShownFile) -> Bool { left.path < right.path }
}

/// A version of a file that comes online, for who asks who wrote it.
public struct WrittenVersion: Sendable, Hashable {
    public let path: String
    /// nil: the file goes away.
    public let id: ObjectID?
    /// What is online now; nil when nothing is.
    public let before: ObjectID?

    public init(path: String, id: ObjectID?, before: ObjectID?) {
        self.path = path
        self.id = id
        self.before = before
    }
}

/// A remark at a place, for who gets a proposal back.
public struct ReviewRemark: Sendable, Hashable {
    public let path: String
    /// From 1; nil: about the file as a whole.
    public let line: Int?
    public let text: String

    public init(path: String, line: Int?, text: String) {
        self.path = path
        self.line = line
        self.text = text
    }
}

/// What happens to a crisis.
public enum CrisisEvent: String, Sendable, Hashable, CaseIterable {
    case opened
    case consulted
    case closed
}

/// Which government leads (royal decree on emergency planning: municipal, provincial, federal phase).
public enum CrisisPhase: String, Sendable, Hashable, CaseIterable {
    case municipal = "gemeentelijk"
    case provincial = "provinciaal"
    case federal = "federaal"
}

/// What somebody states and signs: the form of protocol.md 4, as a value.
public struct Statement: Sendable, Hashable {
    public var kind: StatementKind
    /// The random name of the repository it is for.
    public var repository: String
    /// The full name of the ref it is for.
    public var ref: String
    /// The protected tip that the signer saw.
    public var base: ObjectID?
    public var transitions: [Transition] = []
    public var uses: [ShownFile] = []
    public var role: RoleID?
    /// Who agreed, when somebody else writes it down.
    public var onBehalfOf: PersonID?
    /// Where that is written, or what a crisis rests on.
    public var source: String?
    /// Tree id of the agreements the signer saw.
    public var policy: ObjectID?
    public var by: PersonID
    public var made: Instant
    public var expires: Instant
    public var reason: String?
    /// The statement, exception or crisis that this is about.
    public var subject: String?
    /// The rule an exception is made for.
    public var rule: String?
    public var remarks: [ReviewRemark] = []
    public var event: CrisisEvent?
    public var phase: CrisisPhase?

    public init(
        kind: StatementKind, repository: String, ref: String, base: ObjectID?, policy: ObjectID?, by: PersonID,
        made: Instant, expires: Instant
    ) {
        self.kind = kind
        self.repository = repository
        self.ref = ref
        self.base = base
        self.policy = policy
        self.by = by
        self.made = made
        self.expires = expires
    }

    /// Whose agreement it is.
    public var speaker: PersonID { onBehalfOf ?? by }

    /// Most days for which advice holds.
    public static let adviceDays = 30

    /// The moment so many days after it was made.
    public func end(after days: Int) -> Instant {
        Instant(secondsSince1970: made.secondsSince1970.addingReportingOverflow(Int64(days) * 86_400).partialValue)
    }
}
