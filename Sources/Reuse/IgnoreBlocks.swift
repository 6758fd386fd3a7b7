/// A text without what stands between `REUSE-IgnoreStart` and `REUSE-IgnoreEnd`, or its end (REUSE 3.3, "Ignore block").
///
/// As in `reuse`, what stands before a block and behind it on the same lines becomes one line.
struct IgnoreBlocks {
    let text: [UInt8]
    /// Where stretches of the text come from: the offset here, and the offset in the whole text.
    private let stretches: [(here: Int, there: Int)]

    private static let start = Array("REUSE-IgnoreStart".utf8)
    private static let end = Array("REUSE-IgnoreEnd".utf8)

    init(removedFrom whole: [UInt8]) {
        guard var block = Self.find(Self.start, in: whole, from: 0) else {
            (text, stretches) = (whole, [(0, 0)])
            return
        }
        var kept: [UInt8] = []
        var stretches: [(here: Int, there: Int)] = []
        var from = 0
        while true {
            stretches.append((kept.count, from))
            kept += whole[from..<block]
            guard let end = Self.find(Self.end, in: whole, from: block) else { break }
            from = end + Self.end.count
            block = Self.find(Self.start, in: whole, from: from) ?? whole.count
            if block == whole.count {
                stretches.append((kept.count, from))
                kept += whole[from...]
                break
            }
        }
        (text, self.stretches) = (kept, stretches)
    }

    /// The offset in the whole text of a byte of this one.
    func original(_ offset: Int) -> Int {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = low + (high - low) / 2
            if stretches[middle].here <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        return stretches[low - 1].there + offset - stretches[low - 1].here
    }

    private static func find(_ word: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBufferPointer { text in
            guard let first = word.first, text.count >= word.count else { return nil }
            var index = start
            while index <= text.count - word.count {
                if text[index] == first, text[index..<index + word.count].elementsEqual(word) { return index }
                index += 1
            }
            return nil
        }
    }
}
