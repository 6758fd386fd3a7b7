import JSON
import Testing

@Suite("Reading JSON") struct JSONReadingTests {
    @Test(arguments: [
        "null", "true", "[]", "{}", "-12", #"{"a":[1,{"b":"c"}],"d":null}"#, #""é \"\\ 👩‍🚒""#,
    ])
    func `what we write is read back`(text: String) throws {
        let value = try JSONValue(reading: Array(" \(text)\n".utf8))
        #expect(try JSONValue(reading: Array(value.text().utf8)) == value)
    }

    @Test func `escapes stand for what they name`() throws {
        let text = #""\u0041\n\t\/\b\f\r\u20ac\ud83d\ude00""#
        #expect(try JSONValue(reading: Array(text.utf8)).asString == "A\n\t/\u{8}\u{C}\r€😀")
    }

    @Test(arguments: [
        "", "[", "{\"a\"}", "{\"a\":1,}", "[1,]", "01", "1.5", "1e3", "--1", "tru", "nul", "\"\\x\"", "\"\\ud83d\"",
        "\"a",
        "{\"a\":1,\"a\":2}", "1 2", "'a'", "\"\u{1}\"", "99999999999999999999",
    ])
    func `anything else is refused`(text: String) {
        #expect(throws: JSONProblem.self) { try JSONValue(reading: Array(text.utf8)) }
    }

    @Test func `broken text and deep nesting are refused`() {
        #expect(throws: JSONProblem.self) { try JSONValue(reading: [0x22, 0xFF, 0x22]) }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONProblem.self) { try JSONValue(reading: Array(deep.utf8)) }
    }
}
