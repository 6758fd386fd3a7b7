import Findings
import Foundation
import Rules
import Testing

@Suite("The words of rules")
struct MessageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// practice.md, "Words": what people do not say. What stands between backquotes is typed, not said.
    private static func jargon(in text: String) -> [String] {
        let forbidden =
            #/
            (?xi) \b ( commit\w* | push\w* | branch(es)? | blobs? | hooks? | diffs? | repo(sitory|sitories|'s)?
            | merge\w* | polic(y|ies) | propos\w* | bevinding\w* | oordeel | override\w* | attest\w* | fiatter\w*
            | verwerp\w* | grants? | baseline | journaal | metadata | sidecars? | assets? | front\ ?matter | warnings?
            | refs? | geweigerd | platformbeheerder | contenteigenaar | variantregel ) \b
            /#
        return text.replacing(#/`[^`]*`/#, with: "").replacing(#/\(tag\)/#, with: "").matches(of: forbidden).map {
            String($0.0)
        }
    }

    private static func messages(of rule: RuleDescription) -> [Message] {
        [rule.title, rule.demand, rule.remedy] + rule.examples.map(\.title)
    }

    @Test(arguments: RuleBook.all.descriptions.map(\.id))
    func `a rule says all it says in both languages`(id: RuleID) throws {
        let rule = try #require(RuleBook.all.description(of: id))
        for message in Self.messages(of: rule) {
            #expect(!message.nl.isEmpty && !message.en.isEmpty && message.nl != message.en, "\(message)")
            #expect(message.nl.first?.isUppercase == true || message.nl.hasPrefix("`"), "\(message.nl)")
        }
        for message in [rule.demand, rule.remedy] {
            #expect(message.nl.hasSuffix(".") && message.en.hasSuffix("."), "\(message)")
        }
        #expect(rule.id.rawValue.wholeMatch(of: #/[a-z0-9-]+/#) != nil)
    }

    @Test(arguments: RuleBook.all.descriptions.map(\.id))
    func `the Dutch of a rule is free of jargon`(id: RuleID) throws {
        let rule = try #require(RuleBook.all.description(of: id))
        for message in Self.messages(of: rule) { #expect(Self.jargon(in: message.nl) == [], "\(message.nl)") }
    }

    /// Findings are made in many branches; the surest look at all of them is at the source.
    @Test(arguments: ["Git", "Rules", "Judgement", "Gate", "Changes"])
    func `every Dutch sentence of a room is free of jargon`(room: String) throws {
        let folder = Self.root.appending(path: "Sources/\(room)").resolvingSymlinksInPath()
        let names = try #require(FileManager.default.subpaths(atPath: folder.path)).filter { $0.hasSuffix(".swift") }
        try #require(!names.isEmpty)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for sentence in text.matches(of: #/(?s)\bnl:\s*((?:"(?:[^"\\]|\\.)*"\s*\+?\s*)+)/#) {
                let words = String(sentence.1).replacing(#/\\\([^)]*\)/#, with: "…")
                // A command that has to be typed may stand behind a colon.
                let said = words.replacing(#/(?s)(git|core)[ .][a-z-].*/#, with: "").replacing(
                    "(partial clone)", with: "")
                #expect(Self.jargon(in: said) == [], "\(name): \(said)")
            }
        }
    }

    @Test func `every agreement a rule serves stands in the catalogue, and can be enforced`() throws {
        let classes = try CatalogueFiles.classes()
        for rule in RuleBook.all.descriptions {
            for agreement in rule.agreements {
                #expect(classes[agreement.rawValue] != nil, "\(rule.id) serves \(agreement), which does not exist")
                #expect(classes[agreement.rawValue] != "buiten", "\(rule.id) serves \(agreement), which is outside")
            }
        }
    }

    @Test func `every set that comes along copies the catalogue unchanged, or none`() throws {
        let catalogue = try CatalogueFiles.files()
        let own = try CatalogueFiles.files(in: "Policies/example/registers").filter { catalogue[$0.key] != nil }
        #expect(catalogue.count == 5 && own == catalogue)
    }

    @Test func `names of rules are unique`() {
        let names = RuleBook.all.descriptions.map(\.id)
        #expect(Set(names).count == names.count)
        #expect(RuleBook.all.description(of: "geen-regel") == nil)
        #expect(RuleBook.all.withoutActs.acts.isEmpty && RuleBook.all.withoutActs.texts.count == 11)
    }
}
