/// Cuts a part of a text into sentences.
struct SentenceCutter {
    let text: UnsafeBufferPointer<UInt8>
    let part: Range<Int>

    /// The sentences of the part, without the spaces around them.
    func sentences() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = skipSpaces(from: part.lowerBound)
        var index = start
        while true {
            index = mayEnd(from: index)
            guard index < part.upperBound else { break }
            guard let width = endMark(at: index) else {
                index += 1
                continue
            }
            let mark = index
            index += width
            while index < part.upperBound, let width = endMark(at: index) ?? closer(at: index) { index += width }
            let end = index
            let next = skipSpaces(from: index)
            guard next > end || next >= part.upperBound else { continue }
            if next < part.upperBound {
                guard beginsSentence(at: next), !(text[mark] == 0x2E && end == mark + 1 && isShort(before: mark, start))
                else { continue }
            }
            found.append(start..<end)
            start = next
            index = next
        }
        if start < part.upperBound {
            let end = lastWord(from: start)
            if start < end { found.append(start..<end) }
        }
        return found
    }

    /// The next byte that a mark which can end a sentence may begin with; the end of the part when there is none.
    private func mayEnd(from index: Int) -> Int {
        var index = index
        if let base = UnsafeRawPointer(text.baseAddress) {
            // Eight at once.
            while index + 8 <= part.upperBound {
                let block = (base + index).loadUnaligned(as: UInt64.self)
                if Self.holds(0x2E, block) | Self.holds(0x21, block) | Self.holds(0x3F, block)
                    | Self.holds(0xE2, block) != 0
                {
                    break
                }
                index += 8
            }
        }
        while index < part.upperBound {
            switch text[index] {
            case 0x2E, 0x21, 0x3F, 0xE2: return index
            default: index += 1
            }
        }
        return index
    }

    /// Not zero when one of eight bytes is this one.
    @inline(__always)
    private static func holds(_ byte: UInt8, _ block: UInt64) -> UInt64 {
        let other = block ^ UInt64(byte) &* 0x0101_0101_0101_0101
        return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
    }

    /// How many bytes a mark that can end a sentence takes: `.`, `!`, `?` and `…`.
    private func endMark(at index: Int) -> Int? {
        switch text[index] {
        case 0x2E, 0x21, 0x3F: 1
        case 0xE2 where has(0x80, 0xA6, at: index + 1): 3
        default: nil
        }
    }

    /// A quote or bracket that closes: `)`, `]`, `"`, `'`, `”`, `’`, `»`.
    private func closer(at index: Int) -> Int? {
        switch text[index] {
        case 0x29, 0x5D, 0x22, 0x27, 0x2A: 1
        case 0xE2 where has(0x80, 0x9D, at: index + 1) || has(0x80, 0x99, at: index + 1): 3
        case 0xC2 where index + 1 < part.upperBound && text[index + 1] == 0xBB: 2
        default: nil
        }
    }

    private func has(_ first: UInt8, _ second: UInt8, at index: Int) -> Bool {
        index + 2 <= part.upperBound && text[index] == first && text[index + 1] == second
    }

    private func skipSpaces(from index: Int) -> Int {
        var index = index
        while index < part.upperBound {
            if text[index] <= 0x20, text[index] != PageText.gap {
                index += 1
                continue
            }
            let width = WideSpace.width(text, at: index, end: part.upperBound)
            if width == 0 { break }
            index += width
        }
        return index
    }

    private func lastWord(from start: Int) -> Int {
        var end = part.upperBound
        while end > start, text[end - 1] <= 0x20, text[end - 1] != PageText.gap { end -= 1 }
        return end
    }

    /// A capital, a digit, an opening quote or bracket, or something that is not text.
    private func beginsSentence(at index: Int) -> Bool {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A, 0x30...0x39, 0x22, 0x27, 0x28, 0x5B, PageText.gap: return true
        case 0..<0x80: return false
        default:
            if byte == 0xE2, index + 1 < part.upperBound, text[index + 1] == 0x80 {
                // Quotes, not dashes.
                return index + 2 < part.upperBound && (0x98...0x9F).contains(text[index + 2])
            }
            if byte == 0xC2 { return index + 1 < part.upperBound && text[index + 1] == 0xAB }
            let last = min(index + 4, part.upperBound)
            let scalar = String(decoding: text[index..<last], as: UTF8.self).unicodeScalars.first
            return scalar.map { $0.properties.isUppercase } ?? false
        }
    }

    /// Whether the point at `mark` ends an abbreviation, an initial, or the number of a list at the start of a sentence.
    private func isShort(before mark: Int, _ sentence: Int) -> Bool {
        var start = mark
        while start > sentence, mark - start < 16, isPartOfShort(text[start - 1]) { start -= 1 }
        let word = text[start..<mark]
        guard !word.isEmpty else { return false }
        // Most sentences end with a word that is none of these.
        if word.count > Self.longestShort, word.allSatisfy({ $0 | 0x20 &- 0x61 < 26 }) { return false }
        if word.allSatisfy({ (0x30...0x39).contains($0) }) { return start == sentence }
        // `J. Peeters`, `J.P. Peeters`
        if let letter = word.last, (0x41...0x5A).contains(letter), word.dropLast().last.map({ $0 == 0x2E }) ?? true {
            return true
        }
        return Self.abbreviations.contains(Self.short(word))
    }

    /// Up to sixteen bytes in small letters, as a number.
    private static func short(_ word: some Collection<UInt8>) -> UInt128 {
        word.reduce(0) { $0 << 8 | UInt128($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
    }

    private func isPartOfShort(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// More letters in a row no abbreviation has.
    private static let longestShort = 8

    /// Without the last point. What often stands at the end of a sentence as well does not end one: better one sentence too few.
    private static let abbreviations: Set<UInt128> = Set(
        """
        a.d aanv aant aardr adj afb afd afz alg a.u.b apr arr art aug a.h.w a.k.a b.v bijl bijz blz b.h blv bnp \
        bv bvb bijv ca cat cf cfr concl d.d d.i d.m.v d.w.z dec dd dhr div dr drs ds e.a e.d e.g e.k e.o e.v eds \
        enz etc ev excl exc fam febr feb fig f.d f.t geb gebr gem g.g h.c hfdst i.c i.c.m i.e i.f.v i.g.v i.h.a \
        i.h.b i.h.k.v i.o i.o.v i.p.v i.s.m i.t.t i.v.m i.z inc incl ing inh inl inw ir jg jhr jl jr k.b k.o l.l \
        lic lt m.a.w m.b.t m.b.v m.i m.i.v m.m m.n m.u.v max mej mevr mgr min mln mld mr mrt mv mw n.a.v n.v.t \
        n.a nov nr nrs o.a o.b.v o.i o.i.v o.l.v o.m o.v o.t.t okt opm opp p p.a p.m p.p p.s pag par pct plm prof \
        prov r.d reg resp s.v.p sec sep sept st str svp t.a.v t.b.v t.e.m t.g.v t.h.v t.n.v t.o.v t.w t.w.v t.z.t \
        tel tg toel toep u.d univ uitg v.a v.b v.d v.h verg vgl vb vbn vlg vnl voorz v.u vzw w.b w.o wnd z.a z.b \
        z.g zgn zn z.s.m z.o.z
        """.split(separator: " ").map { short($0.utf8) })
}
