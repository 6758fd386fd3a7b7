import BrusselsTime
import Changes
import Content
import Findings
import Git
import ImageMetadata
import PolicyModel
import Registers
import Rules
import YAML

/// Goes through the changes of one stage once, and lets each rule look at what it reads.
struct StageReader<Facts: FactSource> {
    let rules: RuleBook
    let limits: ContentLimits
    let circumstances: Circumstances
    let stage: Stage
    /// Blobs that the result brings: what is still there is judged there, with all that was added later in the push.
    let result: Set<ObjectID>
    /// Whether it is asked who did it.
    let asksWho: Bool
    /// What assistants had a part in; nil where that is not asked.
    let assisted: AssistedWork?
    let facts: Facts
    /// What was agreed on personal data; nil when nothing was.
    let personalData: PersonalDataSettings?
    /// The other items of the site, for the result.
    let snapshot: any Snapshot

    /// The site as this stage leaves it.
    var site: SiteTree<Facts> {
        SiteTree(facts: facts, tree: stage.tree, limits: limits, circumstances: circumstances, commit: stage.commit)
    }

    func read(into seen: inout SeenFindings) {
        let acts = ActReader(policy: circumstances.policy, instant: circumstances.instant, stage: stage)
        facts.readAssets(stage.changes.compactMap(bringsFile), limit: limits.file)
        facts.readPages(stage.changes.compactMap(bringsPage))
        if !stage.message.isEmpty { readText(stage.message, of: nil, into: &seen) }
        for change in stage.changes {
            readName(change, into: &seen)
            let versions = readPages(change, into: &seen)
            if !rules.acts.isEmpty {
                for act in acts.acts(of: change, versions: versions) {
                    let subject = ActSubject(act: act, circumstances: circumstances)
                    rules.acts.forEach { seen.add($0.findings(in: subject)) }
                }
            }
            readPage(change, versions: versions, into: &seen)
            readFile(change, into: &seen)
        }
        readDepartures(into: &seen)
        AssetStage(reader: self).read(into: &seen)
    }

    /// Most files that leave and are asked about: each is looked for among the links of the whole site.
    private static var mostDepartures: Int { 20_000 }

    /// Files that are gone from their place, in the result.
    private func readDepartures(into seen: inout SeenFindings) {
        guard stage.commit == nil else { return }
        for change in stage.changes.lazy.filter({ $0.new == nil }).prefix(Self.mostDepartures) {
            readDeparture(change, into: &seen)
        }
    }

    private func readDeparture(_ change: Change, into seen: inout SeenFindings) {
        guard let old = change.old, isFile(old), let path = change.path.text else { return }
        let page = change.path.fileExtension == "md" ? facts.page(old.id).page : nil
        let subject = DepartureSubject(
            path: change.path, page: page, movedTo: change.movedTo,
            type: circumstances.policy.contentType(at: path),
            wasOnline: page.map { Visibility.isOnline($0, at: circumstances.instant) } ?? true, site: snapshot,
            circumstances: circumstances)
        rules.departures.forEach { seen.add($0.findings(in: subject)) }
    }

    /// What kind of file it is, when it is no page.
    private func readFile(_ change: Change, into seen: inout SeenFindings) {
        guard let new = bringsFile(change), let fact = facts.asset(new, limit: limits.file) else { return }
        let format: FileFormat? = if case .file(let asset) = fact { asset.format } else { nil }
        let type = change.path.text.flatMap { circumstances.policy.contentType(at: $0) }
        let subject = FileSubject(path: change.path, format: format, type: type, commit: stage.commit)
        rules.files.forEach { seen.add($0.findings(in: subject)) }
    }

    /// The blob of a file that is no text and is judged in this stage; nil for anything else.
    private func bringsFile(_ change: Change) -> ObjectID? {
        guard let new = change.new, isFile(new), change.path.fileExtension != "md",
            !PlainText.formats.contains(change.path.fileExtension ?? "") || change.path.fileExtension == "svg",
            stage.commit == nil || !result.contains(new.id)
        else { return nil }
        return new.id
    }

