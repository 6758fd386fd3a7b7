import Synchronization

/// What several threads learn of one dictionary: a word that one asked, the others need not ask.
public final class LearntTogether: Sendable {
    private let verdicts = Mutex<[UInt64: Bool]>([:])

    public init() {}

    func verdict(on key: UInt64) -> Bool? { verdicts.withLock { $0[key] } }

    func learn(_ verdict: Bool, on key: UInt64) { verdicts.withLock { $0[key] = verdict } }

    var all: [UInt64: Bool] { verdicts.withLock { $0 } }
}
