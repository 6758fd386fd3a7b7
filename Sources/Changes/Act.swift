public import Findings
public import Git
public import PolicyModel

/// How something becomes news: news is what it does, not where it stands (DESIGN.md).
public enum NewsWay: Sendable, Hashable {
    /// It stands in a news path.
    case path
    /// Its `type` says news.
    case type
    /// Its status or draft field makes it visible.
    case status(field: String)
    /// It was moved there.
    case move(from: RepositoryPath)
    /// A field such as `aliases` or `url` lets it appear at a news address.
    case address(field: String)
    /// It was news and is changed.
    case existing
}

/// Why something counts as a change of structure.
public enum StructureCause: Sendable, Hashable {
    /// A file outside every content type: a menu, a template, configuration.
    case file
    /// A front-matter key that acts on the site and not on the page.
    case field(String)
    /// A section that did not exist.
    case newSection(String)
    /// Markup that acts: a script, an iframe, an event attribute.
    case markup(String)
    /// A shortcode that is not on the list.
    case shortcode(String)
    /// A text format that cannot be read here, where pages stand.
    case format(String)
}

/// What somebody did, as far as a right is needed for it.
public struct Act: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A path was made, changed, removed, moved, published or taken offline.
        case content
        /// An address field claims another path.
        case address(field: String)
        case news(NewsWay)
        case structure(StructureCause)
        case policy
    }

    public let kind: Kind
    /// The rights that are needed, all of them.
    public let requires: [Action]
    /// Where they are needed.
    public let path: RepositoryPath
    /// Everything the item counts as, before and after; empty means the type does not matter.
    public let types: [ContentTypeID]
    /// Where a person can see it.
    public let place: Place

    public init(kind: Kind, requires: [Action], path: RepositoryPath, types: [ContentTypeID], place: Place) {
        self.kind = kind
        self.requires = requires
        self.path = path
        self.types = types
        self.place = place
    }
}
