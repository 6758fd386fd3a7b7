public import Approvals
public import BrusselsTime
public import Changes
public import Content
public import Findings
public import Git
public import PolicyModel
public import Registers
import Synchronization
import Text

/// Under which agreements, by whom and when something is judged.
public struct Circumstances: Sendable {
    /// Held by one reference: whatever looks at a page is handed these on, and a policy is large to copy.
    @usableFromInline let shared: SharedPolicy
    @inlinable public var policy: Policy { shared.policy }
    public let person: Person
    /// The server's clock.
    public let instant: Instant
    /// The same, as a day in Brussels: appointments and agreements count in days.
    public let day: Day
    /// The crisis that is open; nil when there is none.
    public let crisis: OpenCrisis?

    public init(policy: Policy, person: Person, instant: Instant, crisis: OpenCrisis? = nil) {
        let day = Day(of: instant)
        shared = SharedPolicy(policy, on: day)
        self.person = person
        self.instant = instant
        self.crisis = crisis
        self.day = day
    }
}

@usableFromInline final class SharedPolicy: Sendable {
    @usableFromInline let policy: Policy

    private let day: Day
    /// What was asked before: the rules ask the same few hundred for every page.
    private let standings = Mutex<[AgreementID: Standing?]>([:])

    init(_ policy: Policy, on day: Day) {
        self.policy = policy
        self.day = day
    }

    func standing(of agreement: AgreementID) -> Standing? {
        standings.withLock { known in
            if let found = known[agreement] { return found }
            let fresh = policy.standing(of: agreement, on: day)
            known[agreement] = .some(fresh)
            return fresh
        }
    }
}

extension Circumstances {
    /// How an agreement stands on the day of these circumstances; nil when nobody agreed on it.
    func standing(of agreement: AgreementID) -> Standing? { shared.standing(of: agreement) }
}

/// What a rule about rights looks at.
public struct ActSubject: Sendable {
    public let act: Act
    public let circumstances: Circumstances

    public init(act: Act, circumstances: Circumstances) {
        self.act = act
        self.circumstances = circumstances
    }

    /// Whether policy gives the person every right the act needs, for everything the item counts as.
    public var isPermitted: Bool {
        let types: [ContentTypeID?] = act.types.isEmpty ? [nil] : act.types
        guard let path = act.path.text else { return false }
        return types.allSatisfy { type in
            act.requires.allSatisfy { action in
                circumstances.policy.permission(
                    for: circumstances.person, action: action, path: path, type: type, on: circumstances.day
                ).granted
            }
        }
    }

    /// The name of the department that owns the path, if one does.
    public var ownerName: String? {
        guard let path = act.path.text, let ownership = circumstances.policy.owner(of: path) else { return nil }
        return circumstances.policy.department(ownership.department)?.name
    }

    /// The name of the communication service, as the register has it.
    public var communicationName: String {
        circumstances.policy.department(circumstances.policy.contact)?.name ?? "communicatie"
    }
}

/// What a rule about a page looks at: the page as it is now, and as it was.
public struct PageSubject {
    public let path: RepositoryPath
    public let page: Page
    /// The page before, when there was one that could be read.
    public let before: Page?
    /// Object id of the blob.
    public let blob: ObjectID
    /// The commit, for a version inside a push.
    public let commit: ObjectID?
    /// What it counts as.
    public let type: ContentType
    /// What its place counts as, whatever the page says; nil when that is nothing.
    let standingType: ContentType?
    /// The files it shows or offers, in the order of the page.
    public let uses: [AssetUse]
    /// Whether it is asked who did it; not when a whole site is read as it stands.
    public let asksWho: Bool
    public let circumstances: Circumstances
    /// The commits of the push that changed it with an assistant, oldest first; for the result alone.
    public let assisted: [AssistedCommit]
    /// What stood there before, word for word.
    public let standing: StandingText
    /// What the register says of the decisions that the page names, by their addresses.
    public let decisions: [String: DecisionFact]
    /// What the snapshot of the UiTdatabank says of the event that the page names; nil when it names none.
    public let activity: ActivityFact?
    /// The other items of the site. A page inside a push, that a later commit replaces, has none beside it.
    public let site: any Snapshot
    /// How far its subject is, as the page says or its type: many rules ask.
    let phase: PolicyPhase?

    public init(
        path: RepositoryPath, page: Page, before: Page?, blob: ObjectID, commit: ObjectID?, type: ContentType,
        uses: [AssetUse], asksWho: Bool, circumstances: Circumstances, assisted: [AssistedCommit] = [],
        decisions: [String: DecisionFact] = [:], activity: ActivityFact? = nil, site: any Snapshot = EmptySnapshot()
    ) {
        self.activity = activity
        self.site = site
        self.assisted = assisted
        self.decisions = decisions
        phase = PolicyPhase(of: page, type, circumstances)
        standingType = path.text.flatMap { circumstances.policy.contentType(at: $0) }
        standing = StandingText(in: page, since: before)
        self.path = path
        self.page = page
        self.before = before
        self.blob = blob
        self.commit = commit
        self.type = type
        self.uses = uses
        self.asksWho = asksWho
        self.circumstances = circumstances
    }

