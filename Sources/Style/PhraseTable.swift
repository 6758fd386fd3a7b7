import Packing

/// A phrase of one rule, where the words of a phrase end in the table.
struct PhraseEntry: Sendable {
    /// The rule, as its position in the checker.
    let rule: Int
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// Whether it is what does not count.
    let isException: Bool
    /// What stands right before its first word and right behind its last, such as `'` and `.`; in the table's bytes.
    let lead: Range<Int>
    let tail: Range<Int>
    /// As written, with every run of spaces as one, when case counts; in the table's bytes.
    let exact: Range<Int>?
    /// Which letters of its first word are capitals, as in `Word`; only asked where case counts.
    let capitals: UInt64
    /// What has to match right there as well, as its position in the table's conditions.
    let condition: Int?
    /// The entry that stands at the same place, -1 when there is no more.
    fileprivate var next: Int
}

/// All phrases of all rules by their words: a text is looked through once, however many there are.
///
/// A tree: from each place the next word leads to one next place, found by hash.
struct PhraseTable: Sendable {
    fileprivate struct Edge {
        let parent: Int
        let separator: Range<Int>
        let word: Range<Int>
        let hash: UInt32
    }

    fileprivate struct Place {
        /// The first of its entries; -1 when there is none.
        var entry = -1
        var leadsOn = false
    }

    /// Edge n leads to place n + 1; place 0 is the root.
    private var edges: [Edge] = []
    private var places: [Place] = [Place()]
    private var entries: [PhraseEntry] = []
    /// The words, the separators, and all else that entries are made of.
    private(set) var bytes: [UInt8] = []
    private(set) var conditions: [Search] = []
    /// What a text must hold for each of them.
    private(set) var triggers: [Trigger] = []
    /// Positions in `edges`; -1 where there is none. Its size is a power of two.
    private var slots: [Int32] = Array(repeating: -1, count: 256)
    private var text = FoldedText()
    /// The most words in a phrase.
    static let mostWords = 16

    var isEmpty: Bool { edges.isEmpty }

    /// Keeps a condition for entries to name.
    mutating func addCondition(_ search: Search, _ trigger: Trigger) -> Int {
        conditions.append(search)
        triggers.append(trigger)
        return conditions.count - 1
    }

    /// Adds a phrase. False when it holds no word, or too many: then it is none for this table.
    mutating func add(
        _ phrase: [UInt8], rule: Int, token: Int, isException: Bool, ignoresCase: Bool, condition: Int?
    ) -> Bool {
        var text = text
        self.text = FoldedText()
        defer { self.text = text }
        phrase.withUnsafeBufferPointer { text.read($0, 0..<$0.count) }
        guard let first = text.words.first, let last = text.words.last, text.words.count <= Self.mostWords else {
            return false
        }
        let lead = text.bytes[..<first.start]
        let tail = text.bytes[last.end...]
        guard !lead.contains(where: Separator.isSpace), !tail.contains(where: Separator.isSpace) else { return false }
        let place = text.bytes.withUnsafeBufferPointer { self.place(of: text.words, in: $0) }
        entries.append(
            PhraseEntry(
                rule: rule, token: token, isException: isException, lead: keep(lead), tail: keep(tail),
                exact: ignoresCase ? nil : phrase.withUnsafeBufferPointer { keepNormalised($0) },
                capitals: first.capitals, condition: condition, next: places[place].entry))
        places[place].entry = entries.count - 1
        return true
    }

