/// XMP of more than 64 KB in a JPEG (XMP part 3, 1.1.3.1): parts with the identifier (GUID) of their packet, its length and their
/// place in it. Only the packet that the main one names (`xmpNote:HasExtendedXMP`) counts; the standard has any other ignored.
struct ExtendedXMP {
    static let identifier = Array("http://ns.adobe.com/xmp/extension/\0".utf8)
    private static let part = "extended XMP"

    private struct Part {
        let place: Int
        let length: Int
        let bytes: ArraySlice<UInt8>
    }

    private var parts: [[UInt8]: [Part]] = [:]
    /// The identifier that the main packet names.
    private var named: [UInt8]?
    private let longest: Int

    init(limits: ReadingLimits) { longest = limits.longestText }

    mutating func take(_ segment: ByteReader) throws(Unreadable) {
        var reader = segment
        guard let guid = reader.read(32), let length = reader.readUInt32(), let place = reader.readUInt32() else {
            throw .damaged(part: Self.part)
        }
        parts[Array(guid), default: []].append(Part(place: place, length: length, bytes: reader.readRest()))
    }

    func merge(into contents: inout ContainerContents) {
        guard let guid = named else { return }
        guard let parts = parts[guid] else { return contents.add(.damaged(part: Self.part)) }
        do throws(Unreadable) {
            contents.add(.xmp, try merged(parts))
        } catch {
            contents.add(error)
        }
    }

    /// In any order, but each beginning where another ends: a gap or an overlap is damage.
    private func merged(_ parts: [Part]) throws(Unreadable) -> [UInt8] {
        let length = parts.first?.length ?? 0
        guard length <= longest else { throw .tooMuch(part: Self.part) }
        var whole: [UInt8] = []
        for part in parts.sorted(by: { $0.place < $1.place }) {
            guard part.length == length, part.place == whole.count, part.bytes.count <= length - whole.count else {
                throw .damaged(part: Self.part)
            }
            whole += part.bytes
        }
        guard whole.count == length else { throw .damaged(part: Self.part) }
        return whole
    }

    /// Looks for the identifier in a main packet: the first that names one counts.
    mutating func look(in packet: ArraySlice<UInt8>) {
        if named == nil { named = Self.identifier(in: packet) }
    }

    /// The 32 hexadecimal digits behind the name of the property, be it an attribute or an element. The name has one H, so a
    /// mismatch never goes back: one pass, whatever the bytes.
    private static func identifier(in packet: ArraySlice<UInt8>) -> [UInt8]? {
        let name = Array("HasExtendedXMP".utf8)
        var matched = 0
        for (index, byte) in zip(packet.indices, packet) {
            matched = byte == name[matched] ? matched + 1 : byte == name[0] ? 1 : 0
            guard matched == name.count else { continue }
            matched = 0
            let digits = packet[(index + 1)...].prefix(80).drop { !isHexadecimal($0) }.prefix { isHexadecimal($0) }
            if digits.count == 32 { return Array(digits) }
        }
        return nil
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        Character(UnicodeScalar(byte)).isHexDigit
    }
}
