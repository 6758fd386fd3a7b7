import Findings

/// Reads an export as a JSON list of objects.
struct ConsentJSON {
    private static let longestText = 4_096
    private static let deepest = 32

    private var bytes: ConsentBytes
    private var hasBegun = false

    init(_ source: ConsentBytes) { bytes = source }

    /// The next row, and the line it starts on; nil at the end.
    mutating func row(into cells: inout ConsentCells) throws(ConsentProblem) -> Int? {
        try bytes.skipSpace()
        if !hasBegun {
            guard try bytes.take(0x5B) else { throw broken }
            hasBegun = true
            try bytes.skipSpace()
            if try bytes.take(0x5D) { return try end() }
        } else {
            if try bytes.take(0x5D) { return try end() }
            guard try bytes.take(0x2C) else { throw broken }
            try bytes.skipSpace()
        }
        let line = bytes.line
        guard try bytes.take(0x7B) else { throw broken }
        cells.clear()
        try members(into: &cells)
        return line
    }

    private var broken: ConsentProblem { ConsentProblem(line: bytes.line, .brokenJSON) }

    private mutating func end() throws(ConsentProblem) -> Int? {
        try bytes.skipSpace()
        guard try bytes.peek() == nil else { throw broken }
        return nil
    }

    private mutating func members(into cells: inout ConsentCells) throws(ConsentProblem) {
        var seen: Set<ConsentColumn> = []
        try bytes.skipSpace()
        if try bytes.take(0x7D) { return }
        while true {
            try bytes.skipSpace()
            let name = try string(isKept: true)
            try bytes.skipSpace()
            guard try bytes.take(0x3A) else { throw broken }
            try bytes.skipSpace()
            if let column = ConsentColumn(name) {
                guard seen.insert(column).inserted else { throw ConsentProblem(line: bytes.line, .exportNameTwice) }
                cells[column] = try value(isList: column == .purposes || column == .channels)
            } else {
                try skipValue()
            }
            try bytes.skipSpace()
            if try bytes.take(0x7D) { return }
            guard try bytes.take(0x2C) else { throw broken }
        }
    }

    /// A text, a number, yes or no, nothing, or a list of texts.
    private mutating func value(isList: Bool) throws(ConsentProblem) -> [UInt8] {
        switch try bytes.peek() {
        case 0x22: return try string(isKept: true)
        case 0x5B where isList:
            _ = try bytes.next()
            var joined: [UInt8] = []
            try bytes.skipSpace()
            if try bytes.take(0x5D) { return [] }
            while true {
                try bytes.skipSpace()
                if !joined.isEmpty { joined.append(0x2C) }
                joined += try string(isKept: true)
                guard joined.count <= Self.longestText else { throw ConsentProblem(line: bytes.line, .longCell) }
                try bytes.skipSpace()
                if try bytes.take(0x5D) { return joined }
                guard try bytes.take(0x2C) else { throw broken }
            }
        default:
            let word = try word()
            return word.elementsEqual("null".utf8) ? [] : word
        }
    }

    /// A number or one of the three words.
    private mutating func word() throws(ConsentProblem) -> [UInt8] {
        var word: [UInt8] = []
        while let byte = try bytes.peek(), Self.isOfWord(byte) {
            word.append(byte)
            _ = try bytes.next()
            guard word.count <= 64 else { throw broken }
        }
        let isKnown = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
        guard isKnown || word.contains(where: { (0x30...0x39).contains($0) }) else { throw broken }
        return word
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
            || byte == 0x45
    }

    /// Steps over a value, however it is made, without keeping any of it.
    private mutating func skipValue() throws(ConsentProblem) {
        var open: [UInt8] = []
        repeat {
            try bytes.skipSpace()
            switch try bytes.peek() {
            case 0x22: _ = try string(isKept: false)
            case 0x7B, 0x5B:
                guard open.count < Self.deepest, let bracket = try bytes.next() else { throw broken }
                open.append(bracket)
            case 0x7D, 0x5D:
                // `{` and `}`, `[` and `]` are two apart.
                guard let bracket = try bytes.next(), open.popLast() == bracket - 2 else { throw broken }
            case 0x2C, 0x3A:
                guard !open.isEmpty else { throw broken }
                _ = try bytes.next()
            default: _ = try word()
            }
        } while !open.isEmpty
    }

    private mutating func string(isKept: Bool) throws(ConsentProblem) -> [UInt8] {
        guard try bytes.take(0x22) else { throw broken }
        var text: [UInt8] = []
        var length = 0
        while let byte = try bytes.next() {
            length += 1
            guard length <= (isKept ? Self.longestText : 65_536) else {
                throw ConsentProblem(line: bytes.line, .longCell)
            }
            switch byte {
            case 0x22: return text
            case 0x5C:
                let escaped = try escaped()
                if isKept { text += escaped }
            case 0..<0x20: throw broken
            default: if isKept { text.append(byte) }
            }
        }
        throw broken
    }

    private mutating func escaped() throws(ConsentProblem) -> [UInt8] {
        switch try bytes.next() {
        case 0x22: return [0x22]
        case 0x5C: return [0x5C]
        case 0x2F: return [0x2F]
        case 0x62: return [0x08]
        case 0x66: return [0x0C]
        case 0x6E: return [0x0A]
        case 0x72: return [0x0D]
        case 0x74: return [0x09]
        case 0x75: return Array(String(Character(try scalar())).utf8)
        default: throw broken
        }
    }

    /// What stands behind `\u`: one scalar, or two halves of one.
    private mutating func scalar() throws(ConsentProblem) -> UnicodeScalar {
        let first = try unit()
        if let scalar = UnicodeScalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), try bytes.take(0x5C), try bytes.take(0x75) else { throw broken }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw broken }
        return scalar
    }

    private mutating func unit() throws(ConsentProblem) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            switch try bytes.next() {
            case let digit? where (0x30...0x39).contains(digit): unit = unit << 4 | UInt32(digit - 0x30)
            case let digit? where (0x61...0x66).contains(digit): unit = unit << 4 | UInt32(digit - 0x61 + 10)
            case let digit? where (0x41...0x46).contains(digit): unit = unit << 4 | UInt32(digit - 0x41 + 10)
            default: throw broken
            }
        }
        return unit
    }
}

extension Message {
    fileprivate static let brokenJSON = Message(
        nl: "Dit is geen lijst in JSON zoals we die verwachten.", en: "This is not the JSON list that we expect.")
    fileprivate static let exportNameTwice = Message(
        nl: "Een naam staat hier twee keer.", en: "A name stands here twice.")
}
