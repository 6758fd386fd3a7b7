/// A property that an image file can state about itself, by its name in the IPTC Photo Metadata Standard (2025.1).
public enum Property: String, Sendable, Hashable, CaseIterable {
    case creator, copyrightNotice, copyrightOwner, creditLine, source, usageTerms, webStatement, licensor, licenseEnd
    case expirationDate, modelReleaseStatus, minorModelAge, propertyReleaseStatus, digitalSourceType, aiSystemUsed
    case personShown, altText, software
}

/// One thing that a file says about itself, and in which kind of metadata.
public struct Fact: Sendable, Hashable {
    /// The kinds of metadata; the raw value is the word in `afspraak inspect`.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        case xmp, iim, exif, png, c2pa, pdf, svg
        /// A comment of a JPEG or a GIF: free text without a key.
        case comment
        /// User data and metadata keys of a QuickTime or MP4 movie.
        case quickTime = "mp4"
    }

    public let property: Property
    /// As text, without surrounding white space and never empty.
    public let value: String
    public let origin: Origin

    public init(property: Property, value: String, origin: Origin) {
        self.property = property
        self.value = value
        self.origin = origin
    }
}
