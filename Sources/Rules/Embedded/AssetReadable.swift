import Git
import Content
public import Findings
import ImageMetadata
import Text

/// A file of the image bank is here, and can be read to its end: what we cannot read, we cannot vouch for.
public struct AssetReadable: Rule {
    public static let description = RuleDescription(
        id: "asset-readable",
        title: Message(nl: "We kunnen het beeld lezen", en: "We can read the image"),
        demand: Message(
            nl:
                "Een beeld dat beschadigd is, zien bezoekers half of niet. En wat het over zichzelf zegt, kunnen we dan niet "
                + "nakijken.",
            en: "Visitors see a damaged image in part or not at all. And what it says about itself cannot be checked."),
        remedy: Message(
            nl: "Open het beeld, bewaar het opnieuw als jpg, png of webp, en voeg dat bestand toe.",
            en: "Open the image, save it again as jpg, png or webp, and add that file."),
        agreements: ["kortom-23", "kortom-24", "aartselaar-5c", "gedragscode-12c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        switch subject.file {
        case .stored(let pointer):
            return [finding(subject, .notHere(pointer, subject.shownName), .pushFile(subject))]
        case .read(let asset):
            if let part = asset.image.unreadable.first {
                return [finding(subject, .unreadable(part, subject.shownName), Self.description.remedy)]
            }
            // A text or a program that carries the name of an image.
            guard asset.image.format == .unknown, Self.imageNames.contains(subject.path.fileExtension ?? "") else {
                return []
            }
            return [finding(subject, .noImage(subject.shownName), Self.description.remedy)]
        case .absent, .unread: return []
        }
    }

    private static let imageNames: Set<String> = [
        "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "tif", "tiff", "svg", "pdf", "mp4", "mov",
    ]

    private func finding(_ subject: AssetSubject, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.filePlace, message: message, help: help)
    }
}

extension Message {
    fileprivate static func unreadable(_ problem: Unreadable, _ file: String) -> Message {
        let (nl, en): (String, String) =
            switch problem {
            case .damaged(let part): ("\(part) is beschadigd", "its \(part) is damaged")
            case .tooMuch(let part): ("\(part) is te groot of te diep", "its \(part) is too large or too deep")
            case .notSupported(let part): ("\(part) kunnen we niet openen", "its \(part) cannot be opened here")
            }
        return Message(nl: "`\(file)` is niet leesbaar: \(nl).", en: "`\(file)` cannot be read: \(en).")
    }
    fileprivate static func noImage(_ file: String) -> Message {
        Message(
            nl: "`\(file)` heet een beeld, maar is geen beeld dat we kennen.",
            en: "`\(file)` is named as an image, but is no image that we know.")
    }
    fileprivate static func notHere(_ pointer: LargeFilePointer, _ file: String) -> Message {
        Message(
            nl: "Van `\(file)` kwam alleen een verwijzing aan (git-lfs), niet het bestand zelf.",
            en: "Of `\(file)` only a reference arrived (git-lfs), not the file itself.")
    }
    fileprivate static func pushFile(_ subject: AssetSubject) -> Message {
        let path = printable(subject.path.text ?? subject.path.description)
        return Message(
            nl:
                "Stuur eerst het bestand zelf: `git lfs push --all origin`. Het gaat om `\(path)`. Lukt dat niet, voeg het "
                + "beeld dan toe zonder git-lfs.",
            en:
                "First push the file itself: `git lfs push --all origin`. It is `\(path)`. If that fails, add the image "
                + "without git-lfs.")
    }
}
