/// What a text holds, in numbers.
public struct TextMeasure: Sendable, Hashable {
    /// What a formula can name, as it is written there.
    enum Variable: String, Sendable, CaseIterable {
        case words, sentences, paragraphs, syllables, characters, list, pre, blockquote
        case complexWords = "complex_words"
        case longWords = "long_words"
        case polysyllabicWords = "polysyllabic_words"
        case dutchSyllables = "syllables_nl"
        case h1 = "heading_h1"
        case h2 = "heading_h2"
        case h3 = "heading_h3"
        case h4 = "heading_h4"
        case h5 = "heading_h5"
        case h6 = "heading_h6"

        /// `heading.h1` and `heading_h1` are one.
        init?(name: String) {
            self.init(rawValue: name.hasPrefix("heading.") ? "heading_" + name.dropFirst(8) : name)
        }
    }

    public internal(set) var words = 0
    public internal(set) var sentences = 0
    public internal(set) var paragraphs = 0
    /// In English, as Vale counts.
    public internal(set) var syllables = 0
    public internal(set) var dutchSyllables = 0
    /// Letters and digits.
    public internal(set) var characters = 0
    /// Of three syllables or more when `es`, `ed` and `ing` do not count.
    public internal(set) var complexWords = 0
    /// Of more than six characters.
    public internal(set) var longWords = 0
    /// Of three syllables or more.
    public internal(set) var polysyllabicWords = 0
    /// By level, from 1 to 6.
    var headings = Array(repeating: 0, count: 6)
    var lists = 0
    var codeBlocks = 0
    var quotations = 0

    subscript(variable: Variable) -> Int {
        switch variable {
        case .words: words
        case .sentences: sentences
        case .paragraphs: paragraphs
        case .syllables: syllables
        case .dutchSyllables: dutchSyllables
        case .characters: characters
        case .complexWords: complexWords
        case .longWords: longWords
        case .polysyllabicWords: polysyllabicWords
        case .list: lists
        case .pre: codeBlocks
        case .blockquote: quotations
        case .h1: headings[0]
        case .h2: headings[1]
        case .h3: headings[2]
        case .h4: headings[3]
        case .h5: headings[4]
        case .h6: headings[5]
        }
    }
}
