import BrusselsTime
import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// What a newsletter or a staff magazine brings together exists, and is online.
public struct BundleItems: Rule {
    public static let description = RuleDescription(
        id: "bundle-items",
        title: Message(
            nl: "Wat in een nieuwsbrief staat, bestaat en staat online",
            en: "What stands in a newsletter exists and is online"),
        demand: Message(
            nl:
                "Een nieuwsbrief of een personeelsblad noemt bij `items` de berichten die erin staan, met hun `id` of hun plaats. Elk "
                + "bericht bestaat, en je kan het lezen op de dag dat de nieuwsbrief vertrekt.",
            en:
                "A newsletter or a staff magazine names the items in it at `items`, by their `id` or their place. Each of them exists, "
                + "and can be read on the day the newsletter goes out."),
        remedy: Message(
            nl: "Verbeter de naam, of haal het bericht uit de lijst tot het online staat.",
            en: "Correct the name, or take the item off the list until it is online."),
        agreements: ["kortom-84"], force: .adopted(from: .publish), weight: .warn, reach: .result, examples: examples)

    public init() {}

    private static let usual = ["bundel", "nieuwsbrief"]

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("items_bij", ofAny: ["kortom-84"], usually: Self.usual),
            subject.page.frontMatter?["items"] != nil
        else { return [] }
        let sent = subject.page.day("verstuurd_op") ?? subject.page.day("publiceren_op")
        let readers = max(sent ?? subject.circumstances.day, subject.circumstances.day)
        return subject.remarks(Self.description.id) { page in
            names(of: page).compactMap { name in
                problem(of: name.text, subject, on: readers).map {
                    FieldRemark(range: name.range, message: $0, help: Self.description.remedy)
                }
            }
        }
    }

    private func names(of page: Page) -> [(text: String, range: Range<Int>)] {
        guard let value = page.frontMatter?["items"]?.value else { return [] }
        return (value.sequence ?? [value]).compactMap { node in
            (node.text ?? (node["id"] ?? node["item"] ?? node["pad"])?.text).map { ($0, node.range) }
        }.filter(\.text.hasWords)
    }

    private func problem(of name: String, _ subject: PageSubject, on day: Day) -> Message? {
        let items = NamedItem.all(name, from: subject.path, in: subject.site)
        if items.isEmpty { return .noItem(name) }
        return items.contains { OnlineItem.isOnline($0, on: day) } ? nil : .notOnline(name)
    }
}

/// An item that a page names: by its `id`, its path in the content folder, or its path from the page.
enum NamedItem {
    static func all(_ name: String, from page: RepositoryPath, in site: any Snapshot) -> [SiteItem] {
        let found = site.items(named: name)
        guard found.isEmpty, let path = AssetAddress.path(of: name, from: page)?.text else { return found }
        return (path.hasSuffix(".md") ? [path] : SitePage.files(of: path)).lazy.compactMap { site.item(at: $0) }.first
            .map { [$0] } ?? []
    }
}

/// Whether an item can be read on a day, by what it says of itself.
enum OnlineItem {
    private static let offline: Set<String> = [
        "voorstel", "ontwerp", "nazicht", "ingetrokken", "gearchiveerd", "draft", "proposal", "withdrawn", "archived",
    ]

    static func isOnline(_ item: SiteItem, on day: Day) -> Bool {
        let facts = item.facts
        func says(_ name: String, _ words: Set<String>) -> Bool {
            facts.first(name).map { words.contains(Folding.folded($0)) } ?? false
        }
        if says("draft", ["true", "ja", "yes"]) || says("published", ["false", "nee", "no"]) { return false }
        if says("status", offline) { return false }
        func days(_ names: String...) -> [Day] { names.compactMap { facts.first($0).flatMap(Day.init(written:)) } }
        if days("offline_vanaf", "expirydate", "offline_op").contains(where: { $0 <= day }) { return false }
        // Who waits for two days waits for the later one.
        return !days("publiceren_op", "publishdate", "embargo_tot").contains { $0 > day }
    }
}

extension Message {
    fileprivate static func noItem(_ name: String) -> Message {
        let name = shown(name)
        return Message(nl: "Het bericht `\(name)` bestaat niet.", en: "There is no item `\(name)`.")
    }
    fileprivate static func notOnline(_ name: String) -> Message {
        let name = shown(name)
        return Message(
            nl: "Het bericht `\(name)` staat dan niet online.", en: "The item `\(name)` is not online then.")
    }
}
