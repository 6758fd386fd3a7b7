/// Phrases that lean on place or colour on a screen.
enum SensePhrases {
    /// `a|b` is either word. Of the words behind `!` a text holds one, or it need not be looked at.
    private static let patterns = [
        "zie|klik|kijk !rechts|links|hiernaast", "zie|klik|kijk !rechtsboven|linksboven|rechtsonder|linksonder",
        "klik|klikken|druk|tik !hieronder|hierboven|onderaan|bovenaan|rechts|links",
        "!hieronder|hiernaast|hierboven klikken|klikt|klik",
        "!links|rechts|rechtsboven|linksboven|rechtsonder|linksonder op de|deze|het pagina|scherm|website|webpagina",
        "in de !rechterkolom|linkerkolom|rechterkant|linkerkant", "in het menu !rechts|links",
        "de|deze|die !rode|groene|blauwe|gele|oranje|grijze|witte|zwarte|paarse|roze knop|balk|link|icoon|pijl|tekst|tab",
        "het|dit|dat !rode|groene|blauwe|gele|oranje|grijze|witte|zwarte|paarse|roze|rood|groen|blauw|geel vak|vakje|kader|icoon|icoontje|veld|blok",
        "de|deze !ronde|vierkante|grote knop", "het !rechtse|linkse vak|kader|menu|icoon",
        "de !rechtse|linkse knop|kolom|balk",
    ]

    private static let phrases = patterns.map { pattern in
        pattern.split(separator: " ").map { slot in Set(slot.drop { $0 == "!" }.split(separator: "|").map(String.init))
        }
    }

    /// The first four letters of the words behind `!`, in one number.
    private static let keys: [UInt32] = patterns.reduce(into: []) { keys, pattern in
        for slot in pattern.split(separator: " ") where slot.hasPrefix("!") {
            for word in slot.dropFirst().split(separator: "|") {
                let key = word.utf8.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                if !keys.contains(key) { keys.append(key) }
            }
        }
    }

    /// False only when certainly none of them stands in a text.
    private static func mayStand(in text: [UInt8]) -> Bool {
        let keys = keys
        return text.withUnsafeBufferPointer { text in
            var last: UInt32 = 0
            var run = 0
            for byte in text {
                let isLetter = byte | 0x20 &- 0x61 < 26
                run = isLetter ? run + 1 : 0
                last = last << 8 | UInt32(byte | 0x20)
                if run == 4, keys.contains(last) { return true }
            }
            return false
        }
    }

    /// The patterns by the words they begin with.
    private static let byFirst: [String: [[Set<String>]]] = {
        var table: [String: [[Set<String>]]] = [:]
        for pattern in phrases {
            for word in pattern.first ?? [] { table[word, default: []].append(pattern) }
        }
        return table
    }()

    /// Where they stand in a text, none within another.
    static func found(in text: [UInt8]) -> [Range<Int>] {
        guard mayStand(in: text) else { return [] }
        let words = words(of: text)
        var found: [Range<Int>] = []
        for (index, word) in words.enumerated() {
            guard let patterns = byFirst[word.text], found.last.map({ $0.upperBound <= word.range.lowerBound }) ?? true
            else { continue }
            let longest = patterns.filter { pattern in
                index + pattern.count <= words.count
                    && zip(pattern, words[index...]).allSatisfy { $0.contains($1.text) }
            }.map(\.count).max()
            if let longest { found.append(word.range.lowerBound..<words[index + longest - 1].range.upperBound) }
        }
        return found
    }

    /// Words of letters, in lower case. A mark between two words parts them, as no phrase goes over it.
    private static func words(of text: [UInt8]) -> [(text: String, range: Range<Int>)] {
        var words: [(text: String, range: Range<Int>)] = []
        var start: Int?
        for index in 0...text.count {
            let byte = index < text.count ? text[index] : 0x20
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
            if isLetter {
                start = start ?? index
                continue
            }
            if let first = start {
                let lower = text[first..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
                words.append((String(decoding: lower, as: UTF8.self), first..<index))
                start = nil
            }
            if byte != 0x20, byte != 0x0A, byte != 0x09 { words.append(("", index..<index)) }
        }
        return words
    }
}
