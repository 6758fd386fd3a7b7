/// Small pages for the examples of rules, so that an example shows only what it is about.
enum ExampleText {
    /// A page with the required fields, and more of them if asked.
    static func page(_ fields: String = "", body: String = "Je bent welkom van 9 tot 12 uur.") -> String {
        let extra = fields.isEmpty ? "" : fields + "\n"
        return "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\n\(extra)---\n\n\(body)\n"
    }

    /// A news item.
    static func news(_ fields: String = "publiceren_op: 2026-11-20") -> String { page(fields) }
}
