extension String {
    /// With one space where there is white space, and none around it.
    var oneSpaced: String { isOneSpaced ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Whether it certainly is that already, as nearly all that a rule compares: white space need not be looked up then.
    private var isOneSpaced: Bool {
        var wasSpace = true
        for byte in utf8 {
            switch byte {
            case 0x20:
                if wasSpace { return false }
                wasSpace = true
            // Other white space, or what may be the first byte of it.
            case 0x09...0x0D, 0xC2, 0xE1...0xE3: return false
            // A mark above a space makes it no other character.
            case 0x80... where wasSpace: return false
            default: wasSpace = false
            }
        }
        return !wasSpace
    }
}
