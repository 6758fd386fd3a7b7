public import BrusselsTime

/// A question about rights that the municipality wrote down with its answer.
public struct PolicyTest: Sendable, Hashable {
    public let name: String
    public let person: PersonID
    public let action: Action
    public let path: String
    /// nil: the type its place gives.
    public let type: ContentTypeID?
    /// nil: the day of the check.
    public let day: Day?
    /// The answer that is expected.
    public let granted: Bool
    public let source: Source
}
