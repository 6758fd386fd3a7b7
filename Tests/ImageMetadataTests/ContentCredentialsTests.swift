import Testing

@testable import ImageMetadata

struct ContentCredentialsTests {
    @Test func fixturesAreThere() {
        #expect(CredentialFixtures.readable.count >= 18)
    }

    @Test(arguments: CredentialFixtures.readable)
    func readsWhatC2PAPythonReads(_ name: String) throws {
        let expected = try #require(CredentialFixtures.expected[name])
        let file = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/\(name)"))
        let credentials = file.credentials
        #expect(file.unreadable == [])
        #expect(credentials.isPresent)
        #expect(credentials.manifests == expected.manifests)
        let actions = credentials.actions.map { [$0.name, $0.digitalSourceType ?? "", $0.softwareAgent ?? ""] }
        #expect(actions.sorted { $0.lexicographicallyPrecedes($1) } == expected.actions)
        #expect(Set(credentials.generators) == Set(expected.generators ?? []))
        // c2pa-python lists the types of actions; we add those of the metadata.
        #expect(Set(credentials.digitalSourceTypes) == Set(expected.sourceTypes ?? []))
    }

    @Test(arguments: CredentialFixtures.paths(in: "c2pa", endings: ["c2pa"]))
    func readsRawStores(_ path: String) throws {
        let credentials = ContentCredentials(try CredentialFixtures.bytes(path))
        #expect(credentials.manifests >= 1)
        #expect(credentials.unreadable == [])
        #expect(!credentials.actions.isEmpty)
    }

