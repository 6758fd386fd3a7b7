import Foundation
import Glibc

/// A real Apache with git's own CGI on a free port of this computer; the town's server is its repository `site.git`.
///
/// Apache does not run programs as root, so as root we give the repository to the account of Debian's web server.
final class WebServer: Sendable {
    let port: Int
    private let daemon: Daemon

    /// Who may come in.
    enum Door: Sendable {
        /// A name and a password.
        case password
        /// Anybody: what a misconfigured server does.
        case open
    }

    /// The environment in which git reads a repository of another account, for the test itself.
    static let trusting = ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"]
    private static let account = "www-data"

    init(for town: Town, door: Door = .password, passwords: [Townsperson] = [.wim]) throws {
        let plain = Program(folder: "/", environment: Seed.environment(root: town.seed.root))
        let root = try plain.run(["mktemp", "-d", "\(NSTemporaryDirectory())afspraak-http.XXXXXX"]).text
        try Self.settle(town, in: root, program: plain)
        for (place, person) in passwords.enumerated() {
            let words = ["htpasswd", "-i", place == 0 ? "-cm" : "-m", "\(root)/passwords", person.login]
            try plain.run(words, input: Data("geheim-\(person.login)\n".utf8))
        }
        port = try Daemon.freePort()
        try Self.config(root: root, port: port, door: door).write(
            toFile: "\(root)/httpd.conf", atomically: true, encoding: .utf8)
        daemon = try Daemon(
            ["/usr/sbin/apache2", "-DFOREGROUND", "-f", "\(root)/httpd.conf"], log: "\(root)/log", removing: [root],
            program: plain)
        try Daemon.waitUntilItAnswers(on: port, log: "\(root)/log")
    }

    /// The address with a name and its password, or without.
    func address(for person: Townsperson?) -> String {
        let login = person.map { "\($0.login):geheim-\($0.login)@" } ?? ""
        return "http://\(login)127.0.0.1:\(port)/git/site.git"
    }

    /// Puts the town's server where the web server reaches it, with a program it may run.
    private static func settle(_ town: Town, in root: String, program: Program) throws {
        let site = "\(root)/site.git"
        try program.run(["chmod", "755", root])
        try program.run(["cp", Source.afspraak, "\(root)/afspraak"])
        try program.run(["git", "clone", "-q", "--bare", town.server, site])
        try program.run(["git", "-C", site, "config", "http.receivepack", "true"])
        try program.run(["\(root)/afspraak", "init", "--server", "--transport", "http", site])
        if geteuid() == 0 { try program.run(["chown", "-R", account, site]) }
        try program.run(["rm", "-rf", town.server])
        try program.run(["ln", "-s", site, town.server])
    }

    private static func config(root: String, port: Int, door: Door) -> String {
        let modules = [
            "mpm_prefork", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "alias", "cgi", "env",
        ]
        let lines = modules.map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so" }
        let entrance =
            switch door {
            case .open: "Require all granted"
            case .password:
                """
                AuthType Basic
                    AuthName "Inhoudsmap"
                    AuthUserFile \(root)/passwords
                    Require valid-user
                """
            }
        return """
            ServerRoot \(root)
            ServerName 127.0.0.1
            Listen 127.0.0.1:\(port)
            PidFile \(root)/pid
            ErrorLog \(root)/errors
            Mutex file:\(root)
            StartServers 2
            \(lines.joined(separator: "\n"))
            \(geteuid() == 0 ? "User \(account)\nGroup \(account)" : "")
            SetEnv GIT_PROJECT_ROOT \(root)
            SetEnv GIT_HTTP_EXPORT_ALL
            SetEnv AFSPRAAK_LANG nl
            ScriptAlias /git/ /usr/lib/git-core/git-http-backend/
            <Location /git/>
                \(entrance)
            </Location>

            """
    }
}

extension Town {
    /// A copy whose server is that web server.
    func clone(for person: Townsperson, through web: WebServer, as login: Townsperson?) throws -> Clone {
        try Clone(of: seed.server, for: person, in: "\(root)/\(person.rawValue)", seed: seed)
            .moved(to: web.address(for: login), at: web)
    }
}
