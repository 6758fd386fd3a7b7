/// PNG (ISO/IEC 15948): the chunks, before and after the image data, up to IEND. Checksums are not computed: a chunk with a wrong
/// one still says what it says.
struct PNGFile {
    private static let part = "PNG chunk"

    private var contents: ContainerContents
    private let limits: ReadingLimits
    /// How much text may still be taken: for the whole file, or a thousand small bombs would do what one may not.
    private var left: Int

    private init(limits: ReadingLimits) {
        self.limits = limits
        contents = ContainerContents(limits: limits)
        left = limits.longestText
    }

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var file = PNGFile(limits: limits)
        do throws(Unreadable) {
            try file.walk(bytes)
        } catch {
            file.contents.add(error)
        }
        return file.contents
    }

    private mutating func walk(_ bytes: [UInt8]) throws(Unreadable) {
        var reader = ByteReader(bytes)
        // The signature.
        guard reader.skip(8) else { throw .damaged(part: Self.part) }
        var chunks = 0
        while true {
            chunks += 1
            guard chunks <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            guard let length = reader.readUInt32(), let type = reader.read(4), let data = reader.readPart(length) else {
                throw .damaged(part: Self.part)
            }
            if type.elementsEqual("IEND".utf8) { return }
            guard reader.skip(4) else { throw .damaged(part: Self.part) }
            try take(String(decoding: type, as: UTF8.self), data)
        }
    }

    /// A chunk that is damaged in itself does not keep the next from being read: its end is known. A limit does.
    private mutating func take(_ type: String, _ data: ByteReader) throws(Unreadable) {
        do throws(Unreadable) {
            switch type {
            case "tEXt": try takeText(data)
            case "zTXt": try takeCompressedText(data)
            case "iTXt": try takeInternationalText(data)
            case "eXIf": contents.add(.exif, data.behind(EXIFProfile.identifier) ?? data.all)
            case "caBX": contents.add(.contentCredentials, data.all)
            default: break
            }
        } catch {
            if case .tooMuch = error { throw error }
            contents.add(error)
        }
    }

    /// The keyword (1 to 79 bytes of Latin-1) and the NUL behind it.
    private static func keyword(_ reader: inout ByteReader) throws(Unreadable) -> String {
        guard let end = reader.firstIndex(of: 0, from: reader.offset), let keyword = reader.read(end - reader.offset),
            reader.skip(1)
        else { throw .damaged(part: part) }
        return Latin.text(keyword)
    }

    /// 11.3.4.3: keyword, NUL, text in Latin-1.
    private mutating func takeText(_ data: ByteReader) throws(Unreadable) {
        var reader = data
        let key = try Self.keyword(&reader)
        add(key, latin: try rest(&reader))
    }

    /// 11.3.4.4: keyword, NUL, compression method 0, zlib stream.
    private mutating func takeCompressedText(_ data: ByteReader) throws(Unreadable) {
        var reader = data
        let key = try Self.keyword(&reader)
        guard reader.readByte() == 0 else { throw .notSupported(part: Self.part) }
        add(key, latin: try inflated(reader.readRest())[...])
    }

    /// 11.3.4.5: keyword, NUL, compression flag and method, language, NUL, translated keyword, NUL, text in UTF-8.
    private mutating func takeInternationalText(_ data: ByteReader) throws(Unreadable) {
        var reader = data
        let key = try Self.keyword(&reader)
        guard let flag = reader.readByte(), let method = reader.readByte() else { throw .damaged(part: Self.part) }
        _ = try Self.keyword(&reader)
        _ = try Self.keyword(&reader)
        guard flag != 0 else { return add(key, utf8: try rest(&reader)) }
        guard method == 0 else { throw .notSupported(part: Self.part) }
        add(key, utf8: try inflated(reader.readRest())[...])
    }

    private mutating func inflated(_ bytes: ArraySlice<UInt8>) throws(Unreadable) -> [UInt8] {
        let output = try Inflation.zlib(bytes, limit: left, part: "PNG text")
        left -= output.count
        return output
    }

    private mutating func rest(_ reader: inout ByteReader) throws(Unreadable) -> ArraySlice<UInt8> {
        guard reader.remaining <= left else { throw .tooMuch(part: "PNG text") }
        left -= reader.remaining
        return reader.readRest()
    }

    /// XMP and raw profiles are bytes and not Latin-1, whatever chunk they stand in.
    private mutating func add(_ key: String, latin text: ArraySlice<UInt8>) {
        if let block = PNGProfile.block(key: key, text: text) {
            contents.add(block.kind, block.bytes)
        } else {
            contents.add(.text(key: key, origin: .png), Latin.utf8(text))
        }
    }

    private mutating func add(_ key: String, utf8 text: ArraySlice<UInt8>) {
        if let block = PNGProfile.block(key: key, text: text) {
            contents.add(block.kind, block.bytes)
        } else {
            contents.add(.text(key: key, origin: .png), text)
        }
    }
}
