import Content
import PolicyModel

// What agreements and pages call by its id or by its name in our registers.

extension ContentType {
    func isCalled(_ text: String) -> Bool { text.comparable.calls(id.rawValue, name) }
}

extension Department {
    func isCalled(_ text: String) -> Bool { text.comparable.calls(id.rawValue, name) }
}

extension Policy {
    /// The department with this id or name.
    func department(named name: String) -> Department? {
        let text = name.comparable
        return departments.first { text.calls($0.id.rawValue, $0.name) }
    }

    /// The person with this id or name.
    func person(named name: String) -> Person? {
        let text = name.comparable
        return persons.first { text.calls($0.id.rawValue, $0.name) }
    }
}

extension String {
    /// - Parameter name: As it is written; the text itself is as texts compare.
    fileprivate func calls(_ id: String, _ name: String) -> Bool { self == id || self == name.comparable }
}
