import Testing

@testable import ImageMetadata

struct SVGFileTests {
    private static func contents(_ text: String, limits: ReadingLimits = .init()) -> ContainerContents {
        SVGFile.contents(of: Array(text.utf8), limits: limits)
    }

    @Test func readsCreativeCommons() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/plain.svg"))
        #expect(file.format == .svg)
        #expect(file.unreadable == [])
        #expect(file.values(.altText) == ["Wapenschild", "Schild met een duin"])
        #expect(file.values(.creator) == ["Jan Claes"])
        #expect(file.values(.copyrightNotice) == ["CC BY 4.0 Jan Claes"])
        #expect(file.values(.webStatement) == ["http://creativecommons.org/licenses/by/4.0/"])
        #expect(file.facts.allSatisfy { $0.origin == .svg })
    }

    @Test(arguments: ["containers/xmp.svg", "containers/xmp-utf16.svg"])
    func readsXMP(_ path: String) throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes(path))
        #expect(file.unreadable == [])
        #expect(file.facts.filter { $0.origin == .xmp }.count == 4)
        #expect(file.values(.creator) == ["An Peeters"])
        #expect(file.values(.copyrightNotice) == ["© Zandbeke"])
        #expect(file.artificialIntelligence.answer == .no)
    }

    @Test func namespacesOfTheRootCountInItsRDF() {
        let file = ImageFile(
            bytes: Array(
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:d="http://purl.org/dc/elements/1.1/"><metadata><r:RDF><r:Description r:about=""><d:creator><r:Seq>
                <r:li>A &amp; B &lt;c&gt; "d"</r:li></r:Seq></d:creator></r:Description></r:RDF></metadata></svg>
                """.utf8))
        #expect(file.values(.creator) == [#"A & B <c> "d""#])
        #expect(file.unreadable == [])
    }

    @Test(arguments: [
        (
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
            Unreadable.notSupported(part: "SVG")
        ),
        ("<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", .damaged(part: "SVG")),
        ("<svg xmlns='http://www.w3.org/2000/svg'><g>", .damaged(part: "SVG")),
        ("<svg xmlns='http://www.w3.org/2000/svg'><x:g/></svg>", .damaged(part: "SVG")),
        (String(repeating: "<svg>", count: 10_000), .tooMuch(part: "SVG")),
        (
            "<svg xmlns:c='http://c2pa.org/manifest'><metadata><c:manifest>@@@</c:manifest></metadata></svg>",
            .damaged(part: "C2PA store")
        ),
    ])
    func hostile(_ text: String, _ problem: Unreadable) {
        #expect(Self.contents(text).unreadable == [problem])
    }

    @Test func whatStandsBeforeTheDamageCounts() {
        let contents = Self.contents("<svg xmlns='http://www.w3.org/2000/svg'><title>Kaart</title><g></svg>")
        #expect(contents.blocks.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Kaart"])
        #expect(contents.unreadable == [.damaged(part: "SVG")])
    }

    @Test func storesMayBeBrokenOverLines() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/generated-svg.svg"))
        #expect(file.credentials.manifests == 1)
        #expect(file.values(.altText) == ["Wapenschild van Zandbeke"])
    }
}
