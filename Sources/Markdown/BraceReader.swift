import Glibc

/// Finds what stands in braces: shortcodes (`{{< … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`) and lists of attributes (`{#id .class}`).
struct BraceReader {
    let source: UnsafeBufferPointer<UInt8>
    private var marks: [DialectMark] = []
    /// The shortcodes whose content is code: where they begin and end.
    private var codes: [(name: String, isEnd: Bool, range: Range<Int>)] = []

    init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

    private static let codeNames: Set<String> = [
        "chart", "chem", "code", "highlight", "katex", "math", "mermaid", "raw", "rawhtml", "svg",
    ]
    private static let longestList = 512

    mutating func read(_ range: Range<Int>) {
        // What does not end here does not end further on.
        var hopeless: Set<UInt8> = []
        var index = range.lowerBound
        while let open = find(from: index, to: range.upperBound) {
            let second = byte(open + 1, range)
            if second == 0x7B || second == 0x25 {
                let kind = second == 0x25 ? second : byte(open + 2, range)
                index = hopeless.contains(kind) ? open + 2 : shortcode(open, kind, second, range, &hopeless)
            } else if let end = attributes(from: open, to: min(range.upperBound, open + Self.longestList)) {
                marks.append(DialectMark(range: open..<end, joint: .none))
                index = end
            } else {
                index = open + 1
            }
        }
    }

    mutating func finished() -> [DialectMark] {
        var begun: (name: String, start: Int)?
        for code in codes {
            if let open = begun {
                guard code.isEnd, code.name == open.name else { continue }
                marks.append(DialectMark(range: open.start..<code.range.upperBound, joint: .gap))
                begun = nil
            } else if !code.isEnd {
                begun = (code.name, code.range.lowerBound)
            }
        }
        return marks
    }

    // MARK: - Shortcodes

    private mutating func shortcode(
        _ open: Int, _ kind: UInt8, _ second: UInt8, _ range: Range<Int>, _ hopeless: inout Set<UInt8>
    ) -> Int {
        let close: [UInt8] =
            second == 0x25
            ? [0x25, 0x7D]
            : kind == 0x3C
                ? [0x3E, 0x7D, 0x7D]
                : kind == 0x25
                    ? [0x25, 0x7D, 0x7D] : [0x7D, 0x7D]
        var index = open + 2
        while index + close.count <= range.upperBound {
            if source[index] == close[0], source[index + 1] == close[1],
                close.count < 3 || source[index + 2] == close[2]
            {
                let whole = open..<(index + close.count)
                marks.append(DialectMark(range: whole, joint: .gap))
                note(whole)
                return whole.upperBound
            }
            index += 1
        }
        hopeless.insert(kind)
        return open + 2
    }

    private mutating func note(_ range: Range<Int>) {
        var index = range.lowerBound + 3
        while index < range.upperBound, source[index] <= 0x20 { index += 1 }
        let isEnd = index < range.upperBound && source[index] == 0x2F
        if isEnd { index += 1 }
        while index < range.upperBound, source[index] <= 0x20 { index += 1 }
        let start = index
        while index < range.upperBound, index - start < 12, HTMLFeed.isLetter(source[index]) { index += 1 }
        let name = String(decoding: source[start..<index], as: UTF8.self)
        let closesItself = range.count > 8 && source[range.upperBound - 4] == 0x2F
        if !closesItself, Self.codeNames.contains(name) { codes.append((name, isEnd, range)) }
    }

    // MARK: - Attributes

    /// The end of a list of attributes that begins at `open`; nil when it is none.
    private func attributes(from open: Int, to end: Int) -> Int? {
        var index = open + 1
        var isSure = false
        if index < end, source[index] == 0x3A {
            isSure = true
            index += 1
        }
        while index < end {
            let byte = source[index]
            if byte == 0x7D { return isSure ? index + 1 : nil }
            if byte == 0x20 || byte == 0x09 {
                index += 1
                continue
            }
            let start = index
            if byte == 0x23 || byte == 0x2E { index += 1 }
            let nameStart = index
            while index < end, Self.isName(source[index]) { index += 1 }
            guard index > nameStart else { return nil }
            if nameStart > start { isSure = true }
            if index < end, source[index] == 0x3D {
                guard let next = value(from: index + 1, to: end) else { return nil }
                isSure = true
                index = next
            }
            // `{word}` is text, `{:toc}` and `{.word}` are not.
            if !isSure { return nil }
        }
        return nil
    }

    private func value(from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        let quote = source[start]
        var index = start
        if quote == 0x22 || quote == 0x27 {
            index += 1
            while index < end, source[index] != quote, source[index] != 0x0A { index += 1 }
            return index < end && source[index] == quote ? index + 1 : nil
        }
        while index < end, source[index] > 0x20, source[index] != 0x7D { index += 1 }
        return index
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0x80...: true
        default: false
        }
    }

    private func byte(_ index: Int, _ range: Range<Int>) -> UInt8 { index < range.upperBound ? source[index] : 0 }

    private func find(from start: Int, to end: Int) -> Int? {
        guard start < end, let base = source.baseAddress, let found = memchr(base + start, 0x7B, end - start) else {
            return nil
        }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
}
