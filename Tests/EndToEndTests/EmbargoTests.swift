import Foundation
import Testing

/// What is under embargo is nowhere to be read before its hour, but in the proposal of who works on it.
///
/// Proposals are for who works in the content folder (protocol.md 5): what a reader of the site gets is everything else.
@Suite struct EmbargoTests {
    private static let sentence = "De oude molen van Elsmeers gaat volgend jaar weer open voor bezoekers."
    private static let release = "pers/berichten/molen-gaat-open.md"
    private static let image = "beelden/communicatie/molen-gaat-open.gif"
    private static let hour = "embargo_tot: 2099-01-01T09:00"
    private static let proposal = "refs/heads/voorstel/jeroen-tanghe/molen"

    private static func text(_ fields: String...) -> String {
        Page.text(
            "verstuurd_op: 2026-11-02T09:00", fields.joined(separator: "\n"), "contact_overig: communicatie",
            body: sentence)
    }

    @Test func `an embargo leaks nowhere before its hour`() throws {
        let town = try Town()
        let jeroen = try town.clone(for: .jeroen)
        try jeroen.write(Self.release, Self.text(Self.hour))
        try jeroen.keep("Werk aan de pers")
        try expect(.accepted, saying: ["Je tekst is bewaard."], of: ["HEAD:\(Self.proposal)"], by: jeroen, in: town)
        try expectSilence(in: town, "a proposal")

        // Every other place that a push can name.
        for ref in [
            "refs/heads/main", "refs/heads/molen", "refs/tags/molen", "refs/notes/commits", "refs/afspraak/molen",
            "refs/geheim/molen", "refs/for/main", "refs/pull/1/head", "refs/heads/voorstel/lotte-verhaeghen",
        ] {
            try expect(.refused, of: ["HEAD:\(ref)"], by: jeroen, in: town)
        }
        try jeroen.git("tag", "-a", "molen", "-m", "Molen")
        try expect(.refused, of: ["refs/tags/molen"], by: jeroen, in: town)
        try expectSilence(in: town, "other places")

        // Taken over by another, as it is, merged, or with the item gone again.
        let lotte = try town.clone(for: .lotte)
        let taken = "refs/remotes/origin/voorstel/jeroen-tanghe/molen"
        try expect(.refused, saying: ["embargo"], of: ["\(taken):refs/heads/main"], by: lotte, in: town)
        try lotte.git("merge", "-q", "--no-ff", "-m", "Overgenomen", taken)
        try expect(.refused, saying: ["embargo"], by: lotte, in: town)
        try lotte.remove(Self.release)
        try lotte.keep("Toch niet")
        try expect(.refused, saying: ["embargo"], by: lotte, in: town)
        try expectSilence(in: town, "taking over")

        // The same words elsewhere, and what shows it: a page outside the site, and an image by its name.
        for (path, reason) in [
            ("website/nieuws/molen-gaat-open.md", "embargo"), ("static/molen-gaat-open.md", "embargo"),
            ("intranet/nieuws/molen-gaat-open.md", "embargo"), ("website/nieuws/molen-gaat-open.markdown", "embargo"),
            ("website/nieuws/molen-gaat-open.html", "embargo"),
        ] {
            try lotte.git("reset", "-q", "--hard", "origin/main")
            try lotte.write(path, Self.text(Self.hour))
            try lotte.keep("Nog een plaats")
            try expect(.refused, saying: [reason], by: lotte, in: town)
        }
        try lotte.git("reset", "-q", "--hard", "origin/main")
        try lotte.write(Self.image, Gif.text("molen"))
        try lotte.write(
            Self.image + ".yml",
            "sha256: \(try lotte.digest(Self.image))\nmaker: Lotte Verhaeghen\ngebruiksrecht: eigen-werk\nherkenbaar: nee\n"
                + "ai: geen\n\(Self.hour)\n")
        try lotte.keep("Beeld")
        try expect(.refused, saying: ["embargo"], by: lotte, in: town)
        try expectSilence(in: town, "other files")
    }

    @Test func `an embargo that is taken out on the way stays one`() throws {
        let town = try Town()
        let jeroen = try town.clone(for: .jeroen)
        try jeroen.write(Self.release, Self.text(Self.hour))
        try jeroen.keep("Met embargo")
        try jeroen.write(Self.release, Self.text("onderwerp: molen"))
        try jeroen.keep("Zonder embargo")
        try expect(.refused, saying: ["embargo"], by: jeroen, in: town)
        try expectSilence(in: town, "two versions")
    }

    @Test func `after the hour everybody reads it`() throws {
        let town = try Town()
        let jeroen = try town.clone(for: .lotte)
        try jeroen.write(Self.release, Self.text("embargo_tot: 2026-11-03T09:00"))
        try jeroen.keep("De molen gaat open")
        try expect(.accepted, by: jeroen, in: town)
        #expect(try readable(in: town).words.contains(Self.sentence))
    }

    // MARK: - What a reader gets

    /// Everything that a clone of the whole server holds, but for proposals.
    private struct Readable {
        let refs: [String]
        /// Contents of files, words of commits, names of files.
        let words: String
    }

    private func readable(in town: Town) throws -> Readable {
        let folder = "\(town.root)/lezer-\(UUID().uuidString.prefix(6)).git"
        try town.run("git", "clone", "-q", "--mirror", "file://\(town.server)", folder)
        let refs = try town.run("git", "-C", folder, "for-each-ref", "--format=%(refname)").split(separator: "\n")
            .map(String.init).filter { !$0.hasPrefix("refs/heads/voorstel/") }
        let list = try town.run(
            "sh", "-c", "git -C '\(folder)' rev-list --objects \(refs.joined(separator: " "))")
        let names = list.split(separator: "\n").map { $0.drop { $0 != " " } }.joined(separator: "\n")
        // One process for all objects: their words, one after the other.
        let words = try town.run(
            "sh", "-c",
            "git -C '\(folder)' rev-list --objects \(refs.joined(separator: " ")) | cut -c1-40 "
                + "| git -C '\(folder)' cat-file --batch | tr -d '\\000' | LC_ALL=C grep -a -i -e molen -e embargo || true"
        )
        return Readable(refs: refs, words: names + "\n" + words)
    }

    private func expectSilence(in town: Town, _ after: String) throws {
        let found = try readable(in: town)
        #expect(found.refs.contains("refs/heads/main"))
        for secret in [Self.sentence, "molen-gaat-open"] {
            #expect(!found.words.contains(secret), "“\(secret)” can be read after \(after)")
        }
        // Nor in what only the server itself sees, such as its journal.
        town.settle()
        let hidden = try town.git("for-each-ref", "--format=%(refname)").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("refs/heads/voorstel/") }
        for ref in hidden {
            #expect(!(try town.git("log", "-p", "--format=%B", ref)).contains(Self.sentence), "\(ref) after \(after)")
        }
    }
}
