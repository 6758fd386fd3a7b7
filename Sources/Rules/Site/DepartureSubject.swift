public import Content
public import Findings
public import Git
public import PolicyModel

/// What a rule about what goes looks at: a file that is gone from its place, taken away or moved.
public struct DepartureSubject {
    public let path: RepositoryPath
    /// What it was, when that could be read as a page.
    public let page: Page?
    /// Where this very content stands now.
    public let movedTo: RepositoryPath?
    /// The content type that its place gave it.
    public let type: ContentType?
    /// Whether visitors saw it, or would have.
    public let wasOnline: Bool
    /// The site as it is without it.
    public let site: any Snapshot
    public let circumstances: Circumstances

    public init(
        path: RepositoryPath, page: Page?, movedTo: RepositoryPath?, type: ContentType?, wasOnline: Bool,
        site: any Snapshot, circumstances: Circumstances
    ) {
        self.path = path
        self.page = page
        self.movedTo = movedTo
        self.type = type
        self.wasOnline = wasOnline
        self.site = site
        self.circumstances = circumstances
    }

    /// The file as a whole.
    public var place: Place { Place(path: path.bytes) }
}
