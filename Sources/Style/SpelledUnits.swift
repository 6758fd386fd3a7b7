/// Walks over the words of a part as a dictionary has them: `foto’s` and `e-mail` are one.
struct SpelledUnits {
    struct Unit {
        let range: Range<Int>
        /// An address, a file name, an abbreviation with points inside.
        let isTechnical: Bool
        let hasApostropheBefore: Bool
        /// Of its words and what joins them.
        let hash: UInt64
    }

    let text: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<Word>
    private var index = 0
    private var wasTechnical = false

    init(text: UnsafeBufferPointer<UInt8>, words: UnsafeBufferPointer<Word>) {
        self.text = text
        self.words = words
    }

    mutating func next() -> Unit? {
        guard index < words.count else { return nil }
        let first = words[index]
        var last = first
        var isTechnical = index > 0 && wasTechnical && isPath(words[index - 1].textEnd..<first.textStart)
        var hash = first.written
        index += 1
        joining: while index < words.count {
            let next = words[index]
            switch join(last.textEnd..<next.textStart) {
            case .none: break joining
            case .word: break
            case .technical: isTechnical = true
            }
            hash = WordHash.mixed(hash ^ UInt64(text[last.textEnd])) ^ next.written
            last = next
            index += 1
        }
        wasTechnical = isTechnical
        return unit(first, last, isTechnical, hash)
    }

    private func unit(_ first: Word, _ last: Word, _ isTechnical: Bool, _ hash: UInt64) -> Unit {
        let start = first.textStart
        let isStraight = start > 0 && text[start - 1] == 0x27
        let isCurled = start > 2 && text[start - 1] == 0x99 && text[start - 2] == 0x80 && text[start - 3] == 0xE2
        return Unit(
            range: start..<last.textEnd, isTechnical: isTechnical, hasApostropheBefore: isStraight || isCurled,
            hash: hash)
    }

    private enum Join { case none, word, technical }

    @inline(__always)
    private func join(_ range: Range<Int>) -> Join {
        switch range.count {
        case 1:
            switch text[range.lowerBound] {
            case 0x27, 0x2D: .word
            case 0x2E, 0x40: .technical
            default: .none
            }
        case 3:
            if text[range].elementsEqual([0xE2, 0x80, 0x99]) {
                .word
            } else if text[range].elementsEqual([0x3A, 0x2F, 0x2F]) {
                .technical
            } else {
                .none
            }
        default: .none
        }
    }

    /// Whether an address goes on behind this: `/`, `?`, `=`, `&`, `#`, `%`, `:`.
    private func isPath(_ range: Range<Int>) -> Bool {
        !range.isEmpty
            && text[range].allSatisfy { byte in
                switch byte {
                case 0x2F, 0x3F, 0x3D, 0x26, 0x23, 0x25, 0x3A: true
                default: false
                }
            }
    }
}
