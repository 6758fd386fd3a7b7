/// A block that the site generator fills in: `{{< name … >}}` or `{{% name … %}}`.
public struct Shortcode: Sendable, Hashable {
    /// Its name, without the slash of a closing one.
    public let name: String
    /// Where, in bytes of the file.
    public let range: Range<Int>

    /// All of them, also inside code: Hugo fills them in before it reads the Markdown. `{{</* … */>}}` is how one writes
    /// about a shortcode, and does nothing.
    static func all(in bytes: [UInt8], range: Range<Int>) -> [Shortcode] {
        var found: [Shortcode] = []
        var index = range.lowerBound
        while index + 3 <= range.upperBound {
            guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B, bytes[index + 2] == 0x3C || bytes[index + 2] == 0x25
            else {
                index += 1
                continue
            }
            let start = index
            index += 3
            if bytes[index..<range.upperBound].starts(with: "/*".utf8) { continue }
            while index < range.upperBound, bytes[index] <= 0x20 || bytes[index] == 0x2F { index += 1 }
            let nameStart = index
            while index < range.upperBound, bytes[index] > 0x20, bytes[index] != 0x3E, bytes[index] != 0x25 {
                index += 1
            }
            let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
            while index < range.upperBound, bytes[index] != 0x7D { index += 1 }
            let end = min(index + 2, range.upperBound)
            found.append(Shortcode(name: name.lowercased(), range: start..<end))
            index = end
        }
        return found
    }
}
