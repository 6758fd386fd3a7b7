import Content
import Findings

/// Does what is certain to a text, until there is no more to do.
struct ProseMending {
    /// How often a text is looked at: what was mended can show what else there is.
    private static let mostRounds = 8
    /// How many fixes are tried one by one when they do not go together.
    private static let mostSingly = 200

    /// The text as it becomes, and how many places were mended; the same text when there is nothing to do, or when fixes
    /// would go round in a circle.
    /// - Parameters:
    ///   - look: which fixes a text asks for.
    ///   - isSame: whether a mended text still shows the same, but for words.
    static func mended(
        _ bytes: [UInt8], look: ([UInt8]) -> [Fix], isSame: (_ before: [UInt8], _ after: [UInt8]) -> Bool
    ) -> (bytes: [UInt8], count: Int) {
        var text = bytes
        var count = 0
        for _ in 0..<mostRounds {
            let fixes = look(text)
            guard !fixes.isEmpty else { return (text, count) }
            let next = step(text, fixes, isSame: isSame)
            guard next.count > 0 else { return (text, count) }
            text = next.bytes
            count += next.count
        }
        // What is not still after so many rounds never is: a second run would change it again.
        return look(text).isEmpty ? (text, count) : (bytes, 0)
    }

    /// One round.
    static func step(
        _ text: [UInt8], _ fixes: [Fix], isSame: ([UInt8], [UInt8]) -> Bool
    ) -> (bytes: [UInt8], count: Int) {
        let all = Fix.applied(fixes, to: text)
        if all.bytes == text { return (text, 0) }
        if isSame(text, all.bytes) { return (all.bytes, all.done) }
        let good = fixes.prefix(mostSingly).filter { fix in
            let one = Fix.applied([fix], to: text)
            return one.bytes != text && isSame(text, one.bytes)
        }
        let some = Fix.applied(Array(good), to: text)
        return some.bytes != text && isSame(text, some.bytes) ? (some.bytes, some.done) : (text, 0)
    }

    /// Whether two versions of a page show the same, but for words of running text.
    static func isSamePage(_ before: [UInt8], _ after: [UInt8]) -> Bool {
        guard let old = try? Page(bytes: before, parts: .text), let new = try? Page(bytes: after, parts: .text) else {
            return false
        }
        return new.differsOnlyInWords(from: old)
    }
}
