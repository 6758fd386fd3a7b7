import Content
import Findings
import Git
import Markdown
import PolicyModel
import Rules
import Text
import YAML

/// Finds the files that a page shows or offers, in the tree that is judged.
struct AssetReferences<Facts: FactSource> {
    let site: SiteTree<Facts>

    /// In the order of the page: its fields, then its body.
    func uses(of page: Page, at path: RepositoryPath) -> [AssetUse] {
        fields(of: page, at: path) + images(of: page, at: path) + links(of: page, at: path)
    }

    private func images(of page: Page, at path: RepositoryPath) -> [AssetUse] {
        page.markdown.images.map { image in
            let words = page.markdown.alternative(of: image, in: page.bytes).string
            let alternative = words.contains { !$0.isWhitespace } ? words : nil
            return AssetUse(
                way: .image, reference: image.source, range: image.place, alternative: alternative,
                caption: image.title, target: target(of: image.source, from: path))
        } + rawImages(of: page, at: path)
    }

    /// Images written as HTML.
    private func rawImages(of page: Page, at path: RepositoryPath) -> [AssetUse] {
        page.rawImages.map { image in
            AssetUse(
                way: .image, reference: image.source, range: image.range, alternative: image.alternative,
                caption: image.title, target: target(of: image.source, from: path))
        }
    }

    /// Links count when they lead to a file of the asset store; where else they lead is not ours.
    private func links(of page: Page, at path: RepositoryPath) -> [AssetUse] {
        page.markdown.links.compactMap { link in
            let target = target(of: link.destination, from: path)
            let isAsset: Bool =
                switch target {
                case .asset: true
                case .missing(let missing): type(at: missing)?.kind == .image
                case .elsewhere, .outside: false
                }
            guard isAsset else { return nil }
            return AssetUse(
                way: .link, reference: link.destination, range: link.place, alternative: nil, caption: nil,
                target: target)
        }
    }

    /// The list `beelden` of a page: paths, or `{asset, alt, bijschrift}`.
    private func fields(of page: Page, at path: RepositoryPath) -> [AssetUse] {
        guard let field = page.frontMatter?["beelden"] else { return [] }
        return (field.value.sequence ?? [field.value]).compactMap { node in
            func text(_ name: String) -> String? {
                node.mapping?.first { Folding.folded($0.key) == name }?.value.text
            }
            guard let reference = node.text ?? text("asset") else { return nil }
            return AssetUse(
                way: .field, reference: reference, range: node.range, alternative: text("alt"),
                caption: text("bijschrift"), target: target(of: reference, from: path))
        }
    }

    private func type(at path: RepositoryPath) -> ContentType? {
        path.text.flatMap { site.circumstances.policy.contentType(at: $0) }
    }

    private func target(of reference: String, from page: RepositoryPath) -> AssetUse.Target {
        guard let path = AssetAddress.path(of: reference, from: page) else { return .elsewhere }
        guard let type = type(at: path), type.kind == .image, !AssetPaths.isRecord(path) else {
            return site.entry(at: path) == nil ? .missing(path) : .outside(path)
        }
        let asset = site.asset(at: path, type: type, isRead: false)
        return asset.isAbsent ? .missing(path) : .asset(asset)
    }
}
