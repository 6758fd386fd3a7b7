/// Takes values off in the order in which they were packed. What was cut off or changed gives a problem, never a crash.
public struct Unpacker: Sendable {
    private let bytes: [UInt8]
    private var next: Int
    private let end: Int

    /// Reads from `start` on.
    public init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        next = min(max(0, start), bytes.count)
        end = bytes.count
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (next, end) = (range.lowerBound, range.upperBound)
    }

    /// Whether everything was taken.
    public var isAtEnd: Bool { next == end }

    private var left: Int { end - next }

    public mutating func byte() throws(PackingProblem) -> UInt8 {
        guard next < end else { throw PackingProblem() }
        defer { next += 1 }
        return bytes[next]
    }

    public mutating func number() throws(PackingProblem) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
            }
            shift += 7
        }
        throw PackingProblem()
    }

    /// How many things follow: no more than there are bytes for.
    public mutating func count() throws(PackingProblem) -> Int {
        let count = try number()
        guard (0...left).contains(count) else { throw PackingProblem() }
        return count
    }

    public mutating func flag() throws(PackingProblem) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw PackingProblem()
        }
    }

    public mutating func word() throws(PackingProblem) -> UInt64 {
        guard left >= 8 else { throw PackingProblem() }
        defer { next += 8 }
        return bytes[next..<(next + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    public mutating func text() throws(PackingProblem) -> String {
        let count = try count()
        defer { next += count }
        return String(decoding: bytes[next..<(next + count)], as: UTF8.self)
    }

    public mutating func plain() throws(PackingProblem) -> [UInt8] {
        let count = try count()
        defer { next += count }
        return Array(bytes[next..<(next + count)])
    }

    /// What `Packer.add(part:)` put there, to be read when it is needed.
    public mutating func part() throws(PackingProblem) -> Unpacker {
        let count = try count()
        defer { next += count }
        return Unpacker(bytes, next..<(next + count))
    }

    /// The bytes that were not taken yet.
    public var rest: [UInt8] { Array(bytes[next..<end]) }
}
