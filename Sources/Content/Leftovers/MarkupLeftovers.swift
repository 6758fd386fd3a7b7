/// Signs that only programs write. They are looked for in all bytes of a page: an address can hold them as well as a sentence.
struct MarkupLeftovers {
    private enum Form {
        /// The literal itself, with digits and colons behind it.
        case plain
        /// `contentReference[oaicite:0]{index=0}`.
        case reference
        /// `turn0search0`, one or more.
        case turns
        /// An address, up to where it ends.
        case address
        /// `[cite: 1, 2]`.
        case numbered
        /// `PASTE_…_URL_HERE`.
        case paste
        /// `2026-xx-xx`.
        case date
        /// A parameter of an address.
        case parameter
        /// U+E200 to U+E2FF: the first of them opens a mark that U+E201 closes.
        case privateUse
        /// U+FE00 to U+FE0F and U+E0100 to U+E01EF, which nobody sees: eight in a row are no emoji but hidden data.
        case selectors
    }

    private struct Sign {
        let literal: [UInt8]
        let kind: Leftover.Kind
        let form: Form

        init(_ text: String, _ kind: Leftover.Kind, _ form: Form = .plain) {
            self.init(Array(text.utf8), kind, form)
        }

        init(_ literal: [UInt8], _ kind: Leftover.Kind, _ form: Form) {
            (self.literal, self.kind, self.form) = (literal, kind, form)
        }
    }

    private static let signs: [Sign] =
        [
            Sign("citeturn", .citation, .turns), Sign("turn", .citation, .turns),
            Sign("contentreference[oaicite", .citation, .reference), Sign("oaicite", .citation),
            Sign("oai_citation", .citation), Sign("attributableindex", .citation),
            Sign("attributionmetadata", .citation), Sign("cite_generated-reference-identifier_", .citation),
            Sign("sandbox:/mnt/data/", .citation, .address), Sign("grok-card", .markup), Sign("grok_card", .markup),
            Sign("[cite_start]", .markup), Sign("[cite:", .markup, .numbered), Sign("insert_source_url", .markup),
            Sign("paste_", .markup, .paste), Sign("19", .markup, .date), Sign("20", .markup, .date),
            Sign("utm_source=chatgpt.com", .linkOrigin, .parameter),
            Sign("utm_source=openai", .linkOrigin, .parameter),
            Sign("utm_source=copilot.com", .linkOrigin, .parameter),
            Sign("referrer=grok.com", .linkOrigin, .parameter), Sign("-----begin c2pa manifest-----", .credentials),
            Sign([0xEF, 0xB8], .credentials, .selectors), Sign([0xF3, 0xA0], .credentials, .selectors),
        ] + (0x88...0x8B).map { Sign([0xEE, $0], .privateCharacter, .privateUse) }

    private static let search = LiteralSearch(signs.map(\.literal))

    private let text: UnsafeBufferPointer<UInt8>

    /// All of them, in order.
    static func all(in bytes: [UInt8]) -> [Leftover] {
        bytes.withUnsafeBufferPointer { MarkupLeftovers(text: $0).all() }
    }

    private func all() -> [Leftover] {
        var found: [Leftover] = []
        Self.search.each(in: text, text.indices) { position, range in
            guard found.count < Leftover.most, let leftover = leftover(Self.signs[position], at: range) else {
                return nil
            }
            found.append(leftover)
            return leftover.range.upperBound
        }
        return found
    }

    private func leftover(_ sign: Sign, at range: Range<Int>) -> Leftover? {
        let (start, end) = (range.lowerBound, range.upperBound)
        func made(_ end: Int?) -> Leftover? { end.map { Leftover(kind: sign.kind, range: start..<$0) } }
        switch sign.form {
        case .plain: return made(number(from: end))
        case .reference: return made(reference(from: end))
        case .turns: return made(turns(from: start))
        case .address: return made(skip(from: end, Self.isAddress))
        case .numbered: return made(numbers(from: end))
        case .paste: return made(paste(from: end))
        case .date: return made(date(from: start))
        case .parameter:
            // A parameter, not the end of another one's name.
            guard start == 0 || !Self.isWord(text[start - 1]) else { return nil }
            return made(skip(from: end) { Self.isAddress($0) && $0 != 0x26 && $0 != 0x23 })
        case .privateUse: return privateUse(from: start)
        case .selectors: return made(selectors(from: start))
        }
    }

    // MARK: - What stands behind a literal

