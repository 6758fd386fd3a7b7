/// The words that make a line a copyright notice (REUSE 3.3, "Format of copyright notices").
public struct CopyrightPrefix: Sendable, Hashable {
    public enum Tag: Sendable, Hashable {
        case none
        /// `SPDX-FileCopyrightText:`
        case file
        /// `SPDX-SnippetCopyrightText:`, for a part of the file
        case snippet
    }

    public enum Sign: Sendable, Hashable {
        case none
        /// `(C)`
        case letter
        /// `©`
        case symbol
    }

    public let tag: Tag
    /// Whether it holds the word `Copyright`.
    public let hasWord: Bool
    public let sign: Sign

    public init(tag: Tag, hasWord: Bool = false, sign: Sign = .none) {
        (self.tag, self.hasWord, self.sign) = (tag, hasWord, sign)
    }

    /// As `reuse` writes it, whatever the blanks and the case were.
    public var text: String {
        let tag: String? =
            switch tag {
            case .none: nil
            case .file: Self.fileTag
            case .snippet: Self.snippetTag
            }
        let sign: String? =
            switch sign {
            case .none: nil
            case .letter: "(C)"
            case .symbol: Self.symbol
            }
        return [tag, hasWord ? Self.word : nil, sign].compactMap(\.self).joined(separator: " ")
    }

    static let fileTag = "SPDX-FileCopyrightText:"
    static let snippetTag = "SPDX-SnippetCopyrightText:"
    static let word = "Copyright"
    static let symbol = "\u{A9}"

    /// Reads a prefix that begins at the cursor, and steps over it.
    static func read(_ cursor: inout ScalarCursor) -> CopyrightPrefix? {
        if cursor.take(fileTag) { return behindTag(.file, &cursor) }
        if cursor.take(snippetTag) { return behindTag(.snippet, &cursor) }
        if let sign = wordAndSign(&cursor) { return CopyrightPrefix(tag: .none, hasWord: true, sign: sign) }
        return cursor.take(symbol) ? CopyrightPrefix(tag: .none, sign: .symbol) : nil
    }

    /// What stands behind the tag; also for a tag that is only thought.
    static func behindTag(_ tag: Tag, _ cursor: inout ScalarCursor) -> CopyrightPrefix {
        var ahead = cursor
        ahead.skipBlanks()
        if let sign = anySign(&ahead) {
            cursor = ahead
            return CopyrightPrefix(tag: tag, sign: sign)
        }
        if let sign = wordAndSign(&ahead) {
            cursor = ahead
            return CopyrightPrefix(tag: tag, hasWord: true, sign: sign)
        }
        return CopyrightPrefix(tag: tag)
    }

    /// `Copyright`, and the sign behind it; a word that only begins so (`Copyrighted`) is none.
    private static func wordAndSign(_ cursor: inout ScalarCursor) -> Sign? {
        var ahead = cursor
        guard ahead.take(word) else { return nil }
        let behindWord = ahead
        ahead.skipBlanks()
        if let sign = anySign(&ahead) {
            cursor = ahead
            return sign
        }
        guard behindWord.current?.isBlank == true else { return nil }
        cursor = behindWord
        return Sign.none
    }

    private static func anySign(_ cursor: inout ScalarCursor) -> Sign? {
        if cursor.take(symbol) { return .symbol }
        return cursor.take("(C)") || cursor.take("(c)") ? .letter : nil
    }
}
