import Foundation
import Glibc
import Testing

/// Many at once: eight people push to one branch, round after round.
@Suite(.serialized) struct RaceTests {
    private static let people: [Townsperson] = [.lotte, .jeroen, .pieter, .wim, .stijn, .fatima, .sofie, .bart]

    /// Rounds; `AFSPRAAK_ROUNDS` asks for more (`make test-long`).
    private static let rounds = ProcessInfo.processInfo.environment["AFSPRAAK_ROUNDS"].flatMap { Int($0) } ?? 20

    @Test func `of eight who push at once, one wins each round and nobody is judged wrongly`() throws {
        let pair = try Pair()
        let clones = try Self.people.map { try pair.clone($0) }
        for round in 0..<Self.rounds {
            let before = try #require(try pair.town.tip(of: "refs/heads/main"))
            for (index, clone) in clones.enumerated() {
                try clone.git("fetch", "-q", "origin")
                try clone.git("reset", "-q", "--hard", "origin/main")
                try clone.write(
                    "\(Page.sport)/race-\(index).md", Page.text(body: "Ronde \(round) van \(clone.person)."))
                try clone.keep("Ronde \(round)")
            }
            let answers = try Self.pushAll(clones)
            let after = try #require(try pair.town.tip(of: "refs/heads/main"))
            let winners = zip(clones, answers).filter { $1.status == 0 }
            #expect(winners.count == 1, "round \(round): \(winners.count) won\n\(answers.map(\.words))")
            #expect(try winners.map { try $0.0.head } == [after], "the winner's version is not what is online")
            #expect(after != before)
            for answer in answers where answer.status != 0 { Self.expectLate(answer) }
        }
        #expect(try pair.town.unfinishedPushes().isEmpty)
        #expect(try pair.town.attempt("git", "-C", pair.town.server, "fsck", "--full", "--strict").status == 0)
    }

    /// Who lost, lost the race and nothing else: no rule refused it, and nothing broke.
    private static func expectLate(_ answer: Answer) {
        #expect(!answer.isBreakdown && answer.status != 124, "\(answer.words)")
        let reasons = [
            "failed to update ref", "cannot lock ref", "incorrect old value", "fetch first", "non-fast-forward",
            "wissen",
        ]
        #expect(reasons.contains { answer.words.contains($0) }, "not a lost race:\n\(answer.words)")
    }

    /// All at once: each is started before the first is waited for.
    private static func pushAll(_ clones: [Clone]) throws -> [Answer] {
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let command = ["sh", "-c", "exec git push origin HEAD:refs/heads/main >.git/said 2>&1"]
        let processes = try clones.map {
            try $0.program.start(command, input: nothing, output: nothing, errors: nothing)
        }
        let ends = processes.map { end(of: $0) }
        return try zip(clones, ends).map { clone, end in
            let said = Data(try clone.read(".git/said").utf8)
            return Answer(outcome: Outcome(status: end, output: Data(), errors: said))
        }
    }

    /// How a process ends; 124 when it waits for ever.
    private static func end(of process: pid_t) -> Int32 {
        let deadline = Date(timeIntervalSinceNow: Program.patience)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard Date() < deadline else {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                return 124
            }
            usleep(2_000)
        }
        return (status >> 8) & 0xFF
    }
}
