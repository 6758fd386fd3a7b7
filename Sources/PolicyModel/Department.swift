/// A department of the municipality: owner of pages, and somebody to call.
public struct Department: Sendable, Hashable {
    public let id: DepartmentID
    public let name: String
    /// A phone number or extension, as people dial it.
    public let phone: String?
    public let mail: String?
    /// The persons who step in when the editor is away.
    public let backups: [PersonID]
    /// The house style of its own that it was given.
    public let houseStyle: String?
    public let source: Source
}
