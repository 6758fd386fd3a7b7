import BrusselsTime
import Changes
import Findings
import Gate
import PolicyModel
import Text

/// `afspraak init`: adopts the agreements in a clone, or switches the checker on in a bare repository.
enum InitCommand: Command {
    static let name = "init"
    static let dutchName: String? = "beginnen"
    static let operands = (nl: "[MAP]", en: "[FOLDER]")
    static let summary = Message(
        nl: "Neemt de afspraken aan in je map, of zet de controle aan op een server.",
        en: "Adopts the agreements in a clone, or switches the checker on at a server.")

    private static let server = Option(
        "server", help: ("op een server: een map zonder werkkopie", "at a server: a bare repository"))
    private static let undo = Option("undo", dutch: "terug", help: ("maakt alles ongedaan", "takes everything back"))
    private static let set = Option(
        "set", dutch: "reeks", value: "klein|uitgebreid|MAP",
        help: (
            "welke afspraken je overneemt (klein); uitgebreid begint met één hoofdstuk en dan elke maand één erbij",
            "which agreements to adopt (klein); uitgebreid begins with one chapter and then takes one more every month"
        ))
    private static let trial = Option(
        "trial", dutch: "proef", value: "WEKEN",
        help: ("hoeveel weken proefperiode (4; 0 voor geen)", "weeks of trial period (4; 0 for none)"))
    private static let person = Option(
        "as", dutch: "als", value: "PERSOON", help: ("wie hier werkt", "who works here"))
    private static let branch = Option(
        "branch", dutch: "tak", value: "NAAM", help: ("wat online staat (main)", "the branch that is online (main)"))
    private static let remote = Option(
        "remote", dutch: "server-naam", value: "NAAM",
        help: ("hoe de server heet (origin)", "the name of the server (origin)"))
    private static let transport = Option(
        "transport", value: "ssh|gitolite|http|forge|certificate",
        help: ("server: hoe mensen binnenkomen (ssh)", "server: how people come in (ssh)"))
    private static let signed = Option(
        "signed", dutch: "ondertekend", value: "accepted|required",
        help: (
            "server: ondertekende wijzigingen nakijken, of eisen", "server: check signed pushes, or require them"
        ))
    private static let state = Option(
        "state", dutch: "bewaarmap", value: "MAP",
        help: ("waar het nazicht bewaard wordt", "where records of verdicts are kept"))
    private static let key = Option(
        "key", dutch: "sleutel", value: "BESTAND.pub",
        help: ("server: de openbare sleutel van de eerste persoon", "server: the public key of the first person"))
    private static let fullName = Option(
        "name", dutch: "naam", value: "NAAM",
        help: ("server: de volledige naam van de eerste persoon", "server: the full name of the first person"))
    private static let town = Option(
        "town", dutch: "gemeente", value: "NAAM", help: ("de naam van de gemeente", "the name of the municipality"))
    static let options = [
        server, undo, set, trial, person, key, fullName, town, branch, remote, transport, signed, state,
    ]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let installation = try Installation(environment: session.environment)
        let folder = arguments.operands.first ?? session.folder
        return arguments.has(server)
            ? try onServer(arguments, folder: folder, installation: installation, in: session)
            : try inClone(arguments, folder: folder, installation: installation, in: session)
    }

    private static func onServer(
        _ arguments: ParsedArguments, folder: String, installation: Installation, in session: Session
    ) throws -> ExitCode {
        let adoption = try ServerAdoption(in: folder, installation: installation)
        if arguments.has(undo) {
            try adoption.undo()
            session.say(
                .init(
                    nl: "De controle staat uit. De inhoud is niet veranderd.",
                    en: "The checker is off. The content has not changed."))
            return .fine
        }
        guard let transport = Transport(named: arguments.value(transport) ?? "ssh") else {
            throw UsageError(
                nl: "Mensen komen binnen met ssh, gitolite, http, forge of certificaat.",
                en: "People come in by ssh, gitolite, http, forge or certificate.")
        }
        let signedPush = arguments.value(signed).map { SignedPush(rawValue: $0) }
        if case .some(nil) = signedPush {
            throw UsageError(
                nl: "Ondertekende wijzigingen zijn `accepted` of `required`.",
                en: "Signed pushes are `accepted` or `required`.")
        }
        let line = arguments.value(branch) ?? "main"
        let seed =
            try adoption.isEmpty(branch: line)
            ? try firstAgreements(arguments, installation: installation, in: session) : nil
        let seeded = try adoption.adopt(
            seed: seed, branch: line,
            transport: transport, signedPush: signedPush ?? nil, state: arguments.value(state))
        try ServerJournal(folder: adoption.gitFolder, instant: session.instant).begin(hook: Version.number)
        session.say(
            seeded
                ? Message(
                    nl: "De controle staat aan, en de eerste afspraken staan op de server.",
                    en: "The checker is on, and the first agreements are on the server.")
                : Message(nl: "De controle staat aan.", en: "The checker is on."))
        return .fine
    }

    /// What a new server begins with: readable, and with somebody who can change it.
    private static func firstAgreements(
        _ arguments: ParsedArguments, installation: Installation, in session: Session
    ) throws -> VendoredPolicy {
        var seed = try vendored(arguments, installation: installation, in: session)
        if let id = arguments.value(person), let file = arguments.value(key) {
            let key = String(decoding: try Files.read(file, limit: 16_384), as: UTF8.self)
            let line = key.split(separator: "\n").first.map(String.init) ?? ""
            guard !line.contains("\""), !line.contains("\\"), line.hasPrefix("ssh-") || line.hasPrefix("ecdsa-") else {
                throw UsageError(
                    nl: "`\(printable(file))` is geen openbare sleutel.",
                    en: "`\(printable(file))` is not a public key.")
            }
            seed = seed.withFirstPerson(id, name: quotable(arguments.value(fullName) ?? id), key: line)
        }
        let policy = try seed.policy()
        let day = Day(of: session.instant)
        let somebody = policy.persons.contains { person in
            policy.permission(
                for: person, action: .changePolicy, path: ".afspraken/afspraken.yaml", type: nil, on: day
            ).granted
        }
        guard somebody else {
            throw UsageError(
                nl: "Niemand zou de afspraken kunnen aanpassen. Geef de eerste persoon mee: "
                    + "`--als voornaam-naam --sleutel sleutel.pub`.",
                en: "Nobody would be able to change the agreements. Give the first person: "
                    + "`--as first-last --key key.pub`.")
        }
        return seed
    }

    /// A name as it can stand between quotes in YAML.
    private static func quotable(_ name: String) -> String {
        printable(name).replacing("\\", with: "").replacing("\"", with: "")
    }

    private static func inClone(
        _ arguments: ParsedArguments, folder: String, installation: Installation, in session: Session
    ) throws -> ExitCode {
        let adoption = try ClientAdoption(in: folder, installation: installation)
        if arguments.has(undo) {
            try adoption.undo()
            session.say(
                .init(
                    nl: "Alles is ongedaan gemaakt. Je teksten zijn niet veranderd.",
                    en: "Everything was taken back. Your texts have not changed."))
            return .fine
        }
        let outcome = try adoption.adopt(
            try vendored(arguments, installation: installation, in: session), person: arguments.value(person),
            remote: arguments.value(remote) ?? "origin", branch: arguments.value(branch) ?? "main")
        if !outcome.copied.isEmpty {
            session.say(
                .init(
                    nl: "De afspraken staan in `.afspraken/`. Vul aan wie er werkt en welke pagina's van wie zijn.",
                    en: "The agreements are in `.afspraken/`. Fill in who works there and whose pages are whose."))
        }
        session.say(
            .init(
                nl: "De controle kijkt voortaan mee als je bewaart en doorstuurt.",
                en: "From now on the checker looks along when you keep and push."))
        return .fine
    }

    private static func vendored(
        _ arguments: ParsedArguments, installation: Installation, in session: Session
    ) throws -> VendoredPolicy {
        let name = arguments.value(set) ?? "klein"
        let folder = Files.kind(name) == .folder ? name : installation.policySet(name)
        guard Files.kind("\(folder)/afspraken.yaml") != nil else {
            throw UsageError(nl: "De reeks `\(name)` bestaat niet.", en: "There is no set `\(name)`.")
        }
        var vendored = try VendoredPolicy(set: folder, installation: installation)
        if let town = arguments.value(town) { vendored = vendored.named(quotable(town)) }
        guard let weeks = Int(arguments.value(trial) ?? (Files.kind(name) == .folder ? "0" : "4")),
            (0...52).contains(weeks)
        else {
            throw UsageError(nl: "Een proefperiode duurt 0 tot 52 weken.", en: "A trial period lasts 0 to 52 weeks.")
        }
        let today = Day(of: session.instant)
        let last = today.adding(days: weeks * 7)
        vendored = weeks == 0 ? vendored : vendored.withTrial(until: last)
        guard folder == installation.policySet("uitgebreid") else { return vendored }
        return vendored.withChapters(from: weeks == 0 ? today : last.adding(days: 1))
    }
}

extension Session {
    /// Writes a message in the session's language to standard output.
    func say(_ message: Message) { say(message[language] + "\n") }
}
