public import Findings

/// An account number of somebody else than the municipality does not stand in a text.
public struct AccountNumber: Rule {
    public static let description = RuleDescription(
        id: "account-number",
        title: Message(nl: "Geen rekeningnummer van iemand anders", en: "No account number of somebody else"),
        demand: Message(
            nl:
                "Een rekeningnummer hoort bij een mens of een zaak. Wat je bewaart, blijft in de geschiedenis staan. De rekeningen "
                + "van de gemeente zelf staan in de afspraken en mogen overal.",
            en:
                "An account number belongs to a person or a business. What you keep stays in the history. The municipality's own "
                + "accounts stand in the agreements and are welcome everywhere."),
        remedy: Message(
            nl: "Haal het nummer weg, of geef de rekening van de gemeente.",
            en: "Take the number out, or give the municipality's account."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.account) { text, settings in
            // What an association gives is another rule's.
            Self.all(in: text).filter { !AssociationContact.isNear($0.range, in: text, settings) }
        } isOwn: { datum, settings in
            settings.isOwn(account: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every account number with a right check: IBANs of all countries that have them, and Belgian ones as they were before.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        text.eachNumber { start in
            if let datum = iban(text, digits: start) ?? old(text, digits: start) {
                found.append(datum)
                return datum.range.upperBound
            }
            return start
        }
        return found
    }

    /// An IBAN whose two check digits begin at an offset.
    private static func iban(_ text: ScannedText, digits: Int) -> PersonalDatum? {
        guard text.isDigit(digits + 1) else { return nil }
        var start = digits
        // `BE 68 …` is written too.
        if text.isSpace(start - 1) {
            start -= 1
        } else if text.isNoBreakSpace(start - 2) {
            start -= 2
        }
        start -= 2
        guard start >= 0, text[start].isLetter, text[start + 1].isLetter, !text.isWord(start - 1) else { return nil }
        let country = [text[start] & 0xDF, text[start + 1] & 0xDF]
        guard let structure = Country.structures[country] else { return nil }
        let isSmall = !text[start].isCapital
        // Small letters are read where all that follows is digits: else words would do.
        if isSmall != !text[start + 1].isCapital
            || (isSmall && structure.contains { $0 != .digit } && country != Country.nl)
        {
            return nil
        }
        var compact = country + [text[digits], text[digits + 1]]
        var index = digits + 2
        for kind in structure {
            let mark = text.separator(index)
            if mark > 0 { index += mark }
            guard index < text.count, kind.accepts(text[index], isSmall: isSmall) else { return nil }
            compact.append(text[index].isLetter ? text[index] & 0xDF : text[index])
            index += 1
        }
        guard !text.isWord(index), remainder(compact.dropFirst(4) + compact.prefix(4)) == 1 else { return nil }
        return PersonalDatum(range: start..<index, key: compact)
    }

    /// `539-0075470-34`, with hyphens: the last two are the rest of the first ten by 97.
    private static func old(_ text: ScannedText, digits start: Int) -> PersonalDatum? {
        guard !text.isWord(start - 1), text.at(start - 1) != 0x2D, text.at(start - 1) != 0x2E else { return nil }
        let number = DigitGroups(text, from: start, atMost: 12)
        guard number.lengths(4) == [3, 7, 2], number.digits.count == 12, let end = number.groups.last?.end,
            number.groups.dropFirst().allSatisfy({ $0.mark == 0x2D || $0.mark == 0xE2 }), !text.isWord(end),
            text.at(end) != 0x2D
        else { return nil }
        let rest = DigitGroups.value(number.digits.prefix(10)) % 97
        guard DigitGroups.value(number.digits.suffix(2)) == (rest == 0 ? 97 : rest),
            number.digits.contains(where: { $0 > 0 })
        else { return nil }
        return PersonalDatum(range: start..<end, key: number.digits.map { $0 + 0x30 })
    }

    /// The rest by 97 of letters and digits, a letter counting as two digits (A is 10).
    static func remainder(_ text: some Sequence<UInt8>) -> Int {
        text.reduce(0) { rest, byte in
            byte.isDigit ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte) - 55) % 97
        }
    }

    /// How account numbers are made up, by country: a number of digits (n), capitals (a) or either (c).
    enum Country {
        enum Kind {
            case digit
            case letter
            case either

            func accepts(_ byte: UInt8, isSmall: Bool) -> Bool {
                let isLetter = isSmall ? byte.isLetter : byte.isCapital
                return switch self {
                case .digit: byte.isDigit
                case .letter: isLetter
                case .either: byte.isDigit || isLetter
                }
            }
        }

        static let nl: [UInt8] = Array("NL".utf8)

        /// From the register of IBANs that SWIFT keeps for ISO 13616.
        static let structures: [[UInt8]: [Kind]] = {
            let table =
                "AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BR23n1a1c CH5n12c CR18n CY8n16c CZ20n DE18n "
                + "DK14n DO4c20n EE16n ES20n FI14n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c HR17n HU24n IE4a14n "
                + "IL19n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LI5n12c LT16n LU3n13c LV4a13c MC10n11c2n MD2c18c "
                + "ME18n MK3n10c2n MT4a5n18c MU4a19n3a NL4a10n NO11n PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n SA2n18c "
                + "SE20n SI15n SK20n SM1a10n12c TN20n TR6n16c UA6n19c VA18n XK16n"
            var structures: [[UInt8]: [Kind]] = [:]
            for entry in table.utf8.split(separator: 0x20) {
                var kinds: [Kind] = []
                var length = 0
                for byte in entry.dropFirst(2) {
                    if byte.isDigit {
                        length = length * 10 + Int(byte - 0x30)
                    } else {
                        let kind: Kind = byte == 0x6E ? .digit : byte == 0x61 ? .letter : .either
                        kinds += Array(repeating: kind, count: length)
                        length = 0
                    }
                }
                structures[Array(entry.prefix(2))] = kinds
            }
            return structures
        }()
    }
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een rekeningnummer dat niet van de gemeente is.",
        en: "Here stands an account number that is not the municipality's.")
}
