public import Findings
public import Git
public import Judgement
public import PolicyModel
import Registers

/// The agreements as they stood at one commit, with the tree id that names them.
public struct DatedPolicy: Sendable {
    public let policy: Policy
    /// Tree id of `.afspraken/`; nil when it was read from a folder.
    public let id: ObjectID?
    /// The folder it was read from, when it was not a tree.
    private let folder: String?

    /// The policy at a commit: `.afspraken/` in its tree, and nothing else.
    public static func read(
        at commit: ObjectID, in repository: Repository, for purpose: Policy.Purpose = .judging
    ) throws(GateError) -> DatedPolicy {
        let root = try gate { () throws(GitError) in try repository.commit(commit).tree }
        return try read(inTree: root, of: repository, for: purpose)
    }

    /// The policy in a tree of the repository.
    public static func read(
        inTree root: ObjectID, of repository: Repository, for purpose: Policy.Purpose = .judging
    ) throws(GateError) -> DatedPolicy {
        let entry = try gate { () throws(GitError) in try repository.entry(at: ".afspraken", in: root) }
        guard let entry, entry.mode == 0o40000 else { throw .noPolicy(ref: ".afspraken") }
        let listed = try gate { () throws(GitError) in try repository.allFiles(in: entry.id, limits: .push) }
        let files = try read(listed, of: repository) { $0.isRead(for: purpose) }
        let dated = DatedPolicy(policy: try load(files, for: purpose), id: entry.id, folder: nil)
        if purpose == .everything { try dated.checkStyle(try dated.styleFiles(in: repository)) }
        return dated
    }

    /// The policy in a folder on disk (`--policy DIR`): the folder itself, or the `.afspraken` in it.
    public static func read(folder: String, for purpose: Policy.Purpose = .judging) throws(GateError) -> DatedPolicy {
        let inner = "\(folder)/.afspraken"
        let root = Files.kind(inner) == .folder ? inner : folder
        let files = try files(in: root) { $0.isRead(for: purpose) }
        let dated = DatedPolicy(policy: try load(files, for: purpose), id: nil, folder: root)
        if purpose == .everything { try dated.checkStyle(try Self.files(in: root) { $0.hasPrefix("stijl/") }) }
        return dated
    }

