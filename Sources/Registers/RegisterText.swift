import Findings
import Text

/// The bytes of an export, checked before a reader sees them.
struct RegisterText {
    let bytes: [UInt8]
    /// Where the text begins, behind a byte order mark.
    let start: Int

    init(_ bytes: [UInt8], limits: RegisterLimits) throws(RegisterProblem) {
        guard bytes.count <= limits.bytes else { throw RegisterProblem(.tooLarge(limits)) }
        let bad = [firstInvalidUTF8(in: bytes), bytes.firstIndex(of: 0)].compactMap(\.self).min()
        if let bad { throw RegisterProblem(line: Self.line(at: bad, in: bytes), .notText) }
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The line of a byte, from 1.
    static func line(at offset: Int, in bytes: [UInt8]) -> Int {
        var line = 1
        for byte in bytes[..<min(offset, bytes.count)] where byte == 0x0A { line += 1 }
        return line
    }

    /// The first sign that is no white space.
    var firstSign: UInt8? { bytes[start...].first { $0 > 0x20 } }
}

extension String {
    /// Without white space at its ends, and with one space for any within: a register has one row to a line.
    var oneLine: String {
        var isBehindSpace = true
        var isPlain = true
        for byte in utf8 {
            isPlain = byte > 0x20 || (byte == 0x20 && !isBehindSpace)
            guard isPlain else { break }
            isBehindSpace = byte == 0x20
        }
        if isPlain, !isBehindSpace || isEmpty { return self }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
