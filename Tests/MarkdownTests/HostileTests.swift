import Markdown
import Testing

/// Texts meant to cost time or memory. Each ends in well under a tenth of a second (measured; no test may depend on that).
struct HostileTests {
    private func outcome(_ text: String, limits: MarkdownLimits = MarkdownLimits()) -> MarkdownProblem? {
        do throws(MarkdownProblem) {
            _ = try readMarkdown(Array(text.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func depthEnds() {
        #expect(outcome(many(">", 10_000)) == .tooDeep)
        #expect(outcome(many("- ", 10_000) + "a") == .tooDeep)
        #expect(outcome(many("* ", 10_000) + "a") == .tooDeep)
        #expect(outcome((0..<1_000).map { many(" ", $0 * 2) + "- a\n" }.joined()) == .tooDeep)
        #expect(outcome(many("*", 10_000) + "a" + many("*", 10_000)) == .tooDeep)
        #expect(outcome(many("![", 10_000) + "a" + many("](b)", 10_000)) == .tooDeep)
        #expect(outcome(many("> ", 90) + "a") == nil)
    }

    @Test func numberEnds() {
        #expect(outcome(many("a**b", 250_000)) == .tooMany)
        #expect(outcome(many("|a", 100_000) + "|\n" + many("|-", 100_000) + "|\n" + many("|\n", 100_000)) == .tooMany)
        var few = MarkdownLimits()
        few.runs = 3
        #expect(outcome("a *b* c *d*", limits: few) == .tooMany)
    }

    @Test func sizeEnds() {
        #expect(outcome(many("a", 1_048_577)) == .tooLarge(size: 1_048_577, limit: 1_048_576))
        #expect(outcome(many("a", 1_048_576)) == nil)
    }

    /// One long address, used over and over: each use is a copy.
    @Test func copiesOfAddressesEnd() {
        #expect(outcome("[a]: /" + many("u", 500_000) + "\n\n" + many("[a] ", 100_000)) == .tooMany)
    }

    /// A scope with very many runs must not make each later one as large.
    @Test func memoryOfScopesIsShared() throws {
        let document = try readMarkdown(Array((many("a\\* ", 90_000) + "\n\n" + many("x\n\n", 19_000)).utf8))
        #expect(document.scopes.count == 19_001)
    }

    @Test(arguments: [
        "[", "](", "[a](", "[a](<b", "![[]()", "<", "<a ", "x <!--", "x <?", "x <!A ", "x <![CDATA[", "&", "www.a.",
        "a@", "~~a ",
        "`", "*a_ ", "\\", "\t", "\r", "|", "[](a)", "{{<", "\u{0}", "\u{FEFF}", "[a]: b\n", "<a title='",
    ])
    func repetitionEnds(piece: String) throws {
        // Whatever comes out, no place lies outside the text.
        let bytes = [0x23] + Array(many(piece, 20_000).utf8)
        guard let document = try? readMarkdown(bytes, in: 1..<bytes.count) else { return }
        let ranges =
            document.runs.map(\.range) + document.rawPieces + document.links.map(\.place) + document.images.map(\.place)
        #expect(ranges.allSatisfy { $0.lowerBound >= 1 && $0.upperBound <= bytes.count })
    }

    /// md4c 0.4.8 looks behind a text without a last line ending: what stands there may not matter.
    @Test(arguments: [
        "a ~~=~> {{<]([b]<?/*]_[a](+:#+![", "]<!--\r)](-->{{</*|\"", "a!", "[a", "<a", "&", "\\", "www.a.be", "a@",
    ])
    func whatStandsBehindTheTextDoesNotMatter(text: String) throws {
        let alone = try readMarkdown(Array(text.utf8))
        for behind in ["[", "(x)", "!", "\\", "<b>", "\u{1}"] {
            let bytes = Array((text + behind).utf8)
            #expect(try readMarkdown(bytes, in: 0..<text.utf8.count) == alone)
        }
    }

    @Test func arbitraryBytesEnd() throws {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        let alphabet = Array("[]()<>!*_`~|#->&;:\"'\\ \n\r\t{}=ax1é\u{0}".utf8) + [0xFF]
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<120 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            guard let document = try? readMarkdown(bytes, in: 10..<110) else { continue }
            for scope in document.scopes {
                let text = document.text(of: scope, in: bytes)
                #expect(scope.range.lowerBound >= 10 && scope.range.upperBound <= 110)
                #expect(text.source(of: 0..<text.bytes.count).upperBound <= 110)
            }
            for link in document.links {
                if let range = link.destinationRange { #expect(range.lowerBound >= 10 && range.upperBound <= 110) }
            }
        }
    }
}
