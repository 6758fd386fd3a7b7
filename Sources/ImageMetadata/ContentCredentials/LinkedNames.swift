/// The names of JSON-LD properties: by prefix and namespace as XMP has them, or plain as schema.org has them.
struct LinkedNames {
    private static let xmp: [String: [String: Property]] = [
        "http://purl.org/dc/elements/1.1/": ["creator": .creator, "rights": .copyrightNotice],
        "http://ns.adobe.com/photoshop/1.0/": ["Credit": .creditLine, "Source": .source],
        "http://ns.adobe.com/xap/1.0/": ["CreatorTool": .software],
        "http://ns.adobe.com/xap/1.0/rights/": ["UsageTerms": .usageTerms, "WebStatement": .webStatement],
        "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": ["AltTextAccessibility": .altText],
        "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": [
            "DigitalSourceType": .digitalSourceType, "DigitalSourcefileType": .digitalSourceType,
            "AISystemUsed": .aiSystemUsed, "PersonInImage": .personShown, "PersonInImageWDetails": .personShown,
        ],
        "http://ns.useplus.org/ldf/xmp/1.0/": [
            "CopyrightOwner": .copyrightOwner, "Licensor": .licensor, "LicenseEndDate": .licenseEnd,
            "ModelReleaseStatus": .modelReleaseStatus, "MinorModelAgeDisclosure": .minorModelAge,
            "PropertyReleaseStatus": .propertyReleaseStatus,
        ],
        "http://ns.adobe.com/exif/1.0/": [:],
        "http://ns.adobe.com/tiff/1.0/": [
            "Artist": .creator, "Copyright": .copyrightNotice, "Software": .software,
        ],
    ]

    private static let schemaOrg: [String: Property] = [
        "author": .creator, "creator": .creator, "copyrightNotice": .copyrightNotice,
        "copyrightHolder": .copyrightOwner,
        "creditText": .creditLine, "license": .webStatement, "usageInfo": .usageTerms, "expires": .expirationDate,
        "digitalSourceType": .digitalSourceType,
    ]

    /// What the prefixes stand for when the context does not say (C2PA 2.2, annex B).
    private static let usualPrefixes = [
        "dc": "http://purl.org/dc/elements/1.1/", "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "xmp": "http://ns.adobe.com/xap/1.0/", "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "plus": "http://ns.useplus.org/ldf/xmp/1.0/", "tiff": "http://ns.adobe.com/tiff/1.0/",
        "schema": "https://schema.org/",
    ]

    private let prefixes: [String: String]

    /// - Parameter context: `@context`: a map of prefixes, a URI, or a list of these.
    init(context: DataItem?) {
        let declared = (context?.asList ?? []).flatMap(\.members)
            .compactMap { member in member.value.asText.map { (member.name, $0) } }
        prefixes = Self.usualPrefixes.merging(declared) { _, declared in declared }
    }

    func property(_ name: String) -> Property? {
        guard let colon = name.firstIndex(of: ":") else { return Self.schemaOrg[name] }
        let local = String(name[colon...].dropFirst())
        guard let namespace = prefixes[String(name[..<colon])] else { return nil }
        if namespace == "https://schema.org/" || namespace == "http://schema.org/" { return Self.schemaOrg[local] }
        return Self.xmp[namespace]?[local]
    }
}
