import BrusselsTime
import Findings
import Testing

@testable import PolicyModel

@Suite("Who may do what")
struct PermissionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let person: String
        let action: Action
        let path: String
        let type: ContentTypeID?
        let day: String
        let granted: Bool

        init(
            _ name: String, _ person: String, _ action: Action, _ path: String, _ type: ContentTypeID? = "pagina",
            on day: String = "2026-11-21", may granted: Bool
        ) {
            testDescription = name
            (self.person, self.action, self.path, self.type) = (person, action, path, type)
            (self.day, self.granted) = (day, granted)
        }
    }

    static let cases = [
        Case("an own page", "wim", .modify, "website/sport/zwembad.md", may: true),
        Case("the page of another department", "wim", .modify, "website/wonen/bouwen.md", may: false),
        Case(
            "a page inside an own section that belongs to another", "yasmin", .modify, "website/wonen/afval/pmd.md",
            on: "2027-02-01", may: false),
        Case("several departments, the first", "stijn", .create, "website/wonen/nieuw.md", may: true),
        Case("several departments, the second", "stijn", .create, "website/wonen/afval/nieuw.md", may: true),
        Case("the own folder of the department", "wim", .modify, "intranet/sport/a.md", may: true),
        Case("the folder of another department", "wim", .modify, "intranet/wonen/a.md", may: false),
        Case("news under the own department", "wim", .create, "website/sport/feest.md", "nieuws", may: false),
        Case("news where news stands", "wim", .create, "website/nieuws/feest.md", "nieuws", may: false),
        Case("without a type only a grant without types", "wim", .modify, "website/sport/zwembad.md", nil, may: false),
        Case("an action the role has not", "wim", .approve, "website/sport/zwembad.md", may: false),
        Case("the day before the start", "wim", .modify, "website/sport/zwembad.md", on: "2026-06-30", may: false),
        Case("the first day", "wim", .modify, "website/sport/zwembad.md", on: "2026-07-01", may: true),
        Case("the last day", "dirk", .modify, "website/sport/zwembad.md", on: "2026-06-30", may: true),
        Case("the day after", "dirk", .modify, "website/sport/zwembad.md", on: "2026-07-01", may: false),
        Case(
            "an appointment without departments holds everywhere", "lotte", .publish, "website/nieuws/a.md", "nieuws",
            may: true),
        Case(
            "an appointment without departments holds where nobody owns", "lotte", .changeStructure, "hugo.yaml", nil,
            may: true),
        Case("structure is a right of its own", "stijn", .changeStructure, "website/wonen/menu.yaml", nil, may: false),
        Case("the policy itself", "lotte", .changePolicy, ".afspraken/personen.yaml", nil, may: true),
        Case("the policy is not for an editor", "wim", .changePolicy, ".afspraken/personen.yaml", nil, may: false),
        Case(
            "a path that merely looks like the policy", "lotte", .changePolicy, "website/.afspraken/x.yaml", nil,
            may: false),
        Case("a role without rights", "tom", .modify, "website/contact.md", may: false),
        Case("somebody without an appointment", "ingrid", .modify, "website/contact.md", may: false),
    ]

    @Test("rights", arguments: cases)
    func rights(_ it: Case) throws {
        let policy = try Fixture.policy()
        let person = try #require(policy.person(PersonID(it.person)))
        let answer = policy.permission(
            for: person, action: it.action, path: it.path, type: it.type, on: try Fixture.day(it.day))
        #expect(answer.granted == it.granted)
        #expect(!answer.reasons.isEmpty)
        #expect(answer.granted == answer.misses.isEmpty || person.appointments.isEmpty)
    }

    private func answer(
        _ person: PersonID, _ action: Action, _ path: String, _ type: ContentTypeID? = "pagina",
        on day: String = "2026-11-21"
    ) throws -> Permission {
        let policy = try Fixture.policy()
        return policy.permission(
            for: try #require(policy.person(person)), action: action, path: path, type: type, on: try Fixture.day(day))
    }

    @Test("a yes names the appointment, the grant and the owner rule")
    func basis() throws {
        let yes = try answer("wim", .modify, "intranet/sport/a.md")
        let basis = try #require(yes.basis)
        #expect(basis.department == "sport" && basis.pattern.text == "intranet/{dienst}/**")
        #expect(yes.reasons.map(\.kind) == [.appointment, .grant, .owner])
        #expect(yes.reasons.map { $0.source?.file } == ["personen.yaml", "rechten.yaml", "eigenaars.yaml"])
        #expect(yes.reasons.first?.text.nl == "Wim Dessers is redacteur voor sport.")
    }

    @Test("of another department: a near miss that names the owner")
    func otherDepartment() throws {
        let no = try answer("wim", .modify, "website/wonen/bouwen.md")
        guard case .otherDepartment? = no.misses.first else {
            Issue.record("not a miss of department")
            return
        }
        #expect(no.reasons.map(\.kind) == [.grant, .owner, .missing])
        #expect(no.reasons.contains { $0.text.nl == "Dit is van de dienst wonen." })
        #expect(no.ownership?.department == "wonen")
    }

    @Test("ended and not yet started: a near miss that names the day")
    func dates() throws {
        let ended = try answer("dirk", .modify, "website/sport/zwembad.md")
        #expect(ended.reasons.first?.text.nl == "De aanstelling als redacteur eindigde op 30 juni 2026.")
        let early = try answer("yasmin", .modify, "website/wonen/a.md")
        #expect(early.reasons.first?.text.nl == "De aanstelling als redacteur begint pas op 4 januari 2027.")
    }

    @Test("another type, another place, no such action, no appointment")
    func otherMisses() throws {
        guard case .otherType? = try answer("wim", .create, "website/sport/a.md", "nieuws").misses.first,
            case .otherPlace? = try answer("lotte", .modify, "beelden/a.jpg", "beeld").misses.first,
            case .noSuchAction? = try answer("tom", .modify, "website/a.md").misses.first
        else {
            Issue.record("another kind of miss")
            return
        }
        #expect(try answer("wim", .create, "website/sport/a.md", "nieuws").reasons.map(\.kind) == [.type, .missing])
        let nobody = try answer("ingrid", .modify, "website/a.md")
        #expect(nobody.misses.isEmpty && nobody.reasons.map(\.kind) == [.missing])
    }

    @Test("{dienst} binds to the appointment that gives the role, not to all appointments of the person")
    func bindingPerAppointment() throws {
        let two = """
            - id: an
              naam: An
              aanstellingen:
                - {rol: redacteur, diensten: [sport]}
                - {rol: lezer, diensten: [wonen]}
            """
        let policy = try Fixture.policy([
            "personen.yaml": two,
            "diensten.yaml": "- {id: communicatie, naam: C}\n- {id: sport, naam: S}\n"
                + "- {id: wonen, naam: W}\n- {id: milieu, naam: M}\n", "proeven.yaml": nil,
        ])
        let an = try #require(policy.person("an"))
        let day = try Fixture.day("2026-11-21")
        func may(_ path: String) -> Bool {
            policy.permission(for: an, action: .modify, path: path, type: "pagina", on: day).granted
        }
        #expect(may("intranet/sport/a.md") && !may("intranet/wonen/a.md"))
    }
}
