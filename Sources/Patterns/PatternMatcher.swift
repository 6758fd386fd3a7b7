import CPCRE2

/// How much one search may cost before it is given up.
public struct PatternLimits: Sendable, Hashable {
    /// Steps back from one place in the text.
    public var steps: UInt32 = 100_000
    /// Choices open at once.
    public var depth: UInt32 = 20_000
    /// Memory, in KiB.
    public var memory: UInt32 = 8_192

    public init() {}
}

/// Runs patterns over texts, one at a time: holds the memory that needs, so that it is asked for once. For one thread.
public final class PatternMatcher {
    private let data: OpaquePointer?
    private let context: OpaquePointer?
    private var steps: UInt32
    /// Of the last match: its own place, and that of each group up to the last that took part.
    private var pairs = 0
    /// Whether a search was given up, since this was made or last set to false. It gave no match.
    public var limitWasReached = false

    /// - Parameter groups: how many groups of a pattern `groups` can give.
    public init(limits: PatternLimits = PatternLimits(), groups: Int = 0) {
        data = pcre2_match_data_create_8(UInt32(min(max(groups, 0), 1_000)) + 1, nil)
        context = pcre2_match_context_create_8(nil)
        steps = limits.steps
        if let context {
            pcre2_set_match_limit_8(context, limits.steps)
            pcre2_set_depth_limit_8(context, limits.depth)
            pcre2_set_heap_limit_8(context, limits.memory)
        }
    }

    deinit {
        if let data { pcre2_match_data_free_8(data) }
        if let context { pcre2_match_context_free_8(context) }
    }

    /// Steps back from one place in the text that the next searches may take.
    public func allow(steps: UInt32) {
        guard let context, steps != self.steps else { return }
        self.steps = steps
        pcre2_set_match_limit_8(context, steps)
    }

    /// The first match of a pattern that begins at or behind `start` and is not empty, in bytes.
    ///
    /// - Parameters:
    ///   - isAnchored: whether it has to begin exactly at `start`.
    ///   - isWhole: false when the text goes on behind what is given, so that its end is no end for `$`.
    ///   - isValidUTF8: only true when the caller has checked all of `text`: PCRE2 then does not do so again.
    public func firstMatch(
        of pattern: Pattern, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, isAnchored: Bool = false,
        isWhole: Bool = true, isValidUTF8: Bool = false
    ) -> Range<Int>? {
        guard let data, let context, let base = text.baseAddress, start >= 0, start < text.count else { return nil }
        var start = start
        while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
        let options =
            PCRE2_NOTEMPTY | (isValidUTF8 ? PCRE2_NO_UTF_CHECK : 0) | (isAnchored ? PCRE2_ANCHORED : 0)
            | (isWhole ? 0 : PCRE2_NOTEOL)
        let result = pattern.run { pcre2_match_8($0, base, text.count, start, options, data, context) }
        guard result >= 0 else {
            note(result)
            return nil
        }
        guard let places = pcre2_get_ovector_pointer_8(data) else { return nil }
        let (from, to) = (places[0], places[1])
        // No more than there is room for is 0.
        pairs = result == 0 ? Int(pcre2_get_ovector_count_8(data)) : Int(result)
        // `\K` can put the beginning anywhere.
        guard from >= start, from < to, to <= text.count else { return nil }
        return from..<to
    }

    /// What the groups of the pattern took in the match that was found last, the first one first; nil for a group that took no
    /// part. Only to be asked right after a match.
    public var groups: [Range<Int>?] {
        guard let data, let places = pcre2_get_ovector_pointer_8(data), pairs > 1 else { return [] }
        return (1..<pairs).map { number in
            let (from, to) = (places[2 * number], places[2 * number + 1])
            return from >= 0 && from <= to ? from..<to : nil
        }
    }

    private func note(_ result: Int32) {
        switch result {
        case PCRE2_ERROR_NOMATCH, PCRE2_ERROR_UTF8_ERR21...PCRE2_ERROR_UTF8_ERR1: break
        default: limitWasReached = true
        }
    }
}
