import Approvals
import BrusselsTime
import Changes
import Consents
import Content
import Findings
import Foundation
import Git
import Judgement
import PolicyModel
import Registers
import Rules
import Style
import Testing

/// The example municipality in memory: its policy and the names of its pages, so that a rule's example can be judged without git.
struct ExampleTown {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let policy: Policy
    /// The pack of rules, with the town's own choices.
    var style: HouseStyle { loan.style }
    private let loan: StyleLoan
    private let folders: Set<RepositoryPath>

    /// `edit` may change the text of a file of the agreements before they are read.
    init(edit: ((_ file: String, _ text: String) -> String)? = nil) throws {
        let files = try Self.example.get().map { file in
            guard let edit else { return file }
            return PolicyFile(
                path: file.path, bytes: Array(edit(file.path, String(decoding: file.bytes, as: UTF8.self)).utf8))
        }
        policy = try edit == nil ? Self.asWritten.get() : Policy(loading: PolicyFiles(files))
        let own = files.filter { $0.path.hasPrefix("stijl/") }
        let pack = try Self.pack.get()
        let (chosen, policy) = (own + pack.filter { file in !own.contains { $0.path == file.path } }, policy)
        loan = try StyleLoan(from: edit == nil ? StyleLoan.Shelf.asWritten : nil) { try HouseStyle(chosen, of: policy) }
        folders = try Self.folders.get()
    }

    // Read once for all examples: they are hundreds.
    private static let example = Result { try files(in: "Policies/example") }
    private static let asWritten = Result { try Policy(loading: PolicyFiles(try example.get())) }
    private static let pack = Result {
        try files(in: "Policies/style").filter { !$0.path.hasPrefix("examples/") }.map {
            PolicyFile(path: "stijl/\($0.path)", bytes: $0.bytes)
        }
    }
    private static let folders = Result { () throws -> Set<RepositoryPath> in
        var folders: Set<RepositoryPath> = [".afspraken", ".afspraken/stijl"]
        let town = root.appending(path: "Examples/zandbeke")
        for case let name as String in try #require(FileManager.default.enumerator(atPath: town.path)) {
            var step = RepositoryPath(name).parent
            while let folder = step {
                folders.insert(folder)
                step = folder.parent
            }
        }
        return folders
    }

    static func policy(in folder: String) throws -> Policy {
        try Policy(loading: PolicyFiles(files(in: folder)))
    }

    private static func files(in folder: String) throws -> [PolicyFile] {
        let url = root.appending(path: folder)
        var files: [PolicyFile] = []
        for case let name as String in try #require(FileManager.default.enumerator(atPath: url.path)) {
            let file = url.appending(path: name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files.append(PolicyFile(path: name, bytes: Array(try Data(contentsOf: file))))
        }
        return files
    }

    /// The verdict on an example, at a day on which everything the town adopted is in force.
    /// `pages`: what was read for earlier examples, when many follow one another.
    func verdict(
        on example: RuleExample, day: String = "2026-11-21T12:00:00+01:00", pages: PageShelf = PageShelf(),
        crisis: OpenCrisis? = nil, overrides: [Override] = []
    ) throws -> Verdict {
        let person = try #require(policy.person(PersonID(example.person)), "\(example.person) is not in the register")
        let noon = try #require(instant(fromISO: example.moment ?? day))
        let circumstances = Circumstances(
            policy: policy, person: person, instant: noon,
            crisis: crisis ?? (example.isCrisis ? self.crisis(at: noon) : nil))
        let shelf = BlobShelf(style: style, example: example, at: noon, pages: pages)
        var states: [[String: ObjectID]] = [shelf.state(of: example.before)]
        for commit in example.commits {
            var next = states.last ?? [:]
            for (path, text) in commit { next[path] = text.map { shelf.add($0) } }
            states.append(next)
        }
        var stages = [stage(from: states[0], to: states[states.count - 1], commit: nil, on: shelf)]
        for index in 1..<states.count where example.commits.count > 1 || !example.messages.isEmpty {
            let words = index <= example.messages.count ? Array(example.messages[index - 1].utf8) : []
            let commit = shelf.add("commit \(index)")
            if example.commits.count == 1 {
                // As the gate has it: one commit is the result itself, and brings only its words.
                stages.append(
                    Stage(commit: commit, tree: shelf.tree(of: states[index]), changes: [], message: words))
            } else {
                stages.append(
                    stage(
                        from: states[index - 1], to: states[index], commit: commit, message: words, on: shelf))
            }
        }
        let name = Array("refs/heads/\(example.ref)".utf8)
        let refClass = RefClass(name: name, protectedRef: "refs/heads/main")
        let update = RefUpdate(name: name, old: nil, new: shelf.add("tip"))
        let moment: Moment = if case .proposal = refClass { .keep } else { .publish }
        let question = Question(
            circumstances: circumstances, moment: moment, policyID: nil, ref: update.shownName, base: nil,
            tip: update.new,
            refSubject: RefSubject(
                update: update, refClass: refClass, change: .advanced, circumstances: circumstances),
            stages: stages, policyErrors: try policyErrors(after: example), overrides: overrides)
        return Judge().verdict(on: question, facts: shelf)
    }

    func crisis(at instant: Instant, isConsulted: Bool = false) -> OpenCrisis {
        OpenCrisis(
            id: String(repeating: "0", count: 64), phase: .municipal, source: "besluit van de burgemeester",
            opener: "lotte-verhaeghen", opened: instant, plannedEnd: instant,
            isConsulted: isConsulted)
    }

    /// What is wrong with the town's agreements once the example's files stand among them.
    private func policyErrors(after example: RuleExample) throws -> [PolicyError] {
        var changed: [String: [UInt8]] = [:]
        for commit in example.commits {
            for case (let path, let text?) in commit where path.hasPrefix(".afspraken/") {
                changed[String(path.dropFirst(".afspraken/".count))] = Array(text.utf8)
            }
        }
        guard !changed.isEmpty else { return [] }
        let files = try Self.files(in: "Policies/example").map { file in
            PolicyFile(path: file.path, bytes: changed[file.path] ?? file.bytes)
        }
        do throws(PolicyErrors) {
            _ = try Policy(loading: PolicyFiles(files))
            return []
        } catch {
            return error.errors
        }
    }

    private func stage(
        from old: [String: ObjectID], to new: [String: ObjectID], commit: ObjectID?, message: [UInt8] = [],
        on shelf: BlobShelf
    ) -> Stage {
        let paths = Set(old.keys).union(new.keys).sorted()
        let walked = paths.filter { old[$0] != new[$0] }.map { path in
            TreeChange(
                path: RepositoryPath(path), old: old[path].map { .init(id: $0, mode: 0o100644) },
                new: new[path].map { .init(id: $0, mode: 0o100644) })
        }
        let known = folders.union(old.keys.compactMap { RepositoryPath($0).parent })
        var newFolders: Set<RepositoryPath> = []
        var twins: [RepositoryPath: [[UInt8]]] = [:]
        for change in walked where change.old == nil {
            var step = change.path.parent
            while let folder = step, !known.contains(folder) {
                newFolders.insert(folder)
                step = folder.parent
            }
            let alike = new.keys.filter {
                $0.lowercased() == change.path.description.lowercased() && $0 != change.path.text
            }
            if !alike.isEmpty { twins[change.path] = alike.map { Array($0.utf8) } }
        }
        return Stage(
            commit: commit, tree: shelf.tree(of: new), changes: Change.pairingMoves(in: walked), message: message,
            newFolders: newFolders,
            onePageFolders: Self.onePageFolders(in: old.keys), twins: twins)
    }

    /// Folders that hold one page with its own files.
    static func onePageFolders(in paths: some Sequence<String>) -> Set<RepositoryPath> {
        func folders(holding name: String) -> Set<RepositoryPath> {
            Set(paths.map { RepositoryPath($0) }.filter { $0.name == name }.compactMap(\.parent))
        }
        return folders(holding: "index.md").subtracting(folders(holding: "_index.md"))
    }
}

