public import Findings

/// Something about a policy that loads, but may not do what was meant.
public struct PolicyNote: Sendable, Hashable {
    /// How much it matters.
    public enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
        case error
        case warning
        case tip

        public static func < (left: Level, right: Level) -> Bool { left.order < right.order }
        private var order: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .tip: 2
            }
        }
    }

    /// What it is about.
    public enum Topic: String, Sendable, Hashable, CaseIterable {
        /// A test case of the policy gives another answer than was written down.
        case testFails
        /// A pattern that no path of the site matches.
        case matchesNothing
        /// A page that nobody owns.
        case noOwner
        case noEditor
        case noBackup
        /// A back-up without an appointment at the department.
        case backupNotAppointed
        /// Somebody whose appointments all ended.
        case appointmentEnded
        case noTraining
        /// A role that no grant mentions.
        case roleWithoutGrant
        /// No catalogue, so adopted ids cannot be checked.
        case noCatalogue
        /// Two adopted agreements that contradict each other, without a decision.
        case conflict
        /// A variant that the agreement does not have.
        case unknownChoice
        /// A value that nothing asks for.
        case unknownSetting
        /// An agreement for which people have to agree, while nobody is asked to.
        case nobodyAgrees
        /// An agreement that nothing looks at, and that somebody could confirm.
        case canBeConfirmed
    }

    public let level: Level
    public let topic: Topic
    public let message: Message
    /// The line of the policy it is about; nil for a note on the site.
    public let source: Source?
    /// The path of the site it is about.
    public let path: String?

    public init(_ level: Level, _ topic: Topic, _ message: Message, source: Source?, path: String? = nil) {
        self.level = level
        self.topic = topic
        self.message = message
        self.source = source
        self.path = path
    }
}
