import Packing

extension Search: Packable {
    func pack(into packer: inout Packer) {
        packer.add(pattern.text)
        packer.add(pattern.ignoresCase)
        packer.add(token)
        packer.add(number)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        let text = try packed.text()
        pattern = LatePattern(text, ignoresCase: try packed.flag())
        token = try packed.number()
        number = try packed.number()
        guard token >= 0, number >= 0 else { throw PackingProblem() }
    }
}

extension GuardedSearch: Packable {
    func pack(into packer: inout Packer) {
        search.pack(into: &packer)
        trigger.pack(into: &packer)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        search = try Search(from: &packed)
        trigger = try Trigger(from: &packed)
    }
}

extension RuleTrigger: Packable {
    func pack(into packer: inout Packer) {
        packer.add(rule)
        trigger.pack(into: &packer)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        rule = try packed.number()
        trigger = try Trigger(from: &packed)
    }
}

extension CompiledRule: Packable {
    /// Without its searches: in a checker they stand with those of all rules.
    func pack(into packer: inout Packer) {
        rule.pack(into: &packer)
        exceptions.pack(into: &packer)
        vocabulary.pack(into: &packer)
        packer.add(isVocabulary)
        count.pack(into: &packer)
        filters.pack(into: &packer)
        capture.pack(into: &packer)
        examination.pack(into: &packer)
        packer.add(leavesQuotesAlone)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        rule = try StyleRule(from: &packed)
        exceptions = try [Search](from: &packed)
        vocabulary = try Int?(from: &packed)
        isVocabulary = try packed.flag()
        count = try CountedThing?(from: &packed)
        filters = try [GuardedSearch](from: &packed)
        capture = try Capture?(from: &packed)
        examination = try Examination?(from: &packed)
        leavesQuotesAlone = try packed.flag()
    }
}

extension CountedThing: Packable {
    func pack(into packer: inout Packer) {
        switch self {
        case .words: packer.add(0)
        case .chunks: packer.add(1)
        case .runs(let run):
            packer.add(2)
            packer.add(run.pattern)
        case .matches(let search):
            packer.add(3)
            search.pack(into: &packer)
        }
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        switch try packed.number() {
        case 0: self = .words
        case 1: self = .chunks
        case 2:
            guard let run = CharacterRun(try packed.text()) else { throw PackingProblem() }
            self = .runs(run)
        case 3: self = .matches(try GuardedSearch(from: &packed))
        default: throw PackingProblem()
        }
    }
}

extension Capture: Packable {
    func pack(into packer: inout Packer) {
        switch self {
        case .swaps(let searches):
            packer.add(0)
            packer.add(searches.count)
            for (swap, search) in searches.sorted(by: { $0.key < $1.key }) {
                packer.add(swap)
                search.pack(into: &packer)
            }
        case .definition(let search):
            packer.add(1)
            search.pack(into: &packer)
        }
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        switch try packed.number() {
        case 0:
            var searches: [Int: Search] = [:]
            for _ in 0..<(try packed.count()) {
                let swap = try packed.number()
                searches[swap] = try Search(from: &packed)
            }
            self = .swaps(searches)
        case 1: self = .definition(try Search(from: &packed))
        default: throw PackingProblem()
        }
    }
}

extension Examination: Packable {
    func pack(into packer: inout Packer) {
        switch self {
        case .repetition(let repetition):
            packer.add(0)
            repetition.form.pack(into: &packer)
            repetition.search.pack(into: &packer)
            repetition.trigger.pack(into: &packer)
        case .capitals(let capitals):
            packer.add(1)
            capitals.form.pack(into: &packer)
            capitals.prefix.pack(into: &packer)
            capitals.pattern.pack(into: &packer)
        case .sequence(let sequence):
            packer.add(2)
            sequence.pack(into: &packer)
        case .measure: packer.add(3)
        }
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        switch try packed.number() {
        case 0:
            let form = try StyleRule.Repetition(from: &packed)
            let search = try Search(from: &packed)
            self = .repetition(RepetitionSearch(form, search, try Trigger(from: &packed)))
        case 1:
            let form = try StyleRule.Capitalization(from: &packed)
            let prefix = try Search?(from: &packed)
            self = .capitals(CapitalSearch(form: form, prefix: prefix, pattern: try Search?(from: &packed)))
        case 2: self = .sequence(try SequenceSearch(from: &packed))
        case 3: self = .measure
        default: throw PackingProblem()
        }
    }
}

extension SequenceSearch: Packable {
    func pack(into packer: inout Packer) {
        elements.pack(into: &packer)
        packer.add(anchor)
        trigger.pack(into: &packer)
        packer.add(ignoresCase)
        exceptions.pack(into: &packer)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        elements = try [Element](from: &packed)
        anchor = try packed.number()
        trigger = try Trigger(from: &packed)
        ignoresCase = try packed.flag()
        exceptions = try [Search](from: &packed)
        guard elements.indices.contains(anchor) else { throw PackingProblem() }
    }
}

extension SequenceSearch.Element: Packable {
    func pack(into packer: inout Packer) {
        search.pack(into: &packer)
        packer.add(phrases != nil)
        packer.add((phrases ?? []).count)
        for phrase in phrases ?? [] { packer.add(phrase) }
        form.pack(into: &packer)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        search = try Search?(from: &packed)
        let hasPhrases = try packed.flag()
        var phrases: [[UInt8]] = []
        for _ in 0..<(try packed.count()) { phrases.append(try packed.plain()) }
        self.phrases = hasPhrases ? phrases : nil
        form = try StyleRule.TokenSequence.Element(from: &packed)
    }
}
