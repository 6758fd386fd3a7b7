/// A superbox of JUMBF (ISO/IEC 19566-5, annex A.3): a description, and the boxes that it describes.
struct JUMBFSuperbox: Sendable {
    /// The content type: 16 bytes, of which C2PA and JUMBF give the first four letters.
    let type: String
    /// Empty when the box has none.
    let label: String
    let boxes: [Box]
    /// Why the boxes behind the last one could not be read.
    let problem: Unreadable?
}

extension JUMBFSuperbox {
    /// What stands behind the four letters in every content type: ISO's, and that of C2PA.
    private static let typeEnding: [UInt8] = [0, 0x11, 0, 0x10, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]

    /// nil when the box is no superbox with a description.
    init?(_ box: Box, limits: ReadingLimits) {
        guard box.type == "jumb" else { return nil }
        self.init(content: box.content, limits: limits)
    }

    /// What stands in a superbox: a description box first.
    init?(content: ByteReader, limits: ReadingLimits) {
        let (boxes, problem) = Box.sequence(in: content, part: "C2PA box", limits: limits)
        guard let first = boxes.first, first.type == "jumd", let (type, label) = Self.description(first.content) else {
            return nil
        }
        self.type = type
        self.label = label
        self.boxes = Array(boxes.dropFirst())
        self.problem = problem
    }

    /// The superboxes in this one, in their order.
    func superboxes(_ limits: ReadingLimits) -> [JUMBFSuperbox] {
        boxes.compactMap { JUMBFSuperbox($0, limits: limits) }
    }

    /// Content type, toggles and label (A.3); the identifier, hash and private box behind them are not needed.
    private static func description(_ content: ByteReader) -> (type: String, label: String)? {
        var reader = content
        guard let letters = reader.read(4), let ending = reader.read(12), ending.elementsEqual(typeEnding),
            let toggles = reader.readByte()
        else { return nil }
        let type = String(decoding: letters, as: UTF8.self)
        // Bit 1: a label, ended by a zero.
        guard toggles & 2 != 0 else { return (type, "") }
        guard let end = reader.firstIndex(of: 0, from: reader.offset), let label = reader.read(end - reader.offset)
        else {
            return nil
        }
        return (type, String(decoding: label, as: UTF8.self))
    }
}
