import BrusselsTime
import Findings
import Gate
import Registers
import Text

/// `afspraak register import KIND FILE`: makes a register of what the municipality downloaded, says what changed, and leaves the
/// file for review. Nothing is committed.
enum RegisterCommand: Command {
    static let name = "register"
    static let dutchName: String? = nil
    static let operands = (
        nl: "invoeren mandatarissen|besluiten BESTAND", en: "import mandatarissen|besluiten FILE"
    )
    static let summary = Message(
        nl: "Maakt een register van een lijst die je binnenhaalde: mandatarissen of besluiten.",
        en: "Makes a register of a list that you downloaded: office holders or decisions.")

    private static let board = Option(
        "board", dutch: "bestuur", value: "NAAM|IRI",
        help: ("alleen de mandatarissen van dit bestuur", "the office holders of this board alone"))
    private static let origin = Option(
        "source", dutch: "bron", value: "TEKST",
        help: (
            "waar de lijst vandaan komt (de naam van het bestand)", "where the list comes from (the name of the file)"
        ))
    private static let day = Option(
        "date", dutch: "datum", value: "DAG",
        help: ("de dag waarop je ze binnenhaalde (vandaag)", "the day on which you downloaded it (today)"))
    private static let repo = Option(
        "repo", dutch: "map", value: "MAP", help: ("de inhoudsmap (deze map)", "the clone (this folder)"))
    private static let dry = Option(
        "dry-run", dutch: "proef", help: ("toont alleen wat er verandert", "only shows what changes"))
    static let options = [board, origin, day, repo, dry]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let operands = arguments.operands
        guard operands.count == 3, ["import", "invoeren"].contains(operands[0]) else {
            throw UsageError(
                nl: "Zeg wat: `invoeren mandatarissen BESTAND` of `invoeren besluiten BESTAND`.",
                en: "Say what: `import mandatarissen FILE` or `import besluiten FILE`.")
        }
        guard let kind = kinds[operands[1]] else {
            throw UsageError(
                nl: "We kennen het register `\(printable(operands[1]))` niet. Kies mandatarissen of besluiten.",
                en: "We do not know the register `\(printable(operands[1]))`. Choose mandatarissen or besluiten.")
        }
        let file = operands[2]
        let choices = RegisterImport.Choices(
            origin: arguments.value(origin) ?? file.split(separator: "/").last.map(String.init) ?? file,
            day: try day(arguments, session), board: arguments.value(board))
        let top = try Client(around: arguments.value(repo) ?? session.folder).workFolder
        let place = RegisterPlace(top: top, kind: kind)
        if let problem = place.problem {
            session.tell(problem)
            return .unusable
        }
        do throws(RegisterProblem) {
            let present = try place.present()
            let bytes = try place.export(file)
            let made: RegisterFile
            do throws(RegisterProblem) {
                made = try RegisterImport.register(of: kind, from: bytes, choices, present: present)
            } catch {
                session.tell(error.sentence(in: printable(file)))
                session.tell(.leftAsItWas)
                return .unusable
            }
            tell(RegisterChanges(from: present, to: made), made, at: place, in: session)
            guard !arguments.has(dry) else { return .fine }
            try place.write(made)
        } catch {
            session.tell(error.sentence(in: place.shown))
            session.tell(.leftAsItWas)
            return .unusable
        }
        session.tell(.review(place.shown))
        return .fine
    }

    private static let kinds: [String: RegisterFile.Kind] = [
        "mandatarissen": .officeHolders, "office-holders": .officeHolders, "besluiten": .decisions,
        "decisions": .decisions,
    ]

    private static func day(_ arguments: ParsedArguments, _ session: Session) throws(UsageError) -> Day {
        guard let text = arguments.value(day) else { return Day(of: session.instant) }
        guard let day = Day(text) else {
            throw UsageError(
                nl: "De datum is geen dag die bestaat, zoals 2026-11-01.", en: "The date is no day such as 2026-11-01.")
        }
        return day
    }

    private static func tell(
        _ changes: RegisterChanges, _ made: RegisterFile, at place: RegisterPlace, in session: Session
    ) {
        session.tell(.read(made.rows.count, made.kind))
        if changes.isEmpty {
            session.tell(.nothingNew)
        } else {
            for sentence in changes.sentences { session.tell(sentence) }
        }
    }
}

