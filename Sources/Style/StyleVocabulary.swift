/// The words a project accepts and rejects, for all its rules: Vale's `accept.txt` and `reject.txt`. Each is a pattern.
public struct StyleVocabulary: Sendable, Hashable {
    /// What no rule with `vocab: true` remarks on, and what `Vale.Terms` wants to see written exactly so.
    public let accept: [String]
    /// What `Vale.Avoid` remarks on.
    public let reject: [String]

    /// None at all.
    public static let empty = StyleVocabulary(accept: [], reject: [])

    /// More is not read.
    static let most = 20_000

    public init(accept: [String], reject: [String]) {
        self.accept = Self.usable(accept)
        self.reject = Self.usable(reject)
    }

    /// Reads a list: one pattern on each line; `#` at the start of a line begins a comment.
    public static func terms(in bytes: [UInt8]) -> [String] {
        bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
            guard line.first != 0x23, let first = line.firstIndex(where: { $0 > 0x20 }),
                let last = line.lastIndex(where: { $0 > 0x20 })
            else { return nil }
            return String(decoding: line[first...last], as: UTF8.self)
        }
    }

    private static func usable(_ terms: [String]) -> [String] {
        Array(terms.lazy.filter { !$0.isEmpty && $0.utf8.count <= RuleForm.longestPattern }.prefix(most))
    }
}
