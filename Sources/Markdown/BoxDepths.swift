/// How many boxes (`!!! note`) stand around each place of a page.
struct BoxDepths {
    /// From here on it is so deep; in order.
    private var changes: [(offset: Int, depth: Int)] = []

    /// Says how deep it is from here on.
    mutating func set(_ depth: Int, from offset: Int) {
        if changes.last?.depth ?? 0 != depth { changes.append((offset, depth)) }
    }

    func depth(at offset: Int) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = low + (high - low) / 2
            if changes[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? changes[low - 1].depth : 0
    }
}
