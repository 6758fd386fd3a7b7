/// Whether a reader finds, at an image, that AI made it.
public enum ImageLabel {
    /// In the words under the image: its description is only for who does not see it.
    public static func isFound(in use: AssetUse, _ circumstances: Circumstances) -> Bool {
        AILabel(circumstances).isIn(use.caption ?? "")
    }
}