    /// A place in the page; nil range: the page as a whole.
    public func place(_ range: Range<Int>?) -> Place {
        Place(
            path: path.bytes, blob: blob.hex, commit: commit?.hex,
            span: range.map { Span($0, in: page.bytes, lines: page.lines) })
    }
}

/// What a rule about any text looks at: a page, an image record, or the words a commit was kept with.
public struct TextSubject: Sendable {
    public let bytes: [UInt8]
    /// nil for the words of a commit.
    public let path: RepositoryPath?
    public let blob: ObjectID?
    public let commit: ObjectID?
    /// What stood there before; empty for what is new, and where nobody asks.
    public let before: [UInt8]
    /// What was agreed on personal data; nil when nothing was, or when this text is the place for them.
    public let personalData: PersonalDataSettings?
    /// The server's clock; nil where no rule asks for it.
    public let instant: Instant?
    /// Whether it is a page, which the rules on pages read too.
    public let isPage: Bool

    public init(
        bytes: [UInt8], path: RepositoryPath?, blob: ObjectID?, commit: ObjectID?, before: [UInt8] = [],
        personalData: PersonalDataSettings? = nil, instant: Instant? = nil, isPage: Bool = false
    ) {
        self.instant = instant
        self.isPage = isPage
        self.before = before
        self.personalData = personalData
        self.bytes = bytes
        self.path = path
        self.blob = blob
        self.commit = commit
    }

    /// A place in the text; nil when it is no file.
    public func place(_ range: Range<Int>) -> Place? {
        path.map { path in
            Place(
                path: path.bytes, blob: blob?.hex, commit: commit?.hex,
                span: Span(range, in: bytes, lines: LineMap(bytes)))
        }
    }
}

/// What a rule about names and kinds of files looks at: something that is new under its name.
public struct NameSubject: Sendable {
    public let path: RepositoryPath
    /// The raw mode that git has for it.
    public let mode: UInt32
    /// Names in the same folder that differ from this one only in case or in the way accents are written.
    public let twins: [[UInt8]]
    public let commit: ObjectID?

    public init(path: RepositoryPath, mode: UInt32, twins: [[UInt8]], commit: ObjectID?) {
        self.path = path
        self.mode = mode
        self.twins = twins
        self.commit = commit
    }

    /// The file as a whole.
    public var place: Place { Place(path: path.bytes, commit: commit?.hex) }
}

/// What a rule about size and readability looks at: a version that could not be read as a page.
public struct UnreadableSubject: Sendable {
    public let path: RepositoryPath
    public let blob: ObjectID
    public let commit: ObjectID?
    public let problem: UnreadableContent

    public init(path: RepositoryPath, blob: ObjectID, commit: ObjectID?, problem: UnreadableContent) {
        self.path = path
        self.blob = blob
        self.commit = commit
        self.problem = problem
    }

    /// The file as a whole.
    public var place: Place { Place(path: path.bytes, blob: blob.hex, commit: commit?.hex) }
}

/// Why a version could not be read.
public enum UnreadableContent: Sendable, Hashable {
    /// Larger than the limit, both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// Not UTF-8, or nested beyond reason; the reader's own sentence.
    case malformed(Message, offset: Int?)
    /// Not in the repository (a partial clone, a damaged store).
    case missing
}

/// What a rule about arriving agreements looks at: everything that is wrong with them.
public struct PolicySubject: Sendable {
    public let errors: [PolicyError]

    public init(errors: [PolicyError]) { self.errors = errors }

    /// Where an error stands, as far as it has a line.
    public func place(of error: PolicyError) -> Place {
        let path = Array(".afspraken/\(error.file)".utf8)
        let span = error.position.map { Span(start: $0, end: $0, bytes: 0..<0) }
        return Place(path: path, span: span)
    }
}

/// What a rule about refs looks at.
public struct RefSubject: Sendable {
    /// What happens to the ref.
    public enum Change: Sendable, Hashable {
        case created
        case advanced
        /// The old tip is not part of the new one.
        case forced
        case deleted
    }

    public let update: RefUpdate
    public let refClass: RefClass
    public let change: Change
    public let circumstances: Circumstances
    /// What is wrong with the statements that are pushed; nil for no ref of statements.
    public let statements: Statements?
    /// A ref that some computers take for this new one.
    public let twin: String?

    /// Whether what is pushed to a ref of statements is what it should be.
    public enum Statements: Sendable, Hashable {
        case fine
        case refused(Message)
    }

    public init(
        update: RefUpdate, refClass: RefClass, change: Change, circumstances: Circumstances,
        statements: Statements? = nil, twin: String? = nil
    ) {
        self.statements = statements
        self.twin = twin
        self.update = update
        self.refClass = refClass
        self.change = change
        self.circumstances = circumstances
    }
}
