import Approvals
import BrusselsTime
import PolicyModel
import Testing

/// Who has to agree, who did, and whether that is enough: each case is a requirement of `vereisten.yaml` and what came in.
@Suite("Weighing a requirement")
struct RequirementWeighingTests {
    /// Something that came in; in the order of the case, unless it says otherwise.
    struct Given: Sendable {
        let person: PersonID
        let kind: StatementKind
        let made: String
        let expires: String
        let order: Int?
        let lapse: Lapse?
        /// The role that was named; nil: none.
        var role: RoleID?

        /// The same, in a role that is named.
        func speaking(as role: RoleID) -> Given {
            var copy = self
            copy.role = role
            return copy
        }

        static func by(
            _ person: PersonID, made: String = "2026-11-20T09:00", expires: String = "2027-12-31", order: Int? = nil,
            lapse: Lapse? = nil
        ) -> Given {
            Given(person: person, kind: .approval, made: made, expires: expires, order: order, lapse: lapse)
        }

        /// Written down by the communication service.
        static func noted(_ person: PersonID, order: Int? = nil) -> Given {
            Given(
                person: person, kind: .registered, made: "2026-11-20T09:00", expires: "2027-12-31", order: order,
                lapse: nil)
        }

        func received(as number: Int) throws -> ReceivedStatement {
            var statement = Statements.statement(
                kind, by: kind == .registered ? "cleo" : person, made: try Town.moment(made),
                expires: try Town.moment(expires))
            if kind == .registered { statement.onBehalfOf = person }
            statement.role = role
            return ReceivedStatement(
                id: "\(number)", statement: statement, order: order ?? number, lapse: lapse)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let requirement: String
        let given: [Given]
        /// Who counts, as what; nobody when it is not met is `needs`.
        let counts: [String]
        /// Roles that still have to agree.
        let needs: [RoleID]
        /// How many still have to agree; nil: as many as `needs` names.
        let more: Int?
        let lapses: [PersonID: Lapse]
        let authors: Set<PersonID>
        let publisher: PersonID?
        let moment: String
        let path: String
        let types: [ContentTypeID]

        init(
            _ name: String, _ requirement: String, _ given: [Given], counts: [String] = [], needs: [RoleID] = [],
            more: Int? = nil, lapses: [PersonID: Lapse] = [:], authors: Set<PersonID> = ["rie"],
            publisher: PersonID? = nil, at moment: String = "2026-11-21T12:00", path: String = Town.pool,
            types: [ContentTypeID] = ["pagina"]
        ) {
            testDescription = name
            (self.requirement, self.given, self.counts) = (requirement, given, counts)
            (self.needs, self.more, self.lapses) = (needs, more, lapses)
            (self.authors, self.publisher) = (authors, publisher)
            (self.moment, self.path, self.types) = (moment, path, types)
        }
    }

    private static let one = "bij: {}, een: [eindredacteur, schepen]"
    private static let all = "bij: {}, alle: [schepen, burgemeester]"
    private static let two = "bij: {}, aantal: 2, van: [eindredacteur]"
    private static let order = all + ", volgorde: ja"
    private static let eyes = "bij: {}, een: [eindredacteur], vier_ogen: ja"
    private static let taken = "bij: {}, een: [communicatie], overnemen_telt: ja"

    // MARK: - How many, and as what

