import Content
import Markdown
import Rules
import Testing

/// What stood there before holds nobody back.
struct StandingTextTests {
    private func page(_ text: String) throws -> Page { try Page(bytes: Array(text.utf8)) }

    /// Which of the paragraphs stood there.
    private func standing(_ text: String, since before: String?) throws -> [Bool] {
        let page = try page(text)
        let standing = StandingText(in: page, since: try before.map { try self.page($0) })
        let scopes = page.markdown.scopes.indices.map { standing.holds(scope: $0) }
        #expect(page.markdown.scopes.map { standing.holds($0.range.lowerBound) } == scopes)
        return scopes
    }

    @Test func `without a version before, nothing stood there`() throws {
        #expect(try standing("Een.\n\nTwee.", since: nil) == [false, false])
    }

    @Test func `a paragraph that changed is judged, its neighbours are not`() throws {
        #expect(try standing("Een.\n\nTwee!\n\nDrie.", since: "Een.\n\nTwee.\n\nDrie.") == [true, false, true])
    }

    @Test func `a page that moved is not judged, nor is a paragraph that moved`() throws {
        #expect(try standing("Een.\n\nTwee.", since: "Een.\n\nTwee.") == [true, true])
        #expect(try standing("Twee.\n\nEen.", since: "Een.\n\nTwee.") == [true, true])
    }

    @Test func `what is copied is new the second time`() throws {
        #expect(try standing("Een.\n\nEen.", since: "Een.") == [true, false])
        #expect(try standing("Een.", since: "Een.\n\nEen.") == [true])
    }

    @Test func `front matter above it changes nothing`() throws {
        #expect(try standing("---\ntitel: A\n---\n\nEen.", since: "Een.") == [true])
    }

    @Test func `the lines of a table or of HTML are one block`() throws {
        let before = try page("| a |\n| - |\n| b |\n\n<div>\n</div>\n\nEen.")
        let page = try page("| a |\n| - |\n| c |\n\n<div>\n</div>\n\nEen!")
        let standing = StandingText(in: page, since: before)
        let offsets = ["| a |", "<div>", "Een!"].map { text in
            page.bytes.indices.first { page.bytes[$0...].starts(with: text.utf8) } ?? -1
        }
        #expect(offsets.map { standing.holdsLines(around: $0) } == [false, true, false])
        #expect(standing.holds(offsets[1]))
        #expect(!standing.holdsLines(around: 9_999) && !standing.holds(-1) && !standing.holds(scope: 99))
    }
}
