import Findings
import Text

/// The state of the site as one page: read on any screen and on paper, with small drawings that a table says again.
struct StatePage {
    private let report: StateReport
    private let language: Language
    private let sections: StateSections

    init(_ report: StateReport, _ language: Language) {
        (self.report, self.language) = (report, language)
        sections = StateSections(report, language)
    }

    func text() -> String {
        let parts = sections.all
        let contents = parts.enumerated().map { index, section in
            "<li><a href=\"#deel-\(index + 1)\">\(HTMLPage.escaped(section.title))</a></li>"
        }.joined()
        let label = HTMLPage.escaped(Message(nl: "Inhoud", en: "Contents")[language])
        return HTMLPage(
            language: language, municipality: report.municipality, title: sections.title, style: Self.style,
            content: """
                <p class="gemeente">\(HTMLPage.escaped(report.municipality))</p>
                <h1>\(HTMLPage.escaped(sections.title))</h1>
                \(HTMLPage.paragraphs(sections.lead))<nav aria-label="\(label)"><ul>\(contents)</ul></nav>
                \(parts.enumerated().map { html(of: $1, number: $0 + 1) }.joined())<footer>\(HTMLPage.paragraphs([sections.note]))</footer>

                """
        ).text()
    }

    private func html(of section: StateSection, number: Int) -> String {
        let lists = section.lists.map { list in
            // A list of many lines is opened by who wants it; on paper it is always there.
            let items = list.items.map { "<li>\(breakable(HTMLPage.escaped($0)))</li>\n" }.joined()
            return "<details><summary>\(HTMLPage.escaped(list.title))</summary>\n<ul>\n\(items)</ul></details>\n"
        }.joined()
        return """
            <section id="deel-\(number)" aria-labelledby="kop-\(number)">
            <h2 id="kop-\(number)">\(HTMLPage.escaped(section.title))</h2>
            \(HTMLPage.paragraphs(section.lead))\(section.chart.map { BarDrawing($0).html() } ?? "")\(table(section))\(lists)</section>

            """
    }

    private func table(_ section: StateSection) -> String {
        guard !section.rows.isEmpty else { return HTMLPage.paragraphs([section.none]) }
        let name = HTMLPage.escaped(section.title)
        let heads = section.columns.enumerated().map { column, words in
            "<th role=\"columnheader\" scope=\"col\"\(figure(column, section))>\(HTMLPage.escaped(words))</th>"
        }.joined()
        let rows = section.rows.map { row in
            let cells = row.enumerated().map { column, words in
                let shown = breakable(HTMLPage.escaped(words))
                guard column > 0 else { return "<th role=\"rowheader\" scope=\"row\">\(shown)</th>" }
                let head = column < section.columns.count ? HTMLPage.escaped(section.columns[column]) : ""
                return "<td role=\"cell\" data-kop=\"\(head)\"\(figure(column, section, saying: words))>\(shown)</td>"
            }.joined()
            return "<tr role=\"row\">\(cells)</tr>\n"
        }.joined()
        return """
            <div class="tabel" role="region" aria-label="\(name)" tabindex="0">
            <table role="table">
            <thead role="rowgroup"><tr role="row">\(heads)</tr></thead>
            <tbody role="rowgroup">
            \(rows)</tbody>
            </table>
            </div>

            """
    }

    private func figure(_ column: Int, _ section: StateSection) -> String {
        section.figures.contains(column) ? " class=\"getal\"" : ""
    }

    /// A figure; on a narrow screen nothing is left out of the tale by leaving out what is nought.
    private func figure(_ column: Int, _ section: StateSection, saying words: String) -> String {
        section.figures.contains(column) && words == "0" ? " class=\"getal nul\"" : figure(column, section)
    }

    /// Lets a path go on over more lines.
    private func breakable(_ escaped: String) -> String { escaped.replacing("/", with: "/<wbr>") }

    private static let style =
        HTMLPage.tableStyle + """
            nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0}
            a{color:#1b4f72}h2{margin:2.5rem 0 .5rem;font-size:1.25rem}
            td.getal,th.getal{text-align:right;font-variant-numeric:tabular-nums}
            figure{margin:1rem 0;max-width:45rem}figcaption{font-weight:600;margin-bottom:.5rem}
            svg{width:100%;height:auto}svg text{fill:currentColor;font:13px system-ui,sans-serif}
            .s0{fill:#1b4f72}.s1{fill:#b9770e}.s2{fill:#7d3c98}
            details{margin:.25rem 0}summary{cursor:pointer;padding:.25rem 0}
            @media screen and (max-width:48rem){td.getal{text-align:left}td.nul{display:none}}
            @media (prefers-color-scheme:dark){a{color:#9ec9e8}.s0{fill:#9ec9e8}.s1{fill:#f0b95a}.s2{fill:#d2a6e6}}
            @media print{nav{display:none}details{display:block}details:not([open])>*{display:block}
            details::details-content{content-visibility:visible;display:block}.s0{fill:#1b4f72}.s1{fill:#b9770e}.s2{fill:#7d3c98}}
            """
}

/// Figures as bars, one under another; the table below says the same, so it is left out for a screen reader.
struct BarDrawing {
    private let chart: StateSection.Chart
    private let width = 640
    private let labelWidth = 220
    private let barHeight = 16
    private let gap = 8

    init(_ chart: StateSection.Chart) { self.chart = chart }

    func html() -> String {
        let most = max(1, chart.bars.map { $0.values.reduce(0, +) }.max() ?? 1)
        let room = width - labelWidth - 48
        var marks = ""
        for (row, bar) in chart.bars.enumerated() {
            let top = row * (barHeight + gap)
            marks +=
                "<text x=\"\(labelWidth - 8)\" y=\"\(top + 13)\" text-anchor=\"end\">\(shortened(bar.label))</text>"
            var left = labelWidth
            for (series, value) in bar.values.enumerated() where value > 0 {
                let length = max(2, Int((Double(value) / Double(most) * Double(room)).rounded()))
                marks +=
                    "<rect class=\"s\(series)\" x=\"\(left)\" y=\"\(top)\" width=\"\(length)\" height=\"\(barHeight)\"/>"
                left += length
            }
            marks += "<text x=\"\(left + 6)\" y=\"\(top + 13)\">\(bar.values.reduce(0, +))</text>\n"
        }
        let height = max(1, chart.bars.count * (barHeight + gap))
        return """
            <figure aria-hidden="true"><figcaption>\(HTMLPage.escaped(chart.caption))</figcaption>
            \(legend)<svg viewBox="0 0 \(width) \(height)" role="img" focusable="false">
            \(marks)</svg></figure>

            """
    }

    /// What each colour is; one colour needs no words.
    private var legend: String {
        guard chart.series.count > 1 else { return "" }
        let keys = chart.series.enumerated().map { index, words in
            "<svg viewBox=\"0 0 12 12\" style=\"width:.75rem\"><rect class=\"s\(index)\" width=\"12\" height=\"12\"/></svg> "
                + HTMLPage.escaped(words)
        }
        return "<p>\(keys.joined(separator: " &nbsp; "))</p>\n"
    }

    private func shortened(_ label: String) -> String {
        HTMLPage.escaped(label.count > 30 ? label.prefix(29) + "…" : label)
    }
}
