"""Workbooks between improve and the programs that people use: openpyxl, pandas and LibreOffice.

check_workbook.py IMPROVE FOLDER
"""

import csv
import datetime
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

import openpyxl
import pandas
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

improve, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute()
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
plan_csv = pathlib.Path(__file__).resolve().parents[2] / "Examples" / "plan.csv"
checks = 0


def run(plan, *words, status=0):
    result = subprocess.run(
        [improve, *map(str, words)], capture_output=True, text=True, cwd=folder,
        env={"IMPROVE_DB": str(plan), "IMPROVE_BY": "Programme Office", "PATH": "/usr/bin:/bin"},
    )
    assert status is None or result.returncode == status, (words, result.returncode, result.stdout, result.stderr)
    return result


def new_plan(name):
    plan = folder / f"{name}.db"
    run(plan, "init", "--published", "2022-09-05")
    run(plan, "import", plan_csv, "--fill-down", "--on", "2022-12-12")
    return plan


def position(plan, as_at="2023-02-28"):
    listed = json.loads(run(plan, "list", "--format", "json", "--as-at", as_at).stdout)
    return {action["reference"]: action for action in listed}


def libreoffice(path, kind, out):
    out.mkdir(exist_ok=True)
    # 76 is UTF-8 and 2057 British English: left alone, LibreOffice takes Windows-1252 and the month before the day.
    infilter = ["--infilter=CSV:44,34,76,1,,2057"] if path.suffix == ".csv" else []
    subprocess.run(
        ["soffice", *infilter, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
         "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=180)
    return out / f"{path.stem}.{kind.split(':')[0]}"


def holds(condition, what):
    global checks
    assert condition, what
    checks += 1


def changes(before, after):
    found = {}
    for reference, action in after.items():
        was = before.get(reference, {})
        for field in ("progress", "due_on", "impact", "action", "outcome"):
            if action.get(field) != was.get(field):
                found[(reference, field)] = action.get(field)
        code = lambda a: (a.get("rating") or {}).get("code")
        if code(action) != code(was):
            found[(reference, "rating")] = code(action)
    return found


def the_same_cells():
    """Every program reads the cells that the CSV has."""
    plan = new_plan("same")
    run(plan, "export", "--format", "xlsx", "--as-at", "2023-01-31", "-o", "same.xlsx")
    rows = list(csv.DictReader(io.StringIO(run(plan, "export", "--as-at", "2023-01-31").stdout)))
    words = lambda value: "" if value is None or value != value else (
        value.date().isoformat() if isinstance(value, (datetime.datetime, pandas.Timestamp)) else str(value))
    sheet = openpyxl.load_workbook(folder / "same.xlsx")["Position"]
    read = list(sheet.iter_rows(values_only=True))
    for row, expected in zip(read[1:], rows, strict=True):
        holds([words(cell) for cell in row] == [value for value in expected.values()], expected["reference"])
    frame = pandas.read_excel(folder / "same.xlsx", sheet_name="Position", dtype={"Reference": str})
    holds(list(frame["Reference"]) == [row["reference"] for row in rows], "pandas reads the references as text")
    holds([words(v) for v in frame["Due on"]] == [row["due_on"] for row in rows], "pandas reads the dates as dates")
    calc = libreoffice(folder / "same.xlsx", "ods", folder / "lo")
    again = libreoffice(calc, "xlsx", folder / "lo2")
    sheet = openpyxl.load_workbook(again)["Position"]
    for row, expected in zip(list(sheet.iter_rows(values_only=True))[1:], rows, strict=True):
        holds([words(cell) for cell in row] == [value for value in expected.values()], "LibreOffice: " + expected["reference"])
    for path in ("same.xlsx", again):
        result = run(plan, "import", path, "--on", "2023-02-28")
        holds("nothing changed" in result.stdout and "conflict" not in result.stdout, result.stdout)


def plans_of_others():
    """The plan as other programs would write it is the plan that the CSV gives."""
    expected = position(new_plan("ours"))
    strip = lambda found: [{k: v for k, v in a.items() if k in ("action", "outcome", "due_on", "progress", "rating")}
                           for a in found.values()]
    rows = list(csv.reader(open(plan_csv, encoding="utf-8-sig")))
    made = {}
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["How to read this plan"])
    sheet = book.create_sheet("Plan 2022")
    sheet.append(["Improvement plan"])
    sheet.append([])
    for row in rows:
        sheet.append(row)
    book.create_sheet("Empty")
    # Where a cell is blank below one that is not, it was one merged cell: columns of area, outcome, officers.
    book.save(folder / "titled.xlsx")
    made["titled.xlsx"] = ["--fill-down"]
    frame = pandas.DataFrame(rows[1:], columns=rows[0])
    frame.to_excel(folder / "pandas.xlsx", index=False, sheet_name="Plan")
    made["pandas.xlsx"] = ["--fill-down"]
    shutil.copy(plan_csv, folder / "calc.csv")
    libreoffice(folder / "calc.csv", "ods", folder / "lo")
    made[str(libreoffice(folder / "lo" / "calc.ods", "xlsx", folder / "lo2"))] = ["--fill-down"]
    for number, (path, options) in enumerate(made.items()):
        plan = folder / f"other{number}.db"
        run(plan, "init", "--published", "2022-09-05")
        run(plan, "import", path, "--on", "2022-12-12", *options)
        holds(strip(position(plan)) == strip(expected), path)


def merged_cells():
    plan = folder / "merged.db"
    run(plan, "init")
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["Ref", "Area", "What?", "Who?", "When?"], ["1.1", "1. One", "A", "Head of Help", datetime.date(2023, 1, 31)],
                ["1.2", None, "B", None, None], ["1.3", None, "C", "Principal", None]]:
        sheet.append(row)
    sheet.merge_cells("B2:B4")
    sheet.merge_cells("D2:D3")
    sheet.merge_cells("E2:E4")
    book.save(folder / "merged.xlsx")
    run(plan, "import", "merged.xlsx", "--on", "2022-12-12")
    found = position(plan)
    holds([a["due_on"] for a in found.values()] == ["2023-01-31"] * 3, "a merged date is that of every row")
    holds([a["officers"][0]["role"] for a in found.values()] == ["Head of Help", "Head of Help", "Principal"], found)


