/// What a container holds: the pieces found, and what kept the rest from being found. Both, since what stands before the
/// damage still counts.
struct ContainerContents: Sendable {
    private(set) var blocks: [MetadataBlock] = []
    private(set) var unreadable: [Unreadable] = []
    private let limits: ReadingLimits
    /// Bytes that may still be copied out of the file: the longest store, and a main packet with the longest that extends it.
    private var left: Int

    init(limits: ReadingLimits) {
        self.limits = limits
        left = limits.longestStore + 2 * limits.longestText
    }

    /// Copies a piece out of the file, unless it is longer than its reader would take.
    mutating func add(_ kind: MetadataBlock.Kind, _ bytes: some Collection<UInt8>) {
        let (part, longest) = bounds(of: kind)
        guard bytes.count <= min(longest, left) else { return add(.tooMuch(part: part)) }
        left -= bytes.count
        blocks.append(MetadataBlock(kind: kind, bytes: Array(bytes)))
    }

    /// The file itself, the array of which is shared and not copied.
    mutating func add(wholeFile bytes: [UInt8], as kind: MetadataBlock.Kind) {
        blocks.append(MetadataBlock(kind: kind, bytes: bytes))
    }

    private func bounds(of kind: MetadataBlock.Kind) -> (part: String, longest: Int) {
        switch kind {
        case .xmp: ("XMP", limits.longestText)
        case .text: ("text", limits.longestText)
        case .exif: ("EXIF", limits.longestStore)
        case .iim: ("IIM", limits.longestStore)
        case .imageResources: ("Photoshop resource", limits.longestStore)
        case .contentCredentials: ("C2PA manifest store", limits.longestStore)
        }
    }

    /// Each reason once.
    mutating func add(_ problem: Unreadable) {
        if !unreadable.contains(problem) { unreadable.append(problem) }
    }
}

extension ContainerContents {
    /// The one place where a format gets its reader.
    init(of bytes: [UInt8], format: FileFormat, limits: ReadingLimits) {
        self.init(limits: limits)
        switch format {
        case .jpeg: self = JPEGFile.contents(of: bytes, limits: limits)
        case .png: self = PNGFile.contents(of: bytes, limits: limits)
        case .webp: self = WebPFile.contents(of: bytes, limits: limits)
        case .gif: self = GIFFile.contents(of: bytes, limits: limits)
        case .tiff: self = TIFFFile.contents(of: bytes, limits: limits)
        case .avif, .heic, .mp4: self = ISOBaseMediaFile.contents(of: bytes, limits: limits)
        case .svg: self = SVGFile.contents(of: bytes, limits: limits)
        case .pdf: self = PDFFile.contents(of: bytes, limits: limits)
        case .unknown: break
        }
    }
}
