import CPCRE2

/// Why a pattern was not understood.
public struct PatternProblem: Error, Sendable, Hashable {
    /// PCRE2's own words, in English.
    public let words: String
    /// Where in the pattern, in bytes.
    public let offset: Int
}

/// A regular expression in PCRE2's flavour, over Unicode: é is a letter. May be used by several threads at once.
public final class Pattern: Sendable {
    /// Never changes after it was made, so any thread may read it.
    nonisolated(unsafe) let code: OpaquePointer

    /// The longest pattern that is read, in bytes.
    public static let longest = 65_536

    /// Understands a pattern. Fails on what is no pattern, and on one that is too long or too large.
    public init(_ text: String, ignoresCase: Bool = false) throws(PatternProblem) {
        guard text.utf8.count <= Self.longest else {
            throw PatternProblem(words: "pattern is too long", offset: Self.longest)
        }
        // A single byte of a letter (`\C`) would make ranges that cut letters in two.
        let options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (ignoresCase ? PCRE2_CASELESS : 0)
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(text.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) else {
            throw PatternProblem(words: Self.words(for: number), offset: min(max(offset, 0), bytes.count))
        }
        self.code = code
    }

    deinit { pcre2_code_free_8(code) }

    /// Every match behind `start`, left to right, none over another and none empty. `limitWasReached`: it took too many
    /// steps, and the rest was not looked at. Bytes that are not UTF-8 match nothing.
    public func matches(in text: [UInt8], from start: Int = 0) -> (ranges: [Range<Int>], limitWasReached: Bool) {
        let matcher = PatternMatcher()
        var ranges: [Range<Int>] = []
        text.withUnsafeBufferPointer { text in
            var next = start
            while let range = matcher.firstMatch(of: self, in: text, from: next) {
                ranges.append(range)
                next = range.upperBound
            }
        }
        return (ranges, matcher.limitWasReached)
    }

    /// The first match behind `start`; see `matches(in:from:)`.
    public func firstMatch(in text: [UInt8], from start: Int = 0) -> Range<Int>? {
        text.withUnsafeBufferPointer { PatternMatcher().firstMatch(of: self, in: $0, from: start) }
    }

    private static func words(for number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(number)"
    }
}