    static let quotas = [
        Case("one of: nobody", one, [], needs: ["eindredacteur", "schepen"], more: 1),
        Case(
            "one of: in the role that was named", one, [.by("stef").speaking(as: "schepen")], counts: ["stef schepen"]),
        Case(
            "one of: in a role of somebody else", one, [.by("stef").speaking(as: "eindredacteur")],
            needs: ["eindredacteur", "schepen"], more: 1, lapses: ["stef": .noRole]),
        Case("one of: the first role", one, [.by("emma")], counts: ["emma eindredacteur"]),
        Case("one of: the second role", one, [.by("stef")], counts: ["stef schepen"]),
        Case("one of: more than asked, the first counts", one, [.by("stef"), .by("emma")], counts: ["stef schepen"]),
        Case(
            "one of: another role", one, [.by("bram")], needs: ["eindredacteur", "schepen"], more: 1,
            lapses: ["bram": .noRole]),
        Case(
            "one of: a role without the right to approve", "bij: {}, een: [redacteur]", [.by("rie")],
            needs: ["redacteur"], lapses: ["rie": .noRole]),
        Case(
            "one of: a role nobody has", "bij: {}, een: [gouverneur]", [.by("emma")], needs: ["gouverneur"],
            lapses: ["emma": .noRole]),
        Case("all of: nobody", all, [], needs: ["schepen", "burgemeester"]),
        Case("all of: one is not enough", all, [.by("stef")], counts: ["stef schepen"], needs: ["burgemeester"]),
        Case(
            "all of: the other is not enough either", all, [.by("bram")], counts: ["bram burgemeester"],
            needs: ["schepen"]),
        Case("all of: both", all, [.by("stef"), .by("bram")], counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "all of: both, the other way round", all, [.by("bram"), .by("stef")],
            counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "all of: two of one role are no two roles", all, [.by("stef"), .by("net")], counts: ["stef schepen"],
            needs: ["burgemeester"]),
        Case(
            "all of: one person with both roles counts once", all, [.by("dora")], counts: ["dora schepen"],
            needs: ["burgemeester"]),
        Case(
            "all of: one person with both roles counts once, however often", all, [.by("dora"), .by("dora")],
            counts: ["dora schepen"], needs: ["burgemeester"]),
        Case(
            "all of: who has both makes room for who has one", all, [.by("dora"), .by("stef")],
            counts: ["stef schepen", "dora burgemeester"]),
        Case(
            "all of: who has both makes room, whoever came first", all, [.by("stef"), .by("dora")],
            counts: ["stef schepen", "dora burgemeester"]),
        Case(
            "all of: who has both stays where the other role is filled", all, [.by("dora"), .by("bram")],
            counts: ["dora schepen", "bram burgemeester"]),
        Case(
            "all of: room is made along a chain", "bij: {}, alle: [burgemeester, schepen, eindredacteur]",
            [.by("dora"), .by("emma"), .by("stef")],
            counts: ["dora burgemeester", "stef schepen", "emma eindredacteur"]),
        Case(
            "all of: a role asked for twice needs two people", "bij: {}, alle: [schepen, schepen]", [.by("stef")],
            counts: ["stef schepen"], needs: ["schepen"]),
        Case(
            "all of: a role asked for twice, filled twice", "bij: {}, alle: [schepen, schepen]",
            [.by("stef"), .by("dora")], counts: ["dora schepen", "stef schepen"]),
        Case("N of: none of two", two, [], needs: ["eindredacteur"], more: 2),
        Case("N of: one of two", two, [.by("emma")], counts: ["emma eindredacteur"], needs: ["eindredacteur"], more: 1),
        Case(
            "N of: one person twice is one", two, [.by("emma"), .by("emma")], counts: ["emma eindredacteur"],
            needs: ["eindredacteur"], more: 1),
        Case("N of: two", two, [.by("emma"), .by("gust")], counts: ["emma eindredacteur", "gust eindredacteur"]),
        Case(
            "N of: three of whom the first two count", two, [.by("gust"), .by("fons"), .by("emma")],
            counts: ["gust eindredacteur", "fons eindredacteur"]),
        Case(
            "N of: one person with two of the roles is one", "bij: {}, aantal: 2, van: [schepen, burgemeester]",
            [.by("dora")], counts: ["dora schepen"], needs: ["schepen", "burgemeester"], more: 1),
        Case(
            "N of: two people of any of the roles", "bij: {}, aantal: 2, van: [schepen, burgemeester]",
            [.by("stef"), .by("net")], counts: ["stef schepen", "net schepen"]),
        Case(
            "N of: more than there are roles", "bij: {}, aantal: 3, van: [eindredacteur, schepen]",
            [.by("emma"), .by("fons"), .by("stef")],
            counts: ["emma eindredacteur", "fons eindredacteur", "stef schepen"]),
    ]

    // MARK: - In order

