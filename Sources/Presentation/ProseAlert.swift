/// One remark of `afspraak style`, with what Vale tells of one.
public struct ProseAlert: Sendable, Hashable {
    /// How heavily it weighs, in Vale's words.
    public enum Level: String, Sendable, Comparable, CaseIterable {
        case suggestion, warning, error

        private var rank: Int {
            switch self {
            case .suggestion: 0
            case .warning: 1
            case .error: 2
            }
        }

        public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
    }

    /// What an editor can do about it, in Vale's words.
    public struct Action: Sendable, Hashable {
        public let name: String
        public let params: [String]

        public init(name: String, params: [String]) {
            self.name = name
            self.params = params
        }
    }

    /// The file, as it was given.
    public let path: String
    /// From 1; columns count characters as a person does.
    public let line: Int
    public let column: Int
    /// The column of the last character.
    public let lastColumn: Int
    /// `Style.Rule`.
    public let check: String
    public let level: Level
    public let message: String
    /// What stands there, exactly.
    public let match: String
    public let description: String
    public let link: String
    public let action: Action?

    public init(
        path: String, line: Int, column: Int, lastColumn: Int, check: String, level: Level, message: String,
        match: String = "", description: String = "", link: String = "", action: Action? = nil
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.lastColumn = lastColumn
        self.check = check
        self.level = level
        self.message = message
        self.match = match
        self.description = description
        self.link = link
        self.action = action
    }

    /// The order within a file: line, column, then the rule's name.
    public static func isBefore(_ left: ProseAlert, _ right: ProseAlert) -> Bool {
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        return left.check.utf8.lexicographicallyPrecedes(right.check.utf8)
    }
}

/// The remarks on one file; none is a file that is fine.
public struct ProseFile: Sendable, Hashable {
    public let path: String
    public var alerts: [ProseAlert]

    public init(path: String, alerts: [ProseAlert]) {
        self.path = path
        self.alerts = alerts.sorted(by: ProseAlert.isBefore)
    }
}
