public import ImageMetadata
import Text

/// What a file says about itself, as answers to the questions of its record. Never more than it says: who can be recognised, and
/// whether we may use it, only a person knows.
public struct EmbeddedAnswers: Sendable {
    public struct Answer: Sendable, Hashable {
        /// The field of the record.
        public let field: String
        public let value: String
        public let origin: Fact.Origin
    }

    /// One for each field at most, the best that the file has.
    public let answers: [Answer]

    public init(of image: ImageFile) {
        var answers: [Answer] = []
        func add(_ field: String, _ fact: Fact?, _ value: String? = nil) {
            guard let fact, !answers.contains(where: { $0.field == field }) else { return }
            answers.append(Answer(field: field, value: value ?? fact.value, origin: fact.origin))
        }
        let named = { (property: Property) in image.facts(property).first { !PartyName($0.value).isNobody } }
        add("maker", named(.creator))
        add("eigenaar", named(.copyrightOwner) ?? named(.copyrightNotice))
        add("fotovermelding", named(.creditLine))
        for fact in image.facts(.licenseEnd) + image.facts(.expirationDate) {
            add("te_gebruiken_tot", fact, MetadataDay(fact.value).map { "\($0.day)" })
        }
        for fact in [.webStatement, .usageTerms].flatMap({ image.facts($0) }) {
            if let terms = CommonsTerms(fact.value) {
                add("gebruiksrecht", fact, "creative-commons")
                add("licentie", fact, terms.spdx)
            }
        }
        let said = image.artificialIntelligence
        if said.answer == .yes, let reason = said.reasons.first {
            answers.append(Answer(field: "ai", value: "gegenereerd", origin: reason.origin))
        }
        add("alt_voorstel", image.facts(.altText).first)
        self.answers = answers
    }
}

extension EmbeddedAnswers.Answer {
    /// Which kind of metadata it stands in.
    public var originName: String { origin.name }
}
