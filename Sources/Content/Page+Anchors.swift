import Markdown
import Text

extension Page {
    /// The parts of the page that a link can point at: its headings, and what HTML in it gives a name.
    public var anchors: Set<String> {
        var anchors = markdown.headingAnchors(in: bytes, bodyRange)
        for tag in tags {
            if let id = tag.attributes["id"] { anchors.insert(Folding.nfc(id)) }
            if tag.name == "a", let name = tag.attributes["name"] { anchors.insert(Folding.nfc(name)) }
        }
        return anchors
    }
}
