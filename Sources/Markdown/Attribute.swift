import CMD4C

/// An address, a title or a language as md4c hands it out: a copy, with escapes resolved and character references as written.
struct Attribute {
    let bytes: [UInt8]
    private let hasReferences: Bool

    init(_ attribute: MD_ATTRIBUTE) {
        let size = Int(attribute.size)
        guard let text = attribute.text, size > 0 else {
            bytes = []
            hasReferences = false
            return
        }
        bytes = Array(UnsafeRawBufferPointer(start: text, count: size))
        var found = false
        if let types = attribute.substr_types, let offsets = attribute.substr_offsets {
            var index = 0
            while offsets[index] < attribute.size {
                if types[index] == MD_TEXT_ENTITY { found = true }
                index += 1
            }
        }
        hasReferences = found
    }

    var isEmpty: Bool { bytes.isEmpty }

    var resolved: String {
        hasReferences ? CharacterReferences.resolved(bytes) : String(decoding: bytes, as: UTF8.self)
    }
}
