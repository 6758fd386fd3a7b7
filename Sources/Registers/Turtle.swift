import Findings

/// Reads Turtle (and N-Triples, which is a part of it) into a graph: as much of it as exports use.
struct Turtle {
    private let bytes: [UInt8]
    private let limits: RegisterLimits
    private var index: Int
    private var line = 1
    private var graph = LinkedGraph()
    private var prefixes: [String: String] = [:]
    private var base = ""
    private var blankCount = 0
    private var properties: [String: LinkedProperty?] = [:]

    static func graph(of text: RegisterText, limits: RegisterLimits) throws(RegisterProblem) -> LinkedGraph {
        var reader = Turtle(bytes: text.bytes, limits: limits, index: text.start)
        while try reader.statement() {}
        return reader.graph
    }

    private init(bytes: [UInt8], limits: RegisterLimits, index: Int) {
        self.bytes = bytes
        self.limits = limits
        self.index = index
    }

    private enum Term {
        case thing(String)
        /// A text; nil for one in another language than Dutch.
        case literal(String?)

        var text: String? {
            switch self {
            case .thing(let address): address
            case .literal(let text): text
            }
        }
    }

    // MARK: - Sentences

    /// One sentence; false at the end.
    private mutating func statement() throws(RegisterProblem) -> Bool {
        skipSpace()
        guard let first = next else { return false }
        if first == 0x40 || begins("prefix ") || begins("base ") {
            try directive()
            return true
        }
        let begun = line
        let isBlank = first == 0x5B
        guard case .thing(let subject) = try term(depth: 0) else { throw broken }
        let place = try place(of: subject, line: begun)
        skipSpace()
        if !(isBlank && next == 0x2E) { try predicates(of: place, depth: 0) }
        skipSpace()
        guard take(0x2E) else { throw broken }
        return true
    }

    private mutating func directive() throws(RegisterProblem) {
        let isMarked = take(0x40)
        let isPrefix = begins("prefix")
        guard isPrefix || begins("base") else { throw broken }
        index += isPrefix ? 6 : 4
        skipSpace()
        var name = ""
        if isPrefix {
            let start = index
            while let byte = next, byte != 0x3A, byte > 0x20 { index += 1 }
            name = String(decoding: bytes[start..<index], as: UTF8.self)
            guard take(0x3A) else { throw broken }
            skipSpace()
        }
        guard next == 0x3C else { throw broken }
        let address = try address()
        if isPrefix { prefixes[name] = address } else { base = address }
        properties.removeAll()
        guard prefixes.count <= 4_096 else { throw RegisterProblem(line: line, .tooMany(limits)) }
        skipSpace()
        if isMarked, !take(0x2E) { throw broken }
    }

    /// `verb object, object; verb object`.
    private mutating func predicates(of place: Int, depth: Int) throws(RegisterProblem) {
        while true {
            skipSpace()
            let property = try verb()
            repeat {
                skipSpace()
                let object = try term(depth: depth)
                if let property, let text = object.text { graph.add(property, text, at: place) }
                skipSpace()
            } while take(0x2C)
            guard next == 0x3B else { return }
            while take(0x3B) { skipSpace() }
            if next == 0x2E || next == 0x5D { return }
        }
    }

    private mutating func verb() throws(RegisterProblem) -> LinkedProperty? {
        if next == 0x61, index + 1 < bytes.count, bytes[index + 1] <= 0x20 || bytes[index + 1] == 0x3C {
            index += 1
            return .type
        }
        guard case .thing(let name) = try term(depth: limits.depth) else { throw broken }
        if let known = properties[name] { return known }
        let found = LinkedProperty.named(name)
        properties[name] = .some(found)
        return found
    }

    private mutating func place(of address: String, line: Int) throws(RegisterProblem) -> Int {
        let place = graph.place(of: address, line: line)
        guard graph.things.count <= limits.rows else { throw RegisterProblem(line: line, .tooMany(limits)) }
        return place
    }

    // MARK: - Terms

    private mutating func term(depth: Int) throws(RegisterProblem) -> Term {
        guard let first = next else { throw broken }
        switch first {
        case 0x3C: return .thing(try address())
        case 0x22, 0x27: return try literal(first)
        case 0x5B, 0x28:
            guard depth < limits.depth else { throw RegisterProblem(line: line, .tooDeep) }
            return first == 0x5B ? try blank(depth: depth + 1) : try list(depth: depth + 1)
        case 0x2B, 0x2D, 0x30...0x39:
            let start = index
            while let byte = next, byte > 0x20, byte != 0x3B, byte != 0x2C, byte != 0x5D, byte != 0x29 { index += 1 }
            // The dot that ends the sentence is none of the number.
            if bytes[index - 1] == 0x2E { index -= 1 }
            return .literal(String(decoding: bytes[start..<index], as: UTF8.self))
        default:
            let name = try prefixedName()
            if name == "true" || name == "false" { return .literal(name) }
            guard let colon = name.firstIndex(of: ":") else { throw broken }
            let prefix = String(name[..<colon])
            if prefix == "_" { return .thing(name) }
            guard let space = prefixes[prefix] else { throw RegisterProblem(line: line, .unknownPrefix) }
            return .thing(space + name[name.index(after: colon)...])
        }
    }

