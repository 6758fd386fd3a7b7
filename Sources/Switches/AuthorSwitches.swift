/// The switches in our own form in one text.
public struct AuthorSwitches: Sendable {
    public private(set) var switches: [AuthorSwitch] = []
    /// Comments that begin as a switch and are none.
    public private(set) var unclear: [Range<Int>] = []
    /// `aan` without an `uit` before it.
    public private(set) var stray: [(range: Range<Int>, rule: String)] = []

    /// The most switches that are read of one text.
    public static let most = 500

    /// Reads them out of comments, which come in order. `body`: where the text itself stands.
    public init(_ comments: [TextComment], in bytes: [UInt8], body: Range<Int>) {
        let forms = comments.compactMap { comment in
            AuthorSwitchForm(comment.text).map { (range: comment.range, asks: $0) }
        }.prefix(Self.most)
        guard !forms.isEmpty else { return }
        var blocks = BlockFinder(comments: comments.map(\.range), bytes: bytes, body: body)
        var waiting: [String: Int] = [:]
        for form in forms {
            switch form.asks {
            case .off(let rule, let reason):
                waiting[rule] = switches.count
                switches.append(
                    AuthorSwitch(
                        range: form.range, rule: rule, reason: reason,
                        covers: blocks.next(behind: form.range.upperBound)))
            case .on(let rule):
                guard let index = waiting.removeValue(forKey: rule), switches.indices.contains(index) else {
                    stray.append((form.range, rule))
                    continue
                }
                let opened = switches[index]
                switches[index] = AuthorSwitch(
                    range: opened.range, rule: rule, reason: opened.reason,
                    covers: opened.range.upperBound..<max(form.range.lowerBound, opened.range.upperBound))
            case .unclear: unclear.append(form.range)
            }
        }
    }

    public var isEmpty: Bool { switches.isEmpty && unclear.isEmpty && stray.isEmpty }
}

/// Finds the block of text behind a comment: from the first line with text, to the empty line behind it.
struct BlockFinder {
    let comments: [Range<Int>]
    let bytes: [UInt8]
    let body: Range<Int>
    /// The block that was found last: many comments can stand before or in one.
    private var last = 0..<0

    init(comments: [Range<Int>], bytes: [UInt8], body: Range<Int>) {
        self.comments = comments
        self.bytes = bytes
        self.body = body
    }

    mutating func next(behind place: Int) -> Range<Int> {
        let end = min(body.upperBound, bytes.count)
        var start = place
        while start < end {
            if bytes[start] <= 0x20 {
                start += 1
            } else if let comment = comment(at: start) {
                start = comment.upperBound
            } else {
                break
            }
        }
        guard start < end else { return place..<max(place, end) }
        if !last.contains(start) { last = start..<max(start, emptyLine(from: start, to: end)) }
        return place..<last.upperBound
    }

    /// The comment that begins at a place, by halving: they come in order.
    private func comment(at place: Int) -> Range<Int>? {
        var (low, high) = (0, comments.count)
        while low < high {
            let middle = low + (high - low) / 2
            if comments[middle].lowerBound < place { low = middle + 1 } else { high = middle }
        }
        guard low < comments.count, comments[low].lowerBound == place, !comments[low].isEmpty else { return nil }
        return comments[low]
    }

    /// Where the first line begins that holds nothing but white space.
    private func emptyLine(from start: Int, to end: Int) -> Int {
        var (place, isBlank, lineStart) = (start, false, start)
        while place < end {
            switch bytes[place] {
            case 0x0A:
                if isBlank { return lineStart }
                isBlank = true
                lineStart = place + 1
            case 0x09, 0x0D, 0x20: break
            default: isBlank = false
            }
            place += 1
        }
        return isBlank ? lineStart : end
    }
}
