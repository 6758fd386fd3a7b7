/// A report as one HTML page: nothing is fetched from elsewhere, it prints well, and it is read well by a screen reader.
struct ReportPage {
    private let document: ReportDocument

    init(_ document: ReportDocument) { self.document = document }

    func text() -> String {
        let notes = document.notes.isEmpty ? "" : "<footer>\n\(HTMLPage.paragraphs(document.notes))</footer>\n"
        return HTMLPage(
            language: document.language, municipality: document.municipality, title: document.title,
            style: HTMLPage.tableStyle,
            content: """
                <p class="gemeente">\(HTMLPage.escaped(document.municipality))</p>
                <h1>\(HTMLPage.escaped(document.title))</h1>
                \(HTMLPage.paragraphs(document.lead))\(content())\(notes)
                """
        ).text()
    }

    private func content() -> String {
        guard !document.rows.isEmpty else { return "<p>\(HTMLPage.escaped(document.none))</p>\n" }
        // A wide table scrolls by itself; whoever has no mouse must be able to get there. On a narrow screen rows stand as blocks,
        // and some readers take a table without its layout for none: hence the roles.
        let name = HTMLPage.escaped(document.caption)
        let heads = document.columns.map { "<th role=\"columnheader\" scope=\"col\">\(HTMLPage.escaped($0))</th>" }
            .joined()
        let rows = document.rows.map { "<tr role=\"row\">\(row($0))</tr>\n" }.joined()
        return """
            <div class="tabel" role="region" aria-label="\(name)" tabindex="0">
            <table role="table">
            <caption>\(name)</caption>
            <thead role="rowgroup"><tr role="row">\(heads)</tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody>
            </table>
            </div>

            """
    }

    private func row(_ cells: [ReportDocument.Cell]) -> String {
        cells.enumerated().map { position, cell in
            let lines = cell.lines.map { Self.breakable(HTMLPage.escaped($0)) }
            // What a row is called stands out from where it stands.
            let words =
                position == 0
                ? (lines.prefix(1) + lines.dropFirst().map { "<span>\($0)</span>" }).joined(separator: "<br>")
                : lines.joined(separator: "<br>")
            let dated = cell.day.map { "<time datetime=\"\(HTMLPage.escaped($0))\">\(words)</time>" } ?? words
            let shown = cell.isOpen ? "<strong>\(dated)</strong>" : dated
            if position == 0 { return "<th role=\"rowheader\" scope=\"row\">\(shown)</th>" }
            // On a narrow screen each cell says by itself what it is.
            let label = position < document.columns.count ? document.columns[position] : ""
            return "<td role=\"cell\" data-kop=\"\(HTMLPage.escaped(label))\">\(shown)</td>"
        }.joined()
    }

    /// Lets a path go on over more lines.
    private static func breakable(_ escaped: String) -> String { escaped.replacing("/", with: "/<wbr>") }
}