    @Test(arguments: [
        ("generated-jpg.jpg", AIVerdict.Answer.yes), ("generated-png.png", .yes), ("generated-webp.webp", .yes),
        ("generated-gif.gif", .yes), ("generated-tif.tif", .yes), ("generated-avif.avif", .yes),
        ("generated-mp4.mp4", .yes), ("generated-svg.svg", .yes), ("generated-pdf.pdf", .yes), ("packed.pdf", .yes),
        ("photo.jpg", .no), ("phone.jpg", .no), ("gradient.png", .no), ("metadata.jpg", .no), ("composite.jpg", .ask),
        ("filled.jpg", .yes), ("ingredient.png", .yes), ("component.jpg", .yes), ("version1.jpg", .yes),
        ("compressed.jpg", .yes), ("remote.jpg", .ask),
    ])
    func verdicts(_ name: String, _ answer: AIVerdict.Answer) throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/\(name)"))
        #expect(file.artificialIntelligence.answer == answer)
        #expect(!file.artificialIntelligence.reasons.isEmpty)
    }

    @Test func readsMetadataAssertions() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/metadata.jpg"))
        let facts = file.credentials.facts.map { "\($0.property.rawValue): \($0.value)" }
        #expect(
            Set(facts) == [
                "creator: An Peeters", "copyrightNotice: © Gemeente Zandbeke", "creditLine: Gemeente Zandbeke",
                "digitalSourceType: http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
                "creator: Jan Claes",
                "copyrightNotice: © Jan Claes", "webStatement: https://creativecommons.org/licenses/by/4.0/",
            ])
    }

    @Test func readsRemoteReference() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/remote.jpg"))
        #expect(file.credentials.isPresent)
        #expect(file.credentials.hasRemoteReference)
        #expect(file.credentials.manifests == 0)
    }

    @Test func activeManifestNamesItsGeneratorFirst() throws {
        let credentials = ImageFile(bytes: try CredentialFixtures.bytes("c2pa/component.jpg")).credentials
        #expect(credentials.generators.first == "Afspraak fixtures 1.0")
        #expect(credentials.generators.contains("ChatGPT"))
    }

    @Test(arguments: [
        "c2pa.actions", "c2pa.actions.v2", "c2pa.actions__1", "c2pa.actions.v2__12",
    ])
    func readsActionsByLabel(_ label: String) {
        let action = [0xA1] + cbor("action") + cbor("c2pa.created")
        let content = box("cbor", [0xA1] + cbor("actions") + [0x81] + action)
        #expect(ContentCredentials(store(assertion: label, content)).actions.map(\.name) == ["c2pa.created"])
    }

    @Test(arguments: ["c2pa.actionsx", "c2pa.actions__", "c2pa.actions_1", "c2pa.action", "c2pa.hash.data"])
    func otherLabelsAreNoActions(_ label: String) {
        let content = box("cbor", [0xA1] + cbor("actions") + [0x81, 0xA1] + cbor("action") + cbor("x"))
        #expect(ContentCredentials(store(assertion: label, content)).actions.isEmpty)
    }

    @Test func agentsByIndexTemplatesAndRelatedActions() {
        let agents = cbor("softwareAgents") + [0x81, 0xA1] + cbor("name") + cbor("Midjourney")
        let related =
            cbor("related") + [0x81, 0xA1] + cbor("digitalSourceType") + cbor("digsrctype:compositeSynthetic")
        let first = [0xA2] + cbor("softwareAgentIndex") + [0x00] + related
        let template = [0xA1] + cbor("digitalSourceType") + cbor("digitalCapture")
        let content =
            [0xA3] + agents + cbor("actions") + [0x81] + first + cbor("templates") + [0x81] + template
        let credentials = ContentCredentials(store(assertion: "c2pa.actions.v2", box("cbor", content)))
        #expect(credentials.actions.map(\.softwareAgent) == ["Midjourney", nil, nil])
        #expect(credentials.digitalSourceTypes == ["digitalCapture", "digsrctype:compositeSynthetic"])
    }

    @Test func aSecondValueForAKeyCounts() {
        let types =
            cbor("digitalSourceType") + cbor("digitalCapture") + cbor("digitalSourceType")
            + cbor("trainedAlgorithmicMedia")
        let content = box("cbor", [0xA1] + cbor("actions") + [0x81, 0xA2] + types)
        let credentials = ContentCredentials(store(assertion: "c2pa.actions", content))
        #expect(credentials.digitalSourceTypes == ["digitalCapture", "trainedAlgorithmicMedia"])
        #expect(AIJudgement.verdict(facts: [], raw: [], credentials: credentials).answer == .yes)
    }

    @Test func generatorInfoAsListAndMap() {
        let info = [0xA2] + cbor("name") + cbor("Tool") + cbor("version") + cbor("2")
        let text = cbor("claim_generator") + cbor("tool/2")
        let list = [0xA2] + text + cbor("claim_generator_info") + [0x81] + info
        let map = [0xA1] + cbor("claim_generator_info") + info
        #expect(ContentCredentials(store(assertion: "x", [], claim: list)).generators == ["Tool 2", "tool/2"])
        #expect(ContentCredentials(store(assertion: "x", [], claim: map)).generators == ["Tool 2"])
    }

    @Test func otherJUMBFIsNoCredentials() {
        let other = superbox("j360", "360", box("xml ", []))
        #expect(!ContentCredentials(other).isPresent)
    }
}

struct HostileStoreTests {
    private static let good = store(assertion: "c2pa.actions", box("cbor", [0xA0]))

    @Test(arguments: [
        // No superbox, and sizes below 8 and beyond the end.
        [UInt8](), Array("jumbjumb".utf8), big(4, bytes: 4) + Array("jumb".utf8), big(7, bytes: 4) + Array("jumb".utf8),
        big(900, bytes: 4) + Array("jumb".utf8), box("jumb", []), box("jumb", box("jumd", [1, 2, 3])),
        // A large size of 0, of 15 and of the most there is.
        big(1, bytes: 4) + Array("jumb".utf8) + big(0, bytes: 8),
        big(1, bytes: 4) + Array("jumb".utf8) + big(15, bytes: 8),
        big(1, bytes: 4) + Array("jumb".utf8) + [UInt8](repeating: 0xFF, count: 8),
        // A label without its zero.
        box(
            "jumb",
            box("jumd", Array("c2pa".utf8) + [0, 0x11, 0, 0x10, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71, 3, 0x63])),
    ])
    func brokenBoxes(_ bytes: [UInt8]) {
        let credentials = ContentCredentials(bytes)
        #expect(credentials.unreadable.isEmpty == bytes.isEmpty)
        #expect(credentials.manifests == 0)
    }