def edit(name, change):
    """A sheet sent to an officer, changed by `change(workbook, sheet, columns)`, and imported: what was recorded."""
    plan = new_plan(f"round-{name}")
    run(plan, "round", "open", "--month", "2023-02", "--out", f"out-{name}")
    path = folder / f"out-{name}" / "2023-02 Head of Service - Quality and Safeguarding.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["Actions"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    change(book, sheet, columns)
    book.save(path)
    before = position(plan)
    result = run(plan, "round", "import", path, status=None)
    run(plan, "check")
    return changes(before, position(plan)), result


def mutilations():
    def typed(sheet, columns, row=2, words="typed by the officer"):
        sheet.cell(row, columns["Progress"]).value = words

    def reference(sheet, row=2):
        return sheet.cell(row, 1).value

    seen = {}

    def keep(name, change):
        def wrapped(book, sheet, columns):
            seen["first"], seen["second"] = reference(sheet), reference(sheet, 3)
            change(book, sheet, columns)
        recorded, result = edit(name, wrapped)
        return recorded, result

    def exactly(name, change, expected):
        recorded, result = keep(name, change)
        holds(recorded == expected(seen), (name, recorded, result.stdout, result.stderr))
        return result

    one = lambda seen: {(seen["first"], "progress"): "typed by the officer"}

    def sort_rows(book, sheet, columns):
        typed(sheet, columns)
        rows = sorted(([c.value for c in row] for row in sheet.iter_rows(min_row=2)), key=lambda r: str(r[3]))
        for number, row in enumerate(rows, 2):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
    exactly("sorted", sort_rows, one)

    def filter_rows(book, sheet, columns):
        typed(sheet, columns)
        for number in range(3, 8):
            sheet.row_dimensions[number].hidden = True
    holds("hidden in the sheet" not in exactly("filtered", filter_rows, one).stdout, "filtered rows are read")

    def no_ids(book, sheet, columns):
        typed(sheet, columns)
        sheet.delete_cols(columns["Made from"])
    exactly("no-ids", no_ids, one)

    def pasted(book, sheet, columns):
        sheet.cell(2, columns["Rating"]).value = "purple"
    holds("is not a rating of this plan" in exactly("pasted", pasted, lambda seen: {}).stderr, "a pasted rating is refused")

    def from_1904(book, sheet, columns):
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, datetime.datetime):
                    cell.value = cell.value
        typed(sheet, columns)
        sheet.cell(2, columns["Due on"]).value = datetime.datetime(2023, 5, 31)
        sheet.cell(2, columns["Reason for change"]).value = "the trainer is away"
    exactly("1904", from_1904, lambda seen: {**one(seen), (seen["first"], "due_on"): "2023-05-31"})

    def rich(book, sheet, columns):
        sheet.cell(2, columns["Progress"]).value = CellRichText("typed ", TextBlock(InlineFont(b=True), "by the"), " officer")
    exactly("rich", rich, one)

    def merged(book, sheet, columns):
        typed(sheet, columns)
        sheet.cell(3, columns["Progress"]).value = None
        sheet.merge_cells(start_row=2, end_row=3, start_column=columns["Progress"], end_column=columns["Progress"])
    exactly("merged", merged, lambda seen: {**one(seen), (seen["second"], "progress"): "typed by the officer"})

    def inserted(book, sheet, columns):
        typed(sheet, columns)
        sheet.append(["9.9", "9. New", None, "A new idea"])
    holds("it was added (9.9)" in exactly("inserted", inserted, one).stderr, "an inserted row is named")

    def doubled(book, sheet, columns):
        sheet.append([cell.value for cell in sheet[2]])
        typed(sheet, columns)
    holds("with other words" in exactly("doubled", doubled, lambda seen: {}).stderr, "a doubled row refuses the file")

    def renamed(book, sheet, columns):
        typed(sheet, columns)
        sheet.title = "Copy of my actions (2)"
    exactly("renamed", renamed, one)

    def dates(book, sheet, columns):
        sheet.cell(2, columns["Due on"]).value = "31 May 2023"
        sheet.cell(2, columns["Reason for change"]).value = "the trainer is away"
    exactly("dates", dates, lambda seen: {(seen["first"], "due_on"): "2023-05-31"})

    def complete(book, sheet, columns):
        sheet.cell(2, columns["Rating"]).value = "Complete"
    exactly("complete", complete, lambda seen: {(seen["first"], "rating"): "green"})

    def tbc(book, sheet, columns):
        sheet.cell(2, columns["Due on"]).value = "tbc"
    holds("tbc" in exactly("tbc", tbc, lambda seen: {}).stderr, "what is no date is told of")

    def as_number(book, sheet, columns):
        for row in range(2, sheet.max_row + 1):
            sheet.cell(row, 1).value = float(sheet.cell(row, 1).value)
        typed(sheet, columns)
    exactly("numbers", as_number, one)


def well_formed():
    """Every part of a workbook is XML with an entry in the list of types, and no part is twice."""
    plan = new_plan("parts")
    run(plan, "export", "--format", "xlsx", "-o", "parts.xlsx")
    import xml.dom.minidom
    with zipfile.ZipFile(folder / "parts.xlsx") as archive:
        names = archive.namelist()
        holds(len(names) == len(set(names)), "no part stands twice")
        types = archive.read("[Content_Types].xml").decode()
        for name in names:
            xml.dom.minidom.parseString(archive.read(name))
            holds(name.endswith(".rels") or name == "[Content_Types].xml" or f'/{name}"' in types, name)


the_same_cells()
plans_of_others()
merged_cells()
well_formed()
mutilations()
print(f"workbooks: {checks} checks hold in openpyxl, pandas and LibreOffice")
