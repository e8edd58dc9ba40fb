package import PlanModel
package import TextFormats

/// The packs that were sealed.
package struct PackListing: Sendable {
  package let packs: [Pack]

  package init(packs: [Pack]) {
    self.packs = packs
  }

  package var table: Table {
    Table(
      columns: [
        Column("Pack"), Column("Since"), Column("As at"), Column("Sealed"), Column("By", weight: 2),
        Column("Despite", weight: 3), Column("SHA-256"),
      ],
      rows: packs.map { pack in
        [
          .text(pack.name), .date(pack.since), .date(pack.asAt), .date(pack.sealedAt.londonDate), .text(pack.sealedBy),
          .text(pack.despite ?? ""), .text("\(pack.sha256.prefix(12))…"),
        ]
      })
  }

  package func writeJSON(to output: ByteOutput) throws {
    var json = JSONWriter(output: output)
    try json.array(packs) { json, pack in
      json.object { json in
        json.member("as_at", pack.asAt.iso)
        json.member("board", pack.boardCode)
        json.member("despite", pack.despite)
        json.member("pack", pack.name)
        json.member("sealed_at", pack.sealedAt.iso)
        json.member("sealed_by", pack.sealedBy)
        json.member("sha256", pack.sha256)
        json.member("since", pack.since.iso)
      }
    }
    json.output.append(UInt8(ascii: "\n"))
    try json.output.flush()
  }

  package func writeCSV(to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row(["pack", "board", "since", "as_at", "sealed_at", "sealed_by", "despite", "sha256"])
    for pack in packs {
      try csv.row([
        pack.name, pack.boardCode, pack.since.iso, pack.asAt.iso, pack.sealedAt.iso, pack.sealedBy, pack.despite,
        pack.sha256,
      ])
    }
    try csv.output.flush()
  }
}
