/// Puts the hooks of one side into `$GIT_DIR/afspraak/hooks` and points git there. Hooks that were there keep running.
public struct HookInstallation: Sendable {
    /// Which side: `client` or `server`.
    public enum Side: String, Sendable {
        case client
        case server
    }

    private let side: Side
    private let gitFolder: String
    /// Where git runs the hooks.
    private let runFolder: String
    private let installation: Installation
    private let git: GitCommand

    public init(_ side: Side, gitFolder: String, workFolder: String? = nil, installation: Installation) {
        self.side = side
        runFolder = workFolder ?? gitFolder
        self.gitFolder = gitFolder
        self.installation = installation
        git = GitCommand(in: gitFolder)
    }

    private var folder: String { "\(gitFolder)/afspraak/hooks" }

    /// Installs, or installs anew: running it twice changes nothing more.
    public func install() throws(GateError) {
        let earlier = try earlierFolder()
        let ours = try onDisk { () throws(FileError) in
            try Files.names(in: "\(installation.share)/Hooks/\(side.rawValue)")
        }
        try onDisk { () throws(FileError) in
            try Files.makeFolder(folder)
            for name in ours {
                try write("\(side.rawValue)/\(name)", as: name, earlier: "\(earlier)/\(name)")
            }
            // Git looks in one folder only: what else stood in the earlier one is passed on to.
            let others = Files.kind(earlier) == .folder ? try Files.names(in: earlier) : []
            for name in others where !ours.contains(name) && !name.hasSuffix(".sample") {
                guard Files.runs("\(earlier)/\(name)") else { continue }
                try write("pass-through", as: name, earlier: "\(earlier)/\(name)")
            }
        }
        try set("afspraak.earlierHooks", earlier)
        try set("core.hooksPath", folder)
    }

    /// Takes the hooks away and points git where it pointed before.
    public func undo() throws(GateError) {
        if let earlier = try get("afspraak.earlierHooksPath") {
            try set("core.hooksPath", earlier)
        } else {
            try unset("core.hooksPath")
        }
        try unset("afspraak.earlierHooksPath")
        try unset("afspraak.earlierHooks")
        try onDisk { () throws(FileError) in try Files.removeFolder(folder) }
    }

    /// Where git looked for hooks before us. A relative path is one from where hooks run: the top of the working tree, or the
    /// repository itself when it is bare (git-config, core.hooksPath).
    private func earlierFolder() throws(GateError) -> String {
        if let known = try get("afspraak.earlierHooks") { return known }
        // Our own folder is no earlier one: a hook that calls itself never ends.
        if let own = try get("core.hooksPath"), own != folder { try set("afspraak.earlierHooksPath", own) }
        let asked = try onDisk { () throws(FileError) in
            try git.text(["config", "--type=path", "--get", "core.hooksPath"])
        }
        guard let path = asked, path != folder else { return "\(gitFolder)/hooks" }
        return path.hasPrefix("/") ? path : "\(runFolder)/\(path)"
    }

    private func get(_ key: String) throws(GateError) -> String? {
        try onDisk { () throws(FileError) in try git.text(["config", "--local", "--get", key]) }
    }

    private func write(_ template: String, as name: String, earlier: String) throws(FileError) {
        let text = String(
            decoding: try Files.read("\(installation.share)/Hooks/\(template)", limit: 65_536), as: UTF8.self)
        let filled = text.replacing("@AFSPRAAK@", with: quoted(installation.program))
            .replacing("@EARLIER@", with: quoted(earlier))
        try Files.write(Array(filled.utf8), to: "\(folder)/\(name)", mode: 0o755)
    }

    /// Safe between the single quotes of the script.
    private func quoted(_ path: String) -> String { path.replacing("'", with: #"'\''"#) }

    private func set(_ key: String, _ value: String) throws(GateError) {
        _ = try onDisk { () throws(FileError) in try git.run(["config", "--local", key, value]) }
    }

    private func unset(_ key: String) throws(GateError) {
        _ = try onDisk { () throws(FileError) in
            try git.run(["config", "--local", "--unset-all", key], quiet: true)
        }
    }
}
