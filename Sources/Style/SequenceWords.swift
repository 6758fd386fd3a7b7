/// The words and the marks of a sentence, one after the other.
enum SequenceWords {
    /// More is not looked at.
    private static let most = 5_000

    static func of(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound, words.count < most {
            let start = index
            if text[index] <= 0x20, text[index] != PageText.gap {
                index += 1
                continue
            }
            if isLetter(text, &index, sentence.upperBound) {
                while index < sentence.upperBound {
                    var next = index
                    if isLetter(text, &next, sentence.upperBound) {
                        index = next
                    } else if isJoint(text, &index, sentence.upperBound) {
                        continue
                    } else {
                        break
                    }
                }
            }
            if text[start..<index].elementsEqual([0xC2, 0xA0]) { continue }
            words.append(start..<index)
        }
        return words
    }

    /// Goes on behind the character; true when it is part of a word.
    private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 {
            index += 1
            return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
        }
        let scalar = WideScalar(text, at: index, end: end)
        index += scalar.width
        return scalar.isWord
    }

    /// An apostrophe or a hyphen with a letter behind it: goes on behind both.
    private static func isJoint(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
        var next = index
        if text[index] == 0x27 || text[index] == 0x2D {
            next += 1
        } else if index + 2 < end, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0x99 {
            next += 3
        } else {
            return false
        }
        guard next < end, isLetter(text, &next, end) else { return false }
        index = next
        return true
    }
}
