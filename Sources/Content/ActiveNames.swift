import Markdown

/// Which names act in a browser.
enum ActiveNames {
    /// Elements that act by themselves.
    static let elements: Set<String> = [
        "script", "iframe", "object", "embed", "applet", "form", "style", "link", "meta", "base", "frame", "frameset",
        "svg", "math", "template", "portal", "fencedframe",
    ]

    /// Elements whose content is not read as HTML, so that it could hide tags or fake them.
    static let opaque: Set<String> = [
        "script", "style", "iframe", "textarea", "title", "xmp", "noscript", "noembed", "noframes", "plaintext",
    ]

    /// No attribute of HTML that begins with `on` is anything but an event; without a value it does nothing.
    static func isEvent(_ attribute: HTMLTag.Attribute) -> Bool {
        attribute.name.hasPrefix("on") && attribute.name.utf8.count > 2 && !attribute.value.isEmpty
    }

    /// The acting scheme of an attribute's value, whatever character references hide it.
    static func scheme(ofHTML value: [UInt8]) -> String? {
        // The shortest acting address is longer than this; most values are not.
        guard value.count >= 5 else { return nil }
        return scheme(
            of: value.contains(0x26) ? CharacterReferences.resolved(value) : String(decoding: value, as: UTF8.self))
    }

    /// The scheme of an address, if it runs something. Browsers pass over white space and control characters in front and
    /// over line endings and tabs inside; a few more count here, for a scheme never holds any.
    static func scheme(of address: String) -> String? {
        var plain = ""
        for scalar in address.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "\u{FFFD}" { continue }
            plain.unicodeScalars.append(scalar)
            if plain.utf8.count >= 32 { break }
        }
        let folded = plain.lowercased()
        if let running = ["javascript:", "vbscript:"].first(where: folded.hasPrefix) { return running }
        guard folded.hasPrefix("data:") else { return nil }
        // A picture in the page itself does nothing, but an SVG can hold a script.
        let pictures = ["png", "jpeg", "jpg", "gif", "webp", "avif"]
        return pictures.contains { folded.hasPrefix("data:image/\($0);") || folded.hasPrefix("data:image/\($0),") }
            ? nil : "data:"
    }
}

/// Elements whose content runs to their own end tag, whatever it holds.
enum RawContent {
    /// Behind the end tag of `name`; the end of the text when there is none.
    static func end(of name: String, in bytes: [UInt8], from start: Int, to limit: Int) -> Int {
        guard name != "plaintext" else { return limit }
        let wanted = Array("</\(name)".utf8)
        var index = start
        while index < limit {
            // Behind `<!--` in a script another `<script>` moves its end: then all the rest counts as its content.
            if name == "script", bytes[index..<limit].starts(with: "<!--".utf8) { return limit }
            if matches(wanted, in: bytes, at: index, to: limit) {
                let end = bytes[index..<limit].firstIndex(of: 0x3E) ?? limit
                return min(end + 1, limit)
            }
            index += 1
        }
        return limit
    }

    private static func matches(_ wanted: [UInt8], in bytes: [UInt8], at start: Int, to limit: Int) -> Bool {
        guard bytes[start] == 0x3C, limit - start >= wanted.count else { return false }
        for (offset, byte) in wanted.enumerated() where byte != lowercased(bytes[start + offset]) { return false }
        guard start + wanted.count < limit else { return true }
        let next = bytes[start + wanted.count]
        return next == 0x3E || next == 0x2F || HTMLTokenizer.isSpace(next)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
