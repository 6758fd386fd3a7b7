import Content
public import Findings
import PolicyModel
import Text

/// The number of a department in a text is the one in the register of departments.
public struct ContactRecord: Rule {
    public static let description = RuleDescription(
        id: "contact-record",
        title: Message(
            nl: "Een dienst heeft overal hetzelfde nummer", en: "A department has the same number everywhere"),
        demand: Message(
            nl:
                "Het nummer en het mailadres van een dienst staan op één plaats: in de lijst van diensten. Staat er op een pagina "
                + "“Bel de dienst Sport op …”, dan is dat het nummer uit die lijst. Zo klopt het overal als het verandert.",
            en:
                "The number and the address of a department stand in one place: the list of departments. Where a page says “Call the "
                + "Sports department at …”, it is the number of that list. So it is right everywhere when it changes."),
        remedy: Message(
            nl: "Neem het nummer of adres uit de lijst over. Klopt de lijst niet? Meld het aan de communicatiedienst.",
            en: "Copy the number or address of the list. Is the list wrong? Tell the communication service."),
        agreements: ["gent-4-7-5"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let bytes = Array(subject.page.bytes[subject.page.bodyRange])
        let start = subject.page.bodyRange.lowerBound
        let found = bytes.withUnsafeBufferPointer { buffer in
            let text = ScannedText(buffer)
            return phones(in: text, bytes, subject.circumstances.policy)
                + mails(in: text, bytes, subject.circumstances.policy)
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.remarks { remark in
            let range = (start + remark.range.lowerBound)..<(start + remark.range.upperBound)
            return subject.finding(Self.description.id, range, remark.message, Self.description.remedy)
        }
    }

    private struct Remark {
        let range: Range<Int>
        let message: Message
    }

    private func phones(in text: ScannedText, _ bytes: [UInt8], _ policy: Policy) -> [Remark] {
        PhoneNumber.all(in: text).compactMap { datum in
            guard let named = department(before: datum.range.lowerBound, bytes, policy), let phone = named.phone else {
                return nil
            }
            // Only a whole number can be compared: a list can have the inner one.
            let known = PhoneDigits(phone.utf8)
            guard known.isWhole, known != PhoneDigits(bytes[datum.range]) else { return nil }
            return Remark(range: datum.range, message: .otherPhone(named.name, phone))
        }
    }

    private func mails(in text: ScannedText, _ bytes: [UInt8], _ policy: Policy) -> [Remark] {
        bytes.indices.compactMap { index in
            guard bytes[index] == 0x40, let range = address(in: text, around: index),
                let named = department(before: range.lowerBound, bytes, policy), let mail = named.mail,
                String(decoding: bytes[range], as: UTF8.self).lowercased() != mail.lowercased()
            else { return nil }
            return Remark(range: range, message: .otherMail(named.name, mail))
        }
    }

    /// A mail address, of a function too: `bib@gemeente.be`.
    private func address(in text: ScannedText, around sign: Int) -> Range<Int>? {
        func belongs(_ index: Int) -> Bool {
            text.isWord(index) || [0x2D, 0x2E, 0x5F, 0x2B].contains(text.at(index))
        }
        var (start, end) = (sign, sign + 1)
        while start > 0, sign - start < 64, belongs(start - 1) { start -= 1 }
        while end < text.count, end - sign < 128, belongs(end) { end += 1 }
        while end > sign + 1, !text.isWord(end - 1) { end -= 1 }
        return start < sign && end > sign + 1 ? start..<end : nil
    }

    /// The words that can stand between a department and its number; any other can make it somebody else's.
    private static let between: Set<String> = [
        "op", "via", "tel", "telefoon", "telefonisch", "het", "nummer", "mail", "naar", "het", "e-mail", "met", "een",
        "bellen", "of",
    ]
    private static let reach = 80

    /// The department whose name stands right before a number: “de dienst Sport op …”.
    private func department(before offset: Int, _ bytes: [UInt8], _ policy: Policy) -> Department? {
        let start = max(0, offset - Self.reach)
        let before = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let line = before.split(separator: "\n", omittingEmptySubsequences: false).last else { return nil }
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." && $0 != "@" }.map {
            String($0)
        }
        let plain = words.map { Folding.folded($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
        // Behind the last word “dienst”: the name, and then nothing but words that lead to the number.
        guard let place = plain.lastIndex(of: "dienst") else { return nil }
        let rest = Array(plain[(place + 1)...])
        return policy.departments.first { department in
            let name = department.name.comparable.split(separator: " ").map(String.init)
            return !name.isEmpty && rest.starts(with: name)
                && rest.dropFirst(name.count).allSatisfy(Self.between.contains)
        }
    }
}

extension Message {
    fileprivate static func otherPhone(_ name: String, _ phone: String) -> Message {
        let (name, phone) = (shown(name), shown(phone))
        return Message(
            nl: "In de lijst van diensten staat bij \(name) een ander nummer: \(phone).",
            en: "The list of departments has another number for \(name): \(phone).")
    }
    fileprivate static func otherMail(_ name: String, _ mail: String) -> Message {
        let (name, mail) = (shown(name), shown(mail))
        return Message(
            nl: "In de lijst van diensten staat bij \(name) een ander adres: \(mail).",
            en: "The list of departments has another address for \(name): \(mail).")
    }
}
