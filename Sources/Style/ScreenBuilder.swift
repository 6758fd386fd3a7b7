/// Lays out the places of a pattern, and which come behind which.
struct ScreenBuilder<Places: PlaceSet> {
    /// Where a part of the pattern begins and ends.
    struct Piece {
        var first = Places()
        var last = Places()
        /// Whether it takes nothing too.
        var isEmpty = true
    }

    /// The places that take a byte; at `PatternScreen.end` those that take the end of the text.
    var takes = [Places](repeating: Places(), count: PatternScreen.end + 1)
    /// The places behind each place.
    var behind: [Places] = []
    /// Whether there was no more room: what was laid out is how every match begins.
    private var isCut = false

    mutating func build(whole node: ScreenNode) -> Piece? { build(node, isLast: true) }

    /// nil when there is no room for it.
    private mutating func build(_ node: ScreenNode, isLast: Bool) -> Piece? {
        switch node {
        case .bytes(let values): return place(values, orEnd: false)
        case .sequence(let items): return build(items, isLast: isLast)
        case .choice(let choices):
            var all = Piece(isEmpty: false)
            for choice in choices {
                guard let piece = build(choice, isLast: isLast) else { return nil }
                all.first.formUnion(piece.first)
                all.last.formUnion(piece.last)
                all.isEmpty = all.isEmpty || piece.isEmpty
            }
            return all
        case .repeated(let item, let least, let most): return build(item, least, most)
        case .notBefore, .ahead, .end: return isLast ? look(node) : Piece()
        case .notBehind, .start, .edge, .nothing: return Piece()
        }
    }

    /// A look ahead at the end of a pattern: as if it took what it looks at.
    private mutating func look(_ node: ScreenNode) -> Piece? {
        switch node {
        case .notBefore(let values): place(values.inverted, orEnd: true)
        case .ahead(let inner): build(inner, isLast: true)
        case .end: place(ByteValues(), orEnd: true)
        default: Piece()
        }
    }

    private mutating func build(_ items: [ScreenNode], isLast: Bool) -> Piece? {
        // Of the looks ahead at the end one is followed; they begin at the same place.
        var followed = isLast ? items.count : -1
        if isLast {
            let tail = items.count - items.reversed().prefix { $0.takesNoRoom }.count
            followed =
                items[tail...].firstIndex { item in
                    switch item {
                    case .notBefore, .ahead, .end: true
                    default: false
                    }
                } ?? tail - 1
        }
        var all = Piece()
        for (index, item) in items.enumerated() {
            guard let piece = build(item, isLast: index == followed) else {
                // All so far is how it begins.
                guard !all.isEmpty else { return nil }
                isCut = true
                return all
            }
            join(&all, piece)
            if isCut { break }
        }
        return all
    }

    private mutating func build(_ item: ScreenNode, _ least: Int, _ most: Int?) -> Piece? {
        var all = Piece()
        for _ in 0..<min(least, Places.capacity) {
            guard let piece = build(item, isLast: false) else {
                guard !all.isEmpty else { return nil }
                isCut = true
                return all
            }
            join(&all, piece)
            if isCut { return all }
        }
        if let most, most - least <= 8 {
            for _ in 0..<max(0, most - least) {
                guard var piece = build(item, isLast: false) else { return nil }
                piece.isEmpty = true
                join(&all, piece)
                if isCut { return all }
            }
        } else {
            guard var piece = build(item, isLast: false) else { return nil }
            connect(piece.last, to: piece.first)
            piece.isEmpty = true
            join(&all, piece)
        }
        return all
    }

    private mutating func join(_ all: inout Piece, _ piece: Piece) {
        connect(all.last, to: piece.first)
        if all.isEmpty { all.first.formUnion(piece.first) }
        if piece.isEmpty { all.last.formUnion(piece.last) } else { all.last = piece.last }
        all.isEmpty = all.isEmpty && piece.isEmpty
    }

    private mutating func connect(_ places: Places, to next: Places) {
        places.forEach { behind[$0].formUnion(next) }
    }

    private mutating func place(_ values: ByteValues, orEnd: Bool) -> Piece? {
        guard behind.count < Places.capacity else { return nil }
        let place = Places(behind.count)
        behind.append(Places())
        values.forEach { takes[$0].formUnion(place) }
        if orEnd { takes[PatternScreen.end].formUnion(place) }
        return Piece(first: place, last: place, isEmpty: false)
    }
}
