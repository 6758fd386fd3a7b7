import Markdown
import Text

/// Markup that does something in a visitor's browser: a script, a frame, an event attribute, a `javascript:` address.
public struct ActiveHTML: Sendable, Hashable {
    /// What it is called, for words: `<script>`, `onclick`, `javascript:`.
    public let name: String
    /// The tag as written, to compare with an older version of the page.
    public let text: String
    /// Where, in bytes of the file.
    public let range: Range<Int>

    private static let elements: Set<String> = [
        "script", "iframe", "object", "embed", "applet", "form", "style", "link", "meta", "base", "frame", "frameset",
        "svg",
        "math", "template", "portal",
    ]
    private static let schemes = ["javascript:", "vbscript:", "data:text/html", "data:image/svg"]

    static func all(in document: MarkdownDocument, bytes: [UInt8]) -> [ActiveHTML] {
        var found = document.rawHTML.flatMap { tags(in: $0, bytes: bytes) }
        for link in document.links where isActive(address: link.destination) {
            found.append(ActiveHTML(name: "javascript:", text: link.destination, range: link.text ?? 0..<0))
        }
        for image in document.images where isActive(address: image.source) {
            let range = image.alternative ?? image.near..<image.near
            found.append(ActiveHTML(name: "javascript:", text: image.source, range: range))
        }
        return found
    }

    /// The acting tags in a stretch of raw HTML. Whatever looks like a tag to some browser counts as one.
    private static func tags(in range: Range<Int>, bytes: [UInt8]) -> [ActiveHTML] {
        var found: [ActiveHTML] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == 0x3C else {
                index += 1
                continue
            }
            var nameEnd = index + 1
            while nameEnd < range.upperBound, isLetter(bytes[nameEnd]) { nameEnd += 1 }
            var end = nameEnd
            while end < range.upperBound, bytes[end] != 0x3E, bytes[end] != 0x3C { end += 1 }
            if end < range.upperBound, bytes[end] == 0x3E { end += 1 }
            if nameEnd > index + 1 {
                let name = String(decoding: bytes[(index + 1)..<nameEnd], as: UTF8.self).lowercased()
                let written = String(decoding: bytes[index..<end], as: UTF8.self)
                if elements.contains(name) {
                    found.append(ActiveHTML(name: "<\(name)>", text: written, range: index..<end))
                } else if let event = event(in: bytes[nameEnd..<end]) {
                    found.append(ActiveHTML(name: event, text: written, range: index..<end))
                } else if isActive(address: written) {
                    found.append(ActiveHTML(name: "javascript:", text: written, range: index..<end))
                }
            }
            index = max(end, index + 1)
        }
        return found
    }

    /// The first attribute that handles an event: `on` and letters, then `=`.
    private static func event(in attributes: ArraySlice<UInt8>) -> String? {
        var rest = attributes
        var before: UInt8 = 0
        while let byte = rest.popFirst() {
            defer { before = byte }
            let begins = !isLetter(before) && before != 0x2D && !(0x30...0x39).contains(before)
            guard begins, byte | 0x20 == 0x6F, let n = rest.first, n | 0x20 == 0x6E else { continue }
            let letters = rest.dropFirst().prefix(while: isLetter)
            let next = rest.dropFirst(1 + letters.count).drop { $0 <= 0x20 }.first
            if !letters.isEmpty, next == 0x3D {
                return "on" + String(decoding: letters, as: UTF8.self).lowercased()
            }
        }
        return nil
    }

    /// Whether an address runs something: a scheme of that kind, whatever white space or character references hide it.
    private static func isActive(address: String) -> Bool {
        let plain = CharacterReferences.resolved(address).unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        let folded = String(String.UnicodeScalarView(plain)).lowercased()
        return schemes.contains { folded.contains($0) }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// The few character references with which an address can be hidden.
enum CharacterReferences {
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var result = ""
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            rest = rest[ampersand...].dropFirst()
            let name = rest.prefix(12).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            guard let scalar = scalar(named: String(name)) else {
                result += "&"
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(name.count)
            if rest.first == ";" { rest = rest.dropFirst() }
        }
        return result + rest
    }

    private static func scalar(named name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return switch name.lowercased() {
        case "colon": ":"
        case "tab": "\t"
        case "newline": "\n"
        default: nil
        }
    }
}
