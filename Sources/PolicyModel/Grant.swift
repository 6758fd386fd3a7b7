/// One line of the rights: what a role may do, where, with which types.
public struct Grant: Sendable, Hashable {
    public let role: RoleID
    public let actions: Set<Action>
    /// One match is enough; `{dienst}` binds to the departments of the appointment that gives the role.
    public let patterns: [PathPattern]
    /// nil: every type, and what has no type.
    public let types: Set<ContentTypeID>?
    public let source: Source

    /// Whether it covers a type; what has no type only falls under a grant without types.
    public func covers(_ type: ContentTypeID?) -> Bool {
        guard let types else { return true }
        return type.map { types.contains($0) } ?? false
    }
}
