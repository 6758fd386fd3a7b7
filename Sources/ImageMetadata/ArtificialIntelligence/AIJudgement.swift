/// Weighs what a file says about generative AI. Only what is meant to say it counts: a caption about AI is a caption.
struct AIJudgement {
    private var reasons: [AIVerdict.Reason] = []

    static func verdict(facts: [Fact], raw: [RawProperty], credentials: ContentCredentials) -> AIVerdict {
        var judgement = AIJudgement()
        for fact in facts { judgement.weigh(fact) }
        for found in GeneratorTrace.traces(facts: facts, raw: raw) { judgement.reasons.append(found) }
        judgement.weigh(credentials)
        return AIVerdict(judgement.reasons)
    }

    private mutating func weigh(_ fact: Fact) {
        switch fact.property {
        case .digitalSourceType: weighSourceType(fact.value, in: "DigitalSourceType", fact.origin)
        case .aiSystemUsed:
            add(.systemUsed, .yes, "AISystemUsed", fact.origin, fact.value)
        default: break
        }
    }

    /// A value outside the vocabulary says that somebody filled in something: a person has to look.
    private mutating func weighSourceType(_ value: String, in property: String, _ origin: Fact.Origin) {
        guard let type = DigitalSourceType(value) else {
            return add(.sourceType(nil), .ask, property, origin, value)
        }
        switch type.verdict {
        case .label: add(.sourceType(type), .yes, property, origin, value)
        case .ask: add(.sourceType(type), .ask, property, origin, value)
        case .none: add(.sourceType(type), .no, property, origin, value)
        case .silent: break
        }
    }

    private mutating func weigh(_ credentials: ContentCredentials) {
        for action in credentials.actions { weigh(action) }
        for type in credentials.digitalSourceTypes where !hasWeighed(type) {
            weighSourceType(type, in: "digitalSourceType", .c2pa)
        }
        for generator in credentials.generators where GenerativeAgent.isGenerative(generator) {
            add(.generator, .yes, "claim_generator", .c2pa, generator)
        }
        for problem in credentials.unreadable {
            add(.unreadableManifest, .ask, "C2PA", .c2pa, problem.part)
        }
        if credentials.hasRemoteReference { add(.remoteCredentials, .ask, "dcterms:provenance", .xmp, "") }
    }

    private mutating func weigh(_ action: ContentCredentials.Action) {
        if let type = action.digitalSourceType { weighSourceType(type, in: action.name, .c2pa) }
        if let agent = action.softwareAgent, GenerativeAgent.isGenerative(agent) {
            add(.agent, .yes, action.name, .c2pa, agent)
        }
    }

    /// A type that stands in an action has been weighed there, under the name of the action.
    private func hasWeighed(_ type: String) -> Bool {
        reasons.contains { reason in
            guard case .sourceType = reason.kind else { return false }
            return reason.origin == .c2pa && reason.value == type
        }
    }

    private mutating func add(
        _ kind: AIVerdict.Reason.Kind, _ answer: AIVerdict.Answer, _ property: String, _ origin: Fact.Origin,
        _ value: String
    ) {
        let reason = AIVerdict.Reason(kind: kind, answer: answer, property: property, origin: origin, value: value)
        reasons.append(reason)
    }
}

extension Unreadable {
    /// The part that could not be read.
    var part: String {
        switch self {
        case .damaged(let part), .tooMuch(let part), .notSupported(let part): part
        }
    }
}
