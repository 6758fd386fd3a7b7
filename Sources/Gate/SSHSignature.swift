import Glibc
import PolicyModel

/// Signatures with the keys people push with: `ssh-keygen -Y` (protocol.md 4).
struct SSHSignature {
    /// Whether `signature` is made with one of these keys of a person, over exactly these bytes, under this namespace. Throws
    /// when it cannot be checked here.
    static func holds(
        _ signature: [UInt8], over bytes: [UInt8], by keys: [SSHKey], of person: PersonID, namespace: String
    ) throws(FileError) -> Bool {
        let name = person.rawValue
        // A comment would be read as options: only the form that SSHKey writes comes in.
        let allowed = keys.map { "\(name) namespaces=\"\(namespace)\" \($0.text)\n" }.joined()
        guard !allowed.isEmpty else { return false }
        let answer = try Subprocess(
            program: try program(),
            arguments: ["-q", "-Y", "verify", "-f", "/dev/fd/3", "-I", name, "-n", namespace, "-s", "/dev/fd/4"],
            input: bytes, files: [Array(allowed.utf8), signature], environment: ["LC_ALL": "C"], isQuiet: true
        ).run()
        return answer.status == 0
    }

    /// OpenSSH where the system puts it, whatever the environment says.
    private static func program() throws(FileError) -> String {
        for folder in ["/usr/bin", "/usr/local/bin", "/bin"] where access("\(folder)/ssh-keygen", X_OK) == 0 {
            return "\(folder)/ssh-keygen"
        }
        throw FileError("ssh-keygen", reason: "not found")
    }

    /// Signs bytes with a key file, or a public key whose private half an agent holds.
    static func made(
        over bytes: [UInt8], key: String, namespace: String
    ) throws(FileError) -> [UInt8] {
        let answer = try Subprocess(
            program: try program(), arguments: ["-q", "-Y", "sign", "-f", key, "-n", namespace], input: bytes,
            environment: Environment.current
        ).run()
        guard answer.status == 0, !answer.output.isEmpty else { throw FileError(key, reason: "ssh-keygen -Y sign") }
        return answer.output
    }
}
