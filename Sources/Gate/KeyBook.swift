public import BrusselsTime
import Digests
import Findings
import Glibc
public import PolicyModel
import Text

/// Whose key opens which served repository today, for sshd to read.
public struct KeyBook: Sendable {
    /// A key, who holds it, and which repositories know that person today.
    public struct Entry: Sendable {
        public let key: SSHKey
        public let person: PersonID
        public fileprivate(set) var repositories: [String]
    }

    /// In the order of the registers.
    public private(set) var entries: [Entry] = []

    /// Reads the register of each repository. One that cannot be read gives no keys at all: half an answer would hide it.
    public init(of served: ServedRepositories, on day: Day) throws(GateError) {
        if let missing = served.missing.first { throw .file(FileError(missing, code: ENOENT)) }
        var places: [String: Int] = [:]
        for path in served.paths {
            for person in try PeopleRegister.read(ofServed: path).active(on: day) {
                for key in person.transportNames.ssh {
                    if let place = places[key.blob] {
                        entries[place].repositories.append(path)
                    } else {
                        places[key.blob] = entries.count
                        entries.append(Entry(key: key, person: person.id, repositories: [path]))
                    }
                }
            }
        }
    }

    /// Only the key that somebody shows: its base64, or its fingerprint (`SHA256:…`).
    public func entries(showing key: String) -> [Entry] {
        if key.hasPrefix("SHA256:") { return entries.filter { $0.key.fingerprint == key } }
        guard let blob = SSHKey.blob(in: key) else { return [] }
        return entries.filter { $0.key.blob == blob }
    }
}

extension KeyBook.Entry {
    /// The line of `authorized_keys`, with the forced command. `language`: in which the server answers; nil for its default.
    public func authorizedKey(program: String, language: String? = nil) throws(GateError) -> String {
        let folders = try repositories.map { path throws(GateError) in "--repo \(try Self.quoted(path))" }
        let command =
            "\(try Self.quoted(program)) serve --key \(key.blob) \(folders.joined(separator: " "))"
            + (language.map { " --lang \($0)" } ?? "")
        return "restrict,command=\"\(command)\" \(key.text) \(person.rawValue)"
    }

    /// The line of an allowed signers file (ssh-keygen(1)): this person, for what git signs.
    public var allowedSigner: String { "\(person.rawValue) namespaces=\"git\" \(key.text)" }

    /// A path between single quotes, as the shell that sshd starts reads it. A path that would need more is not written at all.
    private static func quoted(_ path: String) throws(GateError) -> String {
        guard !path.utf8.contains(where: { [0x22, 0x27, 0x5C].contains($0) }), printable(path) == path else {
            throw .input(.strangePath)
        }
        return "'\(path)'"
    }
}

extension SSHKey {
    /// The fingerprint as OpenSSH shows it: `SHA256:` and base64 without padding.
    var fingerprint: String? {
        guard let bytes = bytes(fromBase64: blob.utf8) else { return nil }
        return "SHA256:" + base64(SHA256Digest(of: bytes).bytes).prefix { $0 != "=" }
    }
}

extension Message {
    fileprivate static let strangePath = Message(
        nl: "Een pad op de server bevat een aanhalingsteken, een schuine streep naar links of een onzichtbaar teken. "
            + "Kies een eenvoudiger pad.",
        en: "A path on the server holds a quote, a backslash or an invisible character. Choose a plainer path.")
}