    static let orders = [
        Case(
            "in order: alderman, then mayor", order, [.by("stef"), .by("bram")],
            counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "in order: mayor, then alderman", order, [.by("bram"), .by("stef")], counts: ["stef schepen"],
            needs: ["burgemeester"], lapses: ["bram": .outOfOrder]),
        Case(
            "in order: both at once", order, [.by("stef", order: 3), .by("bram", order: 3)], counts: ["stef schepen"],
            needs: ["burgemeester"], lapses: ["bram": .outOfOrder]),
        Case(
            "in order: the order of receipt counts, not that of the list", order,
            [.by("bram", order: 9), .by("stef", order: 2)], counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "in order: the order of receipt counts, not what the clocks of signers say", order,
            [.by("stef", made: "2026-11-21T11:00"), .by("bram", made: "2026-11-20T07:00")],
            counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "in order: mayor alone", order, [.by("bram")], needs: ["schepen", "burgemeester"],
            lapses: ["bram": .outOfOrder]),
        Case(
            "in order: mayor, alderman, mayor again", order, [.by("bram"), .by("stef"), .by("bram")],
            counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "in order: another alderman before the mayor is enough", order, [.by("stef"), .by("bram"), .by("net")],
            counts: ["stef schepen", "bram burgemeester"]),
        Case(
            "in order: one person with both roles counts once", order, [.by("dora"), .by("dora")],
            counts: ["dora schepen"], needs: ["burgemeester"]),
        Case(
            "in order: who has both and spoke twice makes room", order, [.by("dora"), .by("stef"), .by("dora")],
            counts: ["stef schepen", "dora burgemeester"]),
        Case(
            "in order: whoever puts it online comes last", order + ", overnemen_telt: ja", [.by("stef")],
            counts: ["stef schepen", "bram burgemeester"], publisher: "bram"),
        Case(
            "in order: whoever puts it online cannot come first", order + ", overnemen_telt: ja", [.by("bram")],
            counts: ["stef schepen"], needs: ["burgemeester"], lapses: ["bram": .outOfOrder], publisher: "stef"),
        Case(
            "in order: who agreed and now puts it online counts where it fits", order + ", overnemen_telt: ja",
            [.by("dora"), .by("stef")], counts: ["stef schepen", "dora burgemeester"], publisher: "dora"),
        Case(
            "in order: an agreement that lapsed is none", order,
            [.by("stef", lapse: .withdrawn), .by("bram")], needs: ["schepen", "burgemeester"],
            lapses: ["stef": .withdrawn, "bram": .outOfOrder]),
        Case(
            "without an order: mayor, then alderman", all, [.by("bram"), .by("stef")],
            counts: ["stef schepen", "bram burgemeester"]),
    ]

    // MARK: - Who does not count