    private mutating func blank(depth: Int) throws(RegisterProblem) -> Term {
        index += 1
        blankCount += 1
        let name = "_:[\(blankCount)"
        let place = try place(of: name, line: line)
        skipSpace()
        if take(0x5D) { return .thing(name) }
        try predicates(of: place, depth: depth)
        skipSpace()
        guard take(0x5D) else { throw broken }
        return .thing(name)
    }

    /// A list: nothing that we ask is said with one, so only its end matters.
    private mutating func list(depth: Int) throws(RegisterProblem) -> Term {
        index += 1
        while true {
            skipSpace()
            if take(0x29) { return .literal(nil) }
            _ = try term(depth: depth)
        }
    }

    private mutating func prefixedName() throws(RegisterProblem) -> String {
        let start = index
        while let byte = next, byte > 0x20, !Self.ends.contains(byte) {
            index += byte == 0x5C ? 2 : 1
            guard index - start <= limits.text else { throw RegisterProblem(line: line, .longText) }
        }
        index = min(index, bytes.count)
        // A name does not end in a dot: that one ends the sentence.
        while index > start, bytes[index - 1] == 0x2E { index -= 1 }
        guard index > start else { throw broken }
        return String(decoding: bytes[start..<index].filter { $0 != 0x5C }, as: UTF8.self)
    }

    private static let ends = Set(";,[]()<>\"'#".utf8)

    private mutating func address() throws(RegisterProblem) -> String {
        index += 1
        let start = index
        while let byte = next, byte != 0x3E {
            guard byte > 0x20, index - start <= limits.text else { throw broken }
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard take(0x3E) else { throw broken }
        return text.contains(":") ? text : base + text
    }

    private mutating func literal(_ mark: UInt8) throws(RegisterProblem) -> Term {
        let isLong = index + 2 < bytes.count && bytes[index + 1] == mark && bytes[index + 2] == mark
        index += isLong ? 3 : 1
        var text: [UInt8] = []
        while true {
            guard let byte = next else { throw broken }
            guard text.count <= limits.text else { throw RegisterProblem(line: line, .longText) }
            if byte == mark {
                if !isLong {
                    index += 1
                    break
                }
                if index + 2 < bytes.count, bytes[index + 1] == mark, bytes[index + 2] == mark {
                    index += 3
                    break
                }
            }
            index += 1
            if byte == 0x5C {
                text += try escaped()
            } else {
                if byte == 0x0A {
                    guard isLong else { throw broken }
                    line += 1
                }
                text.append(byte)
            }
        }
        return .literal(try isDutch() ? String(decoding: text, as: UTF8.self) : nil)
    }

    /// Steps over the language or the type behind a text.
    private mutating func isDutch() throws(RegisterProblem) -> Bool {
        if take(0x40) {
            let start = index
            while let byte = next, (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D {
                index += 1
            }
            return bytes[start..<index].starts(with: "nl".utf8)
        }
        if take(0x5E) {
            guard take(0x5E) else { throw broken }
            _ = try term(depth: limits.depth)
        }
        return true
    }

    private mutating func escaped() throws(RegisterProblem) -> [UInt8] {
        guard let byte = next else { throw broken }
        index += 1
        switch byte {
        case 0x74: return [0x09]
        case 0x62: return [0x08]
        case 0x6E: return [0x0A]
        case 0x72: return [0x0D]
        case 0x66: return [0x0C]
        case 0x22, 0x27, 0x5C: return [byte]
        case 0x75, 0x55:
            let count = byte == 0x75 ? 4 : 8
            guard index + count <= bytes.count,
                let unit = UInt32(String(decoding: bytes[index..<(index + count)], as: UTF8.self), radix: 16),
                let scalar = UnicodeScalar(unit)
            else { throw broken }
            index += count
            return Array(String(Character(scalar)).utf8)
        default: throw broken
        }
    }

    // MARK: - Signs

    private var broken: RegisterProblem { RegisterProblem(line: line, .brokenTurtle) }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private func begins(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            index + word.count <= bytes.count
                && zip(bytes[index..<(index + word.count)], word).allSatisfy { ($0 | 0x20) == $1 }
        }
    }

    /// White space and comments.
    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A:
                line += 1
                index += 1
            case 0x20, 0x09, 0x0D: index += 1
            case 0x23: while index < bytes.count, bytes[index] != 0x0A { index += 1 }
            default: return
            }
        }
    }
}

extension Message {
    fileprivate static let brokenTurtle = Message(
        nl: "Hier is de Turtle stuk. Misschien is het bestand niet helemaal binnengehaald.",
        en: "The Turtle is broken here. Perhaps the file was not downloaded to its end.")
    fileprivate static let unknownPrefix = Message(
        nl: "Een voorvoegsel op deze regel wordt nergens uitgelegd.",
        en: "A prefix on this line is explained nowhere.")
}
