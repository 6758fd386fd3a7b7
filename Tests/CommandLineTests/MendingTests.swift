import Content
import Findings
import Foundation
import Presentation
import Style
import Testing

@testable import afspraak

/// The same throws each time.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) ^ (state << 31)
    }
}

/// What is mended, is mended for certain: the page shows the same but for the words, and a second time changes nothing.
@Suite("Mending")
struct MendingTests {
    private static let swaps = [
        "indien": "als", "met betrekking tot": "over", "conform": "volgens", "u": "je", "de": "het", "teneinde": "om",
        "gemeente": "stad", "tel": "bel", "een": "één", "je": "jou",
    ]

    private static func look(_ swaps: [String: String], more: String = "") throws -> ProseLook {
        let lines = swaps.sorted { $0.key < $1.key }.map { "  '\($0.key)': '\($0.value)'\n" }.joined()
        let scopes = "scope: [text, alt, frontmatter.titel, raw]\n"
        let rule = try StyleRule.read(
            StyleFile(
                path: "Test/Woord.yml",
                bytes: Array(
                    ("extends: substitution\nmessage: \"'%s', not '%s'\"\nignorecase: true\n\(scopes)\(more)swap:\n\(lines)")
                        .utf8)))
        var problems: [StyleProblem] = []
        let held = ProfileRule(
            rule: rule, check: "Test.Woord", level: .warning, message: Message(nl: rule.message, en: rule.message),
            canBeSwitchedOff: true, names: [])
        let profile = StyleProfile([held], problems: &problems)
        #expect(problems.isEmpty)
        let plan = StylePlan(profiles: [profile]) { _ in 0 }
        return ProseLook(plan, in: .dutch)
    }

    private static func mended(_ text: String, _ look: ProseLook) -> (text: String, count: Int) {
        var look = look
        let result = ProseMending.mended(Array(text.utf8)) { bytes in
            (try? ReadProse(bytes, as: .markdown)).map { look.see($0, at: "x.md").fixes } ?? []
        } isSame: {
            ProseMending.isSamePage($0, $1)
        }
        return (String(decoding: result.bytes, as: UTF8.self), result.count)
    }

    @Test(
        "what is mended",
        arguments: [
            ("Indien het kan.\n", "Als het kan.\n"), ("Wij, indien\n", "Wij, als\n"), ("INDIEN\n", "Als\n"),
            ("met betrekking\ntot water\n", "over water\n"), ("- indien\n- conform\n", "- als\n- volgens\n"),
            ("> indien\n", "> als\n"), ("**indien** _conform_\n", "**als** _volgens_\n"),
            ("[indien](indien.md)\n", "[als](indien.md)\n"), ("![indien](indien.png)\n", "![als](indien.png)\n"),
            ("| a |\n|---|\n| indien |\n", "| a |\n|---|\n| als |\n"),
            ("indien\r\nconform\r\n", "als\r\nvolgens\r\n"), ("\u{FEFF}indien\n", "\u{FEFF}als\n"),
            ("---\ntitel: Indien nodig\n---\nindien\n", "---\ntitel: Als nodig\n---\nals\n"),
            ("---\ntitel: \"Indien nodig\"\n---\n", "---\ntitel: \"Als nodig\"\n---\n"),
            ("é indien 👩‍👧 conform\n", "é als 👩‍👧 volgens\n"),
        ])
    func certain(_ text: String, _ expected: String) throws {
        let swaps = Self.swaps.filter { ["indien", "conform", "met betrekking tot"].contains($0.key) }
        let result = Self.mended(text, try Self.look(swaps))
        #expect(result.text == expected)
        #expect(Self.mended(result.text, try Self.look(swaps)).count == 0)
    }

    @Test(
        "what is left alone",
        arguments: [
            "# Indien\n", "Indien\n======\n", "`indien`\n", "    indien\n", "```\nindien\n```\n", "<p>indien</p>\n",
            "[indien]\n\n[indien]: /x\n", "met **betrekking** tot\n", "> met betrekking\n> tot\n", "[x](indien.md)\n",
            "https://indien.be/indien\n", "---\nandere: indien\n---\n", "ind&#105;en\n", "met betrekking  \ntot\n",
            "{{< indien >}}\n".replacing("{{<", with: "<!--").replacing(">}}", with: "-->"), "[^indien]: x\n",
        ])
    func uncertain(_ text: String) throws {
        let result = Self.mended(text, try Self.look(["indien": "als", "met betrekking tot": "over"]))
        #expect(result.text == text)
    }

