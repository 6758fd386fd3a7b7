public import BrusselsTime
import Findings
import Text

/// What `policy check` looks at: does a policy that loads also do what was meant?
public struct PolicyCheck: Sendable {
    let policy: Policy
    let day: Day

    /// Most pages without an owner that are named one by one.
    public static let mostPathsNamed = 20

    public init(_ policy: Policy, on day: Day) {
        self.policy = policy
        self.day = day
    }

    /// Everything there is to say, errors first, then by file and line. `paths` are all paths of the site.
    public func notes(paths: [String]) -> [PolicyNote] {
        let split = paths.map { SplitPath(normalised($0)) }
        var notes = failingTests() + unowned(paths, split) + departments() + appointments() + roles()
        notes += choices()
        // On an empty site no pattern matches anything, and that says nothing about the patterns.
        if !paths.isEmpty { notes += unmatched(split) }
        if policy.catalogue.isEmpty, !policy.adoptions.isEmpty {
            notes.append(PolicyNote(.warning, .noCatalogue, .noCatalogue, source: policy.adoptions.first?.source))
        }
        return notes.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.level != other.level { return one.level < other.level }
            guard let first = one.source, let second = other.source, first != second else {
                return (one.source != nil) == (other.source != nil) ? left.offset < right.offset : one.source != nil
            }
            return first < second
        }.map(\.element)
    }

    // MARK: - Test cases

    /// The answer to a test case, on its own day or that of the check.
    public func permission(in test: PolicyTest) -> Permission? {
        guard let person = policy.person(test.person) else { return nil }
        let type = test.type ?? policy.contentType(at: test.path)?.id
        return policy.permission(for: person, action: test.action, path: test.path, type: type, on: test.day ?? day)
    }

    private func failingTests() -> [PolicyNote] {
        policy.tests.compactMap { test in
            guard let answer = permission(in: test), answer.granted != test.granted else { return nil }
            return PolicyNote(.error, .testFails, .testFails(test, answer), source: test.source, path: test.path)
        }
    }

    // MARK: - The site

    private func unowned(_ paths: [String], _ split: [SplitPath]) -> [PolicyNote] {
        var notes: [PolicyNote] = []
        var more = 0
        for (path, parts) in zip(paths, split)
        where policy.owner(of: parts) == nil && policy.contentType(at: parts) != nil {
            if notes.count < Self.mostPathsNamed {
                notes.append(PolicyNote(.warning, .noOwner, .noOwner(path), source: nil, path: path))
            } else {
                more += 1
            }
        }
        if more > 0 { notes.append(PolicyNote(.warning, .noOwner, .moreWithoutOwner(more), source: nil)) }
        return notes
    }

    /// Rules, rights and types of which nothing on the site falls under any pattern. The agreements themselves are no page.
    private func unmatched(_ paths: [SplitPath]) -> [PolicyNote] {
        func isIdle(_ patterns: [PathPattern]) -> Bool {
            !patterns.isEmpty
                && patterns.allSatisfy { pattern in
                    !pattern.text.hasPrefix(".afspraken/")
                        && !paths.contains { pattern.matches($0, binding: policy.index.departmentIDs) != nil }
                }
        }
        var notes = policy.ownerRules.filter { isIdle([$0.pattern]) }.map {
            PolicyNote(.warning, .matchesNothing, .matchesNothing([$0.pattern]), source: $0.source)
        }
        notes += policy.grants.filter { !$0.actions.isEmpty && isIdle($0.patterns) }.map {
            PolicyNote(.warning, .matchesNothing, .matchesNothing($0.patterns), source: $0.source)
        }
        notes += policy.contentTypes.filter { isIdle($0.patterns) }.map {
            PolicyNote(.tip, .matchesNothing, .matchesNothing($0.patterns), source: $0.source)
        }
        return notes
    }

    // MARK: - People

    private func departments() -> [PolicyNote] {
        policy.departments.flatMap { department -> [PolicyNote] in
            var notes: [PolicyNote] = []
            if policy.editors(of: department.id, on: day).isEmpty {
                notes.append(PolicyNote(.warning, .noEditor, .noEditor(department), source: department.source))
            }
            if department.backups.isEmpty {
                notes.append(PolicyNote(.warning, .noBackup, .noBackup(department), source: department.source))
            }
            for person in policy.backups(of: department.id)
            where !person.appointments(on: day).contains(where: { $0.departments.contains(department.id) }) {
                notes.append(
                    PolicyNote(
                        .error, .backupNotAppointed, .backupNotAppointed(person, department), source: department.source)
                )
            }
            return notes
        }
    }

    private func appointments() -> [PolicyNote] {
        policy.persons.flatMap { person -> [PolicyNote] in
            if let last = person.appointments.compactMap(\.until).max(),
                person.appointments.allSatisfy({ $0.hasEnded(on: day) })
            {
                return [PolicyNote(.tip, .appointmentEnded, .ended(person, last), source: person.source)]
            }
            return person.appointments.filter {
                $0.trained == nil && !$0.departments.isEmpty && !$0.hasEnded(on: day) && policy.mayEdit($0.role)
            }.map { PolicyNote(.warning, .noTraining, .noTraining(person), source: $0.source) }
        }
    }

    private func roles() -> [PolicyNote] {
        var told: Set<RoleID> = []
        return policy.persons.flatMap(\.appointments).filter {
            policy.index.grants[$0.role] == nil && told.insert($0.role).inserted
        }.map { appointment in
            let near = nearest(to: appointment.role.rawValue, among: policy.index.grants.keys.map(\.rawValue).sorted())
            return PolicyNote(
                .warning, .roleWithoutGrant, .roleWithoutGrant(appointment.role, near), source: appointment.source)
        }
    }
}
