import Findings
import Gate
import JSON
import PolicyModel
import Text

/// `afspraak schema [TYPE]`: the fields of a content type as JSON Schema, for the editor that somebody writes in.
enum SchemaCommand: Command {
    static let name = "schema"
    static let dutchName: String? = nil
    static let operands = (nl: "[SOORT]", en: "[TYPE]")
    static let summary = Message(
        nl: "Toont welke gegevens bij een soort horen, in een vorm die je schrijfprogramma begrijpt (JSON Schema).",
        en: "Shows which fields belong to a type, in a form that your editor understands (JSON Schema).")
    static let options = [PolicyChoice.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let policy = try PolicyChoice.read(arguments, in: session).policy
        guard arguments.operands.count <= 1 else {
            throw UsageError(nl: "Geef één soort, of geen voor alle.", en: "Give one type, or none for all.")
        }
        guard let name = arguments.operands.first else {
            let all = TypeSchema.document(of: policy.contentTypes, in: session.language)
            session.say(all.text(.pretty) + "\n")
            return .fine
        }
        let type = try policy.knownType(named: name)
        session.say(TypeSchema(type: type, language: session.language).document.text(.pretty) + "\n")
        return .fine
    }
}

extension Policy {
    /// The type that somebody named; says which are near when there is none.
    func knownType(named name: String) throws(UsageError) -> ContentType {
        if let type = contentType(named: name) { return type }
        let near = nearest(to: name, among: contentTypes.map(\.id.rawValue))
        throw UsageError(
            nl: "De soort `\(printable(name))` bestaat niet." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
            en: "There is no type `\(printable(name))`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
    }
}
