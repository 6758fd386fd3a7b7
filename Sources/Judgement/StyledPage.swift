import Content
import Markdown
import Rules
import Style
import YAML

/// A page as house style looks at it: its prose, in the language it says, and only what changed.
struct StyledPage {
    private let page: Page
    private let before: Page?
    private let standing: StandingText
    private let markdown: MarkdownDocument
    private let markdownBefore: MarkdownDocument?

    init(_ subject: PageSubject) {
        page = subject.page
        before = subject.before
        standing = subject.standing
        markdown = Self.prose(of: subject.page)
        markdownBefore = subject.before.map(Self.prose)
    }

    var text: StyleText {
        var reading = StyleReading()
        reading.blanked = unchangedHTML
        return StyleText(
            bytes: page.bytes, markdown: markdown, fields: fields, body: page.bodyRange, skipsScope: unchangedScopes,
            skipsImage: unchangedImages, language: page.language, reading: reading)
    }

    /// All text of a page, whatever changed in it, without its fields.
    static func whole(_ page: Page) -> StyleText {
        StyleText(bytes: page.bytes, markdown: prose(of: page), body: page.bodyRange, language: page.language)
    }

    /// What stands in boxes is prose too; other rules see the page as any site would.
    private static func prose(of page: Page) -> MarkdownDocument {
        guard holdsBoxes(page.bytes, in: page.bodyRange) else { return page.markdown }
        // It was read before, so a limit is all that can be met: then the boxes stay shut.
        do throws(MarkdownProblem) { return try readProse(page.bytes, in: page.bodyRange) } catch {
            return page.markdown
        }
    }

    /// The fields that are text and changed.
    private var fields: [StyleField] {
        (page.frontMatter?.entries ?? []).compactMap { entry in
            guard let value = entry.value.text, before?.frontMatter?[entry.foldedKey]?.value.text != value else {
                return nil
            }
            return StyleField(name: entry.foldedKey, range: entry.value.range, value: value)
        }
    }

    /// Paragraphs, headings and the like that stood word for word in the version before: an old page holds nobody back.
    private var unchangedScopes: Set<Int> {
        guard before != nil else { return [] }
        return Set(markdown.scopes.indices.filter { standing.holds(markdown.scopes[$0].range.lowerBound) })
    }

    /// Images whose description stood there before.
    private var unchangedImages: Set<Int> {
        guard let before, let markdownBefore, !markdown.images.isEmpty else { return [] }
        let known = Set(markdownBefore.images.map { markdownBefore.alternative(of: $0, in: before.bytes).bytes })
        return Set(
            markdown.images.indices.filter {
                known.contains(markdown.alternative(of: markdown.images[$0], in: page.bytes).bytes)
            })
    }

    /// Blocks of HTML that stood there before.
    private var unchangedHTML: [Range<Int>] {
        guard before != nil else { return [] }
        return markdown.rawHTML.filter(\.isBlock).map(\.range).filter { standing.holdsLines(around: $0.lowerBound) }
    }
}
