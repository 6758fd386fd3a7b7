/// Letters of a text as syllables need them: a to z without accents, a vowel with a trema as a capital, and 0 for all else.
struct PlainLetters {
    private(set) var bytes: [UInt8] = []

    /// - Parameter folded: small letters, as `FoldedText` has them. A letter of two bytes becomes a letter and nothing.
    mutating func read(_ folded: UnsafeBufferPointer<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: folded)
        bytes.withUnsafeMutableBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0xC3, index + 1 < bytes.count {
                    bytes[index] = Self.base(ofSecond: bytes[index + 1])
                    // So that places stay what they are.
                    bytes[index + 1] = Self.nothing
                    index += 2
                } else {
                    if byte &- 0x61 >= 26 { bytes[index] = byte < 0x80 ? 0 : Self.nothing }
                    index += 1
                }
            }
        }
    }

    /// What takes room and is not looked at: the rest of a wide letter.
    static let nothing: UInt8 = 1

    /// `é` is 0xC3 0xA9.
    private static func base(ofSecond byte: UInt8) -> UInt8 {
        switch byte {
        case 0xA0...0xA3, 0xA5: 0x61
        case 0xA4: 0x41
        case 0xA8...0xAA: 0x65
        case 0xAB: 0x45
        case 0xAC...0xAE: 0x69
        case 0xAF: 0x49
        case 0xB2...0xB5, 0xB8: 0x6F
        case 0xB6: 0x4F
        case 0xB9...0xBB: 0x75
        case 0xBC: 0x55
        default: nothing
        }
    }
}

/// How many syllables a word has, by its letters alone. Right for about nine words in ten: good enough for an index, never for
/// a verdict on one word.
struct Syllables {
    let letters: UnsafeBufferPointer<UInt8>

    private func letter(_ index: Int) -> UInt8 { index < letters.count ? letters[index] : 0 }

    /// Behind a letter, and behind the rest of it when it is wide.
    private func next(_ index: Int) -> Int {
        var index = index + 1
        while index < letters.count, letters[index] == PlainLetters.nothing { index += 1 }
        return index
    }

    // MARK: - Dutch

    /// Runs of vowels, where `ij`, `oe` and the like are one, a trema begins a new one, and `ea` or `io` are two. 0 for a piece
    /// without a vowel.
    var dutch: Int {
        var count = 0
        var index = 0
        while index < letters.count {
            guard isDutchVowel(index) else {
                index += 1
                continue
            }
            count += 1
            let second = next(index)
            let third = next(second)
            let length = Self.length(letters[index] | 0x20, letter(second), letter(third))
            // `museum`, `petroleum`
            let isLatin = length == 2 && letter(second) == 0x75 && letter(third) == 0x6D && next(third) >= letters.count
            index = length == 1 || isLatin ? second : length == 2 ? third : next(third)
        }
        return count
    }

    /// How many of these letters sound as one.
    private static func length(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        switch (first, second, third) {
        // aai, ooi, oei, eeu, ieu, eau
        case (0x61, 0x61, 0x69), (0x6F, 0x6F, 0x69), (0x6F, 0x65, 0x69), (0x65, 0x65, 0x75), (0x69, 0x65, 0x75),
            (0x65, 0x61, 0x75):
            3
        // aa, ee, oo, uu
        case (0x61, 0x61, _), (0x65, 0x65, _), (0x6F, 0x6F, _), (0x75, 0x75, _): 2
        // ie, oe, eu, ui, ei, ij, au, ou, ai, oi
        case (0x69, 0x65, _), (0x6F, 0x65, _), (0x65, 0x75, _), (0x75, 0x69, _), (0x65, 0x69, _), (0x69, 0x6A, _),
            (0x61, 0x75, _), (0x6F, 0x75, _), (0x61, 0x69, _), (0x6F, 0x69, _):
            2
        default: 1
        }
    }

    private func isDutchVowel(_ index: Int) -> Bool {
        switch letters[index] | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F: true
        // `quiz`: the u belongs to the q.
        case 0x75: index == 0 || letters[index - 1] != 0x71
        // `yoghurt` begins with a consonant, `type` does not hold one.
        case 0x79: index > 0 || letters.count == 1
        default: false
        }
    }

    // MARK: - English

    /// Runs of vowels, without a silent `e`, `es` or `ed` at the end. 0 for a piece without a vowel.
    func english(end: Int) -> Int {
        var end = end
        if end > 3 {
            let (last, second, third) = (letters[end - 1], letters[end - 2], letters[end - 3])
            if second == 0x65, last == 0x73 || last == 0x64 {
                // `boxes`, `wanted` have it, `makes`, `asked` have not.
                let isSounded =
                    last == 0x64
                    ? third == 0x74 || third == 0x64
                    : third == 0x73 || third == 0x78 || third == 0x7A || third == 0x63 || third == 0x67
                if !isSounded { end -= 2 }
            } else if last == 0x65, second != 0x6C || Self.isEnglishVowel(third) {
                // `table` has it, `whole` has not.
                end -= 1
            }
        }
        var count = 0
        var wasVowel = false
        for index in 0..<end where letters[index] != PlainLetters.nothing {
            let isVowel = Self.isEnglishVowel(letters[index])
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        return count
    }

    private static func isEnglishVowel(_ letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// Where it ends without `es`, `ed` or `ing`.
    var endOfStem: Int {
        let count = letters.count
        guard count > 3 else { return count }
        let (last, second, third) = (letters[count - 1], letters[count - 2], letters[count - 3])
        if last == 0x67, second == 0x6E, third == 0x69 { return count - 3 }
        return second == 0x65 && (last == 0x73 || last == 0x64) ? count - 2 : count
    }
}
