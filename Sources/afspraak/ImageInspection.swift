import Content
import Findings
import ImageMetadata
import JSON

/// What an image says about itself, each fact with the kind of metadata it stands in.
struct ImageInspection {
    let members: [JSONMember]
    let isReadable: Bool

    init(_ asset: Asset, _ language: Language) {
        let image = asset.image
        let problem = image.unreadable.first?.message ?? (image.format == .unknown ? Message.noImage : nil)
        isReadable = problem == nil
        members = [
            JSONMember("kind", "image"), JSONMember("format", .string(image.format.rawValue)),
            JSONMember("readable", .bool(problem == nil)), JSONMember("reason", .optional(problem?[language])),
            JSONMember("bytes", .integer(asset.size)),
            JSONMember("width", asset.pixels.map { .integer($0.width) } ?? .null),
            JSONMember("height", asset.pixels.map { .integer($0.height) } ?? .null),
            JSONMember("sha256", .string(asset.sha256)),
            JSONMember("metadata", Self.metadata(image)),
            JSONMember("c2pa", Self.credentials(image.credentials)),
            JSONMember("generatorTraces", Self.traces(image.artificialIntelligence)),
            JSONMember("ai", Self.verdict(image.artificialIntelligence)),
        ]
    }

    private static func metadata(_ image: ImageFile) -> JSONValue {
        let properties = Property.allCases.map { property in
            JSONMember(property.rawValue, .array(image.facts(property).map { fact($0.value, $0.origin) }))
        }
        return .object(properties + [JSONMember("gps", .bool(image.hasPosition))])
    }

    private static func credentials(_ credentials: ContentCredentials) -> JSONValue {
        [
            "present": .bool(credentials.isPresent), "manifests": .integer(credentials.manifests),
            "generators": .array(credentials.generators.map { .string($0) }),
        ]
    }

    private static func traces(_ verdict: AIVerdict) -> JSONValue {
        .array(
            verdict.reasons.compactMap { reason in
                guard case .trace(let trace) = reason.kind else { return nil }
                return [
                    "generator": .string(trace.rawValue), "value": .string(reason.value),
                    "from": .string(reason.origin.rawValue),
                ]
            })
    }

    /// `because`: the name of what was found, where, and its value.
    private static func verdict(_ verdict: AIVerdict) -> JSONValue {
        [
            "verdict": .string(verdict.answer.rawValue),
            "because": .array(
                verdict.reasons.map {
                    ["what": .string($0.property), "value": .string($0.value), "from": .string($0.origin.rawValue)]
                }),
        ]
    }

    private static func fact(_ value: String, _ origin: Fact.Origin) -> JSONValue {
        ["value": .string(value), "from": .string(origin.rawValue)]
    }
}

extension Unreadable {
    fileprivate var message: Message {
        switch self {
        case .damaged(let part): Message(nl: "Beschadigd: \(part).", en: "Damaged: \(part).")
        case .tooMuch(let part): Message(nl: "Te groot of te diep: \(part).", en: "Too large or too deep: \(part).")
        case .notSupported(let part):
            Message(nl: "Kunnen we niet openen: \(part).", en: "Cannot be opened here: \(part).")
        }
    }
}

extension Message {
    fileprivate static let noImage = Message(
        nl: "Dit is geen beeld dat we kennen.", en: "This is no image that we know.")
}
