import BrusselsTime
import Content
import Findings
public import Git
import PolicyModel
public import Rules
import Text

/// An image of somebody who took consent back, or whose consent ends, and a place where it stands.
public struct ConsentUsed: Sendable, Hashable {
    public let image: RepositoryPath
    public let state: ConsentState
    /// The page that shows it, and its line there; nil: it stands in the image bank, and no page shows it.
    public let page: RepositoryPath?
    public let line: Int?
    /// The department that owns the page, or the image.
    public let department: String?

    /// Whether a page shows somebody who took consent back.
    public var isStillShown: Bool {
        if case .withdrawn = state { page != nil } else { false }
    }
}

/// Finds all images with something to tell of their consents, and every page that shows them.
public struct ConsentUses<Facts: FactSource> {
    private let circumstances: Circumstances
    private let facts: Facts
    private let days: Int
    private let limits = ContentLimits()

    /// `days`: how long before its end a consent is told of.
    public init(circumstances: Circumstances, facts: Facts, days: Int) {
        self.circumstances = circumstances
        self.facts = facts
        self.days = days
    }

    /// By page, then the images that no page shows; nil when the site holds more than can be looked at.
    public func found(in tree: ObjectID) -> [ConsentUsed]? {
        guard let files = facts.files(in: tree) else { return nil }
        let site = SiteTree(facts: facts, tree: tree, limits: limits, circumstances: circumstances, commit: nil)
        let states = states(of: files, in: site)
        guard !states.isEmpty else { return [] }
        var found: [ConsentUsed] = []
        var shown: Set<RepositoryPath> = []
        for file in files where file.path.fileExtension == "md" && type(of: file.path)?.kind == .page {
            guard let page = facts.page(file.blob).page else { continue }
            for use in AssetReferences(site: site).uses(of: page, at: file.path) {
                guard let path = use.path, let state = states[path] else { continue }
                shown.insert(path)
                found.append(
                    ConsentUsed(
                        image: path, state: state, page: file.path,
                        line: page.lines.position(at: use.range.lowerBound, in: page.bytes).line,
                        department: department(of: file.path)))
            }
        }
        let hidden = states.filter { !shown.contains($0.key) }.sorted {
            $0.key.bytes.lexicographicallyPrecedes($1.key.bytes)
        }
        return found
            + hidden.map {
                ConsentUsed(
                    image: $0.key, state: $0.value, page: nil, line: nil, department: department(of: $0.key))
            }
    }

    /// Files of the asset store with something to tell.
    private func states(of files: [TreeFile], in site: SiteTree<Facts>) -> [RepositoryPath: ConsentState] {
        let soon = circumstances.day.adding(days: days)
        var states: [RepositoryPath: ConsentState] = [:]
        for file in files where !AssetPaths.isRecord(file.path) {
            guard let type = type(of: file.path), type.kind == .image else { continue }
            states[file.path] = ConsentState(of: site.asset(at: file.path, type: type, isRead: false), soon: soon)
        }
        return states
    }

    private func type(of path: RepositoryPath) -> ContentType? {
        path.text.flatMap { circumstances.policy.contentType(at: $0) }
    }

    private func department(of path: RepositoryPath) -> String? {
        guard let text = path.text, let owner = circumstances.policy.owner(of: text) else { return nil }
        return circumstances.policy.department(owner.department)?.name
    }
}
