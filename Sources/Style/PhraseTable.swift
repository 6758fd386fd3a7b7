/// A phrase of one rule, where the words of a phrase end in the table.
struct PhraseEntry: Sendable {
    /// The rule, as its position in the checker.
    let rule: Int
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// Whether it is what does not count.
    let isException: Bool
    /// What stands right before its first word and right behind its last, such as `'` and `.`.
    let lead: [UInt8]
    let tail: [UInt8]
    /// As written, with every run of spaces as one, when case counts.
    let exact: [UInt8]?
    /// What has to match right there as well.
    let condition: Search?
}

/// All phrases of all rules by their words: a text is looked through once, however many there are.
///
/// A tree: from each place the next word leads to one next place, found by hash.
struct PhraseTable: Sendable {
    private struct Edge {
        let parent: Int
        let separator: [UInt8]
        let word: [UInt8]
        let hash: UInt32
    }

    /// Edge n leads to place n + 1; place 0 is the root.
    private var edges: [Edge] = []
    private var entries: [[PhraseEntry]] = [[]]
    private var hasChildren: [Bool] = [false]
    /// Positions in `edges`; -1 where there is none. Its size is a power of two.
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    /// The most words in a phrase.
    static let mostWords = 16

    var isEmpty: Bool { edges.isEmpty }

    /// Adds a phrase. False when it holds no word, or too many: then it is none for this table.
    mutating func add(_ phrase: [UInt8], rule: Int, token: Int, isException: Bool, ignoresCase: Bool, condition: Search?)
        -> Bool
    {
        var text = FoldedText()
        let words = phrase.withUnsafeBufferPointer { text.append($0, 0..<$0.count) }
        guard let first = text.words.first, let last = text.words.last, words.count <= Self.mostWords else {
            return false
        }
        let lead = text.bytes[..<first.start]
        let tail = text.bytes[last.end...]
        guard !lead.contains(where: Separator.isSpace), !tail.contains(where: Separator.isSpace) else { return false }
        var place = 0
        var end = first.start
        for word in text.words {
            let separator = Separator.normalised(place == 0 ? [] : text.bytes[end..<word.start])
            place = insert(separator, Array(text.bytes[word.start..<word.end]), after: place)
            end = word.end
        }
        entries[place].append(
            PhraseEntry(
                rule: rule, token: token, isException: isException, lead: Array(lead), tail: Array(tail),
                exact: ignoresCase ? nil : Separator.normalised(phrase), condition: condition))
        return true
    }

    /// Where a word behind a separator leads from a place, and the entries there; nil when nowhere.
    @inline(__always)
    func next(from place: Int, separator: UnsafeBufferPointer<UInt8>, word: UnsafeBufferPointer<UInt8>, hash: UInt32)
        -> Int?
    {
        let mixed = Self.mix(hash, Separator.hash(separator), place)
        var slot = Int(mixed) & (slots.count - 1)
        while true {
            let number = Int(slots[slot])
            if number < 0 { return nil }
            if edges[number].hash == mixed, matches(edges[number], place, separator, word) { return number + 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    func leadsOn(from place: Int) -> Bool { hasChildren[place] }
    func entries(at place: Int) -> [PhraseEntry] { entries[place] }

    private func matches(
        _ edge: Edge, _ place: Int, _ separator: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        edge.parent == place && edge.word.count == word.count && edge.word.elementsEqual(word)
            && Separator.equals(separator, edge.separator)
    }

    private mutating func insert(_ separator: [UInt8], _ word: [UInt8], after place: Int) -> Int {
        let hash = WordHash.of(word)
        let known = separator.withUnsafeBufferPointer { separator in
            word.withUnsafeBufferPointer { next(from: place, separator: separator, word: $0, hash: hash) }
        }
        if let known { return known }
        let mixed = separator.withUnsafeBufferPointer { Self.mix(hash, Separator.hash($0), place) }
        edges.append(Edge(parent: place, separator: separator, word: word, hash: mixed))
        entries.append([])
        hasChildren.append(false)
        hasChildren[place] = true
        if edges.count * 2 > slots.count { grow() } else { link(edges.count - 1) }
        return edges.count
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for number in edges.indices { link(number) }
    }

    private mutating func link(_ number: Int) {
        var slot = Int(edges[number].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: number)
    }

    @inline(__always)
    private static func mix(_ word: UInt32, _ separator: UInt32, _ place: Int) -> UInt32 {
        var hash = word ^ (separator &* 0x85EB_CA6B) ^ (UInt32(truncatingIfNeeded: place) &* 0x9E37_79B1)
        hash ^= hash >> 15
        hash = hash &* 0x2C1B_3C6D
        return hash ^ hash >> 13
    }
}

/// What stands between two words of a phrase: any run of spaces counts as one space.
enum Separator {
    /// Spaces and tabs. A no-break space is two bytes, and a space too.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func normalised(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count { result.append(take(text, &index)) }
        }
        return result
    }

    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if text.isEmpty { return 0 }
        var index = 0
        var hash = WordHash.start
        // What is that long stands in no phrase.
        while index < text.count, index < 64 { hash = WordHash.add(take(text, &index), to: hash) }
        return hash
    }

    static func equals(_ text: UnsafeBufferPointer<UInt8>, _ normalised: [UInt8]) -> Bool {
        var index = 0
        for byte in normalised {
            guard index < text.count, take(text, &index) == byte else { return false }
        }
        return index == text.count
    }

    /// The next byte, where all spaces up to the next other one are a space.
    @inline(__always)
    static func take(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt8 {
        let start = index
        while index < text.count {
            if isSpace(text[index]) {
                index += 1
            } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        if index > start { return 0x20 }
        index += 1
        return text[start]
    }
}
