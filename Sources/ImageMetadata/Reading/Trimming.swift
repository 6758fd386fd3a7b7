extension StringProtocol {
    /// Without white space and zeros around it; nil when nothing else is there.
    var trimmed: String? {
        func isPadding(_ character: Character) -> Bool { character.isWhitespace || character == "\0" }
        guard let first = firstIndex(where: { !isPadding($0) }), let last = lastIndex(where: { !isPadding($0) }) else {
            return nil
        }
        return String(self[first...last])
    }
}
