/// One step of a pattern within a component.
enum PatternToken: Sendable {
    case byte(UInt8)
    /// `?`: one byte.
    case any
    /// `[…]`: one byte of a set.
    case set(ByteSet)
    /// `*`: any number of bytes of the component.
    case star
    /// `{dienst}`: the id of a department.
    case department
}

/// What one stretch of a pattern between slashes matches.
enum PatternSegment: Sendable {
    /// `**`: this many components or more, whatever they are.
    case components(atLeast: Int)
    /// Exactly these bytes.
    case literal([UInt8])
    /// A whole component that is a department's id.
    case department
    /// Anything else.
    case tokens([PatternToken])
    /// As `tokens`, with `{dienst}` among them.
    case departmentTokens([PatternToken])
}

/// A set of byte values.
struct ByteSet: Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    func contains(_ byte: UInt8) -> Bool {
        let bit = UInt64(1) << UInt64(byte & 63)
        return switch byte >> 6 {
        case 0: words.0 & bit != 0
        case 1: words.1 & bit != 0
        case 2: words.2 & bit != 0
        default: words.3 & bit != 0
        }
    }

    mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    mutating func insert(where isMember: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
    }

    var inverted: ByteSet {
        var set = ByteSet()
        set.words = (~words.0, ~words.1, ~words.2, ~words.3)
        return set
    }
}

extension ByteSet {
    /// The members of a POSIX class such as `alpha`, in ASCII as git has it; nil when there is no such class.
    static func posixClass(_ name: String) -> ((UInt8) -> Bool)? {
        func isAlpha(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func isGraph(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
        return switch name {
        case "alpha": isAlpha
        case "digit": isDigit
        case "alnum": { isAlpha($0) || isDigit($0) }
        case "upper": { (0x41...0x5A).contains($0) }
        case "lower": { (0x61...0x7A).contains($0) }
        case "xdigit": { isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }
        case "blank": { $0 == 0x20 || $0 == 0x09 }
        case "space": { $0 == 0x20 || (0x09...0x0D).contains($0) }
        case "cntrl": { $0 < 0x20 || $0 == 0x7F }
        case "print": { (0x20...0x7E).contains($0) }
        case "graph": isGraph
        case "punct": { isGraph($0) && !isAlpha($0) && !isDigit($0) }
        default: nil
        }
    }
}
