import ImageMetadata
import Content
import Markdown
import Testing
import YAML

struct PageTests {
    private func problem(_ bytes: [UInt8]) -> PageProblem? {
        do throws(PageProblem) {
            _ = try Page(bytes: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func whatIsNoTextIsRefusedAtItsFirstBadByte() {
        #expect(problem([0x61, 0xFF, 0x62]).map { [$0.offset] } == [1])
        #expect(problem([0x61, 0x62, 0x00])?.offset == 2)
        #expect(problem([0x00, 0xFF])?.offset == 0)
        #expect(problem([0xFF, 0x00])?.offset == 0)
        #expect(problem(Array("aé".utf8).dropLast())?.kind == .notText)
    }

    @Test func tooLongIsAValue() {
        let most = [UInt8](repeating: 0x20, count: Page.longest)
        #expect(problem(most) == nil)
        #expect(problem(most + [0x20])?.kind == .tooLarge(size: Page.longest + 1, limit: Page.longest))
    }

    @Test func anEmptyPageIsAPage() throws {
        let page = try Page(bytes: [])
        #expect(page.frontMatter == nil && page.headerProblem == nil && page.markdown.scopes.isEmpty)
    }

    @Test func theHeaderAloneIsEnoughForFactsOfOthers() throws {
        let bytes = Array("---\ntitle: x\n---\n# Kop <script>".utf8)
        let page = try Page(bytes: bytes, parts: .headerOnly)
        #expect(page.parts == .headerOnly && page.frontMatter?["title"]?.value.text == "x")
        #expect(page.markdown.scopes.isEmpty && page.activeHTML.isEmpty)
        let deep = Array((String(repeating: ">", count: 10_000)).utf8)
        #expect(try Page(bytes: deep, parts: .headerOnly).bodyRange == 0..<10_000)
    }

    @Test(arguments: [
        ("{{< figure src=\"a.jpg\" >}}", ["figure"]), ("tekst {{% note %}} x {{% /note %}}", ["note", "note"]),
        ("`{{< youtube x >}}`", ["youtube"]), ("{{</* figure */>}}", []), ("{{<figure/>}}", ["figure"]),
        ("{{<\n  Figure\n  src=x >}}", ["figure"]), ("{{< a/b >}}", ["a/b"]), ("{{< open", ["open"]),
        ("{{ .Title }}", []),
        ("{{< a \"}}\" >}} {{< b >}}", ["a", "b"]), ("{{< a \"{{< b >}}\" >}}", ["a", "b"]),
    ])
    func shortcodes(body: String, names: [String]) throws {
        let page = try Page(bytes: Array(body.utf8))
        #expect(page.shortcodes.map(\.name) == names)
    }

    @Test func theRangeOfAShortcodeIsAllOfIt() throws {
        let page = try Page(bytes: Array("é {{< a\n x=\"}}\" >}} b".utf8))
        let range = try #require(page.shortcodes.first?.range)
        #expect(String(decoding: page.bytes[range], as: UTF8.self) == "{{< a\n x=\"}}\" >}}")
    }
}

struct SidecarTests {
    @Test func readsFields() throws {
        let sidecar = Sidecar(bytes: Array("Maker: Jan\nherkenbaar: nee\n".utf8))
        #expect(sidecar.problem == nil && sidecar["maker"]?.value.text == "Jan")
        #expect(sidecar["HERKENBAAR"]?.value.bool == false && sidecar.entries.count == 2)
        #expect(Sidecar(bytes: []).entries.isEmpty && Sidecar(bytes: []).problem == nil)
    }

    @Test(arguments: [
        ("- a", 0), ("maker: a\nMAKER: b", 9), ("maker: [a", 9), ("a: 1\n---\nb: 2", 5), ("a: \u{FF}\u{0}", 5),
    ])
    func problemsHaveAPlace(text: String, offset: Int) throws {
        let sidecar = Sidecar(bytes: Array(text.utf8))
        #expect(sidecar.problem?.range.lowerBound == offset && sidecar.entries.isEmpty)
    }
}

struct AssetTests {
    @Test(arguments: [
        ("\u{1}", FileFormat.unknown), ("GIF89a...", .gif), ("GIF8", .unknown), ("%PDF-1.7", .pdf),
        ("RIFF0000WEBPVP8 ", .webp), ("RIFF0000WAVE", .unknown), ("0000ftypisom0000mp42", .mp4),
        ("\u{0}\u{0}\u{0}\u{18}ftypmif1\u{0}\u{0}\u{0}\u{0}avif", .avif),
        ("\u{0}\u{0}\u{0}\u{18}ftypheic\u{0}\u{0}\u{0}\u{0}mif1", .heic), ("<svg xmlns='x'/>", .svg),
        ("\u{FEFF}<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE svg [<!ENTITY a '>'>]>\n<s:svg>", .svg),
        ("<html><svg></svg></html>", .unknown), ("<!-- <svg>", .unknown), ("", .unknown), ("<", .unknown),
    ])
    func formatsByTheirFirstBytes(text: String, format: FileFormat) {
        #expect(Asset(bytes: Array(text.utf8)).format == format)
    }

    @Test func binaryFormats() {
        #expect(Asset(bytes: [0xFF, 0xD8, 0xFF, 0xE0]).format == .jpeg)
        #expect(Asset(bytes: [0xFF, 0xD8, 0xFF]).size == 3)
        #expect(Asset(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).format == .png)
    }
}
