import Markdown

extension Page {
    /// What a visitor reads of the blocks that the body holds as HTML: not what stands in tags, comments, scripts or code.
    public var rawTexts: [String] {
        markdown.rawHTML.filter(\.isBlock).map { html in
            RawText.readable(in: markdown.text(of: html, in: bytes).bytes)
        }.filter { $0.contains { !$0.isWhitespace } }
    }
}

/// The words of HTML, without what only a browser reads.
private enum RawText {
    /// Elements whose content is not read as text.
    private static let unread: Set<String> = ["script", "style", "template", "noscript", "code", "pre", "head"]

    static func readable(in html: [UInt8]) -> String {
        var text: [UInt8] = []
        var index = 0
        /// The element that has to end before anything is read again.
        var hidden: String?
        while index < html.count {
            guard html[index] == 0x3C else {
                if hidden == nil { text.append(html[index]) }
                index += 1
                continue
            }
            if html[index...].starts(with: "<!--".utf8) {
                index = end(of: "-->", in: html, from: index + 4)
                continue
            }
            let (name, isEnd, next) = tag(in: html, at: index)
            index = next
            text.append(0x20)
            if isEnd, name == hidden {
                hidden = nil
            } else if !isEnd, hidden == nil, unread.contains(name) {
                hidden = name
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Behind a closing mark; the end of the text when it is not there.
    private static func end(of mark: String, in html: [UInt8], from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= html.count {
            if html[index] == mark[0], html[index..<(index + mark.count)].elementsEqual(mark) {
                return index + mark.count
            }
            index += 1
        }
        return html.count
    }

    /// The name of a tag in small letters, and where it ends: a `>` between quotes does not end it.
    private static func tag(in html: [UInt8], at start: Int) -> (name: String, isEnd: Bool, next: Int) {
        var index = start + 1
        let isEnd = index < html.count && html[index] == 0x2F
        if isEnd { index += 1 }
        var name: [UInt8] = []
        while index < html.count, HTMLTokenizer.isLetter(html[index]) || (0x30...0x39).contains(html[index]) {
            name.append(html[index] | 0x20)
            index += 1
        }
        var quote: UInt8?
        while index < html.count {
            let byte = html[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                break
            }
        }
        return (String(decoding: name, as: UTF8.self), isEnd, index)
    }
}
