public import Approvals
public import Changes
public import Git
public import PolicyModel

/// What a rule about agreement looks at: one act, and whether one requirement is met for it.
public struct ApprovalSubject: Sendable {
    public let act: Act
    public let answer: RequirementAnswer
    /// Files that the item shows and that change under it, when it stays as it is itself.
    public let swapped: [RepositoryPath]
    public let circumstances: Circumstances

    public init(
        act: Act, answer: RequirementAnswer, swapped: [RepositoryPath] = [], circumstances: Circumstances
    ) {
        self.act = act
        self.answer = answer
        self.swapped = swapped
        self.circumstances = circumstances
    }

    /// Who could still agree today: not those who did, and not who wrote it.
    public var people: [Person] {
        let done = Set(answer.voices.map(\.person)).union(answer.excluded)
        var seen: Set<PersonID> = []
        return answer.missing.flatMap { role in
            circumstances.policy.people(
                approvingAs: role, at: act.path.text ?? "", types: act.types, on: circumstances.day)
        }.filter { !done.contains($0.id) && seen.insert($0.id).inserted }
    }

    /// The name of who made a statement, as the register has it.
    func name(of received: ReceivedStatement) -> String {
        let id = received.statement.speaker
        return circumstances.policy.person(id)?.name ?? id.rawValue
    }

    /// The name of the communication service.
    var communicationName: String {
        circumstances.policy.department(circumstances.policy.contact)?.name ?? "communicatie"
    }
}
