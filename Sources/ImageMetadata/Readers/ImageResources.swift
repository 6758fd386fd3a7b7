/// Photoshop image resources (Adobe Photoshop File Formats, "Image resource blocks"): of all of them the IIM records (0x0404) and
/// the MD5 digest that Photoshop kept of those (0x0425).
struct ImageResources {
    private static let part = "Photoshop resource"
    /// Photoshop's own and those of programs of the same family.
    private static let signatures = ["8BIM", "PHUT", "DCSR", "AgHg", "MeSa"].map { Array($0.utf8) }

    /// Of each resource by itself: what fills one up must not hide the next.
    private(set) var records: [[UInt8]] = []
    private(set) var digest: [UInt8]?
    private(set) var unreadable: [Unreadable] = []

    init(_ bytes: [UInt8], limits: ReadingLimits) {
        do throws(Unreadable) {
            try walk(bytes, limits: limits)
        } catch {
            unreadable.append(error)
        }
    }

    private mutating func walk(_ bytes: [UInt8], limits: ReadingLimits) throws(Unreadable) {
        var reader = ByteReader(bytes)
        var count = 0
        while let signature = reader.read(4) {
            // Zeros behind the last one fill the segment or the tag.
            if signature.allSatisfy({ $0 == 0 }) { return }
            count += 1
            guard count <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            guard Self.signatures.contains(where: signature.elementsEqual), let identifier = reader.readUInt16(),
                Self.skipName(&reader), let size = reader.readUInt32(), let data = reader.read(size)
            else { throw .damaged(part: Self.part) }
            take(identifier, data)
            if size % 2 == 1 { _ = reader.skip(1) }
        }
    }

    /// A Pascal string, padded with its length to an even number of bytes.
    private static func skipName(_ reader: inout ByteReader) -> Bool {
        guard let length = reader.readByte() else { return false }
        return reader.skip(Int(length) | 1)
    }

    private mutating func take(_ identifier: Int, _ data: ArraySlice<UInt8>) {
        switch identifier {
        case 0x0404: records.append(Array(data))
        case 0x0425 where data.count == 16: digest = Array(data)
        default: break
        }
    }
}