    static let eyesAndTakingOver = [
        Case(
            "four eyes: who wrote it does not count", eyes, [.by("emma")], needs: ["eindredacteur"],
            lapses: ["emma": .author], authors: ["emma"]),
        Case(
            "four eyes: somebody else does", eyes, [.by("emma"), .by("fons")], counts: ["fons eindredacteur"],
            lapses: ["emma": .author], authors: ["emma"]),
        Case(
            "four eyes: one of several authors does not count", eyes, [.by("emma")], needs: ["eindredacteur"],
            lapses: ["emma": .author], authors: ["rie", "emma", "fons"]),
        Case(
            "without four eyes: who wrote it counts", "bij: {}, een: [eindredacteur]", [.by("emma")],
            counts: ["emma eindredacteur"], authors: ["emma"]),
        Case(
            "four eyes: what is noted of an author does not count", "bij: {}, een: [schepen], vier_ogen: ja",
            [.noted("stef")], needs: ["schepen"], lapses: ["stef": .author], authors: ["stef"]),
        Case(
            "four eyes: an author without the role has no role", eyes, [.by("rie")], needs: ["eindredacteur"],
            lapses: ["rie": .noRole]),
        Case("taking over: whoever puts it online agrees", taken, [], counts: ["cleo communicatie"], publisher: "cleo"),
        Case("taking over: not yet", taken, [], needs: ["communicatie"]),
        Case("taking over: not without the role", taken, [], needs: ["communicatie"], publisher: "rie"),
        Case(
            "taking over: not with another role of approval", taken, [], needs: ["communicatie"], publisher: "emma"),
        Case(
            "taking over: only when the requirement says so", "bij: {}, een: [communicatie]", [],
            needs: ["communicatie"], publisher: "cleo"),
        Case(
            "taking over: not an own text under four eyes", taken + ", vier_ogen: ja", [], needs: ["communicatie"],
            authors: ["cleo"], publisher: "cleo"),
        Case(
            "taking over: a text of another under four eyes", taken + ", vier_ogen: ja", [],
            counts: ["cleo communicatie"], publisher: "cleo"),
        Case(
            "taking over: who agreed and puts it online is one",
            "bij: {}, aantal: 2, van: [eindredacteur], overnemen_telt: ja",
            [.by("emma")], counts: ["emma eindredacteur"], needs: ["eindredacteur"], more: 1, publisher: "emma"),
        Case(
            "taking over: who puts it online is the second of two",
            "bij: {}, aantal: 2, van: [eindredacteur], overnemen_telt: ja", [.by("fons")],
            counts: ["fons eindredacteur", "emma eindredacteur"], publisher: "emma"),
        Case(
            "taking over: with two roles counts as one", all + ", overnemen_telt: ja", [],
            counts: ["dora schepen"], needs: ["burgemeester"], publisher: "dora"),
        Case(
            "taking over: makes room for who agreed", all + ", overnemen_telt: ja", [.by("stef")],
            counts: ["stef schepen", "dora burgemeester"], publisher: "dora"),
        Case(
            "noted: somebody who never pushes", "bij: {}, een: [schepen]", [.noted("stef")], counts: ["stef schepen"]),
        Case(
            "noted: not of who publishes for communication", "bij: {}, een: [communicatie]", [.noted("cleo")],
            needs: ["communicatie"], lapses: ["cleo": .notRegistrable]),
        Case(
            "noted: not where the requirement says no", "bij: {}, een: [schepen], geregistreerd: nee",
            [.noted("stef")], needs: ["schepen"], lapses: ["stef": .notRegistrable]),
        Case(
            "noted: signed it counts where noted it would not", "bij: {}, een: [schepen], geregistreerd: nee",
            [.by("stef")], counts: ["stef schepen"]),
        Case(
            "noted: not of who has not the role", "bij: {}, een: [schepen]", [.noted("bram")], needs: ["schepen"],
            lapses: ["bram": .noRole]),
        Case(
            "noted: not of somebody nobody knows", "bij: {}, een: [schepen]", [.noted("spook")], needs: ["schepen"],
            lapses: ["spook": .noRole]),
        Case(
            "noted and signed by one person is one", "bij: {}, aantal: 2, van: [schepen]",
            [.noted("stef"), .by("stef")], counts: ["stef schepen"], needs: ["schepen"], more: 1),
        Case(
            "noted: the order holds too", order, [.noted("bram"), .by("stef")], counts: ["stef schepen"],
            needs: ["burgemeester"], lapses: ["bram": .outOfOrder]),
    ]

    // MARK: - What no longer counts

    private static let alderman = "bij: {}, een: [schepen]"
    private static let short = "bij: {}, een: [schepen], geldig_dagen: 2"

