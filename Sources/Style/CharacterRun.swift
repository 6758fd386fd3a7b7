/// A pattern such as `[\p{L}\p{N}][\p{L}\p{N}'.-]*`, that can be counted without running it: one character, then any number of
/// others.
struct CharacterRun: Sendable {
    private let first: CharacterKinds
    private let others: CharacterKinds
    /// As written.
    let pattern: String

    /// nil when it is any other pattern.
    init?(_ pattern: String) {
        var rest = Array(pattern.utf8)[...]
        guard let first = CharacterKinds(&rest) else { return nil }
        if rest.elementsEqual("+".utf8) {
            others = first
        } else {
            guard let others = CharacterKinds(&rest), rest.elementsEqual("*".utf8) else { return nil }
            self.others = others
        }
        self.first = first
        self.pattern = pattern
        isOfWords = first.isOfWords && self.others.hasLetters && self.others.ascii.contains(0x5F)
    }

    /// Whether it begins in a word only and takes that whole: then no two begin in one word.
    let isOfWords: Bool

    /// How often it matches in a stretch of a text.
    func count(in text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        var count = 0
        var isInside = false
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            let (isFirst, isOther, width) = look(text, at: index, end: stretch.upperBound)
            if isInside {
                isInside = isOther
            }
            if !isInside, isFirst {
                count += 1
                isInside = true
            }
            index += width
        }
        return count
    }

    @inline(__always)
    private func look(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> (Bool, Bool, Int) {
        let byte = text[index]
        if byte < 0x80 { return (first.ascii.contains(byte), others.ascii.contains(byte), 1) }
        let wide = WideScalar(text, at: index, end: end)
        if wide.isWord { return (first.hasLetters, others.hasLetters, wide.width) }
        guard !(first.wide.isEmpty && others.wide.isEmpty) else { return (false, false, wide.width) }
        let scalar = String(decoding: text[index..<(index + wide.width)], as: UTF8.self).unicodeScalars.first
        guard let scalar else { return (false, false, wide.width) }
        return (first.wide.contains(scalar), others.wide.contains(scalar), wide.width)
    }
}

/// The characters of one `[…]`.
private struct CharacterKinds: Sendable {
    var ascii = ByteValues()
    /// All letters and numbers of the world.
    var hasLetters = false
    var wide: [Unicode.Scalar] = []

    /// Whether all of them are letters and numbers.
    var isOfWords: Bool {
        let others = (UInt8(0)..<0x80).contains { byte in
            ascii.contains(byte) && !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
        }
        return hasLetters && wide.isEmpty && !others
    }

    /// Takes a class off the front; nil when there is none that is simple. It has to hold both letters and numbers, or neither.
    init?(_ pattern: inout ArraySlice<UInt8>) {
        guard pattern.popFirst() == 0x5B, pattern.first != 0x5E else { return nil }
        var (letters, numbers) = (false, false)
        while let byte = pattern.first, byte != 0x5D {
            if pattern.starts(with: #"\p{L}"#.utf8) {
                letters = true
                pattern = pattern.dropFirst(5)
            } else if pattern.starts(with: #"\p{N}"#.utf8) {
                numbers = true
                pattern = pattern.dropFirst(5)
            } else if pattern.starts(with: #"\w"#.utf8) {
                (letters, numbers) = (true, true)
                ascii.insert(0x5F)
                pattern = pattern.dropFirst(2)
            } else {
                guard takeOne(&pattern) else { return nil }
            }
        }
        guard pattern.popFirst() == 0x5D, letters == numbers else { return nil }
        hasLetters = letters
        if letters {
            for byte: UInt8 in [0x30...0x39, 0x41...0x5A, 0x61...0x7A].joined() { ascii.insert(byte) }
        } else if (0x41...0x5A).contains(where: { ascii.contains($0) || ascii.contains($0 | 0x20) }) {
            // Case may count.
            return nil
        }
    }

    private mutating func takeOne(_ pattern: inout ArraySlice<UInt8>) -> Bool {
        if pattern.first == 0x5C {
            pattern = pattern.dropFirst()
            // `\-`, `\.`; other escapes mean more.
            guard let next = pattern.first, next < 0x30 else { return false }
        }
        guard let byte = pattern.first, byte != 0x5B else { return false }
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard let scalar = String(decoding: pattern.prefix(width), as: UTF8.self).unicodeScalars.first else {
            return false
        }
        pattern = pattern.dropFirst(width)
        // A range.
        if pattern.first == 0x2D, let next = pattern.dropFirst().first, next != 0x5D { return false }
        if scalar.isASCII { ascii.insert(byte) } else { wide.append(scalar) }
        return true
    }
}
