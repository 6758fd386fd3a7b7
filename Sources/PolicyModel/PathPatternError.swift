public import Findings
import Text

/// Why a pattern is refused: git could never match a path with it, or it says something we do not know.
public enum PathPatternError: Error, Sendable, Hashable {
    case empty
    case tooLong
    case controlCharacter
    case leadingSlash
    case trailingSlash
    case emptyComponent
    /// A component `.` or `..`.
    case dots
    case loneBackslash
    /// `[` without `]`.
    case openClass
    /// `[[:name:]]` with a name git does not know.
    case unknownClass(String)
    /// Braces around something else than `dienst`.
    case unknownPlaceholder(String)
    case placeholderTwice

    /// The sentence for who writes the policy.
    public var message: Message {
        switch self {
        case .empty: Message(nl: "Een patroon mag niet leeg zijn.", en: "A pattern cannot be empty.")
        case .tooLong:
            Message(
                nl: "Een patroon telt hoogstens \(PathPattern.mostBytes) tekens.",
                en: "A pattern has at most \(PathPattern.mostBytes) bytes.")
        case .controlCharacter:
            Message(nl: "In een patroon staan geen onzichtbare tekens.", en: "A pattern holds no control characters.")
        case .leadingSlash:
            Message(
                nl: "Een patroon begint niet met `/`: elk pad begint bovenaan de inhoudsmap.",
                en: "A pattern does not start with `/`: each path starts at the top of the repository.")
        case .trailingSlash:
            Message(
                nl: "Een patroon eindigt niet op `/`. Schrijf `map/**` voor alles in een map.",
                en: "A pattern does not end with `/`. Write `folder/**` for all that is in a folder.")
        case .emptyComponent:
            Message(nl: "In een patroon staan geen twee `/` na elkaar.", en: "A pattern has no two `/` in a row.")
        case .dots:
            Message(
                nl: "In een patroon staat geen `.` of `..` als map.", en: "A pattern has no folder `.` or `..`.")
        case .loneBackslash:
            Message(
                nl: "Na `\\` hoort nog een teken.", en: "A `\\` is followed by one more character.")
        case .openClass:
            Message(nl: "De `[` in dit patroon heeft geen `]`.", en: "The `[` in this pattern has no `]`.")
        case .unknownClass(let name):
            Message(
                nl: "Git kent geen groep `[:\(printable(name)):]`.", en: "Git has no class `[:\(printable(name)):]`.")
        case .unknownPlaceholder(let text):
            Message(
                nl:
                    "`\(printable(text))` kennen we niet; alleen `{dienst}`. Bedoel je echt een accolade? Schrijf `\\{`.",
                en: "`\(printable(text))` is not known; only `{dienst}` is. For a real brace write `\\{`.")
        case .placeholderTwice:
            Message(
                nl: "`{dienst}` staat hoogstens één keer in een patroon.",
                en: "`{dienst}` stands at most once in a pattern.")
        }
    }
}
