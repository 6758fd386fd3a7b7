import Findings
import Text

/// A page that stands by itself: nothing is fetched from elsewhere, and nothing in it runs.
struct HTMLPage {
    let language: Language
    let municipality: String
    let title: String
    let style: String
    /// What stands in `<main>`, as HTML.
    let content: String

    func text() -> String {
        """
        <!doctype html>
        <html lang="\(language == .dutch ? "nl-BE" : "en")">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(Self.escaped(title)) · \(Self.escaped(municipality))</title>
        <style>\(style)</style>
        </head>
        <body>
        <main>
        \(content)</main>
        </body>
        </html>

        """
    }

    /// Texts as paragraphs.
    static func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\(escaped($0))</p>\n" }.joined() }

    /// Text as HTML, in an element as well as between quotes.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in printable(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// How a page of tables looks: on a wide screen, on a narrow one, at night and on paper.
    static let tableStyle = """
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
        @media screen and (max-width:48rem){thead{position:absolute;clip-path:inset(50%)}
        tr,td,th[scope=row]{display:block}tr{border-bottom:2px solid #a9b4b8;padding:.5rem 0}td,th{border:0;padding:.25rem 0}
        td::before{content:attr(data-kop) ": ";font-weight:600}}
        @media (prefers-color-scheme:dark){body{color:#f2f4f4;background:#1d2426}}
        @media print{main{max-width:none;padding:0}body{font-size:10pt;color:#000;background:#fff}
        .tabel{overflow:visible}tr{break-inside:avoid}thead{display:table-header-group}}
        """
}