/// Pages that were read, by their blobs: ids are the same for the same bytes.
final class PageShelf {
    fileprivate(set) var facts: [ObjectID: PageFact] = [:]
}

/// Blobs in memory, under ids that are the same for the same bytes.
final class BlobShelf: FactSource {
    private var blobs: [ObjectID: [UInt8]] = [:]
    private var trees: [ObjectID: [String: ObjectID]] = [:]

    private let style: HouseStyle

    private let example: RuleExample
    private let noon: Instant

    private let pages: PageShelf

    init(style: HouseStyle, example: RuleExample, at noon: Instant, pages: PageShelf = PageShelf()) {
        self.pages = pages
        self.style = style
        self.example = example
        self.noon = noon
    }

    func workPoints(at path: String) -> [WorkPoint] { [] }

    /// Everybody whom the example names agreed with whatever it brings.
    func approvals(of transition: Transition, uses: [ShownFile], written: [WrittenVersion]) -> ApprovalFacts {
        let given = example.agreed.map { ($0, StatementKind.approval) } + example.registered.map { ($0, .registered) }
        let received = given.enumerated().map { order, given in
            var statement = Statement(
                kind: given.1, repository: "example", ref: "refs/heads/main", base: nil, policy: nil,
                by: PersonID(given.1 == .approval ? given.0 : "jeroen-tanghe"), made: noon,
                expires: Instant(secondsSince1970: noon.secondsSince1970 + 86_400))
            statement.transitions = [transition]
            statement.onBehalfOf = given.1 == .approval ? nil : PersonID(given.0)
            return ReceivedStatement(id: statement.id, statement: statement, order: order)
        }
        return ApprovalFacts(received: received, authors: [PersonID(example.author ?? example.person)])
    }

