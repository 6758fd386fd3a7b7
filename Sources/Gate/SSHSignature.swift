import PolicyModel

/// Signatures with the keys people push with: `ssh-keygen -Y` (protocol.md 4).
struct SSHSignature {
    private static let program = "ssh-keygen"

    /// Whether `signature` is this person's, over exactly these bytes, under this namespace.
    static func holds(
        _ signature: [UInt8], over bytes: [UInt8], by person: Person, namespace: String
    ) throws(FileError) -> Bool {
        let name = person.id.rawValue
        // Two spaces or a comment would be read as options: only the form that SSHKey writes comes in.
        let allowed = person.transportNames.ssh.map { "\(name) namespaces=\"\(namespace)\" \($0.text)\n" }.joined()
        guard !allowed.isEmpty else { return false }
        let answer = try Subprocess(
            program: program,
            arguments: ["-Y", "verify", "-f", "/dev/fd/3", "-I", name, "-n", namespace, "-s", "/dev/fd/4"],
            input: bytes, files: [Array(allowed.utf8), signature], environment: environment, isQuiet: true
        ).run()
        return answer.status == 0
    }

    /// Signs bytes with a key file, or a public key whose private half an agent holds.
    static func made(
        over bytes: [UInt8], key: String, namespace: String
    ) throws(FileError) -> [UInt8] {
        let answer = try Subprocess(
            program: program, arguments: ["-q", "-Y", "sign", "-f", key, "-n", namespace], input: bytes,
            environment: Environment.current
        ).run()
        guard answer.status == 0, !answer.output.isEmpty else { throw FileError(key, reason: "ssh-keygen -Y sign") }
        return answer.output
    }

    /// Nothing of what somebody else put in ours.
    private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"]
}
