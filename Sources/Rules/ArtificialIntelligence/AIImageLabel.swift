import Content
public import Findings
import Text

/// An image that AI made says so where it is shown.
public struct AIImageLabel: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "ai-image-label",
        title: Message(nl: "Een beeld dat AI maakte, zegt dat", en: "An image made by AI says so"),
        demand: Message(
            nl:
                "Een beeld dat AI maakte, lijkt soms echt. Daarom staat het in het bijschrift, overal waar het beeld te zien is.",
            en: "An image that AI made can look real. So its caption says it, wherever the image is shown."),
        remedy: Message(
            nl:
                "Zet de vermelding in het bijschrift: `![wat je ziet](/beelden/…/straat.png \"Beeld gemaakt met AI\")`.",
            en: "Put the label in the caption: `![what one sees](/beelden/…/straat.png \"Beeld gemaakt met AI\")`."),
        agreements: ["kortom-86"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.uses.isEmpty else { return [] }
        let label = AILabel(subject.circumstances)
        return subject.uses.compactMap { use in
            guard use.way != .link, let asset = use.asset,
                asset.record["ai"].flatMap({ AIUse($0.value) }) == .generated, !label.isIn(use.caption ?? "")
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range), message: .unlabelled(asset.shownName),
                help: .addLabel(printable(label.usual), printable(use.reference)))
        }
    }
}

extension Message {
    fileprivate static func unlabelled(_ file: String) -> Message {
        Message(
            nl: "AI maakte `\(file)`, maar in het bijschrift staat dat niet.",
            en: "AI made `\(file)`, but the caption does not say so.")
    }
    fileprivate static func addLabel(_ phrase: String, _ path: String) -> Message {
        Message(
            nl: "Zet achter het pad een bijschrift: `(\(path) \"Beeld \(phrase)\")`.",
            en: "Put a caption behind the path: `(\(path) \"Beeld \(phrase)\")`.")
    }
}
