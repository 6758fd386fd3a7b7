import BrusselsTime
import Changes
import Content
import Findings
import Git
import PolicyModel
import Rules
import Text
import YAML

/// Reads out of one change what somebody did, as far as a right is needed for it.
struct ActReader {
    let policy: Policy
    let instant: Instant
    let stage: Stage

    /// The two versions of a page, as far as they could be read.
    struct Versions {
        let old: Page?
        let new: Page?
        /// Whether the new version is a drawing (SVG) of shapes and words alone.
        var isPlainDrawing = false
    }

    func acts(of change: Change, versions: Versions) -> [Act] {
        let text = change.path.text ?? ""
        if let first = text.split(separator: "/").first, Folding.folded(String(first)) == ".afspraken" {
            return [act(.policy, [.changePolicy], change, place: place(change))]
        }
        guard let type = policy.contentType(at: text) else {
            return [act(.structure(.file), [.changeStructure], change, place: place(change))]
        }
        if type.kind != .page {
            let act = content(change, types: [type.id], publishes: change.new != nil)
            let isImage =
                type.kind != .image || versions.isPlainDrawing
                || Self.imageFormats.contains(change.path.fileExtension ?? "")
            return isImage || change.new == nil ? [act] : [act, unreadableFormat(of: change)]
        }
        var acts: [Act] = []
        if change.path.fileExtension != "md" {
            acts += format(of: change, type: type)
        } else {
            acts += page(change, standing: type, versions: versions)
        }
        if change.new != nil { acts += newSections(change) }
        return acts
    }

    // MARK: - Pages

    private func page(_ change: Change, standing: ContentType, versions: Versions) -> [Act] {
        let before = types(declaredBy: versions.old, standing: change.old == nil ? nil : standing)
        let after = types(declaredBy: versions.new, standing: change.new == nil ? nil : standing)
        let all = union(before, after)
        if let old = versions.old, let new = versions.new,
            Visibility.onlyTakesOffline(from: old, to: new, at: instant)
        {
            return [
                act(
                    .content, [.takeOffline], change, types: all.map(\.id),
                    place: place(change, new, visibilityKey(new)))
            ]
        }
        var acts: [Act] = []
        let online = versions.new.map { Visibility.isOnline($0, at: instant) } ?? (change.new != nil)
        if change.new != nil, all.contains(where: \.isNews) {
            acts.append(
                news(change, standing: standing, before: before, after: after, versions: versions, online: online))
        } else {
            acts.append(content(change, types: all.map(\.id), publishes: online))
        }
        if let new = versions.new { acts += fieldActs(change, old: versions.old, new: new) }
        return acts
    }

    /// The act of changing a path that holds content.
    private func content(_ change: Change, types: [ContentTypeID], publishes: Bool) -> Act {
        act(.content, pathActions(change) + (publishes ? [.publish] : []), change, types: types, place: place(change))
    }

    private func pathActions(_ change: Change) -> [Action] {
        switch (change.old, change.new) {
        case (nil, _): [change.movedFrom == nil ? .create : .moveTo]
        case (_, nil): [change.movedTo == nil ? .delete : .moveFrom]
        default: [.modify]
        }
    }

    private func news(
        _ change: Change, standing: ContentType, before: [ContentType], after: [ContentType], versions: Versions,
        online: Bool
    ) -> Act {
        let wasNews = before.contains(where: \.isNews)
        let declaredNow = after.contains { $0.isNews && $0.id != standing.id }
        let wasOnline = versions.old.map { Visibility.isOnline($0, at: instant) } ?? false
        let way: NewsWay
        var key: String?
        if let origin = change.movedFrom, standing.isNews {
            way = .move(from: origin)
        } else if wasNews, online, !wasOnline, change.old != nil, let field = visibilityChange(versions) {
            way = .status(field: field)
            key = field
        } else if standing.isNews {
            way = .path
        } else if declaredNow, !wasNews {
            way = .type
            key = "type"
        } else {
            way = .existing
            key = "type"
        }
        return act(
            .news(way), pathActions(change) + (online ? [.publish] : []), change, types: union(before, after).map(\.id),
            place: place(change, versions.new, key))
    }

    /// The type a place gives, and the type the page itself names.
    private func types(declaredBy page: Page?, standing: ContentType?) -> [ContentType] {
        guard let standing else { return [] }
        guard let declared = page?.frontMatter?["type"]?.value.text,
            let type = policy.contentType(named: Folding.folded(declared)), type.id != standing.id
        else { return [standing] }
        return [standing, type]
    }

    private func union(_ left: [ContentType], _ right: [ContentType]) -> [ContentType] {
        left + right.filter { type in !left.contains { $0.id == type.id } }
    }

    /// The visibility key that changed, for the words of the answer.
    private func visibilityChange(_ versions: Versions) -> String? {
        SiteFields.visibility.first {
            !sameValue(versions.old?.frontMatter?[$0]?.value, versions.new?.frontMatter?[$0]?.value)
        }
    }

    private func visibilityKey(_ page: Page) -> String? {
        SiteFields.visibility.first { page.frontMatter?[$0] != nil }
    }

    // MARK: - Fields, markup, format, sections

