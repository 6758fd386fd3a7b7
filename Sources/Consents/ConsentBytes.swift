import Findings

/// The bytes of an export, a piece at a time: what was stepped over is not kept.
struct ConsentBytes {
    /// Gives the next piece; empty at the end.
    typealias Source = () throws(ConsentProblem) -> [UInt8]

    /// Most bytes of an export.
    static let most = 64 * 1_048_576

    private let source: Source
    private var piece: [UInt8] = []
    private var index = 0
    private var count = 0
    private var isAtEnd = false
    /// The line the next byte stands on, from 1.
    private(set) var line = 1

    init(_ source: @escaping Source) { self.source = source }

    init(_ bytes: [UInt8]) {
        self.init { () throws(ConsentProblem) in [] }
        piece = bytes
        isAtEnd = true
    }

    /// The next byte, without stepping over it; nil at the end.
    mutating func peek() throws(ConsentProblem) -> UInt8? {
        if index < piece.count { return piece[index] }
        guard !isAtEnd else { return nil }
        piece = try source()
        index = 0
        count += piece.count
        guard count <= Self.most else { throw ConsentProblem(.exportTooLarge) }
        isAtEnd = piece.isEmpty
        return piece.first
    }

    /// Steps over the next byte.
    mutating func next() throws(ConsentProblem) -> UInt8? {
        guard let byte = try peek() else { return nil }
        index += 1
        if byte == 0x0A { line += 1 }
        return byte
    }

    /// Steps over a byte when it is the next one.
    mutating func take(_ byte: UInt8) throws(ConsentProblem) -> Bool {
        guard try peek() == byte else { return false }
        _ = try next()
        return true
    }

    mutating func skipSpace() throws(ConsentProblem) {
        while let byte = try peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { _ = try next() }
    }

    /// Steps over the mark with which some programs begin UTF-8.
    mutating func skipMark() throws(ConsentProblem) {
        guard try take(0xEF) else { return }
        guard try take(0xBB), try take(0xBF) else { throw ConsentProblem(line: 1, .exportNotText) }
    }
}

extension Message {
    static let exportTooLarge = Message(
        nl: "De lijst is te groot (hoogstens 64 MB).", en: "The export is too large (at most 64 MB).")
    static let exportNotText = Message(
        nl: "Dit is geen leesbare tekst. Bewaar de lijst als UTF-8.",
        en: "This is no readable text. Save the export as UTF-8.")
}
