import Text

/// The organs of a local board, by the names and codes that registers give them.
public enum GoverningOrgan: String, Sendable, Hashable, CaseIterable {
    case council = "gemeenteraad"
    case college = "college van burgemeester en schepenen"
    case welfareCouncil = "raad voor maatschappelijk welzijn"
    case permanentBureau = "vast bureau"
    case specialCommittee = "bijzonder comité voor de sociale dienst"
    case districtCouncil = "districtsraad"
    case districtCollege = "districtscollege"
    case mayor = "burgemeester"
    case generalDirector = "algemeen directeur"
    case managementTeam = "managementteam"
    case policeCouncil = "politieraad"
    case zoneCouncil = "zoneraad"

    /// By what people write: the whole name, a short one, or letters as in `2024_GR_00012`.
    public init?(named text: String) {
        let folded = Folding.folded(text.oneLine)
        if let known = Self.byName[folded] {
            self = known
            return
        }
        // `Gemeenteraad van Zandbeke`, `College van Burgemeester en Schepenen Zandbeke`. The longest goes first.
        guard let known = Self.longestFirst.first(where: { folded.hasPrefix($0.rawValue + " ") }) else { return nil }
        self = known
    }

    /// By the last digits of a code of organs.
    init?(code: String) {
        let end = String(LinkedProperty.lastPart(of: code).suffix(2))
        guard code.contains("BestuursorgaanClassificatieCode"), let known = Self.byCode[end] else { return nil }
        self = known
    }

    /// By the letters in a number such as `2024_CBS_00113`.
    public init?(number: String) {
        let parts = number.split { $0 == "_" || $0 == "-" || $0 == "/" || $0 == " " }
        guard let known = parts.lazy.compactMap({ Self.byLetters[$0.uppercased()] }).first else { return nil }
        self = known
    }

    private static let byLetters: [String: GoverningOrgan] = [
        "GR": .council, "CBS": .college, "RMW": .welfareCouncil, "VB": .permanentBureau, "BCSD": .specialCommittee,
    ]

    private static let byName: [String: GoverningOrgan] = {
        var names = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        let others: [(String, GoverningOrgan)] = [
            ("gr", .council), ("raad", .council), ("de gemeenteraad", .council), ("college", .college),
            ("cbs", .college), ("schepencollege", .college), ("het college", .college),
            ("college van burgemeester & schepenen", .college), ("burgemeester en schepenen", .college),
            ("rmw", .welfareCouncil), ("ocmw-raad", .welfareCouncil), ("vb", .permanentBureau),
            ("bcsd", .specialCommittee), ("bijzonder comite", .specialCommittee),
            ("bijzonder comité", .specialCommittee),
            ("bijzonder comite voor de sociale dienst", .specialCommittee), ("mt", .managementTeam),
            ("mat", .managementTeam), ("het managementteam", .managementTeam), ("stadsraad", .council),
        ]
        for (name, organ) in others { names[name] = organ }
        return names
    }()

    private static let longestFirst = allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }

    private static let byCode: [String: GoverningOrgan] = [
        "05": .council, "06": .college, "07": .welfareCouncil, "08": .permanentBureau, "09": .specialCommittee,
        "0a": .districtCouncil, "0b": .districtCollege,
    ]
}
