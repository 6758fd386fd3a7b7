import Markdown
import Text
import YAML

/// What other items can ask of an item: read of its bytes alone, whatever its place or the agreements.
public struct ItemFacts: Sendable, Hashable {
    /// What it says it is (`type`); its place says the rest.
    public let declaredType: String?
    /// The words of each field, by its folded name; what stands within a field by both names (`contact_beleid.gsm`).
    public let fields: [String: [String]]
    /// Where it links to, as written, in order; without what stays on the page.
    public let links: [String]
    /// The parts of it that a link can point at; `*` among them when the site can bring more (a block that it fills in).
    public let anchors: [String]

    /// Of a page that was read.
    public init(of page: Page) {
        var fields: [String: [String]] = [:]
        for entry in page.frontMatter?.entries ?? [] {
            Self.collect(entry.value, as: entry.foldedKey, into: &fields, depth: Self.deepest)
        }
        self.fields = fields
        declaredType = fields["type"]?.first
        links = page.markdown.links.map(\.destination).filter { !$0.isEmpty && !$0.hasPrefix("#") }
        let isWhole = page.parts != .headerOnly && page.shortcodes.isEmpty
        anchors = (page.parts == .headerOnly ? [] : page.anchors.sorted()) + (isWhole ? [] : [Self.anyAnchor])
    }

    /// As it was kept.
    public init(declaredType: String?, fields: [String: [String]], links: [String], anchors: [String]) {
        self.declaredType = declaredType
        self.fields = fields
        self.links = links
        self.anchors = anchors
    }

    /// The first of the words that any of these fields has.
    public func first(_ names: String...) -> String? {
        names.lazy.compactMap { fields[$0]?.first { !$0.isEmpty } }.first
    }

    /// Stands for parts that cannot be known.
    public static let anyAnchor = "*"

    private static let deepest = 4
    private static let longestName = 200

    private static func collect(
        _ node: YAMLNode, as name: String, into fields: inout [String: [String]], depth: Int
    ) {
        // A name that long was never asked for.
        guard depth > 0, name.utf8.count <= longestName else { return }
        if let text = node.text {
            fields[name, default: []].append(text)
        } else if let parts = node.sequence {
            for part in parts { collect(part, as: name, into: &fields, depth: depth - 1) }
        } else if let entries = node.mapping {
            for entry in entries {
                collect(entry.value, as: "\(name).\(Folding.folded(entry.key))", into: &fields, depth: depth - 1)
            }
        }
    }
}
