public import Git
import Glibc

/// The working tree (or the index) as a tree that was never kept: its objects stand in a folder of their own that is thrown
/// away, so looking leaves no trace in the repository.
public struct UnkeptTree: Sendable {
    public let id: ObjectID
    /// The folder with its objects.
    public let objects: String
    private let folder: String

    /// Takes a snapshot with git's own `add` and `write-tree`, on a copy of the index.
    public init(around start: String, staged: Bool, environment: [String: String]) throws(GateError) {
        let git = GitCommand(in: start)
        func path(_ arguments: [String]) throws(GateError) -> String {
            let answer = try onDisk { () throws(FileError) in try git.text(arguments) }
            guard let answer, let full = Files.resolved(answer.hasPrefix("/") ? answer : "\(start)/\(answer)") else {
                throw .input(.notARepository)
            }
            return full
        }
        let gitFolder = try path(["rev-parse", "--absolute-git-dir"])
        let store = try path(["rev-parse", "--git-path", "objects"])
        let folder = "\(gitFolder)/afspraak/unkept-\(getpid())"
        let objects = "\(folder)/objects"
        try onDisk { () throws(FileError) in try Files.makeFolder(objects, mode: 0o700) }
        do throws(GateError) {
            // During `git commit -a` the index that counts is another file than the usual one.
            let index =
                environment["GIT_INDEX_FILE"].map { $0.hasPrefix("/") ? $0 : "\(start)/\($0)" } ?? "\(gitFolder)/index"
            let copy = "\(folder)/index"
            if Files.kind(index) != nil {
                try onDisk { () throws(FileError) in
                    try Files.write(try Files.read(index, limit: 512 << 20), to: copy)
                }
            }
            let surroundings = [
                "GIT_INDEX_FILE": copy, "GIT_OBJECT_DIRECTORY": objects, "GIT_ALTERNATE_OBJECT_DIRECTORIES": store,
                "GIT_DIR": gitFolder,
            ]
            if !staged {
                let top = GitCommand(in: try path(["rev-parse", "--show-toplevel"]))
                let added = try onDisk { () throws(FileError) in
                    try top.run(
                        ["add", "--all", "--", "."],
                        environment: surroundings.merging(["GIT_WORK_TREE": top.folder]) { $1 })
                }
                guard added.status == 0 else { throw GateError.input(.notReadable) }
            }
            let written = try onDisk { () throws(FileError) in
                try git.run(["write-tree"], environment: surroundings)
            }
            guard written.status == 0, let id = ObjectID(hex: written.text) else { throw GateError.input(.notReadable) }
            self.id = id
        } catch {
            Self.remove(folder)
            throw error
        }
        self.folder = folder
        self.objects = objects
    }

    /// Throws the snapshot away.
    public func discard() { Self.remove(folder) }

    private static func remove(_ folder: String) {
        try? Files.removeFolder(folder)
        // Goes only when it is empty: where nothing was adopted, nothing of ours was there before.
        if let slash = folder.lastIndex(of: "/") { rmdir(String(folder[..<slash])) }
    }
}
