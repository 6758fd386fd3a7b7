public import Findings

/// A company number can be that of one person: it does not stand in a text without a thought.
public struct CompanyNumber: Rule {
    public static let description = RuleDescription(
        id: "company-number",
        title: Message(
            nl: "Geen ondernemingsnummer zonder reden", en: "No company number without a reason"),
        demand: Message(
            nl:
                "Wie alleen een zaak heeft, vind je met het ondernemingsnummer terug tot aan de voordeur. Het nummer van de gemeente "
                + "staat in de afspraken en mag overal.",
            en:
                "Who runs a business alone is found with the company number up to the front door. The municipality's own number "
                + "stands in the agreements and is welcome everywhere."),
        remedy: Message(
            nl: "Haal het nummer weg als de lezer het niet nodig heeft.",
            en: "Take the number out if the reader does not need it."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.company) { text, _ in
            Self.all(in: text)
        } isOwn: { datum, settings in
            settings.isOwn(company: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every number with a right check: ten digits that begin with 0 or 1, the last two being 97 less the rest of the first
    /// eight by 97. Written in one piece, or as 4, 3 and 3; without its nought only where words say what it is.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        text.eachNumber { start in
            guard let datum = number(text, from: start) else { return start }
            found.append(datum)
            return datum.range.upperBound
        }
        guard !found.isEmpty else { return [] }
        // Ten digits of an account number are no company.
        return found.apart(from: AccountNumber.all(in: text))
    }

    private static let named = smallWords(
        "kbo kbo-nummer ondernemingsnummer* btw* btw-nummer* vat tva rpr be onderneming ondernemingsnr")

    private static func number(_ text: ScannedText, from start: Int) -> PersonalDatum? {
        // BE, tight in front or with a space between.
        let letters = text.at(start - 1) == 0x20 ? start - 3 : text.isNoBreakSpace(start - 2) ? start - 4 : start - 2
        let hasCountry =
            letters >= 0 && text[letters] | 0x20 == 0x62 && text[letters + 1] | 0x20 == 0x65
            && !text.isWord(letters - 1)
        guard hasCountry || (!text.isWord(start - 1) && !isPart(text, of: start)) else { return nil }
        let number = DigitGroups(text, from: start, atMost: 10)
        let lengths = number.lengths(4)
        let count =
            lengths.starts(with: [10])
            ? 1 : lengths.starts(with: [4, 3, 3]) || lengths.starts(with: [3, 3, 3]) ? 3 : 0
        guard count > 0, !number.goesOnTightly(after: count), number.groups.indices.contains(count - 1) else {
            return nil
        }
        var digits = number.digits(of: count)
        let end = number.groups[count - 1].end
        guard !text.isWord(end) else { return nil }
        let isNamed = hasCountry || text.holds(named, in: max(0, start - 28)..<start)
        if digits.count == 9 {
            guard isNamed else { return nil }
            digits.insert(0, at: 0)
        }
        guard digits.count == 10, digits[0] <= 1, isRight(digits) else { return nil }
        guard isNamed || isPlain(digits, number, count) else { return nil }
        return PersonalDatum(range: (hasCountry ? letters : start)..<end, key: digits.map { $0 + 0x30 })
    }

    /// Whether the check digits are right.
    static func isRight(_ digits: [UInt8]) -> Bool {
        guard digits.count == 10, digits.prefix(8).contains(where: { $0 > 0 }) else { return false }
        return 97 - DigitGroups.value(digits.prefix(8)) % 97 == DigitGroups.value(digits.suffix(2))
    }

    /// Whether ten digits are a company number without being called one: what is written as a mobile number is that, and ten
    /// digits in one piece that begin with a one are as often a moment in time.
    private static func isPlain(_ digits: [UInt8], _ number: DigitGroups, _ count: Int) -> Bool {
        let isPointed = count == 3 && number.groups[1].mark == 0x2E && number.groups[2].mark == 0x2E
        if isPointed { return true }
        let isMobile = digits[0] == 0 && digits[1] == 4 && digits[2] >= 5
        return !isMobile && digits[0] == 0
    }

    /// Whether digits stand tight before it, as in a longer number.
    private static func isPart(_ text: ScannedText, of start: Int) -> Bool {
        let before = text.at(start - 1)
        return (before == 0x2E || before == 0x2D || before == 0x2F || before == 0x2C) && text.isDigit(start - 2)
            || before == 0x3D || before == 0x5F || before == 0x23
    }
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een ondernemingsnummer dat niet van de gemeente is. Dat kan van één mens zijn.",
        en: "Here stands a company number that is not the municipality's. It can be that of one person.")
}
