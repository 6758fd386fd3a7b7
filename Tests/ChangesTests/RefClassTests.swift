import Changes
import Git
import PolicyModel
import Testing

@Suite("What a ref is for")
struct RefClassTests {
    private static let protected = "refs/heads/main"

    private func refClass(_ name: String, protectedRef: String = protected) -> RefClass {
        RefClass(name: Array(name.utf8), protectedRef: protectedRef)
    }

    @Test func `the protected branch is one name and no other`() {
        #expect(refClass("refs/heads/main") == .protected)
        #expect(refClass("refs/heads/main", protectedRef: "refs/heads/site") == .other)
    }

    @Test(arguments: [
        "refs/heads/Main", "refs/heads/MAIN", "refs/heads/main/", "refs/heads/main ", "refs/heads/maın",
        "refs/heads/main\u{200B}", "refs/heads/\u{202E}niam", "refs/heads/main\u{0}", "refs/heads/main\n", "main",
        "heads/main", "HEAD", "refs/heads/HEAD", "refs/remotes/origin/main", "refs/weird/x", "refs/notes/commits",
        "refs/replace/0123", "refs/heads/dev", "refs/changes/01/1/1", "refs/", "", "refs/stash",
        "refs/namespaces/x/refs/heads/main", "refs/afspraak", "refs/Afspraak/logboek", "refs/TAGS/v1", "refs/tags",
    ])
    func `what only looks like it is nobody's`(name: String) {
        #expect(refClass(name) == .other)
    }

    @Test func `a name that is no UTF-8 is nobody's`() {
        let name = Array("refs/heads/voorstel/wim/".utf8)
        #expect(RefClass(name: name + [0xFF], protectedRef: Self.protected) == .other)
        // Surrogates and overlong forms of a slash.
        #expect(RefClass(name: name + [0xED, 0xA0, 0x80], protectedRef: Self.protected) == .other)
        #expect(RefClass(name: name + [0xC0, 0xAF], protectedRef: Self.protected) == .other)
    }

    @Test func `accents count in one spelling only`() {
        #expect(refClass("refs/heads/voorstel/wim/caf\u{E9}") == .proposal("wim", slug: "caf\u{E9}"))
        #expect(refClass("refs/heads/voorstel/wim/cafe\u{301}") == .other)
        #expect(refClass("refs/heads/cafe\u{301}", protectedRef: "refs/heads/caf\u{E9}") == .other)
    }

    @Test(arguments: [
        ("refs/heads/voorstel/wim-dessers/zwembad", "wim-dessers", "zwembad"),
        ("refs/heads/voorstel/wim/zwembad/uren", "wim", "zwembad/uren"),
        ("refs/heads/voorstel/2/x", "2", "x"), ("refs/heads/voorstel/wim/Zwembad", "wim", "Zwembad"),
    ])
    func `a proposal belongs to the person in its name`(name: String, person: String, slug: String) {
        #expect(refClass(name) == .proposal(PersonID(person), slug: slug))
    }

    @Test(arguments: [
        "refs/heads/voorstel", "refs/heads/voorstel/", "refs/heads/voorstel/wim", "refs/heads/voorstel/wim/",
        "refs/heads/voorstel//x", "refs/heads/voorstel/wim//x", "refs/heads/voorstel/Wim/x",
        "refs/heads/VOORSTEL/wim/x", "refs/heads/voorstel/wim dessers/x", "refs/heads/voorstel/wím/x",
        "refs/heads/voorstel/wim.dessers/x", "refs/heads/voorstel/wim\u{200D}/x", "refs/heads/voorstel/wim/x\u{AD}",
        "refs/heads/voorstellen/wim/x", "refs/heads/voorstel/wim/x\u{FEFF}",
        "refs/heads/voorstel/wim/" + String(repeating: "a", count: 177),
    ])
    func `what only looks like a proposal is nobody's`(name: String) {
        #expect(refClass(name) == .other)
    }

    @Test func `a proposal may be as long as two hundred bytes`() {
        let slug = String(repeating: "a", count: 176)
        #expect(refClass("refs/heads/voorstel/wim/" + slug) == .proposal("wim", slug: slug))
    }

    @Test func `records and tags are told apart from the rest`() {
        #expect(refClass("refs/afspraak/logboek") == .record)
        #expect(refClass("refs/tags/v1") == .tag)
    }

    @Test func `a ref is shown without what could deceive`() {
        let update = RefUpdate(name: Array("refs/heads/\u{1B}[2J\u{202E}".utf8) + [0xFF], old: nil, new: nil)
        #expect(update.shownName.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
    }
}
