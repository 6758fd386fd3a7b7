import Approvals
import BrusselsTime
import Changes
import Findings
import Gate
import Git
import Glibc
import Judgement
import PolicyModel
import Presentation
import Rules
import Text

/// `afspraak approve NAME…`: looks at a proposal, agrees with exactly that, and puts it online when nothing more is needed.
enum ApproveCommand: Command {
    static let name = "approve"
    static let dutchName: String? = "goedkeuren"
    static let operands = (nl: "VOORSTEL…", en: "PROPOSAL…")
    static let summary = Message(
        nl: "Toont een voorstel, gaat akkoord met precies die versie, en zet ze online.",
        en: "Shows a proposal, agrees with exactly that version, and puts it online.")

    private static let role = Option(
        "role", dutch: "rol", value: "ROL", help: ("in welke rol je akkoord gaat", "the role in which you agree"))
    private static let behalf = Option(
        "on-behalf", dutch: "namens", value: "PERSOON",
        help: (
            "noteert het akkoord van iemand die nooit doorstuurt", "notes the agreement of somebody who never pushes"
        ))
    private static let source = Option(
        "source", dutch: "bron", value: "TEKST",
        help: (
            "waar dat akkoord staat, bijvoorbeeld \"verslag 12/11\"", "where that is written, such as \"minutes 12/11\""
        ))
    private static let override = Option(
        "override", dutch: "afwijking", value: "REGEL",
        help: ("laat een opmerking van deze regel door", "lets a remark of this rule through"))
    private static let reason = Option(
        "reason", dutch: "reden", value: "TEKST", help: ("waarom", "why"))
    private static let advice = Option(
        "advice", dutch: "advies", value: "ROL",
        help: (
            "noteert het advies dat een afspraak vraagt voor iemand afwijkt; --reden zegt wat het is",
            "notes the advice that an agreement asks before an exception; --reason says what it is"
        ))
    private static let fix = Option(
        "fix", dutch: "verbeter",
        help: (
            "bewaart je verbetering in het overgenomen voorstel en zet ze online",
            "keeps your correction in the proposal you took and puts it online"
        ))
    private static let only = Option(
        "only", dutch: "enkel", help: ("alleen akkoord, nog niet online zetten", "only agree, do not put online yet"))
    private static let yes = Option("yes", dutch: "ja", letter: "y", help: ("vraagt niets meer", "asks nothing more"))
    private static let confirm = Option(
        "confirm", dutch: "bevestig", value: "AFWIJKING",
        help: ("bevestigt achteraf een afwijking van iemand anders", "confirms somebody else's exception afterwards"))
    static let options = [
        Desk.asUser, role, behalf, source, override, advice, reason, fix, only, yes, confirm, Reply.allRemarks,
    ]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        try checkOneThing(arguments)
        let desk = try Desk.open(arguments, in: session)
        if let id = arguments.value(confirm) { return try confirmException(id, arguments, desk, in: session) }
        guard !arguments.operands.isEmpty else {
            throw UsageError(
                nl: "Welk voorstel? Typ `afspraak wachtrij` voor de lijst.",
                en: "Which proposal? Type `afspraak pending` for the list.")
        }
        var worst = ExitCode.fine
        for name in arguments.operands {
            let again = try Desk.open(arguments, in: session)
            let code = try approve(name, arguments, again, in: session)
            if code.rawValue > worst.rawValue { worst = code }
        }
        return worst
    }

    /// Each of these is done by itself: of two that were asked for, one would be left out without a word.
    static func checkOneThing(_ arguments: ParsedArguments) throws(UsageError) {
        let asked = [confirm, fix, advice, override].filter { arguments.has($0) }
        if asked.count > 1 {
            let (nl, en) = (asked.map { "`--\($0.dutch ?? $0.name)`" }, asked.map { "`--\($0.name)`" })
            throw UsageError(
                nl: "\(nl.joined(separator: " en ")) gaan niet samen. Doe ze na elkaar.",
                en: "\(en.joined(separator: " and ")) do not go together. Do one after the other.")
        }
        if arguments.has(confirm), let name = arguments.operands.first {
            throw UsageError(
                nl:
                    "Met `--bevestig` noem je alleen de afwijking. Laat `\(printable(name))` weg, of keur het apart goed.",
                en:
                    "With `--confirm` you name the exception alone. Leave out `\(printable(name))`, or approve it separately."
            )
        }
        if arguments.has(fix), let other = [only, behalf].first(where: { arguments.has($0) }) {
            throw UsageError(
                nl:
                    "`--verbeter` zet je verbetering meteen online. Dat gaat niet samen met `--\(other.dutch ?? other.name)`.",
                en: "`--fix` puts your correction online at once. It does not go with `--\(other.name)`.")
        }
    }

    private static func approve(
        _ name: String, _ arguments: ParsedArguments, _ desk: ReviewDesk, in session: Session
    ) throws -> ExitCode {
        let waiting = try desk.waiting(named: name)
        if arguments.has(fix) { return try correct(waiting, arguments, desk, in: session) }
        let review = try desk.review(waiting)
        try show(review, desk, arguments, in: session)
        var statements: [Statement] = []
        if let role = arguments.value(advice) {
            return try advise(as: role, on: review, arguments, desk, in: session)
        }
        if let rule = arguments.value(override) {
            statements.append(try exception(to: rule, in: review, arguments, desk))
        }
        statements += try agreements(with: review, arguments, desk, in: session)
        if statements.isEmpty, review.verdict.outcome == .refused {
            session.tell(.nothingToAgree)
            return .refused
        }
        guard try isSure(arguments, in: session) else {
            session.tell(.leftAlone)
            return .refused
        }
        if !statements.isEmpty, try !desk.send(statements) { return .refused }
        if !statements.isEmpty { session.tell(.agreed(waiting.name)) }
        if arguments.has(only) || (arguments.has(behalf) && !arguments.has(override)) { return .fine }
        return try publish(waiting, arguments, in: session)
    }

    /// Puts a proposal online when nothing is in its way any more; else says who still has to agree.
    private static func publish(
        _ waiting: ReviewDesk.Waiting, _ arguments: ParsedArguments, in session: Session
    ) throws -> ExitCode {
        let desk = try Desk.open(arguments, in: session)
        let review = try desk.review(waiting)
        guard review.verdict.outcome != .refused else {
            let open = review.needed.flatMap { Desk.lines(on: $0, policy: desk.dated.policy, session.language) }
            session.tell(.notOnlineYet)
            for line in open { session.tell("  \(line)") }
            return .fine
        }
        guard try desk.publish(review.landing) else { return .refused }
        session.tell(.online(waiting.name))
        return .fine
    }

    private static func correct(
        _ waiting: ReviewDesk.Waiting, _ arguments: ParsedArguments, _ desk: ReviewDesk, in session: Session
    ) throws -> ExitCode {
        let note = arguments.value(reason) ?? "Verbeterd voor publicatie"
        guard let corrected = try desk.correction(of: waiting, note: note) else {
            throw UsageError(
                nl: "Er is niets verbeterd in je map. Pas de tekst eerst aan.",
                en: "Nothing was corrected in your folder. Change the text first.")
        }
        guard try desk.move(waiting, to: corrected) else { return .refused }
        let again = try Desk.open(arguments, in: session)
        let now = try again.waiting(named: waiting.name)
        let review = try again.review(now)
        try show(review, again, arguments, in: session)
        guard try again.publish(review.landing) else { return .refused }
        session.tell(.corrected(Desk.name(waiting.owner, in: desk.dated.policy)))
        return .fine
    }

    // MARK: - What is signed

    /// One statement for each role that is this person's to give.
    private static func agreements(
        with review: ReviewDesk.Review, _ arguments: ParsedArguments, _ desk: ReviewDesk, in session: Session
    ) throws -> [Statement] {
        let policy = desk.dated.policy
        let day = Day(of: session.instant)
        let speaker = try speaker(arguments, desk)
        var byRole: [RoleID: [NeededApproval]] = [:]
        for needed in review.needed {
            let roles = Desk.roles(
                of: speaker, for: needed, policy: policy, on: day, inWriting: arguments.has(only))
            for role in roles
            where arguments.value(self.role).map({ $0 == role.rawValue }) ?? true {
                byRole[role, default: []].append(needed)
            }
        }
        if arguments.has(behalf), byRole.isEmpty, !arguments.has(override) {
            throw UsageError(nl: Message.noRoleOf(speaker.name).nl, en: Message.noRoleOf(speaker.name).en)
        }
        return try byRole.sorted { $0.key < $1.key }.map { role, changes in
            let days = changes.flatMap(\.answers).map(\.requirement.validDays).min() ?? 30
            var statement = try desk.draft(arguments.has(behalf) ? .registered : .approval, hours: days * 24)
            statement.role = role
            statement.transitions = changes.map(\.transition)
            statement.uses = Array(Set(changes.flatMap(\.uses))).sorted()
            statement.reason = arguments.value(reason)
            if arguments.has(behalf) {
                statement.onBehalfOf = speaker.id
                statement.source = arguments.value(source)
            }
            return statement
        }
    }

    private static func speaker(_ arguments: ParsedArguments, _ desk: ReviewDesk) throws -> Person {
        guard let name = arguments.value(behalf) else { return desk.person }
        guard let person = desk.dated.policy.person(PersonID(name)) else {
            throw UsageError(
                nl: "De afspraken kennen niemand met de naam `\(printable(name))`.",
                en: "The agreements know nobody named `\(printable(name))`.")
        }
        guard arguments.has(source) else {
            throw UsageError(
                nl: "Zeg met `--bron` waar het akkoord staat, bijvoorbeeld `--bron \"verslag 12/11\"`.",
                en: "Say with `--source` where the agreement is written, such as `--source \"minutes 12/11\"`.")
        }
        return person
    }

    private static func exception(
        to rule: String, in review: ReviewDesk.Review, _ arguments: ParsedArguments, _ desk: ReviewDesk
    ) throws -> Statement {
        guard let why = arguments.value(reason), why.count >= Override.shortestReason else {
            throw UsageError(
                nl: "Schrijf met `--reden` in enkele woorden waarom je afwijkt.",
                en: "Say with `--reason` in a few words why you make an exception.")
        }
        let paths = Set(
            review.verdict.findings.filter { $0.finding.rule.rawValue == rule && $0.refuses }.compactMap {
                $0.finding.place?.pathText
            })
        let changes = review.changes.filter { $0.path.text.map { paths.contains($0) } ?? false }
        guard !changes.isEmpty else {
            throw UsageError(
                nl: "Van `\(printable(rule))` is hier geen opmerking die tegenhoudt.",
                en: "No remark of `\(printable(rule))` holds anything back here.")
        }
        var statement = try desk.draft(.override, hours: Override.days * 24)
        statement.rule = rule
        statement.reason = why
        statement.transitions = changes.map { transition($0, desk) }
        try note(arguments, desk, in: &statement)
        return statement
    }

    /// Keeps advice on exactly these versions. It decides nothing: who may, decides after it.
    private static func advise(
        as role: String, on review: ReviewDesk.Review, _ arguments: ParsedArguments, _ desk: ReviewDesk,
        in session: Session
    ) throws -> ExitCode {
        guard let words = arguments.value(reason), words.count >= Override.shortestReason else {
            throw UsageError(
                nl: "Schrijf met `--reden` in enkele woorden wat het advies is.",
                en: "Say with `--reason` in a few words what the advice is.")
        }
        var statement = try desk.draft(.advice, hours: Statement.adviceDays * 24)
        statement.role = RoleID(role)
        statement.reason = words
        statement.transitions = review.changes.map { transition($0, desk) }
        try note(arguments, desk, in: &statement)
        guard try isSure(arguments, in: session) else {
            session.tell(.leftAlone)
            return .refused
        }
        guard try desk.send([statement]) else { return .refused }
        session.tell(.advised(review.waiting.name))
        return .fine
    }

    /// Says for whom it is written down, and where that can be found.
    private static func note(
        _ arguments: ParsedArguments, _ desk: ReviewDesk, in statement: inout Statement
    ) throws {
        guard arguments.has(behalf) else { return }
        statement.onBehalfOf = try speaker(arguments, desk).id
        statement.source = arguments.value(source)
    }

    private static func transition(_ change: Change, _ desk: ReviewDesk) -> Transition {
        let path = change.path.description
        return Transition(
            path: path, action: change.old == nil ? .create : change.new == nil ? .delete : .modify,
            from: change.old?.id, to: change.new?.id, mode: change.new?.mode ?? 0,
            type: desk.dated.policy.contentType(at: path)?.id)
    }

    private static func confirmException(
        _ id: String, _ arguments: ParsedArguments, _ desk: ReviewDesk, in session: Session
    ) throws -> ExitCode {
        var statement = try desk.draft(.confirmation, hours: 24 * 366)
        statement.subject = try desk.exceptionName(id)
        statement.reason = arguments.value(reason)
        guard try desk.send([statement]) else { return .refused }
        session.tell(Message(nl: "Bevestigd.", en: "Confirmed."))
        return .fine
    }

    // MARK: - What is shown

    private static func show(
        _ review: ReviewDesk.Review, _ desk: ReviewDesk, _ arguments: ParsedArguments, in session: Session
    ) throws {
        let author = Desk.name(review.waiting.owner, in: desk.dated.policy)
        session.say("\(review.waiting.name)  \(author): \(review.waiting.title)\n")
        if !review.waiting.reason.isEmpty { session.say(review.waiting.reason + "\n") }
        session.say("\n" + (try desk.difference(review, colour: session.colour)) + "\n\n")
        let sources = desk.client.sources
        let reply = Reply(hookIn: session, policy: desk.dated.policy, allRemarks: arguments.has(Reply.allRemarks))
        session.say(
            reply.text(
                of: [AnswerPart(review.verdict.besidesApproval, on: .review)], policy: desk.dated.policy,
                sources: ReportSources { sources.bytes($0) }))
        for needed in review.needed {
            for line in Desk.lines(on: needed, policy: desk.dated.policy, session.language) {
                session.say("  \(line)\n")
            }
        }
    }

    /// Asks at a terminal; elsewhere `--yes` has to say so.
    private static func isSure(_ arguments: ParsedArguments, in session: Session) throws -> Bool {
        if arguments.has(yes) { return true }
        guard isatty(0) == 1 else {
            throw UsageError(
                nl: "Voeg `--ja` toe als je dit bekeken hebt en akkoord gaat.",
                en: "Add `--yes` when you have looked at this and agree.")
        }
        session.say(
            session.language == .dutch
                ? "Ga je akkoord met precies deze versie? [ja/nee] "
                : "Do you agree with exactly this version? [yes/no] ")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "ja" || answer == "yes" || answer == "j" || answer == "y"
    }
}

