public import Approvals
public import Consents
public import Content
import Findings
public import Git
import Index
public import Judgement
public import PolicyModel
public import Registers
import Rules
import Spelling
public import Style

/// Facts read from a repository, once per object.
public final class RepositoryFacts: FactSource {
    private let repository: Repository
    private let limits: ContentLimits
    /// Facts already made. Bounded: over a whole site hardly any blob comes twice.
    private var pages = Kept<PageFact>(most: 512, bytes: 2 * 1_048_576) { $0.page?.bytes.count ?? 0 }
    /// Pages that are read before they are asked for.
    private var pagesAhead: PagesAhead?
    /// Files that are read before they are asked for.
    private var assetsAhead: AssetsAhead?
    private var assets = Kept<AssetFact>(most: mostAssets)
    private static let mostAssets = 16_384
    private var sidecars = Kept<Sidecar>(most: 512)
    private var trees = Kept<Folder>(most: 1_024)

    private let dated: DatedPolicy
    /// Who agreed with what; nil where nothing comes online.
    var agreement: AgreementFacts?
    private let register: ConsentRegister
    /// The folder with what was learnt before; nil: nothing is kept.
    private let memory: String?
    /// What was learnt of images.
    private let images: AssetMemory?
    private var style: Result<HouseStyle, PolicyErrors>?
    private var decisions: AskedRegister<DecisionRegister>?
    private var activities: AskedRegister<ActivityRegister>?
    private var words: SpellingMemory?
    /// The tree whose index is kept when it was missed; nil: who judges keeps none.
    var indexed: ObjectID?
    private var missesIndex = false
    /// The bytes of the list of work points; nil before it was asked for.
    private var workList: [UInt8]?
    /// The first thing that git could not give. What was not seen looks the same as what is not there, so whoever judged
    /// with these facts looks here before answering.
    private(set) var failure: GateError?

    /// Facts under these agreements. `memory`: the folder where what is learnt of words and images is kept; nil: nowhere.
    public init(
        of repository: Repository, under dated: DatedPolicy, consents: ConsentRegister, memory: String? = nil,
        limits: ContentLimits = ContentLimits()
    ) {
        register = consents
        self.repository = repository
        self.dated = dated
        self.memory = memory
        images = memory.map { AssetMemory(file: "\($0)/beelden") }
        self.limits = limits
    }

    public func houseStyle() -> Result<HouseStyle, PolicyErrors> {
        if let style { return style }
        let made = makeStyle()
        style = made
        return made
    }

    private func makeStyle() -> Result<HouseStyle, PolicyErrors> {
        if let tree = dated.id, let kept = keptStyle?.bytes(of: tree),
            let style = HouseStyle(
                kept: kept, otherwise: { [dated, repository] in Self.style(of: dated, in: repository).success })
        {
            return .success(style)
        }
        return Self.style(of: dated, in: repository)
    }

    private static func style(of dated: DatedPolicy, in repository: Repository) -> Result<HouseStyle, PolicyErrors> {
        let files: [PolicyFile]
        do throws(GateError) {
            files = try dated.styleFiles(in: repository)
        } catch {
            return .failure(PolicyErrors([PolicyError(file: "stijl", position: nil, message: error.message)]))
        }
        return Result { () throws(PolicyErrors) in try HouseStyle(files, of: dated.policy) }
    }

    public func spelling() -> (any Style.Spelling)? {
        if let words { return words }
        guard case .success(let style) = houseStyle(), let language = style.dictionaries.first,
            let files = DictionaryFiles(language: language)
        else { return nil }
        let made = SpellingMemory(files, memory: wordFile ?? "")
        words = made
        return made
    }

    private var keptStyle: KeptByTree? { memory.map { KeptByTree(file: "\($0)/stijl") } }

    private var wordFile: String? { memory.map { "\($0)/woorden" } }

    /// Keeps what was learnt of words and images, and what was made ready of the house style, for the next time. What cannot be kept is learnt again.
    public func keepLearnt() {
        images?.keep()
        if missesIndex, let indexed, let memory {
            SiteIndex(of: repository, in: memory).keep(indexed) { dated.policy }
        }
        if let tree = dated.id, case .success(let style)? = style, let packed = style.packed {
            keptStyle?.keep(packed, of: tree)
        }
        guard let wordFile, let bytes = words?.updated else { return }
        try? Files.write(bytes, to: wordFile, mode: 0o600)
    }

