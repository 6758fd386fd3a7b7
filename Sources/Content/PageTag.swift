import Markdown
import Text

/// A tag that the body holds as HTML.
public struct PageTag: Sendable, Hashable {
    /// In lower case.
    public let name: String
    public let isEnd: Bool
    /// By name in lower case; of two with one name the first, as in browsers.
    public let attributes: [String: String]
    /// In bytes of the file.
    public let range: Range<Int>
}

extension Page {
    /// The tags of all HTML in the body, in its order; not those in comments.
    public var tags: [PageTag] {
        markdown.rawHTML.flatMap { html -> [PageTag] in
            let text = markdown.text(of: html, in: bytes)
            var tokenizer = HTMLTokenizer(text.bytes, reportsEnds: true)
            var tags: [PageTag] = []
            while let token = tokenizer.next() {
                switch token {
                case .tag(let tag):
                    let attributes = tag.attributes.map { ($0.name, String(decoding: $0.value, as: UTF8.self)) }
                    tags.append(
                        PageTag(
                            name: tag.name, isEnd: false,
                            attributes: Dictionary(attributes, uniquingKeysWith: { first, _ in first }),
                            range: text.source(of: tag.range)))
                case .end(let name, let range):
                    tags.append(PageTag(name: name, isEnd: true, attributes: [:], range: text.source(of: range)))
                case .unclosed: break
                }
            }
            return tags
        }
    }
}
