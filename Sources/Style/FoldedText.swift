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

/// A part of a text as it compares without regard to case, split into words.
///
/// Plain ASCII and Dutch keep their length and go by tables; a word with any other letter goes through `Folding`.
struct FoldedText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    private(set) var facts = TextFacts()
    /// Which two bytes stand behind one another.
    private(set) var pairs = BytePairs()
    /// Whether it has letters that `Folding` did: then its bytes are not in the places of the text's.
    private(set) var hasRare = false

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        words.reserveCapacity(count / 5)
    }

    /// Looks which two bytes stand behind one another in what was read.
    mutating func findPairs() { bytes.withUnsafeBufferPointer { pairs.read($0) } }

    /// Reads a part of a text in place of what was read before.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
        let part = part.clamped(to: 0..<text.count)
        bytes.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[part]))
        var scan = Scan(offset: part.lowerBound)
        var words = words
        self.words = []
        bytes.withUnsafeMutableBufferPointer { scan.fold($0, &words) }
        self.words = words
        facts = scan.facts
        hasRare = scan.hasRare
        if hasRare { refold(text) }
    }

    /// Puts what `Folding` makes of the words in place of their bytes.
    private mutating func refold(_ text: UnsafeBufferPointer<UInt8>) {
        var result: [UInt8] = []
        var end = 0
        for (index, word) in words.enumerated() {
            result.append(contentsOf: bytes[end..<word.start])
            let start = result.count
            result.append(
                contentsOf: Folding.folded(String(decoding: text[word.textStart..<word.textEnd], as: UTF8.self)).utf8)
            words[index] = Word(
                start: start, end: result.count, textStart: word.textStart, textEnd: word.textEnd,
                hash: WordHash.of(result[start...]))
            end = word.end
        }
        result.append(contentsOf: bytes[end...])
        bytes = result
    }
}

/// What a text holds, for `Trigger`.
struct TextFacts: Sendable {
    /// The values of its folded bytes.
    var values = ByteValues()
    /// How many digits (0 to 9) it has.
    var digits = 0
    /// The most capitals in a row; some letters count without being one.
    var capitals = 0

    init() {}

    /// Of a stretch of a folded text. What only the text itself would tell is taken from the whole.
    init(of folded: UnsafeBufferPointer<UInt8>, in whole: TextFacts) {
        capitals = whole.capitals
        for byte in folded {
            values.insert(byte)
            digits += byte &- 0x30 < 10 ? 1 : 0
        }
    }
}

/// Which two bytes stand behind one another in a text: some others count as there too.
struct BytePairs: Sendable {
    private var words: [UInt64] = []

    /// No pair at all.
    static let none: UInt16 = .max

    @inline(__always)
    static func number(_ first: UInt8, _ second: UInt8) -> UInt16 {
        (UInt16(first) << 5 ^ UInt16(first) >> 3 ^ UInt16(second)) & 0xFFF
    }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        if words.isEmpty { words = Array(repeating: 0, count: 64) }
        words.withUnsafeMutableBufferPointer { words in
            for index in words.indices { words[index] = 0 }
            guard var last = text.first else { return }
            for byte in text.dropFirst() {
                let number = Self.number(last, byte)
                words[Int(number >> 6)] |= 1 << UInt64(number & 63)
                last = byte
            }
        }
    }

    func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
        words.withUnsafeBufferPointer(body)
    }

    /// Whether a pair may be there.
    @inline(__always)
    static func may(_ number: UInt16, stand words: UnsafeBufferPointer<UInt64>) -> Bool {
        number == none || words[Int(number >> 6) & 63] >> UInt64(number & 63) & 1 == 1
    }
}

/// One pass over a part of a text.
private struct Scan {
    /// Where the part begins in the text.
    let offset: Int
    var facts = TextFacts()
    var hasRare = false

    init(offset: Int) { self.offset = offset }

    /// Folds in place, as far as that keeps the length, and finds the words.
    mutating func fold(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ words: inout [Word]) {
        var index = 0
        // Where the word that is being read began; -1 when there is none.
        var start = -1
        var hash = WordHash.start
        var facts = TextFacts()
        // Capitals in a row up to here. A wide letter may be one.
        var capitals = 0
        while index < bytes.count {
            let byte = bytes[index]
            let first = index
            var isWord: Bool
            if byte < 0x80 {
                let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
                let isDigit = byte &- 0x30 < 10
                facts.digits += isDigit ? 1 : 0
                capitals = small == byte ? 0 : capitals + 1
                isWord = small &- 0x61 < 26 || isDigit || byte == 0x5F
                bytes[index] = small
                index += 1
            } else {
                isWord = wide(UnsafeBufferPointer(bytes), &index)
                capitals = isWord ? capitals + 1 : 0
                bytes[first] = folded.0
                if index > first + 1 { bytes[first + 1] = folded.1 }
            }
            if isWord, start < 0 {
                start = first
                hash = WordHash.start
            } else if !isWord, start >= 0 {
                words.append(
                    Word(start: start, end: first, textStart: offset + start, textEnd: offset + first, hash: hash))
                start = -1
            }
            facts.capitals = max(facts.capitals, capitals)
            for place in first..<index {
                facts.values.insert(bytes[place])
                hash = WordHash.add(bytes[place], to: hash)
            }
        }
        if start >= 0 {
            words.append(
                Word(start: start, end: index, textStart: offset + start, textEnd: offset + index, hash: hash))
        }
        self.facts = facts
    }

    /// The first two bytes of the wide character that was read last.
    private var folded: (UInt8, UInt8) = (0, 0)

    /// Reads a character of more than one byte; true when it is part of a word.
    private mutating func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        let scalar = WideScalar(bytes, at: index, end: bytes.count)
        if scalar.isRare { hasRare = true }
        folded = (scalar.first, scalar.second)
        index += scalar.width
        return scalar.isWord
    }
}

/// The hash of a word's folded bytes (FNV-1a).
enum WordHash {
    static let start: UInt32 = 0x811C_9DC5

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(start) { add($1, to: $0) } }
}
