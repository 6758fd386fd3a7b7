import Content
public import Findings
import Markdown

/// Data that the municipality offers can be read by a machine, and may be used.
public struct OpenData: Rule {
    public static let description = RuleDescription(
        id: "open-data",
        title: Message(nl: "Gegevens die we aanbieden, zijn open", en: "The data we offer are open"),
        demand: Message(
            nl:
                "Biedt een pagina een rekenblad aan, dan staat er ook een versie bij die elk programma kan lezen (csv of json). Biedt "
                + "ze zulke gegevens aan, dan zegt een licentie of je ze mag gebruiken, en hoe.",
            en:
                "Where a page offers a spreadsheet, it also has a version that any program can read (csv or json). Where it offers such "
                + "data, a licence says whether one may use them, and how."),
        remedy: Message(
            nl: "Bewaar het rekenblad ook als csv en zet die link erbij. Zeg onder welke licentie de gegevens staan.",
            en: "Save the spreadsheet as csv too and add that link. Say under which licence the data are."),
        agreements: agreements, force: .adopted(from: .publish), weight: .info, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    private static let agreements: [AgreementID] = ["gent-6-5-7"]

    public init() {}

    private static let spreadsheets: Set<String> = ["xls", "xlsx", "ods"]
    private static let open: Set<String> = ["csv", "tsv", "json", "geojson", "jsonld", "xml", "rdf", "ttl", "gpkg"]
    private static let licences = ["licentie", "licence", "cc0", "cc by", "cc-by", "open data", "hergebruik"]

    public func findings(in subject: PageSubject) -> [Finding] {
        let links = subject.page.markdown.links.map { (link: $0, ending: ending(of: $0.destination)) }
        let data = links.filter { Self.open.contains($0.ending) }
        let sheets = links.filter { Self.spreadsheets.contains($0.ending) }
        guard !(data.isEmpty && sheets.isEmpty) else { return [] }
        if data.isEmpty {
            return sheets.remarks { sheet in
                subject.finding(
                    Self.description.id, sheet.link.place, .onlySheet(sheet.ending), Self.description.remedy)
            }
        }
        let words = subject.circumstances.wordList("licentiewoorden", ofAny: Self.agreements) ?? Self.licences
        let text = String(decoding: subject.page.bytes, as: UTF8.self).comparable
        guard let first = data.first, !words.contains(where: { text.contains($0.comparable) }) else { return [] }
        return [subject.finding(Self.description.id, first.link.place, .noLicence, .sayLicence)].compactMap { $0 }
    }

    private func ending(of address: String) -> String {
        let link = LinkReading(address)
        // The name of a host ends in a dot and letters too.
        let path = link.kind == .web ? link.web.dropFirst().joined(separator: "/") : link.plain
        guard !path.hasSuffix("/"), !address.prefix(while: { $0 != "?" && $0 != "#" }).hasSuffix("/") else { return "" }
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}

extension Message {
    fileprivate static func onlySheet(_ ending: String) -> Message {
        Message(
            nl: "Deze gegevens staan er alleen als rekenblad (\(ending)).",
            en: "These data are there as a spreadsheet only (\(ending)).")
    }
    fileprivate static let noLicence = Message(
        nl: "Bij deze gegevens staat niet of je ze mag gebruiken.", en: "It is not said whether one may use these data."
    )
    fileprivate static let sayLicence = Message(
        nl: "Zeg onder welke licentie ze staan, zoals “Gratis hergebruik, met bronvermelding”.",
        en: "Say under which licence they are, such as “Free to use, naming the source”.")
}
