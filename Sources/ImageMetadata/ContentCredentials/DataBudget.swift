/// What may still be read of one store: counted down over all its boxes, so that many small pieces are no way round a limit.
struct DataBudget: Sendable {
    private(set) var items: Int
    let deepest: Int

    init(_ limits: ReadingLimits) {
        items = limits.mostItems
        deepest = limits.deepestItem
    }

    /// Takes one item at a depth from the budget; false when there is none left for it.
    mutating func takeItem(at depth: Int) -> Bool {
        guard items > 0, depth < deepest else { return false }
        items -= 1
        return true
    }
}
