import Text

/// What git-lfs keeps in the repository in the place of a large file (git-lfs specification, version 1).
public struct LargeFilePointer: Sendable, Hashable {
    /// Longest pointer, in bytes.
    public static let longest = 1_024

    /// SHA-256 of the file, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// Bytes of the file.
    public let size: Int

    /// nil: these bytes are no pointer.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, bytes.starts(with: "version https://git-lfs.github.com/spec/v1\n".utf8),
            let text = utf8Text(bytes)
        else { return nil }
        var values: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, values.updateValue(parts[1], forKey: parts[0]) == nil else { return nil }
        }
        guard let oid = values["oid"], oid.hasPrefix("sha256:"), let size = values["size"].flatMap({ Int($0) }),
            size >= 0
        else { return nil }
        let digest = oid.dropFirst("sha256:".count)
        guard digest.utf8.count == 64,
            digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        (sha256, self.size) = (String(digest), size)
    }
}
