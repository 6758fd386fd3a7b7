import PolicyModel

/// Something that a page names.
struct Mention {
    enum Subject: Hashable {
        case party(Int)
        case holder(Int)
        case word(group: Int)
    }

    let subject: Subject
    /// The words as they stand in the page.
    let words: String
    let kind: SpokenPiece.Kind
    /// In bytes of the file; nil: in its name.
    let place: Range<Int>?
    /// Whether it stood there before the change.
    let stood: Bool
}

/// What a page names, in its order.
struct Mentions {
    var all: [Mention] = []

    /// The parties that are named in rows: in the cells of a table or the items of a list.
    var listedParties: Set<Int> {
        Set(
            all.compactMap { mention in
                if mention.kind == .entry, case .party(let index) = mention.subject { index } else { nil }
            })
    }
}
