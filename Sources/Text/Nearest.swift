/// The candidate most like `word`, or nil when none is near: at most a third of its letters may differ.
///
/// Letters left out, added, changed, or swapped with their neighbour count one each (Damerau and Levenshtein); case does not.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Folding.folded(word).unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
        let letters = Array(Folding.folded(candidate).unicodeScalars.prefix(64))
        let distance = distance(wanted, letters)
        let most = max(wanted.count, letters.count) / 3
        if distance <= most, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
}

private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if abs(left.count - right.count) > max(left.count, right.count) / 3 + 1 { return Int.max }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var least = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                least = min(least, beforePrevious[column - 1] + 1)
            }
            current.append(least)
        }
        beforePrevious = previous
        previous = current
    }
    return previous.last ?? Int.max
}
