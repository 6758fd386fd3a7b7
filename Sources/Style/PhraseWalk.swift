/// What the walk over the words of a text keeps.
struct PhraseProgress {
    /// Words of a part with which a phrase may begin.
    var starts: [Int] = []
    /// Phrases that may still be compared.
    var comparisons: Int
    /// Of each condition of the table the part for which it was looked at, and in the lowest bit whether it may hold there.
    var conditions: [Int]

    init(bytes: Int, conditions: Int) {
        comparisons = 100_000 + 8 * bytes
        self.conditions = Array(repeating: -1, count: conditions)
    }
}

extension StyleRun {
    /// Looks every word up in the table, and the words behind it as far as they lead.
    mutating func walk(
        _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        var starts = phrases.starts
        phrases.starts = []
        defer { phrases.starts = starts }
        starts.removeAll(keepingCapacity: true)
        let steps = checker.phraseSteps
        checker.phraseStarts.find(&starts, among: words, hasRare: folded.hasRare)
        for first in starts {
            var last = first
            var found = checker.table.next(
                from: 0, separator: nothing, word: part(bytes, words[first]),
                step: PhraseTable.step(from: 0, separator: nothing, hash: words[first].hash))
            while let place = found {
                meet(place, words[first], words[last], position, text, bytes)
                guard checker.table.leadsOn(from: place), last + 1 < words.count else { break }
                let separator = UnsafeBufferPointer(rebasing: bytes[words[last].end..<words[last + 1].start])
                last += 1
                let step = PhraseTable.step(from: place, separator: separator, hash: words[last].hash)
                guard steps.withWords({ WordFilter.may(step, be: $0) }) else { break }
                found = checker.table.next(
                    from: place, separator: separator, word: part(bytes, words[last]), step: step)
            }
        }
    }

    @inline(__always)
    private func part(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Word) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[word.start..<word.end])
    }

    /// Takes the phrases that end at a place in the table.
    private mutating func meet(
        _ place: Int, _ first: Word, _ last: Word, _ position: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        var next = checker.table.firstEntry(at: place)
        while let entry = next {
            next = checker.table.entry(behind: entry)
            phrases.comparisons -= 1
            if reaches[entry.rule] == .none { continue }
            if entry.exact != nil, entry.capitals != first.capitals, !folded.hasRare { continue }
            guard phrases.comparisons > 0 else {
                unfinished.insert(entry.rule)
                return
            }
            var range = (first.textStart - entry.lead.count)..<(last.textEnd + entry.tail.count)
            guard fits(entry, first, last, bytes), let stretch = stretch(around: range, entry.rule, position, text)
            else {
                continue
            }
            if let exact = entry.exact,
                !checker.table.holds(exact, UnsafeBufferPointer(rebasing: text[range]))
            {
                continue
            }
            if let condition = entry.condition {
                guard mayHold(condition, position, text, stretch, at: range.lowerBound, bytes),
                    let met = patterns.match(
                        checker.table.conditions[condition], text, stretch, at: range.lowerBound)
                else { continue }
                range = met
            }
            if !entry.isException {
                _ = add(Candidate(token: entry.token, range: range, part: position), to: entry.rule)
            } else if hauls[entry.rule].exceptions.count < mostExceptions(of: entry.rule) {
                hauls[entry.rule].exceptions.append(range)
            }
        }
    }

    /// Whether a condition may hold at a place: what the part lacks for it is found out once.
    private mutating func mayHold(
        _ condition: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard mayBegin(condition, text, stretch, at: start) else { return false }
        if phrases.conditions[condition] >> 1 != position {
            let mayHold = folded.hasRare || checker.table.triggers[condition].mayMatch(bytes, folded.facts)
            phrases.conditions[condition] = position << 1 | (mayHold ? 1 : 0)
        }
        return phrases.conditions[condition] & 1 == 1
    }

    private func mayBegin(
        _ condition: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int
    ) -> Bool {
        // A longer one is looked at in pieces, each with an end of its own.
        guard stretch.count <= PatternRun.longestPiece / 2 else { return true }
        guard let anchored else {
            return checker.table.conditions[condition].pattern.mayMatch(text, stretch, at: start)
        }
        return anchored.mayMatch(
            checker.table.conditions[condition].number, of: checker.table.conditions[condition], text, stretch,
            at: start)
    }

    private func mostExceptions(of rule: Int) -> Int {
        checker.rules[rule].isVocabulary ? RuleHaul.mostAccepted : RuleHaul.most
    }

    /// The stretch a rule looks at that holds `range`.
    private mutating func stretch(
        around range: Range<Int>, _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        if reaches[rule].isWhole {
            return page.parts[position].range.contains(range) ? page.parts[position].range : nil
        }
        return stretches(rule, position, text).holding(range)
    }

    /// Whether what stands right before and behind the words is what the phrase has there.
    private func fits(_ entry: PhraseEntry, _ first: Word, _ last: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if entry.lead.isEmpty, entry.tail.isEmpty { return true }
        guard first.start >= entry.lead.count, last.end + entry.tail.count <= bytes.count else { return false }
        return bytes[(first.start - entry.lead.count)..<first.start].elementsEqual(checker.table.bytes[entry.lead])
            && bytes[last.end..<(last.end + entry.tail.count)].elementsEqual(checker.table.bytes[entry.tail])
    }
}
