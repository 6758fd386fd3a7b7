import Findings
import Rules
import Testing

/// What can be known of a link depends on which address stands for which folder.
@Suite struct LinkSettingTests {
    private static let bad = "website/vrije-tijd/sport/bad.md"

    private static func page(_ body: String) -> String {
        "---\ntitel: Een bad\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n\(body)\n"
    }

    /// A town that says nothing of addresses.
    private func silentTown() throws -> ExampleTown {
        try ExampleTown { file, text in
            if file == "types/vacature.yaml" { return text.replacing("\"vacatures/**", with: "\"website/vacatures/**") }
            guard file == "afspraken.yaml" else { return text }
            return text.split(separator: "\n", omittingEmptySubsequences: false).filter {
                !$0.contains("{adres:") && !$0.contains("adressen:")
            }.joined(separator: "\n")
        }
    }

    private func found(_ rule: RuleID, in town: ExampleTown, before: [String: String] = [:], _ after: [String: String?])
        throws -> [String]
    {
        let example = RuleExample(
            .tricky, Message(nl: "x", en: "x"), person: "pieter-woestenborg", before: before, commits: [after],
            expected: 0)
        return try town.verdict(on: example).findings.filter { $0.finding.rule == rule }.map(\.finding.message.en)
    }

    @Test(arguments: [
        "[Turnen](/vrije-tijd/sport/turnen/)", "[Turnen](../turnen/)", "[T](https://www.zandbeke.example/x/y)",
    ])
    func `without addresses an address is not judged`(link: String) throws {
        #expect(try found("link-target", in: silentTown(), [Self.bad: Self.page(link)]).isEmpty)
    }

    @Test func `a file of the content folder always is`() throws {
        let found = try found("link-target", in: silentTown(), [Self.bad: Self.page("[Turnen](turnen.md)")])
        #expect(found == ["This link leads to `turnen.md`, and there is no such page."])
    }

    @Test func `without addresses no page needs another way in`() throws {
        let found = try found("redirect-kept", in: silentTown(), before: [Self.bad: Self.page("Bad.")], [Self.bad: nil])
        #expect(found.isEmpty)
    }

    @Test func `all pages that link to what goes are named`() throws {
        var before = [Self.bad: Self.page("Bad.")]
        for number in 0..<40 {
            before["website/vrije-tijd/sport/zaal-\(number).md"] = Self.page(
                number % 2 == 0 ? "[Bad](bad.md#uren)" : "[Bad](/vrije-tijd/sport/bad/)")
        }
        let found = try found("departed-links", in: ExampleTown(), before: before, [Self.bad: nil])
        let message = try #require(found.first)
        #expect(found.count == 1)
        #expect(message.hasPrefix("40 pages still link to this: "))
        #expect((0..<40).allSatisfy { message.contains("`website/vrije-tijd/sport/zaal-\($0).md`") })
    }

    @Test(arguments: ["binnen/**", "binnen/*.md"])
    func `internal is where the types put what is internal`(pattern: String) throws {
        let town = try ExampleTown { file, text in
            guard file == "types/intranetpagina.yaml" else { return text }
            return text.replacing("\npaden:\n", with: "\npaden:\n  - \"\(pattern)\"\n")
        }
        let page = Self.page("Lees [hoe wij sleutels bewaren](/binnen/sleutels.md).")
        #expect(try found("internal-link", in: ExampleTown(), [Self.bad: page]).isEmpty)
        #expect(try found("internal-link", in: town, [Self.bad: page]).count == 1)
        #expect(try found("internal-link", in: town, ["binnen/bad.md": page]).isEmpty)
    }

    @Test func `folders that the municipality names count alone`() throws {
        let page = Self.page("Lees [hoe wij sleutels bewaren](/intranet/sport/sleutels.md).")
        func town(_ values: String) throws -> ExampleTown {
            try ExampleTown { file, text in
                guard file == "afspraken.yaml" else { return text }
                return text.replacing(
                    "{id: aartselaar-4e, ernst: waarschuwen}",
                    with: "{id: aartselaar-4e, ernst: waarschuwen, waarden: {\(values)}}")
            }
        }
        #expect(try found("internal-link", in: town("interne_mappen: [binnen]"), [Self.bad: page]).isEmpty)
        #expect(try found("internal-link", in: town("openbare_mappen: [elders]"), [Self.bad: page]).isEmpty)
        #expect(try found("internal-link", in: town("openbare_mappen: [/website/]"), [Self.bad: page]).count == 1)
    }

    @Test func `without addresses the site is where its pages stand`() throws {
        let page = Self.page("Bad.").replacing("titel: Een bad", with: "titel: Dienst Sport")
        #expect(try found("reader-title", in: silentTown(), [Self.bad: page]).count == 1)
        #expect(try found("reader-title", in: silentTown(), ["website/vacatures/redder.md": page]).count == 1)
        #expect(try found("reader-title", in: silentTown(), ["intranet/sport/bad.md": page]).isEmpty)
        #expect(try found("reader-title", in: silentTown(), ["aanvragen/bad.md": page]).isEmpty)
    }

    @Test(arguments: [("", 0), (", beeld_vanaf_woorden: 20", 1), (", beeld_vanaf_woorden: veel", 0)])
    func `the municipality says from how many words on an image helps`(value: String, count: Int) throws {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            return text.replacing(
                "beeld_gevraagd_bij: [campagne], beeld_vanaf_woorden: 60",
                with: "beeld_gevraagd_bij: [campagne]\(value)")
        }
        let body = Array(repeating: "zwemmen", count: 40).joined(separator: " ")
        #expect(try found("picture-present", in: town, ["campagnes/bad.md": Self.page(body)]).count == count)
    }

    @Test(arguments: [
        "[a](<>)", "[a](//)", "[a](https://)", "[a](https:///x)", "[a](/)", "[a](../../../../x.md)", "[a](%00.md)",
        "[a](%ff/%fe/)", "[a](x.md#%ff)", "[a](.)", "[a](..)", "[a](?x)", "[a](:)", "[a](/////x/////)",
    ])
    func `a strange link breaks nothing`(link: String) throws {
        _ = try found("link-target", in: ExampleTown(), [Self.bad: Self.page(link)])
    }
}
