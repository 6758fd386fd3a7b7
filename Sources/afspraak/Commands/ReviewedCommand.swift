import BrusselsTime
import Content
import Findings
import Gate
import PolicyModel
import Rules
import Text
import YAML

/// `afspraak reviewed PATH…`: a final editor says to have read a text, in the version that stands there now.
enum ReviewedCommand: Command {
    static let name = "reviewed"
    static let dutchName: String? = "nagelezen"
    static let operands = (nl: "PAD…", en: "PATH…")
    static let summary = Message(
        nl: "Zegt dat je als eindredacteur een tekst las, zoals hij er nu staat.",
        en: "Says that you read a text as its final editor, as it stands now.")

    private static let asUser = Option(
        "as", dutch: "als", value: "PERSOON", help: ("wie het las", "who read it"))
    static let options = [asUser, PolicyChoice.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard !arguments.operands.isEmpty else { throw UsageError(nl: "Geef een pad.", en: "Give a path.") }
        let client = try Client(around: session.folder)
        let dated = try PolicyChoice.read(arguments.value(PolicyChoice.option), client: client)
        guard let person = client.person(named: arguments.value(asUser), policy: dated.policy, email: client.email())
        else {
            throw UsageError(
                nl: "We weten niet wie je bent. Typ `--als PERSOON`.",
                en: "We do not know who you are. Type `--as PERSON`.")
        }
        for path in arguments.operands {
            let full = path.hasPrefix("/") ? path : "\(session.folder)/\(path)"
            let bytes = try Files.read(full, limit: Page.longest)
            let (day, moment) = (Day(of: session.instant).description, isoText(session.instant))
            try Files.write(
                try signed(
                    bytes, by: person.id.rawValue, day: day, moment: moment, path: path), to: full)
            session.say(
                Message(
                    nl: "\(printable(path)): nagelezen door \(person.name). Stuur het zelf door.\n",
                    en: "\(printable(path)): read by \(person.name). Push it yourself.\n")[session.language])
        }
        return .fine
    }

    /// The page with the statement among its fields, in the place of an older one.
    private static func signed(
        _ bytes: [UInt8], by person: String, day: String, moment: String, path: String
    ) throws -> [UInt8] {
        let page: Page
        do throws(PageProblem) {
            page = try Page(bytes: bytes)
        } catch {
            throw UsageError(nl: error.message.nl, en: error.message.en)
        }
        guard let header = page.frontMatter else {
            throw UsageError(
                nl: "`\(printable(path))` heeft geen paginagegevens die we kunnen lezen.",
                en: "`\(printable(path))` has no front matter that we can read.")
        }
        let digest = TextReview.digest(of: page)
        // Read twice on one day: the second time shows that it was.
        let isAgain = page.textReview.map { $0.by == person && $0.day.hasPrefix(day) && $0.text == digest } ?? false
        let line = "eindredactie: {door: \(person), op: \(isAgain ? "\"\(moment)\"" : day), tekst: \(digest)}"
        if let old = header["eindredactie"] {
            return bytes[..<old.keyRange.lowerBound] + Array(line.utf8) + bytes[old.value.range.upperBound...]
        }
        let end =
            bytes[..<header.range.upperBound].dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? header.range.upperBound
        return bytes[..<end] + Array((line + "\n").utf8) + bytes[end...]
    }
}
