extension RandomAccessCollection where Element == Range<Int>, Index == Int {
    /// The one that holds a range. They stand in order, none over another.
    func holding(_ range: Range<Int>) -> Range<Int>? {
        let index = firstIndex(endingBehind: range.lowerBound)
        return index < endIndex && self[index].contains(range) ? self[index] : nil
    }

    /// Whether one of them has a byte of a range. They stand in order, none over another.
    func touches(_ range: Range<Int>) -> Bool {
        let index = firstIndex(endingBehind: range.lowerBound)
        return index < endIndex && self[index].overlaps(range)
    }

    /// Whether one of them has this byte. They stand in order, none over another.
    func holds(_ offset: Int) -> Bool {
        if isEmpty { return false }
        let index = firstIndex(endingBehind: offset)
        return index < endIndex && self[index].contains(offset)
    }

    fileprivate func firstIndex(endingBehind offset: Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Array where Element == Range<Int> {
    /// What both have. Of each, they stand in order, none over another.
    func shared(with others: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var (left, right) = (0, 0)
        while left < count, right < others.count {
            let both = self[left].clamped(to: others[right])
            if !both.isEmpty { result.append(both) }
            if self[left].upperBound < others[right].upperBound { left += 1 } else { right += 1 }
        }
        return result
    }

    /// Whether one of them holds a range, or stands within it. They stand in order, none over another.
    func excuses(_ range: Range<Int>) -> Bool {
        var index = firstIndex(endingBehind: range.lowerBound)
        while index < count, self[index].lowerBound < range.upperBound {
            if self[index].contains(range) || range.contains(self[index]) { return true }
            index += 1
        }
        return false
    }

    /// In order, with those that overlap made one.
    var joined: [Range<Int>] {
        var result: [Range<Int>] = []
        for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound < last.upperBound {
                result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}

extension UnsafeBufferPointer where Element == Word {
    /// How many words begin in a stretch of the text.
    func count(in stretch: Range<Int>) -> Int {
        firstIndex(from: stretch.upperBound) - firstIndex(from: stretch.lowerBound)
    }

    /// Those that begin in a stretch of the text.
    func within(_ stretch: Range<Int>) -> Self {
        Self(rebasing: self[firstIndex(from: stretch.lowerBound)..<firstIndex(from: stretch.upperBound)])
    }

    private func firstIndex(from offset: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle].textStart < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Counts the words of one stretch of a text after another.
struct WordCursor {
    private let words: UnsafeBufferPointer<Word>
    private var next = 0

    init(_ words: UnsafeBufferPointer<Word>) { self.words = words }

    /// How many words begin in a stretch, which does not begin before the one that was asked for last ends.
    mutating func count(in stretch: Range<Int>) -> Int {
        while next < words.count, words[next].textStart < stretch.lowerBound { next += 1 }
        let first = next
        while next < words.count, words[next].textStart < stretch.upperBound { next += 1 }
        return next - first
    }
}
