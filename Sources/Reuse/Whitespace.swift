/// Blank and digit as `reuse` has them: Python's, which are Unicode's with the four separators U+001C to U+001F.
extension Unicode.Scalar {
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var isDigit: Bool {
        value < 0x80 ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// The slice without blanks in front and behind.
    var trimmed: ArraySlice<Unicode.Scalar> {
        let front = drop(while: \.isBlank)
        let end = front.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? front.startIndex
        return front[..<end]
    }

    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: self)
        return String(text)
    }
}
