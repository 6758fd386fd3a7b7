public import BrusselsTime
public import PolicyModel

/// A statement that was received and whose signature holds, with what git says about it.
public struct ReceivedStatement: Sendable, Hashable {
    public let id: String
    public let statement: Statement
    /// When it came in, compared with others: a lower number came first.
    public let order: Int
    /// Why it no longer counts for the content asked about, as far as git can tell.
    public let lapse: Lapse?

    public init(id: String, statement: Statement, order: Int = 0, lapse: Lapse? = nil) {
        self.id = id
        self.statement = statement
        self.order = order
        self.lapse = lapse
    }
}

/// Why an approval that was given does not hold.
public enum Lapse: String, Sendable, Hashable, CaseIterable {
    /// Somebody took it back.
    case withdrawn
    /// Its time is over.
    case expired
    /// The path changed since, or the approval was used already.
    case spent
    /// An image or another file that the item shows is not the one that was seen.
    case shownFileChanged
    /// Who gave it no longer has the role.
    case noRole
    /// Who gave it wrote the text.
    case author
    /// Written down for somebody who has to sign.
    case notRegistrable
    /// It was given before the one that had to come first.
    case outOfOrder
}

/// What is known about one change that needs agreement.
public struct ApprovalFacts: Sendable {
    /// Approvals and registered agreements for exactly this transition.
    public let received: [ReceivedStatement]
    /// Who wrote it (protocol.md 3).
    public let authors: Set<PersonID>

    public init(received: [ReceivedStatement] = [], authors: Set<PersonID> = []) {
        self.received = received
        self.authors = authors
    }
}

/// Whether a requirement is met for one change, and by what.
public struct RequirementAnswer: Sendable {
    /// Who counted, and as what.
    public struct Voice: Sendable, Hashable {
        public let person: PersonID
        public let role: RoleID
        /// nil: by putting it online.
        public let statement: String?
        let order: Int
    }

    public let requirement: Requirement
    /// What counted.
    public let voices: [Voice]
    /// Roles that still have to agree; empty when it is met.
    public let missing: [RoleID]
    /// How many people still have to agree.
    public let stillNeeded: Int
    /// What was given and does not count.
    public let lapsed: [(statement: ReceivedStatement, why: Lapse)]
    /// Who cannot agree, having written it.
    public let excluded: Set<PersonID>

    public var isMet: Bool { stillNeeded == 0 }
}

/// Weighs what was received against one requirement, for one change. Pure: everything is brought.
public struct RequirementWeighing {
    private let policy: Policy
    private let instant: Instant
    private let day: Day
    private let path: String
    private let types: [ContentTypeID]

    public init(policy: Policy, instant: Instant, path: String, types: [ContentTypeID]) {
        self.policy = policy
        self.instant = instant
        day = Day(of: instant)
        self.path = path
        self.types = types
    }

    /// The answer, when `publisher` puts it online; nil: nobody does yet.
    public func answer(
        to requirement: Requirement, facts: ApprovalFacts, publisher: Person?
    ) -> RequirementAnswer {
        var lapsed: [(statement: ReceivedStatement, why: Lapse)] = []
        var voices: [RequirementAnswer.Voice] = []
        for received in facts.received.sorted(by: { $0.order < $1.order }) {
            if let why = lapse(of: received, for: requirement, authors: facts.authors) {
                lapsed.append((received, why))
            } else {
                voices += roles(of: received, for: requirement).map {
                    .init(person: received.statement.speaker, role: $0, statement: received.id, order: received.order)
                }
            }
        }
        if requirement.countsPublisher, let publisher,
            !(requirement.needsFourEyes && facts.authors.contains(publisher.id))
        {
            for role in requirement.roles where holds(publisher, role) {
                voices.append(.init(person: publisher.id, role: role, statement: nil, order: .max))
            }
        }
        let chosen = requirement.needsEachRole ? matching(requirement, voices) : distinct(requirement, voices)
        let missing =
            requirement.needsEachRole
            ? unfilled(requirement, chosen) : chosen.count < requirement.count ? requirement.roles : []
        let needed = requirement.needsEachRole ? missing.count : max(0, requirement.count - chosen.count)
        if requirement.needsEachRole, requirement.isOrdered {
            lapsed += facts.received.compactMap { received in
                let isEarly = voices.contains { voice in
                    voice.statement == received.id && missing.contains(voice.role)
                        && !chosen.contains { $0.person == voice.person }
                }
                return isEarly ? (received, .outOfOrder) : nil
            }
        }
        return RequirementAnswer(
            requirement: requirement, voices: chosen, missing: missing, stillNeeded: needed, lapsed: lapsed,
            excluded: requirement.needsFourEyes ? facts.authors : [])
    }

