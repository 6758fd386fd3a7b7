public import BrusselsTime

/// Somebody who works with the content or answers for it.
public struct Person: Sendable, Hashable {
    public let id: PersonID
    public let name: String
    /// The names under which transports know this person.
    public let transportNames: TransportNames
    /// As written; compared without regard to case.
    public let emails: [String]
    /// A phone number or extension, as people dial it.
    public let phone: String?
    public private(set) var appointments: [Appointment]
    public let source: Source

    /// The same person, whose appointments for free days know which those are.
    func knowing(_ calendar: Calendar) -> Person {
        guard appointments.contains(where: \.isForFreeDays) else { return self }
        var copy = self
        copy.appointments = appointments.map { $0.knowing(calendar) }
        return copy
    }

    /// The appointments that hold on a day.
    public func appointments(on day: Day) -> [Appointment] { appointments.filter { $0.holds(on: day) } }
}

/// The names under which transports know a person.
public struct TransportNames: Sendable, Hashable {
    public let ssh: [SSHKey]
    public let gitolite: [String]
    public let http: [String]
    public let forge: [String]

    public init(ssh: [SSHKey] = [], gitolite: [String] = [], http: [String] = [], forge: [String] = []) {
        self.ssh = ssh
        self.gitolite = gitolite
        self.http = http
        self.forge = forge
    }
}

/// A role that a person has, for some departments or everywhere, for some time.
public struct Appointment: Sendable, Hashable {
    public let role: RoleID
    /// What these departments own is where the rights of the role hold; empty: everywhere.
    public let departments: [DepartmentID]
    /// First day, inclusive, in Brussels; nil: from the beginning.
    public let from: Day?
    /// Last day, inclusive, in Brussels; nil: without end.
    public let until: Day?
    /// Whom this person stands in for.
    public let replaces: PersonID?
    /// When the training for this was followed.
    public let trained: Day?
    /// Only on Saturdays, Sundays, holidays and closing days: a deputy for when the town hall is closed.
    public let isForFreeDays: Bool
    public let source: Source
    /// The days of the calendar that are free, besides weekends.
    private var freeDays: Set<Day> = []

    init(
        role: RoleID, departments: [DepartmentID], from: Day?, until: Day?, replaces: PersonID?, trained: Day?,
        isForFreeDays: Bool, source: Source
    ) {
        self.role = role
        self.departments = departments
        self.from = from
        self.until = until
        self.replaces = replaces
        self.trained = trained
        self.isForFreeDays = isForFreeDays
        self.source = source
    }

    func knowing(_ calendar: Calendar) -> Appointment {
        var copy = self
        copy.freeDays = calendar.holidays.union(calendar.closingDays)
        return copy
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool {
        !isFuture(on: day) && !hasEnded(on: day) && (!isForFreeDays || day.isWeekend || freeDays.contains(day))
    }

    /// Whether it starts after a day.
    public func isFuture(on day: Day) -> Bool { from.map { day < $0 } ?? false }

    /// Whether it ended before a day.
    public func hasEnded(on day: Day) -> Bool { until.map { $0 < day } ?? false }

    /// Whether its rights can hold for a department.
    public func serves(_ department: DepartmentID) -> Bool {
        departments.isEmpty || departments.contains(department)
    }
}