    @Test(
        "words that could be markup are not put in",
        arguments: ["*als*", "# als", "- als", "als_dan", "<b>", "[als]", "`als`", "a & b", "als!"])
    func markup(_ replacement: String) throws {
        #expect(Self.mended("indien\n", try Self.look(["indien": replacement])).text == "indien\n")
    }

    @Test func `a number that would begin a list is not put in`() throws {
        #expect(Self.mended("indien\n", try Self.look(["indien": "1. dan"])).text == "indien\n")
        #expect(Self.mended("Iets indien\n", try Self.look(["indien": "1. dan"])).text == "Iets 1. dan\n")
    }

    @Test func `two alternatives are a choice`() throws {
        #expect(Self.mended("indien\n", try Self.look(["indien": "als|wanneer"])).text == "indien\n")
    }

    @Test func `what goes round in a circle is left as it was`() throws {
        #expect(Self.mended("indien b\n", try Self.look(["indien": "als", "als": "indien"])).text == "indien b\n")
    }

    @Test func `one leads to another, and then it is still`() throws {
        let look = try Self.look(["een": "twee", "twee": "drie", "drie": "vier"])
        let result = Self.mended("een twee drie\n", look)
        #expect(result.text == "vier vier vier\n")
        #expect(Self.mended(result.text, look).count == 0)
    }

    @Test func `of two that overlap the first is done`() {
        let fixes = [Fix(bytes: 2..<5, replacement: "X"), Fix(bytes: 0..<3, replacement: "Y")]
        let result = Fix.applied(fixes, to: Array("abcdef".utf8))
        #expect(String(decoding: result.bytes, as: UTF8.self) == "Ydef" && result.done == 1)
        #expect(Fix.applied([Fix(bytes: 4..<9, replacement: "X")], to: [0x61]).done == 0)
    }

    @Test func `a switch keeps a word as it is`() throws {
        let look = try Self.look(["indien": "als"])
        let kept = "<!-- afspraak uit: Test.Woord, een citaat -->\n\nindien\n\n"
        #expect(Self.mended(kept + "indien\n", look).text == kept + "als\n")
        let vale = "<!-- vale off -->\n\nindien\n\n<!-- vale on -->\n\n"
        #expect(Self.mended(vale + "indien\n", look).text == vale + "als\n")
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The pages of the repository, and small ones in which everything stands beside everything.
    static let pages: [String] = {
        var pages: [String] = []
        for folder in ["Docs", "Examples"] {
            let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
            for case let name as String in files ?? .init() where name.hasSuffix(".md") {
                let file = root.appending(path: "\(folder)/\(name)")
                if let text = try? String(contentsOf: file, encoding: .utf8), text.utf8.count < 60_000 {
                    pages.append(text)
                }
            }
        }
        var random = Dice(state: 62)
        let pieces = [
            "indien", "met betrekking tot", "met betrekking\ntot", "# ", "- ", "1. ", "> ", "*", "**", "`", "[",
            "](u.md)",
            "![", "](indien.png)", "\n", "\n\n", "    ", "|", "\n|---|\n", "<b>", "</b>", "<!-- ", " -->", "&amp;",
            "~~",
            "```\n", " de gemeente ", "Een", "[u]: /x\n", "\\", ":", "https://u.be", "[^1]", "é", "\r\n", "\t",
        ]
        for _ in 0..<600 {
            pages.append((0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
        }
        return pages
    }()

    /// A page without its fields, which a site does not show as they are.
    private static func body(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return (try? Page(bytes: bytes)).map { Array(bytes[$0.bodyRange]) } ?? bytes
    }

    @Test func `a page shows the same but for the words`() throws {
        let look = try Self.look(Self.swaps.filter { $0.key != "je" })
        var places = 0
        for page in Self.pages {
            let result = Self.mended(page, look)
            let (before, after) = (Rendering(Self.body(page)), Rendering(Self.body(result.text)))
            let isSame = before.marks == after.marks
            #expect(
                isSame,
                "\(page.debugDescription)\n\(zip(before.marks, after.marks).first { $0.0 != $0.1 } ?? ("", ""))")
            #expect(Self.mended(result.text, look).count == 0, "\(page.prefix(400))")
            places += result.count
        }
        #expect(places > 1_000)
    }
}
