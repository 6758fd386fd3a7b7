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
}
