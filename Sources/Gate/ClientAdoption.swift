/// Adopts the agreements in a clone: the set into `.afspraken/`, the hooks beside the repository.
public struct ClientAdoption: Sendable {
    private let workFolder: String
    private let gitFolder: String
    private let git: GitCommand
    private let hooks: HookInstallation

    public init(in folder: String, installation: Installation) throws(GateError) {
        let git = GitCommand(in: folder)
        let top = try onDisk { () throws(FileError) in try git.text(["rev-parse", "--show-toplevel"]) }
        let gitFolder = try onDisk { () throws(FileError) in try git.text(["rev-parse", "--absolute-git-dir"]) }
        guard let top, let gitFolder, !top.isEmpty else { throw .input(.notARepository) }
        workFolder = top
        self.gitFolder = gitFolder
        self.git = GitCommand(in: top)
        hooks = HookInstallation(.client, gitFolder: gitFolder, workFolder: top, installation: installation)
    }

    /// What `adopt` did, for words.
    public struct Outcome: Sendable {
        /// Files that were copied into `.afspraken/`; empty when it was there already.
        public let copied: [String]
    }

    /// Adopts, or adopts anew. An `.afspraken/` that is there is left alone.
    public func adopt(_ agreements: VendoredPolicy, person: String?, remote: String, branch: String) throws(GateError)
        -> Outcome
    {
        var copied: [String] = []
        let target = "\(workFolder)/.afspraken"
        if Files.kind(target) == nil {
            try onDisk { () throws(FileError) in
                try Files.makeFolder("\(gitFolder)/afspraak/originals")
                for file in agreements.files {
                    let path = "\(target)/\(file.path)"
                    if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
                    try Files.write(file.bytes, to: path)
                    try Files.write(file.bytes, to: original(copied.count))
                    copied.append(".afspraken/\(file.path)")
                }
                try Files.write(Array(copied.joined(separator: "\n").utf8), to: list)
            }
        }
        try hooks.install()
        try set("afspraak.remote", remote)
        try set("afspraak.ref", "refs/heads/\(branch)")
        if let person { try set("afspraak.person", person) }
        return Outcome(copied: copied)
    }

    /// Takes everything back that `adopt` did. What was kept in git or filled in since stays: it is the municipality's own.
    public func undo() throws(GateError) {
        try hooks.undo()
        try onDisk { () throws(FileError) in
            if Files.kind(list) != nil {
                let text = String(decoding: try Files.read(list, limit: 1 << 20), as: UTF8.self)
                for (number, path) in text.split(separator: "\n").map(String.init).enumerated() {
                    let isKept = try git.run(["ls-files", "--error-unmatch", "--", path], quiet: true).status == 0
                    let isOurs = isKept ? false : try isUnchanged(path, number)
                    if isOurs { try Files.remove("\(workFolder)/\(path)") }
                }
                try removeEmptyFolders(below: "\(workFolder)/.afspraken")
            }
            _ = try git.run(["config", "--local", "--remove-section", "afspraak"], quiet: true)
            try Files.removeFolder("\(gitFolder)/afspraak")
        }
    }

    /// The list of what was copied.
    private var list: String { "\(gitFolder)/afspraak/copied" }

    /// What was copied as one of that list, to see whether somebody worked on it since.
    private func original(_ number: Int) -> String { "\(gitFolder)/afspraak/originals/\(number)" }

    private func isUnchanged(_ path: String, _ number: Int) throws(FileError) -> Bool {
        let copy = "\(workFolder)/\(path)"
        guard case .file(let size, _)? = Files.kind(copy), Files.kind(original(number)) != nil else { return false }
        let first = try Files.read(original(number), limit: 4 << 20)
        guard size == first.count else { return false }
        return try Files.read(copy, limit: size) == first
    }

    /// Removes the folder and those in it, as far as nothing is left in them.
    private func removeEmptyFolders(below root: String) throws(FileError) {
        guard Files.kind(root) == .folder else { return }
        var folders = [root]
        var next = 0
        while next < folders.count {
            let folder = folders[next]
            next += 1
            for name in try Files.names(in: folder) where Files.kind("\(folder)/\(name)") == .folder {
                folders.append("\(folder)/\(name)")
            }
        }
        for folder in folders.reversed() where try Files.names(in: folder).isEmpty { try Files.removeFolder(folder) }
    }

    private func set(_ key: String, _ value: String) throws(GateError) {
        _ = try onDisk { () throws(FileError) in try git.run(["config", "--local", key, value]) }
    }
}
