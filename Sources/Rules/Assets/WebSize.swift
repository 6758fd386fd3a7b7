import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// An image on a page is large enough to see what is on it.
public struct WebSize: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "web-size",
        title: Message(nl: "Een beeld is groot genoeg om te lezen", en: "An image is large enough to read"),
        demand: Message(
            nl:
                "Een beeld met weinig beeldpunten is wazig, en wie het groter maakt om iets te lezen, ziet blokjes. De langste zijde heeft "
                + "er daarom genoeg. Hoeveel, staat bij onze afspraken (`beeld_minstens`). Een tekening (svg) en een versiering zijn altijd "
                + "groot genoeg.",
            en:
                "An image of few pixels is blurred, and who enlarges it to read something sees blocks. So its longest side has enough of "
                + "them. How many, our agreements say (`beeld_minstens`). A drawing (SVG) and a decoration are always large enough."
        ),
        remedy: Message(
            nl: "Vraag het beeld groter aan wie het maakte, of schrijf wat erop staat gewoon in de tekst.",
            en: "Ask who made the image for a larger one, or simply write in the text what it shows."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-3d"]
    private static let usualLeast = 400

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.uses.isEmpty, subject.circumstances.stands("gedragscode-3d") else { return [] }
        let least = subject.circumstances.number(
            "beeld_minstens", ofAny: Self.agreements, usually: Self.usualLeast, within: 1...20_000)
        return subject.uses.compactMap { use in
            guard use.way != .link, let asset = use.asset, !asset.isDrawnOrDecoration,
                let width = asset.record["breedte"]?.value.int, let height = asset.record["hoogte"]?.value.int,
                max(width, height) < least, !subject.standing.holds(use.range.lowerBound)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range),
                message: .small(asset.shownName, width, height, least), help: Self.description.remedy)
        }
    }
}

extension AssetSubject {
    /// What has no pixels of its own, or nothing on it to read.
    fileprivate var isDrawnOrDecoration: Bool {
        ["svg", "pdf"].contains(path.fileExtension.map { Folding.folded($0) } ?? "")
            || record["decoratief"]?.value.bool == true
    }
}

extension Message {
    fileprivate static func small(_ file: String, _ width: Int, _ height: Int, _ least: Int) -> Message {
        Message(
            nl:
                "`\(file)` is klein: \(width) op \(height) beeldpunten. De langste zijde heeft er liefst \(least) of meer.",
            en: "`\(file)` is small: \(width) by \(height) pixels. Its longest side rather has \(least) or more.")
    }
}