extension Message {
    fileprivate static let nothingToAgree = Message(
        nl: "Dit voorstel kan zo niet online, en er is niets waarmee jij akkoord kan gaan. Stuur het terug met "
            + "`afspraak terugsturen`, of verbeter het met `afspraak overnemen`.",
        en: "This proposal cannot go online like this, and there is nothing for you to agree with. Send it back with "
            + "`afspraak reject`, or correct it with `afspraak take`.")
    fileprivate static let leftAlone = Message(nl: "Er is niets gebeurd.", en: "Nothing was done.")
    fileprivate static func agreed(_ name: String) -> Message {
        Message(
            nl: "Je akkoord met deze versie van `\(name)` is bewaard.",
            en: "Your agreement with this version of `\(name)` was kept.")
    }
    fileprivate static func advised(_ name: String) -> Message {
        Message(
            nl: "Het advies over deze versie van `\(name)` is bewaard.",
            en: "The advice on this version of `\(name)` was kept.")
    }
    fileprivate static let notOnlineYet = Message(
        nl: "Het staat nog niet online. Dit is nog nodig:", en: "It is not online yet. This is still needed:")
    fileprivate static func online(_ name: String) -> Message {
        Message(nl: "`\(name)` staat online.", en: "`\(name)` is online.")
    }
    fileprivate static func corrected(_ author: String) -> Message {
        Message(
            nl: "Het staat online, met je verbetering. \(author) ziet ze bij het voorstel.",
            en: "It is online, with your correction. \(author) sees it with the proposal.")
    }
    fileprivate static func noRoleOf(_ name: String) -> Message {
        Message(
            nl: "Van \(name) is hier geen akkoord nodig, of het kan niet genoteerd worden.",
            en: "No agreement of \(name) is needed here, or it cannot be noted.")
    }
}

extension Verdict {
    /// The same, without who still has to agree: that is told by itself.
    fileprivate var besidesApproval: Verdict {
        Verdict(
            moment: moment, policy: policy, ref: ref, base: base, tip: tip,
            findings: findings.filter { $0.finding.rule != ApprovalGiven.description.id }, approvals: approvals,
            overrides: overrides)
    }
}
