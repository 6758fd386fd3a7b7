import Text

/// Whether an SVG file holds nothing but shapes and words: no script, no event, no address of elsewhere, no declarations.
///
/// A list of what is welcome, not of what is not: a browser knows more ways to act than we could name.
public enum PlainDrawing {
    public static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard firstInvalidUTF8(in: bytes) == nil, !bytes.contains(0) else { return false }
        var rest = bytes[...]
        var namespaces = Namespaces()
        while let open = rest.firstIndex(of: 0x3C) {
            rest = rest[open...].dropFirst()
            if rest.starts(with: "!--".utf8) {
                guard let end = end(of: "-->", in: rest.dropFirst(3)) else { return false }
                rest = rest[end...]
            } else if rest.starts(with: "?xml ".utf8) {
                guard open == bytes.startIndex, let end = end(of: "?>", in: rest) else { return false }
                rest = rest[end...]
            } else {
                guard let tag = Tag(rest), tag.isPlain else { return false }
                namespaces.see(tag)
                rest = rest[tag.end...]
            }
        }
        return namespaces.areInert
    }

    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(mark.utf8)
        var rest = bytes
        while let first = rest.firstIndex(of: wanted[0]) {
            rest = rest[first...]
            if rest.starts(with: wanted) { return first + wanted.count }
            rest = rest.dropFirst()
        }
        return nil
    }
}

/// Elements with a prefix belong to metadata: who made the drawing, and on which terms. A browser shows none of them, as long as
/// their prefix stands for nothing that a browser knows.
private struct Namespaces {
    private var bound: [Substring: Set<String>] = [:]
    private var used: Set<Substring> = []

    private static let inert: Set<String> = [
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
        "http://creativecommons.org/ns#", "http://web.resource.org/cc/", "adobe:ns:meta/",
        "http://ns.adobe.com/xap/1.0/",
        "http://ns.adobe.com/xap/1.0/rights/", "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/photoshop/1.0/",
        "http://ns.adobe.com/exif/1.0/", "http://ns.adobe.com/tiff/1.0/", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "http://ns.useplus.org/ldf/xmp/1.0/", "http://c2pa.org/manifest",
        "http://prismstandard.org/namespaces/prismusagerights/2.1/",
    ]

    mutating func see(_ tag: Tag) {
        if let prefix = tag.prefix { used.insert(prefix) }
        for (name, value) in tag.attributes where name.hasPrefix("xmlns:") {
            bound[name.dropFirst("xmlns:".count), default: []].insert(value)
        }
    }

    var areInert: Bool {
        used.allSatisfy { prefix in bound[prefix]?.isSubset(of: Self.inert) ?? false }
    }
}

/// One tag, up to its `>`.
private struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
    let end: Int

    private static let elements: Set<String> = [
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title",
        "desc", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "use", "symbol",
        "marker", "metadata",
    ]

    /// nil when it is not closed, or written in a way that readers differ on.
    init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes.first == 0x2F ? bytes.dropFirst() : bytes
        name = Self.word(&rest)
        var attributes: [(name: String, value: String)] = []
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if rest.starts(with: "/>".utf8) { rest = rest.dropFirst() }
            guard let next = rest.first else { return nil }
            if next == 0x3E { break }
            let name = Self.word(&rest)
            guard !name.isEmpty, rest.popFirst() == 0x3D, let quote = rest.popFirst(), quote == 0x22 || quote == 0x27,
                let close = rest.firstIndex(of: quote)
            else { return nil }
            attributes.append((name, String(decoding: rest[..<close], as: UTF8.self)))
            rest = rest[close...].dropFirst()
        }
        self.attributes = attributes
        end = rest.startIndex + 1
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
        let word = rest.prefix {
            (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                || $0 == 0x3A || $0 == 0x5F
        }
        rest = rest.dropFirst(word.count)
        return String(decoding: word, as: UTF8.self)
    }

    /// What stands before the colon of its name.
    var prefix: Substring? {
        name.firstIndex(of: ":").map { name[..<$0] }
    }

    var isPlain: Bool {
        (Self.elements.contains(name) || prefix != nil) && attributes.allSatisfy { Self.isPlain($0.name, $0.value) }
    }

    /// A reference inside the drawing itself is welcome; a declaration of a namespace leads nowhere.
    private static func isPlain(_ name: String, _ value: String) -> Bool {
        let folded = name.lowercased()
        if folded.hasPrefix("on") || value.contains("&") || value.contains("\\") { return false }
        if folded == "xmlns" || folded.hasPrefix("xmlns:") { return true }
        if folded == "href" || folded.hasSuffix(":href") { return value.hasPrefix("#") }
        // Addresses of a licence or of what is described; a browser follows none of them.
        if folded.hasPrefix("rdf:") { return true }
        let text = value.lowercased()
        if text.contains(":") && (text.contains("script") || text.contains("data:")) { return false }
        return !text.replacingReferences.contains("url(")
    }
}

extension String {
    /// Without `url(#…)`, which leads to a shape of the drawing itself.
    fileprivate var replacingReferences: String {
        split(separator: "url(#", omittingEmptySubsequences: false).joined(separator: "#")
    }
}
