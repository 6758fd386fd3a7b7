import Content
public import Findings
import Git
import Text
import YAML

/// Each file of the asset store has a record, and the record is about these very bytes.
public struct AssetRecorded: Rule {
    public static let description = RuleDescription(
        id: "asset-record",
        title: Message(nl: "Elk beeld heeft een beeldfiche", en: "Each image has a record"),
        demand: Message(
            nl:
                "Bij elk bestand in de beeldbank hoort een beeldfiche: wie het maakte, of we het mogen gebruiken en wie er "
                + "herkenbaar op staat. Vervang je het bestand, dan gelden die antwoorden niet meer.",
            en:
                "Each file of the image bank has a record: who made it, whether we may use it and who can be recognised. "
                + "When the file is replaced, those answers no longer hold."),
        remedy: Message(
            nl: "Typ `afspraak nieuw beeld PAD` en vul in wat nog leeg is.",
            en: "Type `afspraak new beeld PATH` and fill in what is still empty."),
        agreements: ["kortom-14", "kortom-24", "aartselaar-5c", "aartselaar-5e", "leopoldsburg-2f", "gedragscode-4b"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        if let broken = subject.unreadable {
            return [
                Finding(
                    rule: Self.description.id, place: broken.place, message: .unreadable(broken.problem),
                    help: broken.isOurs ? .mendRecord : .mendReuse)
            ]
        }
        guard !subject.record.layers.isEmpty else {
            return [finding(subject.filePlace, .noRecord(subject.shownName), .newRecord(subject))]
        }
        if subject.isAbsent {
            return [
                finding(subject.place(of: nil), .noFile(subject.shownName), .addFile)
            ]
        }
        return digest(of: subject) + name(in: subject) + size(in: subject)
    }

    private func digest(of subject: AssetSubject) -> [Finding] {
        let field = subject.record["sha256"]
        guard let written = field?.value.text else {
            return [finding(subject.place(of: nil), .notBound(subject.shownName), .newRecord(subject))]
        }
        guard case .read(let asset) = subject.file, asset.sha256 != Folding.folded(written) else { return [] }
        return [finding(subject.place(of: field), .replaced(subject.shownName), .newRecord(subject))]
    }

    private func name(in subject: AssetSubject) -> [Finding] {
        guard let field = subject.record["bestand"], let written = field.value.text, written != subject.path.name
        else { return [] }
        return [finding(subject.place(of: field), .otherName(written, subject.shownName), .correctName)]
    }

    /// Who prints goes by these numbers.
    private func size(in subject: AssetSubject) -> [Finding] {
        guard case .read(let asset) = subject.file, let pixels = asset.pixels else { return [] }
        for (name, number) in [("breedte", pixels.width), ("hoogte", pixels.height)] {
            if let field = subject.record[name], let written = field.value.int, written != number {
                return [
                    finding(subject.place(of: field), .otherSize(name, written, number), .correctSize(name, number))
                ]
            }
        }
        return []
    }

    private func finding(_ place: Place, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: place, message: message, help: help)
    }
}

extension Message {
    fileprivate static func unreadable(_ problem: Message) -> Message {
        Message(
            nl: "Deze beeldfiche kunnen we niet lezen. \(problem.nl)", en: "We cannot read this record. \(problem.en)")
    }
    fileprivate static let mendReuse = Message(
        nl: "Verbeter het op die plaats, of laat het nakijken met `reuse lint`.",
        en: "Mend it in that place, or have it checked with `reuse lint`.")
    fileprivate static let mendRecord = Message(
        nl: "Elke regel is een naam, een dubbele punt, een spatie en het antwoord.",
        en: "Each line is a name, a colon, a space and the answer.")
    fileprivate static func noRecord(_ name: String) -> Message {
        Message(
            nl: "Bij `\(name)` hoort nog een beeldfiche. We weten niet wie het maakte en of we het mogen gebruiken.",
            en: "`\(name)` still needs a record. We do not know who made it and whether we may use it.")
    }
    fileprivate static func newRecord(_ subject: AssetSubject) -> Message {
        let path = printable(subject.path.text ?? subject.path.description)
        return Message(
            nl:
                "Typ `afspraak nieuw beeld \(path)` en vul in wat nog leeg is. Lukt dat niet, kies dan een ander beeld.",
            en:
                "Type `afspraak new beeld \(path)` and fill in what is still empty. If you cannot, choose another image."
        )
    }
    fileprivate static func noFile(_ name: String) -> Message {
        Message(
            nl: "Deze beeldfiche gaat over `\(name)`, maar dat bestand is er niet.",
            en: "This record is about `\(name)`, but that file is not there.")
    }
    fileprivate static let addFile = Message(
        nl: "Voeg het bestand toe, of haal de fiche (of de regel in het album) ook weg.",
        en: "Add the file, or take the record (or the line in the album) away too.")
    fileprivate static func notBound(_ name: String) -> Message {
        Message(
            nl:
                "In de beeldfiche van `\(name)` ontbreekt `sha256`. Zo weten we niet zeker dat ze over dit bestand gaat.",
            en: "The record of `\(name)` lacks `sha256`. So we cannot be sure that it is about this file.")
    }
    fileprivate static func replaced(_ name: String) -> Message {
        Message(
            nl: "`\(name)` is vervangen nadat de beeldfiche werd ingevuld. De antwoorden gaan over het vorige beeld.",
            en: "`\(name)` was replaced after its record was filled in. The answers are about the former image.")
    }
    fileprivate static func otherName(_ written: String, _ name: String) -> Message {
        Message(
            nl: "Volgens de beeldfiche heet het bestand `\(printable(written))`, maar het heet `\(name)`.",
            en: "The record says that the file is named `\(printable(written))`, but it is named `\(name)`.")
    }
    fileprivate static func otherSize(_ name: String, _ written: Int, _ number: Int) -> Message {
        Message(
            nl: "Volgens de beeldfiche is de \(name) \(written) beeldpunten, maar het bestand heeft er \(number).",
            en: "The record gives \(written) pixels for `\(name)`, but the file has \(number).")
    }
    fileprivate static func correctSize(_ name: String, _ number: Int) -> Message {
        Message(nl: "Schrijf `\(name): \(number)`.", en: "Write `\(name): \(number)`.")
    }
    fileprivate static let correctName = Message(
        nl: "Verbeter `bestand` in de beeldfiche.", en: "Correct `bestand` in the record.")
}
