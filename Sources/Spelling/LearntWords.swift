import Glibc
import Text

/// What a dictionary said of words before, as a file that is mapped into memory: an answer costs one look in a table.
///
/// Form: eight words of 64 bits (mark, version of the dictionary, number of places, number of words, four of zero), then the
/// places. A word stands at its hash, or at the next free place; the lowest bit says whether it is known. Native byte order: the
/// file never leaves the machine.
struct LearntWords {
    private static let mark: UInt64 = 0x3130_4452_4F57_4641
    private static let headerLength = 8
    /// Most words that are kept; a text of a municipality has some tens of thousands of different ones.
    static let most = 1 << 19

    private let places: UnsafeBufferPointer<UInt64>
    private let mapped: UnsafeMutableRawPointer?
    private let length: Int

    /// Opens the file when it fits the dictionary; otherwise nothing was learnt yet.
    init(file: String, signature: UInt64) {
        (places, mapped, length) = Self.map(file, signature) ?? (UnsafeBufferPointer(start: nil, count: 0), nil, 0)
    }

    /// Gives the memory back. Not by `deinit`: the one owner knows when it is done.
    func close() {
        if let mapped { munmap(mapped, length) }
    }

    /// What was said of a word before; nil: it was not asked yet.
    func verdict(on key: UInt64) -> Bool? {
        guard !places.isEmpty else { return nil }
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: key >> 1) & mask
        for _ in 0..<places.count {
            let found = places[place]
            if found == 0 { return nil }
            if found | 1 == key { return found & 1 == 1 }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The key of a word: never zero, its lowest bit set. Two words of one key: one misspelt word is let through.
    static func key(of word: String) -> UInt64 {
        var hash = FNV()
        hash.add(word.utf8)
        return hash.value | 1
    }

    /// The file's bytes with these words added.
    func bytes(adding fresh: [UInt64: Bool], signature: UInt64) -> [UInt8] {
        var all: [UInt64: Bool] = [:]
        for found in places where found != 0 && all.count < Self.most { all[found | 1] = found & 1 == 1 }
        for (key, verdict) in fresh where all.count < Self.most { all[key] = verdict }
        var size = 1_024
        while size < all.count * 2 { size *= 2 }
        var table = [UInt64](repeating: 0, count: Self.headerLength + size)
        table[0] = Self.mark
        table[1] = signature
        table[2] = UInt64(size)
        table[3] = UInt64(all.count)
        for (key, verdict) in all {
            var place = Int(truncatingIfNeeded: key >> 1) & (size - 1)
            while table[Self.headerLength + place] != 0 { place = (place + 1) & (size - 1) }
            table[Self.headerLength + place] = verdict ? key : key & ~1
        }
        return table.withUnsafeBytes { Array($0) }
    }

    private static func map(
        _ file: String, _ signature: UInt64
    ) -> (UnsafeBufferPointer<UInt64>, UnsafeMutableRawPointer, Int)? {
        let handle = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard handle >= 0 else { return nil }
        defer { Glibc.close(handle) }
        var facts = stat()
        let least = headerLength * 8
        guard fstat(handle, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size > least,
            facts.st_size <= least + most * 4 * 8,
            let memory = mmap(nil, Int(facts.st_size), PROT_READ, MAP_PRIVATE, handle, 0), memory != MAP_FAILED
        else { return nil }
        let length = Int(facts.st_size)
        let numbers = UnsafeBufferPointer(
            start: UnsafePointer(memory.assumingMemoryBound(to: UInt64.self)), count: length / 8)
        let size = numbers[2]
        guard numbers[0] == mark, numbers[1] == signature, size > 0, size & (size - 1) == 0,
            size == UInt64(length / 8 - headerLength)
        else {
            munmap(memory, length)
            return nil
        }
        return (UnsafeBufferPointer(rebasing: numbers[headerLength...]), memory, length)
    }
}
