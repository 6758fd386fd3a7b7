public import BrusselsTime

/// The people of `personen.yaml` by themselves: enough to know whose key this is, without reading all agreements.
public struct PeopleRegister: Sendable {
    /// In the order of the files.
    public let persons: [Person]

    /// Reads `personen.yaml`, or the files of `personen/`; other files are left alone.
    public init(loading files: [PolicyFile]) throws(PolicyErrors) {
        var reader = PolicyReader(for: .judging)
        reader.readPeople(files)
        guard reader.faults.errors.isEmpty else { throw PolicyErrors(errors: reader.faults.sorted) }
        persons = reader.parts.persons
    }

    /// Who has a role on a day, and so may come in.
    public func active(on day: Day) -> [Person] { persons.filter { !$0.appointments(on: day).isEmpty } }
}
