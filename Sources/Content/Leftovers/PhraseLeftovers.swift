/// What chat programs say, and what they leave to be filled in. They are looked for in running text alone.
struct PhraseLeftovers {
    private enum Form {
        /// As it stands, between other words.
        case words
        /// Only where a sentence begins.
        case opening
        /// What the program calls itself: left over when it goes on about itself.
        case speaker
        /// `[Vul … in]`.
        case fill
        /// `[naam]`.
        case bracketed
    }

    private static let signs: [(literal: String, kind: Leftover.Kind, form: Form)] =
        [
            "als ai-taalmodel", "als een ai-taalmodel", "als ai taalmodel", "als taalmodel", "als een taalmodel",
            "als groot taalmodel", "als een groot taalmodel", "als ai-assistent", "als een ai-assistent",
            "as an ai language model", "as a large language model", "as an ai assistant", "as an ai model",
            "as a language model",
        ].map { ($0, .speaker, .speaker) }
        + [
            "mijn laatste kennisupdate", "as of my last knowledge update", "my last knowledge update",
        ].map { ($0, .speaker, .words) }
        + [
            "ik hoop dat dit helpt", "laat me weten als", "laat me weten of", "laat het me weten", "wil je dat ik",
            "i hope this helps", "would you like me to", "let me know",
        ].map { ($0, .phrase, .words) }
        + [
            "zeker! hier is", "zeker! hier zijn", "zeker, hier is", "natuurlijk! hier is", "certainly!",
            "certainly, here is",
        ].map { ($0, .phrase, .opening) }
        + [("[vul ", .placeholder, .fill)]
        + [
            "[naam]", "[jouw naam]", "[je naam]", "[uw naam]", "[datum]", "[name]", "[your name]", "[date]",
        ].map { ($0, .placeholder, .bracketed) }

    private static let search = LiteralSearch(signs.map { Array($0.literal.utf8) })

    private let text: UnsafeBufferPointer<UInt8>
    private let part: Range<Int>

    /// All of them in a part of a text, in bytes of that text.
    static func all(in bytes: [UInt8], _ part: Range<Int>) -> [Leftover] {
        bytes.withUnsafeBufferPointer { PhraseLeftovers(text: $0, part: part.clamped(to: bytes.indices)).all() }
    }

    private func all() -> [Leftover] {
        var found: [Leftover] = []
        Self.search.each(in: text, part) { position, range in
            let sign = Self.signs[position]
            guard found.count < Leftover.most, let leftover = leftover(sign.kind, sign.form, at: range) else {
                return nil
            }
            found.append(leftover)
            return leftover.range.upperBound
        }
        return found
    }

    private func leftover(_ kind: Leftover.Kind, _ form: Form, at range: Range<Int>) -> Leftover? {
        switch form {
        case .words: return isWhole(range) ? Leftover(kind: kind, range: range) : nil
        case .opening: return isWhole(range) && opensSentence(range) ? Leftover(kind: kind, range: range) : nil
        case .speaker:
            guard isWhole(range) else { return nil }
            // “Het programma werkt als taalmodel” is a sentence about such a program.
            if goesOnAboutItself(from: range.upperBound) { return Leftover(kind: .speaker, range: range) }
            return opensSentence(range) ? Leftover(kind: .phrase, range: range) : nil
        case .bracketed: return Leftover(kind: kind, range: range)
        case .fill:
            var index = range.upperBound
            while index < part.upperBound, index - range.lowerBound < 80, text[index] != 0x5D, text[index] != 0x0A {
                index += 1
            }
            guard index < part.upperBound, text[index] == 0x5D,
                text[range.upperBound..<index].suffix(3).elementsEqual(" in".utf8)
            else { return nil }
            return Leftover(kind: kind, range: range.lowerBound..<(index + 1))
        }
    }

    private func isWhole(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound > part.lowerBound && Self.isLetter(text[range.lowerBound - 1])
        let after = range.upperBound < part.upperBound && Self.isLetter(text[range.upperBound])
        return !before && !(after && Self.isLetter(text[range.upperBound - 1]))
    }

    private func opensSentence(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index > part.lowerBound {
            index -= 1
            let byte = text[index]
            if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A { return true }
            // Quotation marks and brackets open a sentence with its first word.
            if Self.isLetter(byte) || byte == 0x2C || byte == 0x3B || range.lowerBound - index > 16 { return false }
        }
        return true
    }

    private static let selves = ["ik", "mij", "mijn", "me", "i", "my", "i'm", "i’m"].map { Array($0.utf8) }
    /// How far a sentence is followed.
    private static let farthest = 160

    private func goesOnAboutItself(from start: Int) -> Bool {
        var index = start
        var word: [UInt8] = []
        while index < part.upperBound, index - start < Self.farthest {
            let byte = text[index]
            if Self.isLetter(byte) || byte == 0x27 {
                word.append(LiteralSearch.folded(byte))
            } else {
                if Self.selves.contains(word) { return true }
                if byte == 0x2E || byte == 0x21 || byte == 0x3F { return false }
                word = []
            }
            index += 1
        }
        return Self.selves.contains(word)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { MarkupLeftovers.isWord(byte) || byte >= 0x80 }
}
