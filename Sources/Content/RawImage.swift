import Markdown
import Text

/// An image written as HTML.
public struct RawImage: Sendable, Hashable {
    public let source: String
    /// nil when it is missing or empty.
    public let alternative: String?
    public let title: String?
    /// The tag, in bytes of the file.
    public let range: Range<Int>
}

extension Page {
    /// The images that the body holds as HTML.
    public var rawImages: [RawImage] {
        markdown.rawHTML.flatMap { html -> [RawImage] in
            let text = markdown.text(of: html, in: bytes)
            var tokenizer = HTMLTokenizer(text.bytes)
            var images: [RawImage] = []
            while let token = tokenizer.next() {
                guard case .tag(let tag) = token, tag.name == "img" else { continue }
                func value(_ name: String) -> String? {
                    tag.attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
                }
                guard let source = value("src") else { continue }
                let alternative = value("alt").flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
                images.append(
                    RawImage(
                        source: source, alternative: alternative, title: value("title"),
                        range: text.source(of: tag.range)))
            }
            return images
        }
    }
}
