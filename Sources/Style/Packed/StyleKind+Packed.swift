public import Packing

extension StyleRule.Kind: Packable {
    public func pack(into packer: inout Packer) {
        switch self {
        case .existence(let form): form.pack(as: 0, into: &packer)
        case .substitution(let form): form.pack(as: 1, into: &packer)
        case .occurrence(let form): form.pack(as: 2, into: &packer)
        case .repetition(let form): form.pack(as: 3, into: &packer)
        case .consistency(let form): form.pack(as: 4, into: &packer)
        case .conditional(let form): form.pack(as: 5, into: &packer)
        case .capitalization(let form): form.pack(as: 6, into: &packer)
        case .metric(let form): form.pack(as: 7, into: &packer)
        case .readability(let form): form.pack(as: 8, into: &packer)
        case .spelling(let form): form.pack(as: 9, into: &packer)
        case .sequence(let form): form.pack(as: 10, into: &packer)
        }
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        self =
            switch try packed.number() {
            case 0: .existence(try .init(from: &packed))
            case 1: .substitution(try .init(from: &packed))
            case 2: .occurrence(try .init(from: &packed))
            case 3: .repetition(try .init(from: &packed))
            case 4: .consistency(try .init(from: &packed))
            case 5: .conditional(try .init(from: &packed))
            case 6: .capitalization(try .init(from: &packed))
            case 7: .metric(try .init(from: &packed))
            case 8: .readability(try .init(from: &packed))
            case 9: .spelling(try .init(from: &packed))
            case 10: .sequence(try .init(from: &packed))
            default: throw PackingProblem()
            }
    }
}

extension Packable {
    /// Behind the number of its case.
    fileprivate func pack(as number: Int, into packer: inout Packer) {
        packer.add(number)
        pack(into: &packer)
    }
}

extension StyleRule.Existence: Packable {
    public func pack(into packer: inout Packer) {
        tokens.pack(into: &packer)
        raw.pack(into: &packer)
        exceptions.pack(into: &packer)
        packer.add(isNonword)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        tokens = try [StyleToken](from: &packed)
        raw = try StyleToken?(from: &packed)
        exceptions = try [StyleToken](from: &packed)
        isNonword = try packed.flag()
    }
}

extension StyleRule.Substitution: Packable {
    public func pack(into packer: inout Packer) {
        swaps.map(\.observed).pack(into: &packer)
        for swap in swaps { swap.replacements.pack(into: &packer) }
        exceptions.pack(into: &packer)
        packer.add(isNonword)
        packer.add(keepsCapital)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        var swaps: [(observed: StyleToken, replacements: [String])] = []
        for observed in try [StyleToken](from: &packed) { swaps.append((observed, [])) }
        for index in swaps.indices { swaps[index].replacements = try [String](from: &packed) }
        self.swaps = swaps
        exceptions = try [StyleToken](from: &packed)
        isNonword = try packed.flag()
        keepsCapital = try packed.flag()
    }
}

extension StyleRule.Occurrence: Packable {
    public func pack(into packer: inout Packer) {
        token.pack(into: &packer)
        max.pack(into: &packer)
        min.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        token = try StyleToken(from: &packed)
        max = try Int?(from: &packed)
        min = try Int?(from: &packed)
    }
}

extension StyleRule.Repetition: Packable {
    public func pack(into packer: inout Packer) {
        token.pack(into: &packer)
        packer.add(max)
        packer.add(isAlphabetic)
        exceptions.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        token = try StyleToken(from: &packed)
        max = try packed.number()
        isAlphabetic = try packed.flag()
        exceptions = try [StyleToken](from: &packed)
    }
}

extension StyleRule.Consistency: Packable {
    public func pack(into packer: inout Packer) {
        pairs.map(\.one).pack(into: &packer)
        pairs.map(\.other).pack(into: &packer)
        packer.add(isNonword)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        let ones = try [StyleToken](from: &packed)
        let others = try [StyleToken](from: &packed)
        guard ones.count == others.count else { throw PackingProblem() }
        pairs = zip(ones, others).map { ($0, $1) }
        isNonword = try packed.flag()
    }
}

extension StyleRule.Conditional: Packable {
    public func pack(into packer: inout Packer) {
        first.pack(into: &packer)
        second.pack(into: &packer)
        packer.add(secondHasGroups)
        exceptions.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        first = try StyleToken(from: &packed)
        second = try StyleToken(from: &packed)
        secondHasGroups = try packed.flag()
        exceptions = try [StyleToken](from: &packed)
    }
}

extension StyleRule.Capitalization: Packable {
    public func pack(into packer: inout Packer) {
        style.pack(into: &packer)
        exceptions.pack(into: &packer)
        indicators.pack(into: &packer)
        threshold.pack(into: &packer)
        prefix.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        style = try Style(from: &packed)
        exceptions = try [StyleToken](from: &packed)
        indicators = try [String](from: &packed)
        threshold = try Double(from: &packed)
        prefix = try StyleToken?(from: &packed)
    }
}

extension StyleRule.Capitalization.Style: Packable {
    public func pack(into packer: inout Packer) {
        switch self {
        case .title(let isChicago): packer.add(isChicago ? 1 : 0)
        case .sentence: packer.add(2)
        case .lower: packer.add(3)
        case .upper: packer.add(4)
        case .pattern(let token): token.pack(as: 5, into: &packer)
        }
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        self =
            switch try packed.number() {
            case 0: .title(isChicago: false)
            case 1: .title(isChicago: true)
            case 2: .sentence
            case 3: .lower
            case 4: .upper
            case 5: .pattern(try StyleToken(from: &packed))
            default: throw PackingProblem()
            }
    }
}

extension StyleRule.Metric: Packable {
    public func pack(into packer: inout Packer) {
        formula.pack(into: &packer)
        condition.pack(into: &packer)
        packer.add(isOfWholeText)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        formula = try Formula(from: &packed)
        condition = try Formula(from: &packed)
        isOfWholeText = try packed.flag()
    }
}

extension ReadabilityMetric: Packable {}

extension StyleRule.Readability: Packable {
    public func pack(into packer: inout Packer) {
        metrics.pack(into: &packer)
        grade.pack(into: &packer)
        packer.add(isOfWholeText)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        metrics = try [ReadabilityMetric](from: &packed)
        grade = try Double(from: &packed)
        isOfWholeText = try packed.flag()
    }
}

extension StyleRule.WordCheck: Packable {
    public func pack(into packer: inout Packer) {
        dictionaries.pack(into: &packer)
        filters.pack(into: &packer)
        ignored.pack(into: &packer)
        packer.add(isCustom)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        dictionaries = try [String](from: &packed)
        filters = try [StyleToken](from: &packed)
        ignored = try WordList(from: &packed)
        isCustom = try packed.flag()
    }
}

extension StyleRule.TokenSequence: Packable {
    public func pack(into packer: inout Packer) {
        elements.pack(into: &packer)
        exceptions.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        elements = try [Element](from: &packed)
        exceptions = try [StyleToken](from: &packed)
    }
}

extension StyleRule.TokenSequence.Element: Packable {
    public func pack(into packer: inout Packer) {
        pattern.pack(into: &packer)
        packer.add(skip)
        packer.add(isNegated)
        packer.add(isTarget)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        pattern = try StyleToken(from: &packed)
        skip = try packed.number()
        isNegated = try packed.flag()
        isTarget = try packed.flag()
        guard skip >= 0 else { throw PackingProblem() }
    }
}
