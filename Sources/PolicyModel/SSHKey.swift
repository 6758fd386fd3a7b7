/// A public ssh key. Its blob is what makes it this key; the type word and the comment are for people.
public struct SSHKey: Sendable, Hashable {
    /// For example `ssh-ed25519`.
    public let kind: String
    /// The base64 text without padding.
    public let blob: String

    /// Reads the text of a public key file (`ssh-ed25519 AAAA… comment`); nil when it is no such text.
    public init?(_ text: String) {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard words.count >= 2, text.utf8.count <= 16_384, !text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 }),
            Self.kinds.contains(String(words[0])), let blob = Self.blob(of: words[1])
        else { return nil }
        kind = String(words[0])
        self.blob = blob
    }

    /// The blob of a key text, whatever else stands around it (a type word, a comment); nil when there is none.
    public static func blob(in text: String) -> String? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let first = words.first else { return nil }
        return blob(of: words.count > 1 && kinds.contains(String(first)) ? words[1] : first)
    }

    /// The key as `authorized_keys` has it, without a comment.
    public var text: String {
        let padding = String(repeating: "=", count: (4 - blob.utf8.count % 4) % 4)
        return "\(kind) \(blob)\(padding)"
    }

    /// The kinds of key that sshd knows.
    private static let kinds: Set<String> = [
        "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ]

    /// Base64 of a key starts with the four length bytes of its type, so with `AAAA`.
    private static func blob(of word: Substring) -> String? {
        let body = word.prefix { $0 != "=" }
        guard word.utf8.count - body.utf8.count <= 2, body.utf8.count >= 20, body.utf8.count % 4 != 1,
            body.hasPrefix("AAAA"), word.dropFirst(body.count).allSatisfy({ $0 == "=" }),
            body.utf8.allSatisfy(isBase64)
        else { return nil }
        return String(body)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || byte == 0x2B || byte == 0x2F
    }
}
