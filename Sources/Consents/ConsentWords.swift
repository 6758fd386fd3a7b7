import Text

/// The lists of words (purposes, channels) that occur in a register, each once: there are few, however many consents.
public struct ConsentWords: Sendable {
    /// Number 0 is the empty list.
    private var lists: [[String]] = [[]]
    private var numbers: [[String]: UInt16] = [[]: 0]
    /// What was read before, by its bytes as they stood.
    private var known: [[UInt8]: UInt16] = [:]

    /// Most words of one list, and most bytes of one word and of all lists.
    private static let mostWords = 32
    private static let longestWord = 64
    static let mostBytes = 1_048_576
    private var size = 1

    init() {}

    subscript(number: UInt16) -> [String]? { lists.indices.contains(Int(number)) ? lists[Int(number)] : nil }

    /// The number of the list that a cell holds; nil for a cell that is none.
    mutating func number(of cell: [UInt8]) -> UInt16? {
        if let number = known[cell] { return number }
        guard let text = utf8Text(cell) else { return nil }
        let words = Set(Self.words(in: text)).sorted()
        guard words.count <= Self.mostWords,
            words.allSatisfy({ $0.utf8.count <= Self.longestWord && $0.utf8.allSatisfy { $0 >= 0x20 } })
        else { return nil }
        guard let number = numbers[words] ?? add(words) else { return nil }
        if known.count < 65_536 { known[cell] = number }
        return number
    }

    /// The words of a list written as one text: between commas, semicolons or bars, in lower case.
    public static func words(in text: String) -> [String] {
        text.split(whereSeparator: { ",;|\n\r\n".contains($0) }).map { word in
            Folding.folded(word.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }.filter { !$0.isEmpty }
    }

    private mutating func add(_ words: [String]) -> UInt16? {
        let more = 1 + words.reduce(0) { $0 + 1 + $1.utf8.count }
        guard let number = UInt16(exactly: lists.count), size + more <= Self.mostBytes else { return nil }
        size += more
        lists.append(words)
        numbers[words] = number
        return number
    }

    var bytes: [UInt8] {
        lists.flatMap { list in
            [UInt8(truncatingIfNeeded: list.count)]
                + list.flatMap { [UInt8(truncatingIfNeeded: $0.utf8.count)] + Array($0.utf8) }
        }
    }

    /// Reads `bytes` back; nil when they are damaged.
    init?(bytes: [UInt8]) {
        lists = []
        var rest = bytes[...]
        while let count = rest.popFirst() {
            guard count <= Self.mostWords, lists.count <= UInt16.max else { return nil }
            var list: [String] = []
            for _ in 0..<count {
                guard let length = rest.popFirst(), length <= rest.count, let word = utf8Text(rest.prefix(Int(length)))
                else { return nil }
                list.append(word)
                rest = rest.dropFirst(Int(length))
            }
            lists.append(list)
        }
    }
}
