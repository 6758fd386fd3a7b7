import CNettle

/// The MD5 digest of bytes (RFC 1321). Photoshop keeps one of the IPTC records, to know whether another program changed them since;
/// it proves nothing, and nothing here asks it to.
public struct MD5Digest: Sendable, Hashable {
    /// The 16 bytes of the digest.
    public let bytes: [UInt8]

    public init(of content: [UInt8]) {
        var state = md5_ctx()
        var digest = [UInt8](repeating: 0, count: 16)
        nettle_md5_init(&state)
        nettle_md5_update(&state, content.count, content)
        nettle_md5_digest(&state, digest.count, &digest)
        bytes = digest
    }
}
