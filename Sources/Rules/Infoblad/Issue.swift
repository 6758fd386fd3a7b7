public import BrusselsTime
public import Content
import Git
import PolicyModel
import Text
import YAML

/// An issue of the magazine, as its plan has it (`infoblad/2027-1/editie.md`).
public struct Issue: Sendable {
    public let path: String
    public let facts: ItemFacts

    public init(_ item: SiteItem) {
        path = item.path
        facts = item.facts
    }

    /// The issue with this number. The whole site is read only when its own folder has no plan.
    public static func numbered(_ number: String, in site: any Snapshot) -> Issue? {
        guard !number.isEmpty, number.utf8.count <= longestNumber else { return nil }
        if !number.contains("/"), let own = site.item(at: "infoblad/\(number)/editie.md"), own.type == type {
            return Issue(own)
        }
        return site.items(whose: "nummer", is: number).first { $0.type == type }.map { Issue($0) }
    }

    /// The issue whose folder this path is in, however deep.
    static func around(_ path: RepositoryPath, in site: any Snapshot) -> Issue? {
        var folder = path.parent
        for _ in 0..<deepest {
            guard let text = folder?.text else { return nil }
            if let plan = site.item(at: text + "/editie.md"), plan.type == type { return Issue(plan) }
            folder = folder?.parent
        }
        return nil
    }

    private static let deepest = 6

    /// All issues, by path.
    public static func all(in site: any Snapshot) -> [Issue] { site.items(ofType: type).map { Issue($0) } }

    /// The content type of a plan.
    public static let type = "editie"
    private static let longestNumber = 100

    /// As people name it, such as `2027-1`: what it says, and else the name of its folder.
    public var number: String {
        facts.first("nummer") ?? path.split(separator: "/").dropLast().last.map(String.init) ?? path
    }
    /// Until when text is taken.
    public var textDeadline: Instant? { moment("deadline_tekst") }
    /// Until when images are taken.
    public var imageDeadline: Instant? { moment("deadline_beeld") }
    /// When it goes to the printer.
    public var printReady: Instant? { moment("drukklaar") }
    /// When it is in the letter boxes.
    public var appears: Day? { facts.first("verschijnt").flatMap(Day.init(written:)) }

    /// An hour as it is written; of a day alone its last minute.
    private func moment(_ field: String) -> Instant? {
        guard let text = facts.first(field) else { return nil }
        return text.utf8.count == 10 ? instant(fromISO: text + "T23:59") : instant(fromISO: text)
    }

    /// The first issue whose text is still taken at a moment: the one that this one names, and else by its deadline.
    public func next(at moment: Instant, in site: any Snapshot) -> Issue? {
        if let named = facts.first("volgende").flatMap({ Issue.numbered($0, in: site) }), named.path != path,
            named.takesText(at: moment)
        {
            return named
        }
        return Self.all(in: site).filter { $0.path != path && $0.takesText(at: moment) }.min {
            ($0.textDeadline ?? moment, $0.path) < ($1.textDeadline ?? moment, $1.path)
        }
    }

    private func takesText(at moment: Instant) -> Bool { textDeadline.map { moment <= $0 } ?? false }
}

extension PageSubject {
    /// Whether this is an article, and not the page before an issue.
    var isArticle: Bool { type.id.rawValue == "infoblad" && path.name != "_index.md" }

    /// The issue that an article is in: the one it names, and else that of its folder.
    func issue(of page: Page) -> Issue? {
        if let number = page.frontMatter?["editie"]?.value.text, let named = Issue.numbered(number, in: site) {
            return named
        }
        return Issue.around(path, in: site)
    }
}

/// Which issue an article is in, so that two articles compare.
enum IssueKey: Hashable {
    /// By the path of its plan.
    case plan(String)
    /// An issue without a plan: what the article calls it, or the name of its folder.
    case name(String)

    /// nil: nothing says it.
    init?(named number: String?, at path: RepositoryPath, in site: any Snapshot) {
        if let number, number.hasWords {
            self = Issue.numbered(number, in: site).map { .plan($0.path) } ?? .name(number.comparable)
        } else if let around = Issue.around(path, in: site) {
            self = .plan(around.path)
        } else if let folder = path.parent, folder.parent != nil {
            self = .name(folder.name.comparable)
        } else {
            return nil
        }
    }
}

extension Instant {
    /// For example `4 december 2026 om 17 uur`.
    var dutchMoment: String {
        let local = LocalTime(of: self)
        let minutes = local.minute == 0 ? "" : "." + (local.minute < 10 ? "0" : "") + String(local.minute)
        return "\(local.day.dutch) om \(local.hour)\(minutes) uur"
    }

    /// For example `4 December 2026 at 17:00`.
    var englishMoment: String {
        let local = LocalTime(of: self)
        return "\(local.day.english) at \(local.hour):\(local.minute < 10 ? "0" : "")\(local.minute)"
    }
}
