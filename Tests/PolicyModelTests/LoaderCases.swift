import Testing

/// Each thing that can be wrong with a policy, as a change to the small one.
enum LoaderCases {
    /// One thing that is wrong with the small policy.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let changes: [String: String?]
        let file: String
        let line: Int?
        let says: String
        let suggestion: String?

        init(
            _ name: String, _ changes: [String: String?], at file: String, line: Int?, says: String,
            meant suggestion: String? = nil
        ) {
            testDescription = name
            (self.changes, self.file, self.line) = (changes, file, line)
            (self.says, self.suggestion) = (says, suggestion)
        }

        /// A grant, an owner, a person … that is added in a file of its own.
        static func added(
            _ name: String, _ folder: String, _ text: String, line: Int = 1, says: String,
            meant suggestion: String? = nil
        ) -> Wrong {
            Wrong(
                name, ["\(folder)/extra.yaml": text], at: "\(folder)/extra.yaml", line: line, says: says,
                meant: suggestion)
        }
    }

    private static let head = "versie: 1\ngemeente: Z\ncontact: communicatie\n"
    private static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILH2q56gsKIB891+AfG1+0r5ybBMiKdUlTwJbV9SyNp3"

    private static func type(_ field: String) -> [String: String?] {
        ["types/extra.yaml": "versie: 1\nid: extra\nnaam: E\nsoort: pagina\npaden: [x]\nvelden:\n  veld: \(field)\n"]
    }

    static let wrong: [Wrong] = [
        // Files
        Wrong("no afspraken.yaml", ["afspraken.yaml": nil], at: "afspraken.yaml", line: nil, says: "ontbreekt"),
        Wrong(
            "an unknown file", ["persoonen.yaml": "[]"], at: "persoonen.yaml", line: nil, says: "hoort niet bij",
            meant: "personen.yaml"),
        Wrong(
            "an unknown folder", ["type/x.yaml": ""], at: "type/x.yaml", line: nil, says: "hoort niet bij",
            meant: "types/x.yaml"),
        Wrong(
            "another ending", ["kalender.yml": ""], at: "kalender.yml", line: nil, says: "hoort niet bij",
            meant: "kalender.yaml"),
        Wrong("an empty file", ["kalender.yaml": "# niets\n"], at: "kalender.yaml", line: 1, says: "leeg"),
        Wrong(
            "no YAML", ["kalender.yaml": "versie: 1\nfeestdagen: [\n"], at: "kalender.yaml", line: nil,
            says: "haakje"),
        Wrong(
            "a file that is too large", ["personen/x.yaml": String(repeating: "#", count: 2_097_153)],
            at: "personen/x.yaml", line: nil, says: "te groot"),
        Wrong("no version", ["kalender.yaml": "feestdagen: []"], at: "kalender.yaml", line: 1, says: "versie: 1"),
        Wrong("a version to come", ["kalender.yaml": "versie: 2"], at: "kalender.yaml", line: 1, says: "Versie `2`"),
        Wrong(
            "a requirement of nobody", ["vereisten.yaml": "- {id: a, bij: {paden: ['**']}}"], at: "vereisten.yaml",
            line: 1, says: "Zeg wie akkoord gaat"),
        Wrong(
            "a requirement of everybody and of one", ["vereisten.yaml": "- {id: a, bij: {}, een: [x], alle: [y]}"],
            at: "vereisten.yaml", line: 1, says: "Zeg wie akkoord gaat"),
        Wrong(
            "a requirement of too many", ["vereisten.yaml": "- {id: a, bij: {}, aantal: 21, van: [x]}"],
            at: "vereisten.yaml", line: 1, says: "van 1 tot 20"),
        // Keys and kinds
        .added(
            "an unknown key", "personen", "- {id: an, naam: An, aanstelling: []}", says: "`aanstelling`",
            meant: "aanstellingen"),
        .added("a key twice", "personen", "- {id: an, naam: An, naam: Bea}", says: "`naam` staat er twee keer"),
        .added("a merge key", "personen", "- {<<: {id: an}, naam: An}", says: "`<<`"),
        .added("a missing key", "personen", "- {naam: An}", says: "`id`"),
        .added("a text where a list belongs", "personen", "- {id: an, naam: An, aanstellingen: geen}", says: "lijst"),
        .added("a list where a text belongs", "personen", "- {id: an, naam: [An]}", says: "tekst"),
        .added("a text where data belong", "personen", "- an", says: "gegevens"),
        .added("a mapping where a list belongs", "personen", "id: an", says: "lijst"),
        .added("an id with capitals", "personen", "- {id: An, naam: An}", says: "kleine letters"),
        .added("an invisible character", "personen", "- {id: an, naam: \"A\\u202En\"}", says: "onzichtbare"),
        .added(
            "no day", "personen", "- {id: an, naam: An, aanstellingen: [{rol: redacteur, van: 2026-02-30}]}",
            says: "geen dag"),
        .added(
            "days the wrong way round", "personen",
            "- {id: an, naam: An, aanstellingen: [{rol: redacteur, van: 2026-02-02, tot: 2026-02-01}]}",
            says: "ligt voor"),
        .added(
            "no departments in the list", "personen",
            "- {id: an, naam: An, aanstellingen: [{rol: redacteur, diensten: []}]}", says: "`diensten` is leeg"),
        .added(
            "appointments that overlap", "personen",
            "- id: an\n  naam: An\n  aanstellingen:\n  - {rol: redacteur, diensten: [sport], tot: 2026-05-01}\n  - {rol: redacteur, diensten: [wonen, sport], van: 2026-05-01}\n",
            line: 5, says: "overlappen met personen/extra.yaml regel 4"),
        .added("no public key", "personen", "- {id: an, naam: An, namen: {ssh: [geheim]}}", says: "ssh-sleutel"),
        // Ids that stand for nothing
        .added(
            "an unknown department", "personen",
            "- {id: an, naam: An, aanstellingen: [{rol: redacteur, diensten: [spotr]}]}", says: "geen dienst `spotr`",
            meant: "sport"),
        .added(
            "a stand-in for nobody", "personen",
            "- {id: an, naam: An, aanstellingen: [{rol: redacteur, vervangt: wimm}]}", says: "geen persoon `wimm`",
            meant: "wim"),
        .added(
            "an unknown back-up", "diensten", "- {id: jeugd, naam: Jeugd, redacteurs_reserve: [niemand]}",
            says: "geen persoon `niemand`"),
        .added(
            "an unknown owner", "eigenaars", "- {pad: x, eigenaar: wone}", says: "geen dienst `wone`", meant: "wonen"),
        .added(
            "an unknown type", "rechten", "- {rol: redacteur, mag: [maken], pad: x, types: [nieuwsje]}",
            says: "geen type `nieuwsje`", meant: "nieuws"),
        .added(
            "an unknown action", "rechten", "- {rol: redacteur, mag: [wijzig], pad: x}",
            says: "geen handeling `wijzig`", meant: "wijzigen"),
        Wrong(
            "an unknown contact", ["afspraken.yaml": "versie: 1\ngemeente: Z\ncontact: comunicatie\n"],
            at: "afspraken.yaml", line: 3, says: "geen dienst", meant: "communicatie"),
        Wrong(
            "an unknown agreement", ["afspraken.yaml": head + "aangenomen:\n- {id: kortom-72}\n"], at: "afspraken.yaml",
            line: 5, says: "geen afspraak `kortom-72`", meant: "kortom-76"),
        Wrong(
            "an own agreement on nothing",
            ["afspraken.yaml": head + "eigen:\n- {id: e-1, nummer: 1, titel: T, steunt_op: [kortom-2]}\n"],
            at: "afspraken.yaml", line: 5, says: "geen afspraak `kortom-2`", meant: "kortom-23"),
        Wrong(
            "an unknown chapter", ["afspraken.yaml": head + "hoofdstukken: [{id: beelden, vanaf: 2027-01-01}]\n"],
            at: "afspraken.yaml", line: 4, says: "geen hoofdstuk", meant: "beeld"),
        Wrong(
            "a test about nobody", ["proeven.yaml": "- {naam: x, wie: jan, handeling: maken, pad: a, mag: ja}"],
            at: "proeven.yaml", line: 1, says: "geen persoon `jan`"),
        // The same twice
        .added(
            "one id, two stories", "personen", "- {id: wim, naam: Wim Anders}", says: "zegt hier iets anders dan in"),
        .added(
            "the same twice", "diensten", "- {id: wonen, naam: Wonen, redacteurs_reserve: [stijn]}",
            says: "Eén keer is genoeg"),
        .added(
            "one key for two persons", "personen", "- {id: an, naam: An, namen: {ssh: [\"\(key) an\"]}}", line: 1,
            says: "bij An en bij Wim Dessers"),
        .added(
            "one login name for two persons", "personen", "- {id: an, naam: An, namen: {http: lotte.v}}", says: "(http)"
        ),
        .added(
            "one e-mail address for two persons", "personen", "- {id: an, naam: An, emails: [WIM@zandbeke.example]}",
            says: "(e-mail)"),
        Wrong(
            "adopted twice for the same days",
            [
                "afspraken.yaml": head
                    + "aangenomen:\n- {id: kortom-82, tot: 2026-12-31}\n- {id: kortom-82, vanaf: 2026-12-31}\n"
            ], at: "afspraken.yaml", line: 6, says: "al aangenomen in afspraken.yaml regel 5"),
        Wrong(
            "an own agreement under a catalogue's id",
            ["afspraken.yaml": head + "eigen:\n- {id: kortom-82, nummer: 1, titel: T}\n"], at: "afspraken.yaml",
            line: 5, says: "zegt hier iets anders"),
        // Patterns, rights, owners
        .added(
            "a pattern that is none", "eigenaars", "- {pad: /website, eigenaar: wonen}", says: "begint niet met `/`"),
        .added(
            "a placeholder without quotes", "eigenaars", "- {pad: \"a/{dienst}/**\", eigenaar: {dienst}}",
            says: "aanhalingstekens"),
        .added(
            "a placeholder that nothing binds", "eigenaars", "- {pad: a/**, eigenaar: \"{dienst}\"}",
            says: "geen `{dienst}`"),
        .added(
            "a right for no type", "rechten", "- {rol: redacteur, mag: [maken], pad: x, types: []}",
            says: "`types` is leeg"),
        .added("a right without a place", "rechten", "- {rol: redacteur, mag: [maken]}", says: "`pad`"),
        // Content types
        Wrong(
            "a type under another name",
            ["types/nieuw.yaml": "versie: 1\nid: nieuwtje\nnaam: N\nsoort: pagina\npaden: [x]\n"],
            at: "types/nieuw.yaml", line: 2, says: "`nieuwtje.yaml`"),
        Wrong(
            "an unknown kind of field", type("{soort: teks}"), at: "types/extra.yaml", line: 7, says: "`teks`",
            meant: "tekst"),
        Wrong("a choice of nothing", type("{soort: keuze}"), at: "types/extra.yaml", line: 7, says: "`waarden`"),
        Wrong(
            "most below least", type("{soort: tekst, min: 9, max: 3}"), at: "types/extra.yaml", line: 7, says: "kleiner"
        ),
        Wrong("limits of a day", type("{soort: dag, max: 3}"), at: "types/extra.yaml", line: 7, says: "`min` en `max`"),
        Wrong(
            "required and not", type("{soort: dag, verplicht: nee, verplicht_bij: indienen}"), at: "types/extra.yaml",
            line: 7, says: "niet verplicht"),
        Wrong(
            "one name for two fields", type("{soort: dag, ook: [Ander]}\n  ander: {soort: dag}"),
            at: "types/extra.yaml", line: 8, says: "al die van het veld `veld`"),
        // Agreements and calendar
        Wrong(
            "a trial that is none", ["afspraken.yaml": head + "proefperiode: vier weken\n"], at: "afspraken.yaml",
            line: 4, says: "tot 2026-09-30"),
        Wrong(
            "an unknown weight", ["afspraken.yaml": head + "aangenomen:\n- {id: kortom-82, ernst: blokeren}\n"],
            at: "afspraken.yaml", line: 5, says: "`blokeren`", meant: "blokkeren"),
        Wrong(
            "periods of one kind that overlap",
            [
                "kalender.yaml":
                    "versie: 1\nperioden:\n- {id: a, soort: rouw, van: 2026-01-01}\n- {id: b, soort: rouw, van: 2027-01-01}\n"
            ], at: "kalender.yaml", line: 4, says: "overlappen"),
        Wrong(
            "a class that is none",
            [
                "registers/leo.yaml":
                    "versie: 1\nbron: L\nafspraken:\n- {id: leo-1, nummer: 1, klasse: verplicht, onderwerp: {nl: A}}\n"
            ], at: "registers/leo.yaml", line: 4, says: "`verplicht`"),
    ]
}
