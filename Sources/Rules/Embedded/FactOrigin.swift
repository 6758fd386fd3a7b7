import ImageMetadata

extension Fact.Origin {
    /// The name of that kind of metadata, for who wants to look it up.
    var name: String {
        switch self {
        case .xmp: "XMP"
        case .iim: "IPTC"
        case .exif: "EXIF"
        case .png: "PNG"
        case .c2pa: "C2PA"
        case .pdf: "PDF"
        case .svg: "SVG"
        case .comment: "commentaar"
        case .quickTime: "MP4"
        }
    }
}
