public import Findings
import Git
import Text

/// File names and kinds of files that work on every computer and deceive nobody.
public struct FileNames: Rule {
    public static let description = RuleDescription(
        id: "file-names",
        title: Message(nl: "Namen die overal werken", en: "Names that work everywhere"),
        demand: Message(
            nl: "Een bestandsnaam heeft geen onzichtbare tekens, bestaat niet al met andere hoofdletters of anders "
                + "geschreven accenten, en werkt ook op Windows. Snelkoppelingen en programma's horen niet in de inhoudsmap.",
            en: "A file name has no invisible characters, does not exist already in other case or with accents written "
                + "differently, and works on Windows too. Links and programs do not belong among the content."),
        remedy: Message(
            nl: "Geef het bestand een eenvoudige naam: kleine letters, cijfers en koppeltekens.",
            en: "Give the file a simple name: lower-case letters, digits and hyphens."),
        agreements: [],
        force: .always(from: .keep),
        reach: .everyIntroducedVersion,
        examples: examples)

    /// Most bytes in one name and in a whole path, and most folders above a file (git-facts.md 3.3).
    static let longestName = 200
    static let longestPath = 1_000
    static let deepest = 20

    public init() {}

    public func findings(in subject: NameSubject) -> [Finding] {
        problems(in: subject).map { message in
            Finding(
                rule: Self.description.id, place: subject.place, message: message,
                help: Message(
                    nl: "Gebruik een naam met kleine letters, cijfers en koppeltekens.",
                    en: "Use a name with lower-case letters, digits and hyphens."))
        }
    }

    private func problems(in subject: NameSubject) -> [Message] {
        switch subject.mode {
        case 0o100644: break
        case 0o120000: return [.link]
        case 0o160000: return [.submodule]
        default: return [.oddMode(subject.mode)]
        }
        if subject.twins.isEmpty, isPlain(subject.path.bytes) { return [] }
        guard let text = subject.path.text else { return [.notUTF8] }
        var found: [Message] = []
        if printable(text) != text || text.unicodeScalars.contains(where: isUnseen) { found.append(.invisible) }
        if !Folding.isNFC(text) { found.append(.notComposed) }
        if let twin = subject.twins.first { found.append(.twin(printable(bytes: twin))) }
        if subject.path.bytes.count > Self.longestPath || subject.path.components.count > Self.deepest {
            found.append(.tooLong)
        }
        for component in text.split(separator: "/", omittingEmptySubsequences: false) {
            if let problem = problem(ofName: String(component)) {
                if !found.contains(problem) { found.append(problem) }
                break
            }
        }
        return found
    }

