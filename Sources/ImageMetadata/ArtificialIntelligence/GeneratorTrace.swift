/// What a generator leaves in the files it makes, other than content credentials and source types. Always a form that only the
/// program writes: its name in free text is no trace.
public enum GeneratorTrace: String, Sendable, Hashable, CaseIterable {
    /// AUTOMATIC1111, Forge and what copies them: "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1".
    case stableDiffusionParameters
    case comfyUI
    case fooocus
    case invokeAI
    case novelAI
    /// "Made with Google AI" as the credit line.
    case googleAI
    case openAI
    case adobeFirefly
    case midjourney
    /// Another program that only generates, in a field for programs.
    case generativeProgram
}

extension GeneratorTrace {
    /// One row: in which fields a trace stands, and its form there.
    private struct Row: Sendable {
        let trace: GeneratorTrace
        /// In lower case. PNG keywords, EXIF tags, XMP properties and PDF entries do not clash.
        let keys: Set<String>
        /// nil when it stands wherever the key does.
        var origin: Fact.Origin?
        let matches: @Sendable (String) -> Bool
    }

    private static let rows: [Row] = [
        Row(trace: .fooocus, keys: ["fooocus_scheme"]) { !$0.isEmpty },
        Row(trace: .stableDiffusionParameters, keys: comments) { SamplingParameters.isWritten(in: $0) },
        Row(trace: .fooocus, keys: comments) { GraphText.hasFooocusParameters($0) },
        Row(trace: .comfyUI, keys: ["prompt", "workflow", "make", "model", "imagedescription", "usercomment"]) {
            GraphText.isComfyUI($0)
        },
        Row(trace: .invokeAI, keys: ["sd-metadata", "invokeai_metadata", "invokeai_graph", "invokeai_workflow"]) {
            $0.hasPrefix("{")
        },
        Row(trace: .invokeAI, keys: ["dream"]) { SamplingParameters.isDream($0) },
        Row(trace: .novelAI, keys: ["software"]) { $0 == "NovelAI" },
        Row(trace: .novelAI, keys: ["title"], origin: .png) {
            $0 == "AI generated image" || $0 == "NovelAI generated image"
        },
        Row(trace: .googleAI, keys: ["credit"]) { $0 == "Made with Google AI" || $0 == "Edited with Google AI" },
        Row(trace: .openAI, keys: programs) { startsWith($0, ["DALL-E", "DALL·E", "ChatGPT", "OpenAI"]) },
        Row(trace: .adobeFirefly, keys: programs) { startsWith($0, ["Adobe Firefly"]) },
        Row(trace: .midjourney, keys: descriptions) { MidjourneyJob.isNamed(in: $0) },
        Row(trace: .generativeProgram, keys: programs) { GenerativeAgent.isGenerative($0) },
    ]

    private static let comments: Set<String> = ["parameters", "usercomment", "comment", "description"]
    private static let programs: Set<String> = ["software", "creatortool", "creator tool", "producer"]
    private static let descriptions: Set<String> = [
        "description", "imagedescription", "comment", "usercomment", "title", "subject",
    ]

    private static func startsWith(_ text: String, _ names: [String]) -> Bool {
        names.contains { text.hasPrefix($0) && text.dropFirst($0.count).first?.isLetter != true }
    }

    /// What was found in the fields of a file, at most one for each field.
    static func traces(facts: [Fact], raw: [RawProperty]) -> [AIVerdict.Reason] {
        let stated = facts.compactMap { fact in
            fieldName(of: fact.property).map { (origin: fact.origin, key: $0, value: fact.value) }
        }
        let fields = raw.filter(isReadable).map { (origin: $0.origin, key: $0.key, value: $0.value) } + stated
        return fields.compactMap { field in
            let key = field.key.lowercased()
            let row = rows.first {
                $0.keys.contains(key) && $0.origin.map { $0 == field.origin } ?? true && $0.matches(field.value)
            }
            guard let row else { return nil }
            return AIVerdict.Reason(
                kind: .trace(row.trace), answer: .yes, property: field.key, origin: field.origin,
                value: String(field.value.prefix(200)))
        }
    }

    /// Facts that need not be among the raw properties too.
    private static func fieldName(of property: Property) -> String? {
        switch property {
        case .software: "Software"
        case .creditLine: "Credit"
        default: nil
        }
    }

    /// dc:title and dc:description hold what people write, but generators write theirs there as well, in a form of their own.
    /// A PDF is a document: its title says nothing of an image, and its programs come as facts.
    private static func isReadable(_ property: RawProperty) -> Bool {
        property.origin != .pdf && property.origin != .svg
    }
}
