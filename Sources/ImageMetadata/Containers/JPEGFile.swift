/// JPEG (ITU-T T.81, annex B): the segments before the first scan. Image data is never looked at.
struct JPEGFile {
    private static let part = "JPEG segment"

    private var contents: ContainerContents
    private var exif: [UInt8] = []
    private var resources: [UInt8] = []
    private var extended: ExtendedXMP
    private var boxes: JPEGBoxes
    private let limits: ReadingLimits

    private init(limits: ReadingLimits) {
        self.limits = limits
        contents = ContainerContents(limits: limits)
        extended = ExtendedXMP(limits: limits)
        boxes = JPEGBoxes(limits: limits)
    }

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var file = JPEGFile(limits: limits)
        do throws(Unreadable) {
            try file.walk(bytes)
        } catch {
            file.contents.add(error)
        }
        file.finish()
        return file.contents
    }

    private mutating func walk(_ bytes: [UInt8]) throws(Unreadable) {
        var reader = ByteReader(bytes)
        // SOI.
        guard reader.skip(2) else { throw .damaged(part: Self.part) }
        var segments = 0
        while let marker = try Self.marker(&reader) {
            segments += 1
            guard segments <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            // TEM and RSTn stand alone.
            if marker == 0x01 || (0xD0...0xD7).contains(marker) { continue }
            guard let length = reader.readUInt16(), length >= 2, let segment = reader.readPart(length - 2) else {
                throw .damaged(part: Self.part)
            }
            try take(marker, segment)
        }
    }

    /// The next marker behind any fill bytes; nil at the first scan or the end of the image (SOS, EOI).
    private static func marker(_ reader: inout ByteReader) throws(Unreadable) -> UInt8? {
        guard reader.readByte() == 0xFF else { throw .damaged(part: part) }
        var code: UInt8 = 0xFF
        while code == 0xFF {
            guard let next = reader.readByte() else { throw .damaged(part: part) }
            code = next
        }
        return code == 0xDA || code == 0xD9 ? nil : code
    }

    private mutating func take(_ marker: UInt8, _ segment: ByteReader) throws(Unreadable) {
        switch marker {
        case 0xE1: try takeAPP1(segment)
        case 0xEB: try boxes.take(segment)
        case 0xED: takeAPP13(segment)
        case 0xFE: contents.add(.text(key: "Comment", origin: .comment), Latin.utf8(segment.all))
        default: break
        }
    }

    /// EXIF, XMP (XMP part 3, 1.1.3) and extended XMP (1.1.3.1).
    private mutating func takeAPP1(_ segment: ByteReader) throws(Unreadable) {
        if let body = segment.behind(Self.exifIdentifier) {
            takeEXIF(body)
        } else if let body = segment.behind(Self.packetIdentifier) {
            contents.add(.xmp, body)
            extended.look(in: body)
        } else if let body = segment.behind(ExtendedXMP.identifier) {
            try extended.take(ByteReader(body))
        }
    }

    /// EXIF of more than 64 KB goes on in the next segment, which has no TIFF header of its own.
    private mutating func takeEXIF(_ body: ArraySlice<UInt8>) {
        if TIFFStructure.hasHeader(ByteReader(body)), !exif.isEmpty { flushEXIF() }
        exif += body
    }

    private mutating func flushEXIF() {
        if !exif.isEmpty { contents.add(.exif, exif) }
        exif = []
    }

    /// Resources of more than 64 KB go on in the next segment.
    private mutating func takeAPP13(_ segment: ByteReader) {
        if let body = segment.behind(Self.resourcesIdentifier) { resources += body }
    }

    private mutating func finish() {
        flushEXIF()
        if !resources.isEmpty { contents.add(.imageResources, resources) }
        extended.merge(into: &contents)
        boxes.merge(into: &contents)
    }

    private static let exifIdentifier = Array("Exif\0\0".utf8)
    private static let packetIdentifier = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
    private static let resourcesIdentifier = Array("Photoshop 3.0\0".utf8)
}
