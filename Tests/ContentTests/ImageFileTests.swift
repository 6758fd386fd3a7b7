import ImageMetadata
import Content
import Foundation
import Testing
import YAML

@Suite("An image file")
struct ImageFileTests {
    private static let images = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/zandbeke/beelden")

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.images.appending(path: name)))
    }

    @Test(arguments: [
        ("sport/zwembad.jpg", FileFormat.jpeg, 1200, 800), ("communicatie/infoblad-kaft.png", .png, 600, 825),
        ("sport/atletiek.webp", .webp, 1200, 800), ("milieu/beekvallei-smal.jpg", .jpeg, 400, 530),
    ])
    func `says how large it is`(name: String, format: FileFormat, width: Int, height: Int) throws {
        let asset = Asset(bytes: try bytes(name))
        #expect(asset.format == format)
        #expect(asset.pixels?.width == width)
        #expect(asset.pixels?.height == height)
        #expect(asset.sha256.count == 64)
    }

    @Test func `has the digest that its record was made with`() throws {
        let record = Sidecar(bytes: try bytes("sport/zwembad.jpg.yml"))
        #expect(Asset(bytes: try bytes("sport/zwembad.jpg")).sha256 == record["sha256"]?.value.text)
    }

    @Test(arguments: ["sport/zwembad.jpg", "sport/atletiek.webp", "communicatie/infoblad-kaft.png"])
    func `cut off or damaged anywhere, it never traps`(name: String) throws {
        let whole = try bytes(name)
        for length in Array(0..<64) + stride(from: 64, to: min(whole.count, 2_000), by: 37) {
            _ = Asset(bytes: Array(whole.prefix(length)))
            var damaged = Array(whole.prefix(2_000))
            if length < damaged.count { damaged[length] = 0xFF }
            _ = Asset(bytes: damaged)
        }
    }
}

@Suite("The record of a file")
struct AssetRecordTests {
    private func layer(_ text: String, own: Bool) -> AssetRecord.Layer {
        let sidecar = Sidecar(bytes: Array(text.utf8))
        return AssetRecord.Layer(path: [], blob: "", bytes: sidecar.bytes, entries: sidecar.entries, isOwn: own)
    }

    @Test func `goes before what it takes over`() {
        let record = AssetRecord(layers: [
            layer("maker: An\nherkenbaar:\n", own: true),
            layer("maker: Jan\nherkenbaar: nee\nsha256: abc\n", own: false),
        ])
        #expect(record["maker"]?.value.text == "An")
        #expect(record["Herkenbaar"]?.value.bool == false)
        #expect(record["sha256"] == nil)
        #expect(record.fields.map(\.entry.key) == ["maker", "herkenbaar"])
    }

    @Test func `of an album speaks of the files it names`() {
        let album = Sidecar(bytes: Array("bestanden:\n  - {bestand: a.jpg, ai: geen}\n  - los\n".utf8))
        #expect(album.albumEntry(for: Array("a.jpg".utf8))?.map(\.key) == ["bestand", "ai"])
        #expect(album.albumEntry(for: Array("b.jpg".utf8)) == nil)
        #expect(album.albumFiles == ["a.jpg"])
    }

    @Test func `a template leaves every question open, and keeps what was said of another file in comments`() throws {
        let asset = Asset(bytes: Array("GIF89a\u{10}\0\u{20}\0".utf8))
        let template = RecordTemplate(name: "x y.gif", asset: asset, questions: [("maker", nil), ("ai", "geen of …")])
        let fresh = Sidecar(bytes: Array(template.text.utf8))
        #expect(fresh.problem == nil)
        #expect(fresh["bestand"]?.value.text == "x y.gif")
        #expect(fresh["hoogte"]?.value.int == 32)
        #expect(fresh["maker"]?.value.isNull == true)
        #expect(fresh["ai"]?.value.isNull == true)
        let old = Sidecar(bytes: Array("sha256: 0\nmaker: An\nbreedte: 3\n".utf8))
        let again = template.replacing(old)
        #expect(again.contains("#   maker: An\n"))
        #expect(!again.contains("breedte: 3"))
        #expect(Sidecar(bytes: Array(again.utf8))["maker"]?.value.isNull == true)
    }

    @Test func `the record of a crop names its original, and keeps its answers when it is bound anew`() {
        let asset = Asset(bytes: Array("GIF89a\u{10}\0\u{20}\0".utf8))
        let template = RecordTemplate(name: "smal.gif", asset: asset, questions: [("maker", nil)])
        let new = template.text(cutOutOf: "bad.gif", digest: "ab")
        let read = Sidecar(bytes: Array(new.utf8))
        #expect(read["uitsnede_van"]?.value.text == "bad.gif" && read["origineel_sha256"]?.value.text == "ab")
        #expect(read["maker"] == nil && read.problem == nil)
        let old =
            "# Mijn fiche\nuitsnede_van:\n  bad.gif\nherkenbaar: nee # niemand\nsha256: 00\nkanalen:\n  - website\n"
        let bound = template.linking(Sidecar(bytes: Array(old.utf8)), to: "bad 2.gif", digest: "cd")
        let again = Sidecar(bytes: Array(bound.utf8))
        #expect(again.problem == nil, "\(bound)")
        #expect(again["uitsnede_van"]?.value.text == "bad 2.gif" && again["origineel_sha256"]?.value.text == "cd")
        #expect(again["sha256"]?.value.text == asset.sha256 && again["herkenbaar"]?.value.bool == false)
        #expect(again["kanalen"]?.value.sequence?.count == 1 && bound.contains("# Mijn fiche"))
    }

    @Test(arguments: [
        ("<figure>\n<figcaption title=\"a > b\">Foto: Jan</figcaption>\n</figure>", "Foto: Jan"),
        ("<div>\n<!-- Foto: Jan -->\n</div>", ""), ("<div>\n<script>Foto</script>\n<pre>Jan</pre>\n</div>", ""),
        ("<div>\n<b>Foto</b>: Jan <", "Foto : Jan"), ("<style>\nFoto: Jan", ""),
    ])
    func `what is read of a block of HTML`(html: String, words: String) throws {
        let page = try Page(bytes: Array("Tekst.\n\n\(html)\n".utf8))
        let text = page.rawTexts.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text == words)
    }
}
