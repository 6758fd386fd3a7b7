import BrusselsTime
import Findings
import Gate
import Git
import PolicyModel
import Rules
import Text

/// `afspraak baseline`: what is wrong on the site today and may stay for a while, as a list to keep with the agreements. Once there is
/// a list it only shrinks, unless somebody asks otherwise.
enum BaselineCommand: Command {
    static let name = "baseline"
    static let dutchName: String? = "werkpunten"
    static let operands = (nl: "", en: "")
    static let summary = Message(
        nl: "Maakt de lijst van wat er al stond en nog even mag blijven.",
        en: "Makes the list of what stood there before and may stay for a while.")

    private static let until = Option(
        "until", dutch: "tot", value: "DAG",
        help: ("tot en met wanneer het mag blijven; anders een jaar", "until when it may stay; else a year"))
    private static let add = Option(
        "add", dutch: "voeg-toe",
        help: ("zet ook op een lijst die er al is wat nieuw is", "also adds what is new to a list that is there"))
    static let options = [until, add, PolicyChoice.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let today = Day(of: session.instant)
        let last = try lastDay(arguments.value(until), today)
        let client = try Client(around: session.folder)
        let dated = try PolicyChoice.read(arguments.value(PolicyChoice.option), client: client)
        guard let head = try client.head(), let anyone = dated.policy.persons.first else {
            throw GateError.noPolicy(ref: "HEAD")
        }
        let verdict = try client.verdict(onAllAt: head, dated: dated, person: anyone, instant: session.instant)
        let found = points(in: verdict, of: dated.policy, until: last)
        let known = try dated.workPoints(in: client.repository)
        let list = known.isEmpty ? found : merged(known, found, addsNew: arguments.has(add))
        session.say(WorkList(list).text)
        let left = Dictionary(list.map { ($0.kind, $0.count) }, uniquingKeysWith: +)
        let mended = known.reduce(0) { $0 + max(0, $1.count - (left[$1.kind] ?? 0)) }
        session.tell(.made(list, mended: mended))
        let new = found.count { left[$0.kind] == nil }
        if new > 0 { session.tell(.notAdded(new)) }
        return .fine
    }

    private static func lastDay(_ given: String?, _ today: Day) throws -> Day {
        guard let given else { return today.adding(days: 365) }
        guard let day = Day(given), day >= today else {
            throw UsageError(
                nl: "`\(printable(given))` is geen dag die nog komt. Schrijf hem als 2027-06-30.",
                en: "`\(printable(given))` is no day to come. Write it as 2027-06-30.")
        }
        return day
    }

    /// What would hold a page back, by path and rule. What is dangerous is never on a list.
    private static func points(in verdict: Verdict, of policy: Policy, until: Day) -> [WorkPoint] {
        var counts: [[String]: Int] = [:]
        for judged in verdict.findings where judged.severity == .block {
            let finding = judged.finding
            guard let path = finding.place?.pathText, RuleBook.all.isOfPages(finding.rule),
                !RuleBook.all.isDangerous(finding.rule)
            else { continue }
            counts[[path, finding.rule.rawValue, WorkPoint.mark(of: finding)], default: 0] += 1
        }
        return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, count in
            WorkPoint(
                path: key[0], rule: RuleID(key[1]), mark: key[2], count: min(count, 1_000),
                owner: policy.owner(of: key[0])?.department, until: until)
        }
    }

    /// The list with what is still there, as it was decided then.
    private static func merged(_ known: [WorkPoint], _ found: [WorkPoint], addsNew: Bool) -> [WorkPoint] {
        let decided = Dictionary(known.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        return found.compactMap { point in
            guard let old = decided[point.kind] else { return addsNew ? point : nil }
            return WorkPoint(
                path: old.path, rule: old.rule, mark: old.mark,
                count: addsNew ? point.count : min(old.count, point.count), owner: old.owner, until: old.until)
        }
    }
}

extension WorkPoint {
    fileprivate struct Kind: Hashable {
        let path: String
        let rule: RuleID
        let mark: String
    }

    /// What it is about, whoever sees to it and until when.
    fileprivate var kind: Kind { Kind(path: path, rule: rule, mark: mark) }
}

extension Message {
    fileprivate static func made(_ list: [WorkPoint], mended: Int) -> Message {
        let pages = Set(list.map(\.path)).count
        let points = list.reduce(0) { $0 + $1.count }
        let file = ".afspraken/\(WorkList.path)"
        let done =
            mended > 0
            ? Message(nl: " \(mended) zijn er opgelost.", en: " \(mended) are mended.") : Message(nl: "", en: "")
        return Message(
            nl: "\(points) werkpunten op \(pages) pagina's.\(done.nl) Bewaar dit als `\(file)`: "
                + "`afspraak werkpunten > \(file)`.",
            en: "\(points) work points on \(pages) pages.\(done.en) Keep this as `\(file)`: "
                + "`afspraak baseline > \(file)`.")
    }

    fileprivate static func notAdded(_ count: Int) -> Message {
        Message(
            nl: "\(count) nieuwe staan er niet bij. Met `--voeg-toe` wel.",
            en: "\(count) new ones are not in it. With `--add` they are.")
    }
}
