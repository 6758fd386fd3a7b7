import Findings

/// Reads JSON-LD into a graph: what a document says inside itself. A context elsewhere is not fetched; its usual names are known.
struct LinkedJSON {
    private let bytes: [UInt8]
    private let limits: RegisterLimits
    private var index: Int
    private var graph = LinkedGraph()
    /// What the document's own context says of names and prefixes.
    private var context: [String: String] = [:]
    private var properties: [String: LinkedProperty?] = [:]
    private var blankCount = 0
    /// The line of the byte that was last asked for, so that the next one need not count from the top.
    private var counted = (offset: 0, line: 1)

    static func graph(of text: RegisterText, limits: RegisterLimits) throws(RegisterProblem) -> LinkedGraph {
        var reader = LinkedJSON(bytes: text.bytes, limits: limits, index: text.start)
        reader.skipSpace()
        _ = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == reader.bytes.count else { throw reader.broken() }
        return reader.graph
    }

    private init(bytes: [UInt8], limits: RegisterLimits, index: Int) {
        self.bytes = bytes
        self.limits = limits
        self.index = index
    }

    /// What a value comes down to.
    private enum Value {
        /// A text, a number or a word.
        case literal(String)
        /// The name of a thing.
        case thing(String)
        case several([String])
        case nothing

        var all: [String] {
            switch self {
            case .literal(let text), .thing(let text): [text]
            case .several(let texts): texts
            case .nothing: []
            }
        }
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(RegisterProblem) -> Value {
        guard depth < limits.depth else { throw problem(.tooDeep) }
        guard let first = next else { throw broken() }
        switch first {
        case 0x7B: return try object(depth: depth)
        case 0x5B:
            var found: [String] = []
            index += 1
            skipSpace()
            if take(0x5D) { return .several([]) }
            while true {
                found += try value(depth: depth + 1).all
                guard found.count <= limits.rows else { throw problem(.tooMany(limits)) }
                skipSpace()
                if take(0x5D) { return .several(found) }
                guard take(0x2C) else { throw broken() }
                skipSpace()
            }
        case 0x22: return .literal(try string())
        default:
            let start = index
            while let byte = next, byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D { index += 1 }
            let word = String(decoding: bytes[start..<index], as: UTF8.self)
            if word == "null" { return .nothing }
            guard word == "true" || word == "false" || Double(word) != nil else { throw broken() }
            return .literal(word)
        }
    }

    private mutating func object(depth: Int) throws(RegisterProblem) -> Value {
        let line = line()
        index += 1
        var address: String?
        var literal: String?
        var dutch: String?
        var isForeign = false
        var list: Value?
        var said: [(property: LinkedProperty, value: Value)] = []
        var names = NamesMet()
        skipSpace()
        if take(0x7D) { return .nothing }
        while true {
            skipSpace()
            let name = try string()
            guard names.isNew(name) else { throw problem(.nameTwice) }
            skipSpace()
            guard take(0x3A) else { throw broken() }
            skipSpace()
            switch name {
            case "@context": try readContext(depth: depth + 1)
            case "@id", "id", "uri":
                let found = try value(depth: depth + 1).all.first
                if name == "@id" || address == nil { address = found.map(expanded) }
            case "@value": literal = try value(depth: depth + 1).all.first ?? ""
            case "@language": isForeign = try !(value(depth: depth + 1).all.first?.hasPrefix("nl") ?? true)
            case "nl": dutch = try value(depth: depth + 1).all.first
            case "@list", "@set": list = try value(depth: depth + 1)
            case "@type": said.append((.type, try value(depth: depth + 1)))
            default:
                let value = try value(depth: depth + 1)
                if let property = property(name) { said.append((property, value)) }
            }
            skipSpace()
            if take(0x7D) { break }
            guard take(0x2C) else { throw broken() }
        }
        if let literal { return isForeign ? .nothing : .literal(literal) }
        if let list { return list }
        if let dutch, address == nil, said.isEmpty { return .literal(dutch) }
        guard address != nil || !said.isEmpty else { return .nothing }
        blankCount += address == nil ? 1 : 0
        let place = graph.place(of: address ?? "_:b\(blankCount)", line: line)
        guard graph.things.count <= limits.rows else { throw problem(.tooMany(limits)) }
        for (property, value) in said {
            switch value {
            case .literal(let text), .thing(let text): graph.add(property, text, at: place)
            case .several(let texts): for text in texts { graph.add(property, text, at: place) }
            case .nothing: break
            }
        }
        return .thing(graph.things[place].address)
    }

    // MARK: - Names

    /// A context of the document itself; one elsewhere is a text, and is not fetched.
    private mutating func readContext(depth: Int) throws(RegisterProblem) {
        guard depth < limits.depth else { throw problem(.tooDeep) }
        if take(0x5B) {
            skipSpace()
            if take(0x5D) { return }
            while true {
                skipSpace()
                try readContext(depth: depth + 1)
                skipSpace()
                if take(0x5D) { return }
                guard take(0x2C) else { throw broken() }
            }
        }
        guard take(0x7B) else {
            _ = try value(depth: depth)
            return
        }
        properties.removeAll()
        skipSpace()
        if take(0x7D) { return }
        while true {
            skipSpace()
            let name = try string()
            skipSpace()
            guard take(0x3A) else { throw broken() }
            skipSpace()
            if next == 0x7B {
                if let meaning = try termMeaning(depth: depth + 1) { context[name] = meaning }
            } else if let meaning = try value(depth: depth + 1).all.first {
                context[name] = meaning
            }
            guard context.count <= 4_096 else { throw problem(.tooMany(limits)) }
            skipSpace()
            if take(0x7D) { return }
            guard take(0x2C) else { throw broken() }
        }
    }