    private func fieldActs(_ change: Change, old: Page?, new: Page) -> [Act] {
        var acts: [Act] = []
        for entry in new.frontMatter?.entries ?? [] {
            if sameValue(old?.frontMatter?[entry.foldedKey]?.value, entry.value) { continue }
            if SiteFields.structural.contains(entry.foldedKey) {
                let cause = StructureCause.field(entry.key)
                acts.append(
                    act(.structure(cause), [.changeStructure], change, place: place(change, new, entry.foldedKey)))
            } else if SiteFields.address.contains(entry.foldedKey) {
                acts += addressActs(change, entry: entry, new: new)
            } else if entry.foldedKey == "type", entry.value.text.flatMap({ policy.contentType(named: $0) }) == nil {
                // A type nobody agreed on chooses a template of its own, as `layout` does.
                let cause = StructureCause.field(entry.key)
                acts.append(act(.structure(cause), [.changeStructure], change, place: place(change, new, "type")))
            }
        }
        if let old {
            for entry in old.frontMatter?.entries ?? []
            where SiteFields.structural.contains(entry.foldedKey) && new.frontMatter?[entry.foldedKey] == nil {
                acts.append(act(.structure(.field(entry.key)), [.changeStructure], change, place: place(change)))
            }
        }
        return acts + markupActs(change, old: old, new: new)
    }

    /// Most addresses in one field that are looked up.
    private static let mostAddresses = 100

    private func addressActs(_ change: Change, entry: FrontMatterEntry, new: Page) -> [Act] {
        let values = entry.value.sequence?.compactMap(\.text) ?? entry.value.text.map { [$0] } ?? []
        let shown = place(change, new, entry.foldedKey)
        var acts: [Act] = []
        if values.count > Self.mostAddresses {
            // What nobody looks at one by one is no page's own affair any more.
            let cause = StructureCause.field(entry.key)
            acts.append(act(.structure(cause), [.changeStructure], change, place: shown))
        }
        for value in values.prefix(Self.mostAddresses) {
            let paths = ClaimedAddress.paths(of: value, field: entry.foldedKey, page: change.path)
            let kinds = paths.map { ($0, $0.text.flatMap { policy.contentType(at: $0) }) }
            if let (path, type) = kinds.first(where: { $0.1?.isNews == true }) {
                acts.append(
                    Act(
                        kind: .news(.address(field: entry.key)), requires: [.moveTo, .publish], path: path,
                        types: type.map { [$0.id] } ?? [], place: shown))
            } else if let (path, type) = kinds.first {
                acts.append(
                    Act(
                        kind: .address(field: entry.key), requires: [.moveTo], path: path,
                        types: type.map { [$0.id] } ?? [], place: shown))
            }
        }
        return acts
    }

    /// Markup that acts and was not there before. Touching a page where it was placed with the right to do so is no act.
    private func markupActs(_ change: Change, old: Page?, new: Page) -> [Act] {
        let known = Set(old?.activeHTML.map(\.text) ?? [])
        var acts = new.activeHTML.filter { !known.contains($0.text) }.map {
            act(.structure(.markup($0.name)), [.changeStructure], change, place: place(change, new, range: $0.range))
        }
        let listed = policy.allowedShortcodes
        let before = Set(old?.shortcodes.map(\.name) ?? [])
        acts += new.shortcodes.filter { !listed.contains($0.name) && !before.contains($0.name) }.map {
            act(.structure(.shortcode($0.name)), [.changeStructure], change, place: place(change, new, range: $0.range))
        }
        return acts
    }

    private func format(of change: Change, type: ContentType) -> [Act] {
        var acts: [Act] = []
        if type.isNews, change.new != nil {
            acts.append(
                act(.news(.path), pathActions(change) + [.publish], change, types: [type.id], place: place(change)))
        }
        // An image that stands beside a page is told by its own rule; what is no text is no structure either.
        let isMedia = Self.imageFormats.contains(change.path.fileExtension ?? "") && !AssetPaths.isRecord(change.path)
        acts.append(
            isMedia || change.new == nil
                ? content(change, types: [type.id], publishes: change.new != nil) : unreadableFormat(of: change))
        return acts
    }

    /// What may stand in the asset store: images, documents, sound and their records. A drawing (SVG) may when it holds shapes
    /// and words alone; a page among them can hold a script.
    private static let imageFormats: Set<String> = [
        "jpg", "jpeg", "png", "webp", "gif", "avif", "pdf", "mp3", "mp4", "yml", "license", "toml",
    ]

    private func unreadableFormat(of change: Change) -> Act {
        let kind = change.path.fileExtension.flatMap { $0.count <= 10 ? printable($0) : nil } ?? "…"
        return act(.structure(.format(kind)), [.changeStructure], change, place: place(change))
    }

    /// New folders among the pages are new sections, unless the folder is one page with its own files (`index.md`). One that
    /// was, and gets another page, becomes a section: what one push may not do, two may not either.
    private func newSections(_ change: Change) -> [Act] {
        guard change.old == nil else { return [] }
        var folder = change.path.parent
        if change.path.name == "index.md", let own = folder, stage.newFolders.contains(own) { folder = own.parent }
        guard let folder, stage.newFolders.contains(folder) || stage.onePageFolders.contains(folder) else { return [] }
        return [
            act(.structure(.newSection(folder.description)), [.changeStructure], change, place: place(change))
        ]
    }

    // MARK: - Places

    private func act(
        _ kind: Act.Kind, _ requires: [Action], _ change: Change, types: [ContentTypeID] = [], place: Place
    ) -> Act {
        Act(kind: kind, requires: requires, path: change.path, types: types, place: place)
    }

    private func place(_ change: Change) -> Place {
        Place(path: change.path.bytes, blob: (change.new ?? change.old)?.id.hex, commit: stage.commit?.hex)
    }

    private func place(_ change: Change, _ page: Page?, _ key: String?) -> Place {
        guard let key, let page, let entry = page.frontMatter?[key] else { return place(change) }
        return place(change, page, range: entry.keyRange.lowerBound..<entry.value.range.upperBound)
    }

    private func place(_ change: Change, _ page: Page, range: Range<Int>) -> Place {
        Place(
            path: change.path.bytes, blob: change.new?.id.hex, commit: stage.commit?.hex,
            span: Span(range, in: page.bytes, lines: page.lines))
    }
}
