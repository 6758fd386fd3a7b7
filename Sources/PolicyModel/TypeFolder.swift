extension ContentType {
    /// The folder that holds all items of the type and has no wildcard in its name (`pers/berichten`); nil when its patterns name
    /// several places, or none as a whole.
    public var onlyFolder: String? {
        guard patterns.count == 1, let text = patterns.first?.text, text.hasSuffix("/**") else { return nil }
        let folder = text.dropLast(3)
        return folder.isEmpty || folder.contains(where: Self.isWild) ? nil : String(folder)
    }

    /// The folders that its patterns cover: `website` of `website/*.md`, `website/nieuws` of `website/nieuws/**`. Of a pattern that
    /// says more about the names below, nobody knows what else stands there.
    public var folders: [String] {
        patterns.compactMap { pattern in
            let pieces = pattern.text.split(separator: "/")
            guard pieces.count > 1, let last = pieces.last, ["**", "*", "*.md"].contains(last) else { return nil }
            let folder = pieces.dropLast().joined(separator: "/")
            return folder.contains(where: Self.isWild) ? nil : folder
        }
    }

    private static func isWild(_ character: Character) -> Bool { "*?[]\\{}".contains(character) }
}
