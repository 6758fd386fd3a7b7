public import Findings

/// A mail address of somebody outside the house does not stand in a text.
public struct MailAddress: Rule {
    public static let description = RuleDescription(
        id: "mail-address",
        title: Message(nl: "Geen mailadres van iemand anders", en: "No mail address of somebody else"),
        demand: Message(
            nl:
                "De adressen van onze diensten en van wie hier werkt, staan in de afspraken en mogen overal. Een ander adres met een "
                + "naam erin is een persoonsgegeven. Een algemeen adres, zoals info@, mag.",
            en:
                "The addresses of our departments and of who works here stand in the agreements and are welcome everywhere. "
                + "Another address with a name in it is personal data. A general one, such as info@, is fine."),
        remedy: Message(
            nl: "Geef het adres van een dienst, of haal het weg.", en: "Give a department's address, or take it out."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.mail) { text, settings in
            // The words of a commit name who helped, as git writes it.
            Self.all(in: text).filter {
                !(subject.path == nil && text.at($0.range.lowerBound - 1) == 0x3C)
                    && !AssociationContact.isNear($0.range, in: text, settings)
            }
        } isOwn: { datum, settings in
            settings.isOwn(mail: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every address that can be somebody's, also where its sign is written otherwise.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == 0x40 || byte == 0x26 || byte == 0x28 || byte == 0x5B, let sign = sign(text, at: index) else {
                index += 1
                continue
            }
            if let datum = address(text, around: sign) { found.append(datum) }
            index = sign.upperBound
        }
        return found
    }

    /// `@`, or what stands for it: `&#64;`, `&commat;`, ` (at) `, ` [at] `.
    private static func sign(_ text: ScannedText, at index: Int) -> Range<Int>? {
        if text[index] == 0x40 { return index..<index + 1 }
        for written in written where text.starts(with: written, at: index, before: text.count) {
            var (start, end) = (index, index + written.count - 1)
            if written[0] != 0x26 {
                if text.at(start - 1) == 0x20 { start -= 1 }
                if text.at(end) == 0x20 { end += 1 }
            }
            return start..<end
        }
        return nil
    }

    private static let written = smallWords("&#64;* &#x40;* &commat;* (at)* [at]* (apenstaartje)* [apenstaartje]*")

    private static func address(_ text: ScannedText, around sign: Range<Int>) -> PersonalDatum? {
        var start = sign.lowerBound
        while start > 0, isLocal(text, start - 1), sign.lowerBound - start < 64 { start -= 1 }
        while start < sign.lowerBound, text[start] == 0x2E || text[start] == 0x2D { start += 1 }
        var end = sign.upperBound
        while end < text.count, isHost(text, end), end - sign.upperBound < 128 { end += 1 }
        while end > sign.upperBound, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
        guard start < sign.lowerBound, end > sign.upperBound,
            // An account (`@naam@plek`), a path (`git@plek:map`) or a password in an address is none.
            text.at(start - 1) != 0x40, text.at(start - 1) != 0x2F,
            text.at(start - 1) != 0x3A || isMailLink(text, start),
            !(text.at(end) == 0x3A && text.isWord(end + 1))
        else { return nil }
        let local = text.text[start..<sign.lowerBound].map(\.small)
        let host = text.text[sign.upperBound..<end].map(\.small)
        guard let dot = host.lastIndex(of: 0x2E), dot > 0 else { return nil }
        let top = host[(dot + 1)...]
        guard top.count >= 2, top.allSatisfy(\.isLetter), !MailHosts.fileEndings.contains(Array(top)),
            MailHosts.isFree(host) || !MailHosts.isGeneral(local)
        else { return nil }
        return PersonalDatum(range: start..<end, key: local + [0x40] + host)
    }

    private static func isMailLink(_ text: ScannedText, _ start: Int) -> Bool {
        // `mailto:`, `mail:`, or a colon behind a word that is no protocol.
        !(text.at(start - 2) == 0x2F) && !isCredential(text, start)
    }

    /// `https://naam:geheim@plek`: two slashes stand before, without a space between.
    private static func isCredential(_ text: ScannedText, _ start: Int) -> Bool {
        var index = start - 1
        while index > 0, start - index < 80, text[index] > 0x20 {
            if text[index] == 0x2F, text.at(index - 1) == 0x2F { return true }
            index -= 1
        }
        return false
    }

    private static func isLocal(_ text: ScannedText, _ index: Int) -> Bool {
        let byte = text[index]
        return text.isWord(index) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
            || byte == 0x27
    }

    private static func isHost(_ text: ScannedText, _ index: Int) -> Bool {
        text.isWord(index) || text[index] == 0x2E || text[index] == 0x2D
    }
}

/// Places where people have mail.
enum MailHosts {
    /// Where anybody can have an address: having one there does not make it the municipality's.
    static func isFree(_ host: [UInt8]) -> Bool {
        free.contains(Array(host.prefix { $0 != 0x2E })) && host.count { $0 == 0x2E } <= 2
    }

    /// Whether the part in front of the sign names a function and no person.
    static func isGeneral(_ local: [UInt8]) -> Bool {
        let first = Array(local.prefix { $0 != 0x2E && $0 != 0x2D && $0 != 0x5F && $0 != 0x2B })
        return general.contains(first)
    }

    static let fileEndings = Set(
        smallWords("png jpg jpeg gif webp svg avif pdf css js md html htm yml yaml json mp4 zip"))

    private static let free = Set(
        smallWords(
            "gmail googlemail hotmail outlook live msn telenet skynet proximus scarlet yahoo ymail icloud me mac gmx mail "
                + "belgacom pandora protonmail proton tutanota base voo orange free laposte wanadoo ziggo kpnmail zeelandnet"
        ))

    private static let general = Set(
        smallWords(
            "info contact secretariaat onthaal reservatie reservaties tickets balie helpdesk klachten privacy dpo pers press "
                + "redactie webmaster webteam noreply no-reply donotreply post mail admin administratie bib bibliotheek support "
                + "service hello hallo team verkoop sales inschrijvingen inschrijven vragen meldpunt dienst loket jobs vacatures "
                + "hr events agenda nieuws nieuwsbrief ledenadministratie security abuse postmaster receptie boekhouding "
                + "facturen facturatie algemeen communicatie cultuur sport jeugd milieu wonen politie brandweer gemeente stad "
                + "ocmw burgerzaken toerisme museum archief"))
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een mailadres dat niet van een van onze diensten is.",
        en: "Here stands a mail address that is not one of our departments'.")
}
