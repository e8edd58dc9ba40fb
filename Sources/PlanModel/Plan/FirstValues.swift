extension Dictionary {
  /// Of several values for a key the first: a damaged file may hold two of what there can only be one of, and is told so by
  /// `check` instead of ending the program.
  package init(firstValues pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}
