import BrusselsTime
import Content
import Findings
import Gate
import PolicyModel
import Rules
import Text
import YAML

/// `afspraak new TYPE [PATH]`: a new item from its content type, ready to fill in.
enum NewCommand: Command {
    static let name = "new"
    static let dutchName: String? = "nieuw"
    static let operands = (nl: "SOORT [PAD]", en: "TYPE [PATH]")
    static let summary = Message(
        nl: "Begint een pagina of een beeldfiche, met de vragen die erbij horen.",
        en: "Starts a page or the record of an image, with the questions that belong to it.")
    static let options = [PolicyChoice.option, title, original]

    private static let title = Option(
        "title", dutch: "titel", value: "TITEL|TITLE",
        help: (
            "de titel; zonder pad krijgt het bestand er zijn naam van", "the title; without a path it names the file"
        ))
    private static let original = Option(
        "crop-of", dutch: "uitsnede-van", value: "PAD|PATH",
        help: (
            "van een uitsnede of kleinere versie: het beeld waar ze uit komt",
            "for a crop or a smaller copy: the image that it comes from"
        ))

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let policy = try PolicyChoice.read(arguments, in: session).policy
        guard let kind = arguments.operands.first, arguments.operands.count <= 2 else {
            let known = policy.contentTypes.map(\.id.rawValue).joined(separator: ", ")
            throw UsageError(nl: "Geef een soort (\(known)) en een pad.", en: "Give a type (\(known)) and a path.")
        }
        let type = try policy.knownType(named: kind)
        let title = arguments.value(title)
        let given = arguments.operands.dropFirst().first
        let path = try given ?? proposedPath(of: type, title: title)
        // What is proposed counts from the top of the clone; what somebody types, from where they stand.
        let folder = given == nil ? (try? Client(around: session.folder).workFolder) ?? session.folder : session.folder
        let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
        if type.kind == .image {
            let original = arguments.value(original)
            return try record(of: full, named: path, cutOutOf: original, type: type, in: session)
        }
        if arguments.value(original) != nil {
            throw UsageError(
                nl: "`--uitsnede-van` hoort alleen bij een beeld.", en: "`--crop-of` only goes with an image.")
        }
        if type.kind == .page, !path.hasSuffix(".md") {
            throw UsageError(nl: "Een pagina is een `.md`-bestand.", en: "A page is an `.md` file.")
        }
        guard Files.kind(full) == nil else {
            throw UsageError(nl: "`\(printable(path))` bestaat al.", en: "`\(printable(path))` exists already.")
        }
        if let slash = full.lastIndex(of: "/") { try Files.makeFolder(String(full[..<slash])) }
        let template = ItemTemplate(type: type, title: title.map { printable($0) }, language: session.language)
        try Files.write(Array(template.text.utf8), to: full)
        return ready(path, in: session)
    }

    /// Where an item with a title goes, when its type has one folder of its own.
    private static func proposedPath(of type: ContentType, title: String?) throws(UsageError) -> String {
        guard type.kind == .page, let folder = type.onlyFolder else {
            throw UsageError(
                nl: "Geef ook een pad: `afspraak nieuw \(type.id.rawValue) PAD`.",
                en: "Give a path as well: `afspraak new \(type.id.rawValue) PATH`.")
        }
        let name = String(simpleName(title ?? "").prefix(mostInName))
        guard !name.isEmpty else {
            throw UsageError(
                nl: "Geef een pad, of een titel waar het bestand zijn naam van krijgt: "
                    + "`afspraak nieuw \(type.id.rawValue) --titel \"Waarover het gaat\"`.",
                en: "Give a path, or a title that names the file: "
                    + "`afspraak new \(type.id.rawValue) --title \"What it is about\"`.")
        }
        return "\(folder)/\(name).md"
    }

    /// Most letters that a title gives to the name of a file.
    private static let mostInName = 60

    /// Writes the record of a file, or binds the one that is there to the file as it is now.
    private static func record(
        of file: String, named path: String, cutOutOf original: String?, type: ContentType, in session: Session
    ) throws -> ExitCode {
        guard case .file? = Files.kind(file) else {
            throw UsageError(
                nl: "`\(printable(path))` is er niet. Zet het beeld eerst in de beeldbank.",
                en: "`\(printable(path))` is not there. Put the image in the image bank first.")
        }
        let asset = Asset(bytes: try Files.read(file, limit: 64 << 20))
        let name = file.split(separator: "/").last.map(String.init) ?? path
        let said = EmbeddedAnswers(of: asset.image).answers.filter { type.field(named: $0.field) != nil }
        let template = RecordTemplate(
            name: name, asset: asset, questions: questions(of: type),
            said: said.map { ($0.field, $0.value, $0.originName) })
        if let original {
            return try CropRecord(file: file, path: path, original: original).write(template, in: session)
        }
        guard Files.kind(file + ".yml") != nil else {
            try Files.write(Array(template.text.utf8), to: file + ".yml")
            return ready(path + ".yml", isRecord: true, in: session)
        }
        let old = try Files.read(file + ".yml", limit: Sidecar.longest)
        let sidecar = Sidecar(bytes: old)
        let written = sidecar["sha256"]?.value.text
        if written == asset.sha256 {
            session.say(
                Message(
                    nl: "\(printable(path)).yml hoort al bij dit bestand. Er is niets veranderd.\n",
                    en: "\(printable(path)).yml is about this file already. Nothing was changed.\n")[session.language])
            return .fine
        }
        let text = written == nil ? template.binding(old) : template.replacing(sidecar)
        try Files.write(Array(text.utf8), to: file + ".yml")
        return ready(path + ".yml", isRecord: true, in: session)
    }

    /// The required fields, and those that an answer can make required, with what may be answered.
    private static func questions(of type: ContentType) -> [(field: String, hint: String?)] {
        type.fields.filter { $0.requiredFrom != nil || !$0.requiredWhen.isEmpty || $0.name == "toestemming" }.map {
            spec in
            let answers: String? =
                switch spec.kind {
                case .yesNo: "ja of nee"
                case .choice: spec.values.joined(separator: ", ")
                case .day: "dag, zoals 2027-12-31"
                case .free where spec.name == "toestemming": "waar ze bewaard is"
                case .text, .instant, .number, .list, .reference, .free: nil
                }
            let condition =
                spec.requiredWhen.first.map { "als \($0.field) \($0.values.joined(separator: " of ")) is" }
                ?? (spec.name == "toestemming" ? "als herkenbaar ja is" : nil)
            return (spec.name, [answers, condition].compactMap(\.self).joined(separator: "; ").nonEmpty)
        }
    }

    private static func ready(_ path: String, isRecord: Bool = false, in session: Session) -> ExitCode {
        let next =
            isRecord
            ? Message(
                nl: "Vul in wat voor dit beeld geldt; de rest mag leeg blijven.",
                en: "Fill in what holds for this image; the rest may stay empty.")
            : Message(nl: "Vul in wat nog leeg is.", en: "Fill in what is still empty.")
        session.say(
            Message(
                nl: "\(printable(path)) staat klaar. \(next.nl)\n",
                en: "\(printable(path)) is ready. \(next.en)\n")[session.language])
        return .fine
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
