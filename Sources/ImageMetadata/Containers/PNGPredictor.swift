/// The predictors of PNG (ISO/IEC 15948, 9): each row begins with the number of its filter.
struct PNGPredictor {
    /// Bytes of a row without that number, and from a byte to its neighbour on the left.
    let width: Int
    let step: Int

    func undone(_ bytes: [UInt8]) -> [UInt8] {
        let reader = ByteReader(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var above = [UInt8](repeating: 0, count: width)
        var place = 0
        while let filter = reader.byte(at: place) {
            let length = min(width, reader.count - place - 1)
            guard let coded = reader.slice(at: place + 1, count: length) else { break }
            let row = row(Array(coded), filter: filter, above: above)
            result += row
            above.replaceSubrange(row.indices, with: row)
            place += 1 + length
        }
        return result
    }

    private func row(_ coded: [UInt8], filter: UInt8, above: [UInt8]) -> [UInt8] {
        if filter == 0 { return coded }
        var row = coded
        for index in row.indices {
            let left = index >= step ? row[index - step] : 0
            let corner = index >= step ? above[index - step] : 0
            row[index] &+= Self.predicted(filter, left: left, above: above[index], corner: corner)
        }
        return row
    }

    private static func predicted(_ filter: UInt8, left: UInt8, above: UInt8, corner: UInt8) -> UInt8 {
        switch filter {
        case 1: left
        case 2: above
        case 3: UInt8((Int(left) + Int(above)) / 2)
        case 4: paeth(Int(left), Int(above), Int(corner))
        default: 0
        }
    }

    private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
        let guess = left + above - corner
        let (toLeft, toAbove, toCorner) = (abs(guess - left), abs(guess - above), abs(guess - corner))
        let nearest = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
        return UInt8(truncatingIfNeeded: nearest)
    }
}
