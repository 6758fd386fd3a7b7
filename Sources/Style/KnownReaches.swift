/// How far each rule reaches in the parts of each kind that was met, whether any does, and the patterns that the automaton does not
/// look for there.
struct KnownReaches {
    typealias Reach = (reaches: [ScopeReach], isReached: Bool, apart: [Int])

    /// Kinds of running text: few, and met all the time.
    private var near: [(kind: PartKind, reach: Reach)] = []
    /// All others.
    private var far: [PartKind: Reach] = [:]

    private static let mostNear = 16
    /// Fields may have any name.
    private static let mostFar = 1_000

    func known(_ kind: PartKind) -> Reach? {
        (kind.field == nil ? near.first { $0.kind == kind }?.reach : nil) ?? far[kind]
    }

    mutating func note(_ reach: Reach, of kind: PartKind) {
        if kind.field == nil, near.count < Self.mostNear {
            near.append((kind, reach))
        } else {
            if far.count >= Self.mostFar { far = [:] }
            far[kind] = reach
        }
    }
}
