public import BrusselsTime
import Content
import Findings
public import Git
public import PolicyModel
import Rules
import Text
import YAML

/// How the site stands on a day: what is late, what ends, what is missing, per department and per channel. Reads each item's fields
/// once, and a text only where office holders are counted.
public struct SiteOverview: Sendable {
    /// An item that somebody has to look at, and the day it is about.
    public struct Item: Sendable, Hashable {
        public let path: String
        public let title: String
        public let day: Day?
    }

    /// The items of one department.
    public struct DepartmentState: Sendable {
        /// nil: of nobody.
        public let id: DepartmentID?
        public internal(set) var count = 0
        /// To be read again before a day that has passed.
        public internal(set) var overdue: [Item] = []
        /// Goes offline within the days that were asked for.
        public internal(set) var ending: [Item] = []
        /// Without a title or a summary.
        public internal(set) var incomplete: [Item] = []
        /// Without a day on which somebody reads it again, where its type asks for one.
        public internal(set) var undated = 0
        /// Images of which the right of use has ended or ends within those days.
        public internal(set) var rights: [Item] = []
    }

    /// A page or account of the municipality elsewhere.
    public struct ChannelState: Sendable {
        public let path: String
        public let title: String
        /// Posts of the last thirty days, and of all time.
        public internal(set) var recent = 0
        public internal(set) var count = 0
        public internal(set) var last: Day?
        /// The day it was to be closed.
        public let end: Day?
    }

    /// How often an office holder was named or shown in the last year.
    public struct HolderState: Sendable {
        public let name: String
        public let group: String?
        public let isOfCollege: Bool
        public internal(set) var count = 0
    }

    /// What AI had a part in, as the items say.
    public struct AIState: Sendable {
        public internal(set) var generated = 0
        public internal(set) var assisted = 0
        public internal(set) var none = 0
        public internal(set) var unsaid = 0
    }

    /// By the name of the department; what nobody owns comes last.
    public private(set) var departments: [DepartmentState] = []
    public private(set) var channels: [ChannelState] = []
    /// Those who were named most come first.
    public private(set) var holders: [HolderState] = []
    /// Items of the last year among which they were counted.
    public private(set) var countedItems = 0
    public private(set) var ai = AIState()
    public private(set) var count = 0

    /// nil when there are more files than can be looked at. `days`: how many days ahead an end is told.
    public init?(of tree: ObjectID, policy: Policy, instant: Instant, days: Int, facts: some FactSource) {
        guard let files = facts.files(in: tree), let anybody = policy.persons.first else { return nil }
        var reader = OverviewReader(
            circumstances: Circumstances(policy: policy, person: anybody, instant: instant), days: days)
        for file in files {
            guard let path = file.path.text, let type = policy.contentType(at: path) else { continue }
            switch type.kind {
            case .page where file.path.fileExtension == "md":
                guard let bytes = facts.bytes(of: file.blob, limit: ContentLimits().page) else { continue }
                reader.read(bytes, at: path, standing: type)
            case .image where AssetPaths.isRecord(file.path):
                if let record = facts.sidecar(file.blob, limit: Sidecar.longest) { reader.read(record, at: path) }
            case .page, .image, .other: continue
            }
        }
        count = reader.count
        ai = reader.ai
        countedItems = reader.countedItems
        departments = reader.departments.values.sorted { left, right in
            guard let one = left.id, let other = right.id else { return left.id != nil }
            return one < other
        }
        channels = reader.channelStates
        holders = reader.holders.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}

/// Goes by the items one by one.
private struct OverviewReader {
    let circumstances: Circumstances
    let horizon: Day
    let yearAgo: Day
    var count = 0
    var countedItems = 0
    var ai = SiteOverview.AIState()
    var departments: [DepartmentID?: SiteOverview.DepartmentState] = [:]
    var holders: [SiteOverview.HolderState]
    private var channels: [String: SiteOverview.ChannelState] = [:]
    /// Names that a post can have for a channel: its place, the name of its file, and its `id`.
    private var channelNames: [String: String] = [:]
    private var posts: [(channel: String, day: Day?)] = []
    private let mentions: HolderMentions

