/// Character references of HTML: `&eacute;`, `&#233;`, `&#xE9;`.
public enum CharacterReferences {
    /// The character that one whole reference stands for, with `&` and `;`; nil when it is not one we know.
    public static func scalar(_ reference: some Collection<UInt8>) -> Unicode.Scalar? {
        guard reference.count >= 3, reference.count <= 50, reference.first == 0x26 else { return nil }
        let inner = Array(reference.dropFirst().dropLast())
        guard inner.first == 0x23 else { return NamedReferences.scalar(String(decoding: inner, as: UTF8.self)) }
        return numeric(inner.dropFirst())
    }

    /// A text with its references resolved as a browser does in an attribute: a number needs no `;`.
    public static func resolved(_ text: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var rest = Array(text)[...]
        while let byte = rest.first {
            if byte == 0x26, let (scalar, length) = leading(rest) {
                result.append(contentsOf: Array(String(Character(scalar)).utf8))
                rest = rest.dropFirst(length)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The reference at the start of a text, and its length in bytes.
    private static func leading(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        let inner = text.dropFirst()
        if inner.first == 0x23 {
            let isHex = inner.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
            let digits = inner.dropFirst(isHex ? 2 : 1).prefix { isDigit($0, hex: isHex) }
            guard !digits.isEmpty, let scalar = numeric(inner.dropFirst().prefix(digits.count + (isHex ? 1 : 0))) else {
                return nil
            }
            let length = 2 + (isHex ? 1 : 0) + digits.count
            return (scalar, text.dropFirst(length).first == 0x3B ? length + 1 : length)
        }
        let name = inner.prefix(48).prefix { isDigit($0, hex: false) || (0x61...0x7A).contains($0 | 0x20) }
        guard inner.dropFirst(name.count).first == 0x3B,
            let scalar = NamedReferences.scalar(String(decoding: name, as: UTF8.self))
        else { return nil }
        return (scalar, name.count + 2)
    }

    /// `233` or `xE9`. What is no character becomes U+FFFD, as in CommonMark and in browsers.
    private static func numeric(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHex = text.first.map { $0 | 0x20 == 0x78 } ?? false
        let digits = isHex ? text.dropFirst() : text
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            guard let number = Character(Unicode.Scalar(digit)).hexDigitValue, isHex || number < 10 else { return nil }
            // Stays above the last character once it is there, so it cannot overflow.
            value = value > 0x10_FFFF ? value : value * (isHex ? 16 : 10) + UInt32(number)
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func isDigit(_ byte: UInt8, hex: Bool) -> Bool {
        (0x30...0x39).contains(byte) || (hex && (0x61...0x66).contains(byte | 0x20))
    }
}
