public import Findings

/// A note for people: chapters of agreements, each with what was decided about it.
public struct NoteDocument: Sendable {
    /// Something that was decided, with what it is: `Besluit`, `College van 24 augustus 2026`.
    public struct Fact: Sendable, Hashable {
        public let label: String
        public let words: String

        public init(_ label: String, _ words: String) {
            self.label = label
            self.words = words
        }
    }

    /// One agreement.
    public struct Item: Sendable, Hashable {
        /// A name that is its own in the document: letters, digits and hyphens.
        public let id: String
        /// As people know it; empty: none.
        public let number: String
        public let title: String
        /// Paragraphs.
        public let text: [String]
        public let facts: [Fact]

        public init(id: String, number: String, title: String, text: [String], facts: [Fact]) {
            self.id = id
            self.number = number
            self.title = title
            self.text = text
            self.facts = facts
        }
    }

    public struct Chapter: Sendable, Hashable {
        public let id: String
        public let title: String
        /// Paragraphs.
        public let lead: [String]
        public let items: [Item]

        public init(id: String, title: String, lead: [String] = [], items: [Item]) {
            self.id = id
            self.title = title
            self.lead = lead
            self.items = items
        }
    }

    let language: Language
    let municipality: String
    let title: String
    /// Paragraphs above the chapters.
    let lead: [String]
    let chapters: [Chapter]
    /// Paragraphs below.
    let notes: [String]

    public init(
        language: Language, municipality: String, title: String, lead: [String], chapters: [Chapter], notes: [String]
    ) {
        self.language = language
        self.municipality = municipality
        self.title = title
        self.lead = lead
        self.chapters = chapters
        self.notes = notes
    }

    /// All that it says of agreements, to be held against another version.
    public struct Content: Sendable {
        public let items: [Item]
        private let byID: [String: Item]

        init(_ items: [Item]) {
            self.items = items
            byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }

        public subscript(_ id: String) -> Item? { byID[id] }
    }

    public var content: Content { Content(chapters.flatMap(\.items)) }

    /// How a note is written.
    public enum Layout: String, Sendable, CaseIterable {
        case markdown
        /// One page by itself, that prints well.
        case html
    }

    public func text(as layout: Layout) -> String {
        switch layout {
        case .markdown: NoteMarkdown(self).text()
        case .html: NotePage(self).text()
        }
    }
}
