/// Which XMP property states what (IPTC Photo Metadata Standard 2025.1, PLUS 2.0, PRISM usage rights).
enum XMPFacts {
    static func add(_ values: [XMPValue], to reading: inout MetadataReading) {
        var named: Set<Holder> = []
        for value in defaultsFirst(values) {
            addRaw(value, to: &reading)
            guard let term = term(value.path) else { continue }
            switch term {
            case .property(let property): reading.add(property, value.text, .xmp)
            case .code(let property): reading.add(property, code(value.text), .xmp)
            case .place: reading.hasPosition = true
            // A name, or for want of one the address or identifier that stands beside it.
            case .holder(let property):
                if named.insert(Holder(property: property, item: value.item)).inserted {
                    reading.add(property, value.text, .xmp)
                }
            }
        }
    }

    private struct Holder: Hashable {
        let property: Property
        let item: Int
    }

    /// What a property is to us.
    private enum Term {
        case property(Property)
        /// A term of the PLUS vocabulary, given as an address or as its code alone.
        case code(Property)
        /// One of the fields that can name somebody.
        case holder(Property)
        case place
    }

    private static func addRaw(_ value: XMPValue, to reading: inout MetadataReading) {
        guard let property = value.path.first else { return }
        let key = value.path.map(\.local).joined(separator: "/")
        reading.addRaw(.xmp, namespace: property.namespace, key, value.text)
    }

    /// `x-default` goes before other languages, and a name before what stands in for it.
    private static func defaultsFirst(_ values: [XMPValue]) -> [XMPValue] {
        func rank(_ value: XMPValue) -> Int {
            if value.path.count == 2, !value.path[1].local.hasSuffix("Name") { return 2 }
            return value.language.isEmpty || value.language == "x-default" ? 0 : 1
        }
        return (0...2).flatMap { wanted in values.filter { rank($0) == wanted } }
    }

    /// PLUS values are written `http://ns.useplus.org/ldf/vocab/MR-NON` or `MR-NON`.
    private static func code(_ text: String) -> String {
        text.split(separator: "/").last.map(String.init) ?? text
    }

    private static func term(_ path: [XMLName]) -> Term? {
        guard let property = path.first, let last = path.last else { return nil }
        // Locations of IPTC hold the same two properties in a structure.
        if last.namespace == exif, last.local == "GPSLatitude" || last.local == "GPSLongitude" { return .place }
        if path.count == 1 { return simple(property) }
        return path.count == 2 ? structured(property, last) : nil
    }

    private static func simple(_ name: XMLName) -> Term? {
        switch name.namespace {
        case "http://purl.org/dc/elements/1.1/": dublinCore[name.local].map(Term.property)
        case "http://ns.adobe.com/photoshop/1.0/": photoshop[name.local].map(Term.property)
        case "http://ns.adobe.com/xap/1.0/rights/": rights[name.local].map(Term.property)
        case "http://ns.adobe.com/xap/1.0/": name.local == "CreatorTool" ? .property(.software) : nil
        case "http://ns.adobe.com/tiff/1.0/": tiff[name.local].map(Term.property)
        case "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/":
            name.local == "AltTextAccessibility" ? .property(.altText) : nil
        case extensions: iptc[name.local].map(Term.property)
        case plus: plusTerm(name.local)
        case let prism where prism.hasPrefix("http://prismstandard.org/namespaces/"):
            name.local == "expirationDate" ? .property(.expirationDate) : nil
        default: nil
        }
    }

    private static let exif = "http://ns.adobe.com/exif/1.0/"
    private static let plus = "http://ns.useplus.org/ldf/xmp/1.0/"
    private static let extensions = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"

    /// The first DNG converters of Adobe wrote a capital.
    private static let dublinCore: [String: Property] = [
        "creator": .creator, "Creator": .creator, "rights": .copyrightNotice,
    ]
    private static let photoshop: [String: Property] = ["Credit": .creditLine, "Source": .source]
    private static let rights: [String: Property] = ["UsageTerms": .usageTerms, "WebStatement": .webStatement]
    private static let tiff: [String: Property] = [
        "Artist": .creator, "Copyright": .copyrightNotice, "Software": .software,
    ]
    /// The second name of the source type is that of before 2010, which Google still writes beside the first.
    private static let iptc: [String: Property] = [
        "DigitalSourceType": .digitalSourceType, "DigitalSourcefileType": .digitalSourceType,
        "AISystemUsed": .aiSystemUsed, "PersonInImage": .personShown,
    ]

    private static func plusTerm(_ name: String) -> Term? {
        switch name {
        case "ModelReleaseStatus": .code(.modelReleaseStatus)
        case "MinorModelAgeDisclosure": .code(.minorModelAge)
        case "PropertyReleaseStatus": .code(.propertyReleaseStatus)
        case "LicenseEndDate": .property(.licenseEnd)
        // Old files give the fields of a single owner or licensor without the structure.
        case "CopyrightOwnerName": .holder(.copyrightOwner)
        case "LicensorName": .holder(.licensor)
        default: nil
        }
    }

    private static func structured(_ property: XMLName, _ field: XMLName) -> Term? {
        switch (property.namespace, property.local, field.local) {
        case (plus, "CopyrightOwner", "CopyrightOwnerName"), (plus, "CopyrightOwner", "CopyrightOwnerID"):
            .holder(.copyrightOwner)
        case (plus, "Licensor", "LicensorName"), (plus, "Licensor", "LicensorURL"), (plus, "Licensor", "LicensorEmail"),
            (plus, "Licensor", "LicensorID"):
            .holder(.licensor)
        case (plus, "ImageCreator", "ImageCreatorName"), (plus, "ImageCreator", "ImageCreatorID"): .holder(.creator)
        case (extensions, "PersonInImageWDetails", "PersonName"): .property(.personShown)
        default: nil
        }
    }
}
