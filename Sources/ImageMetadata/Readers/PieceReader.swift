/// Gives each piece of metadata to its reader, wherever it was found.
struct PieceReader {
    private(set) var reading: MetadataReading
    private(set) var reconciliation = Reconciliation()
    private let limits: ReadingLimits
    /// What all packets of the file have together: a file may hold thousands, and each takes its time.
    private var packetLimits: ReadingLimits

    init(limits: ReadingLimits) {
        self.limits = limits
        packetLimits = limits
        // A main packet, and the longest that may extend it.
        packetLimits.longestText += limits.longestText
        reading = MetadataReading(limits: limits)
    }

    mutating func read(_ contents: ContainerContents) {
        reading.add(contents.unreadable)
        for block in contents.blocks where !reading.isFull { read(block) }
    }

    private mutating func read(_ block: MetadataBlock) {
        switch block.kind {
        case .xmp: readXMP(block.bytes)
        case .exif: EXIFReader.read(block.bytes, limits: limits, into: &reading)
        case .iim: readIIM(block.bytes)
        case .imageResources: readResources(block.bytes)
        case .text(let key, let origin): TextReader.read(block.bytes, key: key, origin: origin, into: &reading)
        // Read on its own, since what it says goes to the verdict on AI as well.
        case .contentCredentials: break
        }
    }

    private mutating func readXMP(_ bytes: [UInt8]) {
        let packet = XMPReader(bytes, limits: packetLimits)
        packetLimits.longestText -= min(bytes.count, packetLimits.longestText)
        packetLimits.mostParts -= min(packet.nodes, packetLimits.mostParts)
        XMPFacts.add(packet.values, to: &reading)
        if let problem = packet.unreadable { reading.add(problem) }
    }

    private mutating func readIIM(_ bytes: [UInt8]) {
        reconciliation.records.append(bytes)
        IIMReader.read(bytes, limits: limits, into: &reading)
    }

    private mutating func readResources(_ bytes: [UInt8]) {
        let resources = ImageResources(bytes, limits: limits)
        reading.add(resources.unreadable)
        if let digest = resources.digest { reconciliation.digests.append(digest) }
        for records in resources.records where !records.isEmpty { readIIM(records) }
    }
}
