import BrusselsTime
import Content
import Findings
import Rules
import Testing

/// Where the notes disagree on channels and posts, each position has its own answer.
@Suite("Settings on channels and posts")
struct SocialSettingTests {
    private static let channel =
        "platform: Facebook\nadres: facebook.com/gemeentezandbeke\nhoofdpagina: ja\ndienst: communicatie\n"
        + "beheerders: [lotte-verhaeghen, jeroen-tanghe]\nhuisregels: website/huisregels.md\n"

    /// What a rule says of a page with these fields, with some parts of the town's agreements written otherwise.
    private func messages(
        _ rule: RuleID, _ fields: String, body: String = "Tekst.", at path: String = "sociaal/facebook/brug.md",
        beside: [String: String] = [:], changing changes: [(old: String, new: String)] = []
    ) throws -> [String] {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            return changes.reduce(text) { text, change in
                #expect(text.contains(change.old), "\(change.old)")
                return text.replacing(change.old, with: change.new)
            }
        }
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
            before: ["kanalen/gemeente-facebook.md": page(Self.channel)].merging(beside) { _, new in new },
            commits: [[path: page(fields, body: body)]], expected: 0)
        return try town.verdict(on: example).findings.map(\.finding).filter { $0.rule == rule }.map(\.message.nl)
    }

    private func page(_ fields: String, body: String = "Tekst.") -> String {
        "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)\n---\n\n\(body)\n"
    }

    private static let delay =
        "  - {id: leopoldsburg-3c-2, ernst: waarschuwen, besluit: \"College van 24 augustus 2026, punt 11\", waarden: {na_pers: "
        + "dag-later}}\n"
    private static let urgent = "  - {id: leopoldsburg-3c-3, ernst: waarschuwen}\n"
    private static let press = "  - {id: aartselaar-m5, ernst: tip}\n"

    @Test("after the press: at once, or a day later")
    func afterPress() throws {
        let release = ["pers/berichten/brug.md": page("verstuurd_op: 2026-11-21T09:00:00+01:00")]
        let post = "kanaal: gemeente-facebook\nhoort_bij: pers/berichten/brug.md"
        func said(_ changes: [(String, String)]) throws -> Int {
            try messages("post-after-press", post, beside: release, changing: changes).count
        }
        // Leopoldsburg: a day later. Aartselaar: with the press release.
        #expect(try said([]) == 1)
        #expect(try said([(Self.delay, "  - {id: leopoldsburg-3c-2, ernst: waarschuwen}\n")]) == 1)
        #expect(try said([(Self.delay, Self.delay.replacing("dag-later", with: "meteen"))]) == 0)
        #expect(try said([(Self.delay, ""), (Self.urgent, "")]) == 0)
        // The press release hears it too.
        func told(_ changes: [(String, String)]) throws -> [String] {
            try messages(
                "post-follows", "verstuurd_op: 2026-11-21T09:00:00+01:00", at: "pers/berichten/brug.md",
                changing: changes)
        }
        #expect(try told([]).first?.hasSuffix("op zijn vroegst op 22 november 2026.") == true)
        #expect(
            try told([(Self.delay, ""), (Self.urgent, "")])
                == ["Dit persbericht is verstuurd. Er hoort nu ook een bericht op sociale media bij."])
        #expect(try told([(Self.press, "")]).isEmpty)
        // One that leaves tomorrow was not sent.
        #expect(
            try messages(
                "post-follows", "verstuurd_op: 2026-11-22T09:00:00+01:00", at: "pers/berichten/brug.md",
                changing: [(Self.delay, ""), (Self.urgent, "")])
                == ["Dit persbericht vertrekt op 22 november 2026. Dan hoort er ook een bericht op sociale media bij."])
    }

    @Test("house rules are found where the site has them, and in the folders of pages when nobody wrote down addresses")
    func houseRulesPage() throws {
        let rules = ["website/huisregels.md": page("trefwoorden: [regels]")]
        let start = Self.channel.replacing("huisregels: website/huisregels.md\n", with: "")
        let address = "        - {adres: \"https://www.zandbeke.example/\", map: website}\n"
        let addresses =
            address + "        - {adres: \"https://www.zandbeke.example/infoblad/\", map: infoblad}\n"
            + "        - {adres: \"https://www.zandbeke.example/beelden/\", map: beelden}\n"
            + "        - {adres: \"https://intranet.zandbeke.example/\", map: intranet}\n"
        func said(_ place: String, _ changes: [(String, String)] = []) throws -> Int {
            try messages(
                "house-rules", start + "huisregels: \(place)", at: "kanalen/nieuw.md", beside: rules, changing: changes
            ).count
        }
        let none = [("      adressen:\n" + addresses, "")]
        let other = [(address, address.replacing("website", with: "site"))]
        for place in ["/huisregels/", "website/huisregels", "/huisregels", "website/huisregels.md"] {
            #expect(try said(place) == 0, "\(place)")
            #expect(try said(place, none) == 0, "\(place)")
        }
        #expect(try said("/huisregels/", other) == 1)
        #expect(try said("https://www.zandbeke.example/huisregels", none) == 0)
        #expect(try said("/regels/", none) == 1)
        #expect(try said("mailto:communicatie@zandbeke.example") == 1)
    }

    @Test("what others organise: promote it, or only from a partner")
    func thirdParties() throws {
        let other = "kanaal: gemeente-facebook\ninitiatiefnemer: derde"
        let cafe = other + "\nderden: {partner: Café De Zwaan}"
        let start = "  - {id: leopoldsburg-2a, ernst: waarschuwen}\n"
        let promoting = [
            (start, "  - {id: leopoldsburg-2a, ernst: waarschuwen, waarden: {derden_beleid: promoten}}\n")
        ]
        #expect(try messages("post-initiator", other).count == 1)
        #expect(try messages("post-initiator", other, changing: promoting).isEmpty)
        #expect(try messages("third-party-partner", cafe).count == 1)
        #expect(try messages("third-party-partner", cafe, changing: promoting).isEmpty)
        let partners = "partners: [De Beekvrienden, Repair Café Zandbeke]"
        #expect(
            try messages("third-party-partner", cafe, changing: [(partners, "partners: [café de zwaan]")]).isEmpty)
        #expect(try messages("third-party-partner", cafe, changing: [(", waarden: {\(partners)}", "")]).count == 1)
    }

    @Test("pages of departments: a list, the leisure services, or each after approval")
    func departments() throws {
        let list =
            "  - {id: aartselaar-w1, ernst: waarschuwen, waarden: {kanalen_toegestaan: [sport, bibliotheek, cultuur, jeugd, toerisme]}}\n"
        func said(_ department: String, _ new: String) throws -> Int {
            try messages(
                "channel-department",
                "platform: Facebook\nadres: facebook.com/x\ndeel_van: gemeente-facebook\ndienst: \(department)",
                at: "kanalen/dienst.md", changing: [(list, new)]
            ).count
        }
        #expect(try said("sport", list) == 0)
        #expect(try said("milieu", list) == 1)
        #expect(try said("milieu", "  - {id: aartselaar-w1, ernst: waarschuwen}\n") == 1)
        #expect(try said("cultuur", "  - {id: aartselaar-w1, ernst: waarschuwen}\n") == 0)
        #expect(
            try said("milieu", list.replacing("[sport, bibliotheek, cultuur, jeugd, toerisme]", with: "goedkeuring"))
                == 0)
        #expect(try said("milieu", "  - {id: kortom-57, ernst: waarschuwen}\n") == 0)
        #expect(try said("milieu", "  - {id: gent-t22, ernst: waarschuwen}\n") == 0)
        #expect(
            try said("milieu", "  - {id: gent-t22, ernst: waarschuwen, waarden: {kanalen_toegestaan: [sport]}}\n") == 1)
    }

    @Test("our own register is never somebody else's page")
    func ownShares() throws {
        let shares = "kanaal: gemeente-facebook\ndeelt: [facebook.com/annickpeetersburgemeester]"
        #expect(try messages("political-share", shares).count == 1)
        let own = [
            "kanalen/oud.md": page(Self.channel.replacing("gemeentezandbeke", with: "annickpeetersburgemeester"))
        ]
        #expect(try messages("political-share", shares, beside: own).isEmpty)
    }

    @Test("who co-administers is a choice")
    func administrators() throws {
        let one = "  - {id: leopoldsburg-1h, ernst: blokkeren}\n"
        let fields = Self.channel.replacing(", jeroen-tanghe", with: "")
        func said(_ new: String) throws -> [String] {
            try messages("channel-administrators", fields, at: "kanalen/tweede.md", changing: [(one, new)])
        }
        #expect(try said(one) == ["De communicatiemedewerker is geen beheerder van dit kanaal."])
        #expect(
            try said(
                "  - {id: leopoldsburg-1h, ernst: blokkeren, waarden: {medebeheerders: [communicatieverantwoordelijke]}}\n"
            )
                == [])
    }

    @Test("a page on which nothing is placed any more is told")
    func idle() throws {
        func item(_ path: String, _ fields: [String: [String]]) -> SiteItem {
            SiteItem(
                path: path, type: nil, facts: ItemFacts(declaredType: nil, fields: fields, links: [], anchors: []))
        }
        let channels = [
            item("kanalen/een.md", [:]), item("kanalen/twee.md", ["id": ["bieb"]]), item("kanalen/drie.md", [:]),
            item("kanalen/vier.md", ["einddatum": ["2026-01-01"]]),
        ]
        let posts = [
            item("sociaal/a.md", ["kanaal": ["een"], "publiceren_op": ["2026-11-20"]]),
            item("sociaal/b.md", ["kanaal": ["bieb"], "publiceren_op": ["2026-06-01"]]),
            item("sociaal/c.md", ["kanaal": ["bieb"], "publiceren_op": ["2027-06-01"]]),
        ]
        let today = try #require(Day("2026-11-21"))
        let found = ChannelEnd.idle(among: channels, posts: posts, on: today, after: 90)
        #expect(found.map(\.channel.path) == ["kanalen/twee.md", "kanalen/drie.md"])
        #expect(found.map(\.last) == [Day("2026-06-01"), nil])
        #expect(ChannelEnd.idle(among: [], posts: posts, on: today, after: .min).isEmpty)
    }

    @Test("the page on complaints may be that of a folder")
    func complaintPageOfFolder() throws {
        let plain = "  - {id: leopoldsburg-4b, ernst: tip}\n"
        func said(_ link: String, _ page: String) throws -> Int {
            try messages(
                "complaint-way", "kanaal: gemeente-facebook", body: "Een klacht? [Zo meld je ze](\(link)).",
                changing: [
                    (plain, "  - {id: leopoldsburg-4b, ernst: tip, waarden: {klachtenpagina: [\(page)]}}\n")
                ]
            ).count
        }
        let address = "https://www.zandbeke.example/bestuur/meldpunt/"
        for page in [
            "website/bestuur/meldpunt/_index.md", "website/bestuur/meldpunt/index.md", "website/bestuur/meldpunt.md",
        ] {
            #expect(try said(address, page) == 0, "\(page)")
            #expect(try said("https://www.zandbeke.example/index/", page) == 1, "\(page)")
        }
    }

    @Test("a sensitive subject is found as it is written, with its signs")
    func subjectWithSigns() throws {
        let usual = "gevoelige_onderwerpen: [fusie, windmolens]"
        func said(_ subject: String, _ body: String) throws -> Int {
            try messages(
                "question-innocent", "kanaal: gemeente-facebook", body: body,
                changing: [(usual, "gevoelige_onderwerpen: [\(subject)]")]
            ).count
        }
        #expect(try said("\"asielzoekers, opvang\"", "Asielzoekers: opvang in de school?") == 1)
        #expect(try said("auto's", "Auto's weg uit het dorp. Wat vind jij?") == 1)
        #expect(try said("auto's", "Auto's weg uit het dorp: zie www.zandbeke.example/zoek?tekst=dorp.") == 0)
        #expect(try said("auto's", "De autos van papa. Wat vind jij?") == 0)
    }

    @Test("a press release that stays without a post is told after some days")
    func overdue() throws {
        func item(_ path: String, _ fields: [String: [String]]) -> SiteItem {
            SiteItem(
                path: path, type: nil, facts: ItemFacts(declaredType: nil, fields: fields, links: [], anchors: []))
        }
        let releases = [
            item("pers/berichten/een.md", ["verstuurd_op": ["2026-11-10T10:00:00+01:00"]]),
            item("pers/berichten/twee.md", ["verstuurd_op": ["2026-11-20T10:00:00+01:00"]]),
            item("pers/berichten/drie.md", ["verstuurd_op": ["2026-11-10T10:00:00+01:00"], "id": ["brug"]]),
            item("pers/berichten/vier.md", ["verstuurd_op": ["geen dag"]]),
        ]
        let posts = [item("sociaal/facebook/brug.md", ["hoort_bij": ["brug"]])]
        let today = try #require(Day("2026-11-21"))
        let found = PostFollows.overdue(among: releases, posts: posts, on: today, after: 3)
        #expect(found.map(\.release.path) == ["pers/berichten/een.md"])
        #expect(PostFollows.overdue(among: releases, posts: posts, on: today, after: 0).count == 2)
        // A post can belong to several, and says where they stand in its own way.
        for named in ["/pers/berichten/een.md", "pers/berichten/een", "/pers/berichten/een"] {
            let both = [item("sociaal/facebook/brug.md", ["hoort_bij": ["brug", named]])]
            #expect(PostFollows.overdue(among: releases, posts: both, on: today, after: 3).isEmpty, "\(named)")
        }
        #expect(PostFollows.overdue(among: releases, posts: posts, on: today, after: .max).isEmpty)
    }
}
