extension ExampleText {
    /// An image with its record, as files to write.
    static func image(
        _ name: String = "beelden/sport/bad.svg", _ answers: String = answers, of drawing: String = drawing()
    ) -> [String: String] {
        [name: drawing, name + ".yml": record(of: drawing, answers)]
    }

    /// Several at once.
    static func files(_ parts: [String: String]...) -> [String: String] {
        parts.reduce(into: [:]) { $0.merge($1) { _, last in last } }
    }

    /// The same, as a push writes them.
    static func push(_ parts: [String: String]...) -> [String: String?] {
        parts.reduce(into: [:]) { all, part in all.merge(part.mapValues(Optional.some)) { _, last in last } }
    }

    /// The start of a GIF of 1888 by 1136 pixels, large enough for print, and of one of 576 by 304.
    static let largeGIF = "GIF89a\u{60}\u{07}\u{70}\u{04} groot"
    static let smallGIF = "GIF89a\u{40}\u{02}\u{30}\u{01} klein"

    /// The library's logo, byte for byte as the example municipality approved it.
    static let libraryLogo = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120">
        <title>Logo van de bibliotheek van Zandbeke</title>
        <rect width="300" height="120" fill="#ffffff"/>
        <path d="M20 30 q30 -16 55 4 q25 -20 55 -4 v62 q-30 -14 -55 6 q-25 -20 -55 -6 z" fill="#12586b"/>
        <path d="M75 36 v60" stroke="#f6efe2" stroke-width="4"/>
        <text x="150" y="78" font-family="DejaVu Sans, sans-serif" font-size="52" fill="#c4694c">Bib</text>
        </svg>

        """
}
