import Digests

/// Small pages for the examples of rules, so that an example shows only what it is about.
enum ExampleText {
    /// A page with the required fields, and more of them if asked.
    static func page(_ fields: String = "", body: String = "Je bent welkom van 9 tot 12 uur.") -> String {
        let extra = fields.isEmpty ? "" : fields + "\n"
        let ai = fields.hasPrefix("ai:") || fields.contains("\nai:") ? "" : "ai: geen\n"
        return "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\n\(ai)\(extra)---\n\n\(body)\n"
    }

    /// A news item.
    static func news(_ fields: String = "publiceren_op: 2026-11-20") -> String { page(fields) }

    /// A drawing, in words that make it another file than the others.
    static func drawing(_ words: String = "een zwembad") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><title>\(words)</title><rect width=\"3\" height=\"2\"/></svg>\n"
    }

    /// The answers of a record with nothing left open.
    static let answers = "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"

    /// The record of a drawing: bound to its bytes, with these answers.
    static func record(of drawing: String, _ answers: String = answers) -> String {
        "sha256: \(digest(of: drawing))\n\(answers)"
    }

    /// SHA-256 of a text in hexadecimal digits.
    static func digest(of text: String) -> String { SHA256Digest(of: Array(text.utf8)).hex }

    /// A page that shows one image.
    static func page(showing image: String, alternative: String = "Het zwembad", caption: String? = nil) -> String {
        page("ai: geen", body: "![\(alternative)](\(image)\(caption.map { " \"\($0)\"" } ?? ""))")
    }
}
