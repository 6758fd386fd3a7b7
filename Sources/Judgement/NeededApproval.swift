public import Approvals
public import Changes
import Content
public import Git
import PolicyModel
import Rules

/// One change that needs agreement, with who agreed so far.
public struct NeededApproval: Sendable {
    /// What is done, with every right and type that counts.
    public let act: Act
    public let transition: Transition
    /// What the item shows, with the records of images.
    public let uses: [ShownFile]
    public let answers: [RequirementAnswer]
    /// Requirements that a crisis lets follow afterwards.
    public let afterwards: [RequirementAnswer]
    /// Files that it shows and that change under it, when it stays as it is itself.
    public let swapped: [RepositoryPath]
}

extension StageReader {
    /// The changes of the stage that somebody has to agree on: of items, and of what items show.
    func neededApprovals() -> [NeededApproval] {
        guard !circumstances.policy.requirements.isEmpty else { return [] }
        let reader = ActReader(policy: circumstances.policy, instant: circumstances.instant, stage: stage)
        let changed = stage.changes.compactMap { change in
            let acts = reader.acts(of: change, versions: versions(of: change))
            return Act(joining: acts).flatMap { needed(for: change, act: $0, swapped: []) }
        }
        let swaps = Dictionary(swappedFiles().map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let shown = pages(showing: Set(swaps.keys)).compactMap { showing -> NeededApproval? in
            // What the reader sees there is another thing from now on, though no word of the page changes.
            let version = TreeChange.Version(id: showing.version.blob, mode: showing.version.mode)
            let change = Change(path: showing.path, old: version, new: version)
            let acts = reader.acts(of: change, versions: .init(old: showing.page, new: showing.page))
            let files = Set(showing.uses.compactMap(\.path)).sorted().compactMap { swaps[$0] }
            return Act(joining: acts).flatMap { needed(for: change, act: $0, swapped: files) }
        }
        return changed + shown
    }

    /// Files that pages may show and that other bytes take the place of.
    private func swappedFiles() -> [Change] {
        stage.changes.filter { change in
            guard let old = change.old, let new = change.new, old.id != new.id, change.path.fileExtension != "md" else {
                return false
            }
            return !AssetPaths.isRecord(change.path)
        }
    }

    private func needed(for change: Change, act: Act, swapped: [Change]) -> NeededApproval? {
        guard let path = change.path.text else { return nil }
        let policy = circumstances.policy
        let requirements = policy.requirements(for: act.requires, at: path, types: act.types, on: circumstances.day)
        guard !requirements.isEmpty, let action = act.requires.first else { return nil }
        let transition = Transition(
            path: path, action: action, from: change.old?.id, to: change.new?.id, mode: change.new?.mode ?? 0,
            type: act.types.first)
        let uses = shownFiles(of: change)
        // Whoever changed what the reader sees is its author: of the item, or of the files that change under it.
        let written = (swapped.isEmpty ? [change] : swapped).compactMap { change in
            change.path.text.map { WrittenVersion(path: $0, id: change.new?.id, before: change.old?.id) }
        }
        let facts = facts.approvals(of: transition, uses: uses, written: written)
        let weighing = RequirementWeighing(
            policy: policy, instant: circumstances.instant, path: path, types: act.types)
        // Only who may put it online agrees by doing so.
        let mayPublish = ActSubject(act: act, circumstances: circumstances).isPermitted
        let publisher = mayPublish ? circumstances.person : nil
        let answers = requirements.map { weighing.answer(to: $0, facts: facts, publisher: publisher) }
        let isCrisis =
            circumstances.crisis != nil && policy.publishesInCrisis(circumstances.person, on: circumstances.day)
        let waits = { (answer: RequirementAnswer) in isCrisis && answer.requirement.isAfterwardsInCrisis }
        return NeededApproval(
            act: act, transition: transition, uses: uses, answers: answers.filter { !waits($0) },
            afterwards: answers.filter { waits($0) && !$0.isMet }, swapped: swapped.map(\.path))
    }

    /// The files a page shows, and their records: what was seen by who approved.
    private func shownFiles(of change: Change) -> [ShownFile] {
        guard let new = change.new, change.path.fileExtension == "md", let page = facts.page(new.id).page else {
            return []
        }
        var paths: Set<RepositoryPath> = []
        for use in AssetReferences(site: site).uses(of: page, at: change.path) {
            switch use.target {
            case .asset(let asset):
                paths.formUnion([
                    asset.path, AssetPaths.record(of: asset.path), AssetPaths.album(beside: asset.path),
                ])
            case .outside(let path): paths.insert(path)
            case .elsewhere, .missing: break
            }
        }
        return paths.compactMap { path in
            guard let text = path.text, let entry = site.entry(at: path) else { return nil }
            return ShownFile(path: text, id: entry.id)
        }.sorted()
    }

    /// Both versions of a page, read without a word about what is wrong with them.
    private func versions(of change: Change) -> ActReader.Versions {
        var unheard = SeenFindings()
        return readPages(change, into: &unheard)
    }
}

extension Act {
    /// All that is done to one path, as one act; nil when nothing is.
    fileprivate init?(joining acts: [Act]) {
        guard let first = acts.first else { return nil }
        var (requires, types) = (first.requires, first.types)
        for act in acts.dropFirst() {
            requires += act.requires.filter { !requires.contains($0) }
            types += act.types.filter { !types.contains($0) }
        }
        self.init(kind: first.kind, requires: requires, path: first.path, types: types, place: first.place)
    }
}
