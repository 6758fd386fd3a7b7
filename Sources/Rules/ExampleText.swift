import Digests
import Findings

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

    /// A drawing that says something about itself, in XMP: properties by their usual prefix, such as `dc:creator`.
    static func drawing(saying properties: [(name: String, value: String)]) -> String {
        let namespaces = [
            "cc": "http://creativecommons.org/ns#", "dc": "http://purl.org/dc/elements/1.1/",
            "exif": "http://ns.adobe.com/exif/1.0/", "photoshop": "http://ns.adobe.com/photoshop/1.0/",
            "xmpRights": "http://ns.adobe.com/xap/1.0/rights/", "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
            "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ]
        let declared = namespaces.sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }
        let said = properties.map { "<\($0.name)>\($0.value)</\($0.name)>" }.joined()
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" \(declared.joined(separator: " ")) viewBox=\"0 0 3 2\">"
            + "<metadata><rdf:RDF><rdf:Description rdf:about=\"\">\(said)</rdf:Description></rdf:RDF></metadata>"
            + "<title>een zwembad</title><rect width=\"3\" height=\"2\"/></svg>\n"
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

extension RuleExample {
    /// A push of one drawing with its record.
    /// - Parameters:
    ///   - properties: What the drawing says of itself, in XMP.
    ///   - answers: What the record says of it.
    static func drawing(
        _ kind: Kind, nl: String, en: String, saying properties: [(name: String, value: String)] = [],
        answers: String = ExampleText.answers, finds expected: Int = 0
    ) -> RuleExample {
        let drawing = properties.isEmpty ? ExampleText.drawing() : ExampleText.drawing(saying: properties)
        let path = "beelden/sport/bad.svg"
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [[path: drawing, "\(path).yml": ExampleText.record(of: drawing, answers)]], expected: expected)
    }
}
