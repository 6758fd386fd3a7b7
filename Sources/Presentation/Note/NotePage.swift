import Findings

/// A note as one HTML page: nothing is fetched from elsewhere, it prints well, and its headings and lists say what they are.
struct NotePage {
    private let document: NoteDocument

    init(_ document: NoteDocument) { self.document = document }

    func text() -> String {
        HTMLPage(
            language: document.language, municipality: document.municipality, title: document.title, style: Self.style,
            content: """
                <header>
                <p class="gemeente">\(HTMLPage.escaped(document.municipality))</p>
                <h1>\(HTMLPage.escaped(document.title))</h1>
                \(HTMLPage.paragraphs(document.lead))</header>
                \(contents())\(document.chapters.map(chapter).joined())\(footer())
                """
        ).text()
    }

    private func footer() -> String {
        document.notes.isEmpty ? "" : "<footer>\n\(HTMLPage.paragraphs(document.notes))</footer>\n"
    }

    private func contents() -> String {
        let name = document.language == .dutch ? "Inhoud" : "Contents"
        let lines = document.chapters.map {
            "<li><a href=\"#\(HTMLPage.escaped($0.id))\">\(HTMLPage.escaped($0.title))</a></li>\n"
        }
        return
            "<nav aria-labelledby=\"inhoud\">\n<h2 id=\"inhoud\">\(name)</h2>\n<ol>\n\(lines.joined())</ol>\n</nav>\n"
    }

    private func chapter(_ chapter: NoteDocument.Chapter) -> String {
        let id = HTMLPage.escaped(chapter.id)
        return """
            <section aria-labelledby="\(id)">
            <h2 id="\(id)">\(HTMLPage.escaped(chapter.title))</h2>
            \(HTMLPage.paragraphs(chapter.lead))\(chapter.items.map(item).joined())</section>

            """
    }

    private func item(_ item: NoteDocument.Item) -> String {
        let id = HTMLPage.escaped(item.id)
        let number = item.number.isEmpty ? "" : "<span class=\"nummer\">\(HTMLPage.escaped(item.number))</span> "
        let facts = item.facts.map {
            "<div><dt>\(HTMLPage.escaped($0.label))</dt><dd>\(HTMLPage.escaped($0.words))</dd></div>\n"
        }.joined()
        return """
            <article aria-labelledby="\(id)">
            <h3 id="\(id)">\(number)\(HTMLPage.escaped(item.title))</h3>
            \(HTMLPage.paragraphs(item.text))\(facts.isEmpty ? "" : "<dl>\n\(facts)</dl>\n")</article>

            """
    }

    private static let style = """
        :root{color-scheme:light dark}
        body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:#1d2426;background:#fff}
        main{max-width:46rem;margin:0 auto;padding:1.5rem}
        h1{font-size:2rem;line-height:1.2;margin:.25rem 0 1rem}
        h2{font-size:1.4rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid currentcolor}
        h3{font-size:1.1rem;line-height:1.35;margin:1.5rem 0 .25rem}
        p{margin:.25rem 0 .75rem}
        a{color:#0b4f6c}
        .gemeente{margin:0;font-weight:600}
        .nummer{display:inline-block;min-width:1.5em;padding:0 .4em;margin-right:.25em;text-align:center;font-weight:600;
        background:#e3e9eb;color:#1d2426;border-radius:.25em}
        nav h2{font-size:1.1rem;border:0;margin:1.5rem 0 .25rem}
        nav ol{columns:2;margin:0;padding-left:2.25rem}
        dl{margin:.25rem 0 1rem;font-size:.9375rem}
        dl div{display:grid;grid-template-columns:10rem 1fr;gap:.75rem;padding:.2rem 0}
        dt{font-weight:600}
        dd{margin:0;overflow-wrap:anywhere}
        footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid #a9b4b8;font-size:.9375rem}
        @media screen and (max-width:40rem){nav ol{columns:1}dl div{display:block}dd{margin-bottom:.25rem}}
        @media (prefers-color-scheme:dark){body{color:#f2f4f4;background:#1d2426}a{color:#8fd0ec}}
        @page{margin:2cm;@bottom-right{content:counter(page)}}
        @media print{main{max-width:none;padding:0}body{font-size:10.5pt;color:#000;background:#fff}a{color:inherit;text-decoration:none}
        h2,h3{break-after:avoid}article{break-inside:avoid}nav{break-after:page}}
        """
}
