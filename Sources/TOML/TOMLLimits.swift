/// How much TOML is read before it is refused.
public struct TOMLLimits: Sendable {
    /// Bytes of one document.
    public let maxBytes: Int
    /// Lists and inline tables inside each other, and parts of one key.
    public let maxDepth: Int
    /// Values in all.
    public let maxValues: Int

    public init(maxBytes: Int = 1_048_576, maxDepth: Int = 32, maxValues: Int = 50_000) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxValues = maxValues
    }
}
