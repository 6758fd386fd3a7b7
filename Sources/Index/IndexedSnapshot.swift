public import Content
public import Git
public import Judgement
public import PolicyModel
import Rules
import Text

/// The site as a change leaves it, asked from the index of the site before it and from what the change brings. Where the index
/// does not answer for itself, git does.
public final class IndexedSnapshot<Facts: FactSource>: Snapshot {
    /// An index, and what differs between its tree and the one that is asked about.
    public struct Source {
        let index: ItemIndex
        let changes: [TreeChange]

        /// - Parameter changes: All that differs, from the tree of the index on.
        public init(index: ItemIndex, changes: [TreeChange]) {
            self.index = index
            self.changes = changes
        }
    }

    private let policy: Policy
    private let read: ReadSnapshot<Facts>
    private let open: () -> Source?
    private let damaged: () -> Void
    private lazy var opened: Opened? = open().map { Opened($0, beside: read) }

    /// - Parameters:
    ///   - open: Opens the index, once something is asked of it; nil: there is none to trust.
    ///   - damaged: Told when the index turns out not to hold what was written.
    public init(
        of tree: ObjectID, policy: Policy, facts: Facts, open: @escaping () -> Source?,
        damaged: @escaping () -> Void = {}
    ) {
        self.policy = policy
        self.open = open
        self.damaged = damaged
        read = ReadSnapshot(of: tree, policy: policy, facts: facts)
    }

    /// What is asked: of the index, of the items that changed since, and where neither will do, of all items.
    private struct Opened {
        let index: ItemIndex
        /// Paths of which the index knows nothing that counts.
        let changed: Set<RepositoryPath>
        let fresh: ItemTable

        init(_ source: Source, beside read: ReadSnapshot<Facts>) {
            index = source.index
            changed = Set(source.changes.map(\.path))
            fresh = ItemTable(
                source.changes.compactMap { change in
                    change.new == nil ? nil : change.path.text.flatMap { read.item(at: $0) }
                })
        }
    }

    public func item(at path: String) -> SiteItem? { read.item(at: path) }
    public func hasFolder(at path: String) -> Bool { read.hasFolder(at: path) }
    public func hasFile(at path: String) -> Bool { read.hasFile(at: path) }

    public func items(named name: String) -> [SiteItem] {
        if let there = item(at: name) { return [there] }
        return items(whose: "id", is: name)
    }

    public func items(ofType type: String) -> [SiteItem] {
        // Other agreements count other items as of a type.
        guard opened?.index.types == policy.typeSum else { return read.items(ofType: type) }
        return found(.type(type), { $0.type == type }, { $0.items(ofType: type) }, { $0.items(ofType: type) })
    }

    public func items(whose field: String, is value: String) -> [SiteItem] {
        let name = Folding.folded(field)
        return found(
            .field(name, value), { $0.facts.fields[name]?.contains(value) ?? false },
            { $0.items(whose: field, is: value) }, { $0.items(whose: field, is: value) })
    }

    public func items(linkingTo path: String) -> [SiteItem] {
        found(
            .target(path), { $0.targets.contains(path) }, { $0.items(linkingTo: path) }, { $0.items(linkingTo: path) })
    }

    private func found(
        _ key: IndexKey, _ isMeant: (SiteItem) -> Bool, _ fresh: (ItemTable) -> [SiteItem],
        _ all: (ReadSnapshot<Facts>) -> [SiteItem]
    ) -> [SiteItem] {
        guard let opened else { return all(read) }
        do throws(IndexProblem) {
            let kept = try opened.index.items(by: key).compactMap { item -> SiteItem? in
                guard !opened.changed.contains(RepositoryPath(item.path)) else { return nil }
                let item = SiteItem(of: item.facts, at: item.path, policy: policy)
                return isMeant(item) ? item : nil
            }
            return (kept + fresh(opened.fresh)).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        } catch {
            self.opened = nil
            if !error.isBusy { damaged() }
            return all(read)
        }
    }
}
