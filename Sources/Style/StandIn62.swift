// STAND-IN (h62): goes away when h61 and h67 are merged; theirs are the real ones.
public import Markdown

public struct StyleVocabulary: Sendable, Hashable {
    public let accept: [String]
    public let reject: [String]
    public init(accept: [String] = [], reject: [String] = []) {
        self.accept = accept
        self.reject = reject
    }
}

public struct StyleAction: Sendable, Hashable {
    public let name: String
    public let params: [String]
}

extension StyleRule {
    public var link: String? { nil }
    public var description: String? { nil }
    public var action: StyleAction? { nil }

    public static func read(
        _ file: StyleFile, lists: [String: [UInt8]] = [:], vocabulary: StyleVocabulary
    ) throws(StyleProblem) -> StyleRule {
        try read(file, lists: lists)
    }

    public static func builtIn(_ name: String, vocabulary: StyleVocabulary) -> StyleRule? { nil }
}

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
