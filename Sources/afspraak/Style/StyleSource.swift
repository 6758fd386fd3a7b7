import Findings
import Gate
import Judgement
import Git
import Text
import ValeSettings

/// Where the rules come from: a `.vale.ini`, or the agreements of the clone.
struct StyleSource {
    private enum Kind {
        case vale(ValePlan)
        case policy(PolicyPlan, memory: String?)
    }

    private var kind: Kind
    private let session: Session
    private let learning: ProseLearning

    /// The largest settings file, in bytes.
    private static let largest = 1_048_576

    /// `--config`, else `--policy`, else what Vale finds from here upwards, else the agreements of this clone.
    init(config: String?, policy: String?, in session: Session) throws {
        self.session = session
        if let config {
            kind = .vale(try Self.vale(config, in: session))
        } else if policy == nil, let found = session.environment["VALE_CONFIG_PATH"] ?? Self.find(from: session.folder)
        {
            let here = session.folder + "/"
            kind = .vale(
                try Self.vale(found.hasPrefix(here) ? String(found.dropFirst(here.count)) : found, in: session))
        } else {
            kind = try Self.policy(policy, in: session)
        }
        learning = Self.learning(kind, in: session)
    }

    /// What its dictionaries know; they are read while all else is made ready.
    private static func learning(_ kind: Kind, in session: Session) -> ProseLearning {
        let learning: ProseLearning
        switch kind {
        case .vale(let vale):
            let folder = Self.keepingFolder(in: session.environment)
            learning = ProseLearning(folder: vale.dictionaryFolder) { name in folder.map { "\($0)/woorden-\(name)" } }
            learning.prepare(vale.dictionaries)
        case .policy(let policy, let memory):
            let first = policy.style.dictionaries.first
            learning = ProseLearning { $0 == first ? memory : nil }
            learning.prepare(policy.style.dictionaries)
        }
        return learning
    }

    /// Endings that are read as others.
    var formats: [String: String] {
        if case .vale(let vale) = kind { vale.configuration.formats } else { [:] }
    }

    /// What of the settings is not done, as lines to tell.
    var remarks: [String] {
        guard case .vale(let vale) = kind else { return [] }
        return vale.remarks.sorted { $0.line < $1.line }.map {
            "\(printable(vale.file)):\($0.line): \($0.message[session.language])"
        } + vale.notes.map { $0[session.language] }
    }

    mutating func plan(for paths: [String]) -> StylePlan {
        var plan: StylePlan
        switch kind {
        case .vale(var vale):
            plan = vale.plan(for: paths)
            kind = .vale(vale)
        case .policy(let policy, _): plan = policy.plan()
        }
        plan.learning = learning
        return plan
    }

    /// Has a run keep what it remarks on texts, for the next with the same settings. To be asked when the plan is whole.
    func keep(in plan: inout StylePlan) {
        guard case .vale(let vale) = kind, let folder = Self.keepingFolder(in: session.environment),
            let signature = vale.signature(of: plan), let settings = Files.resolved(vale.file)
        else { return }
        var name = FNV()
        name.add(settings.utf8)
        plan.keeping = ProseKeeping(
            file: "\(folder)/gezien-\(String(name.value, radix: 16))", signature: signature.digest,
            marks: signature.marks)
    }

    /// Where is kept what helps with settings of Vale: with the other things that a user's programs keep. Made when it is not there.
    private static func keepingFolder(in environment: [String: String]) -> String? {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
        let chosen = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let folder = (chosen ?? home).map({ "\($0)/afspraak" }) else { return nil }
        do throws(FileError) { try Files.makeFolder(folder, mode: 0o700) } catch { return nil }
        return folder
    }

    private static func vale(_ path: String, in session: Session) throws -> ValePlan {
        let bytes = try Files.read(path, limit: largest)
        guard let configuration = ValeConfiguration(bytes) else {
            let shown = printable(path)
            throw UsageError(
                nl: "`\(shown)` is geen gewone tekst.", en: "`\(shown)` is not plain text.")
        }
        return try ValePlan(
            configuration, written: bytes, file: path, stylesPath: session.environment["VALE_STYLES_PATH"],
            language: session.language)
    }

    /// The first settings file from a folder upwards.
    private static func find(from folder: String) -> String? {
        var folder = folder
        while true {
            for name in ValeConfiguration.fileNames {
                let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
                if case .file = Files.kind(Files.resolved(path) ?? path) { return path }
            }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private static func policy(_ given: String?, in session: Session) throws -> Kind {
        if let given, Files.kind(given) == .folder {
            let dated = try DatedPolicy.read(folder: given)
            return .policy(
                PolicyPlan(policy: dated.policy, style: try dated.houseStyle(in: nil), root: nil), memory: nil)
        }
        let client: Client
        let dated: DatedPolicy
        do throws(GateError) {
            client = try Client(around: session.folder)
            dated = try client.policy()
        } catch {
            if given != nil { throw error }
            throw UsageError(
                nl: "Hier staat geen `.vale.ini`, en ook geen inhoudsmap met afspraken. Geef een van beide: "
                    + "`--instellingen BESTAND` of `--afspraken MAP`.",
                en: "There is no `.vale.ini` here, and no clone with agreements either. Give one of them: "
                    + "`--config FILE` or `--policy DIR`.")
        }
        let chosen = given == nil ? dated : try PolicyChoice.read(given, client: client)
        return .policy(
            PolicyPlan(
                policy: chosen.policy, style: try chosen.houseStyle(in: client.repository), root: client.workFolder),
            memory: "\(client.repository.gitDirectory)/afspraak/woorden")
    }
}
