import Text

/// How many syllables a word has, by its letters alone. Right for about nine words in ten: good enough for an index, never for
/// a verdict on one word.
enum Syllables {
    /// The longest word that is looked into, in characters.
    private static let longest = 100

    // MARK: - Dutch

    /// Vowels that sound as one, the longest first.
    private static let dutchOnes: [[UInt8]] = [
        "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "au",
        "ou",
        "ai", "oi",
    ].map { Array($0.utf8) }

    /// Runs of vowels, where `ij`, `oe` and the like are one, a trema begins a new one, and `ea` or `io` are two.
    static func dutch(_ word: String) -> Int {
        let letters = plain(word)
        var count = 0
        var index = 0
        while index < letters.count {
            guard isVowel(letters, at: index) else {
                index += 1
                continue
            }
            count += 1
            let rest = letters[index...]
            let one = dutchOnes.first { one in
                rest.count >= one.count && zip(rest, one).allSatisfy { $0.base == $1 }
                    && rest.dropFirst().prefix(one.count - 1).allSatisfy { !$0.hasTrema }
            }
            var length = one?.count ?? 1
            // `museum`, `petroleum`
            if length == 2, rest.count == 3, zip(rest, "eum".utf8).allSatisfy({ $0.base == $1 }) { length = 1 }
            index += length
        }
        return max(1, count)
    }

    private struct Letter {
        let base: UInt8
        let hasTrema: Bool
    }

    private static func isVowel(_ letters: [Letter], at index: Int) -> Bool {
        switch letters[index].base {
        case 0x61, 0x65, 0x69, 0x6F: return true
        // `quiz`: the u belongs to the q.
        case 0x75: return index == 0 || letters[index - 1].base != 0x71
        // `yoghurt` begins with a consonant, `type` does not hold one.
        case 0x79: return index > 0 || letters.count == 1
        default: return false
        }
    }

    /// Small letters without accents; what is no letter is 0.
    private static func plain(_ word: String) -> [Letter] {
        word.lowercased().unicodeScalars.prefix(longest).map { scalar in
            switch scalar {
            case "a"..."z": Letter(base: UInt8(truncatingIfNeeded: scalar.value), hasTrema: false)
            case "à", "á", "â", "ã", "å": Letter(base: 0x61, hasTrema: false)
            case "è", "é", "ê": Letter(base: 0x65, hasTrema: false)
            case "ì", "í", "î": Letter(base: 0x69, hasTrema: false)
            case "ò", "ó", "ô", "õ", "ø": Letter(base: 0x6F, hasTrema: false)
            case "ù", "ú", "û": Letter(base: 0x75, hasTrema: false)
            case "ä": Letter(base: 0x61, hasTrema: true)
            case "ë": Letter(base: 0x65, hasTrema: true)
            case "ï": Letter(base: 0x69, hasTrema: true)
            case "ö": Letter(base: 0x6F, hasTrema: true)
            case "ü": Letter(base: 0x75, hasTrema: true)
            default: Letter(base: 0, hasTrema: false)
            }
        }
    }

    // MARK: - English

    /// Runs of vowels, without a silent `e`, `es` or `ed` at the end.
    static func english(_ word: String) -> Int {
        let letters = plain(word).map(\.base).filter { $0 != 0 }
        var rest = letters[...]
        if rest.count > 3 {
            let ending = Array(rest.suffix(2))
            let before = rest.dropLast(2).last ?? 0
            if ending == Array("es".utf8) || ending == Array("ed".utf8) {
                // `boxes`, `wanted` have it, `makes`, `asked` have not.
                let isSounded = (ending[1] == 0x64 ? "td" : "sxzcg").utf8.contains(before)
                if !isSounded { rest = rest.dropLast(2) }
            } else if ending[1] == 0x65, !(ending[0] == 0x6C && !isEnglishVowel(before)) {
                // `table` has it, `whole` has not.
                rest = rest.dropLast()
            }
        }
        var count = 0
        var wasVowel = false
        for letter in rest {
            let isVowel = isEnglishVowel(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        return max(1, count)
    }

    private static func isEnglishVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    /// Without `es`, `ed` or `ing`.
    static func withoutEnding(_ word: String) -> String {
        for ending in ["ing", "es", "ed"] where word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
        return word
    }
}
