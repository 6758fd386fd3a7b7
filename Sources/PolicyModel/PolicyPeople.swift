public import BrusselsTime

extension Policy {
    /// The person with this id.
    public func person(_ id: PersonID) -> Person? { index.persons[id].map { persons[$0] } }

    /// The person whom a transport (`ssh`, `gitolite`, `http`, `forge`) knows by a name. For ssh the name is the text of a
    /// public key, of which only the base64 counts.
    public func person(transport: String, name: String) -> Person? {
        let key = transport == "ssh" ? SSHKey.blob(in: name) : name
        return key.flatMap { index.transports[transport]?[$0] }.map { persons[$0] }
    }

    /// The person with this e-mail address, whatever its case. A claim in a commit; it never gives a right.
    public func person(email: String) -> Person? { index.emails[email.foldedForPolicy].map { persons[$0] } }

    /// The department with this id.
    public func department(_ id: DepartmentID) -> Department? { index.departments[id].map { departments[$0] } }

    /// The communication service, which helps with refusals.
    public var contactDepartment: Department? { department(contact) }

    /// The departments a person is appointed to on a day, in the order of the appointments.
    public func departments(of person: Person, on day: Day) -> [DepartmentID] {
        var seen: Set<DepartmentID> = []
        return person.appointments(on: day).flatMap(\.departments).filter { seen.insert($0).inserted }
    }

    /// Who may change pages for a department on a day; appointments that hold everywhere do not count.
    public func editors(of department: DepartmentID, on day: Day) -> [Person] {
        persons.filter { person in
            person.appointments(on: day).contains { $0.departments.contains(department) && mayEdit($0.role) }
        }
    }

    /// Who steps in for the editors of a department, as its entry says.
    public func backups(of department: DepartmentID) -> [Person] {
        self.department(department)?.backups.compactMap { person($0) } ?? []
    }

    /// Whether a person may take over a proposal of another: who publishes everywhere, or for the communication service.
    public func mayTakeOver(_ person: Person, on day: Day) -> Bool {
        person.appointments(on: day).contains { appointment in
            appointment.serves(contact) && grants(of: appointment.role).contains { $0.actions.contains(.publish) }
        }
    }

    /// Whether a person works for the communication service on a day: is appointed to it, or puts news online for the whole
    /// municipality, which only that service does.
    public func worksForCommunication(_ person: Person, on day: Day) -> Bool {
        person.appointments(on: day).contains { appointment in
            appointment.departments.contains(contact)
                || (appointment.serves(contact) && putsNewsOnline(appointment.role))
        }
    }

    private func putsNewsOnline(_ role: RoleID) -> Bool {
        grants(of: role).contains { grant in
            grant.actions.contains(.publish) && contentTypes.contains { $0.isNews && grant.covers($0.id) }
        }
    }

    /// Whether a role puts things online for the communication service: whoever has it can sign.
    public func publishesForCommunication(_ role: RoleID) -> Bool {
        grants(of: role).contains { $0.actions.contains(.publish) }
            && persons.contains { $0.appointments.contains { $0.role == role && $0.serves(contact) } }
    }

    /// Whether a person has any right at all on a day.
    public func hasRights(_ person: Person, on day: Day) -> Bool {
        person.appointments(on: day).contains { appointment in
            grants(of: appointment.role).contains { !$0.actions.isEmpty }
        }
    }

    /// Whether a role is an editor's: it may make or change something.
    func mayEdit(_ role: RoleID) -> Bool {
        grants(of: role).contains { $0.actions.contains(.modify) || $0.actions.contains(.create) }
    }

    /// The grants of a role, in the order of the files.
    func grants(of role: RoleID) -> [Grant] { index.grants[role]?.map { grants[$0] } ?? [] }
}
