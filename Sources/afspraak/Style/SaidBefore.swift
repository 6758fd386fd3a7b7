import Digests
import Glibc
import Presentation

/// A text as it was looked at: the same bytes by the same rules say the same.
struct ProseKey: Sendable, Hashable {
    let one: UInt64
    let other: UInt64

    /// - Parameter mark: what the bytes are read as, and by which rules of the run.
    init(_ bytes: [UInt8], mark: UInt64) {
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in SHA256Digest(of: bytes).bytes.prefix(16).enumerated() {
            if index < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
        }
        (one, other) = (words.0, words.1 ^ mark)
    }

    init(one: UInt64, other: UInt64) { (self.one, self.other) = (one, other) }
}

/// What was remarked on texts before, out of a file: an unchanged text is then read, and not looked at.
///
/// Form, in numbers of 32 bits: a mark, the signature of all that was looked by (eight), a check of all that follows, how many
/// words, how many texts, how long the remarks are; the length of each word; of each text its key (four) and where its remarks
/// begin; the remarks; then the words themselves. Native byte order: the file never leaves the machine. One that is not in order
/// holds nothing.
struct SaidBefore: Sendable {
    private static let mark: UInt32 = 0x3130_4753
    private static let headerLength = 13
    /// A longer file begins anew, in bytes.
    static let longest = 64 << 20

    private let words: [String]
    private let remarks: [UInt32]
    private let places: [ProseKey: Int]

    /// Nothing at all.
    init() { (words, remarks, places) = ([], [], [:]) }

    /// Reads a file.
    init(_ bytes: [UInt8], signature: [UInt8]) {
        self = Self.read(bytes, signature: Self.numbers(of: signature)) ?? SaidBefore()
    }

    private init(words: [String], remarks: [UInt32], places: [ProseKey: Int]) {
        (self.words, self.remarks, self.places) = (words, remarks, places)
    }

    /// What was remarked on a text; nil when it was not looked at.
    func alerts(on key: ProseKey, at path: String) -> [ProseAlert]? {
        guard let place = places[key] else { return nil }
        var reader = Reader(numbers: remarks, index: place)
        guard let count = reader.next(), count <= 100_000 else { return nil }
        var alerts: [ProseAlert] = []
        for _ in 0..<count {
            guard let alert = reader.alert(at: path, words) else { return nil }
            alerts.append(alert)
        }
        return alerts
    }

    private struct Reader {
        let numbers: [UInt32]
        var index: Int

        mutating func next() -> Int? {
            guard numbers.indices.contains(index) else { return nil }
            defer { index += 1 }
            return Int(numbers[index])
        }

        private mutating func word(_ words: [String]) -> String? {
            guard let number = next(), words.indices.contains(number) else { return nil }
            return words[number]
        }

        mutating func alert(at path: String, _ words: [String]) -> ProseAlert? {
            guard let line = next(), let column = next(), let last = next(), let check = word(words),
                let level = word(words).flatMap({ ProseAlert.Level(rawValue: $0) }), let message = word(words),
                let match = word(words), let description = word(words), let link = word(words), let params = next()
            else { return nil }
            var action: ProseAlert.Action?
            if params > 0 {
                guard params <= 1_000, let name = word(words) else { return nil }
                var all: [String] = []
                for _ in 1..<params {
                    guard let param = word(words) else { return nil }
                    all.append(param)
                }
                action = ProseAlert.Action(name: name, params: all)
            }
            return ProseAlert(
                path: path, line: line, column: column, lastColumn: last, check: check, level: level, message: message,
                match: match, description: description, link: link, action: action)
        }
    }

    // MARK: - Reading

    private static func numbers(of signature: [UInt8]) -> [UInt32] {
        var numbers = [UInt32](repeating: 0, count: 8)
        for (index, byte) in signature.prefix(32).enumerated() {
            numbers[index / 4] = numbers[index / 4] << 8 | UInt32(byte)
        }
        return numbers
    }

