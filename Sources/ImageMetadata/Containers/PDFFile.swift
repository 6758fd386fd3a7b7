/// PDF (ISO 32000-2): the streams of XMP, the document's description, and embedded C2PA stores (C2PA 2.2, A.4).
struct PDFFile {
    private let limits: ReadingLimits
    private let objects: PDFObjects
    private var contents: ContainerContents
    /// Bytes that XMP and stores may still become.
    private var budget: Int

    private init(_ bytes: [UInt8], limits: ReadingLimits) {
        self.limits = limits
        contents = ContainerContents(limits: limits)
        objects = PDFObjects(bytes, limits: limits)
        budget = 2 * limits.longestStore
    }

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        var file = PDFFile(bytes, limits: limits)
        file.readStreams()
        file.readDescription()
        return file.contents
    }

    private mutating func readStreams() {
        // Of an encrypted file every object stream is noise: that it is encrypted is all there is to say.
        if objects.isEncrypted {
            contents.add(.notSupported(part: PDFObjects.part))
        } else {
            for problem in objects.problems { contents.add(problem) }
        }
        // The newest first.
        for stream in objects.packets.reversed() { add(.xmp, stream, limit: limits.longestText, part: "XMP") }
        for stream in objects.stores.reversed() {
            add(.contentCredentials, stream, limit: limits.longestStore, part: "C2PA store")
        }
    }

    private mutating func add(_ kind: MetadataBlock.Kind, _ stream: PDFStream, limit: Int, part: String) {
        do throws(Unreadable) {
            // What fails has cost its work all the same.
            let limit = min(limit, budget)
            guard limit > 0 else { throw .tooMuch(part: part) }
            budget -= limit
            let bytes = try stream.decoded(limit: limit, part: part)
            budget += limit - bytes.count
            // XMP and stores may be left out of the encryption (7.6.4), and are then as readable as ever.
            if objects.isEncrypted, !Self.isPlain(bytes, kind) { return }
            contents.add(kind, bytes)
        } catch {
            if !objects.isEncrypted { contents.add(error) }
        }
    }

    private static func isPlain(_ bytes: [UInt8], _ kind: MetadataBlock.Kind) -> Bool {
        let reader = ByteReader(bytes)
        if kind == .contentCredentials { return reader.has("jumb".utf8, at: 4) }
        return bytes.prefix(16).contains(UInt8(ascii: "<")) && reader.place(of: Array("RDF".utf8), from: 0) != nil
    }

    private mutating func readDescription() {
        guard !objects.isEncrypted else { return }
        let entries = objects.informationEntries
        for key in ["Author", "Title", "Subject", "Creator", "Producer"] {
            guard let bytes = entries[key], bytes.count <= limits.longestText else { continue }
            contents.add(.text(key: key, origin: .pdf), PDFText.text(bytes).utf8)
        }
    }
}
