/// What the names of HTML's elements mean for text.
public enum HTMLNames {
    /// What a tag is between the text on both sides of it.
    public enum Joint: Sendable {
        /// As if it were not there: `<b>`.
        case none
        /// A new line.
        case line
        /// Something that is no text: `<img>`.
        case gap
        /// The end of a passage.
        case block
    }

    /// What a tag of this name, in small letters, is between text.
    public static func joint(_ name: String) -> Joint {
        if formatting.contains(name) { return .none }
        if name == "br" { return .line }
        return things.contains(name) ? .gap : .block
    }

    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    static let opaque: Set<String> = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"]
    private static let formatting: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
        "label",
        "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
    private static let things: Set<String> = [
        "audio", "button", "canvas", "code", "embed", "iframe", "img", "input", "kbd", "map", "math", "meter", "object",
        "output", "picture", "progress", "ruby", "samp", "select", "source", "svg", "textarea", "track", "video",
    ]

    /// What the start of an element ends without an end tag.
    static func closedBy(_ name: String) -> Set<String>? {
        switch name {
        case "li": ["li", "p"]
        case "td", "th": ["td", "th", "p"]
        case "dt", "dd": ["dt", "dd", "p"]
        case "option": ["option"]
        case "tr": ["td", "th", "tr"]
        default: joint(name) == .block ? ["p"] : nil
        }
    }

    static func element(_ name: String) -> HTMLReading.Element? {
        switch name {
        case "h1": .heading(level: 1)
        case "h2": .heading(level: 2)
        case "h3": .heading(level: 3)
        case "h4": .heading(level: 4)
        case "h5": .heading(level: 5)
        case "h6": .heading(level: 6)
        case "li": .listItem
        case "td": .tableCell(isHeader: false)
        case "th": .tableCell(isHeader: true)
        case "caption": .caption
        case "figcaption": .figureCaption
        case "p": .paragraph
        default: nil
        }
    }

    /// The end of a character reference that begins where `range` does; nil when there is none.
    static func reference(in source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let most = min(range.upperBound, range.lowerBound + 50)
        var index = range.lowerBound + 1
        while index < most {
            let byte = source[index]
            if byte == 0x3B { return index > range.lowerBound + 1 ? index + 1 : nil }
            guard (0x30...0x39).contains(byte) || HTMLFeed.isLetter(byte) || byte == 0x23 else { return nil }
            index += 1
        }
        return nil
    }
}
