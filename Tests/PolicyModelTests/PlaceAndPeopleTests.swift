import BrusselsTime
import Findings
import Testing

@testable import PolicyModel

@Suite("Whose a page is, and what it is")
struct PlaceTests {
    @Test(
        "the last line of the owner register that matches wins",
        arguments: [
            ("website/index.md", "communicatie", 1), ("website/wonen/bouwen.md", "wonen", 2),
            ("website/wonen/afval/pmd.md", "milieu", 3), ("intranet/sport/sleutels.md", "sport", 6),
        ])
    func owner(path: String, department: String, line: Int) throws {
        let ownership = try #require(try Fixture.policy().owner(of: path))
        #expect(ownership.department.rawValue == department)
        #expect(ownership.source.words.nl == "eigenaars.yaml regel \(line)")
        #expect(ownership.source.path == ".afspraken/eigenaars.yaml")
    }

    @Test("nobody owns what no line names", arguments: ["intranet/onbekend/a.md", "hugo.yaml", "", "Website/a.md"])
    func nobody(path: String) throws {
        #expect(try Fixture.policy().owner(of: path) == nil)
    }

    @Test(
        "the pattern that names most of the path gives the type",
        arguments: [
            ("website/a.md", "pagina"), ("website/nieuws/a.md", "nieuws"), ("beelden/a.png", "beeld"),
            ("website/nieuws/a.jpg", "nieuws"), ("fotos/a.jpg", "beeld"), ("hugo.yaml", nil),
        ] as [(String, String?)])
    func contentType(path: String, type: String?) throws {
        #expect(try Fixture.policy().contentType(at: path)?.id.rawValue == type)
    }

    @Test(
        "the folders that patterns cover",
        arguments: [
            (["website/*.md", "website/nieuws/**", "website/*"], ["website", "website/nieuws", "website"]),
            (["**", "*.md", "a.md", "a/b.md", "a/*/c/**", "a/{dienst}/**", "a/b*", "a/**/x.md"], []),
        ])
    func folders(patterns: [String], folders: [String]) throws {
        let paths = patterns.map { "\"\($0)\"" }.joined(separator: ", ")
        let type = "versie: 1\nid: aaa\nnaam: A\nsoort: pagina\npaden: [\(paths)]\n"
        let policy = try Fixture.policy(["types/aaa.yaml": type])
        #expect(policy.contentTypes.first { $0.id == "aaa" }?.folders == folders)
    }

    @Test("of two equal patterns the one of news wins")
    func newsWins() throws {
        let other = "versie: 1\nid: aaa\nnaam: A\nsoort: pagina\npaden: [\"website/nieuws/**\"]\n"
        #expect(try Fixture.policy(["types/aaa.yaml": other]).contentType(at: "website/nieuws/a.md")?.id == "nieuws")
    }

    @Test("a type answers to its id and its name, whatever the case", arguments: ["nieuws", "NIEUWS", "nieuwsbericht"])
    func typeByName(name: String) throws {
        #expect(try Fixture.policy().contentType(named: name)?.id == "nieuws")
    }

    @Test("a field answers to its aliases, whatever the case", arguments: ["titel", "Title", "TITEL"])
    func fieldByName(name: String) throws {
        let type = try #require(try Fixture.policy().contentType("pagina"))
        #expect(type.field(named: name)?.name == "titel")
        #expect(type.field(named: "onbekend") == nil)
    }

    @Test("a field keeps what it asks")
    func fieldFacts() throws {
        let type = try #require(try Fixture.policy().contentType("pagina"))
        let title = try #require(type.field(named: "titel"))
        #expect(title.requiredFrom == .submit && title.minimum == 3 && title.maximum == 90 && title.kind == .text)
        #expect(title.source == Source(file: "types/pagina.yaml", line: 7, column: 3))
        #expect(type.field(named: "publishDate")?.requiredFrom == .publish)
        #expect(type.field(named: "status")?.requiredFrom == nil)
        #expect(type.field(named: "status")?.values == ["ontwerp", "online"])
        #expect(!type.isOpen && !type.isNews && type.kind == .page)
    }
}

@Suite("Who somebody is")
struct PeopleTests {
    private static let lotteKey = "AAAAC3NzaC1lZDI1NTE5AAAAIMqQyN7sQQkVg8ovsIOkJOiJVFwpnsjSXNOMPaIvsiW/"

    @Test(
        "of an ssh key only the base64 counts",
        arguments: [
            lotteKey, "ssh-ed25519 \(lotteKey)", "ssh-ed25519 \(lotteKey) someone@else", "ssh-rsa\t\(lotteKey)",
        ])
    func sshKey(name: String) throws {
        #expect(try Fixture.policy().person(transport: "ssh", name: name)?.id == "lotte")
    }

    @Test("what is no key is nobody's", arguments: ["", "lotte", "ssh-ed25519", "ssh-ed25519 lotte", "AAAA"])
    func noKey(name: String) throws {
        #expect(try Fixture.policy().person(transport: "ssh", name: name) == nil)
    }

    @Test(
        "each transport has its own names",
        arguments: [
            ("gitolite", "lotte", true), ("http", "lotte.v", true), ("forge", "lottev", true),
            ("forge", "lotte", false),
            ("http", "Lotte", false), ("telnet", "lotte", false),
        ])
    func transports(transport: String, name: String, known: Bool) throws {
        #expect(try (Fixture.policy().person(transport: transport, name: name)?.id == "lotte") == known)
    }

    @Test("an e-mail address is compared without regard to case")
    func email() throws {
        #expect(try Fixture.policy().person(email: "lotte.verhaeghen@Zandbeke.example")?.id == "lotte")
        #expect(try Fixture.policy().person(email: "niemand@zandbeke.example") == nil)
    }

    @Test("departments are those of the appointments of the day")
    func departments() throws {
        let policy = try Fixture.policy()
        let (stijn, dirk) = (try #require(policy.person("stijn")), try #require(policy.person("dirk")))
        #expect(policy.departments(of: stijn, on: try Fixture.day("2026-11-21")) == ["milieu", "wonen"])
        #expect(policy.departments(of: dirk, on: try Fixture.day("2026-06-30")) == ["sport"])
        #expect(policy.departments(of: dirk, on: try Fixture.day("2026-07-01")) == [])
    }

    @Test("editors of a department, its back-ups, and who helps")
    func editors() throws {
        let policy = try Fixture.policy()
        let day = try Fixture.day("2026-11-21")
        #expect(policy.editors(of: "sport", on: day).map(\.id) == ["wim"])
        #expect(policy.editors(of: "communicatie", on: day).isEmpty)
        #expect(policy.backups(of: "milieu").map(\.id) == ["stijn", "wim"])
        #expect(policy.contactDepartment?.phone == "018 55 02 14")
        #expect(policy.contactDepartment?.mail == "communicatie@zandbeke.example")
        #expect(policy.department("sport")?.houseStyle == "zwembad")
    }

    @Test(
        "who publishes everywhere may take over a proposal",
        arguments: [("lotte", true), ("wim", false), ("tom", false), ("ingrid", false)])
    func takeOver(person: String, may: Bool) throws {
        let policy = try Fixture.policy()
        let someone = try #require(policy.person(PersonID(person)))
        #expect(policy.mayTakeOver(someone, on: try Fixture.day("2026-11-21")) == may)
    }

    @Test("an action has a Dutch and an English name", arguments: Action.allCases)
    func actionNames(action: Action) {
        #expect(Action(named: action.rawValue) == action)
        #expect(Action(named: action.englishName) == action)
        #expect(Action(named: "\(action.rawValue)x") == nil)
    }
}
