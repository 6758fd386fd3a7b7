import BrusselsTime
import Changes
import Findings
import Git
import PolicyModel
import Rules
import Text

/// The agreements a push brings: read in full before they become the ones to judge by. A policy that cannot be read would
/// close the door for everybody, also for who has to mend it.
enum ArrivingPolicy {
    /// What is wrong with the policy in `tree`, when the result of the push by `person` changes it; empty when all is well.
    static func errors(
        in tree: ObjectID?, result: Stage?, repository: Repository, circumstances: Circumstances
    ) throws(GateError) -> [PolicyError] {
        guard let tree, let result, result.changes.contains(where: { $0.path.bytes.starts(with: ".afspraken/".utf8) })
        else { return [] }
        let policy: Policy
        do throws(GateError) {
            policy = try DatedPolicy.read(inTree: tree, of: repository, for: .everything).policy
        } catch {
            switch error {
            case .policy(let errors): return errors
            case .noPolicy: return [PolicyError(file: "afspraken.yaml", position: nil, message: error.message)]
            default: throw error
            }
        }
        let changed = result.changes.compactMap(\.path.text).filter { $0.hasPrefix(".afspraken/") }
        let succession = Succession(before: circumstances.policy, after: policy, day: circumstances.day)
        // Its own test cases and choices are part of it; patterns that match nothing are for `policy check`.
        return succession.errors(changing: changed, by: circumstances.person)
            + PolicyCheck(policy, on: circumstances.day).notes(paths: []).filter {
                [.testFails, .conflict].contains($0.topic)
            }.map {
                PolicyError(
                    file: $0.source?.file ?? "afspraken.yaml", position: $0.source.map(\.position), message: $0.message)
            }
    }
}

extension Source {
    fileprivate var position: TextPosition { TextPosition(line: line, column: column) }
}

/// Whether the agreements that arrive can still be changed, and by who brings them (protocol.md 4: roles of old and new).
private struct Succession {
    let before: Policy
    let after: Policy
    let day: Day

    private static let anyFile = ".afspraken/afspraken.yaml"

    func errors(changing paths: [String], by person: Person) -> [PolicyError] {
        guard after.persons.contains(where: { mayChange($0, Self.anyFile, under: after) }) else {
            return [PolicyError(file: "rechten.yaml", position: nil, message: .nobodyLeft)]
        }
        let known = after.person(person.id)
        // Who may not under the old is told so already.
        let forbidden = paths.first { path in
            mayChange(person, path, under: before) && !(known.map { mayChange($0, path, under: after) } ?? false)
        }
        guard let forbidden else { return [] }
        let file = String(forbidden.dropFirst(".afspraken/".count))
        return [PolicyError(file: file, position: nil, message: .notUnderTheNew)]
    }

    private func mayChange(_ person: Person, _ path: String, under policy: Policy) -> Bool {
        policy.permission(
            for: person, action: .changePolicy, path: path, type: policy.contentType(at: path)?.id, on: day
        ).granted
    }
}

extension Message {
    fileprivate static let nobodyLeft = Message(
        nl: "Met deze afspraken kan niemand de afspraken nog aanpassen. Geef minstens één persoon het recht `beleid`.",
        en: "With these agreements nobody could change the agreements any more. Give at least one person the right "
            + "`beleid`.")
    fileprivate static let notUnderTheNew = Message(
        nl:
            "Met deze afspraken mag jij ze zelf niet meer aanpassen. Laat de overdracht doen door wie het onder de oude én "
            + "de nieuwe mag: geef eerst je opvolger het recht, en laat die jouw aanstelling beëindigen.",
        en: "With these agreements you could not change them yourself any more. Have it done by somebody who may under "
            + "the old and the new: first give your successor the right, who then ends your appointment.")
}
