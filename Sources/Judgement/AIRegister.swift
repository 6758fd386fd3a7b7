import Text
import YAML
public import BrusselsTime
import Content
public import Git
public import PolicyModel
public import Rules

/// What stands online that AI made, or helped to make.
public struct AIRegister: Sendable {
    /// One page or image.
    public struct Entry: Sendable {
        public enum Kind: Sendable, Hashable {
            case page
            case image
        }

        public let kind: Kind
        public let path: RepositoryPath
        public let blob: ObjectID
        /// The title of a page, the description of an image; nil when it has none.
        public let title: String?
        public let use: AIUse
        public let tools: [String]
        /// For each place where a label belongs, whether a reader finds it there; empty where none is needed.
        public let labels: [Label]
        /// Who read a text that AI helped with; nil when nobody said so.
        public let review: Review?
        public let department: DepartmentID?
    }

    /// A place where a label belongs.
    public struct Label: Sendable, Hashable {
        /// The page that shows it.
        public let page: RepositoryPath
        /// Line of the label, else of what needs it.
        public let line: Int
        public let isFound: Bool
    }

    /// Who read a text, and whether that still holds.
    public struct Review: Sendable, Hashable {
        public let person: String
        public let day: String
        /// Whether the text is still the one that was read.
        public let isCurrent: Bool
    }

    /// Pages first, then images; each by path.
    public let entries: [Entry]

    /// Reads the register out of the site as a tree has it. nil when there are more files than can be looked at.
    public init?(of tree: ObjectID, policy: Policy, instant: Instant, facts: some FactSource) {
        guard let files = facts.files(in: tree) else { return nil }
        guard let anybody = policy.persons.first else {
            entries = []
            return
        }
        let circumstances = Circumstances(policy: policy, person: anybody, instant: instant)
        let reader = Reader(
            circumstances: circumstances,
            site: SiteTree(
                facts: facts, tree: tree, limits: ContentLimits(), circumstances: circumstances, commit: nil))
        var pages: [Entry] = []
        var images: [RepositoryPath: (asset: AssetSubject, labels: [Label])] = [:]
        for file in files where file.path.fileExtension == "md" {
            guard let text = file.path.text, policy.contentType(at: text)?.kind == .page,
                let page = facts.page(file.blob).page, Visibility.isSeen(page, at: instant)
            else { continue }
            if let entry = reader.entry(for: page, at: file) { pages.append(entry) }
            for (asset, label) in reader.images(in: page, at: file.path) {
                images[asset.path, default: (asset, [])].labels += label.map { [$0] } ?? []
            }
        }
        entries =
            pages + images.sorted { $0.key < $1.key }.compactMap { reader.entry(for: $0.value.asset, $0.value.labels) }
    }

    /// Reads one page or image.
    private struct Reader<Facts: FactSource> {
        let circumstances: Circumstances
        let site: SiteTree<Facts>

        func entry(for page: Page, at file: TreeFile) -> Entry? {
            guard let use = page.aiUse, use != .none else { return nil }
            let title = ["titel", "title"].lazy.compactMap { page.frontMatter?[$0]?.value.text }.first
            return Entry(
                kind: .page, path: file.path, blob: file.blob, title: title, use: use,
                tools: page.aiTools.map(\.name), labels: use == .generated ? [label(of: page, at: file.path)] : [],
                review: page.textReview.map {
                    Review(
                        person: $0.by, day: String($0.day.prefix(10)), isCurrent: $0.text == TextReview.digest(of: page)
                    )
                }, department: department(of: file.path))
        }

        private func label(of page: Page, at path: RepositoryPath) -> Label {
            let label = TextLabel(of: page, circumstances)
            let place = label?.range ?? page.frontMatter?["ai"]?.keyRange ?? 0..<0
            return Label(
                page: path, line: page.lines.position(at: place.lowerBound, in: page.bytes).line,
                isFound: label.map { $0.spot != .tooFar } ?? false)
        }

        /// The images of AI that a page shows; with no label where none is needed.
        func images(in page: Page, at path: RepositoryPath) -> [(AssetSubject, Label?)] {
            AssetReferences(site: site).uses(of: page, at: path).compactMap { use in
                guard use.way != .link, let asset = use.asset, let answer = asset.record["ai"]?.value,
                    let ai = AIUse(answer), ai != .none
                else { return nil }
                guard ai == .generated else { return (asset, nil) }
                let line = page.lines.position(at: use.range.lowerBound, in: page.bytes).line
                return (
                    asset,
                    Label(page: path, line: line, isFound: ImageLabel.isFound(in: use, circumstances))
                )
            }
        }

        func entry(for asset: AssetSubject, _ labels: [Label]) -> Entry? {
            guard let use = asset.record["ai"].flatMap({ AIUse($0.value) }), let file = site.entry(at: asset.path)
            else {
                return nil
            }
            return Entry(
                kind: .image, path: asset.path, blob: file.id, title: asset.record["alt_voorstel"]?.value.text,
                use: use,
                tools: asset.record.aiTools.map(\.name), labels: labels, review: nil,
                department: department(of: asset.path))
        }

        private func department(of path: RepositoryPath) -> DepartmentID? {
            path.text.flatMap { circumstances.policy.owner(of: $0)?.department }
        }
    }
}

extension Visibility {
    /// Whether visitors see a page at this moment: it is online, and its day has come.
    static func isSeen(_ page: Page, at instant: Instant) -> Bool {
        guard isOnline(page, at: instant) else { return false }
        return !["publiceren_op", "publishdate", "embargo_tot"].contains { key in
            page.frontMatter?[key]?.value.text.flatMap { BrusselsTime.instant(fromISO: $0) }.map { $0 > instant }
                ?? false
        }
    }
}
