import Text

/// The lines of an `accept.txt` or `reject.txt`: a word or pattern on each, `#` begins a comment.
public enum VocabularyFile {
    /// The longest list, in bytes.
    public static let longest = 4_194_304

    /// nil when it is no text, or too long.
    public static func terms(_ bytes: [UInt8]) -> [String]? {
        guard bytes.count <= longest, firstInvalidUTF8(in: bytes) == nil else { return nil }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
            guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }),
                line[first] != 0x23
            else { return nil }
            return String(decoding: line[first...last], as: UTF8.self)
        }
    }
}
