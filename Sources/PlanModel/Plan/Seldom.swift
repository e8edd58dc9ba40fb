/// A value that few have, kept apart from what it belongs to: the others would carry its room, in every copy of them.
@propertyWrapper
package indirect enum Seldom<Value> {
  case none
  case some(Value)

  package init(wrappedValue: Value?) {
    self = if let wrappedValue { .some(wrappedValue) } else { .none }
  }

  package var wrappedValue: Value? {
    get { if case .some(let value) = self { value } else { nil } }
    set { self = Seldom(wrappedValue: newValue) }
  }
}

extension Seldom: Equatable where Value: Equatable {}
extension Seldom: Sendable where Value: Sendable {}
