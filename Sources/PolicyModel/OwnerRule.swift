/// One line of the owner register: whose the pages are that match a pattern.
public struct OwnerRule: Sendable, Hashable {
    /// Who owns what matches.
    public enum Owner: Sendable, Hashable {
        case department(DepartmentID)
        /// The department that `{dienst}` in the pattern stood for.
        case bound
    }

    public let pattern: PathPattern
    public let owner: Owner
    public let source: Source
}

/// Whose a path is, and by which line.
public struct Ownership: Sendable, Hashable {
    public let department: DepartmentID
    public let rule: OwnerRule

    /// The line of the owner register that decides.
    public var source: Source { rule.source }
}
