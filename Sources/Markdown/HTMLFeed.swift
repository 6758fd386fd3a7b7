import Glibc

/// Reads HTML that comes in pieces: the lines of a block, the tags of a paragraph.
struct HTMLFeed {
    private let source: UnsafeBufferPointer<UInt8>
    private var tree: HTMLTree
    /// Whether what stands between two places is HTML and nothing else: no `>` of a quotation before its lines.
    private let isFile: Bool
    private var state = State.text
    private var isBlock = false
    /// The tag that is being read, as far as it counts.
    private var tag: [UInt8] = []
    private var quote: UInt8 = 0

    private enum State {
        case text
        /// In a tag or a comment that began at this byte.
        case tag(start: Int, isWhole: Bool)
        case comment(start: Int)
        /// `<!DOCTYPE`, `<?php`
        case declaration
    }

    /// What is longer says nothing that we ask.
    private static let longestTag = 4_096

    init(source: UnsafeBufferPointer<UInt8>, options: HTMLReading.Options, isFile: Bool) {
        self.source = source
        self.isFile = isFile
        tree = HTMLTree(options: options)
    }

    /// A next stretch of HTML, in this scope of running text.
    mutating func begin(isBlock: Bool, at start: Int, scope: Range<Int>?) {
        tree.closeInline(before: start)
        tree.endPassage()
        // A tag ends where its HTML ends: md4c saw to that.
        if case .comment = state {} else { state = .text }
        self.isBlock = isBlock
        tree.scope = scope
    }

    mutating func read(_ piece: Range<Int>) {
        var index = piece.lowerBound
        if isBlock, case .text = state { tree.breakLine(at: index) }
        if case .tag(let start, _) = state { state = .tag(start: start, isWhole: isFile) }
        while index < piece.upperBound {
            switch state {
            case .text: index = readText(from: index, to: piece.upperBound)
            case .tag(let start, let isWhole): index = readTag(from: index, to: piece.upperBound, start, isWhole)
            case .comment(let start): index = readComment(from: index, to: piece.upperBound, start)
            case .declaration:
                let close = find(0x3E, from: index, to: piece.upperBound)
                if close < piece.upperBound { state = .text }
                index = min(close + 1, piece.upperBound)
            }
        }
        if case .tag = state { append(0x20) }
    }

    mutating func finished() -> HTMLReading {
        tree.closeAll(at: source.count)
        return tree.reading
    }

    // MARK: - States

    private mutating func readText(from start: Int, to end: Int) -> Int {
        let open = find(0x3C, from: start, to: end)
        if isBlock, start < open { tree.addText(start..<open, of: source) }
        guard open < end else { return end }
        let second = byte(open + 1, end)
        if let name = tree.opaque {
            // Nothing but its own end tag ends a script.
            guard second == 0x2F, matches(name, at: open + 2, end) else { return open + 1 }
        } else if second == 0x21, byte(open + 2, end) == 0x2D, byte(open + 3, end) == 0x2D {
            state = .comment(start: open)
            return min(open + 4, end)
        } else if second == 0x21 || second == 0x3F {
            state = .declaration
            return open + 2
        }
        guard Self.isLetter(second) || (second == 0x2F && Self.isLetter(byte(open + 2, end))) else {
            if isBlock { tree.addText(open..<(open + 1), of: source) }
            return open + 1
        }
        tag.removeAll(keepingCapacity: true)
        quote = 0
        state = .tag(start: open, isWhole: true)
        return open + 1
    }

    private mutating func readTag(from start: Int, to end: Int, _ first: Int, _ isWhole: Bool) -> Int {
        var index = start
        while index < end {
            let byte = source[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3E {
                state = .text
                finishTag(first..<(index + 1), isWhole: isWhole)
                return index + 1
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            }
            append(byte)
            index += 1
        }
        return end
    }

    private mutating func readComment(from start: Int, to end: Int, _ first: Int) -> Int {
        var index = start
        while index < end {
            index = find(0x3E, from: index, to: end)
            guard index < end else { break }
            if index >= first + 5, source[index - 1] == 0x2D, source[index - 2] == 0x2D {
                tree.reading.comments.append(first..<(index + 1))
                tree.addGap(at: index)
                state = .text
                return index + 1
            }
            index += 1
        }
        return end
    }

    private mutating func finishTag(_ range: Range<Int>, isWhole: Bool) {
        // A tag over several lines: only as it is written are its places those of the file.
        let inner = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)
        let tag = HTMLTagText(bytes: isFile ? Array(source[inner].prefix(Self.longestTag)) : tag)
        if tag.isEnd {
            tree.close(tag.name, at: range)
        } else {
            tree.open(tag, at: range, inBlock: isBlock)
            if isWhole, let value = tag.range(of: "alt"), tag.name == "img" {
                let shift = range.lowerBound + 1
                tree.reading.alternatives.append((value.lowerBound + shift)..<(value.upperBound + shift))
            }
        }
    }

    // MARK: - Bytes

    private mutating func append(_ byte: UInt8) {
        if tag.count < Self.longestTag { tag.append(byte) }
    }

    private func byte(_ index: Int, _ end: Int) -> UInt8 { index < end ? source[index] : 0 }

    private func matches(_ name: String, at start: Int, _ end: Int) -> Bool {
        guard start + name.utf8.count <= end else { return false }
        return zip(source[start..<end], name.utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
        guard start < end, let base = source.baseAddress, let found = memchr(base + start, Int32(byte), end - start)
        else { return end }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
