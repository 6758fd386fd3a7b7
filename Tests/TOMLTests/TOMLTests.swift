import TOML
import Testing

@Suite("TOML")
struct TOMLTests {
    @Test("values carry their place, keys stay in their order")
    func places() throws {
        let text = "version = 1\n\n[[annotations]]\npath = [\"b\", 'a']\nzon = true\nals = 2026-12-31\n"
        let node = try parseTOML(Array(text.utf8))
        #expect(node["version"]?.integer == 1)
        let table = try #require(node["annotations"]?.array?.first)
        #expect(table.table?.map(\.key) == ["path", "zon", "als"])
        #expect(table["path"]?.array?.map(\.string) == ["b", "a"])
        #expect(table["path"]?.place == TOMLPlace(line: 4, column: 1))
        #expect(table["zon"]?.value == .boolean(true))
        #expect(table["als"]?.value == .moment("2026-12-31"))
        #expect(table["als"]?.place.line == 6)
    }

    @Test(
        "moments are written as RFC 3339",
        arguments: ["07:32:00", "1979-05-27T07:32:00Z", "1979-05-27T00:32:00-07:00", "1979-05-27T07:32:00.500000000"])
    func moments(text: String) throws {
        #expect(try parseTOML(Array("a = \(text)".utf8))["a"]?.value == .moment(text))
    }

    @Test(
        "what is no TOML says where",
        arguments: [
            ("a = 1\na = 2", 2), ("a = ", 1), ("\n\nx", 3), ("a = \"x", 1), ("[a", 1), ("a = [1,\n", 1), ("a = 01", 1),
            ("[a]\n[a]", 2), ("a.b = 1\na = 2", 2), ("a = 'x' y", 1), ("a = {b = 1\n}", 1), ("= 1", 1),
            ("[[=", 1),
        ])
    func refused(text: String, line: Int) {
        let error = #expect(throws: TOMLError.self) { try parseTOML(Array(text.utf8)) }
        #expect(error?.place.line == line, "\(text)")
        #expect(error?.message.nl.isEmpty == false)
    }

    @Test("control characters are refused", arguments: [0, 7, 0x0C, 0x1B, 0x7F] as [UInt8])
    func controlCharacters(byte: UInt8) {
        #expect(throws: TOMLError(.controlCharacter, at: TOMLPlace(line: 2, column: 7))) {
            try parseTOML(Array("a = 1\nb = 'x".utf8) + [byte])
        }
    }

    @Test("bytes that are no UTF-8 are refused")
    func encoding() {
        let error = #expect(throws: TOMLError.self) { try parseTOML(Array("a = 1\nb = \"".utf8) + [0xFF, 0x22]) }
        #expect(error?.problem == .notUTF8)
        #expect(error?.place.line == 2)
    }

    struct Deep: CustomTestStringConvertible {
        let testDescription: String
        let text: String

        /// `part` as often as said, with something before and behind.
        init(_ name: String, _ before: String, _ part: String, _ count: Int, _ after: String = "a = 1") {
            testDescription = name
            text = before + String(repeating: part, count: count) + after
        }
    }

    @Test(
        "nesting has an end, whatever it is made of",
        arguments: [
            Deep("lists", "a = ", "[", 40, String(repeating: "]", count: 40)), Deep("many lists", "a = ", "[", 400_000),
            Deep("inline tables", "a = ", "{a=", 200_000), Deep("dotted key", "", "a.", 400_000),
            Deep("header", "[", "a.", 400_000, "a]"), Deep("short header", "[", "a.", 40, "a]"),
            Deep("short dotted key", "", "a.", 40), Deep("quoted header", "[", "\"a\".", 200_000, "a]"),
            Deep("behind a long literal", "x = '''\n'''\n", "a . ", 9999),
            Deep("behind a long text", "x = \"\"\"\\\n\"\"\"\n", "a.", 9999),
            Deep("behind quotes in quotes", "x = ''''a'''''\n", "a.", 9999),
            Deep("behind an escaped quote", "x = \"\\\"\"\n", "a.", 9999),
        ])
    func depth(deep: Deep) {
        let text = deep.text
        let error = #expect(throws: TOMLError.self) { try parseTOML(Array(text.utf8)) }
        switch error?.problem {
        case .tooDeep, .tooManyValues: break
        default: Issue.record("\(String(describing: error))")
        }
    }

    @Test("dots in texts and comments are no keys")
    func dots() throws {
        let dots = String(repeating: ".", count: 999)
        let text =
            "a = \"\(dots)\\\"\(dots)\" # \(dots)\nb = '\(dots)'\nc = \"\"\"\(dots)\n\(dots)\"\"\"\nd = '''\(dots)'''\n"
        #expect(try parseTOML(Array(text.utf8))["d"]?.string == dots)
    }

    @Test("size and number of values have an end")
    func size() {
        let many = "a = [" + String(repeating: "1,", count: 60_000) + "]"
        #expect(throws: TOMLError(.tooManyValues, at: TOMLPlace(line: 1, column: 100_004))) {
            try parseTOML(Array(many.utf8))
        }
        #expect(throws: TOMLError(.tooLarge, at: TOMLPlace(line: 1, column: 1))) {
            try parseTOML([UInt8](repeating: 0x20, count: 1_048_577))
        }
    }

    @Test("nothing at all is an empty table")
    func nothing() throws {
        #expect(try parseTOML([]).table?.isEmpty == true)
        #expect(try parseTOML(Array("\u{FEFF}a = 1".utf8))["a"]?.integer == 1)
    }
}
