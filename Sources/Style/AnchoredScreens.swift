/// The anchored screens of a checker's patterns, each made when it is first asked for. For one thread.
final class AnchoredScreens {
    private enum Screen {
        case unmade, none
        /// Kept alive by `made`: nothing is counted on the way, as it is asked for many times in each text.
        case made(Unmanaged<AnchoredScreen>)
    }

    /// By the number of the search.
    private let screens: UnsafeMutableBufferPointer<Screen>
    private var made: [AnchoredScreen] = []
    private let budget = AnchoredScreen.Budget()

    init(searches: Int) {
        screens = .allocate(capacity: searches)
        screens.initialize(repeating: .unmade)
    }

    deinit { screens.deallocate() }

    /// Whether a search may match right at a place in a stretch of a text.
    @inline(__always)
    func mayMatch(
        _ number: Int, of search: @autoclosure () -> Search, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>,
        at start: Int
    ) -> Bool {
        guard screens.indices.contains(number) else { return true }
        switch screens[number] {
        case .made(let screen): return screen._withUnsafeGuaranteedRef { $0.mayMatch(text, stretch, at: start) }
        case .none: return true
        case .unmade:
            make(number, search())
            return mayMatch(number, text, stretch, at: start)
        }
    }

    private func mayMatch(
        _ number: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int
    ) -> Bool {
        guard case .made(let screen) = screens[number] else { return true }
        return screen._withUnsafeGuaranteedRef { $0.mayMatch(text, stretch, at: start) }
    }

    private func make(_ number: Int, _ search: Search) {
        guard
            let fresh = AnchoredScreen(
                search.pattern.text, ignoresCase: search.pattern.ignoresCase, within: budget)
        else {
            screens[number] = .none
            return
        }
        made.append(fresh)
        screens[number] = .made(.passUnretained(fresh))
    }
}
