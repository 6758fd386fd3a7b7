import Findings
import Rules
import Testing

/// What a municipality may choose about the rights of images is a setting, never a rule of its own.
@Suite("Settings of the rules on rights") struct RightsSettingTests {
    private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>een logo</title></svg>\n"
    private static let digest = "0b3f7bd06bb7b0d3f1ab3d4dd6b1cd4e8f3ad0f5cd7ac0b6e1e5d6f0a7c5e4d1"

    /// Names of the rules that speak of a push, once the agreements were changed.
    private func rules(
        _ files: [String: String], by person: String = "lotte-verhaeghen",
        edit: @escaping (_ file: String, _ text: String) -> String
    ) throws -> [String] {
        let example = RuleExample(
            .tricky, Message(nl: "Proef.", en: "Test."), person: person, commits: [files.mapValues(Optional.some)],
            expected: 0)
        return try ExampleTown(edit: edit).verdict(on: example).findings.map(\.finding.rule.rawValue)
    }

    private func swap(_ old: String, _ new: String, in name: String = "afspraken.yaml") -> (String, String) -> String {
        { file, text in file == name ? text.replacing(old, with: new) : text }
    }

    private func record(_ answers: String) -> String {
        "sha256: \(Self.digest)\nmaker: Jan Peeters\nherkenbaar: nee\nai: geen\n\(answers)"
    }

    private func page(_ image: String) -> String {
        "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n![Bad](\(image))\n"
    }

    private let page = "website/vrije-tijd/sport/bad.md"
    private let image = "/beelden/sport/bad.svg"
    private var bad: String { String(image.dropFirst()) }

    @Test func `a licence is refused only where a list was chosen`() throws {
        let files = [
            bad: Self.drawing,
            bad + ".yml": record(
                "gebruiksrecht: creative-commons\nlicentie: CC-BY-NC-4.0\nfotovermelding: Jan Peeters, CC BY-NC 4.0\n"),
        ]
        #expect(try rules(files, edit: { $1 }).contains("asset-licence"))
        #expect(
            try !rules(files, edit: swap("licenties: [CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0], ", "")).contains(
                "asset-licence"))
        let own = swap("licenties: [CC0-1.0,", "licenties: [LicenseRef-stad,")
        let named = [bad: Self.drawing, bad + ".yml": record("gebruiksrecht: eigen-werk\nlicentie: LicenseRef-stad\n")]
        #expect(try rules(named, edit: { $1 }).contains("asset-licence"))
        #expect(try !rules(named, edit: own).contains("asset-licence"))
    }

    @Test func `the last day of an agency's image is asked where that was chosen`() throws {
        let files = [
            bad: Self.drawing,
            bad + ".yml": record(
                "gebruiksrecht: stock\nherkomst: stock\nbewijs: factuur 2\nbron_url: https://beelden.example/2\n"),
        ]
        #expect(try rules(files, edit: { $1 }).contains("asset-origin"))
        #expect(
            try !rules(files, edit: swap("einddatum_bij: [stock]", "einddatum_bij: [partner]")).contains("asset-origin")
        )
    }

    @Test func `a type may say in which channel its pages appear`() throws {
        let files = [
            bad: Self.drawing, bad + ".yml": record("gebruiksrecht: eigen-werk\nkanalen: [website]\n"),
            page: page(image),
        ]
        #expect(try !rules(files, edit: { $1 }).contains("asset-channel"))
        let press = swap("naam: Webpagina\n", "naam: Webpagina\nkanaal: pers\n", in: "types/pagina.yaml")
        #expect(try rules(files, edit: press).contains("asset-channel"))
    }

    @Test func `a logo is for departments, types or places; without any for everybody`() throws {
        let files = [bad: Self.drawing, bad + ".yml": record("gebruiksrecht: eigen-werk\n"), page: page(image)]
        func chosen(_ audience: String) -> (String, String) -> String {
            swap(
                "      merken:\n",
                "      merken:\n        - {naam: Proef, sha256: \(Self.digest.uppercased())\(audience)}\n")
        }
        for (audience, refuses) in [
            ("", false), (", voor: \"sport, wonen\"", false), (", voor: pagina", false), (", voor: wonen", true),
            (", voor: nieuws", true), (", paden: \"website/vrije-tijd/**\"", false), (", paden: \"intranet/**\"", true),
            (", voor: wonen, paden: \"website/{dienst}/**, website/vrije-tijd/**\"", false),
        ] {
            #expect(try rules(files, edit: chosen(audience)).contains("brand-use") == refuses, "\(audience)")
        }
    }

    @Test func `without the agreement there are no logos, and without a size no print size`() throws {
        let logo = [
            "beelden/huisstijl/x.svg": Self.drawing,
            "beelden/huisstijl/x.svg.yml": record("gebruiksrecht: eigen-werk\n"),
        ]
        #expect(try rules(logo, edit: { $1 }).contains("brand-asset"))
        #expect(
            try !rules(
                logo,
                edit: swap(
                    "    ernst: blokkeren\n    waarden:\n      merkpaden",
                    "    ernst: uit\n    waarden:\n      merkpaden")
            ).contains("brand-asset"))
        let small = "beelden/sport/bad.gif"
        let print = [
            small: "GIF89a\u{10}\0\u{10}\0",
            small + ".yml": record("gebruiksrecht: eigen-werk\nbreedte: 16\nhoogte: 16\n"),
            "infoblad/2027-1/bad.md": page("/" + small),
        ]
        #expect(try rules(print, edit: { $1 }).contains("print-size"))
        for (old, new) in [
            ("druk_minstens: 800", "druk_minstens: 16"), ("druktypes: [infoblad]", "druktypes: [brief]"),
        ] {
            #expect(try !rules(print, edit: swap(old, new)).contains("print-size"), "\(new)")
        }
    }

    @Test func `a record that gives other pixels than the file has is told`() throws {
        let name = "beelden/sport/bad.gif"
        let text = "GIF89a\u{10}\0\u{10}\0"
        let files = [name: text, name + ".yml": record("gebruiksrecht: eigen-werk\nbreedte: 1600\nhoogte: 16\n")]
        let example = RuleExample(
            .tricky, Message(nl: "Proef.", en: "Test."), person: "lotte-verhaeghen",
            commits: [files.mapValues(Optional.some)], expected: 0)
        let words = try ExampleTown().verdict(on: example).findings.map(\.finding.message.en)
        #expect(words.contains { $0.contains("1600 pixels for `breedte`, but the file has 16") }, "\(words)")
    }
}