    private static func read(_ bytes: [UInt8], signature: [UInt32]) -> SaidBefore? {
        guard bytes.count > headerLength * 4, bytes.count <= longest else { return nil }
        let count = bytes.count / 4
        let numbers = bytes.withUnsafeBytes { raw in
            (0..<count).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
        }
        let (wordCount, texts, length) = (Int(numbers[10]), Int(numbers[11]), Int(numbers[12]))
        guard numbers[0] == mark, Array(numbers[1..<9]) == signature, wordCount <= count, texts <= count,
            length <= count,
            headerLength + wordCount + 5 * texts + length <= count, numbers[9] == check(bytes)
        else { return nil }
        var words: [String] = []
        words.reserveCapacity(wordCount)
        var start = 4 * (headerLength + wordCount + 5 * texts + length)
        for size in numbers[headerLength..<(headerLength + wordCount)] {
            guard start + Int(size) <= bytes.count else { return nil }
            words.append(String(decoding: bytes[start..<(start + Int(size))], as: UTF8.self))
            start += Int(size)
        }
        var places: [ProseKey: Int] = [:]
        places.reserveCapacity(texts)
        var index = headerLength + wordCount
        for _ in 0..<texts {
            let row = numbers[index..<(index + 5)].map { UInt64($0) }
            places[ProseKey(one: row[0] << 32 | row[1], other: row[2] << 32 | row[3])] = Int(row[4])
            index += 5
        }
        return SaidBefore(words: words, remarks: Array(numbers[index..<(index + length)]), places: places)
    }

    /// Of all that stands behind the header.
    private static func check(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBytes { raw in
            var sum: UInt64 = UInt64(bytes.count)
            var index = 40
            while index + 8 <= raw.count {
                sum = (sum ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
                sum ^= sum >> 32
                index += 8
            }
            while index < raw.count {
                sum = (sum ^ UInt64(raw[index])) &* 0x9FB2_1C65_1E98_DF25
                index += 1
            }
            return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
        }
    }

    // MARK: - Writing

    /// The file with what was remarked now as well.
    func bytes(adding fresh: [(key: ProseKey, alerts: [ProseAlert])], signature: [UInt8]) -> [UInt8] {
        var writer = Writer(words: words, remarks: remarks, places: places)
        for text in fresh { writer.add(text.alerts, on: text.key) }
        let bytes = writer.bytes(Self.numbers(of: signature))
        guard bytes.count > Self.longest, !places.isEmpty else { return bytes }
        return SaidBefore().bytes(adding: fresh, signature: signature)
    }

    private struct Writer {
        private var words: [String]
        private var remarks: [UInt32]
        private var places: [ProseKey: Int]
        private var numbers: [WrittenWord: UInt32] = [:]

        init(words: [String], remarks: [UInt32], places: [ProseKey: Int]) {
            (self.words, self.remarks, self.places) = (words, remarks, places)
            for (number, word) in words.enumerated() {
                numbers[WrittenWord(text: word)] = UInt32(truncatingIfNeeded: number)
            }
        }

        private mutating func add(_ word: String) {
            let written = WrittenWord(text: word)
            if let known = numbers[written] { return remarks.append(known) }
            let number = UInt32(truncatingIfNeeded: words.count)
            numbers[written] = number
            words.append(word)
            remarks.append(number)
        }

        private mutating func add(_ number: Int) { remarks.append(UInt32(clamping: number)) }

        mutating func add(_ alerts: [ProseAlert], on key: ProseKey) {
            places[key] = remarks.count
            add(alerts.count)
            for alert in alerts {
                for number in [alert.line, alert.column, alert.lastColumn] { add(number) }
                for word in [
                    alert.check, alert.level.rawValue, alert.message, alert.match, alert.description, alert.link,
                ] { add(word) }
                guard let action = alert.action else {
                    add(0)
                    continue
                }
                add(action.params.count + 1)
                add(action.name)
                for param in action.params { add(param) }
            }
        }

        func bytes(_ signature: [UInt32]) -> [UInt8] {
            var all: [UInt32] = [SaidBefore.mark] + signature + [0]
            for count in [words.count, places.count, remarks.count] { all.append(UInt32(clamping: count)) }
            for word in words { all.append(UInt32(clamping: word.utf8.count)) }
            for (key, place) in places {
                for half in [key.one >> 32, key.one, key.other >> 32, key.other] {
                    all.append(UInt32(truncatingIfNeeded: half))
                }
                all.append(UInt32(clamping: place))
            }
            all += remarks
            var bytes = all.withUnsafeBytes { Array($0) }
            for word in words { bytes += word.utf8 }
            let sum = SaidBefore.check(bytes)
            withUnsafeBytes(of: sum) { sum in
                for (index, byte) in sum.enumerated() { bytes[36 + index] = byte }
            }
            return bytes
        }
    }
}

/// A text by its bytes: as characters it takes several times as long to compare.
private struct WrittenWord: Hashable {
    let text: String

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    static func == (left: WrittenWord, right: WrittenWord) -> Bool {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard left.count == right.count, let one = left.baseAddress, let other = right.baseAddress else {
                    return left.count == right.count
                }
                return memcmp(one, other, left.count) == 0
            }
        }
    }
}
