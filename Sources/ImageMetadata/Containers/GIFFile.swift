/// GIF89a: extensions between the images. Every block is sub-blocks of at most 255 bytes behind their length.
struct GIFFile {
    private static let part = "GIF block"

    private var contents: ContainerContents
    private var reader: ByteReader
    private let limits: ReadingLimits
    private var parts = 0
    private var hasImage = false

    private init(_ bytes: [UInt8], limits: ReadingLimits) {
        reader = ByteReader(bytes, order: .little)
        self.limits = limits
        contents = ContainerContents(limits: limits)
    }

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var file = GIFFile(bytes, limits: limits)
        do throws(Unreadable) {
            try file.walk()
        } catch {
            file.contents.add(error)
        }
        return file.contents
    }

    private mutating func walk() throws(Unreadable) {
        // Header (6) and logical screen descriptor (7), the fifth byte of which announces the global colour table.
        guard let packed = reader.byte(at: 10), reader.skip(13 + Self.colours(packed)) else {
            throw .damaged(part: Self.part)
        }
        while let introducer = reader.readByte(), introducer != 0x3B {
            parts += 1
            guard parts <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            switch introducer {
            case 0x21: try takeExtension()
            case 0x2C: try skipImage()
            // Padding that some programs leave between blocks.
            case 0: continue
            default: throw .damaged(part: Self.part)
            }
        }
        // Many old programs left out the trailer behind the last image, and every browser takes that.
        guard hasImage || reader.byte(at: reader.offset - 1) == 0x3B else { throw .damaged(part: Self.part) }
    }

    /// How many bytes of colours a packed byte announces.
    private static func colours(_ packed: UInt8) -> Int {
        packed & 0x80 == 0 ? 0 : 3 << (Int(packed & 7) + 1)
    }

    /// Image descriptor (9 bytes behind the introducer), local colours, code size, data.
    private mutating func skipImage() throws(Unreadable) {
        guard reader.skip(8), let packed = reader.readByte() else { throw .damaged(part: Self.part) }
        guard reader.skip(Self.colours(packed) + 1) else { throw .damaged(part: Self.part) }
        try skipSubBlocks()
        hasImage = true
    }

    private mutating func skipSubBlocks() throws(Unreadable) {
        while let length = reader.readByte() {
            if length == 0 { return }
            guard reader.skip(Int(length)) else { break }
        }
        throw .damaged(part: Self.part)
    }

    private mutating func takeExtension() throws(Unreadable) {
        guard let label = reader.readByte() else { throw .damaged(part: Self.part) }
        switch label {
        case 0xFF: try takeApplication()
        case 0xFE: contents.add(.text(key: "Comment", origin: .comment), Latin.utf8(try subBlocks(limits.longestText)))
        default: try skipSubBlocks()
        }
    }

    /// An identifier of 8 bytes and a code of 3.
    private mutating func takeApplication() throws(Unreadable) {
        guard let length = reader.readByte(), let name = reader.read(Int(length)) else {
            throw .damaged(part: Self.part)
        }
        if name.elementsEqual("XMP DataXMP".utf8) {
            try takePacket()
        } else if name.elementsEqual(Array("C2PA_GIF".utf8) + [1, 0, 0]) {
            contents.add(.contentCredentials, try subBlocks(limits.longestStore))
        } else {
            try skipSubBlocks()
        }
    }

    private mutating func subBlocks(_ longest: Int) throws(Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        while let length = reader.readByte() {
            if length == 0 { return bytes }
            guard let block = reader.read(Int(length)) else { break }
            guard block.count <= longest - bytes.count else { throw .tooMuch(part: Self.part) }
            bytes += block
        }
        throw .damaged(part: Self.part)
    }

    /// XMP part 3, 1.1.2: the packet stands there as it is, not in sub-blocks. Behind it come 0x01, then 0xFF down to 0x00, so a
    /// reader that takes its characters for lengths still ends at the terminator.
    private mutating func takePacket() throws(Unreadable) {
        let start = reader.offset
        try skipSubBlocks()
        let end = reader.offset - 258
        if end >= start, reader.has([0x01, 0xFF, 0xFE], at: end),
            let packet = reader.slice(at: start, count: end - start)
        {
            return contents.add(.xmp, packet)
        }
        // Some programs write plain sub-blocks.
        guard reader.seek(to: start) else { throw .damaged(part: Self.part) }
        contents.add(.xmp, try subBlocks(limits.longestText))
    }
}
