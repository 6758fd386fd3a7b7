/// What raw HTML in a page leaves to be read, and what it says of the text around it. Every place in bytes of the file.
public struct HTMLReading: Sendable {
    /// The innermost element that says what a passage is.
    public enum Element: Sendable, Hashable {
        case paragraph, listItem, caption, figureCaption
        case heading(level: Int)
        case tableCell(isHeader: Bool)
    }

    /// Running text between two tags that are not of running text themselves.
    public struct Passage: Sendable, Hashable {
        public let element: Element
        /// Its runs, as positions in `runs`; never empty.
        public let runs: Range<Int>
        public let isQuoted: Bool
        public let listDepth: Int
    }

    /// A stretch that says its own language (`lang="fr"`).
    public struct LanguageStretch: Sendable, Hashable {
        public let range: Range<Int>
        /// As written; nil where the language of the page goes on.
        public let language: String?
    }

    /// Which elements hold no prose.
    public struct Options: Sendable, Hashable {
        /// Names of elements, in running text or as a block.
        public var skippedElements: Set<String>
        /// Classes of elements.
        public var skippedClasses: Set<String>

        public init(
            skippedElements: Set<String> = ["code", "figure", "pre", "script", "style", "tt"],
            skippedClasses: Set<String> = []
        ) {
            self.skippedElements = skippedElements
            self.skippedClasses = skippedClasses
        }
    }

    public internal(set) var passages: [Passage] = []
    public internal(set) var runs: [TextRun] = []
    public internal(set) var comments: [Range<Int>] = []
    /// The values of `alt`.
    public internal(set) var alternatives: [Range<Int>] = []
    /// What is no prose, with its tags, in order, none over another.
    public internal(set) var skipped: [Range<Int>] = []
    /// In order, none over another; where the language of the page holds there may be none.
    public internal(set) var languages: [LanguageStretch] = []
    public internal(set) var strong: [Range<Int>] = []
    public internal(set) var emphasis: [Range<Int>] = []
    public internal(set) var links: [Range<Int>] = []
    public internal(set) var quotations: [Range<Int>] = []
    /// How many lists there are, also within each other, and how many elements `pre`.
    public internal(set) var listCount = 0
    public internal(set) var codeBlockCount = 0

    public init() {}
}

extension MarkdownDocument {
    /// Reads the raw HTML of a page: blocks for their text, tags in running text for what they say of it.
    public func readHTML(in source: [UInt8], options: HTMLReading.Options = HTMLReading.Options()) -> HTMLReading {
        guard !rawHTML.isEmpty else { return HTMLReading() }
        return source.withUnsafeBufferPointer { source in
            var feed = HTMLFeed(source: source, options: options, isFile: isHTMLFile)
            var scope = 0
            for html in rawHTML {
                while scope < scopes.count, scopes[scope].range.upperBound <= html.range.lowerBound { scope += 1 }
                let around = scope < scopes.count ? scopes[scope].range : nil
                feed.begin(isBlock: html.isBlock, at: html.range.lowerBound, scope: html.isBlock ? nil : around)
                for piece in rawPieces[html.pieces.clamped(to: rawPieces.indices)] {
                    feed.read(piece.clamped(to: source.indices))
                }
            }
            return feed.finished()
        }
    }
}
