import BrusselsTime
public import Content
import Findings
import PolicyModel
import Text
import YAML

/// A program that somebody says to have used, and where that is said.
public struct NamedTool: Sendable, Hashable {
    public let name: String
    /// In bytes of the file.
    public let range: Range<Int>
}

extension NamedTool {
    /// What a declaration names: `tool` in a field `ai`, or a field `ai_tool`; a word or a list of them.
    static func all(ai: YAMLNode?, field: YAMLNode?) -> [NamedTool] {
        let inner = ai?.mapping?.first { ["tool", "middel"].contains(Folding.folded($0.key)) }?.value
        return [inner, field].compactMap(\.self).flatMap { node in
            (node.sequence ?? [node]).compactMap { node in
                guard let name = node.text, !node.isBlank else { return nil }
                return NamedTool(name: name, range: node.range)
            }
        }
    }
}

/// The programs that were agreed on, as they stand in the setting `middelen`.
struct ApprovedTools {
    enum Use: String {
        case text = "tekst"
        case image = "beeld"
    }

    private struct Tool {
        let name: String
        /// Every name it goes by, as they compare.
        let names: Set<String>
        /// Nothing, a day, or something that is no day: then it was never agreed on.
        let from: Day??
        let until: Day??
        /// Empty: for everything.
        let uses: [String]
    }

    private let tools: [Tool]
    /// Whether AI may only be used with the program's name.
    let mustBeNamed: Bool

    static let agreement: AgreementID = "kortom-85a"

    /// nil: nothing was agreed on programs.
    init?(_ circumstances: Circumstances) {
        guard let values = circumstances.standing(of: Self.agreement)?.values,
            let setting = values["middelen"]
        else { return nil }
        switch setting {
        case .text(let name): tools = [Self.tool(["naam": name])]
        case .list(let names): tools = names.map { Self.tool(["naam": $0]) }
        case .table(let rows): tools = rows.map(Self.tool)
        }
        if case .text(let word)? = values["noem_middel"] {
            mustBeNamed = ["ja", "yes", "true"].contains(Folding.folded(word))
        } else {
            mustBeNamed = false
        }
    }

    private static func tool(_ row: [String: String]) -> Tool {
        let name = row["naam"] ?? ""
        return Tool(
            name: name, names: Set(([name] + words(row["ook"])).map(\.comparable)), from: row["vanaf"].map { Day($0) },
            until: row["tot"].map { Day($0) }, uses: words(row["voor"]).map(\.comparable))
    }

    private static func words(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// Whether a program was agreed on for this, on a day. `orBefore`: also when that has ended since.
    func allow(_ name: String, for use: Use, on day: Day, orBefore: Bool = false) -> Bool {
        let name = name.comparable
        return tools.contains { $0.names.contains(name) && Self.holds($0, use, day, orBefore: orBefore) }
    }

    /// The names of what may be used for this on a day.
    func names(for use: Use, on day: Day) -> [String] {
        tools.filter { Self.holds($0, use, day, orBefore: false) }.map(\.name)
    }

    private static func holds(_ tool: Tool, _ use: Use, _ day: Day, orBefore: Bool) -> Bool {
        guard tool.uses.isEmpty || tool.uses.contains(use.rawValue) else { return false }
        switch tool.from {
        case .some(.none): return false
        case .some(.some(let from)) where day < from: return false
        default: break
        }
        switch tool.until {
        case .some(.none): return false
        case .some(.some(let until)): return orBefore || day <= until
        case .none: return true
        }
    }
}

extension Page {
    /// The programs that the page says to have used.
    public var aiTools: [NamedTool] {
        NamedTool.all(ai: frontMatter?["ai"]?.value, field: frontMatter?["ai_tool"]?.value)
    }
}

extension AssetRecord {
    /// The programs that the record says to have used.
    public var aiTools: [NamedTool] { NamedTool.all(ai: self["ai"]?.value, field: self["ai_tool"]?.value) }
}

extension Message {
    static func notApproved(_ tool: String) -> Message {
        Message(
            nl: "`\(printable(tool))` staat niet bij de AI-middelen die we afspraken.",
            en: "`\(printable(tool))` is not among the AI tools that we agreed on.")
    }
    static func noLongerApproved(_ tool: String) -> Message {
        Message(
            nl: "`\(printable(tool))` staat niet meer bij de AI-middelen die we afspraken.",
            en: "`\(printable(tool))` is no longer among the AI tools that we agreed on.")
    }
    static func useOneOf(_ tools: [String]) -> Message {
        guard !tools.isEmpty else {
            return Message(
                nl: "Vandaag is geen enkel middel afgesproken. Vraag raad aan de communicatiedienst.",
                en: "Today no tool is agreed on. Ask the communication service.")
        }
        let listed = tools.map { "`\(printable($0))`" }.joined(separator: ", ")
        return Message(
            nl: "Dit mag wel: \(listed). Wil je een ander middel gebruiken? Vraag het aan de communicatiedienst.",
            en: "These may be used: \(listed). Do you want to use another tool? Ask the communication service.")
    }
    static let unnamedTool = Message(
        nl: "AI hielp mee, maar er staat niet bij met welk programma.",
        en: "AI helped, but it does not say which program.")
    static func nameTool(_ tools: [String]) -> Message {
        let example = printable(tools.first ?? "…")
        return Message(
            nl: "Zet erbij welk programma je gebruikte, bijvoorbeeld `ai_tool: \(example)`.",
            en: "Say which program you used, for example `ai_tool: \(example)`.")
    }
}
