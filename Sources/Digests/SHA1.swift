import CNettle

/// The SHA-1 digest of bytes (FIPS 180-4): how git names its objects. No proof against somebody who makes collisions.
public struct SHA1Digest: Sendable, Hashable {
    private let bytes: [UInt8]

    public init(of content: [UInt8]) {
        var state = sha1_ctx()
        var digest = [UInt8](repeating: 0, count: 20)
        nettle_sha1_init(&state)
        nettle_sha1_update(&state, content.count, content)
        nettle_sha1_digest(&state, digest.count, &digest)
        bytes = digest
    }

    /// 40 lower-case hexadecimal digits.
    public var hex: String { hexadecimal(bytes) }
}
