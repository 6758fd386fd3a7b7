/// A row as RFC 4180 has it, each cell between quotes.
///
/// A spreadsheet takes a cell that begins like a formula for one, and quotes do not stop it: a title or a path could run something
/// at whoever opens the file. An apostrophe before it makes it text (OWASP, CSV Injection).
public func csvRow(_ cells: [String]) -> String {
    cells.map { "\"\(withoutFormula($0).replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
}

private func withoutFormula(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, "=+-@\t\r\n|%".unicodeScalars.contains(first) else { return cell }
    return "'" + cell
}
