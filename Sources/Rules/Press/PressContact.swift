public import Content
public import PolicyModel
import YAML

/// The contact for the press: somebody of the municipality, with a number that was agreed on.
public enum PressContact {
    private static let usual = ["persbericht", "persmoment"]
    /// Nobody names more.
    private static let most = 20

    /// Where a page has contacts for the press whom the municipality knows, in bytes of the file: an office holder of today, or a
    /// person of the register. A mobile number only when it says that it is for the press.
    ///
    /// - Parameter type: The type that the place of the page gives it: nothing a page says of itself makes it one for the press.
    public static func known(in page: Page, at type: ContentType?, _ circumstances: Circumstances) -> [Range<Int>] {
        guard let type, isForPress(type, circumstances), let field = page.frontMatter?["contact_beleid"]?.value else {
            return []
        }
        return (field.sequence ?? [field]).prefix(most).filter { isKnown($0, circumstances) }.map(\.range)
    }

    private static func isForPress(_ type: ContentType, _ circumstances: Circumstances) -> Bool {
        let chosen = circumstances.wordList("perstypes", ofAny: PressRelease.agreements) ?? []
        return usual.contains(type.id.rawValue) || chosen.contains(where: type.isCalled)
    }

    private static func isKnown(_ contact: YAMLNode, _ circumstances: Circumstances) -> Bool {
        guard let name = contact["naam"]?.text,
            contact["gsm"]?.hasContent != true || contact["alleen_voor_pers"]?.bool == true
        else { return false }
        let holders = circumstances.policy.officeHolders?.holders ?? []
        if holders.contains(where: { $0.holds(on: circumstances.day) && $0.isCalled(name) }) { return true }
        return circumstances.policy.person(named: name)?.appointments(on: circumstances.day).isEmpty == false
    }
}
