/// Texts that stand under a key of the container's own.
enum TextReader {
    /// The keywords of PNG (ISO/IEC 15948, 11.3.4.2), in whatever case: programs differ. Those of other containers are raw only.
    private static let keywords: [String: Property] = [
        "author": .creator, "copyright": .copyrightNotice, "source": .source, "software": .software,
    ]

    static func read(_ bytes: [UInt8], key: String, origin: Fact.Origin, into reading: inout MetadataReading) {
        let text = String(decoding: bytes, as: UTF8.self)
        reading.addRaw(origin, key, text)
        let property = origin == .png ? keywords[key.lowercased()] : ContainerTexts.property(key: key, origin: origin)
        if let property { reading.add(property, text, origin) }
    }
}
