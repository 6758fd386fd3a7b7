public import BrusselsTime

/// An event as the snapshot of the UiTdatabank has it.
public struct Activity: Sendable, Hashable {
    /// When it takes place, once or more often.
    public struct Time: Sendable, Hashable {
        public let start: Instant?
        public let end: Instant?

        public init(start: Instant?, end: Instant?) {
            self.start = start
            self.end = end
        }
    }

    public let name: String
    /// `single`, `multiple`, `periodic` or `permanent`; empty: it does not say.
    public let calendar: String
    public let times: [Time]
    /// `DRAFT`, `READY_FOR_VALIDATION`, `APPROVED`, `REJECTED` or `DELETED`; empty: it does not say.
    public let workflow: String

    public init(name: String, calendar: String, times: [Time], workflow: String) {
        self.name = name
        self.calendar = calendar
        self.times = times
        self.workflow = workflow
    }

    /// Whether calendars may show it.
    public var isShown: Bool { workflow == "READY_FOR_VALIDATION" || workflow == "APPROVED" }
}

/// What is known of an event.
public enum ActivityFact: Sendable, Hashable {
    /// The municipality keeps no snapshot.
    case noRegister
    /// There is one, and it cannot be read.
    case unreadable
    case unknown
    case known(Activity)
}

/// A snapshot of the UiTdatabank: JSON-LD as its search gives it, kept as `registers/uitdatabank.jsonld`.
public struct ActivityRegister: Sendable {
    private let activities: [String: Activity]

    /// How much of a snapshot is read before it is refused: a town has some thousands of events.
    public static var limits: RegisterLimits {
        var limits = RegisterLimits()
        limits.bytes = 16 * 1_048_576
        limits.rows = 100_000
        return limits
    }

    /// A text within an event, its parts and days, is longer than in other registers.
    public init(reading bytes: [UInt8], limits: RegisterLimits = Self.limits) throws(RegisterProblem) {
        let graph = try LinkedJSON.graph(of: RegisterText(bytes, limits: limits), limits: limits)
        var activities: [String: Activity] = [:]
        for thing in graph.things {
            guard let address = EventAddress(thing.address), activities[address.digits] == nil,
                thing.first(.workflow) != nil || thing.first(.startDate) != nil
            else { continue }
            activities[address.digits] = Activity(of: thing, in: graph)
        }
        self.activities = activities
    }

    /// What the snapshot says of an event.
    public func fact(of address: EventAddress) -> ActivityFact {
        activities[address.digits].map { .known($0) } ?? .unknown
    }
}

extension Activity {
    /// Nobody repeats an event more often.
    private static let mostTimes = 1_000

    fileprivate init(of thing: LinkedGraph.Thing, in graph: LinkedGraph) {
        let own = Time(of: thing)
        let others = thing.all(.subEvent).prefix(Self.mostTimes).compactMap { graph[$0] }.map { Time(of: $0) }
        self.init(
            name: thing.first(.name) ?? "", calendar: thing.first(.calendar) ?? "",
            times: others.isEmpty ? [own] : others + [own], workflow: thing.first(.workflow) ?? "")
    }
}

extension Activity.Time {
    fileprivate init(of thing: LinkedGraph.Thing) {
        self.init(
            start: thing.first(.startDate).flatMap(instant(fromISO:)),
            end: thing.first(.endDate).flatMap(instant(fromISO:)))
    }
}