    init(circumstances: Circumstances, days: Int) {
        self.circumstances = circumstances
        horizon = circumstances.day.adding(days: days)
        yearAgo = circumstances.day.adding(days: -365)
        mentions = HolderMentions(circumstances)
        holders = mentions.holders.map {
            .init(name: $0.name, group: $0.group, isOfCollege: $0.isOfCollege)
        }
    }

    private var policy: Policy { circumstances.policy }

    mutating func read(_ bytes: [UInt8], at path: String, standing: ContentType) {
        guard let page = try? Page(bytes: bytes, parts: .headerOnly) else { return }
        let facts = ItemFacts(of: page)
        let type = facts.declaredType.flatMap { policy.contentType(named: $0) } ?? standing
        let title = facts.first("titel", "title") ?? ""
        let item = { (day: Day?) in SiteOverview.Item(path: path, title: title, day: day) }
        if type.id.rawValue == "kanaal" { addChannel(facts, at: path, title: title) }
        guard Visibility.isOnline(page, at: circumstances.instant) else { return }
        count += 1
        let published = Self.day(facts.first("publiceren_op", "publishdate", "verstuurd_op", "date"))
        if type.id.rawValue == "sociaal", let channel = facts.first("kanaal") { posts.append((channel, published)) }
        addAI(facts)
        if let published, published >= yearAgo, published <= circumstances.day {
            countedItems += 1
            let declared = facts.fields["mandatarissen.id"] ?? facts.fields["mandatarissen"] ?? []
            for holder in mentions.all(in: bytes, declared: declared) {
                holders[holder].count += 1
            }
        }
        let (today, horizon) = (circumstances.day, horizon)
        change(at: path) { department in
            department.count += 1
            if let review = Self.day(facts.first("nakijken_voor", "herzien_voor")) {
                if review < today { department.overdue.append(item(review)) }
            } else if type.field(named: "nakijken_voor") != nil, !type.isNews {
                department.undated += 1
            }
            if let end = Self.day(facts.first("offline_vanaf", "expirydate", "offline_op")), end <= horizon {
                department.ending.append(item(end))
            }
            if title.isEmpty
                || (type.field(named: "samenvatting")?.requiredFrom != nil
                    && facts.first("samenvatting", "summary", "description") == nil)
            {
                department.incomplete.append(item(nil))
            }
        }
    }

    mutating func read(_ record: Sidecar, at path: String) {
        guard let last = Self.day(record["te_gebruiken_tot"]?.value.text), last <= horizon else { return }
        change(at: path) { department in
            department.rights.append(SiteOverview.Item(path: String(path.dropLast(4)), title: "", day: last))
        }
    }

    /// The channels, with what was posted on each.
    var channelStates: [SiteOverview.ChannelState] {
        var states = channels
        let monthAgo = circumstances.day.adding(days: -30)
        for post in posts {
            guard let path = channelNames[Folding.folded(post.channel)] else { continue }
            states[path]?.count += 1
            guard let day = post.day, day <= circumstances.day else { continue }
            if day > monthAgo { states[path]?.recent += 1 }
            let last = states[path]?.last ?? day
            states[path]?.last = max(last, day)
        }
        return states.values.sorted { $0.path < $1.path }
    }

    private mutating func addChannel(_ facts: ItemFacts, at path: String, title: String) {
        channels[path] = .init(path: path, title: title, end: Self.day(facts.first("einddatum")))
        let file = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? path
        for name in [path, file] + (facts.fields["id"] ?? []) { channelNames[Folding.folded(name)] = path }
    }

    private mutating func addAI(_ facts: ItemFacts) {
        switch facts.first("ai.gebruik", "ai").map(Folding.folded) {
        case "gegenereerd"?: ai.generated += 1
        case "hulpmiddel"?: ai.assisted += 1
        case "geen"?: ai.none += 1
        default: ai.unsaid += 1
        }
    }

    private mutating func change(at path: String, _ body: (inout SiteOverview.DepartmentState) -> Void) {
        let owner = policy.owner(of: path)?.department
        body(&departments[owner, default: .init(id: owner)])
    }

    private static func day(_ text: String?) -> Day? { text.flatMap(Day.init(written:)) }
}
