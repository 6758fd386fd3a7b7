/// JUMBF boxes spread over APP11 segments (ISO/IEC 19566-5, annex D; C2PA 2.2, A.3.1): `JP`, a box instance, a sequence number and
/// the box, of which every further segment repeats the header.
struct JPEGBoxes {
    private static let part = "C2PA manifest store"
    /// The type of a superbox that is a C2PA store; JPEGs carry other JUMBF boxes too.
    private static let storeType: [UInt8] = [
        0x63, 0x32, 0x70, 0x61, 0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71,
    ]

    private struct Box {
        /// Shared with the file until the whole is put together.
        var parts: [ArraySlice<UInt8>] = []
        let length: Int
        var sequence = 0
    }

    private var boxes: [Int: Box] = [:]
    /// The instances in the order of the file.
    private var instances: [Int] = []
    private let longest: Int

    init(limits: ReadingLimits) { longest = limits.longestStore }

    mutating func take(_ segment: ByteReader) throws(Unreadable) {
        var reader = segment
        guard reader.has("JP".utf8, at: 0), reader.skip(2) else { return }
        guard let instance = reader.readUInt16(), let sequence = reader.readUInt32(),
            let (header, length) = Self.header(reader)
        else { throw .damaged(part: Self.part) }
        if let box = boxes[instance] {
            guard sequence == box.sequence + 1, length == box.length, reader.skip(header) else {
                throw .damaged(part: Self.part)
            }
        } else {
            instances.append(instance)
        }
        add(reader.readRest(), to: instance, length: length, sequence: sequence)
    }

    private mutating func add(_ body: ArraySlice<UInt8>, to instance: Int, length: Int, sequence: Int) {
        boxes[instance, default: Box(length: length)].parts.append(body)
        boxes[instance]?.sequence = sequence
    }

    /// How long the header of a box is (LBox, TBox and perhaps XLBox), and the box by its own word.
    private static func header(_ reader: ByteReader) -> (header: Int, box: Int)? {
        guard let length = reader.uint32(at: reader.offset) else { return nil }
        guard length == 1 else { return (8, length) }
        return reader.uint64(at: reader.offset + 8).map { (16, $0) }
    }

    func merge(into contents: inout ContainerContents) {
        for box in instances.compactMap({ boxes[$0] }) where Self.isStore(box.parts.first ?? []) {
            let count = box.parts.reduce(0) { $0 + $1.count }
            guard count <= longest else {
                contents.add(.tooMuch(part: Self.part))
                continue
            }
            contents.add(.contentCredentials, Array(box.parts.joined()).prefix(box.length))
            if count < box.length { contents.add(.damaged(part: Self.part)) }
        }
    }

    private static func isStore(_ bytes: ArraySlice<UInt8>) -> Bool {
        let reader = ByteReader(bytes)
        let header = reader.uint32(at: 0) == 1 ? 16 : 8
        return reader.has("jumb".utf8, at: 4) && reader.has("jumd".utf8, at: header + 4)
            && reader.has(storeType, at: header + 8)
    }
}