    private func bringsPage(_ change: Change) -> ObjectID? {
        guard let new = change.new, isFile(new), change.path.fileExtension == "md" else { return nil }
        return new.id
    }

    private func readName(_ change: Change, into seen: inout SeenFindings) {
        guard let new = change.new, change.old?.mode != new.mode else { return }
        let subject = NameSubject(
            path: change.path, mode: new.mode, twins: stage.twins[change.path] ?? [], commit: stage.commit)
        rules.names.forEach { seen.add($0.findings(in: subject)) }
    }

    /// Reads both versions of a page. A new version that is too large or cannot be read is told; an old one is left be.
    func readPages(_ change: Change, into seen: inout SeenFindings) -> ActReader.Versions {
        guard isFile(change.new ?? change.old) else { return .init(old: nil, new: nil) }
        guard change.path.fileExtension == "md" else {
            if let new = change.new, let size = facts.size(of: new.id), size > limits.file {
                tell(.tooLarge(size: size, limit: limits.file), change: change, blob: new.id, into: &seen)
            }
            // A long list is read too: what may not be kept does not become right by standing among much else.
            if let new = change.new, PlainText.isRead(change.path),
                let bytes = facts.bytes(of: new.id, limit: limits.file)
            {
                readText(bytes, of: change, into: &seen)
                let isDrawing = change.path.fileExtension == "svg" && bytes.count <= limits.page
                return .init(old: nil, new: nil, isPlainDrawing: isDrawing && PlainDrawing.isPlain(bytes))
            }
            return .init(old: nil, new: nil)
        }
        let old = change.old.flatMap { isFile($0) ? facts.page($0.id).page : nil }
        guard let new = change.new else { return .init(old: old, new: nil) }
        switch facts.page(new.id) {
        case .page(let page):
            readText(page.bytes, of: change, page: page, old: old, into: &seen)
            return .init(old: old, new: page)
        case .unreadable(let problem):
            tell(problem, change: change, blob: new.id, into: &seen)
            return .init(old: old, new: nil)
        }
    }

    /// What stood there, where somebody asks for it: only what is new is anybody's doing.
    private func before(of change: Change?, page: Page?) -> [UInt8] {
        guard personalData != nil, let old = change?.old, isFile(old) else { return [] }
        return page?.bytes ?? facts.bytes(of: old.id, limit: limits.file) ?? []
    }

    /// A page can say on what ground it holds personal data.
    private func settings(for change: Change?, page: Page?) -> PersonalDataSettings? {
        guard let personalData, let change else { return personalData }
        guard PlainText.mayHoldPersonalData(change), page.map(PersonalDataGround.isDeclared) != true else { return nil }
        guard let page else { return personalData }
        let type = change.path.text.flatMap { circumstances.policy.contentType(at: $0) }
        let contacts = PressContact.known(in: page, at: type, circumstances)
        return contacts.isEmpty ? personalData : personalData.knowing(contacts: contacts)
    }

    private func readText(
        _ bytes: [UInt8], of change: Change?, page: Page? = nil, old: Page? = nil, into seen: inout SeenFindings
    ) {
        let subject = TextSubject(
            bytes: bytes, path: change?.path, blob: change?.new?.id, commit: stage.commit,
            before: before(of: change, page: old), personalData: settings(for: change, page: page),
            instant: circumstances.instant, isPage: page != nil && isPage(change?.path))
        rules.texts.forEach { seen.add($0.findings(in: subject)) }
    }

    private func isPage(_ path: RepositoryPath?) -> Bool {
        path?.text.flatMap { circumstances.policy.contentType(at: $0) }?.kind == .page
    }

    func isFile(_ version: TreeChange.Version?) -> Bool {
        version.map { $0.mode == 0o100644 || $0.mode == 0o100755 || $0.mode == 0o100664 } ?? false
    }

