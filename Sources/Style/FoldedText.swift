import Text

/// A word of a text, in bytes.
struct Word {
    private let places: SIMD4<UInt32>
    /// Of its folded bytes.
    let hash: UInt64
    /// Which of its letters were folded: with `hash` it tells one written word from another.
    let capitals: UInt64

    /// - Parameters:
    ///   - start, end: in the folded bytes.
    ///   - textStart, textEnd: in the text itself.
    init(start: Int, end: Int, textStart: Int, textEnd: Int, hash: UInt64, capitals: UInt64 = 0) {
        places = SIMD4(
            UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end), UInt32(truncatingIfNeeded: textStart),
            UInt32(truncatingIfNeeded: textEnd))
        self.hash = hash
        self.capitals = capitals
    }

    /// In the folded bytes.
    var start: Int { Int(places[0]) }
    var end: Int { Int(places[1]) }
    /// In the text itself.
    var textStart: Int { Int(places[2]) }
    var textEnd: Int { Int(places[3]) }

    /// Of the word as it was written, with its capitals; only where no letter is rare.
    var written: UInt64 { Self.written(hash, capitals) }

    @inline(__always)
    static func written(_ hash: UInt64, _ capitals: UInt64) -> UInt64 { hash ^ capitals &* 0xFF51_AFD7_ED55_8CCD }
}

/// A part of a text as it compares without regard to case, split into words.
///
/// Plain ASCII and Dutch keep their length and go by tables; a word with any other letter goes through `Folding`.
struct FoldedText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    private var known = TextFacts()
    /// Whether the values in `known` are those of these bytes: not everybody asks.
    private var hasValues = false
    /// Which two bytes stand behind one another.
    private(set) var pairs = BytePairs()
    /// Whether it has letters that `Folding` did: then its bytes are not in the places of the text's.
    private(set) var hasRare = false

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        words.reserveCapacity(count / 5)
    }

    /// What it holds.
    var facts: TextFacts {
        mutating get {
            if !hasValues {
                known.values = bytes.withUnsafeBufferPointer { ByteValues(of: $0) }
                hasValues = true
            }
            return known
        }
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
        (known, hasValues) = (scan.facts, false)
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
                hash: WordHash.of(result, start..<result.count))
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
    /// All but the values.
    var facts = TextFacts()
    var hasRare = false

    init(offset: Int) { self.offset = offset }

    /// Folds in place, as far as that keeps the length, and finds the words.
    mutating func fold(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ words: inout [Word]) {
        var index = 0
        // Where the word that is being read began; -1 when there is none.
        var start = -1
        // Which of its letters were capitals.
        var marks: UInt64 = 0
        var digits = 0
        // Capitals in a row up to here. A wide letter may be one.
        var (capitals, most) = (0, 0)
        while true {
            let from = index
            index = Self.endOfSmallLetters(bytes, from)
            if index > from {
                capitals = 0
                if start < 0 { (start, marks) = (from, 0) }
            }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte &- 0x41 < 26 {
                bytes[index] = byte | 0x20
                capitals &+= 1
                if capitals > most { most = capitals }
                if start < 0 { (start, marks) = (index, 0) }
                marks ^= 1 << UInt64((index &- start) & 63)
                index &+= 1
                continue
            }
            if byte < 0x80 {
                let isDigit = byte &- 0x30 < 10
                digits &+= isDigit ? 1 : 0
                capitals = 0
                if isDigit || byte == 0x5F {
                    if start < 0 { (start, marks) = (index, 0) }
                } else if start >= 0 {
                    words.append(word(bytes, start..<index, marks))
                    start = -1
                }
                index &+= 1
                continue
            }
            let first = index
            let isWord = wide(UnsafeBufferPointer(bytes), &index)
            capitals = isWord ? capitals &+ 1 : 0
            if capitals > most { most = capitals }
            let isFolded = folded.0 != byte || (index > first + 1 && folded.1 != bytes[first + 1])
            bytes[first] = folded.0
            if index > first + 1 { bytes[first + 1] = folded.1 }
            if isWord {
                if start < 0 { (start, marks) = (first, 0) }
                if isFolded { marks ^= 1 << UInt64((first &- start) & 63) }
            } else if start >= 0 {
                words.append(word(bytes, start..<first, marks))
                start = -1
            }
        }
        if start >= 0 { words.append(word(bytes, start..<index, marks)) }
        facts.digits = digits
        facts.capitals = most
    }

    /// Where the small letters from a place on end, which most of a text is: eight are looked at at once.
    @inline(__always)
    private static func endOfSmallLetters(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        if let base = UnsafeRawPointer(bytes.baseAddress) {
            while index &+ 8 <= bytes.count {
                let block = (base + index).loadUnaligned(as: UInt64.self).littleEndian
                let plain = block & 0x7F7F_7F7F_7F7F_7F7F
                // The highest bit of each byte that is no small letter: below `a`, above `z`, or not ASCII.
                let other =
                    (~(plain &+ 0x1F1F_1F1F_1F1F_1F1F) | (plain &+ 0x0505_0505_0505_0505) | block)
                    & 0x8080_8080_8080_8080
                if other != 0 { return index &+ other.trailingZeroBitCount >> 3 }
                index &+= 8
            }
        }
        while index < bytes.count, bytes[index] &- 0x61 < 26 { index &+= 1 }
        return index
    }

    @inline(__always)
    private func word(
        _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>, _ capitals: UInt64
    ) -> Word {
        Word(
            start: range.lowerBound, end: range.upperBound, textStart: offset + range.lowerBound,
            textEnd: offset + range.upperBound, hash: WordHash.of(UnsafeRawBufferPointer(bytes), range),
            capitals: capitals)
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
