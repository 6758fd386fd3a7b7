/// ISO base media (ISO/IEC 14496-12): AVIF, HEIC, MP4 and QuickTime. Media data is stepped over by its length.
struct ISOBaseMediaFile {
    private static let part = "BMFF box"
    private static let manifestBox: [UInt8] = [
        0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81,
    ]
    private static let packetBox: [UInt8] = [
        0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
    ]

    private let file: ByteReader
    private let limits: ReadingLimits
    private var contents: ContainerContents

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var media = ISOBaseMediaFile(file: ByteReader(bytes), limits: limits)
        for box in media.boxes(in: media.file) { media.take(box) }
        return media.contents
    }

    private init(file: ByteReader, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
        contents = ContainerContents(limits: limits)
    }

    private mutating func boxes(in reader: ByteReader) -> [Box] {
        let (boxes, problem) = Box.sequence(in: reader, part: Self.part, limits: limits)
        if let problem { contents.add(problem) }
        return boxes
    }

    private mutating func take(_ box: Box) {
        switch box.type {
        case "uuid": takeExtended(box.content)
        case "meta": takeItems(box.content)
        case "moov": takeMovie(box.content)
        default: break
        }
    }

    /// A box whose type is a UUID (4.2).
    private mutating func takeExtended(_ content: ByteReader) {
        if content.has(Self.packetBox, at: 0) {
            addPacket(content.slice(at: 16, count: content.count - 16))
        } else if content.has(Self.manifestBox, at: 0), let box = content.part(at: 16, count: content.count - 16) {
            takeManifest(box)
        }
    }

    private mutating func addPacket(_ bytes: ArraySlice<UInt8>?) {
        guard let bytes, bytes.count <= limits.longestText else { return contents.add(.tooMuch(part: "XMP")) }
        contents.add(.xmp, bytes)
    }

    /// C2PA 2.2, A.5: version and flags, the purpose, the place of the Merkle trees, and the store. Purposes other than those of
    /// stores ("merkle") hold no statements.
    private mutating func takeManifest(_ box: ByteReader) {
        var reader = box
        guard reader.skip(4), let end = reader.firstIndex(of: 0, from: 4), let purpose = reader.read(end - 4),
            reader.skip(1)
        else { return contents.add(.damaged(part: "C2PA box")) }
        guard ["manifest", "original", "update"].contains(String(decoding: purpose, as: UTF8.self)) else { return }
        guard reader.skip(8) else { return contents.add(.damaged(part: "C2PA box")) }
        guard reader.remaining <= limits.longestStore else { return contents.add(.tooMuch(part: "C2PA store")) }
        contents.add(.contentCredentials, reader.readRest())
    }

    /// The items of an image (8.11) that hold EXIF or XMP.
    private mutating func takeItems(_ meta: ByteReader) {
        guard let reader = Self.behindVersion(meta) else { return contents.add(.damaged(part: Self.part)) }
        var items = MediaItems(file: file, limits: limits)
        for box in boxes(in: reader) { items.take(box) }
        items.addPieces(to: &contents)
    }

    private mutating func takeMovie(_ movie: ByteReader) {
        for box in boxes(in: movie) {
            switch box.type {
            case "udta": takeUserData(box.content)
            case "meta": takeKeys(box.content)
            case "uuid": takeExtended(box.content)
            default: break
            }
        }
    }

    private mutating func takeUserData(_ data: ByteReader) {
        for box in boxes(in: data) {
            switch box.type {
            case "XMP_": addPacket(box.content.all)
            case "meta": takeKeys(box.content)
            default:
                if let text = MovieText.userData(box) { add(text, key: box.type) }
            }
        }
    }

    private mutating func takeKeys(_ meta: ByteReader) {
        guard let reader = Self.behindVersion(meta) else { return contents.add(.damaged(part: Self.part)) }
        let boxes = boxes(in: reader)
        let names = boxes.first { $0.type == "keys" }.map { MovieText.names($0.content, limits: limits) } ?? []
        for list in boxes where list.type == "ilst" {
            for item in self.boxes(in: list.content) { takeItem(item, names: names) }
        }
    }

    /// An item of a list has the number of its key for a type, or a name of four letters.
    private mutating func takeItem(_ item: Box, names: [String]) {
        let number = item.type.unicodeScalars.reduce(0) { $0 << 8 | Int($1.value & 0xFF) }
        let key = names.indices.contains(number - 1) ? names[number - 1] : item.type
        for data in boxes(in: item.content) where data.type == "data" {
            if let text = MovieText.value(data.content) { add(text, key: key) }
        }
    }

    private mutating func add(_ text: String, key: String) {
        guard ContainerTexts.property(key: key, origin: .quickTime) != nil else { return }
        guard contents.blocks.count < limits.mostFacts else { return contents.add(.tooMuch(part: Self.part)) }
        contents.add(.text(key: key, origin: .quickTime), text.utf8)
    }

    /// QuickTime's `meta` has no version and flags, ISO's has: the handler box that comes first tells.
    private static func behindVersion(_ meta: ByteReader) -> ByteReader? {
        meta.has("hdlr".utf8, at: 4) ? meta : meta.part(at: 4, count: meta.count - 4)
    }
}
