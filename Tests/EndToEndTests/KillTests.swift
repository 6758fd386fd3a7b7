import Foundation
import Glibc
import Testing

/// `kill -9` at any moment: of the hook that judges, of git that receives, of the writer of the journal. Ten times, or as often as
/// `AFSPRAAK_KILLS` says; `AFSPRAAK_SEED` plays a run again.
@Suite struct KillTests {
    /// What is killed.
    private enum Victim: CaseIterable {
        case judge
        case lastLook
        case receiver
        case writer

        /// What its command holds.
        var words: [String] {
            switch self {
            case .judge: ["hook pre-receive"]
            case .lastLook: ["hook reference-transaction"]
            case .receiver: ["git-receive-pack", "git receive-pack"]
            case .writer: ["hook post-receive", "update-ref refs/afspraak/logboek", "hash-object"]
            }
        }

        /// About as long as it lives, in microseconds.
        var life: UInt32 {
            switch self {
            case .judge: 25_000
            case .lastLook: 5_000
            case .receiver: 70_000
            case .writer: 20_000
            }
        }
    }

    /// One push that may be killed.
    private struct Try {
        let refs: [String]
        let commit: String
    }

    private let environment = ProcessInfo.processInfo.environment

    @Test func `whatever is killed, the journal is whole or says exactly what it lacks`() throws {
        let count = environment["AFSPRAAK_KILLS"].flatMap { Int($0) } ?? 10
        let seed = environment["AFSPRAAK_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)
        print("kill test: AFSPRAAK_SEED=\(seed) AFSPRAAK_KILLS=\(count)")
        var dice = Dice(seed: seed)
        let town = try Town()
        let wim = try town.clone(for: .wim)
        var outcome = Tally()
        for number in 0..<count {
            let victim = Victim.allCases[number % Victim.allCases.count]
            let pushed = try prepare(number, by: wim, &dice)
            let killed = try push(pushed, by: wim, killing: victim, in: town, &dice)
            try inspect(pushed, in: town, "seed \(seed), number \(number), \(victim), killed: \(killed)", &outcome)
            if killed { outcome.killed += 1 }
        }
        print("kill test: \(outcome)")
        // And still everybody can work.
        try wim.git("fetch", "-q", "origin")
        try wim.git("reset", "-q", "--hard", "origin/main")
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
        town.settle()
        #expect(try town.journal("verify").status == 0)
    }

    /// A change on what is online now, for the site, a proposal or both.
    private func prepare(_ number: Int, by wim: Clone, _ dice: inout Dice) throws -> Try {
        try wim.git("fetch", "-q", "origin")
        try wim.git("reset", "-q", "--hard", "origin/main")
        try wim.append("Regel \(number).", to: Page.pool)
        try wim.keep()
        let proposal = "refs/heads/voorstel/wim-dessers/\(["a", "b", "c\(number)"][Int(dice.roll(3))])"
        let refs = [["refs/heads/main"], [proposal], ["refs/heads/main", proposal]][Int(dice.roll(3))]
        return Try(refs: refs, commit: try wim.head)
    }

    /// Pushes and kills; whether anything was hit.
    private func push(
        _ pushed: Try, by wim: Clone, killing victim: Victim, in town: Town, _ dice: inout Dice
    ) throws -> Bool {
        let processes = ServerProcesses(server: town.server)
        let delay = UInt32(dice.roll(UInt64(victim.life)))
        let isDone = Locked(false)
        let thread = Thread {
            _ = try? wim.push(pushed.refs.map { "+HEAD:\($0)" })
            isDone.change { $0 = true }
        }
        thread.start()
        var killed = false
        // The writer goes on after the push is done.
        let found = processes.wait(for: victim.words) {
            isDone.value && (victim != .writer || processes.running().isEmpty)
        }
        if let found {
            usleep(delay)
            // Only one that is still there, and still works in this town.
            if processes.running().contains(where: { $0.pid == found.pid }) { killed = kill(found.pid, SIGKILL) == 0 }
        }
        while !isDone.value { usleep(2_000) }
        processes.settle()
        return killed
    }

    private struct Tally: CustomStringConvertible {
        var killed = 0
        var landed = 0
        var repaired = 0
        var locks = 0
        var description: String { "\(killed) hit, \(landed) landed, \(repaired) repaired, \(locks) locks left by git" }
    }

    /// Everything that has to be so afterwards.
    private func inspect(_ pushed: Try, in town: Town, _ name: String, _ outcome: inout Tally) throws {
        // A git that is killed leaves its lock: Docs/journal.md tells the operator to remove it.
        let locks = try town.run("find", town.server, "-name", "*.lock", "-not", "-path", "*/afspraak/*")
        for lock in locks.split(separator: "\n") {
            try FileManager.default.removeItem(atPath: String(lock))
            outcome.locks += 1
        }
        let health = try town.attempt("git", "-C", town.server, "fsck", "--strict", "--connectivity-only")
        #expect(health.status == 0, "\(name): \(health.words)")
        let waiting = try town.waiting().map { name in
            try String(contentsOfFile: "\(town.server)/afspraak/state/judged/\(name)", encoding: .utf8)
        }
        let journal = try town.journal("--format", "json-lines").words
        let landed = try pushed.refs.filter { try town.tip(of: $0) == pushed.commit }
        for ref in landed {
            let move = ["\"new\":\"\(pushed.commit)\"", "\"ref\":\"\(ref)\""]
            let isKnown = (waiting + journal.components(separatedBy: "\n")).contains { line in
                move.allSatisfy { line.contains($0) }
            }
            #expect(isKnown, "\(name): \(ref) landed and nobody knows")
        }
        outcome.landed += landed.isEmpty ? 0 : 1
        let verified = try town.journal("verify")
        guard verified.status != 0 else { return }
        // What is missing is this push and nothing else: every earlier one was repaired.
        let lines = verified.words.split(separator: "\n").filter { $0.contains("..") }
        #expect(lines.count == 1 && lines[0].contains("ontbreekt in het logboek"), "\(name): \(verified.words)")
        #expect(lines.allSatisfy { $0.contains("..\(pushed.commit)") }, "\(name): \(verified.words)")
        #expect(!landed.isEmpty, "\(name): \(verified.words)")
        let repaired = try town.journal("repair")
        #expect(repaired.says("Aangevuld in het logboek: 1."), "\(name): \(repaired.words)")
        let sound = try town.journal("verify")
        #expect(sound.status == 0, "\(name): \(sound.words)")
        outcome.repaired += 1
    }
}

/// Chance that can be played again (splitmix64).
private struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ sides: UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return (value ^ (value >> 31)) % max(1, sides)
    }
}
