public import Findings

/// The forms a report can take besides the answer a person reads.
public enum ReportFormat: String, Sendable, CaseIterable {
    case json
    case sarif
    case junit
    case github
    case gitlab
    case line
}

/// Verdicts in the forms that machines read. Every form ends with a line end, unless it is empty.
public struct Report {
    let verdicts: [Verdict]
    let context: ReportContext
    let shelf: SourceShelf

    /// A report on the verdicts of one run.
    public init(_ verdicts: [Verdict], in context: ReportContext) {
        self.verdicts = verdicts
        self.context = context
        shelf = SourceShelf(context.sources)
    }

    /// The report in one form.
    public func text(as format: ReportFormat) -> String {
        switch format {
        case .json: json()
        case .sarif: sarif()
        case .junit: junit()
        case .github: github()
        case .gitlab: gitlab()
        case .line: line()
        }
    }
}

/// How heavily a finding weighs for a machine, here and now.
enum Weight {
    /// It refuses at this moment.
    case refuses
    /// It will refuse at a later moment or after the trial period.
    case later
    case warns
    case tip

    init(_ judged: JudgedFinding) {
        if judged.refuses {
            self = .refuses
            return
        }
        switch judged.severity {
        case .block: self = .later
        case .warn: self = .warns
        case .info: self = .tip
        }
    }
}
