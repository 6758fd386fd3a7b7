/// Reads a pattern as git's `wildmatch.c` does, and refuses what could never match.
struct PatternCompiler {
    private let bytes: [UInt8]
    private var index = 0
    private var segments: [PatternSegment] = []
    private var tokens: [PatternToken] = []
    /// Where the current segment starts, to see whether it is nothing but stars.
    private var segmentStart = 0
    private(set) var literalByteCount = 0
    private(set) var bindsDepartment = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let placeholder = Array("{dienst}".utf8)
    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")
    private static let star = UInt8(ascii: "*")

    mutating func compile() throws(PathPatternError) -> [PatternSegment] {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= PathPattern.mostBytes else { throw .tooLong }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .controlCharacter }
        guard bytes.first != Self.slash else { throw .leadingSlash }
        while let byte = peek(0) {
            switch byte {
            case Self.slash:
                try endSegment(escaped: false)
                index += 1
                segmentStart = index
            case Self.backslash:
                guard let next = peek(1) else { throw .loneBackslash }
                index += 2
                if next == Self.slash {
                    try endSegment(escaped: true)
                    segmentStart = index
                } else {
                    literal(next)
                }
            case Self.star:
                while peek(0) == Self.star { index += 1 }
                tokens.append(.star)
            case UInt8(ascii: "?"):
                tokens.append(.any)
                index += 1
            case UInt8(ascii: "["): tokens.append(.set(try byteSet()))
            case UInt8(ascii: "{"): try department()
            default:
                literal(byte)
                index += 1
            }
        }
        guard segmentStart < bytes.count else { throw .trailingSlash }
        try endSegment(escaped: false)
        return segments
    }

    private func peek(_ ahead: Int) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

    private mutating func literal(_ byte: UInt8) {
        tokens.append(.byte(byte))
        literalByteCount += 1
    }

    /// Closes the segment before `index`. Git lets `**` match no component at all only before an unescaped slash.
    private mutating func endSegment(escaped: Bool) throws(PathPatternError) {
        let end = escaped ? index - 2 : index
        let isLast = end == bytes.count
        guard segmentStart < end else { throw .emptyComponent }
        defer { tokens = [] }
        if end - segmentStart >= 2, bytes[segmentStart..<end].allSatisfy({ $0 == Self.star }) {
            segments.append(.components(atLeast: isLast || escaped ? 1 : 0))
        } else {
            let segment = Self.segment(tokens)
            if case .literal(let name) = segment, name == [0x2E] || name == [0x2E, 0x2E] { throw .dots }
            segments.append(segment)
        }
        if !isLast { literalByteCount += 1 }
    }

    private static func segment(_ tokens: [PatternToken]) -> PatternSegment {
        var bytes: [UInt8] = []
        var hasDepartment = false
        for token in tokens {
            switch token {
            case .byte(let byte): bytes.append(byte)
            case .department: hasDepartment = true
            case .any, .set, .star: break
            }
        }
        if hasDepartment { return tokens.count == 1 ? .department : .departmentTokens(tokens) }
        return bytes.count == tokens.count ? .literal(bytes) : .tokens(tokens)
    }

    private mutating func department() throws(PathPatternError) {
        guard bytes[index...].starts(with: Self.placeholder) else {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? bytes.count
            throw .unknownPlaceholder(String(decoding: bytes[index..<end], as: UTF8.self))
        }
        guard !bindsDepartment else { throw .placeholderTwice }
        bindsDepartment = true
        tokens.append(.department)
        index += Self.placeholder.count
    }

    /// Reads `[…]`, with `index` at the bracket; the order of the cases is git's.
    private mutating func byteSet() throws(PathPatternError) -> ByteSet {
        var set = ByteSet()
        index += 1
        let isNegated = peek(0) == UInt8(ascii: "!") || peek(0) == UInt8(ascii: "^")
        if isNegated { index += 1 }
        var previous: UInt8?
        repeat {
            guard let byte = peek(0) else { throw .openClass }
            if byte == Self.backslash {
                index += 1
                guard let escaped = peek(0) else { throw .openClass }
                set.insert(escaped)
                previous = escaped
            } else if byte == UInt8(ascii: "-"), let low = previous, let next = peek(1), next != UInt8(ascii: "]") {
                index += 1
                if next == Self.backslash { index += 1 }
                guard let high = peek(0) else { throw .openClass }
                if low <= high { set.insert { (low...high).contains($0) } }
                previous = nil
            } else if byte == UInt8(ascii: "["), peek(1) == UInt8(ascii: ":"), try posixClass(into: &set) {
                previous = nil
            } else {
                set.insert(byte)
                previous = byte
            }
            index += 1
        } while peek(0) != UInt8(ascii: "]")
        index += 1
        return isNegated ? set.inverted : set
    }

    /// Reads `[:name:]`, with `index` at its bracket; leaves `index` at its last byte. False when it is no such thing.
    private mutating func posixClass(into set: inout ByteSet) throws(PathPatternError) -> Bool {
        let start = index + 2
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")) else { throw .openClass }
        guard end > start, bytes[end - 1] == UInt8(ascii: ":") else { return false }
        let name = String(decoding: bytes[start..<(end - 1)], as: UTF8.self)
        guard let isMember = ByteSet.posixClass(name) else { throw .unknownClass(name) }
        set.insert(where: isMember)
        index = end
        return true
    }
}