    public func snapshot(of tree: ObjectID, policy: Policy) -> any Snapshot {
        guard let memory else { return ReadSnapshot(of: tree, policy: policy, facts: self) }
        let kept = SiteIndex(of: repository, in: memory)
        return IndexedSnapshot(
            of: tree, policy: policy, facts: self,
            open: { [self] in
                guard let (index, changes) = kept.source(for: tree) else {
                    missesIndex = true
                    return nil
                }
                return .init(index: index, changes: changes)
            },
            damaged: { [self] in missesIndex = true })
    }

    public func page(_ blob: ObjectID) -> PageFact {
        pages.made(of: blob) { pagesAhead?.page(blob) ?? read(blob) }
    }

    public func readPages(_ blobs: [ObjectID]) {
        pagesAhead = PagesAhead(blobs, in: repository, limit: limits.page)
    }

    public func bytes(of blob: ObjectID, limit: Int) -> [UInt8]? {
        read { () throws(GitError) in try repository.blob(blob, limit: limit) }
    }

    public func size(of blob: ObjectID) -> Int? {
        read { () throws(GitError) in try repository.header(of: blob).size }
    }

    /// A verdict that lets through rests on all that was asked for: what git could not give is no "there is none". One that
    /// refuses says better why than that.
    func checkAllWasRead(for verdict: Verdict) throws(GateError) {
        if let failure, verdict.outcome != .refused { throw failure }
    }

    /// What git gives; nil, and remembered, when it cannot. A file that is too large is told where it is judged.
    private func read<Value>(_ step: () throws(GitError) -> Value) -> Value? {
        do throws(GitError) { return try step() } catch {
            if case .tooLarge = error.kind { return nil }
            failure = failure ?? .git(error)
            return nil
        }
    }

    public func asset(_ blob: ObjectID, limit: Int) -> AssetFact? {
        assets.made(of: blob) {
            if let read = assetsAhead?.asset(blob, limit: limit) { return learning(read, of: blob) }
            if let known = images?.asset(blob, limit: limit) { return .file(known) }
            let read = self.read { () throws(GitError) in
                try ReadAsset(reading: blob, in: repository, limit: limit)
            }
            return read.map { learning($0, of: blob) }
        }
    }

    private func learning(_ read: ReadAsset, of blob: ObjectID) -> AssetFact {
        if let kept = read.kept { images?.learn(kept, of: blob) }
        return read.fact
    }

    public func readAssets(_ blobs: [ObjectID], limit: Int) {
        var met: Set<ObjectID> = []
        let new = Array(blobs.prefix(Self.mostAssets).filter { met.insert($0).inserted && assets[$0] == nil })
        var known: [ObjectID: AssetMemory.Entry] = [:]
        for blob in new { known[blob] = images?.entry(of: blob) }
        assetsAhead = AssetsAhead(new, knowing: known, in: repository, limit: limit)
    }

    public func sidecar(_ blob: ObjectID, limit: Int) -> Sidecar? {
        sidecars.made(of: blob) { bytes(of: blob, limit: limit).map { Sidecar(bytes: $0) } }
    }

    public func folder(_ path: RepositoryPath?, in tree: ObjectID) -> [TreeEntry] {
        guard let path else { return content(of: tree).entries }
        guard let entry = entry(at: path, in: tree), entry.isFolder else { return [] }
        return content(of: entry.id).entries
    }

    public func entry(at path: RepositoryPath, in tree: ObjectID) -> TreeEntry? {
        var folder = tree
        let names = path.components
        for (index, name) in names.enumerated() {
            guard let entry = content(of: folder)[Array(name)] else { return nil }
            if index == names.count - 1 { return entry }
            guard entry.isFolder else { return nil }
            folder = entry.id
        }
        return nil
    }

    public func approvals(
        of transition: Transition, uses: [ShownFile], written: [WrittenVersion]
    ) -> ApprovalFacts {
        agreement?.facts(of: transition, uses: uses, written: written) ?? ApprovalFacts()
    }

    public func consent(_ id: String) -> ConsentFact { register.fact(of: id) }

    public func workPoints(at path: String) -> [WorkPoint] {
        let list = workList ?? ((try? dated.workList(in: repository)) ?? [])
        workList = list
        // A list that cannot be read lets nothing stay.
        return list.isEmpty ? [] : (try? WorkList(list, at: path).points) ?? []
    }

