import Text

/// A spelling of a name or phrase, as it is looked up.
struct NameEntry: Sendable {
    enum Capitals: Sendable, Hashable {
        /// In any case.
        case free
        /// Where the spelling has a capital, or nothing but capitals.
        case initials
        /// Letter by letter as it is spelt.
        case exact
    }

    /// What was found with it.
    enum Meaning: Sendable, Hashable {
        case party(Int, needsContext: Bool)
        case holder(Int)
        /// A family name, of these holders: it means one of them only after a title, or after the whole name.
        case surname([Int])
        case word(group: Int)
    }

    let spelling: String
    /// Its words as written, and without case and accents.
    let written: [[UInt8]]
    let folded: [[UInt8]]
    /// The marks between them, white space left out: `-` in `N-VA`.
    let joints: [[UInt8]]
    /// A mark that belongs to the end: `+` in `FORUM+`.
    let end: [UInt8]
    let capitals: Capitals
    let meaning: Meaning

    /// nil for a spelling without a letter.
    init?(_ spelling: String, _ capitals: Capitals, _ meaning: Meaning) {
        let bytes = Array(spelling.utf8)
        let words = NameWords.all(in: bytes)
        guard !words.isEmpty else { return nil }
        self.spelling = spelling
        written = words.map { Array(bytes[$0.range]) }
        folded = written.map { FoldedWord.folded($0[...]) }
        joints = zip(words, words.dropFirst()).map { Self.joint(bytes, $0.range.upperBound..<$1.range.lowerBound) }
        let rest = bytes[(words.last?.range.upperBound ?? 0)...]
        end = rest.first == UInt8(ascii: "+") ? [UInt8(ascii: "+")] : []
        self.capitals = capitals
        self.meaning = meaning
    }

    /// The marks of a stretch, without white space; every hyphen is one.
    static func joint(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var marks: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte > 0x20, byte < 0x80 { marks.append(byte) }
            if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, (0x90...0x94).contains(text[index + 2]) {
                marks.append(UInt8(ascii: "-"))
            }
            index += max(1, NameWords.markLength(text, at: index))
        }
        return marks
    }
}

/// All spellings, by their first word.
struct NameTable: Sendable {
    private(set) var entries: [NameEntry] = []
    private var byFirst: [UInt64: [Int]] = [:]

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ entry: NameEntry?) {
        guard let entry, let first = entry.folded.first else { return }
        byFirst[FoldedWord.hash(first), default: []].append(entries.count)
        entries.append(entry)
    }

    /// A spelling in a text.
    struct Match {
        let entry: Int
        /// Positions of its words.
        let words: Range<Int>
    }

    /// The longest spelling at each word, of each kind of meaning the first. In a file name no capitals are asked, and any mark
    /// parts two words.
    func matches(in text: [UInt8], _ words: [NameWord], isFileName: Bool) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < words.count {
            guard let candidates = byFirst[words[index].hash] else {
                index += 1
                continue
            }
            var best: Match?
            for candidate in candidates
            where entries[candidate].folded.count > best?.words.count ?? 0
                && matches(entries[candidate], text, words, at: index, isFileName)
            {
                best = Match(entry: candidate, words: index..<(index + entries[candidate].folded.count))
            }
            if let best { found.append(best) }
            index += best?.words.count ?? 1
        }
        return found
    }

    private func matches(
        _ entry: NameEntry, _ text: [UInt8], _ words: [NameWord], at start: Int, _ isFileName: Bool
    ) -> Bool {
        guard start + entry.folded.count <= words.count else { return false }
        for place in entry.folded.indices {
            let word = words[start + place]
            guard FoldedWord.folded(text[word.range]) == entry.folded[place] else { return false }
            if !isFileName, !hasCapitals(entry, place, text[word.range]) { return false }
            guard place > 0, !isFileName else { continue }
            let gap = words[start + place - 1].range.upperBound..<word.range.lowerBound
            let marks = NameEntry.joint(text, gap)
            let wanted = entry.joints[place - 1]
            guard marks == wanted || (wanted.isEmpty && marks == [UInt8(ascii: "-")] && gap.count <= 3) else {
                return false
            }
            // A word apart from the next, where the spelling has a space.
            if wanted.isEmpty, gap.isEmpty { return false }
        }
        let end = words[start + entry.folded.count - 1].range.upperBound
        return entry.end.isEmpty || text[end...].starts(with: entry.end)
    }

    private static let particles = Set(
        ["van", "de", "den", "der", "ter", "ten", "vander", "vanden", "el", "al", "la", "le", "du", "t"].map {
            Array($0.utf8)
        })

    private func hasCapitals(_ entry: NameEntry, _ place: Int, _ word: ArraySlice<UInt8>) -> Bool {
        switch entry.capitals {
        case .free: return true
        case .exact: return word.elementsEqual(entry.written[place])
        case .initials:
            // “Els van den Broeck” and “Els Van den Broeck” are one person.
            if Self.particles.contains(entry.folded[place]) { return true }
            guard let wanted = entry.written[place].first, let first = word.first, wanted < 0x80 else { return true }
            return !(0x41...0x5A).contains(wanted) || (0x41...0x5A).contains(first)
        }
    }
}
