import Changes
import Content
import Git
import Rules
import YAML

/// Which commits of a push changed a page, when an assistant helped with one of them.
struct AssistedWork: Sendable {
    /// One commit's version of a page.
    private struct Touch: Sendable {
        let commit: ObjectID
        let blob: ObjectID
        let assistant: String?
    }

    /// By the path that a page has in the result, oldest first.
    private var touches: [RepositoryPath: [Touch]] = [:]

    init(in question: Question) {
        let assistants = Assistants(question.circumstances.policy, on: question.circumstances.day)
        guard !assistants.isEmpty else { return }
        let commits = question.stages.filter { $0.commit != nil }
        let helpers = commits.map { assistants.first(in: $0.message, by: $0.authors) }
        guard helpers.contains(where: { $0 != nil }) else { return }
        let result = question.stages.first { $0.commit == nil }
        for (stage, helper) in zip(commits, helpers) {
            guard let commit = stage.commit else { continue }
            // A push of one commit has its changes in the result alone.
            let isResult = commits.count == 1 && stage.changes.isEmpty
            for change in isResult ? result?.changes ?? [] : stage.changes {
                guard let new = change.new, change.path.fileExtension == "md" else { continue }
                let before = touches[change.movedFrom ?? change.path] ?? []
                touches[change.path] = before + [Touch(commit: commit, blob: new.id, assistant: helper)]
            }
        }
    }

    /// The commits in which an assistant helped with a page, oldest first.
    func commits(on path: RepositoryPath, page: Page, before: Page?, facts: some FactSource) -> [AssistedCommit] {
        guard let all = touches[path], all.contains(where: { $0.assistant != nil }) else { return [] }
        // The page's review is as old as the last commit that wrote it down.
        let review = page.textReview
        var (previous, reviewed) = (before?.textReview, -1)
        for (position, touch) in all.enumerated() where review != nil {
            let now = facts.page(touch.blob).page?.textReview
            if now == review, previous != review { reviewed = position }
            previous = now
        }
        return all.enumerated().compactMap { position, touch in
            touch.assistant.map {
                AssistedCommit(commit: touch.commit, assistant: $0, isReviewed: position < reviewed)
            }
        }
    }
}
