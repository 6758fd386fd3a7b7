import BrusselsTime
import Findings
import Gate
import Git
import PolicyModel
import Presentation
import Rules
import Text

/// `afspraak check`: the same answer as the server's, before anything is sent.
enum CheckCommand: Command {
    static let name = "check"
    static let dutchName: String? = "nakijken"
    static let operands = (nl: "[PAD…]", en: "[PATH…]")
    static let summary = Message(
        nl: "Kijkt na wat je veranderde.", en: "Judges what you changed.")

    private static let staged = Option(
        "staged", dutch: "klaargezet", help: ("alleen wat klaarstaat om te bewaren", "only what is ready to be kept"))
    private static let range = Option(
        "range", dutch: "reeks", value: "A..B",
        help: ("wat tussen twee bewaarde versies veranderde", "what changed between two kept versions"))
    private static let all = Option(
        "all", dutch: "alles", help: ("de hele site zoals ze bewaard is", "the whole site as it was kept"))
    private static let asUser = Option(
        "as", dutch: "als", value: "PERSOON", help: ("alsof deze persoon doorstuurt", "as if this person pushed"))
    private static let target = Option(
        "to", dutch: "naar", value: "REF",
        help: (
            "voorspelt het antwoord van de server op doorsturen naar deze plaats",
            "foretells the server's answer to a push to this place"
        ))
    private static let policy = PolicyChoice.option
    private static let moment = Option(
        "moment", value: "keep|submit|publish",
        help: ("wat telt: bewaren, indienen of publiceren", "what counts: keeping, handing in or publishing"))
    private static let mends = Option(
        "fix", dutch: "verbeter", help: ("verbetert eerst wat zeker is", "first mends what is certain"))
    static let options = [staged, range, all, asUser, target, policy, moment, mends] + Reply.options

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        try checkOneSubject(arguments)
        let moment = try moment(arguments.value(moment))
        if arguments.has(mends) { try mend(arguments, moment, in: session) }
        if let ref = arguments.value(target) { return try foretell(ref, arguments, in: session) }
        let snapshot = try Snapshot(for: arguments, in: session)
        defer { snapshot.worktree?.discard() }
        let client = snapshot.client
        let dated = try PolicyChoice.read(arguments.value(policy), client: client)
        let person = try person(arguments.value(asUser), client: client, dated: dated, all: arguments.has(all))
        var verdict = try snapshot.verdict(dated: dated, person: person, instant: session.instant, moment: moment)
        verdict = try only(arguments.operands, of: verdict, client: client, in: session)
        let reply = try Reply(arguments, in: session, policy: dated.policy, command: command(arguments))
        let sources = client.sources
        let needsStyles =
            reply.format != nil || verdict.findings.contains { RuleBook.all.description(of: $0.finding.rule) == nil }
        session.say(
            reply.text(
                of: [AnswerPart(verdict, on: .check)], policy: dated.policy,
                styles: needsStyles ? dated.styleRules(in: client.repository) : [:],
                sources: ReportSources { sources.bytes($0) }))
        return reply.exitCode(of: [verdict])
    }

    /// Each of these says what is judged: of two, one would be left out without a word.
    static func checkOneSubject(_ arguments: ParsedArguments) throws(UsageError) {
        let asked = [staged, range, all, target].filter { arguments.has($0) }
        guard asked.count > 1 else { return }
        let (nl, en) = (asked.map { "`--\($0.dutch ?? $0.name)`" }, asked.map { "`--\($0.name)`" })
        throw UsageError(
            nl: "\(nl.joined(separator: " en ")) gaan niet samen. Kies er één.",
            en: "\(en.joined(separator: " and ")) do not go together. Choose one.")
    }

    /// What was typed, as far as it says what is judged; nil for a plain `afspraak nakijken`.
    private static func command(_ arguments: ParsedArguments) -> Message? {
        var (nl, en) = ("afspraak nakijken", "afspraak check")
        for option in [staged, range, all, asUser, target, policy, moment] where arguments.has(option) {
            let value = arguments.value(option).map { " " + typed($0) } ?? ""
            nl += " --\(option.dutch ?? option.name)\(option.value == nil ? "" : value)"
            en += " --\(option.name)\(option.value == nil ? "" : value)"
        }
        let operands = arguments.operands.map { " " + typed($0) }.joined()
        return nl == "afspraak nakijken" && operands.isEmpty ? nil : Message(nl: nl + operands, en: en + operands)
    }

    /// As a shell reads it back.
    private static func typed(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || "-_./,:+@=~^".utf8.contains(byte)
        }
        return printable(isPlain && !value.isEmpty ? value : "'\(value.replacing("'", with: #"'\''"#))'")
    }

    /// Mends the files of the working tree, as far as that is certain.
    private static func mend(_ arguments: ParsedArguments, _ moment: Moment, in session: Session) throws {
        if arguments.has(staged) || arguments.has(range) || arguments.has(all) || arguments.has(target) {
            throw UsageError(
                nl:
                    "`--verbeter` werkt op je bestanden zelf. Laat `--klaargezet`, `--reeks`, `--alles` en `--naar` weg.",
                en: "`--fix` works on your files themselves. Leave out `--staged`, `--range`, `--all` and `--to`.")
        }
        var mending = WorkTreeMending(try Client(around: session.folder))
        for round in 0...WorkTreeMending.mostRounds {
            let snapshot = try Snapshot(for: arguments, in: session)
            defer { snapshot.worktree?.discard() }
            let dated = try PolicyChoice.read(arguments.value(policy), client: snapshot.client)
            let person = try person(arguments.value(asUser), client: snapshot.client, dated: dated, all: false)
            var verdict = try snapshot.verdict(dated: dated, person: person, instant: session.instant, moment: moment)
            verdict = try only(arguments.operands, of: verdict, client: snapshot.client, in: session)
            if try !mending.mend(verdict, in: snapshot.client.repository) { break }
            if round == WorkTreeMending.mostRounds { try mending.putBack() }
        }
        session.tell(.mended(mending.places, mending.before.count))
    }

    /// What is said of the files and folders that were named; of all when none were.
    private static func only(
        _ operands: [String], of verdict: Verdict, client: Client, in session: Session
    ) throws -> Verdict {
        guard !operands.isEmpty else { return verdict }
        let asked = try AskedPaths(
            operands, from: session.folder, client: client,
            known: try verdict.findings.compactMap { $0.finding.place?.pathText } + client.allPaths())
        return verdict.only(paths: asked.paths)
    }

    /// What the server would answer to a push of what was kept here to a ref, as far as it was fetched.
    private static func foretell(
        _ name: String, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        let client = try Client(around: session.folder)
        let dated = try PolicyChoice.read(arguments.value(policy), client: client)
        let person = try person(arguments.value(asUser), client: client, dated: dated, all: false)
        let ref = name.hasPrefix("refs/") ? name : "refs/heads/\(name)"
        let update = try client.update(of: ref, from: arguments.operands.first ?? "HEAD")
        let handsIn = try moment(arguments.value(moment)) == .submit
        let verdict = try client.verdict(
            on: update, dated: dated, person: person, instant: session.instant, handsIn: handsIn,
            options: client.pushOptions())
        let reply = try Reply(arguments, in: session, policy: dated.policy, command: command(arguments))
        let sources = client.sources
        session.say(
            reply.text(
                of: [AnswerPart(verdict, on: .check)], policy: dated.policy,
                styles: dated.styleRules(in: client.repository), sources: ReportSources { sources.bytes($0) }))
        return reply.exitCode(of: [verdict])
    }

    private static func moment(_ name: String?) throws(UsageError) -> Moment {
        switch name {
        case nil, "publish", "publiceren": return .publish
        case "submit", "indienen": return .submit
        case "keep", "bewaren": return .keep
        case let other?:
            throw UsageError(nl: "Het moment `\(other)` bestaat niet.", en: "There is no moment `\(other)`.")
        }
    }

    private static func person(
        _ given: String?, client: Client, dated: DatedPolicy, all: Bool
    ) throws -> Person {
        if let person = client.person(named: given, policy: dated.policy, email: client.email()) { return person }
        // A whole site is read as it stands: it does not matter who asks.
        if all, given == nil, let anyone = dated.policy.persons.first { return anyone }
        throw UsageError(
            nl: given.map { "De afspraken kennen niemand met de naam `\($0)`." }
                ?? "We weten niet wie je bent. Typ `--als PERSOON`, of één keer `git config afspraak.person PERSOON`.",
            en: given.map { "The agreements know nobody named `\($0)`." }
                ?? "We do not know who you are. Type `--as PERSON`, or once `git config afspraak.person PERSON`.")
    }

    /// What is judged: the working tree, the index, a range or the whole site.
    private struct Snapshot {
        let client: Client
        let worktree: UnkeptTree?
        private let subject: Subject

        private enum Subject {
            case tree(ObjectID, withKept: Bool)
            case range(ObjectID, ObjectID)
            case all(ObjectID)
        }

        init(for arguments: ParsedArguments, in session: Session) throws {
            if arguments.has(all) || arguments.has(range) {
                worktree = nil
                client = try Client(around: session.folder)
                if let text = arguments.value(range) {
                    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
                    guard ends.count == 2, text.contains(".."), !text.contains("...") else {
                        throw UsageError(nl: "Een reeks is `A..B`.", en: "A range is `A..B`.")
                    }
                    subject = .range(try client.commit(named: ends[0]), try client.commit(named: ends[1]))
                } else {
                    guard let head = try client.head() else { throw GateError.noPolicy(ref: "HEAD") }
                    subject = .all(head)
                }
            } else {
                let tree = try UnkeptTree(
                    around: session.folder, staged: arguments.has(staged), environment: session.environment)
                worktree = tree
                client = try Client(around: session.folder, objects: tree.objects)
                subject = .tree(tree.id, withKept: !arguments.has(staged))
            }
        }

        func verdict(dated: DatedPolicy, person: Person, instant: Instant, moment: Moment) throws -> Verdict {
            switch subject {
            case .tree(let tree, let withKept):
                try client.verdict(
                    onTree: tree, withKept: withKept, dated: dated, person: person, instant: instant, moment: moment)
            case .range(let base, let tip):
                try client.verdict(
                    from: base, to: tip, dated: dated, person: person, instant: instant, moment: moment)
            case .all(let commit):
                try client.verdict(onAllAt: commit, dated: dated, person: person, instant: instant)
            }
        }
    }
}

extension Verdict {
    /// The same verdict, with only the findings on these paths or below them.
    func only(paths wanted: [String]) -> Verdict {
        let kept = findings.filter { judged in
            guard let path = judged.finding.place?.pathText else { return true }
            return wanted.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
        }
        return Verdict(moment: moment, policy: policy, ref: ref, base: base, tip: tip, findings: kept)
    }
}
