/// The years of a copyright notice: `2017`, `2017-2025`, `2017-heden`.
///
/// Two are the same whatever dash they are written with.
public struct YearRange: Sendable {
    public let start: String
    /// As it was written, `-`, `--` or an en dash; nil for one year.
    public let separator: String?
    /// Empty when the range is open (`2017-`).
    public let end: String?

    public init(start: String, separator: String? = nil, end: String? = nil) {
        (self.start, self.separator, self.end) = (start, separator, end)
    }

    public var text: String { start + (separator ?? "") + (end ?? "") }

    static let separators = ["--", "\u{2013}", "-"]

    /// Reads one range that fills the whole slice; nil when it is none.
    init?(_ whole: ArraySlice<Unicode.Scalar>) {
        var cursor = ScalarCursor(whole)
        guard let start = cursor.takeYear() else { return nil }
        guard !cursor.isAtEnd else {
            self.init(start: start.text)
            return
        }
        guard let separator = Self.separators.first(where: { cursor.take($0) }) else { return nil }
        let end = whole[cursor.index...]
        guard !end.contains(where: \.isBlank) else { return nil }
        self.init(start: start.text, separator: separator, end: end.text)
    }
}

extension YearRange: Hashable {
    public static func == (left: YearRange, right: YearRange) -> Bool {
        left.start == right.start && left.end == right.end
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(end)
    }
}
