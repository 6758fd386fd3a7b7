import BrusselsTime
import Content
import Git
import PolicyModel
import Text
import YAML

/// A page or account of ours, as its own item registers it (`kanalen/facebook.md`).
struct Channel {
    let path: String
    let facts: ItemFacts

    init(_ item: SiteItem) {
        path = item.path
        facts = item.facts
    }

    /// The channel with this `id`, this file name or this path. The whole site is read only when its own folder has none.
    static func named(_ name: String, in site: any Snapshot) -> Channel? {
        guard !name.isEmpty, name.utf8.count <= longestName else { return nil }
        if !name.contains("/"), let own = site.item(at: "kanalen/\(name).md"), own.type == type { return Channel(own) }
        return site.items(named: name).first { $0.type == type }.map { Channel($0) }
    }

    /// All channels of the register, by path.
    static func all(in site: any Snapshot) -> [Channel] { site.items(ofType: type).map { Channel($0) } }

    static let type = "kanaal"
    /// Nobody names anything longer.
    private static let longestName = 300

    /// As people name it: its `id`, and else the name of its file.
    var name: String { facts.first("id") ?? fileName }
    var isMain: Bool { facts.first("hoofdpagina").map { ["ja", "yes", "true"].contains(Folding.folded($0)) } ?? false }
    /// The last day on which it is used; nil: it stays.
    var lastDay: Day? { facts.first("einddatum").flatMap(Day.init(written:)) }
    /// How many characters a post may have.
    var mostCharacters: Int? { facts.first("max_tekens").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
    var audiences: [String] { facts.fields["doelgroep"] ?? [] }
    /// Where it stands on the web.
    var account: Account? { facts.first("adres").flatMap { Account($0) } }
    /// Who looks after it, as written: a person, a function, or both (`{wie: …, functie: …}`).
    var administrators: [String] {
        ["beheerders", "beheerders.wie", "beheerders.naam", "beheerders.functie"].flatMap { facts.fields[$0] ?? [] }
    }

    /// The name of its file, without its ending.
    var fileName: String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    }
}

extension PageSubject {
    var isPost: Bool { countsAs("sociaal") }
    var isChannel: Bool { countsAs(ContentTypeID(Channel.type)) }

    /// The channel that a post names; nil when it names none, or none that is registered.
    func channel(of page: Page) -> Channel? {
        page.frontMatter?["kanaal"]?.value.text.flatMap { Channel.named($0, in: site) }
    }

    /// The day on which a post appears: as it says, and else today.
    func appears(_ page: Page) -> Day { page.day("publiceren_op") ?? page.day("publishdate") ?? circumstances.day }

    /// The items that `hoort_bij` of a page means; empty when it says nothing.
    func belongings(of page: Page) -> [SiteItem] {
        (page.frontMatter?["hoort_bij"]?.value.entries ?? []).prefix(Self.mostBelongings).flatMap { entry in
            let name = entry.text
            guard name.hasWords else { return [SiteItem]() }
            let found = NamedItem.all(name.hasPrefix("/") ? String(name.dropFirst()) : name, from: path, in: site)
            return found.isEmpty ? NamedPage(name, in: self).item(in: site).map { [$0] } ?? [] : found
        }
    }

    /// Nobody tells of more at once.
    private static var mostBelongings: Int { 50 }

    /// What others can call this item in `hoort_bij`: its place, with or without `.md`, and its `id`.
    func ownNames(of page: Page) -> [String] {
        let places = path.text.map { [$0, $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0] } ?? []
        let names = places + (page.frontMatter?["id"]?.value.text.map { [$0] } ?? [])
        return names.flatMap { [$0, "/" + $0] }
    }

    /// The posts that belong to this item.
    func posts(about page: Page) -> [SiteItem] {
        var seen: Set<String> = []
        return ownNames(of: page).flatMap { site.items(whose: "hoort_bij", is: $0) }.filter {
            $0.type == "sociaal" && seen.insert($0.path).inserted
        }
    }
}