    /// Whether a path is short and made of lower-case letters, digits and hyphens, with a dot inside a longer name: nothing
    /// about it can be wrong. Nearly every path is, so this is what the rule costs.
    private func isPlain(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= Self.longestName else { return false }
        var (folders, inName, stem, dots) = (0, 0, 0, 0)
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x5F:
                inName += 1
                if dots == 0 { stem += 1 }
            case 0x2D where inName > 0: (inName, stem) = (inName + 1, stem + (dots == 0 ? 1 : 0))
            case 0x2E where inName > 0 && dots == 0: (inName, dots) = (inName + 1, 1)
            case 0x2F where last != 0x2E && (stem > 4 || (dots == 0 && stem > 0 && stem < 3)):
                (folders, inName, stem, dots) = (folders + 1, 0, 0, 0)
            default: return false
            }
            last = byte
        }
        return stem > 4 && folders < Self.deepest && last != 0x2E
    }

    private func problem(ofName name: String) -> Message? {
        if name.utf8.count > Self.longestName { return .tooLong }
        if name.hasSuffix(".") || name.hasSuffix(" ") || name.hasPrefix(" ") { return .edge }
        if name.hasPrefix("-") { return .dash }
        if name.utf8.contains(where: { Self.forbiddenBytes.contains($0) }) { return .forbidden }
        var stem = name.prefix { $0 != "." }.lowercased()
        // Windows reads `com¹` as `com1`, and does not see spaces behind a device.
        while stem.last == " " { stem.removeLast() }
        if Self.windowsDevices.contains(stem) { return .windows(name) }
        return isShortName(stem) ? .shortName : nil
    }

    /// Whether this can be the second name that Windows gives a file with a longer one: `AFSPRA~1` is also `.afspraken`.
    private func isShortName(_ stem: String) -> Bool {
        let parts = stem.split(separator: "~", omittingEmptySubsequences: false)
        guard stem.utf8.count <= 8, parts.count == 2, let number = parts.last, !number.isEmpty else { return false }
        return number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether a character shows as nothing, as a space that is none, or on every computer as another sign.
    private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned: return true
        default: return scalar == "\u{2800}"
        }
    }

    private static let forbiddenBytes: Set<UInt8> = Set(#"\:*?"<>|"#.utf8)
    private static let windowsDevices: Set<String> = Set(
        ["con", "prn", "aux", "nul", "conin$", "conout$"]
            + (Array("0123456789¹²³")).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension Message {
    fileprivate static let link = Message(
        nl: "Dit is een snelkoppeling naar een ander bestand. Zet het bestand zelf hier.",
        en: "This is a link to another file. Put the file itself here.")
    fileprivate static let submodule = Message(
        nl: "Dit is een verwijzing naar een andere inhoudsmap. Dat kan hier niet.",
        en: "This refers to another repository. That cannot stand here.")
    fileprivate static func oddMode(_ mode: UInt32) -> Message {
        let octal = String(mode, radix: 8)
        return Message(
            nl: "Dit bestand is bewaard als programma of met vreemde rechten (\(octal)). Gewone inhoud is 100644.",
            en: "This file was kept as a program or with odd permissions (\(octal)). Ordinary content is 100644.")
    }
    fileprivate static let notUTF8 = Message(
        nl: "De naam van dit bestand bevat tekens die we niet kunnen lezen.",
        en: "The name of this file holds characters we cannot read.")
    fileprivate static let invisible = Message(
        nl: "De naam van dit bestand bevat onzichtbare tekens.",
        en: "The name of this file holds invisible characters.")
    fileprivate static let notComposed = Message(
        nl: "De accenten in deze naam zijn los geschreven. Typ de naam opnieuw.",
        en: "The accents in this name are written apart. Type the name again.")
    fileprivate static func twin(_ name: String) -> Message {
        Message(
            nl: "Er bestaat al een bestand dat bijna zo heet: \(name). Op sommige computers is dat hetzelfde bestand.",
            en: "There is already a file with nearly this name: \(name). On some computers that is the same file.")
    }
    fileprivate static let tooLong = Message(
        nl: "De naam van dit bestand, of de weg ernaartoe, is te lang.",
        en: "The name of this file, or the way to it, is too long.")
    fileprivate static let edge = Message(
        nl: "Een naam begint of eindigt niet met een spatie en eindigt niet met een punt.",
        en: "A name does not begin or end with a space and does not end with a full stop.")
    fileprivate static let dash = Message(
        nl: "Een naam begint niet met een streepje.", en: "A name does not begin with a hyphen.")
    fileprivate static let forbidden = Message(
        nl: #"In een naam mag geen \ : * ? " < > of | staan: Windows kan dat niet aan."#,
        en: #"A name may not hold \ : * ? " < > or |: Windows cannot handle that."#)
    fileprivate static let shortName = Message(
        nl: "Een naam met een golfje en een cijfer (`naam~1`) betekent op Windows een ander bestand.",
        en: "A name with a tilde and a number (`name~1`) means another file on Windows.")
    fileprivate static func windows(_ name: String) -> Message {
        Message(
            nl: "Windows kan geen bestand met de naam \(name) maken.",
            en: "Windows cannot make a file named \(name).")
    }
}
