import Testing
import Text

@Suite("Base64") struct Base64Tests {
    @Test(arguments: [[], [0], [255, 0], [1, 2, 3], [251, 255, 254, 63], Array("SSHSIG".utf8)] as [[UInt8]])
    func `what was written is read, with and without padding`(bytes: [UInt8]) {
        let text = base64(bytes)
        #expect(Text.bytes(fromBase64: text.utf8) == bytes)
        #expect(Text.bytes(fromBase64: text.utf8.filter { $0 != 0x3D }) == bytes)
    }

    @Test(arguments: ["A", "AAAAA", "AB", "AAB", "A=A=", "AA===", "A A=", "AA-_", "AA\n", "é"])
    func `anything else is nothing`(text: String) { #expect(Text.bytes(fromBase64: text.utf8) == nil) }
}
