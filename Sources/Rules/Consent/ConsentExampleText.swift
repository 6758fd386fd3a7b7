/// Records and registers for the examples about consent.
enum ConsentExampleText {
    /// An export of a register with these rows: id, doel, kanalen, van, tot, minderjarig, ouder_voogd, ingetrokken_op, taggen.
    static func register(_ rows: String...) -> String {
        (["id;doel;kanalen;van;tot;minderjarig;ouder_voogd;ingetrokken_op;taggen"] + rows).joined(separator: "\r\n")
            + "\r\n"
    }

    /// A grown-up who said yes to the website until the middle of 2029.
    static let yes = "T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;;ja"
    /// A child, with a parent who said yes.
    static let child = "T-042;verslag;website, infoblad;2026-01-01;2029-06-30;ja;ja;;"

    /// The answers of a record of an image on which somebody can be recognised.
    static func portrait(_ more: String, isMinor: Bool = false) -> String {
        "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: \(isMinor ? "ja" : "nee")\nai: geen\n\(more)\n"
    }

    /// An image with its record.
    static func image(_ answers: String) -> [String: String] {
        [
            "beelden/sport/bad.svg": ExampleText.drawing(),
            "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), answers),
        ]
    }

    /// A portrait with its record.
    static func portraitImage(_ more: String, isMinor: Bool = false) -> [String: String] {
        image(portrait(more, isMinor: isMinor))
    }

    /// A push of one commit.
    static func push(_ files: [String: String]) -> [[String: String?]] { [files.mapValues { Optional($0) }] }

    /// A page of Sport, and one of the magazine, that show the image.
    static let page = "website/vrije-tijd/sport/bad.md"
    static let magazine = "infoblad/2027-1/bad.md"
    static let post = "sociaal/facebook/bad.md"
    static let shown = ExampleText.page(showing: "/beelden/sport/bad.svg")
}
