import Git

/// What the server's post-receive hook needs to know.
public enum PostReceive {
    /// The settings of the repository git started us in.
    public static func settings(folder: String) throws(GateError) -> ServerSettings {
        let repository = try gate { () throws(GitError) in try Repository(bare: folder, quarantine: nil) }
        return try ServerSettings(of: repository)
    }
}
