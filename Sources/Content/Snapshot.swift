/// The state of the site that is being judged, for a rule that needs a fact of another page. A rule asks this, never git.
///
/// Paths are from the top of the repository, with `/` between names and none in front, and compared byte for byte.
public protocol Snapshot {
    /// The page at a path; nil when there is none or it cannot be read.
    func page(at path: String) -> Page?
    /// Whether there is a file or a folder.
    func exists(_ path: String) -> Bool
    /// Whether there is a folder.
    func isDirectory(_ path: String) -> Bool
}
