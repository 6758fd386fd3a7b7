import Git
import Glibc
import Packing

/// One file with what was made of the agreements of one tree, so that a push does not make it again. Other agreements, another
/// build of the program or a damaged file: it is made anew. A convenience and no evidence: it holds nothing that the tree itself
/// does not say.
///
/// Form: a mark, the build of the program (32 bytes), the tree (20), a check sum (8), and what was kept.
struct KeptByTree {
    private let file: String

    private static let mark = Array("AFSKLA01".utf8)
    private static let headLength = mark.count + 32 + 20 + 8
    /// Longest file: larger things are made anew.
    private static let longest = 16 << 20

    init(file: String) { self.file = file }

    /// What was kept of a tree; nil when nothing was.
    func bytes(of tree: ObjectID) -> [UInt8]? {
        guard let build = Self.build, let bytes = try? Files.read(file, limit: Self.longest),
            bytes.count > Self.headLength, bytes.starts(with: Self.head(build, tree)),
            bytes[..<Self.headLength].suffix(8).elementsEqual(Self.sum(of: bytes[Self.headLength...]))
        else { return nil }
        return Array(bytes[Self.headLength...])
    }

    /// Keeps it, in the place of what was there. What cannot be kept is made again.
    func keep(_ bytes: [UInt8], of tree: ObjectID) {
        guard let build = Self.build, bytes.count <= Self.longest - Self.headLength else { return }
        try? Files.write(Self.head(build, tree) + Self.sum(of: bytes[...]) + bytes, to: file, mode: 0o600)
    }

    private static func head(_ build: [UInt8], _ tree: ObjectID) -> [UInt8] { mark + build + tree.bytes }

    private static func sum(of bytes: ArraySlice<UInt8>) -> [UInt8] { Self.bytes(of: Checksum.of(bytes)) }

    /// Which build of the program this is: a form is only read by the one that wrote it.
    static var build: [UInt8]? {
        var facts = stat()
        guard stat("/proc/self/exe", &facts) == 0 else { return nil }
        let changed = UInt64(truncatingIfNeeded: facts.st_mtim.tv_sec) &* 1_000_000_000
        return [
            UInt64(facts.st_dev), UInt64(facts.st_ino), UInt64(truncatingIfNeeded: facts.st_size),
            changed &+ UInt64(truncatingIfNeeded: facts.st_mtim.tv_nsec),
        ].flatMap { bytes(of: $0) }
    }

    private static func bytes(of word: UInt64) -> [UInt8] {
        stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
}
