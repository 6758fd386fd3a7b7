/// Finds where the address of a link is written. md4c does not say; the source right behind the text does.
struct DestinationFinder {
    let source: UnsafeBufferPointer<UInt8>
    /// Where `source` begins in the file.
    let offset: Int

    /// The address that reads `address` behind `cursor`, and where the whole link ends; nil when it is not there exactly.
    func find(_ address: [UInt8], behind cursor: Int, text: Range<Int>?) -> (range: Range<Int>, end: Int)? {
        guard !address.isEmpty, cursor >= offset else { return nil }
        var index = cursor - offset
        // What may stand between the text and `](`: the ends of emphasis and code, or the start of a link without text.
        while let byte = byte(at: index), Self.isBetween(byte, withoutText: text == nil) { index += 1 }
        if byte(at: index) == 0x5D, byte(at: index + 1) == 0x28, let inline = inline(from: index + 2),
            reads(inline.range, as: address)
        {
            return (shifted(inline.range), inline.end + offset)
        }
        return automatic(address, text: text)
    }

    /// `<https://…>`, or an address that is its own text.
    private func automatic(_ address: [UInt8], text: Range<Int>?) -> (range: Range<Int>, end: Int)? {
        guard let text, text.lowerBound >= offset, text.upperBound - offset <= source.count,
            byte(at: text.lowerBound - offset - 1) != 0x5B
        else { return nil }
        let written = source[(text.lowerBound - offset)..<(text.upperBound - offset)]
        // md4c itself puts `mailto:` or `http://` in front; else the address names its own scheme.
        let added = address.dropLast(written.count)
        guard address.reversed().starts(with: written.reversed()),
            added.isEmpty
                ? address.contains(0x3A) : added.elementsEqual("mailto:".utf8) || added.elementsEqual("http://".utf8)
        else { return nil }
        let closes = byte(at: text.upperBound - offset) == 0x3E
        return (text, closes ? text.upperBound + 1 : text.upperBound)
    }

    private static func isBetween(_ byte: UInt8, withoutText: Bool) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x7E, 0x60, 0x20: true
        case 0x5B, 0x21, 0x0A, 0x0D, 0x09: withoutText
        default: false
        }
    }

    /// The address and the end of `(address "title")`, from behind the parenthesis.
    private func inline(from start: Int) -> (range: Range<Int>, end: Int)? {
        var index = afterSpace(start)
        let range: Range<Int>
        if byte(at: index) == 0x3C {
            guard let close = unescaped(0x3E, from: index + 1) else { return nil }
            range = (index + 1)..<close
            index = close + 1
        } else {
            let first = index
            var open = 0
            while let byte = byte(at: index), byte > 0x20 {
                if byte == 0x5C { index += 1 }
                if byte == 0x28 { open += 1 }
                if byte == 0x29 {
                    if open == 0 { break }
                    open -= 1
                }
                index += 1
            }
            guard first <= index, index <= source.count else { return nil }
            range = first..<index
        }
        return (range, end(of: index) ?? range.upperBound)
    }

    /// The end of the link, behind an address that ends at `start`.
    private func end(of start: Int) -> Int? {
        var index = afterSpace(start)
        if let quote = byte(at: index), quote == 0x22 || quote == 0x27 || quote == 0x28 {
            guard let close = unescaped(quote == 0x28 ? 0x29 : quote, from: index + 1) else { return nil }
            index = afterSpace(close + 1)
        }
        return byte(at: index) == 0x29 ? index + 1 : nil
    }

    /// Whether the source says this address, once its escapes are resolved.
    private func reads(_ range: Range<Int>, as address: [UInt8]) -> Bool {
        var rest = address[...]
        var index = range.lowerBound
        while index < range.upperBound, var next = byte(at: index) {
            if next == 0x5C, index + 1 < range.upperBound, let escaped = byte(at: index + 1),
                Self.isPunctuation(escaped)
            {
                next = escaped
                index += 1
            }
            guard rest.popFirst() == next else { return false }
            index += 1
        }
        return rest.isEmpty
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private func unescaped(_ wanted: UInt8, from start: Int) -> Int? {
        var index = start
        // Far beyond any real title; keeps many unclosed ones cheap.
        let last = min(source.count, start + 4_096)
        while index < last, let byte = byte(at: index) {
            if byte == wanted { return index }
            index += byte == 0x5C ? 2 : 1
        }
        return nil
    }

    private func afterSpace(_ start: Int) -> Int {
        var index = start
        while let byte = byte(at: index), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
        return index
    }

    private func byte(at index: Int) -> UInt8? {
        index >= 0 && index < source.count ? source[index] : nil
    }

    private func shifted(_ range: Range<Int>) -> Range<Int> {
        (range.lowerBound + offset)..<(range.upperBound + offset)
    }
}
