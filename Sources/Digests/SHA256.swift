import CNettle

/// The SHA-256 digest of bytes (FIPS 180-4), by the system's crypto library.
public struct SHA256Digest: Sendable, Hashable {
    /// The 32 bytes of the digest.
    public let bytes: [UInt8]

    public init(of content: [UInt8]) {
        var state = sha256_ctx()
        var digest = [UInt8](repeating: 0, count: 32)
        nettle_sha256_init(&state)
        nettle_sha256_update(&state, content.count, content)
        nettle_sha256_digest(&state, digest.count, &digest)
        bytes = digest
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String { hexadecimal(bytes) }
}
