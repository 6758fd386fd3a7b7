public import Content
import Findings
public import Git
public import PolicyModel
import Rules
import Text

/// The site read whole, once a rule asks something that only the whole can answer. Where the facts cannot be read it answers as
/// if nothing were there; who made the facts knows that, and lets no verdict rest on it.
public final class ReadSnapshot<Facts: FactSource>: Snapshot {
    private let facts: Facts
    /// nil: nothing is left.
    private let tree: ObjectID?
    private let policy: Policy
    private lazy var all = ItemTable(readAll())

    /// Of a tree; nil: nothing is left.
    public init(of tree: ObjectID?, policy: Policy, facts: Facts) {
        self.tree = tree
        self.policy = policy
        self.facts = facts
    }

    public func item(at path: String) -> SiteItem? {
        let path = RepositoryPath(path)
        guard path.fileExtension == "md", let entry = entry(at: path), !entry.isFolder, entry.mode != 0o160000 else {
            return nil
        }
        return item(at: path, blob: entry.id)
    }

    public func hasFolder(at path: String) -> Bool { entry(at: RepositoryPath(path)).map(\.isFolder) ?? false }
    public func hasFile(at path: String) -> Bool { entry(at: RepositoryPath(path)).map { !$0.isFolder } ?? false }

    public func items(named name: String) -> [SiteItem] {
        if let there = item(at: name) { return [there] }
        return all.items(whose: "id", is: name)
    }

    public func items(ofType type: String) -> [SiteItem] { all.items(ofType: type) }
    public func items(whose field: String, is value: String) -> [SiteItem] { all.items(whose: field, is: value) }
    public func items(linkingTo path: String) -> [SiteItem] { all.items(linkingTo: path) }

    private func entry(at path: RepositoryPath) -> TreeEntry? { tree.flatMap { facts.entry(at: path, in: $0) } }

    private func item(at path: RepositoryPath, blob: ObjectID) -> SiteItem? {
        guard let text = path.text, let page = facts.page(blob).page else { return nil }
        return SiteItem(of: ItemFacts(of: page), at: text, policy: policy)
    }

    private func readAll() -> [SiteItem] {
        guard let tree, let files = facts.files(in: tree) else { return [] }
        // A folder of another repository is no page, whatever its name.
        let pages = files.filter { $0.path.fileExtension == "md" && $0.mode != 0o160000 }
        facts.readPages(pages.map(\.blob))
        return pages.compactMap { item(at: $0.path, blob: $0.blob) }
    }
}

extension SiteItem {
    /// What an item counts as depends on what it says, and else on its place.
    public init(of facts: ItemFacts, at path: String, policy: Policy) {
        let declared = facts.declaredType.flatMap { policy.contentType(named: $0) }
        self.init(path: path, type: (declared ?? policy.contentType(at: path))?.id.rawValue, facts: facts)
    }
}

/// Items, to be found by what they say.
public struct ItemTable {
    private let items: [SiteItem]
    private let byType: [String: [Int]]
    /// By a field and what it says.
    private var byField: [String: [String: [Int]]] = [:]
    private let byTarget: [String: [Int]]

    /// Of items in the order in which they are found.
    public init(_ items: [SiteItem]) {
        self.items = items
        var types: [String: [Int]] = [:]
        var targets: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            if let type = item.type { types[type, default: []].append(index) }
            for (field, words) in item.facts.fields {
                for word in Set(words) { byField[field, default: [:]][word, default: []].append(index) }
            }
            for target in Set(item.targets) { targets[target, default: []].append(index) }
        }
        byType = types
        byTarget = targets
    }

    /// The items of a content type.
    public func items(ofType type: String) -> [SiteItem] { found(byType[type]) }
    /// The items with a field that says this.
    public func items(whose field: String, is value: String) -> [SiteItem] {
        found(byField[Folding.folded(field)]?[value])
    }
    /// The items that link to a path.
    public func items(linkingTo path: String) -> [SiteItem] { found(byTarget[path]) }

    private func found(_ indices: [Int]?) -> [SiteItem] { (indices ?? []).map { items[$0] } }
}
