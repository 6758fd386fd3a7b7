/// Which text under a container's own key states what, for containers other than PNG.
enum ContainerTexts {
    static func property(key: String, origin: Fact.Origin) -> Property? {
        switch origin {
        case .pdf: pdf[key]
        case .svg: svg[key]
        case .quickTime: quickTime[key]
        default: nil
        }
    }

    /// ISO 32000-2, 14.3.3: "Creator" is the program.
    private static let pdf: [String: Property] = ["Author": .creator, "Creator": .software, "Producer": .software]

    private static let svg: [String: Property] = [
        "title": .altText, "desc": .altText, "aria-label": .altText, "cc:Work/dc:creator": .creator,
        "cc:Work/dc:rights": .copyrightNotice, "cc:Work/dc:source": .source, "cc:Work/cc:license": .webStatement,
        "cc:Work/cc:attributionName": .creditLine,
    ]

    private static let quickTime: [String: Property] = [
        "©ART": .creator, "©aut": .creator, "auth": .creator, "com.apple.quicktime.author": .creator,
        "com.apple.quicktime.artist": .creator, "©cpy": .copyrightNotice, "cprt": .copyrightNotice,
        "com.apple.quicktime.copyright": .copyrightNotice, "©swr": .software, "©too": .software,
        "com.apple.quicktime.software": .software, "©src": .source,
    ]
}
