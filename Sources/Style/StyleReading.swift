/// How a text is read: what of it is no prose.
public struct StyleReading: Sendable, Hashable {
    /// Elements of HTML in running text whose content nobody looks at. (Code in backticks is never prose.)
    public var ignoredInline: Set<String> = ["code", "tt"]
    /// Blocks of HTML whose content nobody looks at; a caption in a skipped figure is looked at.
    public var skippedBlocks: Set<String> = ["script", "style", "pre", "figure"]
    /// Classes of HTML elements whose content nobody looks at.
    public var ignoredClasses: Set<String> = []
    /// Stretches of the source that nobody looks at, in bytes of the file.
    public var blanked: [Range<Int>] = []
    /// The same, where what stands behind it is a new piece of text.
    public var blankedBlocks: [Range<Int>] = []
    /// Whether `text`, the place of a rule that names none, takes in alternative texts and front matter, and leaves out
    /// addresses that are their own text: as in Vale.
    public var readsAsVale = false

    public init() {}
}
