public import Findings
public import Git
public import PolicyModel

/// Why no verdict could be given. On the server each of these refuses; none is a judgement of somebody's work.
public enum GateError: Error, Sendable {
    case git(GitError)
    case settings(SettingsProblem)
    case identity(IdentityError)
    /// The protected ref does not exist yet, so there are no agreements to judge by.
    case noPolicy(ref: String)
    /// The agreements themselves cannot be read.
    case policy([PolicyError])
    /// What git wrote to the hook's input is not what we know.
    case input(Message)
    /// More than is judged in one go.
    case tooMuch(Message)
    case file(FileError)

    /// A sentence for the person at the other end.
    public var message: Message {
        switch self {
        case .git(let error): error.message
        case .settings(let problem): problem.message
        case .identity(let error): error.message
        case .noPolicy(let ref):
            Message(
                nl:
                    "Hier staan nog geen afspraken (`\(ref)` is leeg). De systeembeheerder typt `afspraak init --server`.",
                en: "There are no agreements here yet (`\(ref)` is empty). The operator types `afspraak init --server`."
            )
        case .policy(let errors):
            Message(
                nl: "De afspraken zelf zijn niet leesbaar. \(errors.first?.sentence.nl ?? "")",
                en: "The agreements themselves cannot be read. \(errors.first?.sentence.en ?? "")")
        case .input(let message), .tooMuch(let message): message
        case .file(let error):
            Message(
                nl: "De server kan `\(error.path)` niet gebruiken: \(error.reason).",
                en: "The server cannot use `\(error.path)`: \(error.reason).")
        }
    }
}

/// Runs a step on git and names its failure for the gate.
func gate<Value>(_ step: () throws(GitError) -> Value) throws(GateError) -> Value {
    do { return try step() } catch { throw .git(error) }
}

/// Runs a step on files and names its failure for the gate.
func onDisk<Value>(_ step: () throws(FileError) -> Value) throws(GateError) -> Value {
    do { return try step() } catch { throw .file(error) }
}
