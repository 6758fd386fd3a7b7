extension ContentType {
    /// The folder that holds all items of the type and has no wildcard in its name (`pers/berichten`); nil when its patterns name
    /// several places, or none as a whole.
    public var onlyFolder: String? {
        guard patterns.count == 1, let text = patterns.first?.text, text.hasSuffix("/**") else { return nil }
        let folder = text.dropLast(3)
        return folder.isEmpty || folder.contains(where: { "*?[]\\{}".contains($0) }) ? nil : String(folder)
    }
}
