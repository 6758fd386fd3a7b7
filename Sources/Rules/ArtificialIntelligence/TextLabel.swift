import YAML
public import Content
import Markdown
import PolicyModel
import Text

/// Where a page tells its readers that AI made its text.
public struct TextLabel: Sendable, Hashable {
    public enum Spot: Sendable, Hashable {
        /// In the summary, where the site shows that under the title.
        case summary
        /// In the first lines of the text.
        case nearTitle
        /// So far down that a reader has read the text by then.
        case tooFar
    }

    public let spot: Spot
    /// In bytes of the file.
    public let range: Range<Int>

    /// The label of a page, the nearest to the title; nil when a reader sees none.
    public init?(of page: Page, _ circumstances: Circumstances) {
        let label = AILabel(circumstances)
        let settings = Settings(circumstances)
        if settings.showsSummary,
            let summary = ["samenvatting", "summary", "description"].lazy.compactMap({ page.frontMatter?[$0] }).first,
            label.isIn(summary.value.text ?? "", outsideQuotations: true)
        {
            self.init(spot: .summary, range: summary.value.range)
            return
        }
        let hidden = page.hiddenText
        var (blocks, headings) = (0, 0)
        for scope in page.markdown.scopes {
            if case .heading = scope.kind { headings += 1 } else { blocks += 1 }
            guard !scope.isQuoted, label.isIn(page.visibleText(of: scope, hidden: hidden), outsideQuotations: true)
            else { continue }
            let isNear = blocks <= settings.blocks && headings < 2
            self.init(spot: isNear ? .nearTitle : .tooFar, range: scope.range)
            return
        }
        return nil
    }

    private init(spot: Spot, range: Range<Int>) {
        self.spot = spot
        self.range = range
    }

    /// How near is near, as policy has it.
    struct Settings {
        /// Paragraphs from the top.
        let blocks: Int
        /// Whether the site shows the summary of a page under its title.
        let showsSummary: Bool

        init(_ circumstances: Circumstances) {
            let values = AILabel.agreements.reversed().lazy.compactMap {
                circumstances.standing(of: $0)?.values
            }
            func value(_ name: String) -> Adoption.Value? { values.compactMap { $0[name] }.first }
            if case .text(let number)? = value("vermelding_alineas"), let count = Int(number), (1...50).contains(count)
            {
                blocks = count
            } else {
                blocks = 3
            }
            switch value("vermelding_ook_in") {
            case .text(let name)?: showsSummary = Folding.folded(name) == "samenvatting"
            case .list(let names)?: showsSummary = names.contains { Folding.folded($0) == "samenvatting" }
            default: showsSummary = false
            }
        }
    }
}

extension Page {
    /// The words of a scope that a reader sees: no code, and nothing that HTML hides.
    fileprivate func visibleText(of scope: TextScope, hidden: [Range<Int>]) -> String {
        let text = markdown.text(of: scope, in: bytes)
        let code = markdown.runs(of: scope).filter { $0.kind == .code }.map(\.range)
        let unseen = code + hidden.filter { $0.overlaps(scope.range) }
        guard !unseen.isEmpty else { return text.string }
        var words = text.bytes
        for range in unseen {
            let (start, end) = (text.offset(ofSource: range.lowerBound), text.offset(ofSource: range.upperBound))
            // Two stretches with something unseen between them are not one sentence.
            for index in start..<max(start, min(end, words.count)) { words[index] = 0x2F }
        }
        return String(decoding: words, as: UTF8.self)
    }
}
