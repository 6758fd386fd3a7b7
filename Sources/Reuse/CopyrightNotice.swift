/// One copyright notice: who, and from when.
public struct CopyrightNotice: Sendable, Hashable {
    public let prefix: CopyrightPrefix
    public let years: [YearRange]
    /// All that is no prefix and no year: the holder, often with a contact. Can be empty, and then names nobody.
    public let holder: String

    public init(prefix: CopyrightPrefix, years: [YearRange], holder: String) {
        (self.prefix, self.years, self.holder) = (prefix, years, holder)
    }

    /// The notice as `reuse` writes it.
    public var text: String {
        prefix.text + (years.isEmpty ? "" : " " + years.map(\.text).joined(separator: ", ")) + " " + holder
    }

    /// What stands behind a prefix.
    init(prefix: CopyrightPrefix, behind text: ArraySlice<Unicode.Scalar>) {
        let lists = YearList.all(in: text) ?? []
        var holder: [Unicode.Scalar] = []
        var last = text.startIndex
        for list in lists {
            holder += text[last..<list.range.lowerBound]
            last = list.range.upperBound
        }
        holder += text[last...]
        self.init(prefix: prefix, years: lists.flatMap(\.years), holder: Self.withoutLeadingComma(holder[...]).text)
    }

    /// Reads a whole notice, as REUSE.toml and dep5 have it: the prefix may be left out. Nil when it is more than one line.
    public init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var cursor = ScalarCursor(scalars[...])
        // In front of what has no prefix of its own `SPDX-FileCopyrightText:` is thought.
        let prefix = CopyrightPrefix.read(&cursor) ?? CopyrightPrefix.behindTag(.file, &cursor)
        let rest = scalars[cursor.index...].trimmed
        guard !rest.contains("\n") else { return nil }
        self.init(prefix: prefix, behind: rest)
    }

    /// `2017, Jan` leaves `, Jan` when the year is taken out.
    private static func withoutLeadingComma(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var cursor = ScalarCursor(text)
        _ = cursor.take(",")
        return cursor.skipBlanks() ? text[cursor.index...] : text
    }
}
