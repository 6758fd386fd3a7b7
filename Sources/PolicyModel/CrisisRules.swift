/// What was agreed for a crisis: `crisis` in `afspraken.yaml`.
public struct CrisisRules: Sendable, Hashable {
    /// Who opens and closes one.
    public let openers: Set<RoleID>
    /// Who publishes while one is open, each alone.
    public let publishers: Set<RoleID>
    /// The longest time that may be planned at once, in hours.
    public let mostHours: Int
    public let source: Source
}
