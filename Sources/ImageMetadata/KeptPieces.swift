/// The pieces of metadata that a file holds, in a form that can be kept: the file's facts are read from them again without the
/// file, which can be a thousand times as large.
///
/// Form: the version of it, the format's name, what could not be read, the pieces; numbers big-endian, each text behind its length.
enum KeptPieces {
    /// Changes whenever the containers find other pieces than before: then what was kept is read anew from the files.
    static let version: UInt8 = 1
    /// Most bytes that are kept of one file. Most photos carry less than a tenth of it.
    static let longest = 65_536

    /// nil when they are too many to keep.
    static func bytes(of contents: ContainerContents, format: FileFormat) -> [UInt8]? {
        let size = contents.blocks.reduce(0) { $0 + min($1.bytes.count, longest) + 64 }
        guard size <= longest, contents.blocks.count <= 255, contents.unreadable.count <= 255 else { return nil }
        var bytes = [version]
        add(Array(format.rawValue.utf8), to: &bytes)
        bytes.append(UInt8(contents.unreadable.count))
        for problem in contents.unreadable {
            let (tag, part) = parts(of: problem)
            bytes.append(tag)
            add(Array(part.utf8), to: &bytes)
        }
        bytes.append(UInt8(contents.blocks.count))
        for block in contents.blocks {
            let (tag, key, origin) = parts(of: block.kind)
            bytes.append(tag)
            add(Array(key.utf8), to: &bytes)
            add(Array(origin.utf8), to: &bytes)
            add(block.bytes, to: &bytes)
        }
        return bytes.count <= longest ? bytes : nil
    }

    /// What was kept; nil when it is of another version, or damaged.
    static func contents(
        in bytes: [UInt8], limits: ReadingLimits
    ) -> (contents: ContainerContents, format: FileFormat)? {
        var reader = ByteReader(bytes)
        guard reader.readByte() == version, let name = text(&reader), let format = FileFormat(rawValue: name),
            let problems = reader.readByte()
        else { return nil }
        var contents = ContainerContents(limits: limits)
        for _ in 0..<problems {
            guard let tag = reader.readByte(), let part = text(&reader), let problem = problem(tag, part) else {
                return nil
            }
            contents.add(problem)
        }
        guard let blocks = reader.readByte() else { return nil }
        for _ in 0..<blocks {
            guard let tag = reader.readByte(), let key = text(&reader), let origin = text(&reader),
                let kind = kind(tag, key, origin), let length = reader.readUInt32(), let bytes = reader.read(length)
            else { return nil }
            contents.add(wholeFile: Array(bytes), as: kind)
        }
        return reader.isAtEnd ? (contents, format) : nil
    }

    // MARK: - Parts

    private static func add(_ bytes: [UInt8], to kept: inout [UInt8]) {
        let count = UInt32(truncatingIfNeeded: bytes.count)
        for shift in [24, 16, 8, 0] as [UInt32] { kept.append(UInt8(truncatingIfNeeded: count >> shift)) }
        kept += bytes
    }

    private static func text(_ reader: inout ByteReader) -> String? {
        reader.readUInt32().flatMap { reader.read($0) }.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func parts(of problem: Unreadable) -> (UInt8, String) {
        switch problem {
        case .damaged(let part): (0, part)
        case .tooMuch(let part): (1, part)
        case .notSupported(let part): (2, part)
        }
    }

    private static func problem(_ tag: UInt8, _ part: String) -> Unreadable? {
        switch tag {
        case 0: .damaged(part: part)
        case 1: .tooMuch(part: part)
        case 2: .notSupported(part: part)
        default: nil
        }
    }

    private static func parts(of kind: MetadataBlock.Kind) -> (tag: UInt8, key: String, origin: String) {
        switch kind {
        case .xmp: (0, "", "")
        case .exif: (1, "", "")
        case .iim: (2, "", "")
        case .imageResources: (3, "", "")
        case .contentCredentials: (4, "", "")
        case .text(let key, let origin): (5, key, origin.rawValue)
        }
    }

    private static func kind(_ tag: UInt8, _ key: String, _ origin: String) -> MetadataBlock.Kind? {
        switch tag {
        case 0: .xmp
        case 1: .exif
        case 2: .iim
        case 3: .imageResources
        case 4: .contentCredentials
        case 5: Fact.Origin(rawValue: origin).map { .text(key: key, origin: $0) }
        default: nil
        }
    }
}
