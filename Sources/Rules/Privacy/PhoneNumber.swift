public import Findings

/// A phone number of somebody outside the house does not stand in a text.
public struct PhoneNumber: Rule {
    public static let description = RuleDescription(
        id: "phone-number",
        title: Message(nl: "Geen telefoonnummer van iemand anders", en: "No phone number of somebody else"),
        demand: Message(
            nl:
                "De nummers van onze diensten staan in de afspraken en mogen overal. Een ander nummer is van iemand die daar misschien "
                + "niet op wacht. Wat je bewaart, blijft in de geschiedenis staan.",
            en:
                "The numbers of our departments stand in the agreements and are welcome everywhere. Another number belongs to "
                + "somebody who may not be waiting for that. What you keep stays in the history."),
        remedy: Message(
            nl: "Geef het nummer van een dienst, of haal het weg.", en: "Give a department's number, or take it out."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.phone) { text, settings in
            Self.all(in: text).filter { !AssociationContact.isNear($0.range, in: text, settings) }
        } isOwn: { datum, settings in
            settings.isOwn(phone: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every phone number of a person or an office. Emergency and service numbers (112, 0800, 070, 078, 090x) are nobody's.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        text.eachNumber { start in
            guard let datum = international(text, from: start) ?? national(text, from: start) else { return start }
            found.append(datum)
            return datum.range.upperBound
        }
        guard !found.isEmpty else { return [] }
        return found.apart(from: AccountNumber.all(in: text)).apart(from: CompanyNumber.all(in: text))
    }

    // MARK: - Belgian numbers

    private static func national(_ text: ScannedText, from start: Int) -> PersonalDatum? {
        guard text[start] == 0x30, mayStart(text, start) else { return nil }
        let number = DigitGroups(text, from: start, atMost: 10)
        guard number.digits.count >= 9, let count = groups(of: number, text), !number.goesOnTightly(after: count)
        else { return nil }
        let end = number.groups[count - 1].end
        guard !text.isWord(end), count > 1 || !isOtherwiseNamed(text, start) else { return nil }
        let digits = number.digits(of: count)
        return PersonalDatum(range: start..<end, key: digits)
    }

    /// How many groups from the first on are a phone number.
    private static func groups(of number: DigitGroups, _ text: ScannedText) -> Int? {
        for count in stride(from: min(number.groups.count, 4), through: 1, by: -1) {
            let digits = number.digits(of: count)
            let lengths = number.lengths(count)
            if isMobile(digits), mobileShapes.contains(lengths) { return count }
            guard digits.count == 9, let zone = zone(of: digits) else { continue }
            if lengths == [9]
                || lengths.first == zone && (zone == 2 ? shortZoneShapes : longZoneShapes).contains(lengths)
            {
                return count
            }
            // Three groups of three are as often a list of numbers.
            if lengths == [3, 3, 3], zone == 3, number.groups[1].mark == 0x2F || isCalled(text, number.start) {
                return count
            }
        }
        return nil
    }

    private static let mobileShapes: Set<[Int]> = [[10], [4, 6], [4, 2, 2, 2], [4, 3, 3], [4, 2, 4]]
    private static let shortZoneShapes: Set<[Int]> = [[2, 7], [2, 3, 4], [2, 3, 2, 2], [2, 2, 2, 3]]
    private static let longZoneShapes: Set<[Int]> = [[3, 6], [3, 2, 2, 2], [3, 2, 4]]

    private static func isMobile(_ digits: [UInt8]) -> Bool {
        digits.count == 10 && digits[0] == 0 && digits[1] == 4 && digits[2] >= 5
    }

    /// How long the area code is; nil when no area has it: 070, 077, 078, 0800 and 090x are services.
    private static func zone(of digits: [UInt8]) -> Int? {
        guard digits.count == 9, digits[0] == 0 else { return nil }
        switch digits[1] {
        case 2, 3: return 2
        case 4: return 2
        case 9: return digits[2] == 0 ? nil : 2
        case 1, 5, 6: return 3
        case 7: return digits[2] == 1 ? 3 : nil
        case 8: return digits[2] == 0 && digits[3] == 0 ? nil : 3
        default: return nil
        }
    }

    // MARK: - Numbers with a country

    private static func international(_ text: ScannedText, from start: Int) -> PersonalDatum? {
        let hasPlus = text.at(start - 1) == 0x2B
        guard hasPlus || (text[start] == 0x30 && text.at(start + 1) == 0x30) else { return nil }
        let begin = hasPlus ? start - 1 : start
        guard !text.isWord(begin - 1), text.at(begin - 1) != 0x2B, mayStart(text, begin) else { return nil }
        let from = hasPlus ? start : start + 2
        guard text.isDigit(from), text[from] != 0x30 else { return nil }
        let number = DigitGroups(text, from: from, atMost: 15, isInternational: true)
        if number.digits.starts(with: [3, 2]) { return belgian(number, text, begin) }
        guard number.digits.count >= 9, number.digits.count <= 15, hasCountry(number.digits),
            let end = number.groups.last?.end, !text.isWord(end), !isAmount(number, text)
        else { return nil }
        return PersonalDatum(range: begin..<end, key: number.digits)
    }

    private static func belgian(_ number: DigitGroups, _ text: ScannedText, _ begin: Int) -> PersonalDatum? {
        for count in stride(from: number.groups.count, through: 1, by: -1) {
            let digits = number.digits(of: count)
            var rest = Array(digits.dropFirst(2))
            if rest.first != 0 { rest.insert(0, at: 0) }
            guard isMobile(rest) || zone(of: rest) != nil, !number.goesOnTightly(after: count) else { continue }
            let end = number.groups[count - 1].end
            return text.isWord(end) ? nil : PersonalDatum(range: begin..<end, key: rest)
        }
        return nil
    }

    /// Countries whose numbers people write here, and the next ones around them.
    private static let countries: [[UInt8]] = [
        [1], [7], [2, 0], [2, 1, 2], [2, 1, 3], [2, 1, 6], [2, 3, 3], [2, 3, 4], [2, 3, 7], [2, 4, 3], [2, 5, 0],
        [3, 0],
        [3, 1], [3, 3], [3, 4], [3, 5], [3, 6], [3, 7], [3, 8], [3, 9], [4, 0], [4, 1], [4, 2], [4, 3], [4, 4], [4, 5],
        [4, 6], [4, 7], [4, 8], [4, 9], [6, 2], [8, 4], [8, 6], [9, 0], [9, 1], [9, 2], [9, 3], [9, 6], [9, 7], [9, 8],
    ]

    private static func hasCountry(_ digits: [UInt8]) -> Bool { countries.contains { digits.starts(with: $0) } }

    /// Thousands, or an amount with what it is an amount of behind it.
    private static func isAmount(_ number: DigitGroups, _ text: ScannedText) -> Bool {
        let isThousands =
            number.groups.count > 1 && number.groups.dropFirst().allSatisfy { $0.length == 3 && $0.mark == 0x2E }
        return isThousands
            || number.groups.last.map { text.holds(units, in: $0.end..<min($0.end + 8, text.count)) } == true
    }

    private static let units = smallWords("euro eur inwoners % m2 km")

    // MARK: - What stands in front

    /// Whether a number can begin here: not in a word, a longer number, an address of a page or a sum.
    private static func mayStart(_ text: ScannedText, _ start: Int) -> Bool {
        let before = text.at(start - 1)
        if text.isWord(start - 1) || before == 0x2B || before == 0x23 || before == 0x5F || before == 0x3D {
            return false
        }
        let isTight = before == 0x2E || before == 0x2D || before == 0x2F || before == 0x2C
        return !(isTight && (text.isWord(start - 2) || before == 0x2F))
    }

    private static let called = smallWords("tel telefoon* bel belt bellen gsm mobiel fax phone whatsapp sms nummer")
    private static let other = smallWords(
        "dossier* kenmerk referentie* ref bestek* factuur* bestelbon* klantnummer* polis* isbn artikel* code* volgnummer* "
            + "serienummer* versie vergunning* lidnummer* kaartnummer*")

    private static func isCalled(_ text: ScannedText, _ start: Int) -> Bool {
        text.holds(called, in: max(0, start - 24)..<start)
    }

    /// Whether words in front say that digits in one piece are something else.
    private static func isOtherwiseNamed(_ text: ScannedText, _ start: Int) -> Bool {
        text.holds(other, in: max(0, start - 28)..<start)
    }
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een telefoonnummer dat niet van een van onze diensten is.",
        en: "Here stands a phone number that is not one of our departments'.")
}
