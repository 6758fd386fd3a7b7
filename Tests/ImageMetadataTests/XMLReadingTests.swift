import Testing

@testable import ImageMetadata

@Suite struct XMLReadingTests {
    private func events(_ text: String, _ change: (inout XMLReading) -> Void = { _ in }) throws(Unreadable)
        -> [XMLEvent]
    {
        var reading = XMLReading(part: "XMP", limits: ReadingLimits())
        change(&reading)
        var events: [XMLEvent] = []
        try reading.read(Array(text.utf8)[...]) {
            events.append($0)
            return true
        }
        return events
    }

    @Test func givesNamesByNamespace() throws {
        let name = XMLName(namespace: "urn:a", local: "b")
        let attribute = XMLAttribute(name: XMLName(namespace: "urn:a", local: "c"), value: "1")
        #expect(
            try events("<p:b xmlns:p='urn:a' p:c='1'>x&amp;</p:b>") == [
                .opened(name, [attribute]), .text("x"), .text("&"), .closed(name),
            ])
    }

    @Test func theDefaultNamespaceIsNotForAttributes() throws {
        let attribute = XMLAttribute(name: XMLName(namespace: "", local: "c"), value: "1")
        let events = try events("<b xmlns='urn:a' c='1'/>")
        #expect(events.first == .opened(XMLName(namespace: "urn:a", local: "b"), [attribute]))
    }

    @Test func anInnerDeclarationEndsWithItsElement() throws {
        let names = try events("<a xmlns='urn:a'><b xmlns='urn:b'/><c/></a>").compactMap { event in
            if case .opened(let name, _) = event { name.namespace } else { nil }
        }
        #expect(names == ["urn:a", "urn:b", "urn:a"])
    }

    @Test(arguments: ["<a><b></a>", "<p:a/>", "", "<a>", "<a/><b/>", "<a b='1' b='2'/>", "<a>&x;</a>", "\0"])
    func damaged(_ text: String) {
        #expect(throws: Unreadable.damaged(part: "XMP")) { try events(text) }
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ])
    func refusesADoctype(_ text: String) {
        #expect(throws: Unreadable.notSupported(part: "XMP")) { try events(text) }
    }

    @Test func takesANamedDoctypeForSVG() throws {
        let named =
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>"
        #expect(try events(named) { $0.doctype = .named }.count == 2)
        #expect(throws: Unreadable.notSupported(part: "XMP")) {
            try events("<!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg>") { $0.doctype = .named }
        }
        #expect(throws: Unreadable.self) {
            try events("<!DOCTYPE svg SYSTEM 'x.dtd'><svg>&x;</svg>") { $0.doctype = .named }
        }
    }

    @Test func countsDepthNodesAndBytes() throws {
        let deep = String(repeating: "<a>", count: 33) + String(repeating: "</a>", count: 33)
        #expect(throws: Unreadable.tooMuch(part: "XMP")) { try events(deep) }
        #expect(throws: Unreadable.tooMuch(part: "XMP")) { try events("<a b='1' c='2'/>") { $0.mostNodes = 2 } }
        #expect(throws: Unreadable.tooMuch(part: "XMP")) { try events("<a/>") { $0.longest = 3 } }
        let long = String(repeating: "n", count: 1025)
        #expect(throws: Unreadable.tooMuch(part: "XMP")) { try events("<\(long)/>") }
        #expect(throws: Unreadable.tooMuch(part: "XMP")) { try events("<a \(long)='1'/>") }
        #expect(try events("<\(long.dropLast())/>").count == 2)
    }

    @Test func stopsWhenAsked() throws {
        var count = 0
        try XMLReading(part: "XMP", limits: ReadingLimits()).read(Array("<a><b/><c></a>".utf8)[...]) { _ in
            count += 1
            return false
        }
        #expect(count == 1)
    }
}
