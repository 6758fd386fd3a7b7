import Foundation
import Testing

/// One hostile push: what plain git would make of it, and what ours answers.
struct Attack: Sendable, CustomTestStringConvertible {
    /// What a server without our hook does with it.
    enum Unguarded: Sendable {
        /// Takes it, with git's own defaults.
        case takes
        /// Takes it too, but a setting of git that we demand (`receive.fsckObjects`, `transfer.hideRefs`) stops it in git's words.
        case takesUnchecked
        /// Says no as well: the aim is our hook itself, which runs before git looks at the ref.
        case refuses
    }

    let name: String
    /// What it would do without us, in English, for `Docs/attacks.md`.
    let effect: String
    /// What the answer has to say, in these words.
    let saying: [String]
    var person = Townsperson.wim
    var refspecs = ["HEAD:refs/heads/main"]
    var options: [String] = []
    var unguarded = Unguarded.takes
    /// What plain git has to be told before it takes this.
    var settings: [String: String] = [:]
    /// The way it is sent; an ordinary push unless it is something that git itself would not send.
    var sending: (@Sendable (Scene, _ address: String) throws -> Answer)?
    /// What is prepared: by the attacker in a clone, or on the server before.
    let work: @Sendable (Scene) throws -> Void

    var testDescription: String { name }

    init(
        _ name: String, without effect: String, saying: String...,
        work: @escaping @Sendable (Scene) throws -> Void = { _ in }
    ) {
        self.name = name
        self.effect = effect
        self.saying = saying
        self.work = work
    }
}

/// The attacker's copy, and the town it was made from.
struct Scene: Sendable {
    let town: Town
    let clone: Clone
}

// MARK: - How an attack differs from Wim's ordinary push

extension Attack {
    func by(_ person: Townsperson) -> Attack { changed { $0.person = person } }

    func to(_ refspecs: String...) -> Attack { changed { $0.refspecs = refspecs } }

    func with(options: [String]) -> Attack { changed { $0.options = options } }

    /// With us a setting of git that we demand already stops it, in git's own words.
    var stoppedByGit: Attack { changed { $0.unguarded = .takesUnchecked } }

    /// Plain git refuses it too, later: this one aims at the hook.
    var aimedAtTheHook: Attack { changed { $0.unguarded = .refuses } }

    func whereGit(has key: String, as value: String) -> Attack { changed { $0.settings[key] = value } }

    func sent(_ way: @escaping @Sendable (Scene, String) throws -> Answer) -> Attack { changed { $0.sending = way } }

    private func changed(_ change: (inout Attack) -> Void) -> Attack {
        var copy = self
        change(&copy)
        return copy
    }
}

// MARK: - Playing it

extension Attack {
    /// Most megabytes that the hook may take, whatever it is sent.
    private static let mostMegabytes = 200

    /// Plays it twice: on plain git, where it has to work (else it proves nothing), and with us.
    func play(_ location: SourceLocation = #_sourceLocation) throws {
        let town = try Town()
        try town.measureHook()
        let clone = try town.clone(byPathFor: person)
        let scene = Scene(town: town, clone: clone)
        let start = try clone.head
        try work(scene)
        if try clone.head == start, try !clone.git("status", "--porcelain").isEmpty { try clone.keep(name) }
        try playUnguarded(scene, location)
        try playGuarded(scene, location)
    }

    private func send(_ scene: Scene, to address: String) throws -> Answer {
        try sending?(scene, address) ?? scene.clone.push(refspecs, to: address, options: options)
    }

    private func playUnguarded(_ scene: Scene, _ location: SourceLocation) throws {
        var settings = settings
        if !options.isEmpty { settings["receive.advertisePushOptions"] = "true" }
        let twin = try scene.town.plainTwin(settings: settings)
        defer { try? FileManager.default.removeItem(atPath: twin) }
        let answer = try send(scene, to: twin)
        let isTaken = answer.status == 0
        #expect(
            isTaken == (unguarded != .refuses), "on plain git this ended otherwise:\n\(answer.words)",
            sourceLocation: location)
    }

    private func playGuarded(_ scene: Scene, _ location: SourceLocation) throws {
        let town = scene.town
        let before = try town.state()
        let answer = try send(scene, to: town.server)
        #expect(answer.status != 0, "should be refused:\n\(answer.words)", sourceLocation: location)
        #expect(!answer.isBreakdown, "the checker broke down:\n\(answer.words)", sourceLocation: location)
        #expect(!saying.isEmpty, "no sentence is asked", sourceLocation: location)
        for text in saying {
            let isSaid = answer.says(text) || answer.words.contains(text)
            #expect(isSaid, "should say “\(text)”, said:\n\(answer.words)", sourceLocation: location)
        }
        #expect(try town.state() == before, "a refused push left a trace", sourceLocation: location)
        #expect(try town.unfinishedPushes().isEmpty, "a quarantine stayed behind", sourceLocation: location)
        try weigh(in: town, location)
    }

    private func weigh(in town: Town, _ location: SourceLocation) throws {
        guard let usage = try town.usageIfAny() else {
            #expect(unguarded == .takesUnchecked, "the hook never ran", sourceLocation: location)
            return
        }
        #expect(usage.megabytes < Self.mostMegabytes, "the hook took \(usage.megabytes) MB", sourceLocation: location)
        try Measurements.note(usage, of: name)
    }
}
