import Testing
import YAML

@Suite struct YAMLParserTests {
    static func node(_ text: String) throws -> YAMLNode? { try parseYAML(Array(text.utf8)) }

    static func problem(_ text: String) -> YAMLError? {
        do throws(YAMLError) {
            _ = try parseYAML(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `values keep their text, and plain ones their meaning`() throws {
        let node = try #require(try Self.node("a: ja\nb: \"ja\"\nc: 12\nd: 2026-11-21\ne:\nf: [x, y]\ng: {h: nee}\n"))
        #expect(node["a"]?.bool == true)
        #expect(node["b"]?.bool == nil)
        #expect(node["b"]?.text == "ja")
        #expect(node["c"]?.int == 12)
        #expect(node["d"]?.text == "2026-11-21")
        #expect(node["e"]?.isNull == true)
        #expect(node["f"]?.sequence?.compactMap(\.text) == ["x", "y"])
        #expect(node["g"]?["h"]?.bool == false)
    }

    @Test func `places are bytes, also behind accents and a byte order mark`() throws {
        for start in ["", "\u{FEFF}"] {
            let text = start + "één: café\ntwee: [ü, ö]\n"
            let bytes = Array(text.utf8)
            let entries = try #require(try parseYAML(bytes)?.mapping)
            let keys = entries.map { String(decoding: bytes[$0.keyRange], as: UTF8.self) }
            let values = entries.compactMap { $0.value.sequence ?? [$0.value] }.flatMap { $0 }.map {
                String(decoding: bytes[$0.range], as: UTF8.self)
            }
            #expect(keys == ["één", "twee"])
            #expect(values == ["café", "ü", "ö"])
        }
    }

    @Test func `a part of a file has places in the whole file`() throws {
        let bytes = Array("---\ntitel: x\n---\n".utf8)
        let node = try #require(try parseYAML(bytes, in: 4..<13))
        #expect(node.mapping?.first?.keyRange == 4..<9)
        #expect(node.mapping?.first?.value.range == 11..<12)
    }

    @Test func `a list in brackets includes them, a block ends with its last value`() throws {
        let bytes = Array("a: [x, y]\nb:\n  - z\n\nc: {d: e}\n".utf8)
        let entries = try #require(try parseYAML(bytes)?.mapping)
        let texts = entries.map { String(decoding: bytes[$0.value.range], as: UTF8.self) }
        #expect(texts == ["[x, y]", "- z", "{d: e}"])
    }

    @Test func `nothing is nothing`() throws {
        #expect(try Self.node("") == nil)
        #expect(try Self.node("# alleen een opmerking\n") == nil)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let problem: YAMLError.Problem
        let offset: Int
    }

    static let refusals = [
        Refusal(testDescription: "anchor", text: "a: &x 1\n", problem: .alias, offset: 3),
        Refusal(testDescription: "alias", text: "a: *x\n", problem: .alias, offset: 3),
        Refusal(testDescription: "duplicate key", text: "a: 1\na: 2\n", problem: .duplicateKey("a"), offset: 5),
        Refusal(testDescription: "merge key", text: "<<: 1\n", problem: .mergeKey, offset: 0),
        Refusal(testDescription: "key that is a list", text: "? [a]\n: 1\n", problem: .keyNotText, offset: 2),
        Refusal(testDescription: "tag", text: "a: !!str 1\n", problem: .tag, offset: 3),
        Refusal(testDescription: "second document", text: "a: 1\n---\nb: 2\n", problem: .severalDocuments, offset: 5),
        Refusal(testDescription: "NUL", text: "a: \u{0}\n", problem: .notUTF8, offset: 3),
    ]

    @Test("what is refused, and where", arguments: refusals)
    func refuses(_ played: Refusal) throws {
        let error = try #require(Self.problem(played.text))
        #expect(error.problem == played.problem)
        #expect(error.offset == played.offset)
    }

    @Test(
        "syntax in plain Dutch",
        arguments: [
            ("a: 1\n\tb: 2\n", "tab"), ("a: b: c\n", "dubbele punt"), ("a: \"x\n", "aanhalingstekens"),
            ("a: [x\n", "haken"),
        ])
    func words(_ text: String, _ word: String) throws {
        #expect(try #require(Self.problem(text)).message.nl.contains(word))
    }

    @Test func `limits come before reading`() throws {
        #expect(Self.problem(String(repeating: "a", count: 300_000))?.problem == .tooLarge)
        #expect(Self.problem(String(repeating: "[", count: 40))?.problem == .tooDeep)
        #expect(Self.problem(String(repeating: "[", count: 200_000)) != nil)
        let wide = "[" + String(repeating: "1,", count: 20_001) + "]"
        #expect(Self.problem(wide)?.problem == .tooManyNodes)
    }

    @Test func `bytes that are no text are refused where they stand`() {
        let error = #expect(throws: YAMLError.self) { try parseYAML(Array("a: ".utf8) + [0xFF, 0x0A]) }
        #expect(error == YAMLError(.notUTF8, at: 3))
    }
}
