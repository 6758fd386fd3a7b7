/// Bytes within bounds, read forwards or by place. Nothing traps and nothing is copied: what lies past the end is nil. Places and
/// counts are from the start of the reader's own range, so a part can be read as if it were a file of its own.
struct ByteReader: Sendable {
    enum ByteOrder: Sendable, Hashable {
        case big, little
    }

    private let bytes: ArraySlice<UInt8>
    var order: ByteOrder
    /// Where the next forward read starts.
    private(set) var offset = 0

    init(_ bytes: [UInt8], order: ByteOrder = .big) {
        self.init(bytes[...], order: order)
    }

    init(_ bytes: ArraySlice<UInt8>, order: ByteOrder = .big) {
        self.bytes = bytes
        self.order = order
    }

    var count: Int { bytes.count }
    var remaining: Int { count - offset }
    var isAtEnd: Bool { remaining <= 0 }

    /// Whether `length` bytes lie at `place`, without computing their sum.
    private func holds(_ length: Int, at place: Int) -> Bool {
        place >= 0 && length >= 0 && place <= count && length <= count - place
    }
}

// By place.
extension ByteReader {
    /// A part of these bytes as a reader of its own.
    func part(at place: Int, count length: Int) -> ByteReader? {
        slice(at: place, count: length).map { ByteReader($0, order: order) }
    }

    func slice(at place: Int, count length: Int) -> ArraySlice<UInt8>? {
        guard holds(length, at: place) else { return nil }
        let start = bytes.startIndex + place
        return bytes[start..<(start + length)]
    }

    func byte(at place: Int) -> UInt8? {
        holds(1, at: place) ? bytes[bytes.startIndex + place] : nil
    }

    /// An unsigned number of at most eight bytes, in the reader's byte order.
    func number(at place: Int, bytes length: Int) -> UInt64? {
        guard length <= 8, holds(length, at: place) else { return nil }
        let start = bytes.startIndex + place
        var number: UInt64 = 0
        for index in 0..<length {
            number = number << 8 | UInt64(bytes[order == .big ? start + index : start + length - 1 - index])
        }
        return number
    }

    func uint16(at place: Int) -> Int? { number(at: place, bytes: 2).map { Int($0) } }
    func uint32(at place: Int) -> Int? { number(at: place, bytes: 4).map { Int($0) } }
    /// nil too when it does not fit in an `Int`: no place in a file is that far.
    func uint64(at place: Int) -> Int? { number(at: place, bytes: 8).flatMap { Int(exactly: $0) } }

    /// Whether the bytes at a place are these.
    func has(_ expected: some Collection<UInt8>, at place: Int) -> Bool {
        slice(at: place, count: expected.count)?.elementsEqual(expected) ?? false
    }

    /// The place of the first byte equal to `byte` from `place` on.
    func firstIndex(of byte: UInt8, from place: Int) -> Int? {
        guard place >= 0, place <= count else { return nil }
        return bytes[(bytes.startIndex + place)..<bytes.endIndex].firstIndex(of: byte).map { $0 - bytes.startIndex }
    }
}

// Forwards.
extension ByteReader {
    mutating func readByte() -> UInt8? {
        guard let byte = byte(at: offset) else { return nil }
        offset += 1
        return byte
    }

    /// An unsigned number of at most eight bytes; nothing is read when they are not all there.
    mutating func readNumber(bytes length: Int) -> UInt64? {
        guard let number = number(at: offset, bytes: length) else { return nil }
        offset += length
        return number
    }

    mutating func readUInt16() -> Int? { readNumber(bytes: 2).map { Int($0) } }
    mutating func readUInt32() -> Int? { readNumber(bytes: 4).map { Int($0) } }
    mutating func readUInt64() -> Int? { readNumber(bytes: 8).flatMap { Int(exactly: $0) } }

    mutating func read(_ length: Int) -> ArraySlice<UInt8>? {
        guard let slice = slice(at: offset, count: length) else { return nil }
        offset += length
        return slice
    }

    mutating func readPart(_ length: Int) -> ByteReader? {
        guard let part = part(at: offset, count: length) else { return nil }
        offset += length
        return part
    }

    /// What is left, as a slice.
    mutating func readRest() -> ArraySlice<UInt8> { read(remaining) ?? [] }

    /// Steps over bytes; false, and nothing stepped over, when they are not all there.
    mutating func skip(_ length: Int) -> Bool {
        guard holds(length, at: offset) else { return false }
        offset += length
        return true
    }

    /// Goes to a place; false, and not gone, when it lies outside.
    mutating func seek(to place: Int) -> Bool {
        guard holds(0, at: place) else { return false }
        offset = place
        return true
    }
}

// What a part begins with.
extension ByteReader {
    /// All bytes, wherever the reader is.
    var all: ArraySlice<UInt8> { bytes }

    /// What follows an identifier at the very start; nil when it does not start so.
    func behind(_ identifier: [UInt8]) -> ArraySlice<UInt8>? {
        has(identifier, at: 0) ? bytes.dropFirst(identifier.count) : nil
    }
}
