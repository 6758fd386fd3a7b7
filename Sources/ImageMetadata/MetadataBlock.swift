/// A piece of metadata as its container carries it, found and not read yet. Containers (JPEG, PNG, ...) find the pieces; the readers
/// of XMP, EXIF, IIM and C2PA read them wherever they came from.
struct MetadataBlock: Sendable {
    enum Kind: Sendable, Hashable {
        /// A whole XMP packet (extended XMP merged in by the container, as a packet of its own).
        case xmp
        /// A TIFF structure: header and directories, without the "Exif\0\0" that goes before it in a JPEG.
        case exif
        /// IPTC-IIM records.
        case iim
        /// Photoshop image resources (8BIM): IIM records and the digest of them.
        case imageResources
        /// A C2PA store: one JUMBF superbox.
        case contentCredentials
        /// A text with a key of the container's own: PNG tEXt, zTXt and iTXt (inflated), the info dictionary of a PDF,
        /// an element of an SVG. Bytes are UTF-8.
        case text(key: String, origin: Fact.Origin)
    }

    let kind: Kind
    let bytes: [UInt8]
}
