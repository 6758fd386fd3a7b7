import Text

/// One `key = value` of a settings file.
struct INIEntry: Sendable, Hashable {
    let key: String
    let value: String
    /// From 1.
    let line: Int
}

/// A part of a settings file: what stands below `[name]`, or above the first.
struct INISection: Sendable, Hashable {
    /// Empty for what stands above the first.
    let name: String
    let line: Int
    var entries: [INIEntry] = []
}

/// A settings file in the form that Vale reads: sections, `key = value`, comments with `#` or `;`, a line that goes on behind `\`.
struct INIFile: Sendable, Hashable {
    private(set) var sections: [INISection] = [INISection(name: "", line: 1)]
    /// Lines that are neither a section, nor a setting, nor a comment.
    private(set) var unclear: [Int] = []
    /// Whether not all of it was read.
    private(set) var isCut = false

    /// The longest file, in bytes.
    static let longest = 1_048_576
    /// The most settings in a file.
    static let most = 20_000

    /// nil when it is no text, or longer than is read.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, firstInvalidUTF8(in: bytes) == nil, !bytes.contains(0) else { return nil }
        var count = 0
        for line in Self.lines(Self.withoutMark(bytes)) {
            guard count < Self.most else {
                isCut = true
                return
            }
            count += 1
            read(line.text, at: line.number)
        }
    }

    private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// Lines, with what goes on behind a `\` joined.
    private static func lines(_ bytes: ArraySlice<UInt8>) -> [(text: String, number: Int)] {
        var lines: [(text: String, number: Int)] = []
        var open: [UInt8] = []
        var start: Int?
        for (index, piece) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = trimmed(piece)
            let isComment = start == nil && (line.first == 0x23 || line.first == 0x3B)
            let goesOn = !isComment && line.last == 0x5C
            open += goesOn ? line.dropLast() : line
            let number = start ?? index + 1
            start = number
            if !goesOn {
                if !open.isEmpty { lines.append((String(decoding: open, as: UTF8.self), number)) }
                open.removeAll(keepingCapacity: true)
                start = nil
            }
        }
        if let start { lines.append((String(decoding: open, as: UTF8.self), start)) }
        return lines
    }

    private mutating func read(_ line: String, at number: Int) {
        let bytes = Array(line.utf8)
        guard let first = bytes.first, first != 0x23, first != 0x3B else { return }
        if first == 0x5B {
            guard let end = bytes.lastIndex(of: 0x5D) else {
                unclear.append(number)
                return
            }
            let name = Self.text(bytes[1..<end])
            // Written twice, it goes on where it was.
            current = places[name] ?? sections.count
            if current == sections.count { sections.append(INISection(name: name, line: number)) }
            places[name] = current
            return
        }
        guard let sign = bytes.firstIndex(where: { $0 == 0x3D || $0 == 0x3A }), sign > 0 else {
            unclear.append(number)
            return
        }
        let entry = INIEntry(
            key: Self.text(bytes[..<sign]), value: Self.value(bytes[(sign + 1)...]), line: number)
        sections[current].entries.append(entry)
    }

    /// The section that is read now, and where each stands in `sections`.
    private var current = 0
    private var places = ["": 0]

    /// A value without its quotes, or without the comment behind it.
    private static func value(_ bytes: ArraySlice<UInt8>) -> String {
        let value = trimmed(bytes)
        if let quote = value.first, quote == 0x22 || quote == 0x27 || quote == 0x60 {
            let inner = value.dropFirst()
            if let end = inner.firstIndex(of: quote) {
                let rest = trimmed(inner[(end + 1)...])
                if rest.isEmpty || rest.first == 0x23 || rest.first == 0x3B { return text(inner[..<end]) }
            }
        }
        var previous: UInt8 = 0
        for (index, byte) in zip(value.indices, value) {
            if byte == 0x23 || byte == 0x3B, previous == 0x20 || previous == 0x09 || previous == 0 {
                return text(value[..<index])
            }
            previous = byte
        }
        return text(value)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: trimmed(bytes), as: UTF8.self) }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return []
        }
        return bytes[first...last]
    }
}

extension INIEntry {
    /// A list with commas; `\,` is a comma itself.
    var list: [String] {
        var items: [String] = []
        var item = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                if character != "," { item.append("\\") }
                item.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "," {
                items.append(item)
                item = ""
            } else {
                item.append(character)
            }
        }
        if isEscaped { item.append("\\") }
        items.append(item)
        return items.map(Self.trimmed).filter { !$0.isEmpty }
    }

    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
