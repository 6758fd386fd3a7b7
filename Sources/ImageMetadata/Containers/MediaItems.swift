/// The items of a `meta` box (ISO/IEC 14496-12, 8.11): what they are, where they lie, and those that hold metadata.
struct MediaItems {
    private static let part = "BMFF item"

    private struct Item {
        let type: String
        let contentType: String
        let encoding: String
    }

    private let file: ByteReader
    private let limits: ReadingLimits
    private var items: [Int: Item] = [:]
    private var locations: [Int: ItemLocation] = [:]
    /// The box `idat`: items of construction method 1 lie in it.
    private var data: ByteReader?
    private var problems: [Unreadable] = []

    init(file: ByteReader, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
    }

    mutating func take(_ box: Box) {
        switch box.type {
        case "iinf": takeInformation(box.content)
        case "iloc":
            let (found, problem) = ItemLocation.all(in: box.content, limits: limits)
            for location in found where locations[location.item] == nil { locations[location.item] = location }
            if let problem { problems.append(problem) }
        case "idat": data = box.content
        default: break
        }
    }

    /// `iinf` (8.11.6): version, flags, a count, and a box for each item.
    private mutating func takeInformation(_ content: ByteReader) {
        guard let version = content.byte(at: 0), let list = Self.rest(content, from: version == 0 ? 6 : 8) else {
            return problems.append(.damaged(part: Self.part))
        }
        let (boxes, problem) = Box.sequence(in: list, part: Self.part, limits: limits)
        if let problem { problems.append(problem) }
        for box in boxes where box.type == "infe" { takeEntry(box.content) }
    }

    /// `infe` (8.11.6): the number of the item, and from version 2 on its type.
    private mutating func takeEntry(_ content: ByteReader) {
        var reader = content
        guard let version = reader.readByte(), reader.skip(3),
            let number = version >= 3 ? reader.readUInt32() : reader.readUInt16(), reader.skip(2)
        else { return problems.append(.damaged(part: Self.part)) }
        var type = "mime"
        if version >= 2 {
            guard let letters = reader.read(4) else { return problems.append(.damaged(part: Self.part)) }
            type = String(decoding: letters, as: UTF8.self)
        }
        _ = Self.string(&reader)
        guard type == "mime" || type == "Exif" else { return }
        let contentType = type == "mime" ? Self.string(&reader) : ""
        items[number] = Item(type: type, contentType: contentType, encoding: Self.string(&reader))
    }

    /// Up to a zero, or to the end when none is there.
    private static func string(_ reader: inout ByteReader) -> String {
        let end = reader.firstIndex(of: 0, from: reader.offset)
        let bytes = end.map { reader.read($0 - reader.offset) ?? [] } ?? reader.readRest()
        _ = reader.skip(1)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func rest(_ reader: ByteReader, from place: Int) -> ByteReader? {
        reader.part(at: place, count: reader.count - place)
    }

    /// Gathers the items that hold metadata. Together they may be no longer than a store: extents may overlap, and many small
    /// entries could point at one large piece.
    func addPieces(to contents: inout ContainerContents) {
        for problem in problems { contents.add(problem) }
        var budget = limits.longestStore
        for (number, item) in items.sorted(by: { $0.key < $1.key }) where isMetadata(item) {
            do throws(Unreadable) {
                let bytes = try gather(number, budget: &budget)
                try add(item, bytes, to: &contents)
            } catch {
                contents.add(error)
                if case .tooMuch = error { return }
            }
        }
    }

    private func isMetadata(_ item: Item) -> Bool {
        item.type == "Exif" || item.contentType.lowercased() == "application/rdf+xml"
    }

    private func add(_ item: Item, _ bytes: [UInt8], to contents: inout ContainerContents) throws(Unreadable) {
        guard item.type == "Exif" else {
            switch item.encoding {
            case "": contents.add(.xmp, bytes)
            case "deflate": contents.add(.xmp, try Inflation.zlib(bytes[...], limit: limits.longestText, part: "XMP"))
            default: throw .notSupported(part: "XMP")
            }
            return
        }
        // ISO/IEC 23008-12, A.2.1: how far the TIFF header lies behind these four bytes.
        let reader = ByteReader(bytes)
        guard let offset = reader.uint32(at: 0),
            let body = reader.slice(at: 4 + offset, count: reader.count - 4 - offset)
        else { throw .damaged(part: "EXIF") }
        contents.add(.exif, body)
    }

    private func gather(_ number: Int, budget: inout Int) throws(Unreadable) -> [UInt8] {
        guard let location = locations[number] else { throw .damaged(part: Self.part) }
        guard !location.isElsewhere, location.method <= 1 else { throw .notSupported(part: Self.part) }
        guard let source = location.method == 0 ? file : data else { throw .damaged(part: Self.part) }
        var bytes: [UInt8] = []
        for extent in location.extents {
            // A length of 0 goes to the end.
            let length = extent.length == 0 ? source.count - extent.offset : extent.length
            guard let slice = source.slice(at: extent.offset, count: length) else { throw .damaged(part: Self.part) }
            guard slice.count <= min(budget, limits.longestText - bytes.count) else { throw .tooMuch(part: Self.part) }
            budget -= slice.count
            bytes += slice
        }
        return bytes
    }
}
