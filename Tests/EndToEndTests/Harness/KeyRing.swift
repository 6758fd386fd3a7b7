import Foundation

/// A fresh ssh key for everybody, and a copy of the example policy in which the register holds these keys.
struct KeyRing: Sendable {
    /// The folder with the private keys.
    let folder: String
    /// The set that `afspraak init --server` plants.
    let policy: String
    /// The base64 of each public key.
    private let keys: [Townsperson: String]

    init(in root: String, program: Program) throws {
        folder = "\(root)/keys"
        policy = "\(root)/policy"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var keys: [Townsperson: String] = [:]
        for person in Townsperson.allCases {
            let file = "\(folder)/\(person.rawValue)"
            try program.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", person.rawValue, "-f", file])
            let text = try String(contentsOfFile: "\(file).pub", encoding: .utf8)
            keys[person] = text.split(separator: " ").dropFirst().first.map(String.init)
        }
        self.keys = keys
        try program.run(["cp", "-R", "\(Source.root)/Policies/example", policy])
        try enterKeys(in: "\(policy)/personen.yaml")
    }

    /// The base64 of a person's public key.
    func key(of person: Townsperson) -> String { keys[person] ?? "" }
    /// The file with a person's private key.
    func privateKey(of person: Townsperson) -> String { "\(folder)/\(person.rawValue)" }

    /// One line per key, each with its forced command.
    func authorizedKeys(command: String) -> String {
        Townsperson.allCases.map { person in
            let key = key(of: person)
            return "restrict,command=\"\(command) \(key)\" ssh-ed25519 \(key)\n"
        }.joined()
    }

    private func enterKeys(in register: String) throws {
        var current: Townsperson?
        let lines = try String(contentsOfFile: register, encoding: .utf8).components(separatedBy: "\n").map { line in
            if line.hasPrefix("- id: ") { current = Townsperson(rawValue: String(line.dropFirst(6))) }
            guard let person = current, let start = line.range(of: "ssh-ed25519 ") else { return line }
            return "\(line[..<start.upperBound])\(key(of: person)) \(person.rawValue)\""
        }
        try lines.joined(separator: "\n").write(toFile: register, atomically: true, encoding: .utf8)
    }
}
