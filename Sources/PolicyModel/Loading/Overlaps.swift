import BrusselsTime

/// Stretches of days, first and last included, that begin before an earlier one ended; nil is without begin or end.
func overlaps<Item>(
    in items: [Item], from: (Item) -> Day?, until: (Item) -> Day?
) -> [(later: Item, earlier: Item)] {
    // By first day; then only the one that lasts longest so far can still be running.
    let sorted = items.enumerated().sorted { left, right in
        switch (from(left.element), from(right.element)) {
        case (nil, nil): left.offset < right.offset
        case (nil, _): true
        case (_, nil): false
        case (let one?, let other?): one == other ? left.offset < right.offset : one < other
        }
    }.map(\.element)
    var found: [(later: Item, earlier: Item)] = []
    var longest: Item?
    for item in sorted {
        guard let running = longest else {
            longest = item
            continue
        }
        guard let end = until(running) else {
            found.append((item, running))
            continue
        }
        if from(item).map({ $0 <= end }) ?? true { found.append((item, running)) }
        if until(item).map({ $0 > end }) ?? true { longest = item }
    }
    return found
}
