/// An error that says, to the person who met it, what is wrong and what would be accepted.
package protocol ExplainedError: Error {
  var explanation: String { get }
}
