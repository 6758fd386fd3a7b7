import Foundation
import JSON
import Testing

@Suite("JSON values") struct JSONValueTests {
    @Test("Every character of Unicode's first planes survives another reader")
    func everyCharacter() throws {
        var text = ""
        for value in Array(UInt32(0)...0x2FFF) + Array(UInt32(0xD700)...0xFFFF) + [0x1F3A1, 0x10FFFF] {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        let json = JSONValue.object([JSONMember(text, .string(text))]).text()
        let read = try Outside.object(json)
        #expect((read.allKeys.first as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect((read.allValues.first as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test("Nothing that steers a terminal is written raw")
    func terminalSafe() {
        let json = JSONValue.string("\u{0}\u{1B}[2J\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}\"\\\n").text()
        #expect(json == #""\u0000\u001b[2J\u007f\u009b\u202e\u2028\ufeff\"\\\n""#)
    }

    @Test("Members keep their order, or are sorted by bytes")
    func order() {
        let value: JSONValue = ["b": 1, "a": [true, nil, "x", -3], "é": [:], "Z": []]
        #expect(value.text() == #"{"b":1,"a":[true,null,"x",-3],"é":{},"Z":[]}"#)
        #expect(value.text(order: .sorted) == #"{"Z":[],"a":[true,null,"x",-3],"b":1,"é":{}}"#)
    }

    @Test("The pretty form has two spaces for each level")
    func pretty() {
        let value: JSONValue = ["a": [1, ["b": nil]], "c": []]
        #expect(
            value.text(.pretty) == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": []
                }
                """)
    }

    @Test("A deep value does not exhaust the stack of the writer")
    func deep() {
        var value: JSONValue = 1
        for _ in 0..<5_000 { value = [value] }
        #expect(value.text().utf8.count == 10_001)
    }
}
