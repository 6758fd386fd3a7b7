import Findings
import Testing

/// Where the notes disagree, and what a municipality fills in: each position has its own answer.
@Suite("Settings on sender, contact, signatories, language and audience")
struct SenderSettingTests {
    private static let letters = "  - {id: kortom-36, keuze: kortom-36-v, ernst: blokkeren}\n"
    private static let language = "  - {id: gent-t13, ernst: blokkeren}\n"
    private static let crisis = "  - {id: kortom-42, ernst: blokkeren}\n"
    private static let contact = "  - {id: kortom-0-10, ernst: waarschuwen}\n"

    /// What a rule says of a page with these fields, with one part of the town's agreements written otherwise.
    private func messages(
        _ rule: RuleID, _ fields: String, at path: String = "website/vrije-tijd/sport/bad.md", body: String = "Tekst.",
        isCrisis: Bool = false, old: String = "", new: String = ""
    ) throws -> [String] {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml", !old.isEmpty else { return text }
            #expect(text.contains(old))
            return text.replacing(old, with: new)
        }
        let page =
            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)\n---\n\n\(body)\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
            before: ["website/vrije-tijd/sport/zwembad.md": page], commits: [[path: page]], expected: 0,
            isCrisis: isCrisis)
        return try town.verdict(on: example).findings.map(\.finding).filter { $0.rule == rule }.map(\.message.nl)
    }

    @Test("who signs: the general director with who is competent, or with the mayor")
    func signatories() throws {
        let path = "brieven/wonen/dak.md"
        let alderman = "ondertekenaars: [algemeen directeur, luc-ostijn]"
        let mayor = "ondertekenaars: [algemeen directeur, burgemeester]"
        let competent =
            "  - id: kortom-36\n    ernst: blokkeren\n    waarden:\n      bevoegdheden:\n"
            + "        - {domein: wonen, wie: luc-ostijn}\n        - {domein: feesten, wie: marijke-spoormans}\n"
        func said(_ fields: String, _ new: String) throws -> [String] {
            try messages("letter-signatories", fields, at: path, old: Self.letters, new: new)
        }
        // The mayor signs everything.
        #expect(try said(mayor, Self.letters).isEmpty)
        #expect(try said(alderman, Self.letters).count == 2)
        #expect(try said(alderman, "  - {id: kortom-36-v, ernst: blokkeren}\n").count == 2)
        // Whoever is competent does.
        #expect(try said(alderman, competent).isEmpty)
        #expect(try said(mayor, competent).isEmpty)
        #expect(try said("beleidsdomein: wonen\n\(alderman)", competent).isEmpty)
        #expect(
            try said("beleidsdomein: wonen\n\(mayor)", competent)
                == ["Voor `wonen` is Luc Ostijn bevoegd, maar iemand anders ondertekent."])
        #expect(try said("beleidsdomein: feesten\n\(mayor)", competent).isEmpty)
        #expect(
            try said("ondertekenaars: [algemeen directeur, burgemeester, luc-ostijn]", competent)
                == ["Er ondertekenen meer mensen van het bestuur dan afgesproken."])
        // Other types than letters.
        let types = "  - {id: kortom-36, ernst: blokkeren, waarden: {brieftypes: [pagina]}}\n"
        #expect(try messages("letter-signatories", "", at: path, old: Self.letters, new: types).isEmpty)
        #expect(try messages("letter-signatories", "", old: Self.letters, new: types).count == 1)
    }

    @Test("who speaks in a crisis: the mayor or the spokesperson, or whoever was appointed")
    func crisisSender() throws {
        func said(_ sender: String, _ new: String) throws -> [String] {
            try messages(
                "crisis-sender", "publiceren_op: 2026-11-20\nafzender: \(sender)", at: "website/nieuws/brand.md",
                isCrisis: true, old: Self.crisis, new: new)
        }
        #expect(try said("gemeente", Self.crisis).count == 1)
        #expect(try said("burgemeester", Self.crisis).isEmpty)
        #expect(try said("gemeente", "  - {id: gedragscode-11a, ernst: blokkeren}\n").isEmpty)
        #expect(
            try said("gemeente", "  - {id: kortom-42, ernst: blokkeren, waarden: {crisisafzenders: [gemeente]}}\n")
                .isEmpty)
    }

    @Test("in a municipality with facilities French stands beside Dutch, elsewhere it is an exception")
    func facilities() throws {
        let french = "taal: fr\nvertaling_van: zwembad.md"
        func said(_ fields: String, _ values: String) throws -> [String] {
            try messages(
                "item-language", fields, old: Self.language,
                new: "  - {id: gent-t13, ernst: blokkeren, waarden: {\(values)}}\n")
        }
        #expect(try messages("item-language", french).count == 1)
        #expect(try said(french, "faciliteiten: ja").isEmpty)
        #expect(try said("taal: fr", "faciliteiten: ja").count == 1)
        #expect(try said("taal: de\nvertaling_van: zwembad.md", "faciliteiten: ja").count == 1)
        #expect(
            try said(french, "talen: [en, de]")
                == ["Deze pagina is in een taal (`fr`) die niet in de afspraken staat."])
        #expect(try said(french, "talen: [fr], anderstalig_vraagt: [vertaling_van]").isEmpty)
        #expect(try said(french, "talen: [fr], anderstalig_vraagt: [vertaling_van, doelgroep]").count == 1)
    }

    @Test("a mobile number is for the press, and a type can ask for a contact of its own")
    func contact() throws {
        let mobile = "contact: {telefoon: 0495 12 34 56, mail: sport@zandbeke.example"
        #expect(try messages("item-contact", mobile + "}").count == 1)
        #expect(try messages("item-contact", mobile + ", alleen_voor_pers: ja}").isEmpty)
        let asked = "  - {id: kortom-0-10, ernst: waarschuwen, waarden: {contact_bij: [pagina]}}\n"
        #expect(try messages("item-contact", "").isEmpty)
        #expect(try messages("item-contact", "", old: Self.contact, new: asked).count == 1)
    }

    @Test("a sender can be asked for, and others can be added")
    func sender() throws {
        let old = "  - {id: kortom-0-9, ernst: blokkeren}\n"
        func said(_ fields: String, _ values: String) throws -> [String] {
            try messages(
                "sender-known", fields, old: old, new: "  - {id: kortom-0-9, ernst: blokkeren, waarden: {\(values)}}\n")
        }
        #expect(try said("", "afzender_bij: [nieuws]").isEmpty)
        #expect(try said("", "afzender_bij: [pagina]").count == 1)
        #expect(try said("afzender: museum", "afzender_bij: [pagina]").count == 1)
        #expect(try said("afzender: museum", "afzenders: [museum]").isEmpty)
    }

    @Test("for whom: one note asks it of news, print, the magazine and posts, the other of posts alone")
    func audience() throws {
        let all = "doelgroep_bij: [sociaal]\n      doelgroepen:"
        let news = "website/nieuws/bad.md"
        func said(_ path: String, _ new: String) throws -> [String] {
            try messages(
                "audience-named", "publiceren_op: 2026-11-20", at: path,
                old: "  - id: kortom-0-3\n    ernst: waarschuwen\n    waarden:\n      \(all)",
                new: "  - id: \(new)\n    ernst: waarschuwen\n    waarden:\n      doelgroepen:")
        }
        #expect(try said(news, "kortom-0-3").count == 1)
        #expect(try said(news, "aartselaar-s2").isEmpty)
        #expect(try said("sociaal/facebook/bad.md", "kortom-0-3").count == 1)
        #expect(try said("sociaal/facebook/bad.md", "aartselaar-s2").count == 1)
    }

    @Test("je or u: a town chooses it for each type of text")
    func address() throws {
        func said(_ rule: RuleID, _ path: String, _ body: String) throws -> Int {
            try messages(rule, "", at: path, body: body).count
        }
        #expect(try said("stijl-u-vorm", "website/vrije-tijd/sport/bad.md", "Wij helpen u graag.") == 1)
        #expect(try said("stijl-je-vorm", "brieven/wonen/dak.md", "Heb je nog een vraag?") == 1)
        #expect(try said("stijl-u-vorm", "brieven/wonen/dak.md", "Wij helpen u graag.") == 0)
    }
}
