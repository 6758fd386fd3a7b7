/// A report as one HTML page: nothing is fetched from elsewhere, it prints well, and it is read well by a screen reader.
struct ReportPage {
    private let document: ReportDocument

    init(_ document: ReportDocument) { self.document = document }

    func text() -> String {
        let notes = document.notes.isEmpty ? "" : "<footer>\n\(HTMLPage.paragraphs(document.notes))</footer>\n"
        return HTMLPage(
            language: document.language, municipality: document.municipality, title: document.title, style: Self.style,
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

    private static let style = """
        :root{color-scheme:light dark}
        body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1d2426;background:#fff}
        main{max-width:75rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}
        p{max-width:45rem}
        .gemeente{margin:0;font-weight:600}
        .tabel{overflow-x:auto;margin:1.5rem 0}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;font-weight:600;padding:.5rem 0}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #a9b4b8;overflow-wrap:break-word}
        thead th{border-bottom:2px solid currentcolor}
        th[scope=row]{font-weight:600;min-width:12rem}
        th span{font-weight:400}
        footer{margin-top:2rem;font-size:.9375rem}
        @media (max-width:48rem){thead{position:absolute;clip-path:inset(50%)}
        tr,td,th[scope=row]{display:block}tr{border-bottom:2px solid #a9b4b8;padding:.5rem 0}td,th{border:0;padding:.25rem 0}
        td::before{content:attr(data-kop) ": ";font-weight:600}}
        @media (prefers-color-scheme:dark){body{color:#f2f4f4;background:#1d2426}}
        @media print{main{max-width:none;padding:0}body{font-size:10pt;color:#000;background:#fff}
        .tabel{overflow:visible}tr{break-inside:avoid}thead{display:table-header-group}}
        """

    /// Lets a path go on over more lines.
    private static func breakable(_ escaped: String) -> String { escaped.replacing("/", with: "/<wbr>") }
}
