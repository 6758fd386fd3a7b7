/// EXIF (CIPA DC-008): the first directory of a TIFF structure, and behind it those of EXIF and of GPS. Only the tags that say
/// something about rights, programs or a place are looked at: camera makers leave much else damaged.
struct EXIFReader {
    private static let part = "EXIF"

    private let tiff: TIFFStructure
    /// Bytes of text that may still be read: every tag of a large file may point to the same half of it.
    private var left: Int

    static func read(_ bytes: [UInt8], limits: ReadingLimits, into reading: inout MetadataReading) {
        do throws(Unreadable) {
            var reader = EXIFReader(tiff: try TIFFStructure(bytes, part: part), left: limits.longestText)
            reader.readDirectories(into: &reading)
        } catch {
            reading.add(error)
        }
    }

    private mutating func readDirectories(into reading: inout MetadataReading) {
        guard let main = tiff.directory(at: tiff.firstDirectory) else { return reading.add(.damaged(part: Self.part)) }
        take(main, into: &reading)
        if let camera = directory(0x8769, of: main, &reading) { take(camera, into: &reading) }
        if let position = directory(0x8825, of: main, &reading) {
            // GPSLatitude and GPSLongitude. Many cameras write a directory with only a version in it.
            reading.hasPosition = reading.hasPosition || position.entry(2) != nil && position.entry(4) != nil
        }
    }

    /// The directory to which a tag points.
    private func directory(
        _ tag: Int, of main: TIFFStructure.Directory, _ reading: inout MetadataReading
    ) -> TIFFStructure.Directory? {
        guard let entry = main.entry(tag) else { return nil }
        let directory = tiff.numbers(entry, most: 1)?.first.flatMap(tiff.directory(at:))
        if directory == nil { reading.add(.damaged(part: Self.part)) }
        return directory
    }

    private mutating func take(_ directory: TIFFStructure.Directory, into reading: inout MetadataReading) {
        var seen: Set<Int> = []
        for entry in directory.entries where Self.tags.contains(entry.tag) && seen.insert(entry.tag).inserted {
            if let value = tiff.value(entry) {
                left -= value.count
                guard left >= 0 else { return reading.add(.tooMuch(part: Self.part)) }
                take(entry.tag, value, into: &reading)
            } else {
                reading.add(.damaged(part: Self.part))
            }
        }
    }

    private static let tags: Set<Int> = [
        0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298, 0x9286, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F,
    ]

    private func take(_ tag: Int, _ value: ArraySlice<UInt8>, into reading: inout MetadataReading) {
        switch tag {
        case 0x010E: reading.addRaw(.exif, "ImageDescription", EXIFText.ascii(value))
        case 0x010F: reading.addRaw(.exif, "Make", EXIFText.ascii(value))
        case 0x0110: reading.addRaw(.exif, "Model", EXIFText.ascii(value))
        case 0x0131: reading.add(.software, EXIFText.ascii(value), .exif)
        case 0x013B: reading.add(.creator, EXIFText.ascii(value), .exif)
        case 0x8298: Self.takeCopyright(value, into: &reading)
        case 0x9286: reading.addRaw(.exif, "UserComment", EXIFText.comment(value, in: tiff))
        default: Self.takeWindowsText(tag, EXIFText.windows(value), into: &reading)
        }
    }

    /// The photographer's, NUL, the editor's (4.6.4); a blank stands for a photographer's that is not given.
    private static func takeCopyright(_ value: ArraySlice<UInt8>, into reading: inout MetadataReading) {
        for notice in value.split(separator: 0, maxSplits: 1) {
            reading.add(.copyrightNotice, EXIFText.ascii(notice), .exif)
        }
    }

    /// What the file dialogs of Windows write (XPTitle, XPAuthor and so on).
    private static func takeWindowsText(_ tag: Int, _ text: String, into reading: inout MetadataReading) {
        switch tag {
        case 0x9C9B: reading.addRaw(.exif, "XPTitle", text)
        case 0x9C9C: reading.addRaw(.exif, "XPComment", text)
        case 0x9C9D: reading.add(.creator, text, .exif)
        case 0x9C9E: reading.addRaw(.exif, "XPKeywords", text)
        default: reading.addRaw(.exif, "XPSubject", text)
        }
    }
}
