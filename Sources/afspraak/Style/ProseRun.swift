import Content
import Dispatch
import Findings
import Gate
import Presentation
import Synchronization
import Text

/// Looks at many files, on two threads.
struct ProseRun: Sendable {
    let plan: StylePlan
    let language: Language
    /// Whether to mend what is certain.
    var mends = false

    /// What came of it.
    struct Outcome: Sendable {
        /// In the order of the files.
        var files: [ProseFile] = []
        /// How many places were mended, in how many files.
        var mended = (places: 0, files: 0)
        fileprivate var learning: ProseLearning?
        fileprivate var memory: ProseMemory?

        /// Keeps what was learnt and remarked, for the next run.
        func keep() {
            learning?.keep()
            memory?.keep()
        }
    }

    /// Fewer files than this are looked at one after the other.
    private static let fewest = 4
    /// From so many on each thread has checkers of its own.
    private static let many = 400

    func look(at jobs: [ProseJob]) -> Outcome {
        let seen = Mutex<[Int: (file: ProseFile, mended: Int)]>([:])
        let next = Mutex(0)
        let memory = mends ? nil : plan.keeping.map(ProseMemory.init)
        DispatchQueue.concurrentPerform(iterations: jobs.count < Self.fewest ? 1 : 2) { thread in
            var look = ProseLook(
                plan, in: language, ownsCheckers: thread > 0 && jobs.count >= Self.many)
            while true {
                let index = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard jobs.indices.contains(index) else { return }
                let result = see(jobs[index], &look, memory)
                seen.withLock { $0[index] = result }
            }
        }
        var outcome = Outcome(learning: plan.learning, memory: memory)
        seen.withLock { seen in
            for index in jobs.indices {
                guard let result = seen[index] else { continue }
                outcome.files.append(result.file)
                outcome.mended.places += result.mended
                outcome.mended.files += result.mended > 0 ? 1 : 0
            }
        }
        return outcome
    }

    /// What a text goes by in the memory; nil when nothing is kept of it.
    private func key(of bytes: [UInt8], _ job: ProseJob) -> ProseKey? {
        guard job.bytes == nil, let place = plan.profile(job.path), let marks = plan.keeping?.marks,
            marks.indices.contains(place)
        else { return nil }
        let mark = marks[place]
        return switch job.form {
        case .markdown: ProseKey(bytes, mark: mark)
        case .plain: ProseKey(bytes, mark: ~mark)
        case .html: ProseKey(bytes, mark: mark.byteSwapped ^ 0x4854_4D4C)
        }
    }

    private func see(
        _ job: ProseJob, _ look: inout ProseLook, _ memory: ProseMemory?
    ) -> (file: ProseFile, mended: Int) {
        do {
            let bytes = try job.bytes ?? Files.read(job.path, limit: Page.longest)
            guard mends, job.bytes == nil else {
                let key = memory == nil ? nil : key(of: bytes, job)
                if let key, let alerts = memory?.alerts(on: key, at: job.path) {
                    return (ProseFile(path: job.path, alerts: alerts), 0)
                }
                let seen = look.see(try ReadProse(bytes, as: job.form), at: job.path)
                if let key, seen.isWhole { memory?.note(seen.alerts, on: key) }
                return (ProseFile(path: job.path, alerts: seen.alerts), 0)
            }
            return try mend(job, bytes, &look)
        } catch let problem as PageProblem {
            return (unreadable(job, problem.message), 0)
        } catch let error as FileError {
            let message =
                error.isTooLarge
                ? PageProblem(kind: .tooLarge(size: Page.longest, limit: Page.longest), offset: nil).message
                : GateError.file(error).message
            return (unreadable(job, message), 0)
        } catch {
            return (unreadable(job, Message(nl: "Dit bestand is niet te lezen.", en: "This file cannot be read.")), 0)
        }
    }

    private func mend(
        _ job: ProseJob, _ bytes: [UInt8], _ look: inout ProseLook
    ) throws -> (file: ProseFile, mended: Int) {
        _ = try ReadProse(bytes, as: job.form)
        let result = ProseMending.mended(bytes) { text in
            (try? ReadProse(text, as: job.form)).map { look.see($0, at: job.path).fixes } ?? []
        } isSame: { before, after in
            switch job.form {
            case .plain: true
            case .markdown: ProseMending.isSamePage(before, after)
            // What a browser makes of it we do not know for certain.
            case .html: false
            }
        }
        if result.count > 0 { try Files.replace(Files.resolved(job.path) ?? job.path, with: result.bytes) }
        let text = try ReadProse(result.bytes, as: job.form)
        return (ProseFile(path: job.path, alerts: look.see(text, at: job.path).alerts), result.count)
    }

    private func unreadable(_ job: ProseJob, _ message: Message) -> ProseFile {
        ProseFile(path: job.path, alerts: [ProseAlert(.file, at: job.path, nil, level: .error, message, in: language)])
    }
}
