import Text

/// Reads one TOML 1.0 document within limits. The answer is always a table.
///
/// Our own, for want of a library that stands hostile text: of those in Debian 12, toml++ 3.3 ends the program on `[[=` and has
/// undefined behaviour on a bare `ë`, and toml11 3.7.1 reads beyond its buffer; a minute of fuzzing each.
public func parseTOML(_ bytes: [UInt8], limits: TOMLLimits = TOMLLimits()) throws(TOMLError) -> TOMLNode {
    guard bytes.count <= limits.maxBytes else { throw TOMLError(.tooLarge, at: TOMLPlace(line: 1, column: 1)) }
    if let bad = firstInvalidUTF8(in: bytes) {
        throw TOMLError(.notUTF8, at: TOMLPlace(line: LineMap(bytes).line(at: bad), column: 1))
    }
    var parser = TOMLParser(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, limits: limits)
    return try parser.document()
}

private struct TOMLParser {
    private var cursor: TOMLCursor
    private let limits: TOMLLimits
    private var values = 0

    init(_ bytes: [UInt8], limits: TOMLLimits) {
        cursor = TOMLCursor(bytes)
        self.limits = limits
    }

    mutating func document() throws(TOMLError) -> TOMLNode {
        var tree = TOMLTree()
        try cursor.skipLines()
        while !cursor.isAtEnd {
            if cursor.peek() == UInt8(ascii: "[") {
                try header(&tree)
            } else {
                try pair(&tree, depth: 0)
            }
            try cursor.endLine()
            try cursor.skipLines()
        }
        return tree.node()
    }

    private mutating func header(_ tree: inout TOMLTree) throws(TOMLError) {
        try count()
        if cursor.take("[[") {
            let key = try key()
            guard cursor.take("]]") else { throw TOMLError(.unexpected, at: cursor.place) }
            try tree.openItem(key)
        } else {
            cursor.advance()
            let key = try key()
            guard cursor.take("]") else { throw TOMLError(.unexpected, at: cursor.place) }
            try tree.open(key)
        }
    }

    private mutating func pair(_ tree: inout TOMLTree, depth: Int) throws(TOMLError) {
        let key = try key()
        guard cursor.take("=") else { throw TOMLError(.unexpected, at: cursor.place) }
        cursor.skipBlanks()
        try tree.set(key, try value(depth: depth))
    }

    private mutating func count() throws(TOMLError) {
        values += 1
        guard values <= limits.maxValues else { throw TOMLError(.tooManyValues, at: cursor.place) }
    }

    // MARK: - Keys

    /// The parts of a key, and the blanks around it.
    private mutating func key() throws(TOMLError) -> [TOMLKey] {
        var parts: [TOMLKey] = []
        repeat {
            guard parts.count < limits.maxDepth else { throw TOMLError(.tooDeep, at: cursor.place) }
            cursor.skipBlanks()
            parts.append(try part())
            cursor.skipBlanks()
        } while cursor.take(".")
        return parts
    }

    private mutating func part() throws(TOMLError) -> TOMLKey {
        let place = cursor.place
        if let byte = cursor.peek(), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            return TOMLKey(text: try cursor.shortText(), place: place)
        }
        let word = word { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard !word.isEmpty else { throw TOMLError(.unexpected, at: place) }
        return TOMLKey(text: String(decoding: word, as: UTF8.self), place: place)
    }

    private mutating func word(_ belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = cursor.index
        while let byte = cursor.peek(), belongs(byte) { cursor.advance() }
        return cursor.slice(from: start)
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(TOMLError) -> TOMLNode {
        try count()
        let place = cursor.place
        guard depth <= limits.maxDepth else { throw TOMLError(.tooDeep, at: place) }
        return TOMLNode(value: try meaning(depth: depth), place: place)
    }

    private mutating func meaning(depth: Int) throws(TOMLError) -> TOMLNode.Value {
        switch cursor.peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): .string(try cursor.text())
        case UInt8(ascii: "["): .array(try list(depth: depth))
        case UInt8(ascii: "{"): try inlineTable(depth: depth)
        case nil, 0x0A, 0x0D, UInt8(ascii: "#"): throw TOMLError(.noValue, at: cursor.place)
        default: try plain()
        }
    }

    private mutating func list(depth: Int) throws(TOMLError) -> [TOMLNode] {
        let start = cursor.place
        cursor.advance()
        var nodes: [TOMLNode] = []
        while true {
            try cursor.skipLines()
            if cursor.take("]") { return nodes }
            guard !cursor.isAtEnd else { throw TOMLError(.openList, at: start) }
            nodes.append(try value(depth: depth + 1))
            try cursor.skipLines()
            if cursor.take("]") { return nodes }
            guard !cursor.isAtEnd else { throw TOMLError(.openList, at: start) }
            guard cursor.take(",") else { throw TOMLError(.unexpected, at: cursor.place) }
        }
    }

    /// On one line, and without a comma behind the last pair.
    private mutating func inlineTable(depth: Int) throws(TOMLError) -> TOMLNode.Value {
        cursor.advance()
        var tree = TOMLTree()
        cursor.skipBlanks()
        if cursor.take("}") { return tree.node().value }
        repeat {
            try pair(&tree, depth: depth + 1)
            cursor.skipBlanks()
        } while cursor.take(",")
        guard cursor.take("}") else { throw TOMLError(.unexpected, at: cursor.place) }
        return tree.node().value
    }

    /// A value without quotes.
    private mutating func plain() throws(TOMLError) -> TOMLNode.Value {
        let place = cursor.place
        let start = cursor.index
        var text = word(Self.isPlain)
        // `1979-05-27 07:32:00`: the only value with a blank in it.
        if text.count == 10, TOMLMoment.read(text) != nil, cursor.peek() == 0x20,
            cursor.peek(1).map(TOMLMoment.isDigit) == true
        {
            cursor.advance()
            _ = word(Self.isPlain)
            text = cursor.slice(from: start)
        }
        if text.elementsEqual("true".utf8) { return .boolean(true) }
        if text.elementsEqual("false".utf8) { return .boolean(false) }
        guard let value = TOMLMoment.read(text).map({ .moment($0) }) ?? TOMLNumber.read(text) else {
            throw TOMLError(.notAValue, at: place)
        }
        return value
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
    }
}
