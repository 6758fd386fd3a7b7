/// What one thread keeps from text to text for one checker: what was said of words, how long they sound, and how far patterns come
/// in what towns write. Without it every text is the first.
public final class StyleMemory {
    let words = AskedWords()
    private var kept: WordLengths?
    /// How far each rule reaches in a part of a kind, whether any does, and the patterns that the automaton does not look for.
    var reaches: [PartKind: (reaches: [ScopeReach], isReached: Bool, apart: [Int])] = [:]
    /// nil: not worth its while yet, or no more.
    private(set) var automaton: ScreenAutomaton?
    /// nil: not worth its while yet.
    private(set) var anchored: AnchoredScreens?
    private var bytes = 0
    /// From so many bytes of text on the patterns are looked for all at once.
    private let many: Int

    /// Fields may have any name.
    private static let mostKinds = 1_000

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
        if reaches.count > Self.mostKinds { reaches = [:] }
        if let automaton {
            if automaton.isTired { change(to: nil) }
        } else if bytes >= many, anchored == nil {
            anchored = AnchoredScreens(searches: checker.searchCount)
            change(to: ScreenAutomaton(ScreenPlaces(checker.screens)))
        }
    }

    private func change(to automaton: ScreenAutomaton?) {
        self.automaton = automaton
        reaches = [:]
    }
}
