import CGit2

/// An open repository, for reading only. Not `Sendable`: libgit2 wants one handle per thread.
public final class Repository {
    /// Absolute path of `.git` (or of the bare repository), without a slash behind.
    public let gitDirectory: String
    /// Absolute path of the working tree; nil for a bare repository.
    public let workDirectory: String?

    let handle: OpaquePointer
    /// One more folder of objects, if there is one.
    private let objects: String?
    /// The repository's own config file, opened when it is first asked.
    var config: OpaquePointer?
    let store: OpaquePointer

    /// Opens a bare repository as a server's hook must (git-facts 3.1): by path, which asks no owner (git itself chose it), with the quarantine
    /// of a push as one more place for objects.
    public convenience init(bare path: String, quarantine: String?) throws(GitError) {
        try Library.start()
        Library.trustOnlyTheRepository()
        var opened: OpaquePointer?
        try git("open", path: path) { git_repository_open_bare(&opened, path) }
        try self.init(opened, objects: quarantine)
    }

    /// Opens the repository around a folder, as an editor's client does: the owner is checked. `objects` may name one more
    /// folder of objects.
    public convenience init(workTree start: String, objects: String? = nil) throws(GitError) {
        try Library.start()
        var opened: OpaquePointer?
        try git("open", path: start) { git_repository_open_ext(&opened, start, 0, nil) }
        try self.init(opened, objects: objects)
    }

    private init(_ opened: OpaquePointer?, objects: String?) throws(GitError) {
        guard let opened else { throw GitError(.broken, .noStart) }
        var store: OpaquePointer?
        guard git_repository_odb(&store, opened) == 0, let store else {
            let error = GitError.last(-1, operation: "odb")
            git_repository_free(opened)
            throw error
        }
        if let objects, git_odb_add_disk_alternate(store, objects) < 0 {
            let error = GitError.last(-1, operation: "quarantine", path: objects)
            git_odb_free(store)
            git_repository_free(opened)
            throw error
        }
        handle = opened
        self.store = store
        self.objects = objects
        gitDirectory = Self.path(git_repository_path(opened)) ?? "."
        workDirectory = Self.path(git_repository_workdir(opened))
        try refuseForeignFormats()
    }

    /// What another thread needs to open the same repository with the same objects.
    public struct Location: Sendable {
        fileprivate let gitDirectory: String
        fileprivate let objects: String?
    }

    public var location: Location { Location(gitDirectory: gitDirectory, objects: objects) }

    /// Opens once more what is open already on another thread: libgit2 wants one handle for each.
    public convenience init(at location: Location) throws(GitError) {
        var opened: OpaquePointer?
        try git("open", path: location.gitDirectory) { git_repository_open(&opened, location.gitDirectory) }
        try self.init(opened, objects: location.objects)
    }

    /// Opening by path takes any format and then misreads it: libgit2 1.5 knows only SHA-1 and refs in files.
    private func refuseForeignFormats() throws(GitError) {
        if let format = try localConfig("extensions.objectformat"), format.lowercased() != "sha1" {
            throw GitError(.unsupported, .sha256, detail: format)
        }
        if let storage = try localConfig("extensions.refstorage"), storage.lowercased() != "files" {
            throw GitError(.unsupported, .reftable, detail: storage)
        }
    }

    deinit {
        git_config_free(config)
        git_odb_free(store)
        git_repository_free(handle)
    }

    /// Whether part of the history was left out when it was cloned.
    public var isShallow: Bool { git_repository_is_shallow(handle) == 1 }

    private static func path(_ text: UnsafePointer<CChar>?) -> String? {
        guard let text else { return nil }
        var path = String(cString: text)
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
