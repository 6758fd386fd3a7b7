public import Findings

/// Where somebody lives does not stand in a text.
public struct HomeAddress: Rule {
    public static let description = RuleDescription(
        id: "home-address",
        title: Message(nl: "Geen thuisadres", en: "No home address"),
        demand: Message(
            nl:
                "Waar iemand woont, is een persoonsgegeven. Het adres van een gebouw of een zaal mag altijd. Wat je bewaart, blijft "
                + "in de geschiedenis staan.",
            en:
                "Where somebody lives is personal data. The address of a building or a hall is always fine. What you keep stays in "
                + "the history."),
        remedy: Message(
            nl: "Haal het huisnummer weg, of noem alleen de straat of de wijk.",
            en: "Take the number out, or name only the street or the neighbourhood."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.address) { text, _ in
            Self.all(in: text)
        } isOwn: { datum, settings in
            settings.isOwn(address: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every street with a number behind words that say that somebody lives there, or behind a person's title and name.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        var index = 0
        while index < text.count {
            guard text.isWord(index), !text.isWord(index - 1) else {
                index += 1
                continue
            }
            let byte = text[index] | 0x20
            // w(oont), g(edomicilieerd), t(huisadres), p(rivéadres), d(omicilie, hr., e heer), m(evrouw, evr., eneer)
            if byte == 0x77 || byte == 0x67 || byte == 0x74 || byte == 0x70 || byte == 0x64 || byte == 0x6D,
                let start = living(text, at: index) ?? titled(text, at: index), let street = street(text, from: start)
            {
                found.append(street)
                index = street.range.upperBound
            } else {
                while index < text.count, text.isWord(index) { index += 1 }
            }
        }
        return found
    }

    // MARK: - What stands in front

    private static let lives = smallWords(
        "woont wonend wonende woonachtig woonde gedomicilieerd thuisadres domicilie domicilieadres woonadres")
    private static let privately = smallWords("privéadres privé-adres")
    private static let titles = smallWords("dhr mevr mevrouw meneer mijnheer mw mr")
    /// Whoever reads, or everybody who lives somewhere: nobody is pointed at.
    private static let anybody = smallWords(
        "wie je jij u men iedereen bewoner bewoners inwoner inwoners gezin gezinnen")

    private static func living(_ text: ScannedText, at index: Int) -> Int? {
        guard let word = (lives + privately).first(where: { text.starts(with: $0, at: index, before: text.count) })
        else {
            return nil
        }
        return text.holds(anybody, in: max(0, index - 14)..<index) ? nil : index + word.count
    }

    /// Behind `mevrouw An Peeters, `.
    private static func titled(_ text: ScannedText, at index: Int) -> Int? {
        var position = index
        if text.starts(with: Array("de".utf8), at: index, before: text.count),
            text.starts(with: Array("heer".utf8), at: index + 3, before: text.count)
        {
            position = index + 7
        } else if let title = titles.first(where: { text.starts(with: $0, at: index, before: text.count) }) {
            position = index + title.count
        } else {
            return nil
        }
        if text.at(position) == 0x2E { position += 1 }
        var names = 0
        while names < 5 {
            while text.isSpace(position) { position += 1 }
            guard position < text.count, text[position].isCapital || text[position] == 0xC3 || names > 0,
                text.isWord(position)
            else { break }
            while position < text.count, text.isWord(position) || text[position] == 0x2D || text[position] == 0x27 {
                position += 1
            }
            names += 1
        }
        guard names > 0, text.at(position) == 0x2C || text.at(position) == 0x28 else { return nil }
        return position + 1
    }

    // MARK: - The street

    private static let between = smallWords("in aan op te de het is nu op: adres")
    private static let streets = smallWords(
        "straat laan weg plein dreef lei steenweg pad hof baan kaai markt berg veld dijk park singel wegel kouter dries donk "
            + "heide gaarde rei vest wal kerkhof bosch bos driesch")

    private static func street(_ text: ScannedText, from start: Int) -> PersonalDatum? {
        var index = start
        var begin: Int?
        var isStreet = false
        for _ in 0..<8 {
            while text.isSpace(index) || text.at(index) == 0x3A || (begin == nil && text.at(index) == 0x22) {
                index += text.isNoBreakSpace(index) ? 2 : 1
            }
            if text.isDigit(index), let begin, isStreet { return number(text, begin, index) }
            // A postcode and a place can stand before the street.
            if text.isDigit(index), begin == nil, !text.isDigit(index + 4) {
                while text.isDigit(index) { index += 1 }
                continue
            }
            if text.at(index) == 0x2C, begin != nil, !isStreet {
                begin = nil
                index += 1
                continue
            }
            guard index < text.count, text.isWord(index), !text.isDigit(index) else { return nil }
            let word = index
            while index < text.count, text.isWord(index) || text[index] == 0x2D || text[index] == 0x27 { index += 1 }
            let isCapital = text[word].isCapital || text[word] >= 0xC3
            if begin == nil {
                if isCapital {
                    begin = word
                } else if !between.contains(where: { text.starts(with: $0, at: word, before: index) }) {
                    return nil
                }
            }
            if begin != nil, streets.contains(where: { ends(text, word..<index, with: $0) }) { isStreet = true }
        }
        return nil
    }

    private static func ends(_ text: ScannedText, _ word: Range<Int>, with ending: [UInt8]) -> Bool {
        guard word.count >= ending.count else { return false }
        let start = word.upperBound - ending.count
        return ending.indices.allSatisfy { text[start + $0].small == ending[$0] }
    }

    /// A house number; a stretch of numbers is a street and no house.
    private static func number(_ text: ScannedText, _ begin: Int, _ start: Int) -> PersonalDatum? {
        var end = start
        while text.isDigit(end), end - start < 5 { end += 1 }
        guard end - start <= 4 else { return nil }
        var next = end
        if next < text.count, text[next].isLetter, !text.isWord(next + 1) { next += 1 }
        let behind = text.at(next)
        if behind == 0x2D || behind == 0x20, text.isDigit(next + 1), behind == 0x2D { return nil }
        let isStretch = ["tot", "en", "t.e.m", "t"].contains {
            text.starts(with: Array($0.utf8), at: next + 1, before: text.count)
        }
        guard !(behind == 0x20 && isStretch) else { return nil }
        return PersonalDatum(range: begin..<next, key: text.text[begin..<next].map(\.small))
    }
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat waar iemand woont.", en: "Here stands where somebody lives.")
}
