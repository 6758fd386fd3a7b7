public import Markdown

/// A comment in a text: for who reads the source, not for visitors.
public struct TextComment: Sendable, Hashable {
    /// From its first to its last byte, delimiters and all.
    public let range: Range<Int>
    /// What stands between the delimiters, without the white space around it.
    public let text: String

    /// The most comments that are read of one text.
    public static let most = 10_000
    /// The longest comment that can be a switch, in bytes.
    static let longest = 2_000
}

extension TextComment {
    /// The comments of a Markdown text, in order. What only looks like one (in code, in the fields at the top) is none.
    public static func all(in markdown: MarkdownDocument, bytes: [UInt8]) -> [TextComment] {
        var comments: [TextComment] = []
        let form = CommentForm.html
        for tag in markdown.rawHTML where comments.count < most {
            comments += form.comments(in: tag.range.clamped(to: bytes.indices), of: bytes)
        }
        return comments
    }

    /// The comments between other delimiters (MDX: `{/*` and `*/}`), in order, outside code.
    public static func all(
        between form: CommentForm, in markdown: MarkdownDocument, bytes: [UInt8], body: Range<Int>
    ) -> [TextComment] {
        let code =
            markdown.codeBlocks.compactMap(\.range)
            + markdown.scopes.flatMap { markdown.runs(of: $0).filter { $0.kind == .code }.map(\.range) }
        let sorted = code.sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        return form.comments(in: body.clamped(to: bytes.indices), of: bytes).filter { comment in
            while next < sorted.count, sorted[next].upperBound <= comment.range.lowerBound { next += 1 }
            return next >= sorted.count || !sorted[next].overlaps(comment.range)
        }
    }
}

/// How a comment is marked.
public struct CommentForm: Sendable, Hashable {
    let opening: [UInt8]
    let closing: [UInt8]

    static let html = CommentForm(opening: Array("<!--".utf8), closing: Array("-->".utf8))

    private init(opening: [UInt8], closing: [UInt8]) {
        self.opening = opening
        self.closing = closing
    }

    /// nil when one of them is empty.
    public init?(opening: String, closing: String) {
        guard !opening.isEmpty, !closing.isEmpty else { return nil }
        self.init(opening: Array(opening.utf8), closing: Array(closing.utf8))
    }

    /// The comments in a stretch, left to right.
    func comments(in range: Range<Int>, of bytes: [UInt8]) -> [TextComment] {
        var comments: [TextComment] = []
        var next = range.lowerBound
        while comments.count < TextComment.most, let start = Self.find(opening, in: bytes, next..<range.upperBound),
            let end = Self.find(closing, in: bytes, start + opening.count..<range.upperBound)
        {
            let whole = start..<end + closing.count
            let inner = (start + opening.count)..<end
            next = whole.upperBound
            guard inner.count <= TextComment.longest else { continue }
            comments.append(TextComment(range: whole, text: Self.trimmed(bytes[inner])))
        }
        return comments
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = wanted.first, range.count >= wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var at = range.lowerBound
            while at + wanted.count <= range.upperBound {
                if bytes[at] == first, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
                at += 1
            }
            return nil
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
