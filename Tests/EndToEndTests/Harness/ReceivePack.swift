import Foundation

/// What `git push` would not send, or not quickly: the lines and the pack as `git receive-pack` reads them.
extension Scene {
    /// Makes refs, all on the same version.
    func push(refs: [String], to address: String) throws -> Answer {
        let head = try clone.head
        return try push(lines: refs.map { "\(Self.nothing) \(head) \($0)" }, of: head, to: address)
    }

    private static let nothing = String(repeating: "0", count: 40)

    /// Sends these commands, with all of `id` that the server does not have.
    func push(lines: [String], of id: String, to address: String, options: [String] = []) throws -> Answer {
        let wishes = "\u{0} report-status\(options.isEmpty ? "" : " push-options")"
        var stream = Self.packets(lines.enumerated().map { $0.offset == 0 ? $0.element + wishes : $0.element })
        if !options.isEmpty { stream += Self.packets(options) }
        let wanted = Data("\(id)\n^refs/remotes/origin/main\n".utf8)
        stream += try clone.program.run(["git", "pack-objects", "--revs", "--stdout", "-q"], input: wanted).output
        let outcome = try clone.program.attempt(["git", "receive-pack", address], input: stream)
        // Git ends well whatever it answers; what became of each ref stands in its report.
        let report = String(decoding: outcome.output, as: UTF8.self)
        let isTaken = outcome.status == 0 && report.contains("unpack ok") && !report.contains("ng ")
        return Answer(outcome: Outcome(status: isTaken ? 0 : 1, output: Data(), errors: outcome.errors))
    }

    /// Each line with its length in front, and the mark that ends them.
    private static func packets(_ lines: [String]) -> Data {
        lines.reduce(into: Data()) { stream, line in
            let digits = String(line.utf8.count + 4, radix: 16)
            stream += Data((String(repeating: "0", count: 4 - digits.count) + digits + line).utf8)
        } + Data("0000".utf8)
    }
}

/// Sends what the tag `blob` points at, as a branch; `git push` itself would hold that back.
@Sendable func sendObject(_ scene: Scene, _ address: String) throws -> Answer {
    let id = try scene.clone.git("rev-parse", "blob")
    let nothing = String(repeating: "0", count: 40)
    return try scene.push(lines: ["\(nothing) \(id) refs/heads/voorstel/wim-dessers/nul"], of: id, to: address)
}
