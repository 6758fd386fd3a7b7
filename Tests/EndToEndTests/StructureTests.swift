import Testing

/// Menus, configuration, sections, scripts and the agreements themselves.
@Suite struct StructureTests {
    @Test(arguments: markup + headers + files + sections + policy)
    func push(_ push: PushCase) throws { try push.play() }

    private static let runs = "voert iets uit in de browser van de bezoeker"

    private static func withMarkup(_ name: String, _ body: String, saying: String = runs) -> PushCase {
        .refused(name, by: .wim, saying: saying, "afspraak uitleg structure") { try $0.append(body, to: Page.pool) }
    }

    private static let markup: [PushCase] = [
        withMarkup("a script", "<script>alert(1)</script>"),
        withMarkup("a script in capitals", "<SCRIPT SRC=//x.example/a.js></SCRIPT>"),
        withMarkup("a script inside a paragraph", "Kom <script>alert(1)</script> zwemmen."),
        withMarkup("an iframe", "<iframe src=\"https://film.example\"></iframe>"),
        withMarkup("an event attribute", "<p onclick=\"alert(1)\">Klik</p>"),
        withMarkup("an event attribute with a line break before it", "Kijk <b\nOnClick=alert(1)>hier</b>."),
        withMarkup(
            "a shortcode that is not on the list", "{{< ruw >}}", saying: "Het blok `ruw` staat niet op de lijst"),
        withMarkup("the other kind of shortcode", "{{% ruw %}}", saying: "Het blok `ruw` staat niet op de lijst"),
        .accepted("a shortcode that is only shown", by: .wim) {
            try $0.append("Typ `{{</* ruw */>}}`.", to: Page.pool)
        },
        .accepted("a script in an example of code", by: .wim) { try $0.append("```\n<script>\n```", to: Page.pool) },
        .accepted("a script by the web editor", by: .pieter) {
            try $0.append("<script src=\"/kaart.js\"></script>", to: Page.pool)
        },
        .accepted("an editor changes a page on which the web editor put a script", by: .wim) {
            try $0.append(to: Page.pool)
        }
        .given { try $0.plant(Page.pool) { $0 + "\n<script src=\"/kaart.js\"></script>\n" } },
    ]

    private static func withHeader(_ name: String, _ text: String) -> PushCase {
        .refused(name, by: .wim, saying: "afspraak uitleg page-header", "Eerst aanpassen") {
            try $0.write("\(Page.sport)/tennis.md", text)
        }
    }

    private static let headers: [PushCase] = [
        withHeader("a header in TOML", "+++\ntitle = \"Tennis\"\ntype = \"nieuws\"\n+++\n\nTekst.\n"),
        withHeader("a header in JSON", "{\n  \"title\": \"Tennis\", \"type\": \"nieuws\"\n}\n\nTekst.\n"),
        withHeader("a header that is not closed", "---\ntitel: Tennis\ntype: nieuws\n\nTekst.\n"),
    ]

    private static let isStructure = "Dit bestand hoort bij de structuur van de site"

    private static let files: [PushCase] = [
        .refused("an editor adds a menu file", by: .fatima, saying: isStructure) {
            try $0.write("website/menu.yaml", "main: []\n")
        },
        .refused("an editor changes the settings of the site", by: .fatima, saying: isStructure, "hugo.yaml") {
            try $0.append("# iets", to: "hugo.yaml")
        },
        .refused("an editor adds a template", by: .fatima, saying: isStructure) {
            try $0.write("layouts/index.html", "<html>")
        },
        .refused("an editor adds a file that makes pages", by: .wim, saying: "uitleg structure") {
            try $0.write("\(Page.sport)/_content.gotmpl", "{{ $.AddPage (dict \"path\" \"/nieuws/x\") }}")
        },
        .refused(
            "an editor adds a page in a format the checker cannot read", by: .wim, saying: "kan de controle niet lezen"
        ) {
            try $0.write("\(Page.sport)/tennis.org", "#+type: nieuws\n")
        },
        .refused("an editor puts a web page among the images", by: .wim) {
            try $0.write("beelden/sport/kaart.html", "<script>alert(1)</script>")
        },
        .refused("an editor adds a drawing that holds a script", by: .wim) {
            try $0.write(
                "beelden/sport/kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")
        },
        .refused("an editor turns a page into a folder", by: .wim, saying: "uitleg structure") {
            try $0.remove(Page.pool)
            try $0.write("\(Page.pool)/uren.md", Page.text())
        },
        .refused("an editor adds .gitattributes", by: .fatima, saying: isStructure) {
            try $0.write(".gitattributes", "* filter=x\n")
        },
        .accepted("the web editor changes the settings of the site", by: .pieter) {
            try $0.append("# iets", to: "hugo.yaml")
        },
    ]

    private static let newSection = "Hiermee komt er een nieuwe rubriek op de site"

    private static let sections: [PushCase] = [
        .refused("an editor makes a section among the own pages", by: .wim, saying: newSection) {
            try $0.write("\(Page.sport)/tennis/_index.md", Page.text())
        },
        .refused("an editor makes a section without saying so", by: .wim, saying: newSection) {
            try $0.write("\(Page.sport)/tennis/uren.md", Page.text())
        },
        .accepted("an editor makes one page with files of its own", by: .wim) {
            try $0.write("\(Page.sport)/tennis/index.md", Page.text())
        },
        .refused("an editor makes a section at the top", by: .wim) {
            try $0.write("website/feest/_index.md", Page.text())
        },
        .accepted("the web editor makes a section", by: .pieter) {
            try $0.write("\(Page.sport)/tennis/_index.md", Page.text())
        },
    ]

    private static let isPolicy = "Dit bestand hoort bij de afspraken van de gemeente."

    private static func grantingMore(_ clone: Clone) throws {
        try clone.replace("- rol: systeembeheerder", with: "- rol: redacteur", in: ".afspraken/rechten.yaml")
    }

    private static let policy: [PushCase] = [
        .refused("an editor changes the agreements", by: .fatima, saying: isPolicy) { try grantingMore($0) },
        .refused("the web editor changes the agreements", by: .pieter, saying: isPolicy) { try grantingMore($0) },
        .accepted("the head of communication changes the agreements", by: .lotte) {
            try $0.replace("telefoon: \"231\"", with: "telefoon: \"232\"", in: ".afspraken/personen.yaml")
        },
        .refused("an editor deletes the agreements", by: .fatima, saying: isPolicy) {
            try $0.git("rm", "-rq", ".afspraken")
        },
        .refused("an editor adds agreements under a name with capitals", by: .fatima, saying: isPolicy) {
            try $0.write(".Afspraken/rechten.yaml", "[]\n")
        },
        .refused("an editor gives himself a right and uses it in the same push", by: .fatima, saying: isPolicy) {
            try grantingMore($0)
            try $0.keep("Rechten")
            try $0.append(to: Page.pool)
            try $0.keep("Zwembad")
        },
        .refused("agreements that cannot be read are not let in", by: .lotte, saying: "rechten.yaml") {
            try $0.append("- rol: redacteur\n  magg: [maken]", to: ".afspraken/rechten.yaml")
        },
    ]
}
