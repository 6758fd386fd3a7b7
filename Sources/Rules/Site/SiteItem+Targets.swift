public import Content
import Git

extension SiteItem {
    /// The places that its links can lead to, each by its path in the content folder, or by host and path. A relative link is
    /// read from the file, and from the address at which a site shows the page.
    public var targets: [String] {
        let own = RepositoryPath(path)
        return facts.links.flatMap { LinkReading($0).targets(from: own) }
    }
}
