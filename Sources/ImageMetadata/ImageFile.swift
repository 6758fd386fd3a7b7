/// What a file says about itself: the facts in all its metadata, and why some could not be read.
public struct ImageFile: Sendable {
    public let format: FileFormat
    /// Empty when everything was read. What was read before a problem is kept.
    public let unreadable: [Unreadable]
    /// For each property the best value first (MWG: XMP, IIM, EXIF); every value is kept once for each origin.
    public let facts: [Fact]
    /// Whether the file says where it was taken.
    public let hasPosition: Bool
    public let credentials: ContentCredentials
    /// Whether the file says that generative AI made it.
    public let artificialIntelligence: AIVerdict
    /// What the traces of generators are looked for in.
    let raw: [RawProperty]

    public init(bytes: [UInt8], limits: ReadingLimits = .init()) {
        let format = FileFormat.of(bytes)
        self.init(ContainerContents(of: bytes, format: format, limits: limits), format: format, limits: limits)
    }

    /// Reads a file, and gives what has to be kept of it to read it again without its bytes; nil when that is too much.
    public static func reading(
        _ bytes: [UInt8], limits: ReadingLimits = .init()
    ) -> (file: ImageFile, kept: [UInt8]?) {
        let format = FileFormat.of(bytes)
        let contents = ContainerContents(of: bytes, format: format, limits: limits)
        return (ImageFile(contents, format: format, limits: limits), KeptPieces.bytes(of: contents, format: format))
    }

    /// Reads what was kept of a file; nil when it was kept by another version of this reader, or is damaged.
    public init?(kept: [UInt8], limits: ReadingLimits = .init()) {
        guard let (contents, format) = KeptPieces.contents(in: kept, limits: limits) else { return nil }
        self.init(contents, format: format, limits: limits)
    }

    private init(_ contents: ContainerContents, format: FileFormat, limits: ReadingLimits) {
        var pieces = PieceReader(limits: limits)
        pieces.read(contents)
        let credentials = ContentCredentials(in: contents, raw: pieces.reading.raw, limits: limits)
        let facts = pieces.reconciliation.ordered(pieces.reading.facts) + credentials.facts
        self.format = format
        self.credentials = credentials
        self.facts = facts
        unreadable = pieces.reading.unreadable + credentials.unreadable
        hasPosition = pieces.reading.hasPosition
        raw = pieces.reading.raw
        artificialIntelligence = AIJudgement.verdict(facts: facts, raw: pieces.reading.raw, credentials: credentials)
    }

    /// What is said of one property, best first.
    public func facts(_ property: Property) -> [Fact] { facts.filter { $0.property == property } }

    /// The values of one property, best first.
    public func values(_ property: Property) -> [String] {
        facts.filter { $0.property == property }.map(\.value)
    }
}
