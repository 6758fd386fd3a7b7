import Reuse
import Testing

@Suite("REUSE: text and what is none")
struct EncodingTests {
    private struct OneFile: ReuseTree {
        let content: [UInt8]
        func kind(of path: [UInt8]) -> ReuseEntryKind? { path == [0x61] ? .file(isEmpty: content.isEmpty) : nil }
        func bytes(at path: [UInt8]) -> [UInt8]? { path == [0x61] ? content : nil }
    }

    private func said(_ content: [UInt8]) -> [String] {
        var project = ReuseProject(OneFile(content: content))
        return project.record(of: [0x61])?.notices.map(\.text) ?? []
    }

    @Test("the same notice in every encoding")
    func encodings() {
        let text = "© Zoë\n"
        let wide = Array(text.utf16)
        #expect(said(Array(text.utf8)) == ["© Zoë"])
        #expect(said([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == ["© Zoë"])
        #expect(said(text.unicodeScalars.map { UInt8($0.value) }) == ["© Zoë"])
        #expect(said([0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ["© Zoë"])
        #expect(said([0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ["© Zoë"])
        #expect(said([0xFF, 0xFE, 0, 0] + wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8), 0, 0] }) == ["© Zoë"])
        #expect(said([0, 0, 0xFE, 0xFF] + wide.flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ["© Zoë"])
    }

    @Test("what is no text says nothing")
    func binary() {
        let notice = Array("Copyright Jan\n".utf8)
        #expect(said([0] + notice).isEmpty)
        #expect(said([1] + notice).isEmpty)
        #expect(said([0x89] + Array("PNG\r\n".utf8) + [0x1A] + notice).isEmpty)
        // Only the first 2,048 bytes are looked at.
        #expect(said([UInt8](repeating: 0x20, count: 2048) + [0x0A, 0, 0x0A] + notice) == ["Copyright Jan"])
        #expect(said([0xFF, 0xFE, 0, 0, 1]).isEmpty)
    }

    @Test("broken characters, and the ends of lines")
    func lines() {
        #expect(said(Array("Copyright ".utf8) + [0x80, 0x0A]) == ["Copyright \u{FFFD}"])
        #expect(said(Array("Copyright Jan\rCopyright An\r\nCopyright Bo".utf8)).count == 3)
    }

    @Test("the facts name the line in the whole file")
    func places() {
        var project = ReuseProject(
            OneFile(content: Array("x\r\nREUSE-IgnoreStart\r\n\r\nREUSE-IgnoreEnd\r\n© A\r© B\n".utf8)))
        #expect(project.record(of: [0x61])?.facts.map(\.line) == [5, 6])
    }
}
