import Content
import BrusselsTime
import Consents
import Text
import YAML

/// A consent as it counts: what the register says, and what the record says where there is no register. A record can narrow
/// what the register gives, never widen it.
struct CountingConsent {
    let recorded: RecordedConsent
    let fact: ConsentFact

    init(_ recorded: RecordedConsent, in subject: AssetSubject) {
        self.recorded = recorded
        fact = recorded.id.map { subject.consents[$0] } ?? .absent
    }

    /// All consents of a record.
    static func all(of subject: AssetSubject) -> [CountingConsent] {
        guard let field = subject.record["toestemming"] else { return [] }
        return RecordedConsents.all(in: field).map { CountingConsent($0, in: subject) }
    }

    /// What the register says of it.
    var registered: Consent? {
        if case .known(let consent) = fact { consent } else { nil }
    }

    /// Whether it was taken back by that day.
    func isWithdrawn(on day: Day) -> Bool { registered?.withdrawn.map { $0 <= day } ?? false }

    /// Last day in the record; nil: none, or none that can be read.
    var recordedEnd: Day? { recorded.until?.text.flatMap(Day.init(written:)) }

    /// The last day it holds; nil: no end is known.
    var until: Day? { registered.map(\.until) ?? recordedEnd }

    /// Whether a parent or guardian gave it.
    var byGuardian: Bool { registered?.byGuardian ?? recorded.byGuardian ?? false }

    /// Whether it covers a channel, or a purpose. A record without register that names none limits nothing.
    func covers(channel: String) -> Bool { covers(channel, registered?.channels, recorded.channels) }
    func covers(purpose: String) -> Bool { covers(purpose, registered?.purposes, recorded.purposes) }

    private func covers(_ word: String, _ registered: [String]?, _ recorded: [String]?) -> Bool {
        [registered, recorded].allSatisfy { list in
            list.map { $0.contains(word) || !Self.everything.isDisjoint(with: $0) } ?? true
        }
    }

    /// Words that stand for all of them.
    private static let everything: Set<String> = ["alle", "alles", "*"]

    /// What the record names and the register does not: channels, purposes.
    static func surplus(_ recorded: [String]?, over registered: [String]) -> [String] {
        guard everything.isDisjoint(with: registered) else { return [] }
        return (recorded ?? []).filter { !registered.contains($0) }
    }
}
