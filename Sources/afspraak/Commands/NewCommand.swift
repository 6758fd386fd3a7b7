import BrusselsTime
import Findings
import Gate
import PolicyModel
import Text

/// `afspraak new TYPE PATH`: a new item from its content type, ready to fill in.
enum NewCommand: Command {
    static let name = "new"
    static let dutchName: String? = "nieuw"
    static let operands = (nl: "SOORT PAD", en: "TYPE PATH")
    static let summary = Message(
        nl: "Begint een pagina met de gegevens die ze nodig heeft.", en: "Starts a page with the front matter it needs."
    )
    static let options = [PolicyChoice.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let policy = try PolicyChoice.read(arguments, in: session).policy
        guard arguments.operands.count == 2 else {
            let known = policy.contentTypes.map(\.id.rawValue).joined(separator: ", ")
            throw UsageError(nl: "Geef een soort (\(known)) en een pad.", en: "Give a type (\(known)) and a path.")
        }
        let (kind, path) = (arguments.operands[0], arguments.operands[1])
        guard let type = policy.contentType(named: kind) else {
            let near = nearest(to: kind, among: policy.contentTypes.map(\.id.rawValue))
            throw UsageError(
                nl: "De soort `\(printable(kind))` bestaat niet." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
                en: "There is no type `\(printable(kind))`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
        }
        if type.kind == .page, !path.hasSuffix(".md") {
            throw UsageError(nl: "Een pagina is een `.md`-bestand.", en: "A page is an `.md` file.")
        }
        let full = path.hasPrefix("/") ? path : "\(session.folder)/\(path)"
        guard Files.kind(full) == nil else {
            throw UsageError(nl: "`\(printable(path))` bestaat al.", en: "`\(printable(path))` exists already.")
        }
        if let slash = full.lastIndex(of: "/") { try Files.makeFolder(String(full[..<slash])) }
        try Files.write(Array(template(of: type).utf8), to: full)
        session.say(
            Message(
                nl: "\(printable(path)) staat klaar. Vul in wat nog leeg is.\n",
                en: "\(printable(path)) is ready. Fill in what is still empty.\n")[session.language])
        return .fine
    }

    /// The required fields, empty: a template never fills in the answer for somebody.
    private static func template(of type: ContentType) -> String {
        let fields = type.fields.filter { $0.requiredFrom != nil }
        guard type.kind == .page else { return fields.map { "\($0.name):\n" }.joined() }
        return "---\n" + fields.map { "\($0.name):\n" }.joined() + "---\n\n"
    }
}
