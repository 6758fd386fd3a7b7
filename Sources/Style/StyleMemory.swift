/// What one thread keeps from text to text for one checker: what was said of words, how long they sound, and how far patterns come
/// in what towns write. Without it every text is the first.
public final class StyleMemory {
    let words = AskedWords()
    private var kept: WordLengths?
    var reaches = KnownReaches()
    /// nil: not worth its while yet, or no more.
    private(set) var automaton: ScreenAutomaton?
    /// Room for what it finds in a text.
    var due = DueInParts()
    /// nil: not worth its while yet.
    private(set) var anchored: AnchoredScreens?
    private var bytes = 0
    /// From so many bytes of text on the patterns are looked for all at once.
    private let many: Int

    /// Of more places no automaton is made: many times those of the Dutch pack.
    private static let mostPlaces = 1 << 18

    public init() { many = 1 << 18 }

    init(automatonFrom bytes: Int) { many = bytes }

    func lengths(countsEnglish: Bool) -> WordLengths {
        if let kept { return kept }
        let fresh = WordLengths(countsEnglish: countsEnglish)
        kept = fresh
        return fresh
    }

    /// Takes note of one more text.
    func meet(_ size: Int, by checker: StyleChecker) {
        bytes &+= size
        if let automaton {
            if automaton.isTired { change(to: nil) }
        } else if bytes >= many, anchored == nil {
            anchored = AnchoredScreens(searches: checker.searchCount)
            let places = ScreenPlaces(checker.screens)
            if places.takes.count <= Self.mostPlaces { change(to: ScreenAutomaton(places)) }
        }
    }

    private func change(to automaton: ScreenAutomaton?) {
        self.automaton = automaton
        reaches = KnownReaches()
    }
}
