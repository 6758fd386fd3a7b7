import Testing

@testable import ImageMetadata

struct DigitalSourceTypeTests {
    private static let forms = [
        "http://cv.iptc.org/newscodes/digitalsourcetype/", "https://cv.iptc.org/newscodes/digitalsourcetype/",
        "digsrctype:",
        "", "http://c2pa.org/digitalsourcetype/", " HTTPS://CV.IPTC.ORG/newscodes/digitalsourcetype/",
    ]

    @Test(arguments: DigitalSourceType.allCases)
    func everyTermInEveryForm(_ type: DigitalSourceType) {
        for form in Self.forms { #expect(DigitalSourceType(form + type.rawValue) == type) }
        let first = type.rawValue.prefix(1).uppercased()
        #expect(DigitalSourceType("https://schema.org/\(first)\(type.rawValue.dropFirst())DigitalSource") == type)
    }

    @Test func theVocabularyIsWhole() {
        #expect(DigitalSourceType.allCases.count == 22)
        let labels = DigitalSourceType.allCases.filter { $0.verdict == .label }
        #expect(labels == [.trainedAlgorithmicMedia, .compositeWithTrainedAlgorithmicMedia, .compositeSynthetic])
        let asks = DigitalSourceType.allCases.filter { $0.verdict == .ask }
        #expect(asks == [.composite, .virtualRecording, .softwareImage, .trainedAlgorithmicData])
        #expect(DigitalSourceType.allCases.filter { $0.verdict == .silent } == [.empty])
    }

    @Test(arguments: [
        "", " ", "AI", "made with trainedAlgorithmicMedia", "trainedAlgorithmicMedia foto",
        "https://example.test/trainedAlgorithmicMedia",
        "https://schema.org/Photograph", "http://cv.iptc.org/newscodes/digitalsourcetype/",
    ])
    func otherTextIsNoTerm(_ text: String) {
        #expect(DigitalSourceType(text) == nil)
    }
}

struct AIVerdictTests {
    private static let iptc = "http://cv.iptc.org/newscodes/digitalsourcetype/"

    private static func verdict(
        _ facts: [(Property, String)], raw: [RawProperty] = [], credentials: ContentCredentials = .init()
    ) -> AIVerdict {
        AIJudgement.verdict(
            facts: facts.map { Fact(property: $0.0, value: $0.1, origin: .xmp) }, raw: raw, credentials: credentials)
    }

    @Test(arguments: [
        ("trainedAlgorithmicMedia", AIVerdict.Answer.yes), ("compositeSynthetic", .yes), ("composite", .ask),
        ("softwareImage", .ask), ("virtualRecording", .ask), ("digitalCapture", .no), ("algorithmicMedia", .no),
        ("computationalCapture", .no), ("minorHumanEdits", .no), ("empty", .unknown),
    ])
    func oneSourceType(_ code: String, _ answer: AIVerdict.Answer) {
        #expect(Self.verdict([(.digitalSourceType, Self.iptc + code)]).answer == answer)
    }

    @Test func theStrictestWins() {
        let verdict = Self.verdict([
            (.digitalSourceType, "digitalCapture"), (.digitalSourceType, "composite"),
            (.digitalSourceType, "compositeSynthetic"),
        ])
        #expect(verdict.answer == .yes)
        #expect(verdict.reasons.map(\.answer) == [.yes, .ask, .no])
        #expect(verdict.reasons.map(\.value) == ["compositeSynthetic", "composite", "digitalCapture"])
        #expect(verdict.reasons.allSatisfy { $0.property == "DigitalSourceType" && $0.origin == .xmp })
    }

    @Test func nothingSaidIsUnknown() {
        #expect(Self.verdict([(.creator, "An Peeters"), (.software, "GIMP 2.10")]).answer == .unknown)
    }

    @Test func aValueOutsideTheVocabularyIsAsked() {
        #expect(Self.verdict([(.digitalSourceType, "AI, denk ik")]).answer == .ask)
    }

    @Test func aSystemUsedIsYes() {
        #expect(Self.verdict([(.aiSystemUsed, "ChatGPT")]).reasons.first?.kind == .systemUsed)
    }

    @Test func unreadableAndRemoteCredentialsAreAsked() {
        var damaged = ContentCredentials()
        damaged.unreadable = [.damaged(part: "C2PA manifest")]
        #expect(Self.verdict([(.digitalSourceType, "digitalCapture")], credentials: damaged).answer == .ask)
        var remote = ContentCredentials()
        remote.hasRemoteReference = true
        #expect(Self.verdict([], credentials: remote).answer == .ask)
    }

    @Test(arguments: [
        ("Adobe Firefly", true), ("Adobe Firefly 3", true), ("adobe_firefly/1.0", true), ("GPT-4o", true),
        ("ChatGPT", true),
        ("DALL·E 3", true), ("OpenAI API", true), ("Bing Image Creator", true),
        ("Microsoft_Responsible_AI/1.0 c2pa-rs/0.28", true),
        ("Google Generative AI", true), ("Gemini", true), ("Gemini 2.5", true), ("Sora/2", true), ("Midjourney", true),
        ("Adobe Photoshop 26.1", false), ("Google C2PA Core Generator Library", false), ("Leica M11-P 2.0", false),
        ("", false),
        ("Gemini Two Scanner", false), ("Firefly 8SE camera", false), ("Runways", false), ("OpenAIR", false),
        ("make_test_images/0.33", false),
    ])
    func agents(_ name: String, _ isGenerative: Bool) {
        #expect(GenerativeAgent.isGenerative(name) == isGenerative)
    }
}
