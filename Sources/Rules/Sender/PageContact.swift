import Content
import PolicyModel
import YAML

/// One way to reach somebody, as a page gives it at `contact`.
struct PageContact {
    enum Known {
        case department(Department)
        case person(Person)
        /// What the page itself gives.
        case written(phone: String?, mail: String?, desk: String?)
        case unknown(String)
    }

    let known: Known
    let range: Range<Int>
    /// A number that is for the press only, and stands on no page.
    let isForPress: Bool

    /// The contacts of a page, in order; nil when it names none.
    static func all(of page: Page, _ policy: Policy) -> [PageContact]? {
        guard let value = page.frontMatter?["contact"]?.value, !value.isNull, value.text?.isEmpty != true else {
            return nil
        }
        return (value.sequence ?? [value]).map { PageContact($0, policy) }
    }

    private init(_ node: YAMLNode, _ policy: Policy) {
        range = node.range
        isForPress = node["alleen_voor_pers"]?.bool == true
        if let text = node.text {
            known = Self.named(text, policy)
        } else if let name = (node["dienst"] ?? node["naam"])?.text, node["telefoon"] == nil, node["mail"] == nil,
            node["loket"] == nil
        {
            known = Self.named(name, policy)
        } else {
            known = .written(
                phone: (node["telefoon"] ?? node["gsm"])?.text, mail: node["mail"]?.text,
                desk: (node["loket"] ?? node["adres"])?.text)
        }
    }

    private static func named(_ text: String, _ policy: Policy) -> Known {
        if let department = policy.department(named: text) { return .department(department) }
        if let person = policy.person(named: text) { return .person(person) }
        if text.contains("@"), !text.contains(" ") { return .written(phone: nil, mail: text, desk: nil) }
        if text.utf8.count(where: \.isDigit) >= 6, text.utf8.allSatisfy({ !$0.isLetter }) {
            return .written(phone: text, mail: nil, desk: nil)
        }
        return .unknown(text)
    }

    /// Whether somebody can phone.
    var hasPhone: Bool {
        switch known {
        case .department(let department): department.phone?.isEmpty == false
        case .person(let person): person.phone?.isEmpty == false
        case .written(let phone, _, _): phone?.isEmpty == false
        case .unknown: false
        }
    }

    var hasMail: Bool {
        switch known {
        case .department(let department): department.mail?.isEmpty == false
        case .person(let person): !person.emails.isEmpty
        case .written(_, let mail, _): mail?.isEmpty == false
        case .unknown: false
        }
    }

    /// Whether somebody can come or write.
    var hasDesk: Bool { if case .written(_, _, let desk?) = known { !desk.isEmpty } else { false } }

    /// Whether the number is that of a mobile phone.
    var isMobile: Bool {
        guard case .written(let phone?, _, _) = known else { return false }
        var digits = phone.utf8.filter(\.isDigit).map { $0 - 0x30 }
        if phone.utf8.first == 0x2B, digits.starts(with: [3, 2]) { digits = [0] + digits.dropFirst(2) }
        return digits.count == 10 && digits[1] == 4 && digits[2] >= 5
    }
}