    /// `:12` or `12`, if that is there.
    private func number(from end: Int) -> Int {
        let start = byte(end) == 0x3A ? end + 1 : end
        let last = skip(from: start, Self.isDigit)
        return last > start ? last : end
    }

    private func reference(from end: Int) -> Int {
        var index = end
        for (open, close) in [(nil, 0x5D), (0x7B, 0x7D)] as [(UInt8?, UInt8)] {
            if let open, byte(index) != open { break }
            let inner = skip(from: index, most: 40) { $0 != close && $0 > 0x20 }
            guard byte(inner) == close else { break }
            index = inner + 1
        }
        return index
    }

    private static let sources = ["search", "image", "news", "file", "view", "product"].map { Array($0.utf8) }

    private func turns(from start: Int) -> Int? {
        // “return 0” in a sentence is not one.
        if start > 0, Self.isWord(text[start - 1]), !isNext("cite", at: start) { return nil }
        var end: Int?
        var index = start
        while true {
            if isNext("cite", at: index) { index += 4 }
            guard isNext("turn", at: index) else { return end }
            let number = skip(from: index + 4, most: 4, Self.isDigit)
            guard number > index + 4, let word = Self.sources.first(where: { isNext($0, at: number) }) else {
                return end
            }
            let last = skip(from: number + word.count, most: 4, Self.isDigit)
            guard last > number + word.count else { return end }
            (index, end) = (last, last)
        }
    }

    private func numbers(from end: Int) -> Int? {
        let first = skip(from: end, most: 4) { $0 == 0x20 }
        let last = skip(from: first, most: 40) { Self.isDigit($0) || $0 == 0x2C || $0 == 0x20 }
        return last > first && byte(last) == 0x5D ? last + 1 : nil
    }

    private func paste(from end: Int) -> Int? {
        let last = skip(from: end, most: 60) { (0x41...0x5A).contains($0) || $0 == 0x5F }
        return text[end..<last].suffix(9).elementsEqual("_URL_HERE".utf8) ? last : nil
    }

    private func date(from start: Int) -> Int? {
        if start > 0, Self.isWord(text[start - 1]) || text[start - 1] == 0x2D { return nil }
        let year = skip(from: start, most: 5, Self.isDigit)
        guard year == start + 4, isNext("-xx-xx", at: year) else { return nil }
        if let after = byte(year + 6), Self.isWord(after) { return nil }
        return year + 6
    }

    /// A whole mark with what stands in it, else the one character.
    private func privateUse(from start: Int) -> Leftover? {
        guard let last = byte(start + 2), (0x80...0xBF).contains(last) else { return nil }
        if text[start + 1] == 0x88, last == 0x80 {
            var index = start + 3
            while index + 2 < text.count, index - start < 400 {
                if text[index] == 0xEE, text[index + 1] == 0x88, text[index + 2] == 0x81 {
                    return Leftover(kind: .citation, range: start..<(index + 3))
                }
                guard Self.isWord(text[index]) || (0x80...0xBF).contains(text[index]) || text[index] == 0xEE else {
                    break
                }
                index += 1
            }
        }
        return Leftover(kind: .privateCharacter, range: start..<(start + 3))
    }

    private func selectors(from start: Int) -> Int? {
        var (index, count) = (start, 0)
        while true {
            if byte(index) == 0xEF, byte(index + 1) == 0xB8, let last = byte(index + 2), (0x80...0x8F).contains(last) {
                index += 3
            } else if byte(index) == 0xF3, byte(index + 1) == 0xA0, let third = byte(index + 2),
                (0x84...0x87).contains(third), let last = byte(index + 3),
                (0x80...(third == 0x87 ? 0xAF : 0xBF)).contains(last)
            {
                index += 4
            } else {
                return count >= 8 ? index : nil
            }
            count += 1
        }
    }

    // MARK: - Bytes

    private func byte(_ index: Int) -> UInt8? { index < text.count ? text[index] : nil }

    private func skip(from start: Int, most: Int = 512, _ isPart: (UInt8) -> Bool) -> Int {
        var index = start
        while index < text.count, index - start < most, isPart(text[index]) { index += 1 }
        return index
    }

    private func isNext(_ literal: String, at index: Int) -> Bool { isNext(Array(literal.utf8), at: index) }

    private func isNext(_ literal: [UInt8], at index: Int) -> Bool {
        index + literal.count <= text.count
            && zip(text[index...], literal).allSatisfy { LiteralSearch.folded($0) == $1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
    }

    /// Whether an address can go on with it, here in the midst of Markdown, HTML or YAML.
    private static func isAddress(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()[]{}<>\"'`".utf8.contains(byte)
    }
}