    /// Why a statement does not count; nil when it does.
    private func lapse(
        of received: ReceivedStatement, for requirement: Requirement, authors: Set<PersonID>
    ) -> Lapse? {
        if let known = received.lapse { return known }
        let statement = received.statement
        if min(statement.expires, statement.end(after: requirement.validDays)) < instant { return .expired }
        if rolesSpoken(in: statement, for: requirement).isEmpty { return .noRole }
        if roles(of: received, for: requirement).isEmpty { return .notRegistrable }
        if requirement.needsFourEyes, authors.contains(statement.speaker) { return .author }
        return nil
    }

    /// The roles as which a statement counts.
    private func roles(of received: ReceivedStatement, for requirement: Requirement) -> [RoleID] {
        rolesSpoken(in: received.statement, for: requirement).filter { role in
            received.statement.kind == .approval || isRegistrable(role, requirement)
        }
    }

    /// The roles the speaker still has, of the one that was named: who agreed as one thing did not agree as another.
    private func rolesSpoken(in statement: Statement, for requirement: Requirement) -> [RoleID] {
        guard let person = policy.person(statement.speaker) else { return [] }
        return requirement.roles.filter { role in
            (statement.role.map { $0 == role } ?? true) && holds(person, role)
        }
    }

    private func holds(_ person: Person, _ role: RoleID) -> Bool {
        policy.mayApprove(person, as: role, at: path, types: types, on: day)
    }

    /// Who can sign for the communication service signs: an agreement on paper is for who never pushes.
    private func isRegistrable(_ role: RoleID, _ requirement: Requirement) -> Bool {
        requirement.registered == .outsiders && !policy.publishesForCommunication(role)
    }

    // MARK: - Choosing who counts as what

    /// The first voices of different people, as many as are needed.
    private func distinct(
        _ requirement: Requirement, _ voices: [RequirementAnswer.Voice]
    ) -> [RequirementAnswer.Voice] {
        var seen: Set<PersonID> = []
        return Array(voices.filter { seen.insert($0.person).inserted }.prefix(requirement.count))
    }

    /// One person for each role, as many roles as can be filled. In order, each role's voice came after the one before.
    private func matching(
        _ requirement: Requirement, _ voices: [RequirementAnswer.Voice]
    ) -> [RequirementAnswer.Voice] {
        if requirement.isOrdered { return ordered(requirement, voices) }
        var chosen: [Int: RequirementAnswer.Voice] = [:]
        for role in requirement.roles.indices {
            var tried: Set<PersonID> = []
            _ = fill(role, requirement.roles, voices, &chosen, &tried)
        }
        return chosen.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Finds somebody for a role, moving others to another role they also have (augmenting paths; there are at most 20 roles).
    private func fill(
        _ role: Int, _ roles: [RoleID], _ voices: [RequirementAnswer.Voice],
        _ chosen: inout [Int: RequirementAnswer.Voice], _ tried: inout Set<PersonID>
    ) -> Bool {
        for voice in voices where voice.role == roles[role] && tried.insert(voice.person).inserted {
            let taken = chosen.first { $0.value.person == voice.person }?.key
            guard let taken else {
                chosen[role] = voice
                return true
            }
            var without = chosen
            without[taken] = nil
            if fill(taken, roles, voices, &without, &tried) {
                chosen = without
                chosen[role] = voice
                return true
            }
        }
        return false
    }

    /// Roles that nobody fills. One that is asked for twice needs two people.
    private func unfilled(_ requirement: Requirement, _ chosen: [RequirementAnswer.Voice]) -> [RoleID] {
        var open = requirement.roles
        for voice in chosen {
            if let place = open.firstIndex(of: voice.role) { open.remove(at: place) }
        }
        return open
    }

    /// Most ways that are tried to put voices in order: the first nearly always holds.
    private static let mostOrders = 1_000

    /// For each role a voice that came after the voice of the role before, of somebody not counted yet: as many as can be had.
    ///
    /// The earliest is tried first. It can be the wrong one when somebody spoke twice, or spoke and now puts it online.
    private func ordered(
        _ requirement: Requirement, _ voices: [RequirementAnswer.Voice]
    ) -> [RequirementAnswer.Voice] {
        var best: [RequirementAnswer.Voice] = []
        var tries = 0
        /// Whether the search is over.
        func extend(_ chosen: [RequirementAnswer.Voice]) -> Bool {
            if chosen.count > best.count { best = chosen }
            tries += 1
            guard chosen.count < requirement.roles.count, tries < Self.mostOrders else { return true }
            var tried = Set(chosen.map(\.person))
            // Voices are in order, and of one person an earlier voice leaves more room than a later one.
            return voices.contains { voice in
                voice.role == requirement.roles[chosen.count]
                    && (chosen.last.map { $0.order < voice.order } ?? true) && tried.insert(voice.person).inserted
                    && extend(chosen + [voice])
            }
        }
        _ = extend([])
        return best
    }
}