    static let lapses = [
        Case(
            "its last second counts", alderman, [.by("stef", expires: "2026-11-21T12:00:00")], counts: ["stef schepen"]),
        Case(
            "a second later it has expired", alderman, [.by("stef", expires: "2026-11-21T11:59:59")],
            needs: ["schepen"], lapses: ["stef": .expired]),
        Case(
            "two days of use, to the second", short, [.by("stef", made: "2026-11-19T12:00:00")],
            counts: ["stef schepen"]),
        Case(
            "two days of use and a second", short, [.by("stef", made: "2026-11-19T11:59:59")], needs: ["schepen"],
            lapses: ["stef": .expired]),
        Case(
            "days of use are days of 24 hours, also when the clock goes back", short,
            [.by("stef", made: "2026-10-24T12:00:00+02:00")], counts: ["stef schepen"],
            at: "2026-10-26T11:00:00+01:00"),
        Case(
            "when the clock went back the third noon is too late", short,
            [.by("stef", made: "2026-10-24T12:00:00+02:00")], needs: ["schepen"], lapses: ["stef": .expired],
            at: "2026-10-26T12:00:00+01:00"),
        Case(
            "without days of use, thirty of 24 hours", alderman, [.by("stef", made: "2026-10-22T13:00:00")],
            counts: ["stef schepen"]),
        Case(
            "without days of use, thirty and a second", alderman, [.by("stef", made: "2026-10-22T12:59:59")],
            needs: ["schepen"], lapses: ["stef": .expired]),
        Case(
            "what the signer wrote cannot be longer than the requirement", short,
            [.by("stef", made: "2026-11-01", expires: "2028-01-01")], needs: ["schepen"], lapses: ["stef": .expired]),
        Case(
            "taken back", alderman, [.by("stef", lapse: .withdrawn)], needs: ["schepen"],
            lapses: ["stef": .withdrawn]),
        Case("used up", alderman, [.by("stef", lapse: .spent)], needs: ["schepen"], lapses: ["stef": .spent]),
        Case(
            "an image was changed", alderman, [.by("stef", lapse: .shownFileChanged)], needs: ["schepen"],
            lapses: ["stef": .shownFileChanged]),
        Case(
            "one that lapsed does not take another along", alderman, [.by("stef", lapse: .withdrawn), .by("dora")],
            counts: ["dora schepen"], lapses: ["stef": .withdrawn]),
        Case(
            "given again after it was taken back", alderman, [.by("stef", lapse: .withdrawn), .by("stef")],
            counts: ["stef schepen"], lapses: ["stef": .withdrawn]),
        Case("an appointment on its last day", alderman, [.by("net")], counts: ["net schepen"]),
        Case(
            "an appointment that ended yesterday", alderman, [.by("oud")], needs: ["schepen"],
            lapses: ["oud": .noRole]),
        Case(
            "an appointment that starts tomorrow", alderman, [.by("nieuw")], needs: ["schepen"],
            lapses: ["nieuw": .noRole]),
        Case(
            "the first second of the first day", alderman, [.by("nieuw")], counts: ["nieuw schepen"],
            at: "2026-11-22T00:00:00"),
        Case(
            "the last second before the first day", alderman, [.by("nieuw")], needs: ["schepen"],
            lapses: ["nieuw": .noRole], at: "2026-11-21T23:59:59"),
        Case(
            "the first second after the last day", alderman, [.by("net")], needs: ["schepen"],
            lapses: ["net": .noRole], at: "2026-11-22T00:00:00"),
        Case("no appointment at all", alderman, [.by("leeg")], needs: ["schepen"], lapses: ["leeg": .noRole]),
        Case("somebody nobody knows", alderman, [.by("spook")], needs: ["schepen"], lapses: ["spook": .noRole]),
        Case("a deputy for free days, on a Saturday", alderman, [.by("vera")], counts: ["vera schepen"]),
        Case(
            "a deputy for free days, on a Sunday", alderman, [.by("vera")], counts: ["vera schepen"],
            at: "2026-11-22T23:59:59"),
        Case(
            "a deputy for free days, on a Monday", alderman, [.by("vera")], needs: ["schepen"],
            lapses: ["vera": .noRole], at: "2026-11-23T00:00:00"),
        Case(
            "a deputy for free days, on a holiday that is a Monday", alderman, [.by("vera", made: "2026-05-22")],
            counts: ["vera schepen"], at: "2026-05-25T10:00"),
        Case(
            "a deputy for free days, on a holiday in the week", alderman, [.by("vera", made: "2026-11-10")],
            counts: ["vera schepen"], at: "2026-11-11T10:00"),
        Case(
            "a deputy for free days, on a closing day", alderman, [.by("vera", made: "2026-12-23")],
            counts: ["vera schepen"],
            at: "2026-12-24T10:00", ),
        Case(
            "a deputy for free days, the day after a holiday", alderman, [.by("vera", made: "2026-11-10")],
            needs: ["schepen"], lapses: ["vera": .noRole], at: "2026-11-12T00:00:00"),
        Case(
            "what the deputy gave on Saturday does not hold on Monday", alderman,
            [.by("vera", made: "2026-11-21T10:00"), .by("stef")], counts: ["stef schepen"],
            lapses: ["vera": .noRole], at: "2026-11-23T09:00"),
        Case(
            "a head of department on the own pages", "bij: {}, een: [diensthoofd]", [.by("hans")],
            counts: ["hans diensthoofd"]),
        Case(
            "a head of department on the pages of another", "bij: {}, een: [diensthoofd]", [.by("hans")],
            needs: ["diensthoofd"], lapses: ["hans": .noRole], path: Town.park),
        Case(
            "a right for a type holds for that type only", "bij: {}, een: [diensthoofd]", [.by("hans")],
            needs: ["diensthoofd"], lapses: ["hans": .noRole], types: ["nieuws"]),
        Case(
            "what counts as two types needs the right for both", "bij: {}, een: [diensthoofd]", [.by("hans")],
            needs: ["diensthoofd"], lapses: ["hans": .noRole], types: ["pagina", "nieuws"]),
        Case(
            "what has no type needs a right for all", "bij: {}, een: [diensthoofd]", [.by("hans")],
            needs: ["diensthoofd"], lapses: ["hans": .noRole], types: []),
        Case("what has no type, with a right for all", alderman, [.by("stef")], counts: ["stef schepen"], types: []),
    ]

