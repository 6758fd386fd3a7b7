/// WebP (RFC 9649): the chunks of a RIFF file.
enum WebPFile {
    private static let part = "RIFF chunk"

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var contents = ContainerContents(limits: limits)
        do throws(Unreadable) {
            try walk(bytes, limits: limits, into: &contents)
        } catch {
            contents.add(error)
        }
        return contents
    }

    private static func walk(
        _ bytes: [UInt8], limits: ReadingLimits, into contents: inout ContainerContents
    ) throws(Unreadable) {
        // "RIFF", the length of what follows, "WEBP".
        let file = ByteReader(bytes, order: .little)
        guard let length = file.uint32(at: 4), length >= 4 else { throw .damaged(part: part) }
        let end = min(file.count - 8, length)
        guard var reader = file.part(at: 8, count: end), reader.skip(4) else { throw .damaged(part: part) }
        var chunks = 0
        while !reader.isAtEnd {
            chunks += 1
            guard chunks <= limits.mostParts else { throw .tooMuch(part: part) }
            guard let type = reader.read(4), let size = reader.readUInt32(), let data = reader.readPart(size) else {
                throw .damaged(part: part)
            }
            take(String(decoding: type, as: UTF8.self), data, into: &contents)
            // A chunk of an odd length is padded; the last one often is not.
            if size % 2 == 1 { _ = reader.skip(1) }
        }
        guard end == length else { throw .damaged(part: part) }
    }

    private static func take(_ type: String, _ data: ByteReader, into contents: inout ContainerContents) {
        switch type {
        case "EXIF": contents.add(.exif, data.behind(EXIFProfile.identifier) ?? data.all)
        case "XMP ": contents.add(.xmp, data.all)
        case "C2PA": contents.add(.contentCredentials, data.all)
        default: break
        }
    }
}
