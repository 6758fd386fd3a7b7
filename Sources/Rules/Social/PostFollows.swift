public import Content
public import BrusselsTime
public import Findings
import PolicyModel
import Text
import YAML

/// What people must know soon also gets a post: a press release, and news of a short term.
public struct PostFollows: Rule {
    public static let description = RuleDescription(
        id: "post-follows",
        title: Message(
            nl: "Wat mensen snel moeten weten, komt ook op sociale media",
            en: "What people must know soon is on social media too"),
        demand: Message(
            nl:
                "Bij elk persbericht hoort een bericht op sociale media. Ook bij kort nieuws, zoals werken of vrije kaarten: dat leest "
                + "niemand een week later.",
            en:
                "Each press release comes with a post. So does news of a short term, such as works or free tickets: nobody reads that "
                + "a week later."),
        remedy: Message(
            nl: "Maak een bericht in de map `sociaal`, en zet daar bij `hoort_bij` het pad van deze pagina.",
            en: "Make a post in the folder `sociaal`, and put the path of this page at `hoort_bij` there."),
        agreements: ["aartselaar-m5", "aartselaar-m6"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.remarks(Self.description.id) { page in
            guard let reason = reason(page, subject), subject.posts(about: page).isEmpty else { return [] }
            return [FieldRemark(range: reason.range, message: reason.message, help: Self.description.remedy)]
        }
    }

    private func reason(_ page: Page, _ subject: PageSubject) -> (range: Range<Int>, message: Message)? {
        let circumstances = subject.circumstances
        if subject.type.id.rawValue == "persbericht" {
            guard circumstances.stands("aartselaar-m5"), let field = page.frontMatter?["verstuurd_op"],
                let sent = field.value.text.flatMap(instant(fromISO:))
            else { return nil }
            switch AfterPress(circumstances) {
            case .free where circumstances.instant < sent:
                return (field.value.range, .pressLater(Day(of: sent)))
            case .free: return (field.value.range, .pressNow)
            case .nextDay: return (field.value.range, .press(from: Day(of: sent).adding(days: 1)))
            }
        }
        guard subject.type.isNews, circumstances.stands("aartselaar-m6"), let field = page.frontMatter?["termijn"],
            field.value.text?.comparable == "kort"
        else { return nil }
        return (field.value.range, .shortNews)
    }

    // MARK: - In time

    /// The press releases that were sent more than some days ago and still have no post: what a nightly report tells.
    ///
    /// - Parameters:
    ///   - releases: items of the type `persbericht`.
    ///   - posts: items of the type `sociaal`.
    public static func overdue(
        among releases: [SiteItem], posts: [SiteItem], on day: Day, after days: Int
    ) -> [(release: SiteItem, sent: Day)] {
        let told = Set(posts.flatMap { $0.facts.fields["hoort_bij"] ?? [] }.map(named))
        let days = min(max(days, 0), 36_500)
        return releases.compactMap { release in
            guard let sent = release.facts.first("verstuurd_op").flatMap(instant(fromISO:)).map({ Day(of: $0) }),
                sent.adding(days: days) < day, !told.contains(named(release.path)),
                !(release.facts.first("id").map(named).map(told.contains) ?? false)
            else { return nil }
            return (release, sent)
        }
    }

    /// A place as `hoort_bij` may say it in several ways: with a slash in front or `.md` behind, or without.
    private static func named(_ place: String) -> String {
        let place = String(place.drop { $0 == "/" })
        return place.hasSuffix(".md") ? String(place.dropLast(3)) : place
    }
}

extension Message {
    fileprivate static let pressNow = Message(
        nl: "Dit persbericht is verstuurd. Er hoort nu ook een bericht op sociale media bij.",
        en: "This press release was sent. It now comes with a post on social media.")
    fileprivate static func pressLater(_ day: Day) -> Message {
        Message(
            nl: "Dit persbericht vertrekt op \(day.dutch). Dan hoort er ook een bericht op sociale media bij.",
            en: "This press release leaves on \(day.english). It then comes with a post on social media.")
    }
    fileprivate static func press(from day: Day) -> Message {
        Message(
            nl: "Bij dit persbericht hoort nog een bericht op sociale media, op zijn vroegst op \(day.dutch).",
            en: "This press release still comes with a post on social media, on \(day.english) at the earliest.")
    }
    fileprivate static let shortNews = Message(
        nl: "Dit is kort nieuws. Er hoort ook een bericht op sociale media bij.",
        en: "This is news of a short term. It comes with a post on social media too.")
}