    /// Where a word behind a separator leads from a place; nil when nowhere.
    @inline(__always)
    func next(
        from place: Int, separator: UnsafeBufferPointer<UInt8>, word: UnsafeBufferPointer<UInt8>, step mixed: UInt32
    )
        -> Int?
    {
        var slot = Int(mixed) & (slots.count - 1)
        while true {
            let number = Int(slots[slot])
            if number < 0 { return nil }
            if edges[number].hash == mixed, matches(edges[number], place, separator, word) { return number + 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Tells of a step that it certainly leads nowhere.
    var filter: WordFilter {
        var filter = WordFilter()
        for edge in edges { filter.insert(edge.hash) }
        return filter
    }

    /// Tells of a word that no phrase certainly begins with it.
    var starts: PhraseStarts {
        var starts = PhraseStarts()
        for (number, edge) in edges.enumerated() where edge.parent == 0 {
            let hash = WordHash.of(bytes, edge.word)
            var next = firstEntry(at: number + 1)
            while let entry = next {
                starts.insert(Word.written(hash, entry.exact == nil ? 0 : entry.capitals))
                next = self.entry(behind: entry)
            }
        }
        for edge in edges where edge.parent > 0 && edges[edge.parent - 1].parent == 0 {
            starts.insert(WordHash.of(bytes, edges[edge.parent - 1].word), before: WordHash.of(bytes, edge.word))
        }
        return starts
    }

    /// The number a step goes by: a word behind a separator, from a place.
    @inline(__always)
    static func step(from place: Int, separator: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
        mix(hash, Separator.hash(separator), place)
    }

    func leadsOn(from place: Int) -> Bool { places[place].leadsOn }

    /// The first entry at a place, and the one behind an entry; nil when there are no more.
    func firstEntry(at place: Int) -> PhraseEntry? { entry(places[place].entry) }
    func entry(behind entry: PhraseEntry) -> PhraseEntry? { self.entry(entry.next) }
    private func entry(_ number: Int) -> PhraseEntry? { number < 0 ? nil : entries[number] }

    /// Whether a text is what stands at a place in `bytes`, but for its spaces.
    func holds(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { Separator.equals(text, UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private func matches(
        _ edge: Edge, _ place: Int, _ separator: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard edge.parent == place, edge.word.count == word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for (offset, byte) in zip(edge.word, word) where bytes[offset] != byte { return false }
            return Separator.equals(separator, UnsafeBufferPointer(rebasing: bytes[edge.separator]))
        }
    }

    // MARK: - Making

    private mutating func place(of words: [Word], in text: UnsafeBufferPointer<UInt8>) -> Int {
        var place = 0
        var end: Int?
        for word in words {
            place = insert(
                UnsafeBufferPointer(rebasing: text[(end ?? word.start)..<word.start]),
                UnsafeBufferPointer(rebasing: text[word.start..<word.end]), word.hash, after: place)
            end = word.end
        }
        return place
    }

    private mutating func insert(
        _ separator: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, after place: Int
    ) -> Int {
        let step = Self.step(from: place, separator: separator, hash: hash)
        if let known = next(from: place, separator: separator, word: word, step: step) { return known }
        edges.append(
            Edge(
                parent: place, separator: keepNormalised(separator), word: keep(word),
                hash: step))
        places[place].leadsOn = true
        places.append(Place())
        if edges.count * 2 > slots.count { grow() } else { link(edges.count - 1) }
        return edges.count
    }

    private mutating func keep(_ text: some Sequence<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return start..<bytes.count
    }

    private mutating func keepNormalised(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = bytes.count
        var index = 0
        while index < text.count { bytes.append(Separator.take(text, &index)) }
        return start..<bytes.count
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
    private static func mix(_ word: UInt64, _ separator: UInt64, _ place: Int) -> UInt32 {
        let hash =
            (word ^ (separator &* 0xC2B2_AE3D_27D4_EB4F) ^ (UInt64(truncatingIfNeeded: place) &* 0x9E37_79B9_7F4A_7C15))
            &* 0x9FB2_1C65_1E98_DF25
        return UInt32(truncatingIfNeeded: hash >> 32)
    }
}

extension PhraseEntry: Packable {
    func pack(into packer: inout Packer) {
        packer.add(rule)
        packer.add(token)
        packer.add(isException)
        lead.pack(into: &packer)
        tail.pack(into: &packer)
        exact.pack(into: &packer)
        packer.add(Int(bitPattern: UInt(capitals)))
        condition.pack(into: &packer)
        packer.add(next)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        rule = try packed.number()
        token = try packed.number()
        isException = try packed.flag()
        lead = try Range<Int>(from: &packed)
        tail = try Range<Int>(from: &packed)
        exact = try Range<Int>?(from: &packed)
        capitals = UInt64(UInt(bitPattern: try packed.number()))
        condition = try Int?(from: &packed)
        next = try packed.number()
        guard token >= 0 else { throw PackingProblem() }
    }
}

extension PhraseTable.Edge: Packable {
    func pack(into packer: inout Packer) {
        packer.add(parent)
        separator.pack(into: &packer)
        word.pack(into: &packer)
        packer.add(Int(hash))
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        parent = try packed.number()
        separator = try Range<Int>(from: &packed)
        word = try Range<Int>(from: &packed)
        hash = UInt32(truncatingIfNeeded: try packed.number())
    }
}

extension PhraseTable.Place: Packable {
    func pack(into packer: inout Packer) {
        packer.add(entry)
        packer.add(leadsOn)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        entry = try packed.number()
        leadsOn = try packed.flag()
    }
}

extension PhraseTable: Packable {
    func pack(into packer: inout Packer) {
        edges.pack(into: &packer)
        places.pack(into: &packer)
        entries.pack(into: &packer)
        packer.add(bytes)
        conditions.pack(into: &packer)
        triggers.pack(into: &packer)
        packer.add(slots.count)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        edges = try [Edge](from: &packed)
        places = try [Place](from: &packed)
        entries = try [PhraseEntry](from: &packed)
        bytes = try packed.plain()
        conditions = try [Search](from: &packed)
        triggers = try [Trigger](from: &packed)
        let count = try packed.number()
        guard holdsTogether, count > edges.count, count & (count - 1) == 0, count <= 8 * edges.count + 256 else {
            throw PackingProblem()
        }
        slots = Array(repeating: -1, count: count)
        for number in edges.indices { link(number) }
    }

    /// Whether each of its entries names one of so many rules.
    func names(onlyRulesBelow count: Int) -> Bool { entries.allSatisfy { (0..<count).contains($0.rule) } }

    /// Whether whatever names a place, an entry, a condition or bytes names one that is there.
    private var holdsTogether: Bool {
        let text = 0...bytes.count
        func stands(_ range: Range<Int>?) -> Bool { range.map { text.contains($0.upperBound) } ?? true }
        return places.count == edges.count + 1
            && triggers.count == conditions.count
            && edges.allSatisfy { places.indices.contains($0.parent) && stands($0.separator) && stands($0.word) }
            && places.allSatisfy { $0.entry < entries.count }
            && entries.enumerated().allSatisfy { number, entry in
                entry.next < number && stands(entry.lead) && stands(entry.tail) && stands(entry.exact)
                    && (entry.condition.map { conditions.indices.contains($0) } ?? true)
            }
    }
}
