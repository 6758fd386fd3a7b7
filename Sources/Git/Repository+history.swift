import CGit2

extension Repository {
    /// The best common ancestor of two commits; nil when they have none.
    public func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID? {
        if one == other { return one }
        if try commit(other).parents == [one] { return one }
        var (first, second) = (git_oid(one), git_oid(other))
        var base = git_oid()
        let code = git_merge_base(&base, handle, &first, &second)
        if code == GIT_ENOTFOUND.rawValue {
            if isShallow { throw GitError(.unsupported, .shallow) }
            return nil
        }
        try git("merge base") { code }
        return ObjectID(base)
    }

    /// Whether `ancestor` is part of the history of `commit`; a commit is part of its own.
    public func isAncestor(_ ancestor: ObjectID, of commit: ObjectID) throws(GitError) -> Bool {
        if ancestor == commit { return true }
        // Nearly every push stands right on what is there; libgit2 would read some twenty commits to say so.
        if try self.commit(commit).parents.contains(ancestor) { return true }
        // Of a commit that is not there libgit2 says only that it failed.
        _ = try header(of: ancestor)
        var (new, old) = (git_oid(commit), git_oid(ancestor))
        let answer = git_graph_descendant_of(handle, &new, &old)
        try shallowAware("ancestor") { answer }
        return answer == 1
    }

    /// The commits reachable from `tip` and from none of `known`, oldest first; more than `limit` is an error.
    public func newCommits(tip: ObjectID, notIn known: [ObjectID], limit: Int) throws(GitError) -> [ObjectID] {
        if known.contains(tip) { return [] }
        let commit = try commit(tip)
        if commit.parents.count == 1, let parent = commit.parents.first, known.contains(parent) { return [tip] }
        var walk: OpaquePointer?
        try git("walk") { git_revwalk_new(&walk, handle) }
        defer { git_revwalk_free(walk) }
        git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL.rawValue)
        var start = git_oid(tip)
        try shallowAware("walk") { git_revwalk_push(walk, &start) }
        for id in known {
            var hidden = git_oid(id)
            try shallowAware("walk") { git_revwalk_hide(walk, &hidden) }
        }
        var found: [ObjectID] = []
        var next = git_oid()
        while true {
            let code = git_revwalk_next(&next, walk)
            if code == GIT_ITEROVER.rawValue { break }
            try shallowAware("walk") { code }
            guard found.count < limit else { throw GitError(.tooMany(limit: limit), .tooMany(limit)) }
            found.append(ObjectID(next))
        }
        return found.reversed()
    }

    /// A missing commit in a shallow clone is no damage but a history that was left out.
    private func shallowAware(_ operation: StaticString, _ call: () -> Int32) throws(GitError) {
        do {
            try git(operation, path: "", call)
        } catch {
            throw error.kind == .notFound && isShallow ? GitError(.unsupported, .shallow, detail: error.detail) : error
        }
    }
}
