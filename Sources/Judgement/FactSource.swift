public import Approvals
public import Consents
public import Content
public import Git
public import PolicyModel
public import Registers
public import Rules
public import Style

/// What could be read out of a blob.
public enum PageFact: Sendable {
    case page(Page)
    case unreadable(UnreadableContent)

    /// The page, if it could be read.
    public var page: Page? {
        if case .page(let page) = self { page } else { nil }
    }
}

/// What could be read of a file that is no text.
public enum AssetFact: Sendable {
    case file(Asset)
    /// git-lfs keeps it, and it is not in the store of this repository.
    case pointer(LargeFilePointer)
}

/// Where Judgement asks for facts. They are keyed by object and made once, whoever holds them. What cannot be read is answered
/// as nothing: who holds the facts remembers that it was, and gives no verdict that lets through.
public protocol FactSource {
    /// The blob read as a page.
    func page(_ blob: ObjectID) -> PageFact
    /// Says which pages will be asked for, in this order, so that they can be read ahead.
    func readPages(_ blobs: [ObjectID])
    /// The bytes of a blob of at most `limit` bytes; nil when it is larger or not there.
    func bytes(of blob: ObjectID, limit: Int) -> [UInt8]?
    /// Bytes in a blob, or nil when it is not there.
    func size(of blob: ObjectID) -> Int?
    /// The blob read as a file that is no text, or the file that git-lfs keeps in its place; nil when it is larger than `limit`
    /// or not there.
    func asset(_ blob: ObjectID, limit: Int) -> AssetFact?
    /// Says which files will be asked for, so that they can be read together.
    func readAssets(_ blobs: [ObjectID], limit: Int)
    /// The blob read as the record of a file; nil when it is larger than `limit` or not there.
    func sidecar(_ blob: ObjectID, limit: Int) -> Sidecar?
    /// What stands at a path of a tree; nil when nothing does.
    func entry(at path: RepositoryPath, in tree: ObjectID) -> TreeEntry?
    /// What stands in a folder of a tree, `nil` for its top; empty when there is no such folder.
    func folder(_ path: RepositoryPath?, in tree: ObjectID) -> [TreeEntry]
    /// The house style that the agreements chose, made once; the errors when it cannot be read.
    func houseStyle() -> Result<HouseStyle, PolicyErrors>
    /// What knows how words are spelt; nil when there is nothing to ask.
    func spelling() -> (any Style.Spelling)?
    /// What is known of who agrees with one change. `written`: the versions whose authors cannot agree with their own work.
    func approvals(of transition: Transition, uses: [ShownFile], written: [WrittenVersion]) -> ApprovalFacts
    /// What the consent register says of a consent. Asked only for one that a record names.
    func consent(_ id: String) -> ConsentFact
    /// What may stay on a page for a while (`registers/werkpunten.csv`); empty for nearly all.
    func workPoints(at path: String) -> [WorkPoint]
    /// What the register of decisions says of an address. Asked only for one that a page names.
    func decision(_ address: String) -> DecisionFact
    /// What the snapshot of the UiTdatabank says of an event. Asked only for one that a page names.
    func activity(_ address: EventAddress) -> ActivityFact
    /// What can be asked of the items of a tree. It costs nothing before it is asked.
    func snapshot(of tree: ObjectID, policy: Policy) -> any Snapshot
    /// Every file below a tree; nil when there are more than can be looked at.
    func files(in tree: ObjectID) -> [TreeFile]?
}

extension FactSource {
    /// Read from the tree itself.
    public func snapshot(of tree: ObjectID, policy: Policy) -> any Snapshot {
        ReadSnapshot(of: tree, policy: policy, facts: self)
    }
}

/// A file of a tree, with its whole path.
public struct TreeFile: Sendable, Hashable {
    public let path: RepositoryPath
    public let blob: ObjectID
    /// As git has it.
    public let mode: UInt32

    public init(path: RepositoryPath, blob: ObjectID, mode: UInt32) {
        self.path = path
        self.blob = blob
        self.mode = mode
    }
}