    /// A register of the agreements, once it was asked for.
    private enum AskedRegister<Register> {
        case absent
        case unreadable
        case open(Register)

        init(_ bytes: () throws(GateError) -> [UInt8]?, reading read: ([UInt8]) -> Register?) {
            do throws(GateError) {
                guard let bytes = try bytes() else {
                    self = .absent
                    return
                }
                self = read(bytes).map { .open($0) } ?? .unreadable
            } catch {
                self = .unreadable
            }
        }
    }

    public func decision(_ address: String) -> DecisionFact {
        let found =
            decisions
            ?? AskedRegister({ () throws(GateError) in try dated.decisions(in: repository) }) { DecisionRegister($0) }
        decisions = found
        return switch found {
        case .absent: .noRegister
        case .unreadable: .unreadable
        case .open(let register): register.fact(of: address)
        }
    }

    public func activity(_ address: EventAddress) -> ActivityFact {
        let found =
            activities
            ?? AskedRegister({ () throws(GateError) in try dated.activities(in: repository) }) {
                try? ActivityRegister(reading: $0)
            }
        activities = found
        return switch found {
        case .absent: .noRegister
        case .unreadable: .unreadable
        case .open(let register): register.fact(of: address)
        }
    }

    public func files(in tree: ObjectID) -> [TreeFile]? {
        let found = read { () throws(GitError) in try repository.allFiles(in: tree, limits: .wholeSite) }
        return found?.map { TreeFile(path: $0.path, blob: $0.id, mode: $0.mode) }
    }

    private func content(of tree: ObjectID) -> Folder {
        trees.made(of: tree) { read { () throws(GitError) in try repository.tree(tree) }.map(Folder.init) }
            ?? Folder([])
    }

    private func read(_ blob: ObjectID) -> PageFact {
        do throws(GitError) {
            return .reading(try repository.blob(blob, limit: limits.page))
        } catch {
            if case .tooLarge(let size, let limit) = error.kind {
                return .unreadable(.tooLarge(size: size, limit: limit))
            }
            failure = failure ?? .git(error)
            return .unreadable(.missing)
        }
    }
}

/// The entries of a tree, to be found by name: a folder of the asset store can hold thousands of files.
private struct Folder {
    let entries: [TreeEntry]
    private let positions: [[UInt8]: Int]

    init(_ entries: [TreeEntry]) {
        self.entries = entries
        positions = Dictionary(
            entries.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: [UInt8]) -> TreeEntry? { positions[name].map { entries[$0] } }
}

/// Facts by object id, forgotten all at once when there are too many.
private struct Kept<Fact> {
    private var facts: [ObjectID: Fact] = [:]
    private let most: Int
    /// Most bytes of what the facts were made of: what was made is many times as large.
    private let mostBytes: Int
    private let size: (Fact) -> Int
    private var bytes = 0

    init(most: Int, bytes: Int = .max, of size: @escaping (Fact) -> Int = { _ in 0 }) {
        (self.most, mostBytes, self.size) = (most, bytes, size)
    }

    mutating func made(of id: ObjectID, _ make: () -> Fact) -> Fact {
        if let known = facts[id] { return known }
        let fact = make()
        keep(fact, of: id)
        return fact
    }

    mutating func made(of id: ObjectID, _ make: () -> Fact?) -> Fact? {
        if let known = facts[id] { return known }
        guard let fact = make() else { return nil }
        keep(fact, of: id)
        return fact
    }

    subscript(id: ObjectID) -> Fact? {
        get { facts[id] }
        set { if let newValue { keep(newValue, of: id) } }
    }

    private mutating func keep(_ fact: Fact, of id: ObjectID) {
        if facts.count >= most || bytes > mostBytes {
            facts.removeAll(keepingCapacity: true)
            bytes = 0
        }
        facts[id] = fact
        bytes += size(fact)
    }
}

extension PageFact {
    /// Bytes read as a page.
    static func reading(_ bytes: [UInt8]) -> PageFact {
        do throws(PageProblem) {
            return .page(try Page(bytes: bytes))
        } catch {
            return .unreadable(.malformed(error.message, offset: error.offset))
        }
    }
}

extension SpellingMemory: Style.Spelling {}

extension Result {
    fileprivate var success: Success? { try? get() }
}
