import CPCRE2
import Synchronization

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
    nonisolated(unsafe) private let code: OpaquePointer
    private let uses = Atomic<Int>(0)
    /// The address of a copy that PCRE2 runs as machine code; 0 before it is made, and where the system allows none.
    private let machineCode = Atomic<UInt>(0)

    /// After so many searches a pattern is made into machine code: that costs as much as a hundred of them.
    private static let usesBeforeMachineCode = 300

    /// The longest pattern that is read, in bytes.
    public static let longest = 65_536

    /// Understands a pattern. Fails on what is no pattern, and on one that is too long or too large.
    /// - Parameter isAnchored: whether it only ever matches where a search begins. Who asks that of one search alone goes without
    ///   machine code.
    public init(_ text: String, ignoresCase: Bool = false, isAnchored: Bool = false) throws(PatternProblem) {
        guard text.utf8.count <= Self.longest else {
            throw PatternProblem(words: "pattern is too long", offset: Self.longest)
        }
        // A single byte of a letter (`\C`) would make ranges that cut letters in two.
        let options =
            PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (ignoresCase ? PCRE2_CASELESS : 0)
            | (isAnchored ? PCRE2_ANCHORED : 0)
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(text.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) else {
            throw PatternProblem(words: Self.words(for: number), offset: min(max(offset, 0), bytes.count))
        }
        self.code = code
    }

    deinit {
        if let quick = OpaquePointer(bitPattern: machineCode.load(ordering: .acquiring)) { pcre2_code_free_8(quick) }
        pcre2_code_free_8(code)
    }

    /// Calls `search` with the code to run; a second time, with the code that is never machine code, when it says that machine
    /// code could not do it.
    func run(_ search: (OpaquePointer) -> Int32) -> Int32 {
        if let quick = OpaquePointer(bitPattern: machineCode.load(ordering: .acquiring)) {
            let result = search(quick)
            switch result {
            case PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_MATCHLIMIT: return search(code)
            default: return result
            }
        }
        // Only one of all threads meets exactly this number.
        if uses.wrappingAdd(1, ordering: .relaxed).newValue == Self.usesBeforeMachineCode { makeMachineCode() }
        return search(code)
    }

    private func makeMachineCode() {
        guard let copy = pcre2_code_copy_8(code) else { return }
        if pcre2_jit_compile_8(copy, PCRE2_JIT_COMPLETE) == 0 {
            machineCode.store(UInt(bitPattern: copy), ordering: .releasing)
        } else {
            pcre2_code_free_8(copy)
        }
    }

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
