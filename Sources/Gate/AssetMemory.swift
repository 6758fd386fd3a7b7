import Content
import Git
import Glibc
import Text

/// What was read of images before, by object: an image that was seen once is not taken out of its pack again.
///
/// A file that only grows: a mark, then for each image its object id (20 bytes), the length of what was kept (4), a check sum
/// (8) and that itself. What is damaged counts as not known. It is a convenience and no evidence: it holds nothing that the
/// object itself does not say.
final class AssetMemory {
    private let file: String
    private var known: [ObjectID: Range<Int>]?
    private var mapped: UnsafeRawBufferPointer?
    /// Where the last whole entry ends.
    private var end = 0
    private var fresh: [ObjectID: [UInt8]] = [:]

    private static let mark = Array("AFSBLD01".utf8)
    private static let headLength = 32
    /// Longest file: above it, everything is learnt anew.
    private static let longest = 256 << 20

    init(file: String) { self.file = file }

    deinit {
        if let mapped, let start = mapped.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), mapped.count) }
    }

    /// What is known of an image of at most `limit` bytes; nil when nothing is.
    func asset(_ blob: ObjectID, limit: Int) -> Asset? { entry(of: blob)?.asset(limit: limit) }

    /// What was kept of an image; nil when nothing was.
    func entry(of blob: ObjectID) -> Entry? {
        guard let place = places()[blob], let mapped, place.upperBound <= mapped.count else { return nil }
        return Entry(sum: Array(mapped[(place.lowerBound - 8)..<place.lowerBound]), kept: Array(mapped[place]))
    }

    /// What was kept of one image, not looked into yet.
    struct Entry: Sendable {
        fileprivate let sum: [UInt8]
        fileprivate let kept: [UInt8]

        /// The image; nil when it is damaged, or longer than `limit` bytes.
        func asset(limit: Int) -> Asset? {
            guard sum == AssetMemory.sum(kept), let asset = Asset(kept: kept), asset.size <= limit else { return nil }
            return asset
        }
    }

    /// Learns what has to be kept of an image.
    func learn(_ kept: [UInt8], of blob: ObjectID) { fresh[blob] = kept }

    /// Adds what was learnt to the file. What cannot be kept is learnt again.
    func keep() {
        guard !fresh.isEmpty else { return }
        let entries = fresh.flatMap { Self.entry($0.key, $0.value) }
        fresh = [:]
        guard let handle = Self.opened(file) else { return }
        defer { close(handle) }
        var facts = stat()
        // When somebody else is adding, what was learnt here will be learnt again.
        guard flock(handle, LOCK_EX | LOCK_NB) == 0, fstat(handle, &facts) == 0 else { return }
        if isWhole(length: Int(facts.st_size)) {
            try? Files.writeAll(entries, to: handle, named: file)
        } else {
            // A file of its own: who has the old one in memory keeps it.
            try? Files.write(Self.mark + entries, to: file, mode: 0o600)
        }
    }

    /// Whether the file, of this length now, can be added to: what stands behind a torn entry would not be found.
    private func isWhole(length: Int) -> Bool {
        guard length < Self.longest else { return false }
        if let mapped, mapped.count == length { return end == length }
        guard let bytes = Self.map(file) else { return false }
        defer { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
        return bytes.count == length && Self.read(bytes).end == length
    }

    // MARK: - The file

    private func places() -> [ObjectID: Range<Int>] {
        if let known { return known }
        mapped = Self.map(file)
        let found = mapped.map { Self.read($0) } ?? (places: [:], end: 0)
        (known, end) = found
        return found.places
    }

    private static func opened(_ file: String) -> Int32? {
        let handle = open(file, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        return handle < 0 ? nil : handle
    }

    private static func map(_ file: String) -> UnsafeRawBufferPointer? {
        let handle = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var facts = stat()
        guard fstat(handle, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size > mark.count,
            facts.st_size <= longest,
            let memory = mmap(nil, Int(facts.st_size), PROT_READ, MAP_PRIVATE, handle, 0), memory != MAP_FAILED
        else { return nil }
        return UnsafeRawBufferPointer(start: memory, count: Int(facts.st_size))
    }

    /// Where what was kept of each stands, and where the last whole entry ends.
    private static func read(_ bytes: UnsafeRawBufferPointer) -> (places: [ObjectID: Range<Int>], end: Int) {
        guard bytes.starts(with: mark) else { return ([:], 0) }
        var places: [ObjectID: Range<Int>] = [:]
        var index = mark.count
        while bytes.count - index >= headLength {
            let length = bytes[(index + 20)..<(index + 24)].reduce(0) { $0 << 8 | Int($1) }
            let start = index + headLength
            guard length <= bytes.count - start else { break }
            let blob = ObjectID(bytes: UnsafeRawBufferPointer(rebasing: bytes[index..<(index + 20)]))
            places[blob] = start..<(start + length)
            index = start + length
        }
        return (places, index)
    }

    private static func entry(_ blob: ObjectID, _ kept: [UInt8]) -> [UInt8] {
        let count = UInt32(truncatingIfNeeded: kept.count)
        let length = ([24, 16, 8, 0] as [UInt32]).map { UInt8(truncatingIfNeeded: count >> $0) }
        return blob.bytes + length + sum(kept) + kept
    }

    fileprivate static func sum(_ kept: [UInt8]) -> [UInt8] {
        var hash = FNV()
        hash.add(kept)
        let value = hash.value
        return stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
    }
}
