import Testing

/// One push and how it has to end.
struct PushCase: Sendable, CustomTestStringConvertible {
    enum Ending: Sendable {
        case accepted
        case refused
    }

    let name: String
    let person: Townsperson
    let ending: Ending
    /// What the answer has to say, in these words.
    let saying: [String]
    var refspecs = ["HEAD:refs/heads/main"]
    var options: [String] = []
    /// What stood on the server before.
    var setting: @Sendable (Town) throws -> Void = { _ in }
    /// What the person does; what is not kept afterwards is kept as one version.
    let work: @Sendable (Clone) throws -> Void

    var testDescription: String { name }

    static func accepted(
        _ name: String, by person: Townsperson, saying: String..., work: @escaping @Sendable (Clone) throws -> Void
    ) -> PushCase {
        PushCase(name: name, person: person, ending: .accepted, saying: saying, work: work)
    }

    static func refused(
        _ name: String, by person: Townsperson, saying: String..., work: @escaping @Sendable (Clone) throws -> Void
    ) -> PushCase {
        PushCase(name: name, person: person, ending: .refused, saying: saying, work: work)
    }

    func to(_ refspecs: String..., options: [String] = []) -> PushCase {
        var copy = self
        copy.refspecs = refspecs
        copy.options = options
        return copy
    }

    func given(_ setting: @escaping @Sendable (Town) throws -> Void) -> PushCase {
        var copy = self
        copy.setting = setting
        return copy
    }

    /// Plays it: a push over ssh with the person's key.
    func play(_ location: SourceLocation = #_sourceLocation) throws {
        let town = try Town()
        try setting(town)
        let clone = try town.clone(for: person)
        let start = try clone.head
        try work(clone)
        if try clone.head == start, try !clone.git("status", "--porcelain").isEmpty { try clone.keep(name) }
        try expect(ending, saying: saying, of: refspecs, options: options, by: clone, in: town, location)
    }
}

/// Pushes, and checks the whole of what has to be so afterwards.
@discardableResult
func expect(
    _ ending: PushCase.Ending, saying: [String] = [], of refspecs: [String] = ["HEAD:refs/heads/main"],
    options: [String] = [], by clone: Clone, in town: Town, _ location: SourceLocation = #_sourceLocation
) throws -> Answer {
    let before = try town.state()
    let answer = try clone.push(refspecs, options: options)
    #expect(!answer.isBreakdown, "the checker broke down:\n\(answer.words)", sourceLocation: location)
    for text in saying {
        #expect(answer.says(text), "should say “\(text)”, said:\n\(answer.words)", sourceLocation: location)
    }
    switch ending {
    case .accepted:
        #expect(answer.status == 0, "should be accepted:\n\(answer.words)", sourceLocation: location)
        try expectLanded(refspecs, of: clone, in: town, location)
    case .refused:
        #expect(answer.status != 0, "should be refused:\n\(answer.words)", sourceLocation: location)
        let after = try town.state()
        #expect(after.refs == before.refs, "a refused push moved a ref", sourceLocation: location)
        #expect(after.config == before.config, "a refused push changed a setting", sourceLocation: location)
        #expect(after.objects == before.objects, "a refused push left objects", sourceLocation: location)
    }
    return answer
}

private func expectLanded(_ refspecs: [String], of clone: Clone, in town: Town, _ location: SourceLocation) throws {
    for refspec in refspecs {
        let ends = refspec.drop { $0 == "+" }.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else { continue }
        let wanted = ends[0].isEmpty ? nil : try clone.git("rev-parse", ends[0])
        #expect(try town.tip(of: ends[1]) == wanted, "\(ends[1]) is not where it was pushed", sourceLocation: location)
    }
}
