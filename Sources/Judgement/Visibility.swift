import BrusselsTime
import Content
import YAML

/// Whether visitors see a page.
enum Visibility {
    /// Whether the page stands online at `instant`, or will by itself (a date to come). No header: online, as a site
    /// generator has it.
    static func isOnline(_ page: Page, at instant: Instant) -> Bool {
        guard let header = page.frontMatter else { return true }
        if header["draft"]?.value.bool == true || header["published"]?.value.bool == false { return false }
        if let status = header["status"]?.value.text, SiteFields.offlineStatus.contains(status.lowercased()) {
            return false
        }
        for key in SiteFields.ending {
            if let text = header[key]?.value.text, let end = BrusselsTime.instant(fromISO: text), end <= instant {
                return false
            }
        }
        return true
    }

    /// Whether the new version does nothing but end the page's time online: same text, and only visibility keys differ.
    static func onlyTakesOffline(from old: Page, to new: Page, at instant: Instant) -> Bool {
        guard let before = old.frontMatter, let after = new.frontMatter,
            isOnline(old, at: instant), !isOnline(new, at: instant),
            old.bytes[old.bodyRange] == new.bytes[new.bodyRange]
        else { return false }
        let keys = Set(before.entries.map(\.foldedKey)).union(after.entries.map(\.foldedKey))
        return keys.allSatisfy {
            SiteFields.visibility.contains($0) || sameValue(before[$0]?.value, after[$0]?.value)
        }
    }
}

/// Whether two values say the same, wherever they stand.
func sameValue(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
    switch (left?.value, right?.value) {
    case (nil, nil): true
    case (.scalar(let a, let plainA)?, .scalar(let b, let plainB)?): a == b && plainA == plainB
    case (.sequence(let a)?, .sequence(let b)?):
        a.count == b.count && zip(a, b).allSatisfy { sameValue($0, $1) }
    case (.mapping(let a)?, .mapping(let b)?):
        a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && sameValue($0.value, $1.value) }
    default: false
    }
}
