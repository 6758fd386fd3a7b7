/// A number as it is written: groups of digits with marks between them.
struct DigitGroups {
    private(set) var digits: [UInt8] = []
    /// For each group how many digits it has, where it ends, and whether the mark before it is a kind of space.
    private(set) var groups: [(length: Int, end: Int, isSpaced: Bool, mark: UInt8)] = []
    let start: Int

    /// Reads from a digit on, no more than some digits. Between groups stands one mark, a mark among spaces (`018 / 55`), or,
    /// where it `isInternational`, a nought in brackets.
    init(_ text: ScannedText, from start: Int, atMost most: Int, isInternational: Bool = false) {
        self.start = start
        var index = start
        var mark: (isSpaced: Bool, byte: UInt8) = (false, 0)
        while true {
            let begin = index
            while text.isDigit(index), digits.count <= most {
                digits.append(text[index] - 0x30)
                index += 1
            }
            guard index > begin else { break }
            groups.append((index - begin, index, mark.isSpaced, mark.byte))
            if digits.count > most { break }
            guard let next = Self.mark(text, at: index, isInternational: isInternational) else { break }
            mark = (next.isSpaced, next.byte)
            index = next.end
        }
    }

    private static func mark(
        _ text: ScannedText, at offset: Int, isInternational: Bool
    ) -> (end: Int, isSpaced: Bool, byte: UInt8)? {
        var index = offset
        var byte: UInt8 = 0
        var marks = 0
        while index - offset < 10 {
            if text.isDigit(index), index > offset { return (index, byte == 0, byte == 0 ? 0x20 : byte) }
            if isInternational, text.at(index) == 0x28, text.at(index + 1) == 0x30, text.at(index + 2) == 0x29 {
                index += 3
                continue
            }
            // The bracket behind an area code.
            if text.at(index) == 0x29, index == offset {
                index += 1
                continue
            }
            let length = text.separator(index)
            guard length > 0 else { return nil }
            if !text.isSpace(index) {
                marks += 1
                byte = text[index]
                guard marks == 1 else { return nil }
            }
            index += length
        }
        return nil
    }

    /// The lengths of the first groups.
    func lengths(_ count: Int) -> [Int] { groups.prefix(count).map(\.length) }

    /// The digits of the first groups.
    func digits(of count: Int) -> [UInt8] { Array(digits.prefix(groups.prefix(count).reduce(0) { $0 + $1.length })) }

    /// Whether more digits stand tight behind the first groups, as in a longer number (`018 55 02 14.20`).
    func goesOnTightly(after count: Int) -> Bool {
        groups.indices.contains(count) && !groups[count].isSpaced
            && groups[count].end - groups[count].length - groups[count - 1].end == 1
    }

    /// The number in a run of digits, which has to be short enough.
    static func value(_ digits: some Sequence<UInt8>) -> Int { digits.reduce(0) { $0 &* 10 &+ Int($1) } }
}
