import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// An image that is printed is large enough for paper.
public struct PrintSize: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "print-size",
        title: Message(nl: "Een beeld voor druk is groot genoeg", en: "An image for print is large enough"),
        demand: Message(
            nl:
                "Op papier heeft een foto veel meer beeldpunten nodig dan op een scherm. Is ze te klein, dan wordt ze korrelig. "
                + "Een tekening (svg of pdf) is altijd groot genoeg.",
            en:
                "On paper a photo needs many more pixels than on a screen. If it is too small, it turns grainy. A drawing (SVG "
                + "or PDF) is always large enough."),
        remedy: Message(
            nl: "Vraag het beeld in zijn volle grootte aan wie het maakte, of kies een ander.",
            en: "Ask who made the image for its full size, or choose another."),
        agreements: ["kortom-23"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard !subject.uses.isEmpty,
            let least = circumstances.number("druk_minstens", ofAny: ["kortom-23"], within: 1...100_000),
            let types = circumstances.wordList("druktypes", ofAny: ["kortom-23"]),
            types.contains(where: subject.type.isCalled)
        else { return [] }
        return subject.uses.compactMap { use in
            guard use.way != .link, let asset = use.asset, !isDrawing(asset) else { return nil }
            return problem(of: asset, least: least).map { message, help in
                Finding(rule: Self.description.id, place: subject.place(use.range), message: message, help: help)
            }
        }
    }

    /// What has no pixels of its own.
    private func isDrawing(_ asset: AssetSubject) -> Bool {
        ["svg", "pdf"].contains(asset.path.fileExtension.map { Folding.folded($0) } ?? "")
    }

    /// The record says how large the file is; `asset-record` sees to it that this is so.
    private func problem(of asset: AssetSubject, least: Int) -> (Message, Message)? {
        guard let width = asset.record["breedte"]?.value.int, let height = asset.record["hoogte"]?.value.int else {
            // Without a record there is more to mend, and the page hears that already.
            return asset.record.layers.isEmpty ? nil : (.unknown(asset.shownName), .measure(asset))
        }
        return max(width, height) < least ? (.tooSmall(asset.shownName, width, height, least), .askLarger) : nil
    }
}

extension Message {
    fileprivate static func tooSmall(_ file: String, _ width: Int, _ height: Int, _ least: Int) -> Message {
        Message(
            nl:
                "Voor druk is `\(file)` te klein: \(width) op \(height) beeldpunten. De langste zijde heeft er minstens \(least) "
                + "nodig.",
            en:
                "For print `\(file)` is too small: \(width) by \(height) pixels. Its longest side needs at least \(least)."
        )
    }
    fileprivate static let askLarger = Message(
        nl: "Vraag het beeld in zijn volle grootte aan wie het maakte. Vergroten helpt niet.",
        en: "Ask who made the image for its full size. Enlarging it does not help.")
    fileprivate static func unknown(_ file: String) -> Message {
        Message(
            nl: "Van `\(file)` weten we niet hoe groot het is. Voor druk moet dat.",
            en: "We do not know how large `\(file)` is. For print we must.")
    }
    fileprivate static func measure(_ asset: AssetSubject) -> Message {
        Message(
            nl: "Vul in `\(asset.recordName)` bij `breedte` en `hoogte` het aantal beeldpunten in.",
            en: "Fill in the number of pixels at `breedte` and `hoogte` in `\(asset.recordName)`.")
    }
}
