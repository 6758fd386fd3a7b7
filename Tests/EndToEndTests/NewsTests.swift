import Testing

/// Only the communication service publishes news, by whatever way something becomes news.
@Suite struct NewsTests {
    @Test(arguments: byCommunication + places + declarations + addresses + placeholders + existing)
    func push(_ push: PushCase) throws { try push.play() }

    private static let answer = "Nieuws publiceert de communicatiedienst."
    private static let item = Page.text("publiceren_op: 2026-12-01")

    private static let byCommunication: [PushCase] = [
        .accepted("communication publishes news on the website", by: .jeroen) {
            try $0.write("website/nieuws/zwemfeest.md", item)
        },
        .accepted("communication publishes news on the intranet", by: .lotte) {
            try $0.write("intranet/nieuws/zwemfeest.md", item)
        },
        .accepted("communication publishes news among the pages of a department", by: .jeroen) {
            try $0.write("\(Page.sport)/feest.md", Page.text("type: nieuws", "publiceren_op: 2026-12-01"))
        },
    ]

    private static let places: [PushCase] = [
        .refused("an editor creates a page in the news path of the website", by: .wim, saying: answer) {
            try $0.write("website/nieuws/zwemfeest.md", item)
        },
        .refused("an editor creates a page in the news path of the intranet", by: .wim, saying: answer) {
            try $0.write("intranet/nieuws/zwemfeest.md", item)
        },
        .refused("an editor creates a news page with files of its own", by: .wim, saying: answer) {
            try $0.write("website/nieuws/zwemfeest/index.md", item)
        },
        .refused("an editor creates a .html page in the news path", by: .wim, saying: answer) {
            try $0.write("website/nieuws/zwemfeest.html", "<h1>Feest</h1>")
        },
        .refused("an editor creates a page in the news path with other capitals", by: .wim) {
            try $0.write("website/Nieuws/zwemfeest.md", item)
        },
        .refused("an editor changes a news item", by: .wim, saying: answer) { try $0.append(to: Page.news) },
        .refused("an editor deletes a news item", by: .wim, saying: "van de dienst Communicatie") {
            try $0.remove(Page.news)
        },
        .refused("an editor creates a page in the news path, not even online", by: .wim, saying: answer) {
            try $0.write("website/nieuws/zwemfeest.md", Page.text("publiceren_op: 2026-12-01", "draft: true"))
        },
        .refused("an editor moves a news item to the own pages", by: .wim, saying: "van de dienst Communicatie") {
            try $0.move(Page.news, to: "\(Page.sport)/sluiting.md")
        },
        .refused("the web editor publishes news", by: .pieter, saying: answer) {
            try $0.write("website/nieuws/zwemfeest.md", item)
        },
        .refused(
            "an editor moves an own page to the news", by: .wim, saying: "Je verhuisde \(Page.camps) naar het nieuws.",
            answer
        ) { try $0.move(Page.camps, to: "website/nieuws/sportkampen.md") },
        .refused("an editor moves an own page to the news and changes it on the way", by: .wim, saying: answer) {
            try $0.move(Page.camps, to: "website/nieuws/sportkampen.md")
            try $0.append(to: "website/nieuws/sportkampen.md")
        },
        .refused("news is made in one commit and removed in the next", by: .wim, saying: answer) {
            try $0.write("website/nieuws/zwemfeest.md", item)
            try $0.keep("Nieuws")
            try $0.remove("website/nieuws/zwemfeest.md")
            try $0.keep("Toch niet")
        },
        .refused("a page is news in one commit only", by: .wim, saying: answer) {
            try $0.addField("type: nieuws", to: Page.pool)
            try $0.keep("Nieuws")
            try $0.replace("type: nieuws\n", with: "", in: Page.pool)
            try $0.append(to: Page.pool)
            try $0.keep("Toch niet")
        },
    ]

