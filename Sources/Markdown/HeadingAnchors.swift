import Text

extension MarkdownDocument {
    /// The names under which the headings of a text can be linked to. Site generators make them differently, so a heading has
    /// all that Hugo, GitHub, Docusaurus and MkDocs give it, and what its author wrote behind it (`{#uren}`).
    public func headingAnchors(in source: [UInt8], _ range: Range<Int>) -> Set<String> {
        var anchors = writtenAnchors(in: source, range.clamped(to: source.indices))
        var uses: [String: Int] = [:]
        for (_, scope) in headings {
            for (name, mark) in HeadingAnchor.names(of: text(of: scope, in: source).string) {
                let key = "\(mark)\(name)"
                let count = uses[key, default: 0]
                uses[key] = count + 1
                anchors.insert(count == 0 ? name : "\(name)\(mark)\(count)")
            }
        }
        return anchors
    }

    /// `#name` between braces.
    private func writtenAnchors(in source: [UInt8], _ range: Range<Int>) -> Set<String> {
        var anchors: Set<String> = []
        var isOpen = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            index += 1
            if byte == 0x7B { isOpen = true }
            if byte == 0x7D || byte == 0x0A { isOpen = false }
            guard isOpen, byte == 0x23 else { continue }
            let name = source[index..<range.upperBound].prefix { $0 > 0x20 && $0 != 0x7D && $0 != 0x7B }
            anchors.insert(String(decoding: name, as: UTF8.self))
            index = name.endIndex
        }
        return anchors
    }
}

private enum HeadingAnchor {
    /// The names of one heading, and what stands before the number when there are two of it.
    static func names(of text: String) -> [(name: String, mark: Character)] {
        let words = Folding.nfc(text).lowercased().trimmingSpaces
        let plain = withoutAccents(words)
        let latin = plain.filter(\.isASCII)
        let (own, bare) = (slug(words), slug(plain))
        let short = slug(latin).split(separator: "-").joined(separator: "-")
        var names: [(name: String, mark: Character)] = [(own, "-"), (short, "_")]
        if bare != own { names.append((bare, "-")) }
        return names
    }

    /// Letters, digits, `-` and `_` stay, a space becomes `-`, all else falls away.
    private static func slug(_ text: String) -> String {
        String(
            text.compactMap { character in
                if character.isLetter || character.isNumber || character == "-" || character == "_" { return character }
                return character.isWhitespace ? "-" : nil
            })
    }

    private static func withoutAccents(_ text: String) -> String {
        var result = ""
        for scalar in Folding.decomposed(text).unicodeScalars where !scalar.properties.isDiacritic {
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let inner = drop(while: \.isWhitespace)
        return String(inner.prefix(inner.count - inner.reversed().prefix(while: \.isWhitespace).count))
    }
}
