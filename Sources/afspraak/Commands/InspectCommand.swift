import Content
import Findings
import Gate
import JSON
import Presentation
import Text

/// `afspraak inspect FILE`: what the checker reads out of a file, as JSON.
enum InspectCommand: Command {
    static let name = "inspect"
    static let dutchName: String? = "inkijken"
    static let operands = (nl: "BESTAND…", en: "FILE…")
    static let summary = Message(
        nl: "Toont wat de controle uit een bestand leest.", en: "Shows what the checker reads out of a file.")
    static let options: [Option] = []

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard !arguments.operands.isEmpty else {
            throw UsageError(nl: "Geef een bestand.", en: "Give a file.")
        }
        // One object for one file; of several, one on each line.
        let layout: JSONLayout = arguments.operands.count == 1 ? .pretty : .compact
        var isReadable = true
        for path in arguments.operands {
            let bytes = try Files.read(path, limit: 64 << 20)
            let inspection = Inspection(path: path, bytes: bytes, language: session.language)
            session.say(inspection.json.text(layout) + "\n")
            isReadable = isReadable && inspection.isReadable
        }
        return isReadable ? .fine : .unusable
    }
}
