/// Something that a file says, by the name it has there: for what no `Property` stands for and the traces of generators do look at.
struct RawProperty: Sendable, Hashable {
    let origin: Fact.Origin
    /// The namespace of an XMP property; empty elsewhere.
    let namespace: String
    /// The keyword of a PNG text, the name of an EXIF tag; of an XMP property its local name, and behind a slash each the fields of
    /// a structure.
    let key: String
    let value: String
}