/// Where a register stands in a clone.
private struct RegisterPlace {
    let top: String
    let kind: RegisterFile.Kind

    var shown: String { ".afspraken/\(kind.path)" }
    private var folder: String { "\(top)/.afspraken/registers" }
    private var path: String { "\(top)/.afspraken/\(kind.path)" }

    /// Why nothing can be written here: a link leads elsewhere.
    var problem: Message? {
        guard Files.kind("\(top)/.afspraken") == .folder else { return .noAgreements }
        switch Files.kind(folder) {
        case nil, .folder?: break
        default: return .notAFolder
        }
        switch Files.kind(path) {
        case nil, .file?: return nil
        default: return .notAFile(shown)
        }
    }

    func present() throws(RegisterProblem) -> RegisterFile? {
        guard Files.kind(path) != nil else { return nil }
        return try RegisterFile(reading: try bytes(path), as: kind)
    }

    func export(_ file: String) throws(RegisterProblem) -> [UInt8] { try bytes(file) }

    private func bytes(_ file: String) throws(RegisterProblem) -> [UInt8] {
        let limit = RegisterLimits().bytes
        // A pipe or a device is read too, up to the limit.
        do throws(FileError) {
            return try Files.read(file, limit: limit)
        } catch {
            throw RegisterProblem(.unreadable(file, error, limit))
        }
    }

    /// Beside the old one first, then in its place: whole or not at all.
    func write(_ register: RegisterFile) throws(RegisterProblem) {
        do throws(FileError) {
            try Files.makeFolder(folder)
            try Files.write(register.bytes, to: path)
        } catch {
            throw RegisterProblem(.unwritten(error.reason))
        }
    }
}

extension Message {
    fileprivate static let leftAsItWas = Message(
        nl: "Er is niets aangepast: het register staat er nog zoals het was.",
        en: "Nothing was changed: the register stands there as it was.")
    fileprivate static func read(_ count: Int, _ kind: RegisterFile.Kind) -> Message {
        switch kind {
        case .officeHolders:
            Message(
                nl: "\(count) \(count == 1 ? "mandaat" : "mandaten") gelezen.",
                en: "\(count) \(count == 1 ? "mandate" : "mandates") read.")
        case .decisions:
            Message(
                nl: "\(count) \(count == 1 ? "besluit" : "besluiten") gelezen.",
                en: "\(count) \(count == 1 ? "decision" : "decisions") read.")
        }
    }
    fileprivate static let nothingNew = Message(
        nl: "Er veranderde niets, alleen de dag van de lijst.", en: "Nothing changed but the day of the list.")
    fileprivate static func review(_ file: String) -> Message {
        Message(
            nl:
                "Kijk `\(file)` na en bewaar het. Daarna dien je het in, zoals elke andere aanpassing van de afspraken.",
            en: "Review `\(file)` and commit it. Then propose it, like any other change of the agreements.")
    }
    fileprivate static let noAgreements = Message(
        nl: "Hier is geen map `.afspraken`. Ga in je kopie van de inhoudsmap staan, of noem ze met `--map`.",
        en: "There is no folder `.afspraken` here. Go to your clone, or name it with `--repo`.")
    fileprivate static let notAFolder = Message(
        nl: "`.afspraken/registers` is geen gewone map. Daarom schrijven we er niets in.",
        en: "`.afspraken/registers` is no ordinary folder. So nothing is written there.")
    fileprivate static func notAFile(_ file: String) -> Message {
        Message(
            nl: "`\(file)` is geen gewoon bestand. Daarom schrijven we er niet over.",
            en: "`\(file)` is no ordinary file. So nothing is written over it.")
    }
    fileprivate static func unreadable(_ file: String, _ error: FileError, _ limit: Int) -> Message {
        if error.isTooLarge {
            return Message(
                nl: "`\(printable(file))` is te groot (hoogstens \(limit >> 20) MB).",
                en: "`\(printable(file))` is too large (at most \(limit >> 20) MB).")
        }
        return Message(
            nl: "`\(printable(file))` kan niet gelezen worden: \(error.reason).",
            en: "`\(printable(file))` cannot be read: \(error.reason).")
    }
    fileprivate static func unwritten(_ reason: String) -> Message {
        Message(nl: "Het kan niet geschreven worden: \(reason).", en: "It cannot be written: \(reason).")
    }
}
