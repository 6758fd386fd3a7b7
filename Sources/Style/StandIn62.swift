// STAND-IN (h62): goes away when h67 is merged; theirs is the real one.
public import Markdown

public struct StyleReading: Sendable, Hashable {
    public var ignoredInline: Set<String> = ["code", "tt"]
    public var skippedBlocks: Set<String> = ["script", "style", "pre", "figure"]
    public var ignoredClasses: Set<String> = []
    public var blanked: [Range<Int>] = []
    public init() {}
}

extension StyleText {
    public init(
        bytes: [UInt8], markdown: MarkdownDocument, fields: [StyleField] = [], body: Range<Int>? = nil,
        reading: StyleReading
    ) {
        self.init(bytes: bytes, markdown: markdown, fields: fields, body: body)
    }
}
