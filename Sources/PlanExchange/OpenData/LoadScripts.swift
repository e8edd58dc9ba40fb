/// Names and texts as SQL has them.
enum SQLText {
  static func name(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
  static func names(_ names: [String]) -> String { names.map(name).joined(separator: ", ") }
  static func text(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
  static let schema = "improve"
  static func table(_ table: DataTable) -> String { "\(schema).\(name(table.name))" }
  static func new(_ table: DataTable) -> String { name("new_\(table.name)") }

  /// Which plan of each authority is the latest, for whoever asks of today.
  static let latest = """
    CREATE OR REPLACE VIEW \(schema).latest AS
    SELECT plan_uid, as_at, ledger_entry FROM (
      SELECT plan_uid, as_at, ledger_entry,
        row_number() OVER (PARTITION BY plan_uid ORDER BY as_at DESC, ledger_entry DESC) AS n
      FROM \(schema).plan
    ) AS ranked WHERE n = 1;
    """
}

extension DataTable.Kind {
  /// As it is written here, as an expression that both engines know; nil where the engine's own reading is the same.
  fileprivate var form: String? {
    switch self {
    case .date: "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    case .boolean: "true|false"
    case .text, .integer, .number: nil
    }
  }
}

/// Loads a drop into DuckDB: whole or not at all, and again without a change.
struct DuckDBScript {
  let tables: [DataTable]
  let dropName: String

  var text: String {
    """
    -- Loads this folder into a DuckDB database. Run it in this folder: duckdb region.duckdb < load.duckdb.sql
    -- What was loaded of the same plan, day and ledger entry before is replaced; a bad row refuses the whole drop.
    BEGIN TRANSACTION;
    CREATE SCHEMA IF NOT EXISTS \(SQLText.schema);

    \(tables.map(staged).joined(separator: "\n"))

    \(tables.map(checked).joined(separator: "\n"))

    \(tables.flatMap(linked).joined(separator: "\n"))

    \(tables.map(loaded).joined(separator: "\n"))

    \(SQLText.latest)
    COMMIT;

    """
  }

  private func type(_ kind: DataTable.Kind) -> String {
    switch kind {
    case .text: "VARCHAR"
    case .integer: "BIGINT"
    case .number: "DOUBLE"
    case .date: "DATE"
    case .boolean: "BOOLEAN"
    }
  }

  /// Every column as text at first, so that a reference stays one and a bad value can be named.
  private func staged(_ table: DataTable) -> String {
    let columns = table.columns.map { "\(SQLText.text($0.name)): 'VARCHAR'" }.joined(separator: ", ")
    let own = table.columns.map { "\(SQLText.name($0.name)) \(type($0.kind))" }.joined(separator: ", ")
    return """
      CREATE TABLE IF NOT EXISTS \(SQLText.table(table)) (\(own));
      CREATE OR REPLACE TEMP TABLE \(SQLText.new(table)) AS SELECT * FROM read_csv(\(SQLText.text(table.file)),
        header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {\(columns)});
      \(refuse("its columns are not those of the package", from: table, "(\(heading(table, columns: columns)))"))
      \(refuse("it has not the \(table.rows.count) rows of the package", from: table, "(SELECT count(*) AS n FROM \(SQLText.new(table))) WHERE n <> \(table.rows.count)"))
      """
  }

  /// The heading, where it is another: columns are read by their place.
  private func heading(_ table: DataTable, columns: String) -> String {
    let same = table.columns.map { "\(SQLText.name($0.name)) = \(SQLText.text($0.name))" }.joined(separator: " AND ")
    return """
      SELECT 1 FROM (SELECT * FROM read_csv(\(SQLText.text(table.file)), header = false, delim = ',', quote = '"',
        escape = '"', auto_detect = false, columns = {\(columns)}) LIMIT 1) AS heading WHERE NOT (\(same))
      """
  }

  private func refuse(_ words: String, value: String? = nil, from table: DataTable, _ condition: String) -> String {
    let message = SQLText.text("drop refused: \(dropName): \(table.file): \(words)")
    let said = value.map { "\(message) || coalesce(min(\($0)), '')" } ?? message
    return "SELECT CASE WHEN count(*) > 0 THEN error(\(said)) END FROM \(condition);"
  }

  private func checked(_ table: DataTable) -> String {
    let new = SQLText.new(table)
    var checks = table.columns.filter { $0.kind != .text }.map { column in
      refuse(
        "\(column.name) is no \(column.kind.rawValue): ", value: SQLText.name(column.name), from: table,
        "\(new) WHERE \(SQLText.name(column.name)) IS NOT NULL AND TRY_CAST(\(SQLText.name(column.name)) AS \(type(column.kind))) IS NULL"
      )
    }
    // Both engines take more for a date and for a truth than was written.
    checks += table.columns.compactMap { column in
      column.kind.form.map { form in
        refuse(
          "\(column.name) is no \(column.kind.rawValue): ", value: SQLText.name(column.name), from: table,
          "\(new) WHERE NOT regexp_full_match(\(SQLText.name(column.name)), \(SQLText.text(form)))")
      }
    }
    checks += table.columns.filter(\.isRequired).map { column in
      refuse("\(column.name) is missing", from: table, "\(new) WHERE \(SQLText.name(column.name)) IS NULL")
    }
    checks += table.columns.filter { !$0.values.isEmpty }.map { column in
      refuse(
        "\(column.name) has none of its words: ", value: SQLText.name(column.name), from: table,
        "\(new) WHERE \(SQLText.name(column.name)) NOT IN (\(column.values.map(SQLText.text).joined(separator: ", ")))")
    }
    checks.append(
      refuse(
        "two rows of one key", from: table,
        "(SELECT 1 FROM \(new) GROUP BY \(SQLText.names(table.primaryKey)) HAVING count(*) > 1)"))
    return checks.joined(separator: "\n")
  }

  private func linked(_ table: DataTable) -> [String] {
    table.foreignKeys.map { key in
      let pairs = zip(key.columns, key.keys).map { "o.\(SQLText.name($1)) = n.\(SQLText.name($0))" }
      return refuse(
        "a row names what \(key.table).csv does not have", from: table,
        "\(SQLText.new(table)) n WHERE NOT EXISTS (SELECT 1 FROM \(SQLText.name("new_\(key.table)")) o WHERE \(pairs.joined(separator: " AND ")))"
      )
    }
  }

  private func loaded(_ table: DataTable) -> String {
    let cast = table.columns.map { "CAST(\(SQLText.name($0.name)) AS \(type($0.kind)))" }.joined(separator: ", ")
    return """
      DELETE FROM \(SQLText.table(table)) WHERE EXISTS (SELECT 1 FROM "new_plan" p WHERE p.plan_uid = \(SQLText.table(table)).plan_uid
        AND CAST(p.as_at AS DATE) = \(SQLText.table(table)).as_at AND CAST(p.ledger_entry AS BIGINT) = \(SQLText.table(table)).ledger_entry);
      INSERT INTO \(SQLText.table(table)) (\(SQLText.names(table.columns.map(\.name)))) SELECT \(cast) FROM \(SQLText.new(table));
      """
  }
}

/// Loads a drop into PostgreSQL (15 or later): whole or not at all, and again without a change.
struct PostgresScript {
  let tables: [DataTable]
  let dropName: String

  var text: String {
    """
    -- Loads this folder into a PostgreSQL database. Run it in this folder: psql -d region -f load.postgres.sql
    -- What was loaded of the same plan, day and ledger entry before is replaced; a bad row refuses the whole drop.
    \\set ON_ERROR_STOP on
    \\echo \(SQLText.text("loading \(dropName)"))
    SET client_min_messages = warning;
    BEGIN;
    CREATE SCHEMA IF NOT EXISTS \(SQLText.schema);

    \(tables.map(staged).joined(separator: "\n"))

    DO $load$
    DECLARE file text := '';
    BEGIN
    \(tables.reversed().map(cleared).joined(separator: "\n"))
    \(tables.map(loaded).joined(separator: "\n"))
    EXCEPTION WHEN others THEN
      RAISE EXCEPTION '%', \(SQLText.text("drop refused: \(dropName): ")) || file || ': ' || SQLERRM;
    END
    $load$;

    \(SQLText.latest)
    COMMIT;

    """
  }

  private func type(_ kind: DataTable.Kind) -> String {
    switch kind {
    case .text: "text"
    case .integer: "bigint"
    case .number: "double precision"
    case .date: "date"
    case .boolean: "boolean"
    }
  }

  private func staged(_ table: DataTable) -> String {
    let own = table.columns.map { column in
      let words =
        column.values.isEmpty
        ? "" : " CHECK (\(SQLText.name(column.name)) IN (\(column.values.map(SQLText.text).joined(separator: ", "))))"
      return "\(SQLText.name(column.name)) \(type(column.kind))\(column.isRequired ? " NOT NULL" : "")\(words)"
    }
    let links = table.foreignKeys.map { key in
      "FOREIGN KEY (\(SQLText.names(key.columns))) REFERENCES \(SQLText.schema).\(SQLText.name(key.table)) (\(SQLText.names(key.keys)))"
    }
    let parts = own + ["PRIMARY KEY (\(SQLText.names(table.primaryKey)))"] + links
    let texts = table.columns.map { "\(SQLText.name($0.name)) text" }.joined(separator: ", ")
    return """
      CREATE TABLE IF NOT EXISTS \(SQLText.table(table)) (\(parts.joined(separator: ", ")));
      DROP TABLE IF EXISTS pg_temp.\(SQLText.new(table));
      CREATE TEMP TABLE \(SQLText.new(table)) (\(texts));
      \\copy pg_temp.\(SQLText.new(table)) FROM \(SQLText.text(table.file)) WITH (FORMAT csv, HEADER match)
      """
  }

  private func cleared(_ table: DataTable) -> String {
    """
    DELETE FROM \(SQLText.table(table)) t USING pg_temp."new_plan" p WHERE t.plan_uid = p.plan_uid
      AND t.as_at = p.as_at::date AND t.ledger_entry = p.ledger_entry::bigint;
    """
  }

  private func loaded(_ table: DataTable) -> String {
    let cast = table.columns.map { "\(SQLText.name($0.name))::\(type($0.kind))" }.joined(separator: ", ")
    let forms = table.columns.compactMap { column in
      column.kind.form.map { form in
        """
        IF EXISTS (SELECT 1 FROM pg_temp.\(SQLText.new(table)) WHERE \(SQLText.name(column.name)) !~ \(SQLText.text("^(\(form))$"))) THEN
          RAISE EXCEPTION '%', \(SQLText.text("\(column.name) is no \(column.kind.rawValue)"));
        END IF;
        """
      }
    }
    return """
      file := \(SQLText.text(table.file));
      IF (SELECT count(*) FROM pg_temp.\(SQLText.new(table))) <> \(table.rows.count) THEN
        RAISE EXCEPTION 'it has not the \(table.rows.count) rows of the package';
      END IF;
      \(forms.joined(separator: "\n"))
      INSERT INTO \(SQLText.table(table)) (\(SQLText.names(table.columns.map(\.name)))) SELECT \(cast) FROM pg_temp.\(SQLText.new(table));
      """
  }
}