    /// The register that the example brings, read as the server reads one.
    func consent(_ id: String) -> ConsentFact {
        guard let register else { return example.consents == nil ? .absent : .unreadable }
        let reading: ConsentIndex.Reading = { offset, count in
            offset + count <= register.count ? Array(register[offset..<offset + count]) : nil
        }
        return ConsentIndex(size: register.count, reading: reading)?.fact(of: id, reading: reading) ?? .unreadable
    }

    private lazy var register = example.consents.flatMap { try? ConsentTable(reading: Array($0.utf8)).indexed }

    func decision(_ address: String) -> DecisionFact {
        guard let text = example.decisions else { return .noRegister }
        return DecisionRegister(Array(text.utf8))?.fact(of: address) ?? .unreadable
    }

    func activity(_ address: EventAddress) -> ActivityFact {
        guard let text = example.activities else { return .noRegister }
        return (try? ActivityRegister(reading: Array(text.utf8)))?.fact(of: address) ?? .unreadable
    }

    func houseStyle() -> Result<HouseStyle, PolicyErrors> { .success(style) }

    func spelling() -> (any Style.Spelling)? { nil }

    /// A tree of these files, under an id of its own.
    func tree(of files: [String: ObjectID]) -> ObjectID {
        let id = add(
            "tree " + files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.hex)" }.joined(separator: "\n"))
        trees[id] = files
        return id
    }

    func readAssets(_ blobs: [ObjectID], limit: Int) {}
    func readPages(_ blobs: [ObjectID]) {}

    func asset(_ blob: ObjectID, limit: Int) -> AssetFact? {
        bytes(of: blob, limit: limit).map { bytes in
            LargeFilePointer(bytes).map { .pointer($0) } ?? .file(Asset(bytes: bytes))
        }
    }

    func sidecar(_ blob: ObjectID, limit: Int) -> Sidecar? { bytes(of: blob, limit: limit).map { Sidecar(bytes: $0) } }

    func folder(_ path: RepositoryPath?, in tree: ObjectID) -> [TreeEntry] {
        let prefix = path.map { $0.description + "/" } ?? ""
        var entries: [String: TreeEntry] = [:]
        for (file, blob) in trees[tree] ?? [:] where file.hasPrefix(prefix) {
            let rest = file.dropFirst(prefix.count)
            let name = String(rest.prefix { $0 != "/" })
            let isFolder = name.count < rest.count
            entries[name] = TreeEntry(
                name: Array(name.utf8), mode: isFolder ? 0o40000 : 0o100644, id: isFolder ? .zero : blob)
        }
        return entries.sorted { $0.key < $1.key }.map(\.value)
    }

    func entry(at path: RepositoryPath, in tree: ObjectID) -> TreeEntry? {
        let name = path.nameBytes
        return folder(path.parent, in: tree).first { $0.name == name }
    }

    func files(in tree: ObjectID) -> [TreeFile]? {
        trees[tree]?.sorted { $0.key < $1.key }.map {
            TreeFile(path: RepositoryPath($0.key), blob: $0.value, mode: 0o100644)
        }
    }

    func state(of files: [String: String]) -> [String: ObjectID] { files.mapValues { add($0) } }

    func add(_ text: String) -> ObjectID {
        let bytes = Array(text.utf8)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let hex = String(hash, radix: 16)
        let id = ObjectID(hex: String(repeating: "0", count: 40 - hex.count) + hex) ?? .zero
        blobs[id] = bytes
        return id
    }

    func page(_ blob: ObjectID) -> PageFact {
        if let known = pages.facts[blob] { return known }
        let fact = read(blob)
        pages.facts[blob] = fact
        return fact
    }

    private func read(_ blob: ObjectID) -> PageFact {
        guard let bytes = blobs[blob] else { return .unreadable(.missing) }
        let limit = ContentLimits().page
        guard bytes.count <= limit else { return .unreadable(.tooLarge(size: bytes.count, limit: limit)) }
        do throws(PageProblem) {
            return .page(try Page(bytes: bytes))
        } catch {
            return .unreadable(.malformed(error.message, offset: error.offset))
        }
    }

    func bytes(of blob: ObjectID, limit: Int) -> [UInt8]? {
        blobs[blob].flatMap { $0.count <= limit ? $0 : nil }
    }

    func size(of blob: ObjectID) -> Int? { blobs[blob]?.count }
}

/// A house style that one example uses at a time: reading the pack takes longer than judging a page.
final class StyleLoan {
    /// Those that nobody uses now.
    final class Shelf: @unchecked Sendable {
        static let asWritten = Shelf()
        private let lock = NSLock()
        private var free: [HouseStyle] = []

        func take() -> HouseStyle? { lock.withLock { free.popLast() } }
        func put(_ style: HouseStyle) { lock.withLock { free.append(style) } }
    }

    let style: HouseStyle
    private let shelf: Shelf?

    init(from shelf: Shelf?, _ make: () throws -> HouseStyle) throws {
        self.shelf = shelf
        style = try shelf?.take() ?? make()
    }

    deinit { shelf?.put(style) }
}
