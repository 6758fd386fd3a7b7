/// How much of a file is read at most: checked before anything is parsed or inflated.
public struct ReadingLimits: Sendable {
    /// Bytes of one piece of XMP, merged with what extends it, and of what one compressed piece may inflate to.
    public var longestText = 4 << 20
    /// Bytes of one C2PA store.
    public var longestStore = 16 << 20
    /// Segments, chunks, boxes, entries or objects in one file.
    public var mostParts = 65_536
    /// How deep boxes, elements or dictionaries may stand in each other.
    public var deepest = 32
    /// CBOR items in one store, and how deep they may stand in each other.
    public var mostItems = 200_000
    public var deepestItem = 64
    /// Values kept for one file; more of them is too much.
    public var mostFacts = 10_000

    public init() {}
}
