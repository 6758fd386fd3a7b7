/// What one line of a text says about copyright or licence.
enum TagLine {
    private static let licenceTag = "SPDX-License-Identifier:"
    private static let contributorTag = "SPDX-FileContributor:"

    /// The first that the line holds: a notice, else an expression, else a contributor.
    static func read(_ bytes: some Sequence<UInt8>) -> ReuseStatement? {
        let whole = Array(String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)
        guard let tag = firstTag(in: whole[...]) else { return nil }
        let line = withoutMirrored(whole[..<tag], at: whole[...])
        return notice(in: line) ?? expression(in: line) ?? contributor(in: line)
    }

    /// Where the first tag, `Copyright` or `©` begins.
    private static func firstTag(in line: ArraySlice<Unicode.Scalar>) -> Int? {
        // Up to here we know that no tag begins: a long word of `SPDX-` is read once only.
        var looked = line.startIndex
        for index in line.indices {
            var cursor = ScalarCursor(line, at: index)
            switch line[index] {
            case "S" where index >= looked:
                guard cursor.take("SPDX-") else { continue }
                let end = line[cursor.index...].firstIndex(where: \.isBlank) ?? line.endIndex
                // A colon, behind at least one character.
                if line[cursor.index..<end].dropFirst().contains(":") { return index }
                looked = end
            case "C": if cursor.take(CopyrightPrefix.word) { return index }
            case "\u{A9}": return index
            default: continue
            }
        }
        return nil
    }

    /// A frame around a comment closes as it opened, mirrored: `/* … */`, `## … ##`.
    private static func withoutMirrored(
        _ opening: ArraySlice<Unicode.Scalar>, at line: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        let mirrored = opening.trimmed.reversed()
        return line.suffix(mirrored.count).elementsEqual(mirrored) ? line.dropLast(mirrored.count) : line
    }

    private static func notice(in line: ArraySlice<Unicode.Scalar>) -> ReuseStatement? {
        for index in line.indices where line[index] == "S" || line[index] == "C" || line[index] == "\u{A9}" {
            var cursor = ScalarCursor(line, at: index)
            guard let prefix = CopyrightPrefix.read(&cursor) else { continue }
            return .copyright(CopyrightNotice(prefix: prefix, behind: text(of: line, from: cursor)))
        }
        return nil
    }

    private static func expression(in line: ArraySlice<Unicode.Scalar>) -> ReuseStatement? {
        value(of: licenceTag, in: line).map { .licence(LicenceStatement($0.text)) }
    }

    private static func contributor(in line: ArraySlice<Unicode.Scalar>) -> ReuseStatement? {
        value(of: contributorTag, in: line).map { .contributor($0.text) }
    }

    private static func value(of tag: String, in line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        for index in line.indices where line[index] == "S" {
            var cursor = ScalarCursor(line, at: index)
            if cursor.take(tag) { return text(of: line, from: cursor) }
        }
        return nil
    }

    private static func text(of line: ArraySlice<Unicode.Scalar>, from place: ScalarCursor) -> ArraySlice<
        Unicode.Scalar
    > {
        var cursor = place
        cursor.skipBlanks()
        return line[cursor.index..<CommentEnd.textEnd(line, from: cursor.index)]
    }
}
