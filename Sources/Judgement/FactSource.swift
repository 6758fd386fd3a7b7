public import Content
public import Git
public import Rules

/// What could be read out of a blob.
public enum PageFact: Sendable {
    case page(Page)
    case unreadable(UnreadableContent)

    /// The page, if it could be read.
    public var page: Page? {
        if case .page(let page) = self { page } else { nil }
    }
}

/// Where Judgement asks for facts. They are keyed by blob and made once, whoever holds them.
public protocol FactSource {
    /// The blob read as a page.
    func page(_ blob: ObjectID) -> PageFact
    /// The bytes of a blob of at most `limit` bytes; nil when it is larger or not there.
    func bytes(of blob: ObjectID, limit: Int) -> [UInt8]?
    /// Bytes in a blob, or nil when it is not there.
    func size(of blob: ObjectID) -> Int?
}