    private static let declarations: [PushCase] = [
        .refused(
            "an own page gets the type news", by: .wim, saying: "Het type van deze pagina is nieuws.", answer
        ) { try $0.addField("type: nieuws", to: Page.pool) },
        .refused("an own intranet page gets the type intranet news", by: .wim, saying: answer) {
            try $0.addField("type: intranetnieuws", to: Page.keys)
        },
        .refused("the type stands in capitals", by: .wim, saying: answer) {
            try $0.addField("TYPE: NIEUWS", to: Page.pool)
        },
        .refused("the type stands between quotes", by: .wim, saying: answer) {
            try $0.addField(#""type": "\u006eieuws""#, to: Page.pool)
        },
        .refused("the type stands in a header with Windows line ends", by: .wim, saying: answer) {
            try $0.addField("type: nieuws", to: Page.pool)
            try $0.write(Page.pool, $0.read(Page.pool).replacing("\n", with: "\r\n"))
        },
        .refused("the type stands in a header behind a byte order mark", by: .wim, saying: answer) {
            try $0.addField("type: nieuws", to: Page.pool)
            try $0.write(Page.pool, "\u{FEFF}" + $0.read(Page.pool))
        },
        .refused("the type stands in a header behind empty lines, which Hugo skips", by: .wim) {
            try $0.addField("type: nieuws", to: Page.pool)
            try $0.write(Page.pool, "\n \n" + $0.read(Page.pool))
        },
        .refused("the type stands in a page with its extension in capitals", by: .wim) {
            try $0.write("\(Page.sport)/feest.MD", Page.text("type: nieuws"))
        },
        .refused("the type stands twice, once in capitals", by: .wim, saying: "afspraak uitleg page-header") {
            try $0.addField("type: pagina\nType: nieuws", to: Page.pool)
        },
        .refused("the type stands twice", by: .wim, saying: "afspraak uitleg page-header") {
            try $0.addField("type: pagina\ntype: nieuws", to: Page.pool)
        },
        .refused("the type hides behind a merge key", by: .wim, saying: "afspraak uitleg page-header") {
            try $0.addField("doelgroep: &a {type: nieuws}\n<<: *a", to: Page.pool)
        },
    ]

    private static func addressCase(_ name: String, _ field: String) -> PushCase {
        .refused(name, by: .wim, saying: "verschijnt deze pagina bij het nieuws.", answer) {
            try $0.addField(field, to: Page.pool)
        }
    }

    private static let addresses: [PushCase] = [
        addressCase("an alias in the news path", "aliases: [/nieuws/zwemfeest/]"),
        addressCase("one alias of several in the news path", "aliases:\n  - /vrije-tijd/bad/\n  - /nieuws/zwemfeest/"),
        addressCase("an alias given as one text", "aliases: /nieuws/zwemfeest/"),
        addressCase("an alias by a way around", "aliases: [../../nieuws/zwemfeest]"),
        addressCase("an alias with a host", #"aliases: ["https://www.zandbeke.example/nieuws/zwemfeest/"]"#),
        addressCase("an alias with a way around in it", "aliases: [/vrije-tijd/../nieuws/zwemfeest/]"),
        addressCase(
            "an alias with two slashes in front, which Hugo takes as one", "aliases: [//nieuws/vrije-tijd/sport/feest/]"
        ),
        addressCase("an alias with slashes the other way", #"aliases: ['\nieuws\zwemfeest']"#),
        addressCase("an alias that is the news page itself", "aliases: [/nieuws/]"),
        addressCase("a url with two slashes in front", "url: //nieuws/vrije-tijd/sport/feest/"),
        addressCase("a url in the news path", "url: /nieuws/zwemfeest/"),
        addressCase("a slug by a way around", "slug: ../../nieuws/zwemfeest"),
        addressCase("an alias with a key and value in capitals", "ALIASES: [/Nieuws/Zwemfeest/]"),
        addressCase("a percent-encoded alias", #"aliases: ["/%6Eieuws/zwemfeest/"]"#),
        addressCase("a twice percent-encoded alias", #"aliases: ["/%256eieuws/zwemfeest/"]"#),
    ]

    private static let placeholders: [PushCase] = [
        .refused("a url that takes its news path from the slug (a Hugo placeholder)", by: .wim) {
            try $0.addField("slug: nieuws\nurl: /:slug/zwemfeest/", to: Page.pool)
        }
    ]

    /// News among the pages of Sport, as communication placed it.
    private static func item(_ field: String) -> @Sendable (Town) throws -> Void {
        {
            try $0.plant("\(Page.sport)/feest.md") { _ in Page.text("type: nieuws", "publiceren_op: 2026-11-01", field)
            }
        }
    }

    private static let existing: [PushCase] = [
        .refused(
            "a change of status puts news online", by: .wim, saying: "Met `status` komt dit nieuws online.", answer
        ) { try $0.replace("status: voorstel", with: "status: gepubliceerd", in: "\(Page.sport)/feest.md") }
        .given(item("status: voorstel")),
        .refused(
            "a change of draft puts news online", by: .wim, saying: "Met `draft` komt dit nieuws online.", answer
        ) { try $0.replace("draft: true", with: "draft: false", in: "\(Page.sport)/feest.md") }
        .given(item("draft: true")),
        .refused("taking draft away puts news online", by: .wim, saying: "Met `draft` komt dit nieuws online.") {
            try $0.replace("draft: true\n", with: "", in: "\(Page.sport)/feest.md")
        }
        .given(item("draft: true")),
        .refused("news among the own pages is changed", by: .wim, saying: "Dit is een nieuwsbericht.") {
            try $0.append(to: "\(Page.sport)/feest.md")
        }
        .given(item("contact: sport")),
        .refused("news among the own pages stops being news", by: .wim, saying: "Dit is een nieuwsbericht.") {
            try $0.replace("type: nieuws\n", with: "", in: "\(Page.sport)/feest.md")
        }
        .given(item("contact: sport")),
    ]
}
