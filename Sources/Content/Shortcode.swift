/// A block that the site generator fills in: `{{< name … >}}` or `{{% name … %}}`.
public struct Shortcode: Sendable, Hashable {
    /// Its name in lower case, without the slash of a closing one.
    public let name: String
    /// Where, in bytes of the file.
    public let range: Range<Int>

    /// All of them, also inside code: Hugo fills them in before it reads the Markdown. `{{</* … */>}}` is how one writes
    /// about a shortcode, and does nothing.
    static func all(in bytes: [UInt8], range: Range<Int>) -> [Shortcode] {
        var found: [Shortcode] = []
        var ends = ShortcodeEnds(bytes: bytes, limit: range.upperBound)
        var index = range.lowerBound
        while index + 3 <= range.upperBound {
            guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B, bytes[index + 2] == 0x3C || bytes[index + 2] == 0x25
            else {
                index += 1
                continue
            }
            let start = index
            let isMarkup = bytes[index + 2] == 0x25
            index += 3
            if bytes[index..<range.upperBound].starts(with: "/*".utf8) { continue }
            while index < range.upperBound, bytes[index] <= 0x20 || bytes[index] == 0x2F { index += 1 }
            let nameStart = index
            while index < range.upperBound, bytes[index] > 0x20, bytes[index] != 0x3E, bytes[index] != 0x25 {
                index += 1
            }
            // `{{< name/>}}` closes itself; a slash inside a name is part of it.
            let name = bytes[nameStart..<index].last == 0x2F ? bytes[nameStart..<(index - 1)] : bytes[nameStart..<index]
            found.append(
                Shortcode(
                    name: String(decoding: name, as: UTF8.self).lowercased(),
                    range: start..<(ends.next(from: index, isMarkup: isMarkup) ?? index)))
            // Not from its end: what stands between quotes here may be a shortcode to another reader.
        }
        return found
    }
}

/// Finds `>}}` and `%}}`. Remembers the last answer, so that many shortcodes that are not closed stay cheap.
private struct ShortcodeEnds {
    let bytes: [UInt8]
    let limit: Int
    private var plain = 0
    private var markup = 0

    init(bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        self.limit = limit
    }

    /// Behind the first end at or behind `index`; nil when there is none.
    mutating func next(from index: Int, isMarkup: Bool) -> Int? {
        var known = isMarkup ? markup : plain
        if known < index {
            known = search(isMarkup ? 0x25 : 0x3E, from: index)
            if isMarkup { markup = known } else { plain = known }
        }
        return known + 3 <= limit ? known + 3 : nil
    }

    private func search(_ close: UInt8, from start: Int) -> Int {
        var index = start
        while index + 3 <= limit {
            if bytes[index] == close, bytes[index + 1] == 0x7D, bytes[index + 2] == 0x7D { return index }
            index += 1
        }
        return limit
    }
}