    /// The `@id` of `{"@id": "…", "@type": "…"}`.
    private mutating func termMeaning(depth: Int) throws(RegisterProblem) -> String? {
        index += 1
        var meaning: String?
        skipSpace()
        if take(0x7D) { return nil }
        while true {
            skipSpace()
            let name = try string()
            skipSpace()
            guard take(0x3A) else { throw broken() }
            skipSpace()
            let value = try value(depth: depth + 1)
            if name == "@id" { meaning = value.all.first }
            skipSpace()
            if take(0x7D) { return meaning }
            guard take(0x2C) else { throw broken() }
        }
    }

    private mutating func property(_ name: String) -> LinkedProperty? {
        if let known = properties[name] { return known }
        let meaning = context[name] ?? name
        let found: LinkedProperty?
        if meaning == "@type" {
            found = .type
        } else if meaning.hasPrefix("http://") || meaning.hasPrefix("https://") {
            found = .named(meaning)
        } else if let colon = meaning.firstIndex(of: ":") {
            let prefix = String(meaning[..<colon])
            if let space = context[prefix] {
                found = .named(space + meaning[meaning.index(after: colon)...])
            } else {
                found = LinkedProperty.usualPrefixes.contains(prefix) ? .short(meaning) : nil
            }
        } else {
            found = .short(meaning)
        }
        properties[name] = .some(found)
        return found
    }

    /// The whole address of a thing that is named with a prefix.
    private func expanded(_ name: String) -> String {
        guard !context.isEmpty, let colon = name.utf8.firstIndex(of: 0x3A),
            let space = context[String(name[..<colon])]
        else { return name }
        let rest = name[name.index(after: colon)...]
        return rest.hasPrefix("//") ? name : space + rest
    }

    // MARK: - Signs

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20,
            bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09
        {
            index += 1
        }
    }

    private mutating func line() -> Int {
        while counted.offset < min(index, bytes.count) {
            if bytes[counted.offset] == 0x0A { counted.line += 1 }
            counted.offset += 1
        }
        return counted.line
    }

    private mutating func problem(_ message: Message) -> RegisterProblem { RegisterProblem(line: line(), message) }
    private mutating func broken() -> RegisterProblem { problem(.brokenJSON) }

    private mutating func string() throws(RegisterProblem) -> String {
        guard take(0x22) else { throw broken() }
        let start = index
        while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 { index += 1 }
        guard index - start <= limits.text else { throw problem(.longText) }
        if take(0x22) { return String(decoding: bytes[start..<(index - 1)], as: UTF8.self) }
        var text = Array(bytes[start..<index])
        while let byte = next {
            index += 1
            switch byte {
            case 0x22: return String(decoding: text, as: UTF8.self)
            case 0x5C: text += try escaped()
            case 0..<0x20: throw broken()
            default: text.append(byte)
            }
            guard text.count <= limits.text else { throw problem(.longText) }
        }
        throw broken()
    }

    private mutating func escaped() throws(RegisterProblem) -> [UInt8] {
        guard let byte = next else { throw broken() }
        index += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: return [byte]
        case 0x62: return [0x08]
        case 0x66: return [0x0C]
        case 0x6E: return [0x0A]
        case 0x72: return [0x0D]
        case 0x74: return [0x09]
        case 0x75:
            let first = try unit()
            if let scalar = UnicodeScalar(first) { return Array(String(Character(scalar)).utf8) }
            guard (0xD800..<0xDC00).contains(first), take(0x5C), take(0x75) else { throw broken() }
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw broken() }
            return Array(String(Character(scalar)).utf8)
        default: throw broken()
        }
    }

    private mutating func unit() throws(RegisterProblem) -> UInt32 {
        guard index + 4 <= bytes.count, bytes[index..<(index + 4)].allSatisfy({ Self.isHex($0) }),
            let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else { throw broken() }
        index += 4
        return unit
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}

/// The names of an object as they come: a few are compared one by one, as most objects have few.
private struct NamesMet {
    private var few: [String] = []
    private var many: Set<String> = []

    /// Whether a name was not met before.
    mutating func isNew(_ name: String) -> Bool {
        if few.count < 16 {
            guard !few.contains(name) else { return false }
            few.append(name)
            return true
        }
        return !few.contains(name) && many.insert(name).inserted
    }
}

extension Message {
    fileprivate static let brokenJSON = Message(
        nl: "Hier is de JSON stuk. Misschien is het bestand niet helemaal binnengehaald.",
        en: "The JSON is broken here. Perhaps the file was not downloaded to its end.")
    fileprivate static let nameTwice = Message(
        nl: "Een naam staat hier twee keer.", en: "A name stands here twice.")
}