    private func tell(
        _ problem: UnreadableContent, change: Change, blob: ObjectID, into seen: inout SeenFindings
    ) {
        let subject = UnreadableSubject(path: change.path, blob: blob, commit: stage.commit, problem: problem)
        rules.unreadable.forEach { seen.add($0.findings(in: subject)) }
    }

    /// What a page shows, when a rule could ask for it.
    func subject(
        of page: Page, at path: RepositoryPath, before: Page?, blob: ObjectID, standing: ContentType
    ) -> PageSubject {
        PageSubject(
            path: path, page: page, before: before, blob: blob, commit: stage.commit,
            type: declaredType(of: page, standing: standing),
            uses: stage.commit == nil ? AssetReferences(site: site).uses(of: page, at: path) : [], asksWho: asksWho,
            circumstances: circumstances,
            assisted: assisted?.commits(on: path, page: page, before: before, facts: facts) ?? [],
            decisions: stage.commit == nil ? decisions(of: page) : [:],
            activity: stage.commit == nil ? activity(of: page) : nil, site: snapshot)
    }

    /// What the snapshot of the UiTdatabank says of the event that a page names. Without one, no snapshot is opened.
    private func activity(of page: Page) -> ActivityFact? {
        page.frontMatter?["uit_id"]?.value.text.flatMap { EventAddress($0) }.map { facts.activity($0) }
    }

    /// What the register says of the decisions that a page names. Without one, no register is opened.
    private func decisions(of page: Page) -> [String: DecisionFact] {
        let cited = CitedDecision.all(in: page).compactMap { $0.address?.text }
        guard !cited.isEmpty, CitedDecision.isAsked(circumstances) else { return [:] }
        return Dictionary(cited.map { ($0, facts.decision($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func readPage(_ change: Change, versions: ActReader.Versions, into seen: inout SeenFindings) {
        guard let page = versions.new, let new = change.new, let path = change.path.text,
            let type = circumstances.policy.contentType(at: path), type.kind == .page
        else { return }
        if let old = versions.old, Visibility.onlyTakesOffline(from: old, to: page, at: circumstances.instant) {
            return
        }
        let subject = subject(of: page, at: change.path, before: versions.old, blob: new.id, standing: type)
        var found: [[Finding]] = []
        for rule in rules.pages where stage.commit == nil || rule.reach == .everyIntroducedVersion {
            found.append(rule.findings(in: subject))
        }
        if stage.commit == nil {
            seen.add(standing: standing(among: found, in: change, before: versions.old, type))
        }
        // Style is asked of the result alone: what was written better since is no matter any more.
        guard stage.commit == nil, case .success(let style) = facts.houseStyle() else {
            return found.forEach { seen.add($0) }
        }
        found.append(style.findings(in: subject, spelling: facts.spelling()))
        if let switches = SwitchUse(in: subject, rules: rules, styles: style.descriptions) {
            found = [switches.apply(to: found.flatMap { $0 }, rules: rules)]
        }
        found.forEach { seen.add($0) }
    }

    /// What the municipality lets stay on this page for a while, as far as it stood there before.
    private func standing(
        among found: [[Finding]], in change: Change, before: Page?, _ kind: ContentType
    ) -> [Finding: Day] {
        guard found.contains(where: { !$0.isEmpty }), let before, let old = change.old, let path = change.path.text,
            let use = WorkPointUse(facts.workPoints(at: path), on: circumstances.day)
        else { return [:] }
        let subject = subject(of: before, at: change.path, before: nil, blob: old.id, standing: kind)
        let stood = rules.pages.filter { use.rules.contains(type(of: $0).description.id) }.flatMap {
            $0.findings(in: subject)
        }
        return use.standing(among: found.flatMap { $0 }, before: stood)
    }

    private func declaredType(of page: Page, standing: ContentType) -> ContentType {
        page.frontMatter?["type"]?.value.text.flatMap { circumstances.policy.contentType(named: $0) } ?? standing
    }
}

extension Rule {
    /// Which contents the rule looks at.
    var reach: RuleReach { Self.description.reach }
}
