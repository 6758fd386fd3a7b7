import Approvals
import BrusselsTime
import Digests
import Foundation
import Git
import PolicyModel
import Testing

/// What is signed is a row of bytes: one statement has exactly one form, and nothing else is read as a statement.
@Suite("The form of a statement")
struct StatementFormTests {
    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private static func text(_ statement: Statement) -> String { String(decoding: statement.bytes, as: UTF8.self) }

    // MARK: - What is written

    @Test("every kind comes back as it was written", arguments: StatementKind.allCases)
    func roundTrip(_ kind: StatementKind) throws {
        let statement = Statements.example(of: kind)
        #expect(try #require(Statement(bytes: statement.bytes)) == statement)
    }

    @Test func `sorted keys, no spaces, empty things as they are`() {
        let expected =
            "{\"base\":null,\"bron\":null,\"by\":\"an\",\"expires\":\"2026-12-21T12:00:00+01:00\",\"kind\":\"approval\","
            + "\"made\":\"2026-11-21T12:00:00+01:00\",\"namens\":null,\"policy\":null,\"reason\":null,"
            + "\"ref\":\"refs/heads/main\",\"repo\":\"r\",\"role\":null,\"transitions\":[],\"uses\":[],\"v\":1}"
        let statement = Statement(
            kind: .approval, repository: "r", ref: "refs/heads/main", base: nil, policy: nil, by: "an",
            made: Statements.noon, expires: Statements.later)
        #expect(Self.text(statement) == expected)
    }

