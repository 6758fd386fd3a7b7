/// The predictors of PNG (ISO/IEC 15948, 9): each row begins with the number of its filter.
struct PNGPredictor {
    /// Bytes of a row without that number, and from a byte to its neighbour on the left.
    let width: Int
    let step: Int

    /// A last row that is cut short is undone as far as it goes.
    func undone(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var filter: UInt8 = 0
        var column = width
        for byte in bytes {
            if column == width {
                filter = byte
                column = 0
            } else {
                result.append(byte &+ prediction(filter, column: column, in: result))
                column += 1
            }
        }
        return result
    }

    /// What the next byte of the result is predicted to be: nothing stands to the left of the first column and above the first row.
    private func prediction(_ filter: UInt8, column: Int, in result: [UInt8]) -> UInt8 {
        if filter == 0 { return 0 }
        let place = result.count
        let hasLeft = column >= step
        let hasAbove = place >= width
        let left = hasLeft ? result[place - step] : 0
        let above = hasAbove ? result[place - width] : 0
        let corner = hasLeft && hasAbove ? result[place - width - step] : 0
        return Self.predicted(filter, left: left, above: above, corner: corner)
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