    private static func files(
        in root: String, where isWanted: (String) -> Bool
    ) throws(GateError) -> [PolicyFile] {
        var files: [PolicyFile] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            for name in try onDisk({ () throws(FileError) in try Files.names(in: "\(root)/\(folder)") }) {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch Files.kind("\(root)/\(path)") {
                case .folder: waiting.append(path)
                case .file where isWanted(path):
                    let bytes = try onDisk { () throws(FileError) in
                        try Files.read("\(root)/\(path)", limit: PolicyFiles.mostBytesPerFile)
                    }
                    files.append(PolicyFile(path: path, bytes: bytes))
                default: continue
                }
            }
        }
        return files
    }

    /// The files of the house style, which are read where texts are.
    func styleFiles(in repository: Repository) throws(GateError) -> [PolicyFile] {
        if let folder { return try Self.files(in: folder) { $0.hasPrefix("stijl/") } }
        guard let id else { return [] }
        let entry = try gate { () throws(GitError) in try repository.entry(at: "stijl", in: id) }
        guard let entry, entry.isFolder else { return [] }
        let listed = try gate { () throws(GitError) in try repository.allFiles(in: entry.id, limits: .push) }
        return try Self.read(listed, of: repository, under: "stijl/") { _ in true }
    }

    /// Most bytes of the register of decisions.
    private static let mostBytesOfDecisions = 64 * 1_048_576

    /// The register of decisions, which is read where a page names one; nil when there is none.
    func decisions(in repository: Repository) throws(GateError) -> [UInt8]? {
        try file(.decisions, in: repository, limit: Self.mostBytesOfDecisions)
    }

    /// The snapshot of the UiTdatabank, which is read where a page names an event; nil when there is none.
    func activities(in repository: Repository) throws(GateError) -> [UInt8]? {
        try file(.activities, in: repository, limit: ActivityRegister.limits.bytes)
    }

    /// The list of what may stay for a while, as bytes; nil when there is none.
    func workList(in repository: Repository?) throws(GateError) -> [UInt8]? {
        try file(WorkList.path, in: repository, limit: PolicyFiles.mostBytesPerFile)
    }

    /// The list of what may stay for a while; empty when there is none.
    public func workPoints(in repository: Repository?) throws(GateError) -> [WorkPoint] {
        guard let bytes = try workList(in: repository) else { return [] }
        do throws(PolicyErrors) { return try WorkList(bytes).points } catch { throw .policy(error.errors) }
    }

    /// One file of the agreements; nil when there is none.
    private func file(_ path: String, in repository: Repository?, limit: Int) throws(GateError) -> [UInt8]? {
        if let folder {
            guard Files.kind("\(folder)/\(path)") != nil else { return nil }
            return try onDisk { () throws(FileError) in try Files.read("\(folder)/\(path)", limit: limit) }
        }
        guard let id, let repository else { return nil }
        let entry = try gate { () throws(GitError) in try repository.entry(at: RepositoryPath(path), in: id) }
        guard let entry, !entry.isFolder else { return nil }
        return try gate { () throws(GitError) in try repository.blob(entry.id, limit: limit) }
    }

    /// The files that are wanted. What they hold together is bounded before it is read: anybody can propose agreements, and
    /// these are read before somebody decides about them.
    private static func read(
        _ listed: [(path: RepositoryPath, id: ObjectID, mode: UInt32)], of repository: Repository,
        under folder: String = "", where isWanted: (String) -> Bool
    ) throws(GateError) -> [PolicyFile] {
        var files: [PolicyFile] = []
        var room = PolicyFiles.mostBytesReadAtOnce
        for file in listed {
            guard let path = file.path.text, isWanted(path) else { continue }
            guard files.count < PolicyFiles.mostFiles else { throw .tooMuch(.policyTooLarge) }
            let bytes = try gate { () throws(GitError) in
                try repository.blob(file.id, limit: PolicyFiles.mostBytesPerFile)
            }
            room -= bytes.count
            guard room >= 0 else { throw .tooMuch(.policyTooLarge) }
            files.append(PolicyFile(path: folder + path, bytes: bytes))
        }
        return files
    }

    /// What each rule of the house style asks; empty when it cannot be read. `repository` is needed for agreements of a version.
    public func styleRules(in repository: Repository?) -> [RuleID: RuleDescription] {
        let files: [PolicyFile]? =
            if let repository { try? styleFiles(in: repository) } else {
                folder.flatMap { root in try? Self.files(in: root) { $0.hasPrefix("stijl/") } }
            }
        return files.flatMap { try? HouseStyle($0, of: policy) }?.descriptions ?? [:]
    }

    /// The house style that these agreements chose. `repository` is needed for agreements of a version.
    public func houseStyle(in repository: Repository?) throws(GateError) -> HouseStyle {
        let files =
            if let repository { try styleFiles(in: repository) } else if let folder {
                try Self.files(in: folder) { $0.hasPrefix("stijl/") }
            } else { [PolicyFile]() }
        do throws(PolicyErrors) { return try HouseStyle(files, of: policy) } catch { throw .policy(error.errors) }
    }

    /// Everything that is wrong with the house style.
    private func checkStyle(_ files: [PolicyFile]) throws(GateError) {
        do throws(PolicyErrors) {
            try HouseStyle(files, of: policy).compileAll(files: files)
        } catch {
            throw .policy(error.errors)
        }
    }

    private static func load(_ files: [PolicyFile], for purpose: Policy.Purpose) throws(GateError) -> Policy {
        do { return try Policy(loading: PolicyFiles(files), for: purpose) } catch { throw .policy(error.errors) }
    }
}

extension String {
    /// Whether the loader reads this file: house style and work points are read where they are used, and test cases only when they
    /// are run.
    fileprivate func isRead(for purpose: Policy.Purpose) -> Bool {
        if hasPrefix("stijl/") || self == .decisions || self == .activities { return false }
        return purpose == .everything || (self != "proeven.yaml" && self != WorkList.path)
    }

    /// The register of decisions: long, and looked through only for a page that names one.
    fileprivate static let decisions = "registers/besluiten.csv"
    /// The snapshot of the UiTdatabank: the same.
    fileprivate static let activities = "registers/uitdatabank.jsonld"
}

extension Message {
    fileprivate static let policyTooLarge = Message(
        nl: "De map `.afspraken` is te groot: hoogstens \(PolicyFiles.mostFiles) bestanden, samen hoogstens "
            + "\(PolicyFiles.mostBytesReadAtOnce >> 20) MB.",
        en: "The folder `.afspraken` is too large: at most \(PolicyFiles.mostFiles) files, together at most "
            + "\(PolicyFiles.mostBytesReadAtOnce >> 20) MB.")
}
