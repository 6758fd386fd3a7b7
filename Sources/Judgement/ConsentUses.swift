import Content
import Findings
public import BrusselsTime
public import Git
public import PolicyModel
public import Rules
import Text

/// The images with something to tell of their consents, and every place that shows them.
public struct ConsentUses: Sendable {
    /// A page that shows such an image.
    public struct Use: Sendable, Hashable {
        public let page: RepositoryPath
        public let line: Int
        public let department: DepartmentID?
    }

    /// One image.
    public struct Entry: Sendable, Hashable {
        public let image: RepositoryPath
        public let state: ConsentState
        public let uses: [Use]
        public let department: DepartmentID?
    }

    /// In the order of their paths.
    public let entries: [Entry]

    /// `days`: how long before its end a consent is told of. nil when the site holds more than can be looked at.
    public init?(of tree: ObjectID, policy: Policy, instant: Instant, days: Int, facts: some FactSource) {
        guard let files = facts.files(in: tree) else { return nil }
        // Nobody asks here what somebody may: any person of the register will do.
        guard let anybody = policy.persons.first else {
            entries = []
            return
        }
        let circumstances = Circumstances(policy: policy, person: anybody, instant: instant)
        let site = SiteTree(
            facts: facts, tree: tree, limits: ContentLimits(), circumstances: circumstances, commit: nil)
        let states = Self.states(of: files, in: site, soon: circumstances.day.adding(days: days))
        let uses = states.isEmpty ? [:] : Self.uses(of: states, in: files, site)
        entries = states.sorted { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }.map { path, state in
            Entry(image: path, state: state, uses: uses[path] ?? [], department: Self.department(of: path, policy))
        }
    }

    /// Files of the asset store with something to tell.
    private static func states(
        of files: [TreeFile], in site: SiteTree<some FactSource>, soon: Day
    ) -> [RepositoryPath: ConsentState] {
        var states: [RepositoryPath: ConsentState] = [:]
        for file in files where !AssetPaths.isRecord(file.path) {
            guard let type = type(of: file.path, site), type.kind == .image else { continue }
            states[file.path] = ConsentState(of: site.asset(at: file.path, type: type, isRead: false), soon: soon)
        }
        return states
    }

    private static func uses(
        of states: [RepositoryPath: ConsentState], in files: [TreeFile], _ site: SiteTree<some FactSource>
    ) -> [RepositoryPath: [Use]] {
        let references = AssetReferences(site: site)
        var uses: [RepositoryPath: [Use]] = [:]
        for file in files where file.path.fileExtension == "md" && type(of: file.path, site)?.kind == .page {
            guard let page = site.facts.page(file.blob).page else { continue }
            for use in references.uses(of: page, at: file.path) {
                guard let path = use.path, states[path] != nil else { continue }
                let line = page.lines.position(at: use.range.lowerBound, in: page.bytes).line
                let department = department(of: file.path, site.circumstances.policy)
                uses[path, default: []].append(Use(page: file.path, line: line, department: department))
            }
        }
        return uses
    }

    private static func type(of path: RepositoryPath, _ site: SiteTree<some FactSource>) -> ContentType? {
        path.text.flatMap { site.circumstances.policy.contentType(at: $0) }
    }

    private static func department(of path: RepositoryPath, _ policy: Policy) -> DepartmentID? {
        path.text.flatMap { policy.owner(of: $0)?.department }
    }
}
