import CGit2

/// A ref: its full name and where it points.
public struct Reference: Sendable, Hashable {
    public let name: String
    /// The object, or nil for a symbolic ref.
    public let target: ObjectID?
    /// The ref it stands for, or nil for an ordinary one.
    public let symbolicTarget: String?
}

extension Repository {
    /// A ref by its exact full name; nil when there is none. Never by a short name: a tag could shadow a branch (git-facts 3.2).
    public func reference(_ fullName: String) throws(GitError) -> Reference? {
        var found: OpaquePointer?
        let code = git_reference_lookup(&found, handle, fullName)
        if code == GIT_ENOTFOUND.rawValue || code == GIT_EINVALIDSPEC.rawValue { return nil }
        try git("reference") { code }
        defer { git_reference_free(found) }
        return Reference(
            name: fullName, target: git_reference_target(found).map { ObjectID($0.pointee) },
            symbolicTarget: git_reference_symbolic_target(found).map { String(cString: $0) })
    }

    /// The refs whose full name starts with `prefix`, which ends in a slash, with where each points; at most `limit`.
    public func references(under prefix: String, limit: Int) throws(GitError) -> [Reference] {
        var iterator: OpaquePointer?
        try git("references") { git_reference_iterator_glob_new(&iterator, handle, prefix + "*") }
        defer { git_reference_iterator_free(iterator) }
        var found: [Reference] = []
        while true {
            var next: OpaquePointer?
            let code = git_reference_next(&next, iterator)
            if code == GIT_ITEROVER.rawValue { return found }
            try git("references") { code }
            defer { git_reference_free(next) }
            guard found.count < limit else { throw GitError(.tooMany(limit: limit), .tooMany(limit)) }
            guard let name = git_reference_name(next).map({ String(cString: $0) }) else { continue }
            found.append(
                Reference(
                    name: name, target: git_reference_target(next).map { ObjectID($0.pointee) },
                    symbolicTarget: git_reference_symbolic_target(next).map { String(cString: $0) }))
        }
    }

    /// A value of the repository's own config file; nil when it is not set. Never the system's or a user's config.
    public func localConfig(_ key: String) throws(GitError) -> String? {
        let file = "\(commonDirectory)/config"
        if config == nil { try git("config", path: file) { git_config_open_ondisk(&config, file) } }
        var text = git_buf()
        let code = git_config_get_string_buf(&text, config, key)
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try git("config", path: file) { code }
        defer { git_buf_dispose(&text) }
        return text.ptr.map { String(cString: $0) }
    }

    /// Where config and refs of all worktrees stand.
    public var commonDirectory: String {
        git_repository_commondir(handle).map { String(cString: $0) } ?? gitDirectory
    }
}
