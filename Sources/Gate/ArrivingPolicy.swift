import BrusselsTime
import Changes
import Git
import PolicyModel
import Text

/// The agreements a push brings: read in full before they become the ones to judge by. A policy that cannot be read would
/// close the door for everybody, also for who has to mend it.
enum ArrivingPolicy {
    /// What is wrong with the policy in `tree`, when the result of the push changes it; empty when all is well.
    static func errors(
        in tree: ObjectID?, result: Stage?, repository: Repository, day: Day
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
        // Its own test cases are part of it; patterns that match nothing are for `policy check`.
        return PolicyCheck(policy, on: day).notes(paths: []).filter { $0.topic == .testFails }.map {
            PolicyError(
                file: $0.source?.file ?? "proeven.yaml", position: $0.source.map(\.position), message: $0.message)
        }
    }
}

extension Source {
    fileprivate var position: TextPosition { TextPosition(line: line, column: column) }
}
