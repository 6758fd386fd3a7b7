/// How much TOML is read before it is refused.
public struct TOMLLimits: Sendable {
    /// Bytes of one document.
    public let maxBytes: Int
    /// Levels of tables and lists inside each other; toml++ itself is built to stop at 32 lists and inline tables.
    public let maxDepth: Int
    /// Values in all.
    public let maxValues: Int

    public init(maxBytes: Int = 1_048_576, maxDepth: Int = 32, maxValues: Int = 50_000) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxValues = maxValues
    }
}
