import Content
import Testing

@Suite("A drawing of shapes and words alone")
struct PlainDrawingTests {
    private func isPlain(_ inner: String) -> Bool {
        PlainDrawing.isPlain(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\(inner)</svg>".utf8))
    }

    @Test(arguments: [
        "", "<rect width=\"1\" height='1'/>", "<!-- een huis --><title>Een huis &amp; tuin</title>",
        "<use href=\"#huis\"/>", "<g style=\"fill:url(#verloop)\"/>",
        "<path d=\"M0 0 a1 1 0 0 1 2 0 z\" fill=\"#fff\"/>",
        "<a></a>".replacing("a", with: "g"),
    ])
    func `is let in`(inner: String) { #expect(isPlain(inner)) }

    @Test(arguments: [
        "<script>x</script>", "<rect onload=\"x()\"/>", "<RECT/>", "<image href=\"https://elders.example/x.png\"/>",
        "<use href=\"https://elders.example/#x\"/>", "<style>@import url(x)</style>", "<foreignObject/>",
        "<g style=\"fill:url(https://x)\"/>", "<g style=\"fill:u\\72l(x)\"/>", "<a href=\"javascript:x\">x</a>",
        "<animate attributeName=\"href\"/>", "<rect width=1/>", "<rect width=\"1\"", "<![CDATA[x]]>", "<?php x ?>",
        "<set attributeName=\"onclick\"/>", "<use xlink:href=\"data:image/svg+xml,x\"/>",
        "<g fill=\"&#106;avascript:\"/>",
        "<!DOCTYPE svg>", "<!-- open", "\u{0}",
    ])
    func `is not`(inner: String) { #expect(!isPlain(inner)) }

    @Test func `a declaration of entities in front is not`() {
        let text = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>"
        #expect(!PlainDrawing.isPlain(Array(text.utf8)))
        #expect(PlainDrawing.isPlain(Array("<?xml version=\"1.0\"?><svg/>".utf8)))
        #expect(!PlainDrawing.isPlain([0x3C, 0xFF]))
    }
}
