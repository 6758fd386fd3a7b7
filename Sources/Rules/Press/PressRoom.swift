import BrusselsTime
import Content
public import Findings
import Git
import PolicyModel
import YAML

/// A press release that left stands in the press room of the site too.
public struct PressRoom: Rule {
    public static let description = RuleDescription(
        id: "press-room",
        title: Message(
            nl: "Een persbericht staat ook in de perskamer", en: "A press release stands in the press room too"),
        demand: Message(
            nl:
                "Wat de pers krijgt, kan iedereen lezen. Is een persbericht verstuurd en is het embargo voorbij, dan staat het op de "
                + "website, in de perskamer.",
            en:
                "What the press receives everybody can read. Once a press release was sent and its embargo is over, it stands on the "
                + "site, in the press room."),
        remedy: Message(
            nl:
                "Zet het op de website, en schrijf waar bij `perskamer`. Of zet op die pagina `hoort_bij` met de plaats van dit bericht.",
            en:
                "Put it on the site, and write where at `perskamer`. Or put `hoort_bij` on that page, with the place of this item."
        ),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-t03"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let sent = subject.page.moment("verstuurd_op"), sent.instant <= subject.circumstances.instant,
            subject.isPressRelease, !subject.stood("verstuurd_op", "perskamer", "embargo_tot", "id")
        else { return [] }
        if let end = subject.page.moment("embargo_tot"), subject.circumstances.instant < end.instant { return [] }
        guard let field = subject.page.frontMatter?["perskamer"]?.value, let place = field.text else {
            return isAnswered(subject) ? [] : [finding(subject, at: sent.range, .nowhere)]
        }
        switch NamedPage(place, in: subject) {
        case .elsewhere: return []
        case .missing: return [finding(subject, at: field.range, .notThere(place))]
        case .here(let path):
            return isInRoom(path, subject) ? [] : [finding(subject, at: field.range, .elsewhere(path))]
        }
    }

    /// Whether a page of the press room says that it belongs to this release.
    private func isAnswered(_ subject: PageSubject) -> Bool {
        subject.ownNames(of: subject.page).contains { name in
            subject.site.items(whose: "hoort_bij", is: name).contains {
                $0.path != subject.path.text && isInRoom($0.path, subject)
            }
        }
    }

    /// Whether a place belongs to the press room: to the folders that were agreed, and else to the site.
    private func isInRoom(_ path: String, _ subject: PageSubject) -> Bool {
        guard let folders = subject.circumstances.wordList("perskamerpaden", ofAny: Self.agreements) else {
            return subject.circumstances.isOnSite(path)
        }
        return folders.contains { folder in
            if (try? PathPattern(folder))?.matches(path) != nil { return true }
            let name = folder.hasSuffix("/") ? folder : folder + "/"
            return path.hasPrefix(name)
        }
    }

    private func finding(_ subject: PageSubject, at range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Message {
    fileprivate static let nowhere = Message(
        nl: "Dit persbericht is verstuurd, maar staat niet in de perskamer.",
        en: "This press release was sent, but does not stand in the press room.")
    fileprivate static func notThere(_ path: String) -> Message {
        Message(
            nl: "Bij `perskamer` staat `\(shown(path))`. Daar staat niets.",
            en: "`perskamer` says `\(shown(path))`. Nothing stands there.")
    }
    fileprivate static func elsewhere(_ path: String) -> Message {
        Message(
            nl: "`\(shown(path))` is geen plaats in de perskamer.",
            en: "`\(shown(path))` is no place in the press room."
        )
    }
}
