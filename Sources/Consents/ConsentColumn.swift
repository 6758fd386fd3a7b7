/// What is read out of an export; every other column is stepped over unread.
enum ConsentColumn: Int, CaseIterable {
    case id, purposes, channels, from, until, minor, guardian, withdrawn, tagging

    var name: String {
        switch self {
        case .id: "id"
        case .purposes: "doel"
        case .channels: "kanalen"
        case .from: "van"
        case .until: "tot"
        case .minor: "minderjarig"
        case .guardian: "ouder_voogd"
        case .withdrawn: "ingetrokken_op"
        case .tagging: "taggen"
        }
    }

    init?(_ name: [UInt8]) {
        let folded = ConsentDigest.trimmed(name[...]).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        guard let column = Self.allCases.first(where: { $0.name.utf8.elementsEqual(folded) }) else { return nil }
        self = column
    }
}

/// The cells of one row that matter, as bytes, by column.
struct ConsentCells {
    private var cells = [[UInt8]](repeating: [], count: ConsentColumn.allCases.count)

    subscript(column: ConsentColumn) -> [UInt8] {
        get { cells[column.rawValue] }
        set { cells[column.rawValue] = newValue }
    }

    mutating func clear() {
        for index in cells.indices { cells[index].removeAll(keepingCapacity: true) }
    }
}
