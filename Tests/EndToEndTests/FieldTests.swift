import Testing

/// Fields that do something: they need the right to do it, and nothing more (protocol.md 6).
@Suite struct FieldTests {
    @Test(arguments: structural.flatMap { [byEditor($0), byWebEditor($0)] } + capitals + own + others)
    func push(_ push: PushCase) throws { try push.play() }

    private static let structural = [
        "cascade: {type: nieuws}", "menu: main", "menus: [main]", "layout: voorpagina", "outputs: [rss]",
        "build: {render: never}",
    ]

    private static func key(of field: String) -> String { String(field.prefix { $0 != ":" }) }

    private static func byEditor(_ field: String) -> PushCase {
        .refused(
            "\(key(of: field)) on an own page, by an editor", by: .wim,
            saying: "`\(key(of: field))` verandert hoe de site werkt, niet alleen deze pagina."
        ) { try $0.addField(field, to: Page.pool) }
    }

    private static func byWebEditor(_ field: String) -> PushCase {
        .accepted("\(key(of: field)), by the web editor", by: .pieter) { try $0.addField(field, to: Page.pool) }
    }

    private static let capitals: [PushCase] = [
        .refused("menu in capitals", by: .wim, saying: "verandert hoe de site werkt") {
            try $0.addField("MENU: main", to: Page.pool)
        },
        .refused("an editor takes menu away", by: .wim, saying: "`menu` verandert hoe de site werkt") {
            try $0.replace("menu: main\n", with: "", in: Page.pool)
        }
        .given { try $0.plant(Page.pool) { $0.replacing("titel:", with: "menu: main\ntitel:", maxReplacements: 1) } },
        .accepted("an editor changes a page on which somebody else put a menu", by: .wim) {
            try $0.append(to: Page.pool)
        }
        .given { try $0.plant(Page.pool) { $0.replacing("titel:", with: "menu: main\ntitel:", maxReplacements: 1) } },
    ]

    private static func own(_ name: String, _ field: String) -> PushCase {
        .accepted("\(name) of one's own", by: .wim) { try $0.addField(field, to: Page.hall) }
    }

    private static let own: [PushCase] = [
        own("a url", "url: /vrije-tijd/sport/zaal/"),
        own("a slug", "slug: zaal"),
        own("an alias", "aliases: [/vrije-tijd/sport/zaal/]"),
        own("draft: true", "draft: true"),
        own("draft: false", "draft: false"),
        own("a publishDate", "publishDate: 2026-12-01"),
        own("an expiryDate", "expiryDate: 2027-12-01"),
    ]

    private static let others: [PushCase] = [
        .refused(
            "an alias at the address of another department", by: .wim,
            saying: "Met `aliases` neemt deze pagina een adres in van de dienst Burgerzaken"
        ) { try $0.addField("aliases: [/identiteit/sportpas/]", to: Page.pool) },
        .refused(
            "a url at the address of another department", by: .wim,
            saying: "Met `url` neemt deze pagina een adres in van de dienst Burgerzaken"
        ) { try $0.addField("url: /identiteit/verhuizen/", to: Page.pool) },
        .refused(
            "a slug at the address of another department", by: .wim,
            saying: "Met `slug` neemt deze pagina een adres in van de dienst Bibliotheek"
        ) { try $0.addField("slug: ../bibliotheek/boeken", to: Page.pool) },
        .accepted("the web editor gives a page an extra address", by: .pieter) {
            try $0.addField("aliases: [/identiteit/sportpas/]", to: Page.pool)
        },
    ]
}
