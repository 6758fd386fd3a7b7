import Content
public import Findings
import PolicyModel
import Text
import YAML

/// What a record says of where an image comes from goes together with the rest of it, and is shown to be so.
public struct AssetOrigin: Rule {
    public static let description = RuleDescription(
        id: "asset-origin",
        title: Message(nl: "De herkomst klopt met het gebruiksrecht", en: "The origin goes with the right of use"),
        demand: Message(
            nl:
                "Waar een beeld vandaan komt, zegt ook waarom we het mogen gebruiken. Maakten we het niet zelf, dan staat in de "
                + "beeldfiche waar dat na te lezen is.",
            en:
                "Where an image comes from also says why we may use it. If we did not make it ourselves, its record says where "
                + "that can be read."),
        remedy: Message(
            nl: "Kies bij `herkomst` en `gebruiksrecht` wat bij elkaar hoort, en vul in waar het beeld vandaan komt.",
            en: "Choose what goes together for `herkomst` and `gebruiksrecht`, and fill in where the image comes from."),
        agreements: ["kortom-24", "aartselaar-5a", "aartselaar-5c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    /// What goes with one origin.
    private struct Demand {
        /// In words, for a person.
        let words: Message
        /// The rights of use that it can give.
        let rights: [String]
        /// What has to be filled in: any field of each group.
        let needs: [[String]]
    }

    private static let demands: [String: Demand] = [
        "eigen": Demand(
            words: Message(nl: "eigen werk", en: "our own work"), rights: ["eigen-werk"], needs: []),
        "opdracht": Demand(
            words: Message(nl: "gemaakt in opdracht", en: "made to order"), rights: ["opdracht", "overeenkomst"],
            needs: [["bewijs"], ["eigenaar"]]),
        "partner": Demand(
            words: Message(nl: "gekregen van een partner", en: "given by a partner"),
            rights: ["toestemming", "overeenkomst", "creative-commons"], needs: [["bewijs", "bron_url"], ["eigenaar"]]),
        "stock": Demand(
            words: Message(nl: "van een beeldbureau (stock)", en: "from an agency (stock)"),
            rights: ["stock", "overeenkomst"], needs: [["bewijs"], ["bron_url"]]),
        "cc": Demand(
            words: Message(nl: "vrij te gebruiken (cc)", en: "free to use (cc)"), rights: ["creative-commons"],
            needs: [["licentie"], ["bron_url"]]),
        // What it says of AI is looked at by `ai-origin`.
        "ai": Demand(
            words: Message(nl: "gemaakt door AI", en: "made by AI"),
            rights: ["eigen-werk", "opdracht", "overeenkomst", "stock"], needs: []),
        "archief": Demand(
            words: Message(nl: "afkomstig uit een archief", en: "from an archive"),
            rights: ["eigen-werk", "opdracht", "toestemming", "overeenkomst", "creative-commons"],
            needs: [["bewijs", "bron_url"], ["eigenaar"]]),
    ]

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.record.layers.isEmpty, subject.unreadable == nil else { return [] }
        return contradiction(in: subject) + missing(in: subject) + address(in: subject)
    }

    private func contradiction(in subject: AssetSubject) -> [Finding] {
        guard let origin = subject.record.word("herkomst"), let demand = Self.demands[origin],
            let right = subject.record.word("gebruiksrecht"), !demand.rights.contains(right),
            let field = subject.record["herkomst"],
            // A right that the type does not know is for its own rule.
            subject.type.field(named: "gebruiksrecht")?.values.contains(right) ?? true
        else { return [] }
        return [
            finding(
                subject, field, .contradiction(subject.shownName, demand.words, right),
                .chooseRight(origin, demand.rights))
        ]
    }

    /// All that is open is one remark: one visit to the record mends it.
    private func missing(in subject: AssetSubject) -> [Finding] {
        guard let origin = subject.record.word("herkomst"), let demand = Self.demands[origin],
            let field = subject.record["herkomst"]
        else { return [] }
        var open = demand.needs.filter { group in
            group.allSatisfy { subject.record[$0] == nil } && group.allSatisfy(subject.canAsk)
        }.compactMap(\.first)
        if hasEndDay(origin, in: subject), subject.record["te_gebruiken_tot"] == nil,
            subject.canAsk(for: "te_gebruiken_tot")
        {
            open.append("te_gebruiken_tot")
        }
        guard !open.isEmpty else { return [] }
        return [
            finding(
                subject, field, .open(subject.shownName, demand.words, open), .fillIn(open, in: subject.recordName))
        ]
    }

    /// Some municipalities want to know until when for images of an agency, some for those of partners too.
    private func hasEndDay(_ origin: String, in subject: AssetSubject) -> Bool {
        subject.circumstances.adoptedValue("einddatum_bij", ofAny: AssetLicence.settings)?.wordList.contains {
            Folding.folded($0) == origin
        } ?? false
    }

    /// Sites that find images for people: they do not own them.
    private static let searchEngines = ["google.", "bing.", "pinterest.", "duckduckgo.", "ecosia.", "yandex."]

    private func address(in subject: AssetSubject) -> [Finding] {
        guard let field = subject.record["bron_url"], let written = field.value.text else { return [] }
        let text = written.comparable
        guard
            let host = ["https://", "http://"].lazy.filter(text.hasPrefix).first.map({ start in
                String(text.dropFirst(start.count).prefix { !"/?#".contains($0) })
            }), !text.contains(" "), host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".")
        else { return [finding(subject, field, .noAddress(written), .writeAddress)] }
        let isSearch = host.split(separator: ".").indices.contains { index in
            let rest = host.split(separator: ".")[index...].joined(separator: ".")
            return Self.searchEngines.contains(where: rest.hasPrefix) && rest.split(separator: ".").count < 4
        }
        return isSearch ? [finding(subject, field, .searchEngine(host), .writeAddress)] : []
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    fileprivate static func contradiction(_ file: String, _ origin: Message, _ right: String) -> Message {
        Message(
            nl:
                "Volgens de beeldfiche is `\(file)` \(origin.nl), maar het gebruiksrecht is `\(right)`. Dat past niet samen.",
            en: "The record says that `\(file)` is \(origin.en), but its right of use is `\(right)`. That does not fit."
        )
    }
    fileprivate static func chooseRight(_ origin: String, _ rights: [String]) -> Message {
        let rights = rights.map { "`\($0)`" }
        return Message(
            nl:
                "Bij `herkomst: \(origin)` hoort \(Listing.dutchChoice(rights)). Pas `herkomst` of `gebruiksrecht` aan.",
            en: "`herkomst: \(origin)` takes \(Listing.englishChoice(rights)). Correct `herkomst` or `gebruiksrecht`.")
    }

    private static let questions: [String: Message] = [
        "bewijs": Message(nl: "waar staat dat we het mogen gebruiken", en: "where it says that we may use it"),
        "eigenaar": Message(nl: "van wie de rechten zijn", en: "who owns the rights"),
        "bron_url": Message(nl: "op welk webadres het staat", en: "at which address it stands"),
        "licentie": Message(nl: "onder welke licentie het staat", en: "under which licence it stands"),
        "te_gebruiken_tot": Message(nl: "tot wanneer we het mogen gebruiken", en: "until when we may use it"),
    ]

    fileprivate static func open(_ file: String, _ origin: Message, _ fields: [String]) -> Message {
        let asked = fields.compactMap { questions[$0] }
        return Message(
            nl: "`\(file)` is \(origin.nl). We weten nog niet \(Listing.dutch(asked.map(\.nl))).",
            en: "`\(file)` is \(origin.en). We do not know yet \(Listing.english(asked.map(\.en))).")
    }
    fileprivate static func fillIn(_ fields: [String], in record: String) -> Message {
        let names = fields.map { "`\($0)`" }
        return Message(
            nl:
                "Open `\(record)` en vul \(Listing.dutch(names)) in. Weet je het niet, vraag het aan wie het beeld bezorgde.",
            en:
                "Open `\(record)` and fill in \(Listing.english(names)). If you do not know, ask who delivered the image."
        )
    }
    fileprivate static func noAddress(_ text: String) -> Message {
        Message(
            nl: "Bij `bron_url` staat “\(printable(text))”. Dat is geen webadres.",
            en: "`bron_url` says “\(printable(text))”. That is no web address.")
    }
    fileprivate static func searchEngine(_ host: String) -> Message {
        Message(
            nl:
                "Op `\(printable(host))` vind je beelden, maar ze zijn er niet van. Zo weten we nog niet van wie het is.",
            en: "Images are found on `\(printable(host))`, but are not theirs. That does not tell whose it is.")
    }
    fileprivate static let writeAddress = Message(
        nl: "Schrijf het adres van de pagina waar de maker het beeld aanbiedt, zoals `https://…`.",
        en: "Write the address of the page where the maker offers the image, such as `https://…`.")
}
