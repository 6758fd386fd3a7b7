public import BrusselsTime

/// The answer to "may this person do that here", with what it rests on.
public struct Permission: Sendable, Hashable {
    /// What allowed it.
    public struct Basis: Sendable, Hashable {
        public let appointment: Appointment
        public let grant: Grant
        /// The pattern of the grant that matched.
        public let pattern: PathPattern
        /// What `{dienst}` in that pattern stood for.
        public let department: DepartmentID?
    }

    /// Why one appointment did not allow it, from nearest to farthest.
    public enum NearMiss: Sendable, Hashable {
        /// All fits, but the appointment ended.
        case ended(Appointment, Grant)
        /// All fits, but the appointment has yet to start.
        case notStarted(Appointment, Grant)
        /// The role may do this, but the page is not of a department of the appointment.
        case otherDepartment(Appointment, Grant)
        /// The role may do this here, but not with this type.
        case otherType(Appointment, Grant)
        /// The role may do this, but elsewhere.
        case otherPlace(Appointment, Grant)
        /// The role may not do this anywhere.
        case noSuchAction(Appointment)

        /// The appointment that came near.
        public var appointment: Appointment {
            switch self {
            case .ended(let it, _), .notStarted(let it, _), .otherDepartment(let it, _), .otherType(let it, _),
                .otherPlace(let it, _), .noSuchAction(let it):
                it
            }
        }

        var rank: Int {
            switch self {
            case .ended: 0
            case .notStarted: 1
            case .otherDepartment: 2
            case .otherType: 3
            case .otherPlace: 4
            case .noSuchAction: 5
            }
        }
    }

    public let person: Person
    public let action: Action
    public let path: String
    public let type: ContentTypeID?
    public let day: Day
    /// Whose the path is, and by which line.
    public let ownership: Ownership?
    /// What allowed it; nil: refused.
    public let basis: Basis?
    /// When refused: the nearest miss of each appointment, nearest first; empty when the person has none.
    public let misses: [NearMiss]

    /// Whether it is allowed. What nobody granted is not.
    public var granted: Bool { basis != nil }
}

extension Policy {
    /// Whether a person may do something at a path on a day, and by which lines.
    ///
    /// `type` is what the item counts as; nil is something without a type, which only a grant without types covers. An
    /// appointment for departments only reaches what those departments own. `role`: what other roles give does not count.
    public func permission(
        for person: Person, action: Action, path: String, type: ContentTypeID?, on day: Day, only role: RoleID? = nil
    ) -> Permission {
        let question = RightsQuestion(policy: self, action: action, path: SplitPath(normalised(path)), type: type)
        var basis: Permission.Basis?
        for appointment in person.appointments
        where appointment.holds(on: day) && (role ?? appointment.role) == appointment.role {
            basis = question.basis(in: appointment)
            if basis != nil { break }
        }
        var misses: [Permission.NearMiss] = []
        if basis == nil {
            let found = person.appointments.map { question.nearMiss(in: $0, on: day) }
            misses = found.sorted { ($0.rank, $0.appointment.source) < ($1.rank, $1.appointment.source) }
        }
        return Permission(
            person: person, action: action, path: path, type: type, day: day, ownership: question.ownership,
            basis: basis, misses: misses)
    }
}

/// One question about rights, put to each appointment.
private struct RightsQuestion {
    let policy: Policy
    let action: Action
    let path: SplitPath
    let type: ContentTypeID?
    let ownership: Ownership?

    init(policy: Policy, action: Action, path: SplitPath, type: ContentTypeID?) {
        self.policy = policy
        self.action = action
        self.path = path
        self.type = type
        ownership = policy.owner(of: path)
    }

    /// What allows it, whatever the day.
    func basis(in appointment: Appointment) -> Permission.Basis? {
        guard reachesOwner(appointment) else { return nil }
        for grant in policy.grants(of: appointment.role) where grant.actions.contains(action) && grant.covers(type) {
            if let (pattern, match) = match(of: grant, binding: departments(of: appointment)) {
                return Permission.Basis(
                    appointment: appointment, grant: grant, pattern: pattern, department: match.department)
            }
        }
        return nil
    }

    func nearMiss(in appointment: Appointment, on day: Day) -> Permission.NearMiss {
        if let basis = basis(in: appointment) {
            return appointment.hasEnded(on: day)
                ? .ended(appointment, basis.grant) : .notStarted(appointment, basis.grant)
        }
        let able = policy.grants(of: appointment.role).filter { $0.actions.contains(action) }
        guard let any = able.first else { return .noSuchAction(appointment) }
        let here = able.filter { match(of: $0, binding: policy.index.departmentIDs) != nil }
        if let grant = here.first(where: { $0.covers(type) }) { return .otherDepartment(appointment, grant) }
        if let grant = here.first { return .otherType(appointment, grant) }
        return .otherPlace(appointment, any)
    }

    private func reachesOwner(_ appointment: Appointment) -> Bool {
        appointment.departments.isEmpty || ownership.map { appointment.serves($0.department) } ?? false
    }

    private func departments(of appointment: Appointment) -> Set<DepartmentID> {
        appointment.departments.isEmpty ? policy.index.departmentIDs : Set(appointment.departments)
    }

    private func match(
        of grant: Grant, binding departments: Set<DepartmentID>
    ) -> (PathPattern, PathPattern.Match)? {
        for pattern in grant.patterns {
            if let match = pattern.matches(path, binding: departments) { return (pattern, match) }
        }
        return nil
    }
}
