/// TIFF 6.0 and DNG: metadata under tags of every directory, also of those that a directory holds (SubIFDs). Pixels are never
/// looked at.
struct TIFFFile {
    private static let part = "TIFF directory"
    private static let subdirectories = 330

    private var contents: ContainerContents
    private let tiff: TIFFStructure
    private let limits: ReadingLimits
    /// What the pieces may still have together. More than the file has bytes is possible only when they overlap, and a file of
    /// directories that all show the same packet would be read a thousand times over.
    private var left: Int

    static func contents(of bytes: [UInt8], limits: ReadingLimits) -> ContainerContents {
        do throws(Unreadable) {
            var file = TIFFFile(tiff: try TIFFStructure(bytes, part: part), limits: limits, size: bytes.count)
            // The EXIF of a TIFF file is the file.
            file.contents.add(wholeFile: bytes, as: .exif)
            return file.walked()
        } catch {
            var contents = ContainerContents(limits: limits)
            contents.add(error)
            return contents
        }
    }

    private init(tiff: TIFFStructure, limits: ReadingLimits, size: Int) {
        self.tiff = tiff
        self.limits = limits
        contents = ContainerContents(limits: limits)
        left = size
    }

    private consuming func walked() -> ContainerContents {
        do throws(Unreadable) {
            try walk()
        } catch {
            contents.add(error)
        }
        return contents
    }

    private mutating func walk() throws(Unreadable) {
        var waiting = [tiff.firstDirectory]
        var seen: Set<Int> = []
        var entries = 0
        while let place = waiting.popLast() {
            guard seen.insert(place).inserted, let directory = tiff.directory(at: place) else {
                throw .damaged(part: Self.part)
            }
            entries += directory.entries.count + 1
            guard entries <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            try take(directory)
            if directory.next != 0 { waiting.append(directory.next) }
            if let entry = directory.entry(Self.subdirectories) {
                guard let places = tiff.numbers(entry, most: limits.mostParts) else { throw .damaged(part: Self.part) }
                waiting += places
            }
        }
    }

    /// XMP (700), IIM (33723), Photoshop image resources (34377), C2PA (52545).
    private mutating func take(_ directory: TIFFStructure.Directory) throws(Unreadable) {
        if let packet = try value(700, of: directory) { contents.add(.xmp, packet) }
        if let records = try value(33723, of: directory) { contents.add(.iim, Self.inOrder(records)) }
        if let resources = try value(34377, of: directory) { contents.add(.imageResources, resources) }
        if let store = try value(52545, of: directory) { contents.add(.contentCredentials, store) }
    }

    private mutating func value(_ tag: Int, of directory: TIFFStructure.Directory) throws(Unreadable) -> ArraySlice<
        UInt8
    >? {
        guard let entry = directory.entry(tag) else { return nil }
        guard let value = tiff.value(entry), value.count <= left else { throw .damaged(part: Self.part) }
        left -= value.count
        return value
    }

    /// IIM given as LONG: programs that turned the bytes of each number around are told by where the first tag marker is.
    private static func inOrder(_ records: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = Array(records)
        guard bytes.count >= 4, bytes.count % 4 == 0, bytes[0] != 0x1C, bytes[3] == 0x1C else { return bytes }
        return stride(from: 0, to: bytes.count, by: 4).flatMap { bytes[$0..<($0 + 4)].reversed() }
    }
}