    @Test func `a transition is written whole`() {
        var statement = Statements.statement(.approval)
        statement.transitions = [
            Transition(
                path: "a\"b\\c.md", action: .moveTo, from: nil, to: Statements.object("2"), mode: 0o100644,
                type: "pagina")
        ]
        #expect(
            Self.text(statement).contains(
                "\"transitions\":[{\"action\":\"verplaatsen-naar\",\"from\":null,\"mode\":\"100644\","
                    + "\"path\":\"a\\\"b\\\\c.md\",\"to\":\"\(Statements.object("2").hex)\",\"type\":\"pagina\"}]"))
    }

    @Test("the keys of every object are in the order of their bytes", arguments: StatementKind.allCases)
    func sortedKeys(_ kind: StatementKind) {
        // The keys at the top: those after `{` or `,` at depth 1, outside a text.
        var (keys, key, depth, isText, isEscaped): ([String], String, Int, Bool, Bool) = ([], "", 0, false, false)
        for character in Self.text(Statements.example(of: kind)) {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isText = false
                } else {
                    key.append(character)
                }
                continue
            }
            switch character {
            case "\"": (isText, key) = (true, "")
            case ":" where depth == 1: keys.append(key)
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            default: #expect(!character.isWhitespace)
            }
        }
        #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(keys.count >= 15)
    }

    struct Text: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
    }

    static let texts = [
        Text("nothing", ""),
        Text("a word that YAML takes for nothing", "null"),
        Text("a word that YAML takes for yes", "ja"),
        Text("a tilde", "~"),
        Text("a number", "12"),
        Text("a date", "2026-11-21"),
        Text("YAML's own signs", "- a: &b *c !d | > % @ ` # {} [] ? ,"),
        Text("quotes and backslashes", "\"\\'\\\\\""),
        Text("line ends and tabs", "a\n\tb\r\nc\n"),
        Text("spaces around", "  a  "),
        Text("accents, composed and not", "é e\u{301}"),
        Text("beyond the basic plane", "🏊🏽‍♀️ 𝔘"),
        Text("what turns text around", "a\u{202E}b\u{2066}c\u{200F}"),
        Text("control characters", "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}\u{9F}"),
        Text("line ends of Unicode", "a\u{2028}b\u{2029}c"),
        Text("a byte order mark", "\u{FEFF}a"),
        Text("what is no character", "\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}"),
        Text("private use, and the one that stands for what is lost", "\u{E000}\u{F8FF}\u{FFFD}"),
        Text("more than libyaml takes for a key", String(repeating: "lang ", count: 400)),
    ]

    @Test("any text comes back", arguments: texts)
    func anyText(_ it: Text) throws {
        var statement = Statements.example(of: .rejection)
        statement.reason = it.text
        statement.remarks = [ReviewRemark(path: it.text, line: 1, text: it.text)]
        statement.transitions = [
            Transition(path: it.text, action: .delete, from: nil, to: nil, mode: 0, type: ContentTypeID(it.text))
        ]
        #expect(try #require(Statement(bytes: statement.bytes)) == statement)
    }

    @Test func `the repeated hour of October keeps which of both it is`() throws {
        let (first, second) = (Instant(secondsSince1970: 1_792_888_200), Instant(secondsSince1970: 1_792_891_800))
        let statement = Statements.statement(.approval, made: first, expires: second)
        let read = try #require(Statement(bytes: statement.bytes))
        #expect(read.made == first && read.expires == second)
    }

    @Test func `the largest statement comes back, one byte more does not`() throws {
        var statement = Statements.statement(.rejection)
        statement.reason = ""
        let room = Statement.mostBytes - statement.bytes.count
        statement.reason = String(repeating: "a", count: room)
        #expect(statement.bytes.count == Statement.mostBytes)
        #expect(try #require(Statement(bytes: statement.bytes)) == statement)
        statement.reason = String(repeating: "a", count: room + 1)
        #expect(Statement(bytes: statement.bytes) == nil)
    }

    @Test func `a statement about a whole site comes back`() throws {
        var statement = Statements.statement(.approval)
        statement.transitions = (0..<1_000).map {
            Transition(
                path: "website/\($0).md", action: .modify, from: Statements.object("1"), to: Statements.object("2"),
                mode: 0o100644, type: "pagina")
        }
        #expect(statement.bytes.count < Statement.mostBytes)
        #expect(try #require(Statement(bytes: statement.bytes)) == statement)
    }

    // MARK: - What is refused

    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What stands in the canonical text, and what in its place.
        let from: String
        let to: String

        init(_ name: String, _ from: String, _ to: String) {
            testDescription = name
            (self.from, self.to) = (from, to)
        }
    }

    static let wrong = [
        Wrong("a space after a colon", "\"v\":1", "\"v\": 1"),
        Wrong("a space after a comma", ",\"v\":1", ", \"v\":1"),
        Wrong("a space before all", "{\"base\"", " {\"base\""),
        Wrong("a space inside the braces", "{\"base\"", "{ \"base\""),
        Wrong("a space behind all", "\"v\":1}", "\"v\":1} "),
        Wrong("a line end behind all", "\"v\":1}", "\"v\":1}\n"),
        Wrong("a line end between two keys", ",\"v\":1", ",\n\"v\":1"),
        Wrong("a tab between two keys", ",\"v\":1", ",\t\"v\":1"),
        Wrong("a tab behind all", "\"v\":1}", "\"v\":1}\t"),
        Wrong("a byte order mark", "{\"base\"", "\u{FEFF}{\"base\""),
        Wrong("two keys the other way round", "\"kind\":\"approval\",\"made\"", "\"made\",\"kind\":\"approval\""),
        Wrong("the last key first", "{\"base\"", "{\"v\":1,\"base\""),
        Wrong("a transition without an action", "{\"action\":\"wijzigen\",", "{"),
        Wrong(
            "keys of a transition in another order", "\"mode\":\"0\",\"path\":\"weg\\\\één.md\"",
            "\"path\":\"weg\\\\één.md\",\"mode\":\"0\""),
        Wrong("a key nobody knows", "\"v\":1}", "\"v\":1,\"w\":1}"),
        Wrong("a key nobody knows that is empty", "\"v\":1}", "\"v\":1,\"w\":null}"),
        Wrong("a key nobody knows in a transition", "\"type\":\"pagina\"}", "\"type\":\"pagina\",\"x\":1}"),
        Wrong(
            "a key nobody knows in a shown file", "\"path\":\"beelden/zwembad.jpg\"}",
            "\"path\":\"beelden/zwembad.jpg\",\"x\":1}"),
        Wrong("a key twice, equal", "\"v\":1}", "\"v\":1,\"v\":1}"),
        Wrong("a key twice, different", "\"by\":\"an\"", "\"by\":\"an\",\"by\":\"bea\""),
        Wrong("a key twice in a transition", "\"type\":\"pagina\"}", "\"type\":\"pagina\",\"type\":\"nieuws\"}"),
        Wrong("a merge key", "\"v\":1}", "\"v\":1,\"<<\":{}}"),
        Wrong("a missing key", ",\"uses\":[{", ",\"usage\":[{"),
        Wrong("no version", ",\"v\":1}", "}"),
        Wrong("a version to come", "\"v\":1", "\"v\":2"),
        Wrong("a version before", "\"v\":1", "\"v\":0"),
        Wrong("a version as text", "\"v\":1", "\"v\":\"1\""),
        Wrong("a version with a point", "\"v\":1", "\"v\":1.0"),
        Wrong("a version with a nought", "\"v\":1", "\"v\":01"),
        Wrong("a version with a plus", "\"v\":1", "\"v\":+1"),
        Wrong("a kind nobody knows", "\"kind\":\"approval\"", "\"kind\":\"approvals\""),
        Wrong("a kind in capitals", "\"kind\":\"approval\"", "\"kind\":\"Approval\""),
        Wrong("text without quotes", "\"by\":\"an\"", "\"by\":an"),
        Wrong("a key without quotes", "\"by\":\"an\"", "by:\"an\""),
        Wrong("text in single quotes", "\"by\":\"an\"", "\"by\":'an'"),
        Wrong("nothing as a tilde", "\"bron\":null", "\"bron\":~"),
        Wrong("nothing as nothing", "\"bron\":null", "\"bron\":"),
        Wrong("nothing in capitals", "\"bron\":null", "\"bron\":NULL"),
        Wrong("nothing as text", "\"from\":null", "\"from\":\"null\""),
        Wrong("an anchor", "\"by\":\"an\"", "\"by\":&a \"an\""),
        Wrong("an alias", "\"bron\":null", "\"bron\":*a"),
        Wrong("a tag", "\"by\":\"an\"", "\"by\":!!str \"an\""),
        Wrong("a directive", "{\"base\"", "%YAML 1.1\n---\n{\"base\""),
        Wrong("the mark of a document", "{\"base\"", "--- {\"base\""),
        Wrong("the end of a document", "\"v\":1}", "\"v\":1}\n..."),
        Wrong("a second document", "\"v\":1}", "\"v\":1}\n---\n{}"),
        Wrong("a remark", "\"v\":1}", "\"v\":1} # akkoord"),
        Wrong("a comma too many", "\"v\":1}", "\"v\":1,}"),
        Wrong("a comma too many in a list", "],\"v\":1}", ",],\"v\":1}"),
        Wrong("a number where text belongs", "\"by\":\"an\"", "\"by\":7"),
        Wrong("a number as the mode", "\"mode\":\"100644\"", "\"mode\":100644"),
        Wrong("a mode with a nought before", "\"mode\":\"100644\"", "\"mode\":\"0100644\""),
        Wrong("a mode that is no octal number", "\"mode\":\"100644\"", "\"mode\":\"100699\""),
        Wrong("a mode below nothing", "\"mode\":\"0\"", "\"mode\":\"-1\""),
        Wrong("a mode beyond measure", "\"mode\":\"0\"", "\"mode\":\"77777777777777\""),
        Wrong("yes where text belongs", "\"reason\":\"Nagelezen.\"", "\"reason\":true"),
        Wrong("a list where text belongs", "\"by\":\"an\"", "\"by\":[\"an\"]"),
        Wrong("text where a list belongs", "\"uses\":[", "\"uses\":\"\",\"zz\":["),
        Wrong("nothing where a list belongs", "\"transitions\":[", "\"transitions\":[null,"),
        Wrong("a letter as an escape", "\"by\":\"an\"", "\"by\":\"\\u0061n\""),
        Wrong("an accent as an escape", "één.md", "\\u00e9\\u00e9n.md"),
        Wrong("an escape in YAML's own way", "één.md", "\\xe9\\xe9n.md"),
        Wrong("an escaped slash", "\"refs/heads/main\"", "\"refs\\/heads\\/main\""),
        Wrong("half a character of two", "\"by\":\"an\"", "\"by\":\"\\ud83c\""),
        Wrong("an id in capitals", "\"base\":\"b", "\"base\":\"B"),
        Wrong("an id that is too short", "\"base\":\"b", "\"base\":\""),
        Wrong("an id of other letters", "\"base\":\"b", "\"base\":\"g"),
        Wrong("an action in English", "\"action\":\"wijzigen\"", "\"action\":\"modify\""),
        Wrong("an action nobody knows", "\"action\":\"wijzigen\"", "\"action\":\"wijzig\""),
        Wrong(
            "a moment in another zone", "\"made\":\"2026-11-21T12:00:00+01:00\"", "\"made\":\"2026-11-21T11:00:00Z\""),
        Wrong("a moment without a zone", "\"made\":\"2026-11-21T12:00:00+01:00\"", "\"made\":\"2026-11-21T12:00:00\""),
        Wrong("a day as a moment", "\"made\":\"2026-11-21T12:00:00+01:00\"", "\"made\":\"2026-11-21\""),
        Wrong("part of a second", "12:00:00+01:00\",\"namens\"", "12:00:00.0+01:00\",\"namens\""),
        Wrong("a moment that is none", "\"made\":\"2026-11-21", "\"made\":\"2026-02-30"),
        Wrong("an empty list of remarks", "\"repo\":", "\"remarks\":[],\"repo\":"),
        Wrong("an event nobody knows", "\"expires\":", "\"event\":\"begonnen\",\"expires\":"),
        Wrong("an empty rule", "\"transitions\":", "\"rule\":null,\"transitions\":"),
        Wrong("a text cut short", "\"v\":1}", "\"v\":1"),
        Wrong("something behind", "\"v\":1}", "\"v\":1}{}"),
        Wrong("a list around it", "{\"base\"", "[{\"base\""),
    ]

    @Test("anything but the canonical bytes is refused", arguments: wrong)
    func refused(_ it: Wrong) throws {
        let text = Self.text(Statements.approval)
        let place = try #require(text.range(of: it.from), "the example does not hold \(it.from)")
        #expect(Statement(bytes: Self.bytes(text.replacingCharacters(in: place, with: it.to))) == nil)
    }

    @Test(
        "what is no statement at all is refused",
        arguments: ["", " ", "\n", "null", "{}", "[]", "1", "\"\"", "{", "\0"])
    func noStatement(_ text: String) { #expect(Statement(bytes: Self.bytes(text)) == nil) }

    @Test(
        "bytes that are no UTF-8 are refused",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func noUTF8(_ odd: [UInt8]) throws {
        var bytes = Statements.approval.bytes
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "N")))
        bytes.insert(contentsOf: odd, at: place)
        #expect(Statement(bytes: bytes) == nil)
    }

    @Test func `UTF-16 is refused`() {
        let wide = Self.text(Statements.approval).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(Statement(bytes: [0xFF, 0xFE] + wide) == nil)
    }

    @Test("no byte can be changed unseen")
    func everyByte() {
        let statement = Statements.example(of: .crisis)
        for index in statement.bytes.indices {
            var bytes = statement.bytes
            bytes[index] ^= 1
            // Either it is no statement, or another one with another name.
            let read = Statement(bytes: bytes)
            #expect(read == nil || (read != statement && read?.id != statement.id), "byte \(index)")
        }
    }

    @Test("no byte can be left out")
    func leftOut() {
        let statement = Statements.example(of: .registered)
        for index in statement.bytes.indices {
            var bytes = statement.bytes
            bytes.remove(at: index)
            let read = Statement(bytes: bytes)
            #expect(read == nil || read?.id != statement.id, "byte \(index)")
        }
    }

    @Test func `300 KB is refused`() {
        #expect(Statement(bytes: Array(repeating: UInt8(ascii: " "), count: 300_000)) == nil)
        #expect(Statement(bytes: Array(repeating: UInt8(ascii: "["), count: 300_000)) == nil)
        #expect(Statement(bytes: Statements.approval.bytes + Array(repeating: 0x20, count: 300_000)) == nil)
    }

    @Test("10 000 levels deep is refused", arguments: ["[", "{\"a\":", "- ", "? "])
    func deep(_ opening: String) throws {
        let deep = String(repeating: opening, count: 10_000)
        #expect(Statement(bytes: Self.bytes(deep)) == nil)
        let text = Self.text(Statements.approval)
        let place = try #require(text.range(of: "\"Nagelezen.\""))
        #expect(Statement(bytes: Self.bytes(text.replacingCharacters(in: place, with: deep))) == nil)
    }

    // MARK: - Names

    @Test("the name is the SHA-256 of the bytes", arguments: StatementKind.allCases)
    func name(_ kind: StatementKind) {
        let statement = Statements.example(of: kind)
        #expect(statement.id == SHA256Digest(of: statement.bytes).hex)
        #expect(statement.id.utf8.count == 64)
    }

    @Test func `the name of one statement, reckoned by another tool`() {
        var statement = Statement(
            kind: .approval, repository: "r", ref: "refs/heads/main", base: nil, policy: nil, by: "an",
            made: Statements.noon, expires: Statements.later)
        #expect(statement.id == "2ae433afd0a23c31e42ac9ebf77f85295de009d39ad58f5ce36c0b9e838c5896")
        statement.reason = "één"
        #expect(statement.id == "024e44e6dbec45324ec826253300fb94892bd625fcbbd5b87d441c650b123c0b")
    }

    @Test func `every field makes another name`() {
        var variants = StatementKind.allCases.map { Statements.example(of: $0) }
        func vary(_ change: (inout Statement) -> Void) {
            var copy = Statements.approval
            change(&copy)
            variants.append(copy)
        }
        vary { $0.repository = "ander" }
        vary { $0.ref = "refs/heads/ander" }
        vary { $0.base = nil }
        vary { $0.transitions.removeLast() }
        vary { $0.transitions.reverse() }
        vary { $0.uses = [] }
        vary { $0.role = nil }
        vary { $0.onBehalfOf = "bea" }
        vary { $0.source = "x" }
        vary { $0.policy = nil }
        vary { $0.by = "bea" }
        vary { $0.made.secondsSince1970 += 1 }
        vary { $0.expires.secondsSince1970 += 1 }
        vary { $0.reason = nil }
        vary { $0.reason = "" }
        vary { $0.subject = "x" }
        vary { $0.rule = "x" }
        vary { $0.event = .closed }
        vary { $0.phase = .federal }
        vary { $0.remarks = [ReviewRemark(path: "a", line: nil, text: "b")] }
        vary { $0.remarks = [ReviewRemark(path: "a", line: 0, text: "b")] }
        #expect(Set(variants.map(\.id)).count == variants.count)
    }

    @Test func `no kind passes for another`() {
        #expect(
            StatementKind.allCases.map(\.namespace) == [
                "afspraak-approval-v1", "afspraak-registered-v1", "afspraak-override-v1", "afspraak-withdrawal-v1",
                "afspraak-rejection-v1", "afspraak-confirmation-v1", "afspraak-crisis-v1", "afspraak-advice-v1",
            ])
        #expect(Set(StatementKind.allCases.map(\.namespace)).count == StatementKind.allCases.count)
    }

    @Test func `who speaks is who agreed, not who wrote it down`() {
        #expect(Statements.approval.speaker == "an")
        #expect(Statements.example(of: .registered).speaker == "bea")
    }
}