    @Test("who counts as what", arguments: quotas + orders + eyesAndTakingOver + lapses)
    func weighing(_ it: Case) throws {
        let policy = try Town.policy(it.requirement)
        let weighing = RequirementWeighing(
            policy: policy, instant: try Town.moment(it.moment), path: it.path, types: it.types)
        let received = try it.given.enumerated().map { try $0.element.received(as: $0.offset) }
        let publisher = try it.publisher.map { try #require(policy.person($0)) }
        let answer = weighing.answer(
            to: try #require(policy.requirements.first), facts: ApprovalFacts(received: received, authors: it.authors),
            publisher: publisher)
        #expect(answer.voices.map { "\($0.person) \($0.role)" } == it.counts)
        #expect(answer.missing == it.needs)
        #expect(answer.stillNeeded == it.more ?? it.needs.count)
        #expect(answer.isMet == it.needs.isEmpty)
        let lapses = answer.lapsed.map { ($0.statement.statement.speaker, $0.why) }
        #expect(Dictionary(lapses, uniquingKeysWith: { first, _ in first }) == it.lapses)
    }

    @Test(
        "the order in which facts are handed over does not matter",
        arguments: quotas + orders + eyesAndTakingOver + lapses)
    func handedOver(_ it: Case) throws {
        let policy = try Town.policy(it.requirement)
        let weighing = RequirementWeighing(
            policy: policy, instant: try Town.moment(it.moment), path: it.path, types: it.types)
        let received = try it.given.enumerated().map { try $0.element.received(as: $0.offset) }
        let publisher = it.publisher.flatMap { policy.person($0) }
        let requirement = try #require(policy.requirements.first)
        let answers = [received, received.reversed()].map {
            weighing.answer(
                to: requirement, facts: ApprovalFacts(received: $0, authors: it.authors), publisher: publisher)
        }
        #expect(answers[0].isMet == answers[1].isMet && answers[0].missing == answers[1].missing)
    }

    @Test func `who wrote it is named as somebody who cannot agree, under four eyes only`() throws {
        let cases: [(String, Set<PersonID>)] = [(Self.eyes, ["rie"]), (Self.one, [])]
        for (requirement, excluded) in cases {
            let policy = try Town.policy(requirement)
            let weighing = RequirementWeighing(
                policy: policy, instant: Statements.noon, path: Town.pool, types: ["pagina"])
            let answer = weighing.answer(
                to: try #require(policy.requirements.first), facts: ApprovalFacts(authors: ["rie"]), publisher: nil)
            #expect(answer.excluded == excluded)
        }
    }

    @Test func `hundreds of agreements in the wrong order are weighed without end`() throws {
        let roles = ["schepen", "burgemeester"]
        let chain = (0..<10).flatMap { _ in roles }.joined(separator: ", ")
        let policy = try Town.policy("bij: {}, alle: [\(chain)], volgorde: ja")
        let people: [PersonID] = ["stef", "bram", "dora", "net"]
        let received = try (0..<400).map { try Given.by(people[$0 % 4]).received(as: $0) }
        let weighing = RequirementWeighing(policy: policy, instant: Statements.noon, path: Town.pool, types: ["pagina"])
        let answer = weighing.answer(
            to: try #require(policy.requirements.first), facts: ApprovalFacts(received: received), publisher: nil)
        #expect(!answer.isMet && answer.voices.count == 4)
    }

    // MARK: - When a requirement is asked

    struct Asked: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let requirement: String
        let actions: [Action]
        let path: String
        let types: [ContentTypeID]
        let moment: String
        let isAsked: Bool

        init(
            _ name: String, _ requirement: String, _ actions: [Action] = [.modify, .publish],
            path: String = Town.pool, types: [ContentTypeID] = ["pagina"], at moment: String = "2026-11-21T12:00",
            asked: Bool
        ) {
            testDescription = name
            (self.requirement, self.actions, self.path) = (requirement, actions, path)
            (self.types, self.moment, self.isAsked) = (types, moment, asked)
        }
    }

    private static let autumn = "bij: {}, een: [schepen], vanaf: 2026-10-25, tot: 2026-11-30"

    static let asked = [
        Asked("without anything, of all that is published", "bij: {}, een: [schepen]", asked: true),
        Asked("without actions, not of what is not published", "bij: {}, een: [schepen]", [.takeOffline], asked: false),
        Asked("of an action it names", "bij: {handelingen: [verwijderen]}, een: [schepen]", [.delete], asked: true),
        Asked(
            "of one of several actions", "bij: {handelingen: [maken, verwijderen]}, een: [schepen]", [.delete],
            asked: true),
        Asked("of an action in English", "bij: {handelingen: [delete]}, een: [schepen]", [.delete], asked: true),
        Asked("not of an action it does not name", "bij: {handelingen: [verwijderen]}, een: [schepen]", asked: false),
        Asked("of a type it names", "bij: {types: [nieuws, pagina]}, een: [schepen]", asked: true),
        Asked("not of another type", "bij: {types: [nieuws]}, een: [schepen]", asked: false),
        Asked(
            "of one of two types it counts as", "bij: {types: [nieuws]}, een: [schepen]", types: ["pagina", "nieuws"],
            asked: true),
        Asked("with types, not of what has none", "bij: {types: [pagina]}, een: [schepen]", types: [], asked: false),
        Asked("without types, of what has none", "bij: {}, een: [schepen]", types: [], asked: true),
        Asked(
            "where it says", "bij: {paden: [\"website/groen/**\", \"website/sport/**\"]}, een: [schepen]", asked: true),
        Asked("not elsewhere", "bij: {paden: [\"website/groen/**\"]}, een: [schepen]", asked: false),
        Asked("wherever a department stands", "bij: {paden: [\"website/{dienst}/**\"]}, een: [schepen]", asked: true),
        Asked(
            "not where no department stands", "bij: {paden: [\"website/{dienst}/**\"]}, een: [schepen]",
            path: "website/nieuws/x.md", asked: false),
        Asked("the day before the first", autumn, at: "2026-10-24T23:59:59", asked: false),
        Asked("the first second of the first day", autumn, at: "2026-10-25T00:00:00", asked: true),
        Asked("the first day in UTC is still the day before", autumn, at: "2026-10-24T21:59:59Z", asked: false),
        Asked("the first second in UTC", autumn, at: "2026-10-24T22:00:00Z", asked: true),
        Asked("the last second of the last day", autumn, at: "2026-11-30T23:59:59", asked: true),
        Asked("the last second in UTC", autumn, at: "2026-11-30T22:59:59Z", asked: true),
        Asked("the day after the last", autumn, at: "2026-11-30T23:00:00Z", asked: false),
        Asked("from a day on, long after", "bij: {}, een: [schepen], vanaf: 2026-01-01", at: "2099-01-01", asked: true),
        Asked("until a day, long before", "bij: {}, een: [schepen], tot: 2026-01-01", at: "1999-01-01", asked: true),
        Asked("on one day only", "bij: {}, een: [schepen], vanaf: 2026-11-21, tot: 2026-11-21", asked: true),
    ]

    @Test("when a requirement is asked", arguments: asked)
    func isAsked(_ it: Asked) throws {
        let policy = try Town.policy(it.requirement)
        let day = Day(of: try Town.moment(it.moment))
        let found = policy.requirements(for: it.actions, at: it.path, types: it.types, on: day)
        #expect(found.map(\.id) == (it.isAsked ? ["v"] : []))
    }

    @Test func `what a requirement says when it says nothing`() throws {
        let it = try #require(try Town.policy("bij: {}, een: [schepen]").requirements.first)
        #expect(it.actions == [.publish] && it.types == nil && it.patterns.isEmpty)
        #expect(it.count == 1 && !it.needsEachRole && !it.isOrdered && !it.needsFourEyes)
        #expect(it.registered == .outsiders && !it.countsPublisher && it.validDays == 30 && !it.isAfterwardsInCrisis)
    }

    @Test(
        "in a crisis it may follow afterwards when it says so",
        arguments: [("bij_crisis: achteraf", true), ("bij_crisis: vooraf", false), ("vier_ogen: nee", false)])
    func crisis(_ line: String, _ isAfterwards: Bool) throws {
        let it = try #require(try Town.policy("bij: {}, een: [schepen], \(line)").requirements.first)
        #expect(it.isAfterwardsInCrisis == isAfterwards)
    }
}
