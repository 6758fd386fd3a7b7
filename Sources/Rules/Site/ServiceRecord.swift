import Content
public import Findings
import Git
import Markdown
import PolicyModel
import Text
import YAML

/// The hours and the address of a service stand on one page: another refers to it and copies nothing.
public struct ServiceRecord: Rule {
    public static let description = RuleDescription(
        id: "service-record",
        title: Message(
            nl: "Uren en adres van een dienst staan op één plaats",
            en: "A service's hours and address stand in one place"),
        demand: Message(
            nl:
                "De uren en het adres van een dienst staan bij de paginagegevens van één pagina, met een `id`. Gaat een andere pagina over "
                + "die dienst, dan schrijft ze bij `loket` (of bij `contact`) die `id`, en zet ze een link. Ze schrijft de uren niet over: "
                + "wie ze later aanpast, vergeet anders een pagina.",
            en:
                "The hours and the address of a service stand in the fields of one page, with an `id`. Another page about that service puts "
                + "that `id` at `loket` (or at `contact`), and a link. It copies no hours: else a page is forgotten when they change."
        ),
        remedy: Message(
            nl: "Haal de uren of het adres weg, en zet een link naar de pagina van de dienst.",
            en: "Take the hours or the address out, and link to the page of the service."),
        agreements: ["gent-4-7-5"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let header = subject.page.frontMatter, subject.circumstances.stands("gent-4-7-5") else { return [] }
        let desk = header["loket"]?.value.text.flatMap { $0.hasWords ? $0 : nil }
        let contact = header["contact"]?.value.text.flatMap { $0.hasWords ? $0 : nil }
        guard desk != nil || contact != nil else { return [] }
        let written = OpeningHours.lines(of: subject)
        // A contact stands on nearly every page: only where hours stand too, is it worth a look at the others.
        guard desk != nil || written.count > 1, let record = record(desk, contact, subject) else { return [] }
        return copies(of: record, written, subject)
    }

    private func record(_ desk: String?, _ contact: String?, _ subject: PageSubject) -> SiteItem? {
        for name in [desk, contact].compactMap({ $0 }) {
            let found = subject.site.items(named: name).first { item in
                item.path != subject.path.text
                    && (item.facts.first("bezoekadres") != nil || !OpeningHours(item).isEmpty)
            }
            if let found { return found }
        }
        return nil
    }

    private func copies(of record: SiteItem, _ written: [OpeningHours.Line], _ subject: PageSubject) -> [Finding] {
        var found: [Finding?] = []
        let hours = OpeningHours(record)
        let same = written.filter { hours.holds($0) }
        // One day in common can be chance.
        if let first = same.first, Set(same.flatMap(\.days)).count >= min(2, hours.dayCount) {
            found.append(finding(first.range, .hours(record.path), subject))
        }
        if let address = record.facts.first("bezoekadres"), let range = Self.place(of: address, in: subject) {
            found.append(finding(range, .address(record.path), subject))
        }
        return found.compactMap { $0 }
    }

    private func finding(_ range: Range<Int>, _ message: Message, _ subject: PageSubject) -> Finding? {
        subject.finding(Self.description.id, range, message, Self.description.remedy)
    }

    /// Where the street and number stand, as whole words; nil when they do not.
    private static func place(of address: String, in subject: PageSubject) -> Range<Int>? {
        let street = (address.split(separator: ",").first.map(String.init) ?? address).comparable
        guard street.contains(where: \.isNumber), street.contains(where: \.isLetter), street.utf8.count <= 200 else {
            return nil
        }
        let sought = RecordText.tokens(street).joined(separator: " ")
        return subject.page.markdown.scopes.first { scope in
            RecordText.tokens(subject.words(scope)).joined(separator: " ").hasPhrase(sought)
        }?.range
    }
}

extension Message {
    fileprivate static func hours(_ path: String) -> Message {
        Message(
            nl: "Deze uren staan al op `\(shown(path))`. Veranderen ze, dan klopt deze pagina niet meer.",
            en: "These hours stand on `\(shown(path))` already. When they change, this page is wrong.")
    }
    fileprivate static func address(_ path: String) -> Message {
        Message(
            nl: "Dit adres staat al op `\(shown(path))`. Verhuist de dienst, dan klopt deze pagina niet meer.",
            en: "This address stands on `\(shown(path))` already. When the service moves, this page is wrong.")
    }
}
