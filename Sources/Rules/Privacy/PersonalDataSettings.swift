import BrusselsTime
import Findings
import PolicyModel
import Text

/// What the municipality agreed on personal data, and what of it is its own: departments, people at work, numbers and buildings.
public struct PersonalDataSettings: Sendable {
    /// The agreements that ask for it.
    static let agreements: [AgreementID] = [
        "aartselaar-4b", "aartselaar-9a", "aartselaar-9d", "gedragscode-4a", "gedragscode-12c", "gent-6-5-8",
    ]

    let kinds: Set<PersonalDataKind>
    let day: Day
    /// National digits of phone numbers.
    private let phones: Set<[UInt8]>
    /// The first digits of a range of numbers (`018 55*`).
    private let phoneRanges: [[UInt8]]
    private let mails: Set<[UInt8]>
    private let hosts: [[UInt8]]
    private let accounts: Set<[UInt8]>
    private let companies: Set<[UInt8]>
    private let addresses: [[UInt8]]
    /// Stretches of the text that give somebody of the municipality, with a number and an address that were agreed on.
    private var contacts: [Range<Int>] = []
    /// Associations that are known by their name.
    let associations: [[UInt8]]

    /// Nil when no agreement on personal data was adopted.
    public init?(_ circumstances: Circumstances) {
        let policy = circumstances.policy
        day = circumstances.day
        guard Self.agreements.contains(where: { circumstances.standing(of: $0) != nil }) else {
            return nil
        }
        func list(_ name: String) -> [String]? { circumstances.adoptedValue(name, ofAny: Self.agreements)?.wordList }
        kinds =
            list("persoonsgegevens").map { Set($0.compactMap { PersonalDataKind(rawValue: Folding.folded($0)) }) }
            ?? Set(PersonalDataKind.allCases)
        let numbers =
            policy.departments.compactMap(\.phone) + policy.persons.compactMap(\.phone)
            + (list("eigen_telefoons") ?? [])
        phones = Set(numbers.filter { $0.last != "*" }.map(Self.national))
        phoneRanges = numbers.filter { $0.last == "*" }.map(Self.national).filter { $0.count > 2 }
        let known = policy.departments.compactMap(\.mail)
        mails = Set((known + policy.persons.flatMap(\.emails)).map { Array($0.utf8).map(\.small) })
        let own = known.map { Array($0.utf8.drop { $0 != 0x40 }.dropFirst()).map(\.small) }
        hosts =
            (list("eigen_domeinen") ?? []).map { Array($0.utf8).map(\.small) }
            + Set(own).filter { !$0.isEmpty && !MailHosts.isFree($0) }
        accounts = Set((list("eigen_rekeningen") ?? []).map(Self.compact))
        companies = Set((list("eigen_ondernemingsnummers") ?? []).map { Self.compact($0).filter(\.isDigit) })
        addresses = (list("eigen_adressen") ?? []).map { Array($0.utf8).map(\.small) }
        associations = (list("verenigingen") ?? []).map { Array($0.utf8).map(\.small) }
    }

    /// The same for a text with contacts in these stretches.
    public func knowing(contacts: [Range<Int>]) -> PersonalDataSettings {
        var settings = self
        settings.contacts = contacts
        return settings
    }

    private func isOfContact(_ datum: PersonalDatum) -> Bool {
        contacts.contains { $0.lowerBound <= datum.range.lowerBound && datum.range.upperBound <= $0.upperBound }
    }

    func isOwn(phone: PersonalDatum) -> Bool {
        isOfContact(phone) || phones.contains(phone.key) || phoneRanges.contains { phone.key.starts(with: $0) }
    }

    func isOwn(account: PersonalDatum) -> Bool { accounts.contains(account.key) }

    func isOwn(company: PersonalDatum) -> Bool { companies.contains(company.key) }

    func isOwn(mail: PersonalDatum) -> Bool {
        if isOfContact(mail) || mails.contains(mail.key) { return true }
        let host = mail.key.drop { $0 != 0x40 }.dropFirst()
        return hosts.contains { own in
            host.elementsEqual(own)
                || (host.count > own.count && host.suffix(own.count + 1).elementsEqual([0x2E] + own))
        }
    }

    /// Street and number of one of the municipality's own buildings.
    func isOwn(address: PersonalDatum) -> Bool { addresses.contains { $0.starts(with: address.key) } }

    /// The digits of a number as they are dialled in Belgium: `+32 18 55 02 14` as `018550214`.
    private static func national(_ number: String) -> [UInt8] {
        let isForeign = number.utf8.first == 0x2B
        let digits = number.utf8.filter(\.isDigit).map { $0 - 0x30 }
        guard isForeign, digits.starts(with: [3, 2]) else { return digits }
        let rest = digits.dropFirst(2)
        return rest.first == 0 ? Array(rest) : [0] + rest
    }

    /// Letters and digits, in capitals.
    private static func compact(_ text: String) -> [UInt8] {
        text.utf8.filter { $0.isDigit || $0.isLetter }.map { $0.isLetter ? $0 & 0xDF : $0 }
    }
}
