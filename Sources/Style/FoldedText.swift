import Text

/// A word of a text, in bytes.
struct Word {
    /// In the folded bytes.
    let start: Int
    let end: Int
    /// In the text itself.
    let textStart: Int
    let textEnd: Int
    /// Of its folded bytes.
    let hash: UInt32
}

/// A text as it compares without regard to case, split into words.
///
/// Plain ASCII and Dutch keep their length and go by tables; a word with any other letter goes through `Folding`.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    /// The byte values of the part that was added last.
    private(set) var values = ByteValues()
    /// Whether the part that was added last has letters that `Folding` did.
    private(set) var hasRare = false
    /// How many digits (0 to 9) it has.
    private(set) var digits = 0

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        words.reserveCapacity(count / 5)
    }

    /// Forgets everything but the memory it has.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
    }

    /// Adds a part of a text and gives its words, as positions in `words`. Parts never share a word.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Range<Int> {
        let first = words.count
        let part = part.clamped(to: 0..<text.count)
        values = ByteValues()
        hasRare = false
        digits = 0
        var scan = Scan(index: part.lowerBound, end: part.upperBound)
        while scan.index < scan.end { step(text, &scan) }
        endWord(text, &scan)
        return first..<words.count
    }

    private struct Scan {
        var index: Int
        let end: Int
        /// Where the word that is being read began, in the folded bytes and in the text; -1 when there is none.
        var start = -1
        var textStart = 0
        var hash = WordHash.start
        var isRare = false
    }

    @inline(__always)
    private mutating func step(_ text: UnsafeBufferPointer<UInt8>, _ scan: inout Scan) {
        let byte = text[scan.index]
        if byte < 0x80 {
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F {
                if scan.start < 0 { begin(&scan) }
                scan.hash = WordHash.add(small, to: scan.hash)
            } else if scan.start >= 0 {
                endWord(text, &scan)
            }
            if byte &- 0x30 < 10 { digits += 1 }
            bytes.append(small)
            values.insert(small)
            scan.index += 1
        } else {
            wide(text, &scan)
        }
    }

    @inline(__always)
    private func begin(_ scan: inout Scan) {
        scan.start = bytes.count
        scan.textStart = scan.index
        scan.hash = WordHash.start
        scan.isRare = false
    }

    /// A character of more than one byte.
    private mutating func wide(_ text: UnsafeBufferPointer<UInt8>, _ scan: inout Scan) {
        let scalar = WideScalar(text, at: scan.index, end: scan.end)
        if scalar.isWord {
            if scan.start < 0 { begin(&scan) }
            if scalar.isRare { scan.isRare = true }
        } else if scan.start >= 0 {
            endWord(text, &scan)
        }
        for offset in 0..<scalar.width {
            let byte = offset == 0 ? scalar.first : offset == 1 ? scalar.second : text[scan.index + offset]
            bytes.append(byte)
            values.insert(byte)
            scan.hash = WordHash.add(byte, to: scan.hash)
        }
        scan.index += scalar.width
    }

    private mutating func endWord(_ text: UnsafeBufferPointer<UInt8>, _ scan: inout Scan) {
        guard scan.start >= 0 else { return }
        if scan.isRare { refold(text, &scan) }
        words.append(
            Word(
                start: scan.start, end: bytes.count, textStart: scan.textStart, textEnd: scan.index, hash: scan.hash))
        scan.start = -1
    }

    /// Puts what `Folding` makes of the word in place of its bytes.
    private mutating func refold(_ text: UnsafeBufferPointer<UInt8>, _ scan: inout Scan) {
        hasRare = true
        let folded = Folding.folded(String(decoding: text[scan.textStart..<scan.index], as: UTF8.self))
        bytes.removeSubrange(scan.start..<bytes.count)
        bytes.append(contentsOf: folded.utf8)
        scan.hash = WordHash.of(folded.utf8)
    }
}

/// The hash of a word's folded bytes (FNV-1a).
enum WordHash {
    static let start: UInt32 = 0x811C_9DC5

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(start) { add($1, to: $0) } }
}
