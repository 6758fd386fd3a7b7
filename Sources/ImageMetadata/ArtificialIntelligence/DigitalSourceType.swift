/// How an image came to be: the IPTC vocabulary "Digital Source Type" (list of 2024-10-23) and the two terms that C2PA adds.
public enum DigitalSourceType: String, Sendable, Hashable, CaseIterable {
    case trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia, compositeSynthetic
    case composite, virtualRecording, softwareImage, trainedAlgorithmicData
    case algorithmicMedia, algorithmicallyEnhanced, computationalCapture
    case digitalCapture, screenCapture, negativeFilm, positiveFilm, print
    case humanEdits, digitalCreation, dataDrivenMedia, compositeCapture
    case minorHumanEdits, digitalArt
    case empty

    /// What a term means for the label on AI.
    public enum Verdict: Int, Sendable, Hashable, Comparable {
        /// Says nothing about how the picture was made.
        case silent
        /// Made without generative AI.
        case none
        /// May hold generative AI: only a person can tell.
        case ask
        case label

        public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
    }

    public var verdict: Verdict {
        switch self {
        case .trainedAlgorithmicMedia, .compositeWithTrainedAlgorithmicMedia, .compositeSynthetic: .label
        case .composite, .virtualRecording, .softwareImage, .trainedAlgorithmicData: .ask
        case .empty: .silent
        default: .none
        }
    }

    /// Reads a term: a URI of IPTC, C2PA or schema.org, a QCode, or the code alone, in whatever case. nil for anything else, so
    /// that text in which a code merely occurs is none.
    public init?(_ text: String) {
        let code = Self.code(in: text.trimmed ?? "").lowercased()
        guard let type = Self.byCode[code] else { return nil }
        self = type
    }

    private static let byCode: [String: Self] = {
        var table = Dictionary(allCases.map { ($0.rawValue.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        // Names of before 2021 and 2024 that files still hold.
        table["minorhumanedit"] = .minorHumanEdits
        table["trainedalgorithmic"] = .trainedAlgorithmicMedia
        table["compositewithtrainedalgorithmic"] = .compositeWithTrainedAlgorithmicMedia
        // schema.org says "MultiFrameComputationalCapture" for one term.
        table["multiframecomputationalcapture"] = .computationalCapture
        return table
    }()

    private static let prefixes = [
        "cv.iptc.org/newscodes/digitalsourcetype/", "c2pa.org/digitalsourcetype/", "www.c2pa.org/digitalsourcetype/",
        "schema.org/", "www.schema.org/",
    ]

    private static func code(in text: String) -> Substring {
        var rest = text[...]
        if let scheme = ["http://", "https://"].first(where: { rest.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.count)
            guard let prefix = prefixes.first(where: { rest.lowercased().hasPrefix($0) }) else { return "" }
            rest = rest.dropFirst(prefix.count)
        } else if let prefix = ["digsrctype:", "schema:"].first(where: { rest.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(prefix.count)
        }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        let schema = "DigitalSource"
        return rest.hasSuffix(schema) ? rest.dropLast(schema.count) : rest
    }
}
