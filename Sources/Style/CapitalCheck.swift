/// Says how a stretch of text is written in title case, in sentence case, in small letters or in capitals.
struct CapitalCheck {
    let text: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    /// What may be written as it is.
    let exceptions: [Range<Int>]

    /// What stands between two spaces, from its first letter.
    private struct Token {
        let range: Range<Int>
        let isException: Bool
        let words: String
        /// Whether it holds something that is no text.
        let isOpaque: Bool
    }

    // MARK: - Small letters and capitals

    /// nil when it is so already, but for the exceptions.
    func changed(_ change: (String) -> String) -> String? {
        var result = ""
        var isRight = true
        var index = range.lowerBound
        for exception in exceptions.sorted(by: { $0.lowerBound < $1.lowerBound }) + [
            range.upperBound..<range.upperBound
        ]
        where exception.lowerBound >= index {
            let words = string(index..<exception.lowerBound)
            let changed = change(words)
            if changed != words { isRight = false }
            result += changed + string(exception)
            index = exception.upperBound
        }
        return isRight ? nil : shown(result)
    }

    // MARK: - Title case

    /// Each word with a capital but for the small ones in the middle. nil when enough words are right.
    func title(isChicago: Bool, threshold: Double) -> String? {
        let tokens = tokens(of: range)
        var right = 0
        var expected: [String] = []
        for (index, token) in tokens.enumerated() {
            let isEnd = index == 0 || index == tokens.count - 1
            let isBehindColon = index > 0 && tokens[index - 1].words.hasSuffix(":")
            let words = titled(token.words, isEnd: isEnd || isBehindColon, isChicago: isChicago)
            let isRight = token.isException || token.isOpaque || token.words == words || isCapitals(token.words)
            right += isRight ? 1 : 0
            expected.append(isRight ? token.words : words)
        }
        return isEnough(right, of: tokens.count, threshold) ? nil : rewritten(tokens, expected)
    }

    private func titled(_ words: String, isEnd: Bool, isChicago: Bool) -> String {
        var result = ""
        var piece = ""
        var hasMark = false
        for character in words {
            if character == "-" || character == "/" {
                // `in-depth`: a small word that others hang on to is not small.
                result +=
                    titledPiece(piece, isSmallAllowed: !isEnd && hasMark && character == "-", isChicago) + [character]
                (piece, hasMark) = ("", true)
            } else {
                piece.append(character)
            }
        }
        return result + titledPiece(piece, isSmallAllowed: !isEnd, isChicago)
    }

    private func titledPiece(_ piece: String, isSmallAllowed: Bool, _ isChicago: Bool) -> String {
        let small = piece.lowercased()
        if isSmallAllowed, SmallWords.holds(small, isChicago: isChicago) { return small }
        return Self.withCapital(piece)
    }

    // MARK: - Sentence case

    /// The first word with a capital, the others without. nil when enough words are right, and the first is.
    func sentence(indicators: [String], threshold: Double) -> String? {
        var end = range.upperBound
        // `?`, `!`, `.`, `:`
        while end > range.lowerBound, [0x3F, 0x21, 0x2E, 0x3A].contains(text[end - 1]) { end -= 1 }
        let tokens = tokens(of: range.lowerBound..<end)
        var right = 0
        var isFirstRight = true
        var expected: [String] = []
        for (index, token) in tokens.enumerated() {
            let before = index > 0 ? tokens[index - 1].words : ""
            let isFree = index > 0 && isIndicator(before, indicators, isFirst: index == 1)
            let head = String(token.words.prefix { $0 != "-" && $0 != "'" && $0 != "’" })
            let asIs = token.isException || token.isOpaque || isFree || isCapitals(head)
            let isRight = asIs || (index == 0 ? Self.isTitled(head) : head == head.lowercased())
            if index == 0 { isFirstRight = isRight }
            right += isRight ? 1 : 0
            let small = token.words.lowercased()
            expected.append(isRight ? token.words : index == 0 ? Self.withCapital(small) : small)
        }
        return isFirstRight && isEnough(right, of: tokens.count, threshold) ? nil : rewritten(tokens, expected)
    }

    /// `1.` in front, or what the rule names.
    private func isIndicator(_ word: String, _ indicators: [String], isFirst: Bool) -> Bool {
        if indicators.contains(where: { word.hasSuffix($0) }) { return true }
        return isFirst && word.hasSuffix(".") && word.dropLast().allSatisfy(\.isNumber) && word.utf8.count > 1
    }

    // MARK: - Words

    private func isEnough(_ right: Int, of all: Int, _ threshold: Double) -> Bool {
        right == all || Double(right) / Double(max(all, 1)) > threshold
    }

    private func isCapitals(_ word: String) -> Bool { word == word.uppercased() }

    /// A capital, and small letters behind it; `IJ` is one letter in Dutch, and `Ij` no mistake of capitals.
    private static func isTitled(_ word: String) -> Bool {
        let small = word.lowercased()
        return word == withCapital(small) || word == small.prefix(1).uppercased() + small.dropFirst()
    }

    private static func withCapital(_ word: String) -> String {
        if word.hasPrefix("ij") { return "IJ" + word.dropFirst(2) }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private func tokens(of range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard isStart(index, range.upperBound) else {
                index += 1
                continue
            }
            let start = index
            let exception = exceptions.first { $0.lowerBound == start }
            index = max(index + 1, min(exception?.upperBound ?? 0, range.upperBound))
            while index < range.upperBound, text[index] > 0x20 || text[index] == PageText.gap { index += 1 }
            let place = start..<index
            tokens.append(
                Token(
                    range: place, isException: exceptions.contains { place.contains($0) }, words: string(place),
                    isOpaque: text[place].contains(PageText.gap)))
        }
        return tokens
    }

    /// Whether a token can begin here: a letter, a digit, or something that is no text.
    private func isStart(_ index: Int, _ end: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 {
            return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == PageText.gap
                || byte == 0x2A
        }
        return byte & 0xC0 != 0x80 && WideScalar(text, at: index, end: end).isWord
    }

    private func rewritten(_ tokens: [Token], _ expected: [String]) -> String {
        var result = ""
        var index = range.lowerBound
        for (token, words) in zip(tokens, expected) {
            result += string(index..<token.range.lowerBound) + words
            index = token.range.upperBound
        }
        return shown(result + string(index..<range.upperBound))
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// On one line.
    private func shown(_ words: String) -> String {
        String(decoding: words.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

/// English words that stay small in the middle of a title.
private enum SmallWords {
    private static let both: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the", "to",
        "v",
        "v.", "via", "vs", "vs.", "yet",
    ]
    /// Chicago has every preposition small, however long.
    private static let chicago: Set<String> = [
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below",
        "beneath", "beside", "between", "beyond", "despite", "down", "during", "except", "from", "inside", "into",
        "near",
        "off", "onto", "out", "outside", "over", "past", "since", "through", "throughout", "till", "toward", "towards",
        "under", "underneath", "until", "up", "upon", "with", "within", "without",
    ]

    static func holds(_ word: String, isChicago: Bool) -> Bool {
        both.contains(word) || (isChicago && chicago.contains(word))
    }
}
