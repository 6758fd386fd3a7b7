import Digests
import Gate
import Glibc
import Presentation
import Synchronization
import Text

/// Keeps what one run remarked on texts, for the next: on all its threads.
final class ProseMemory: Sendable {
    private let file: String
    private let signature: [UInt8]
    private let said: SaidBefore
    private let fresh = Mutex<[(key: ProseKey, alerts: [ProseAlert])]>([])

    init(_ keeping: ProseKeeping) {
        file = keeping.file
        signature = keeping.signature
        let bytes = (try? Files.read(file, limit: SaidBefore.longest)) ?? []
        said = SaidBefore(bytes, signature: signature)
    }

    func alerts(on key: ProseKey, at path: String) -> [ProseAlert]? { said.alerts(on: key, at: path) }

    func note(_ alerts: [ProseAlert], on key: ProseKey) { fresh.withLock { $0.append((key, alerts)) } }

    /// What cannot be kept is looked at again.
    func keep() {
        let fresh = fresh.withLock { $0 }
        guard !fresh.isEmpty else { return }
        try? Files.write(said.bytes(adding: fresh, signature: signature), to: file, mode: 0o600, isLasting: false)
    }
}

/// Where a run keeps what it remarked, and what has to be the same for that to hold.
struct ProseKeeping: Sendable {
    let file: String
    /// Of the program, the rules, the settings and the dictionaries.
    let signature: [UInt8]
    /// The rules of each profile, apart from each other.
    let marks: [UInt64]
}

/// Puts together what has to be the same.
struct ProseSignature {
    private var bytes: [UInt8] = []

    /// Begins with the program itself: another one may say something else. nil when it cannot be told from another.
    init?() {
        var facts = stat()
        guard stat("/proc/self/exe", &facts) == 0 else { return nil }
        for number in [
            Int(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec, Int(truncatingIfNeeded: facts.st_ino),
        ] { add(UInt64(truncatingIfNeeded: number)) }
    }

    mutating func add(_ number: UInt64) { withUnsafeBytes(of: number) { bytes += Array($0) } }

    mutating func add(_ part: some Collection<UInt8>) {
        add(UInt64(part.count))
        bytes += part
    }

    var digest: [UInt8] { SHA256Digest(of: bytes).bytes }
}
