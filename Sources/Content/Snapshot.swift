/// An item of the site, as others see it.
public struct SiteItem: Sendable, Hashable {
    /// Its place in the content folder.
    public let path: String
    /// The id of the content type it counts as; nil when there is none.
    public let type: String?
    public let facts: ItemFacts

    public init(path: String, type: String?, facts: ItemFacts) {
        self.path = path
        self.type = type
        self.facts = facts
    }
}

/// The whole site as the judged change leaves it, for what a rule has to know of other items. Nothing of it is read before a rule
/// asks: ask a page about itself first.
public protocol Snapshot {
    /// The item at a path of the content folder; nil when there is none.
    func item(at path: String) -> SiteItem?
    /// The items with this `id`, and the one at this path.
    func items(named name: String) -> [SiteItem]
    /// The items of a content type, by path.
    func items(ofType type: String) -> [SiteItem]
    /// The items with a field (`hoort_bij`, `contact_beleid.gsm`) that says this, by path.
    func items(whose field: String, is value: String) -> [SiteItem]
    /// The items that link to a file of the content folder, by path; or to a place on the web, by its host and path without
    /// slashes around it. A link can be read in several ways: who asks looks at the link itself.
    func items(linkingTo path: String) -> [SiteItem]
    /// Whether there is a folder at a path.
    func hasFolder(at path: String) -> Bool
    /// Whether there is a file of any kind at a path.
    func hasFile(at path: String) -> Bool
}

/// A site without any item.
public struct EmptySnapshot: Snapshot {
    public init() {}

    public func item(at path: String) -> SiteItem? { nil }
    public func items(named name: String) -> [SiteItem] { [] }
    public func items(ofType type: String) -> [SiteItem] { [] }
    public func items(whose field: String, is value: String) -> [SiteItem] { [] }
    public func items(linkingTo path: String) -> [SiteItem] { [] }
    public func hasFolder(at path: String) -> Bool { false }
    public func hasFile(at path: String) -> Bool { false }
}