    @Test func aBoxToTheEndIsRead() {
        let open = [0, 0, 0, 0] + Self.good.dropFirst(4)
        #expect(ContentCredentials(open).manifests == 1)
        #expect(ContentCredentials(open).unreadable == [])
    }

    @Test func truncatedAnywhereIsUnreadableOrEmpty() {
        for length in 1..<Self.good.count {
            #expect(ContentCredentials(Array(Self.good.prefix(length))).isPresent, "\(length)")
        }
    }

    @Test func boxesNestedDeepAreNotFollowed() {
        var bytes: [UInt8] = []
        for _ in 0..<2000 { bytes = superbox("c2pa", "c2pa", bytes) }
        let credentials = ContentCredentials(bytes)
        #expect(credentials.manifests == 1)
        #expect(credentials.unreadable == [.notSupported(part: "C2PA manifest")])
    }

    enum Bomb: String, CaseIterable, Sendable {
        case longArray, longMap, longBytes, deepArrays, deepIndefinite, deepTags, manyItems, manyPieces

        var content: [UInt8] {
            switch self {
            case .longArray: [0x9A, 0xFF, 0xFF, 0xFF, 0xFF]
            case .longMap: [0xBB, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
            case .longBytes: [0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
            case .deepArrays: [UInt8](repeating: 0x81, count: 100_000)
            case .deepIndefinite: [UInt8](repeating: 0x9F, count: 100_000)
            case .deepTags: [UInt8](repeating: 0xC1, count: 100_000)
            case .manyItems: [0x9F] + [UInt8](repeating: 0x00, count: 300_000) + [0xFF]
            case .manyPieces: [0x5F] + [UInt8](repeating: 0x40, count: 300_000) + [0xFF]
            }
        }

        var problem: Unreadable {
            switch self {
            case .longArray, .longMap, .longBytes: .damaged(part: "C2PA manifest")
            default: .tooMuch(part: "C2PA manifest")
            }
        }
    }

    @Test(arguments: Bomb.allCases)
    func bombs(_ bomb: Bomb) {
        let credentials = ContentCredentials(store(assertion: "c2pa.actions", box("cbor", bomb.content)))
        #expect(credentials.unreadable == [bomb.problem])
        #expect(AIJudgement.verdict(facts: [], raw: [], credentials: credentials).answer == .ask)
    }

    @Test func whatStandsBeforeTheDamageCounts() {
        let action =
            [0xA1] + cbor("actions") + [0x81, 0xA1] + cbor("digitalSourceType") + cbor("trainedAlgorithmicMedia")
        let content = box("cbor", action) + [0, 0, 0, 3]
        let credentials = ContentCredentials(store(assertion: "c2pa.actions", content + [9, 9, 9, 9]))
        #expect(credentials.digitalSourceTypes == ["trainedAlgorithmicMedia"])
        #expect(credentials.unreadable == [.damaged(part: "C2PA box")])
    }

    @Test func compressedManifestsHaveALimit() throws {
        var limits = ReadingLimits()
        let bytes = ContentCredentials(try CredentialFixtures.bytes("c2pa/compressed.c2pa"))
        #expect(bytes.manifests == 1)
        limits.longestStore = 1900
        let cut = ContentCredentials(try CredentialFixtures.bytes("c2pa/compressed.c2pa"), limits: limits)
        #expect(cut.unreadable == [.tooMuch(part: "C2PA manifest")])
        let broken = superbox("c2pa", "c2pa", superbox("c2cm", "m", box("brob", [9, 9, 9, 9, 9])))
        #expect(ContentCredentials(broken).unreadable == [.damaged(part: "C2PA manifest")])
        let empty = superbox("c2pa", "c2pa", superbox("c2cm", "m", []))
        #expect(ContentCredentials(empty).unreadable == [.damaged(part: "C2PA manifest")])
    }

    @Test func tooLongAStoreIsNotRead() {
        var limits = ReadingLimits()
        limits.longestStore = 10
        #expect(ContentCredentials(Self.good, limits: limits).unreadable == [.tooMuch(part: "C2PA store")])
    }
}
