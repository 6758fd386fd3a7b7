import Findings
import JSON
import PolicyModel
import Rules

/// The fields of a content type as JSON Schema (2020-12), for editors that fill in front matter and records.
///
/// It asks what the checker asks when a proposal is handed in. Names are as the policy writes them: the checker also takes them in
/// capitals.
struct TypeSchema {
    let type: ContentType
    let language: Language

    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// One type, as a whole schema.
    var document: JSONValue {
        .object(
            [
                JSONMember("$schema", .string(Self.dialect)),
                JSONMember("$id", .string("urn:afspraak:soort:\(type.id.rawValue)")),
            ] + members)
    }

    /// All types, each under its name.
    static func document(of types: [ContentType], in language: Language) -> JSONValue {
        .object([
            JSONMember("$schema", .string(dialect)), JSONMember("$id", "urn:afspraak:soorten"),
            JSONMember(
                "$defs",
                .object(
                    types.map { type in
                        JSONMember(type.id.rawValue, .object(TypeSchema(type: type, language: language).members))
                    })),
        ])
    }

    private var members: [JSONMember] {
        let named = type.fields.flatMap { field in
            ([field.name] + field.aliases).map { ($0, FieldSchema(field: field)) }
        }
        var properties = named.map { JSONMember($0.0, $0.1.value(named: $0.0, in: language)) }
        if type.kind == .page {
            let known = Set(named.map { $0.0.lowercased() })
            properties += GeneratorFields.all.sorted().filter { !known.contains($0) }.map { JSONMember($0, true) }
        }
        let conditions = type.fields.compactMap(presence)
        return [
            JSONMember("title", .string(type.name)), JSONMember("x-paden", .strings(type.patterns.map(\.text))),
            JSONMember("type", "object"), JSONMember("properties", .object(properties)),
            JSONMember("additionalProperties", .bool(type.isOpen)),
        ] + (conditions.isEmpty ? [] : [JSONMember("allOf", .array(conditions))])
    }

    /// That a field is there, always or with certain answers to others. What publishing alone needs is said and not asked.
    private func presence(of field: FieldSpec) -> JSONValue? {
        if field.requiredFrom != nil, field.requiredFrom != .publish { return filledIn(field) }
        guard field.requiredFrom == nil, !field.requiredWhen.isEmpty else { return nil }
        let answers = field.requiredWhen.flatMap { condition -> [JSONValue] in
            let names = type.field(named: condition.field).map { [$0.name] + $0.aliases } ?? [condition.field]
            return names.map { name in
                let values = condition.values.flatMap(FieldSchema.spellings)
                return [
                    "properties": .object([JSONMember(name, ["enum": .array(values)])]), "required": .strings([name]),
                ]
            }
        }
        return ["if": ["anyOf": .array(answers)], "then": filledIn(field)]
    }

    /// A field under one of its names, with something in it.
    private func filledIn(_ field: FieldSpec) -> JSONValue {
        let ways = ([field.name] + field.aliases).map { name -> JSONValue in
            [
                "properties": .object([JSONMember(name, ["not": ["enum": [nil, ""]]])]), "required": .strings([name]),
            ]
        }
        return ways.count == 1 ? ways[0] : ["anyOf": .array(ways)]
    }
}

/// One field as JSON Schema.
private struct FieldSchema {
    let field: FieldSpec

    /// A scalar as YAML's readers hand it over: `2027` is a number there, and a text to the checker.
    private static let scalar: JSONValue = ["string", "number", "boolean"]
    private static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

    func value(named name: String, in language: Language) -> JSONValue {
        var members = [JSONMember("title", .string(name))]
        if let question = field.question { members.append(JSONMember("description", .string(question[language]))) }
        let demand = demand(name)
        members += [
            JSONMember("x-nl", .string(demand.nl)), JSONMember("x-en", .string(demand.en)),
            JSONMember("errorMessage", .string(demand[language])),
        ]
        return .object(members + limits)
    }

    /// What is said when something else was filled in.
    private func demand(_ name: String) -> Message {
        let answer = field.answer ?? Message(nl: "tekst", en: "text")
        let needed = field.requiredFrom == .publish
        return Message(
            nl: "`\(name)`: \(answer.nl)." + (needed ? " Nodig om te publiceren." : ""),
            en: "`\(name)`: \(answer.en)." + (needed ? " Needed for publishing." : ""))
    }

    /// What a value has to be. Empty is always fine here: whether it may be left out is asked of the whole.
    private var limits: [JSONMember] {
        let value: JSONValue
        switch field.kind {
        case .free: return []
        case .text, .reference: value = text
        case .day: value = moment("^\(Self.day)([Tt ].*)?$")
        case .instant: value = moment("^\(Self.day)([Tt ].*)?$")
        case .yesNo: value = ["enum": .array(Self.spellings(of: "ja") + Self.spellings(of: "nee"))]
        case .number: value = .object([JSONMember("type", "integer")] + bounds("minimum", "maximum"))
        case .choice: value = choice
        case .list: value = list
        }
        return [JSONMember("anyOf", [["type": "null"], value])]
    }

    private var text: JSONValue {
        .object([JSONMember("type", Self.scalar)] + bounds("minLength", "maxLength"))
    }

    private func moment(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string(pattern)] }

    private var choice: JSONValue {
        field.values.isEmpty
            ? ["type": Self.scalar] : ["enum": .array(field.values.flatMap(Self.spellings))]
    }

    /// A list, or the one thing that is in it.
    private var list: JSONValue {
        let entry: JSONValue = field.values.isEmpty ? true : choice
        let many: JSONValue = .object(
            [JSONMember("type", "array"), JSONMember("items", entry)] + bounds("minItems", "maxItems"))
        let one: JSONValue = field.values.isEmpty ? ["type": Self.scalar] : choice
        return ["anyOf": [many, one]]
    }

    private func bounds(_ least: String, _ most: String) -> [JSONMember] {
        [
            field.minimum.map { JSONMember(least, .integer($0)) }, field.maximum.map { JSONMember(most, .integer($0)) },
        ].compactMap(\.self)
    }

    /// How YAML's readers hand a word over: `ja` as text, `true` as a truth value, `3` as a number.
    static func spellings(of word: String) -> [JSONValue] {
        switch word {
        case "ja": ["ja", "yes", true]
        case "nee": ["nee", "no", false]
        default: Int(word).map { [.string(word), .integer($0)] } ?? [.string(word)]
        }
    }
}
