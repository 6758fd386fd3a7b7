import Foundation

/// Somebody's own copy, that pushes and fetches over ssh with the person's own key.
struct Clone: Sendable {
    let person: Townsperson
    let folder: String
    let program: Program
    /// A server that lives as long as somebody uses it.
    private let host: (any Sendable)?

    init(of server: String, for person: Townsperson, in folder: String, seed: Seed) throws {
        var environment = Seed.environment(root: seed.root)
        environment["GIT_SSH_COMMAND"] = seed.ssh.command(key: seed.keys.privateKey(of: person))
        // The first copy comes by the path: how it got here is not what is tested, and an ssh session costs a tenth of a second.
        try Self.copy(server, to: folder, for: person, in: seed.root, environment)
        self.person = person
        self.folder = folder
        program = Program(folder: folder, environment: environment)
        host = nil
        try git("remote", "set-url", "origin", seed.ssh.address(of: server))
    }

    /// A copy that reaches the server by its path: quicker than ssh, where how one got there is not what is tested.
    init(byPathOf server: String, for person: Townsperson, in folder: String, seed: Seed) throws {
        var environment = Seed.environment(root: seed.root)
        environment["AFSPRAAK_SSH_KEY"] = seed.keys.key(of: person)
        try Self.copy(server, to: folder, for: person, in: seed.root, environment)
        self.init(
            person: person, folder: folder, program: Program(folder: folder, environment: environment), host: nil)
    }

    private init(person: Townsperson, folder: String, program: Program, host: (any Sendable)?) {
        self.person = person
        self.folder = folder
        self.program = program
        self.host = host
    }

    /// The same copy, with other variables besides.
    func with(_ variables: [String: String]) -> Clone {
        let environment = program.environment.merging(variables) { $1 }
        return Clone(
            person: person, folder: folder, program: Program(folder: folder, environment: environment), host: host)
    }

    /// The same copy, with its server behind another sshd.
    func through(_ ssh: SSHServer, to path: String, key: String) throws -> Clone {
        try with(["GIT_SSH_COMMAND": ssh.command(key: key)]).moved(to: ssh.address(of: path), at: ssh)
    }

    /// The same copy, with its server at another address; `host` is kept running for it.
    func moved(to address: String, at host: any Sendable) throws -> Clone {
        try git("remote", "set-url", "origin", address)
        return Clone(person: person, folder: folder, program: program, host: host)
    }

    /// Another copy of the same person, with nothing of the past.
    func shallow(from address: String, in folder: String) throws -> Clone {
        try Self.copy(
            address, to: folder, for: person, with: ["--depth", "1"], in: program.folder, program.environment)
        return Clone(
            person: person, folder: folder, program: Program(folder: folder, environment: program.environment),
            host: host)
    }

    /// A copy that says who makes the commits in it.
    private static func copy(
        _ address: String, to folder: String, for person: Townsperson, with options: [String] = [], in root: String,
        _ environment: [String: String]
    ) throws {
        let names = ["-c", "user.name=\(person.rawValue)", "-c", "user.email=\(person.email)"]
        try Program(folder: root, environment: environment)
            .run(["git", "clone", "-q"] + names + options + [address, folder])
    }

    // MARK: - Git

    /// Runs git, which has to succeed; gives its output.
    @discardableResult
    func git(_ arguments: String..., input: Data = Data()) throws -> String {
        try program.run(["git"] + arguments, input: input).text
    }

    /// Runs git or a program, however it ends.
    func attempt(_ command: String..., input: Data = Data()) throws -> Answer {
        Answer(outcome: try program.attempt(command, input: input))
    }

    /// Pushes; gives git's answer.
    func push(_ refspecs: String..., options: [String] = []) throws -> Answer { try push(refspecs, options: options) }

    func push(_ refspecs: [String], to address: String = "origin", options: [String] = []) throws -> Answer {
        let given = options.flatMap { ["-o", $0] }
        return Answer(outcome: try program.attempt(["git", "push"] + given + [address] + refspecs))
    }

    func afspraak(_ arguments: String...) throws -> Answer {
        Answer(outcome: try program.attempt([Source.afspraak] + arguments))
    }

    /// Installs the client side for its person, as `afspraak init` does.
    func adopt() throws { try program.run([Source.afspraak, "init", "--as", person.rawValue]) }

    var head: String {
        get throws { try git("rev-parse", "HEAD") }
    }

    /// Keeps everything that changed.
    func keep(_ message: String = "Aanpassing") throws {
        try git("add", "-A")
        try git("commit", "-q", "-m", message)
    }

    // MARK: - Files

    func read(_ path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func write(_ path: String, _ data: Data) throws {
        let file = URL(filePath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// SHA-256 of a file.
    func digest(_ path: String) throws -> String {
        String(try program.run(["sha256sum", path]).text.prefix(64))
    }

    /// Adds a paragraph at the end.
    func append(_ text: String = "Bel ons gerust.", to path: String) throws {
        try write(path, read(path) + "\n\(text)\n")
    }

    /// Adds lines at the top of the front matter.
    func addField(_ lines: String, to path: String) throws {
        try write(path, "---\n\(lines)\n" + read(path).dropFirst(4))
    }

    func replace(_ old: String, with new: String, in path: String) throws {
        try write(path, read(path).replacing(old, with: new))
    }

    func remove(_ path: String) throws { try git("rm", "-q", path) }

    func move(_ path: String, to new: String) throws {
        try FileManager.default.createDirectory(
            atPath: (folder as NSString).appendingPathComponent((new as NSString).deletingLastPathComponent),
            withIntermediateDirectories: true)
        try git("mv", path, new)
    }

    /// Keeps an entry that no working tree can hold, as git itself stores it.
    func keepEntry(_ path: [UInt8], mode: String = "100644", id: String) throws {
        let line = Data("\(mode) \(id)\t".utf8) + Data(path) + Data([0])
        try git("update-index", "-z", "--index-info", input: line)
        try git("commit", "-q", "-m", "Bijzonder bestand")
    }

    /// Stores a blob; gives its id.
    func blob(_ text: String = Page.text()) throws -> String {
        try git("hash-object", "-w", "--stdin", input: Data(text.utf8))
    }
}
