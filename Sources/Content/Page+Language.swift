import YAML

extension Page {
    /// The language the page says it is in, such as `nl` or `fr-BE`; nil when it says nothing.
    public var language: String? {
        ["taal", "lang", "language"].lazy.compactMap { frontMatter?[$0]?.value.text }.first { !$0.isEmpty }
    }
}
