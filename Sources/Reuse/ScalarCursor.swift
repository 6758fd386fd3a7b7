/// Walks over the characters of one line and never outside it.
struct ScalarCursor {
    private let scalars: ArraySlice<Unicode.Scalar>
    var index: Int

    init(_ scalars: ArraySlice<Unicode.Scalar>, at index: Int? = nil) {
        self.scalars = scalars
        self.index = index ?? scalars.startIndex
    }

    var current: Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

    var isAtEnd: Bool { index >= scalars.endIndex }

    /// Steps over the word when it stands here; whether it did.
    mutating func take(_ word: String) -> Bool {
        var place = index
        for scalar in word.unicodeScalars {
            guard scalars.indices.contains(place), scalars[place] == scalar else { return false }
            place += 1
        }
        index = place
        return true
    }

    /// Steps over all blanks that stand here; whether there were any.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = index
        while let scalar = current, scalar.isBlank { index += 1 }
        return index > start
    }

    /// Steps over everything up to the next blank.
    mutating func skipWord() {
        while let scalar = current, !scalar.isBlank { index += 1 }
    }

    /// Part of the line, drawn inside it.
    func slice(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> { scalars[range.clamped(to: scalars.indices)] }

    /// Steps over four digits when they stand here.
    mutating func takeYear() -> ArraySlice<Unicode.Scalar>? {
        let end = index + 4
        guard end <= scalars.endIndex, scalars[index..<end].allSatisfy(\.isDigit) else { return nil }
        defer { index = end }
        return scalars[index..<end]
    }
}
