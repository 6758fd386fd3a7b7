import Foundation

extension Town {
    /// The same repository as plain git serves it: no hooks, and git's own defaults for every setting but these.
    func plainTwin(named name: String = "twin.git", settings: [String: String] = [:]) throws -> String {
        let twin = "\(root)/\(name)"
        try run("git", "init", "-q", "--bare", twin)
        try run("rm", "-rf", "\(twin)/hooks", "\(twin)/objects", "\(twin)/refs")
        for part in ["objects", "refs", "packed-refs", "HEAD"] where exists("\(server)/\(part)") {
            try run("cp", "-R", "\(server)/\(part)", "\(twin)/\(part)")
        }
        for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
            try run("git", "-C", twin, "config", key, value)
        }
        return twin
    }

    /// Quarantines that a push left behind.
    func unfinishedPushes() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(server)/objects").filter {
            $0.hasPrefix("tmp_objdir") || $0.hasPrefix("incoming")
        }
    }

    /// A copy that reaches the server by its path, as the person of the key: what sshd's forced command would set, stands in
    /// the environment. The hook and git's side of the push are the real ones.
    func clone(byPathFor person: Townsperson, named name: String? = nil) throws -> Clone {
        try Clone(byPathOf: server, for: person, in: "\(root)/\(name ?? person.rawValue)", seed: seed)
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
