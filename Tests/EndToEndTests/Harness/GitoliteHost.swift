import Foundation

/// gitolite 3 in a home of its own behind a real sshd; the town's server is its repository `site`.
final class GitoliteHost: Sendable {
    let ssh: SSHServer
    let home: String
    /// The branch that gitolite itself closes for everybody.
    static let closed = "refs/heads/voorstel/wim-dessers/gesloten"
    static let shell = "/usr/share/gitolite3/gitolite-shell"

    init(for town: Town, settings: [String] = []) throws {
        let root = "\(town.root)/gitolite"
        let home = "\(root)/home"
        self.home = home
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        var environment = Seed.environment(root: town.seed.root)
        environment["HOME"] = home
        let program = Program(folder: home, environment: environment)
        try program.run(["gitolite", "setup", "--admin", "lotte.verhaeghen"])
        let rules = """
            repo site
                -   \(Self.closed) = @all
                RW+ = @all

            """
        try rules.write(toFile: "\(home)/.gitolite/conf/gitolite.conf", atomically: true, encoding: .utf8)
        try program.run(["gitolite", "compile"])
        try program.run(["gitolite", "trigger", "POST_COMPILE"])
        let site = "\(home)/repositories/site.git"
        try program.run(["git", "-C", site, "fetch", "-q", town.server, "refs/heads/main:refs/heads/main"])
        try program.run([Source.afspraak, "init", "--server", "--transport", "gitolite", site])
        // From here on, the town's server is this one.
        try program.run(["rm", "-rf", town.server])
        try program.run(["ln", "-s", site, town.server])
        let keys = Townsperson.allCases.map { person in
            "restrict,command=\"\(Self.shell) \(person.login)\" ssh-ed25519 \(town.seed.keys.key(of: person))\n"
        }
        ssh = try SSHServer(in: root, home: home, keys: keys.joined(), settings: settings, program: program)
    }
}

extension Townsperson {
    /// The name by which gitolite and a web server know this person.
    var login: String { rawValue.replacing("-", with: ".", maxReplacements: 1) }
}

extension Town {
    /// A copy whose server is the site of a gitolite.
    func clone(for person: Townsperson, through host: GitoliteHost) throws -> Clone {
        let key = seed.keys.privateKey(of: person)
        return try Clone(of: seed.server, for: person, in: "\(root)/\(person.rawValue)", seed: seed)
            .through(host.ssh, to: "site", key: key)
    }
}
