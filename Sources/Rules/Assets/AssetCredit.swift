import Content
public import Findings
import Git
import Markdown
import Text
import YAML

/// Who asked to be named with an image is named, wherever it is shown.
public struct AssetCredit: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "asset-credit",
        title: Message(nl: "De fotovermelding staat erbij", en: "The credit stands with the image"),
        demand: Message(
            nl:
                "Hoort er bij een beeld een fotovermelding, dan leest de bezoeker die op elke pagina die het toont: in het "
                + "bijschrift, of ergens anders in de tekst.",
            en:
                "If an image has a credit, the visitor reads it on each page that shows the image: in the caption, or elsewhere "
                + "in the text."),
        remedy: Message(
            nl:
                "Zet de fotovermelding in het bijschrift: `![wat je ziet](/beelden/….jpg \"Foto: Jan Peeters, CC BY 4.0\")`.",
            en: "Put the credit in the caption: `![what one sees](/beelden/….jpg \"Foto: Jan Peeters, CC BY 4.0\")`."),
        agreements: ["kortom-24", "aartselaar-5a", "aartselaar-5c"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let asked = subject.uses.compactMap { use -> (AssetUse, AssetSubject, String)? in
            guard use.way != .link, let asset = use.asset, let credit = asset.record["fotovermelding"]?.value.text
            else { return nil }
            return CreditLine(credit).isIn(use.caption ?? "") ? nil : (use, asset, credit)
        }
        guard !asked.isEmpty else { return [] }
        let texts = Self.readableTexts(of: subject.page)
        return asked.compactMap { use, asset, credit in
            if texts.contains(where: CreditLine(credit).isIn) { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range),
                message: .missing(asset.shownName, printable(credit)), help: .addCaption(use, printable(credit)))
        }
    }

    /// What a visitor reads of the text: not what stands between backticks, nor in tags.
    private static func readableTexts(of page: Page) -> [String] {
        let markdown = page.markdown
        let running = markdown.scopes.map { scope in
            markdown.runs(of: scope).contains { $0.kind == .code }
                ? markdown.runs(of: scope).filter { $0.kind == .text }.map {
                    String(decoding: page.bytes[$0.range.clamped(to: page.bytes.indices)], as: UTF8.self)
                }.joined(separator: " ")
                : markdown.text(of: scope, in: page.bytes).string
        }
        return running + page.rawTexts
    }
}

extension Message {
    fileprivate static func missing(_ file: String, _ credit: String) -> Message {
        Message(
            nl: "Bij `\(file)` hoort de fotovermelding “\(credit)”. Die staat niet op deze pagina.",
            en: "`\(file)` takes the credit “\(credit)”. It does not stand on this page.")
    }
    fileprivate static func addCaption(_ use: AssetUse, _ credit: String) -> Message {
        let path = printable(use.reference)
        // A caption that is the beginning of the credit becomes the credit.
        let kept = use.caption.flatMap { credit.hasPrefix($0) ? nil : printable($0) }
        let caption = kept.map { $0 + ($0.hasSuffix(".") ? " " : ". ") } ?? ""
        return Message(
            nl: "Zet ze in het bijschrift: `(\(path) \"\(caption)\(credit)\")`.",
            en: "Put it in the caption: `(\(path) \"\(caption)\(credit)\")`.")
    }
}
