public import BrusselsTime

/// The days that count differently.
public struct Calendar: Sendable, Hashable {
    /// A stretch of days with rules of its own.
    public struct Period: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// The months before elections.
            case preElection = "sperperiode"
            case crisis
            case mourning = "rouw"
            /// Nothing new comes online.
            case freeze = "stille-periode"
        }

        public let id: String
        public let kind: Kind
        /// First day, inclusive.
        public let from: Day
        /// Last day, inclusive; nil: until somebody ends it.
        public let until: Day?
        /// Who may do all the same what it forbids.
        public let exempt: Set<RoleID>
        /// Which elections it comes before, for example `lokaal`; nil: not said.
        public let election: String?
        /// Why, for who is held up by it.
        public let reason: String?
        public let source: Source

        /// Whether it runs on a day.
        public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
    }

    public let holidays: Set<Day>
    public let closingDays: Set<Day>
    public let periods: [Period]

    public init(holidays: Set<Day> = [], closingDays: Set<Day> = [], periods: [Period] = []) {
        self.holidays = holidays
        self.closingDays = closingDays
        self.periods = periods
    }

    /// The periods that run on a day.
    public func periods(on day: Day) -> [Period] { periods.filter { $0.holds(on: day) } }
}
