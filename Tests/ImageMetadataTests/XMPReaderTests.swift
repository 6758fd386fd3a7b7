import Testing

@testable import ImageMetadata

@Suite struct XMPReaderTests {
    private static let plus = "http://ns.useplus.org/ldf/xmp/1.0/"

    private func values(_ inner: String) -> [String] {
        let names =
            "xmlns:R='\(XMPReader.rdf)' xmlns:p='\(Self.plus)' xmlns:d='http://purl.org/dc/elements/1.1/'"
        let reader = XMPReader(Array("<R:RDF \(names)>\(inner)</R:RDF>".utf8), limits: ReadingLimits())
        #expect(reader.unreadable == nil)
        return reader.values.map { value in
            value.path.map(\.local).joined(separator: "/") + "=" + value.text
                + (value.language.isEmpty ? "" : "@" + value.language)
        }
    }

    @Test(arguments: [
        ("<R:Description p:a='1'/>", ["a=1"]),
        ("<R:Description><p:a>1</p:a></R:Description>", ["a=1"]),
        ("<R:Description><p:a R:resource='urn:x'/></R:Description>", ["a=urn:x"]),
        ("<R:Description><p:a><R:Bag><R:li>1</R:li><R:li>2</R:li></R:Bag></p:a></R:Description>", ["a=1", "a=2"]),
        ("<R:Description><p:a><R:Alt><R:li xml:lang='nl'>1</R:li></R:Alt></p:a></R:Description>", ["a=1@nl"]),
        ("<R:Description><p:a R:parseType='Resource'><p:b>1</p:b></p:a></R:Description>", ["a/b=1"]),
        (
            "<R:Description><p:a><R:Description p:b='1'><p:c>2</p:c></R:Description></p:a></R:Description>",
            ["a/b=1", "a/c=2"]
        ),
        ("<R:Description><p:a p:b='1' p:c='2'/></R:Description>", ["a/b=1", "a/c=2"]),
        (
            "<R:Description><p:a R:parseType='Resource'><R:value>1</R:value><p:q>2</p:q></p:a></R:Description>",
            ["a=1", "a/q=2"]
        ),
        ("<R:Description><p:a> </p:a><p:b/></R:Description>", []),
        ("<R:Description><p:a>1<!-- x -->2<![CDATA[<3>]]></p:a></R:Description>", ["a=12<3>"]),
        ("<R:Description p:a='1'/><R:Description p:a='2'/>", ["a=1", "a=2"]),
    ])
    func everyFormOfRDF(_ inner: String, _ expected: [String]) {
        #expect(values(inner) == expected)
    }

    @Test func outsideRDFNothingCounts() {
        let text = "<x xmlns:d='http://purl.org/dc/elements/1.1/' d:creator='a'><d:creator>b</d:creator></x>"
        #expect(XMPReader(Array(text.utf8), limits: ReadingLimits()).values.isEmpty)
    }

    @Test(arguments: [("x-default", "nl"), ("nl", "x-default")]) func defaultFirst(_ first: String, _ second: String) {
        let text =
            "<R:RDF xmlns:R='\(XMPReader.rdf)' xmlns:d='http://purl.org/dc/elements/1.1/'><R:Description><d:rights><R:Alt>"
            + "<R:li xml:lang='\(first)'>\(first)</R:li><R:li xml:lang='\(second)'>\(second)</R:li></R:Alt></d:rights>"
            + "</R:Description></R:RDF>"
        var reading = MetadataReading(limits: ReadingLimits())
        XMPFacts.add(XMPReader(Array(text.utf8), limits: ReadingLimits()).values, to: &reading)
        #expect(reading.facts.map(\.value) == ["x-default", "nl"])
    }

    @Test func aFieldBehindAListBelongsToItsOwnStructure() {
        let inner =
            "<p:Licensor><R:Seq><R:li R:parseType='Resource'><p:Phones><R:Bag><R:li>1</R:li></R:Bag></p:Phones>"
            + "<p:LicensorURL>u</p:LicensorURL><p:LicensorName>n</p:LicensorName></R:li></R:Seq></p:Licensor>"
        let text =
            "<R:RDF xmlns:R='\(XMPReader.rdf)' xmlns:p='\(Self.plus)'><R:Description>\(inner)</R:Description></R:RDF>"
        var reading = MetadataReading(limits: ReadingLimits())
        XMPFacts.add(XMPReader(Array(text.utf8), limits: ReadingLimits()).values, to: &reading)
        #expect(reading.facts.map(\.value) == ["n"])
    }

    /// As some programs write it: the mark stands in the processing instruction only.
    @Test(arguments: [true, false]) func utf16WithoutAMark(_ isBig: Bool) {
        let names = "xmlns:r='\(XMPReader.rdf)' xmlns:p='\(Self.plus)'"
        let text = "<?xpacket begin='\u{FEFF}'?><r:RDF \(names)><r:Description p:a='é'/></r:RDF>"
        let bytes = text.utf16.flatMap {
            isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        #expect(XMPReader(bytes, limits: ReadingLimits()).values.map(\.text) == ["é"])
    }

    @Test func paddingAroundAPacket() {
        let text = "\0 \n<?xml version='1.0'?><a/>\n\0\0"
        #expect(XMPReader(Array(text.utf8), limits: ReadingLimits()).unreadable == nil)
        #expect(XMPReader([], limits: ReadingLimits()).unreadable == .damaged(part: "XMP"))
    }
}
