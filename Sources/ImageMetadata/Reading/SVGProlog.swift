/// What goes before the root element of an XML document, looked through only to know whether that root is `svg`.
enum SVGProlog {
    static func opensDrawing(_ bytes: [UInt8]) -> Bool {
        guard let text = ascii(bytes) else { return false }
        var index = text.startIndex
        while true {
            index = text[index...].firstIndex { !isSpace($0) } ?? text.endIndex
            let rest = text[index...]
            if rest.starts(with: "<!--".utf8) {
                index = after("-->", in: rest.dropFirst(4))
            } else if rest.starts(with: "<?".utf8) {
                index = after("?>", in: rest)
            } else if rest.starts(with: "<!DOCTYPE".utf8) {
                index = afterDoctype(rest)
            } else {
                return isDrawing(rest)
            }
        }
    }

    /// The bytes behind a byte order mark. UTF-16 without its zeros is near enough: every name that counts is ASCII.
    private static func ascii(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            return bytes.dropFirst(2).prefix(8192).filter { $0 != 0 }[...]
        }
        // Anything but white space or a tag at the start is no XML; this keeps other files cheap.
        guard let first = bytes.first(where: { !isSpace($0) }), first == UInt8(ascii: "<") else { return nil }
        return bytes[...]
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Behind the first `end`, or the end of all when it is not there.
    private static func after(_ end: String, in text: ArraySlice<UInt8>) -> Int {
        let end = Array(end.utf8)
        var rest = text
        while let index = rest.firstIndex(of: end[0]) {
            rest = rest[index...]
            if rest.starts(with: end) { return index + end.count }
            rest = rest.dropFirst()
        }
        return text.endIndex
    }

    /// Behind the declaration, with or without declarations between brackets.
    private static func afterDoctype(_ text: ArraySlice<UInt8>) -> Int {
        guard let close = text.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }) else {
            return text.endIndex
        }
        guard text[close] == UInt8(ascii: "[") else { return close + 1 }
        let bracket = after("]", in: text[close...])
        return text[bracket...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.endIndex
    }

    /// `<svg` or `<prefix:svg`, and the name ends there.
    private static func isDrawing(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "<") else { return false }
        let name = text.dropFirst().prefix(64).prefix {
            !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        return name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8)
    }
}
