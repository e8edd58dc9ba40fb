"""Opens each Word paper in python-docx, compares it with the JSON, and has LibreOffice lay it out."""

import json
import pathlib
import re
import subprocess
import sys

import docx

import page_count

papers = pathlib.Path(sys.argv[1])
failures = []


def expect(condition, path, says):
    if not condition:
        failures.append(f"{path.name}: {says}")


for path in sorted(papers.glob("*.docx")):
    summary = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    document = docx.Document(str(path))
    headings = [p for p in document.paragraphs if p.style.name.lower().startswith("heading")]
    levels = [int(p.style.name[-1]) for p in headings]
    expect(levels[0] == 1, path, "the first heading is the title")
    expect(all(b <= a + 1 for a, b in zip(levels, levels[1:])), path, "the headings skip no level")
    # Parts that stand side by side are laid out by a table without lines, in whose cells their own stand.
    every = [
        inner for table in document.tables for inner in (
            [inner for cell in table.rows[0].cells for inner in cell.tables]
            if table._tbl.xpath(".//w:tc//w:tbl") else [table])]
    tables = {tuple(cell.text for cell in table.rows[0].cells): table for table in every}
    figures = tables.get(("Figure", "Now", "Change"))
    # The paper of a visit tells of its areas, and has no figures of its own.
    is_board = summary["board"] is not None or path.stem == "visit"
    expect(figures is not None or is_board, path, "there are key figures")
    named = {row.cells[0].text: int(row.cells[1].text) for row in figures.rows[1:]} if figures else {}
    for word, name in (("Total", "total"), ("Open", "open"), ("Overdue", "overdue"), ("Red", "off_track")):
        expect(is_board or named.get(word) == summary["counts"][name], path, f"{word} is {named.get(word)}")
    for heading, table in tables.items():
        if heading[0] not in ("", "\n") and len(heading) > 1:
            expect(table.rows[0]._tr.trPr.xpath("w:tblHeader"), path, f"the head of {heading} repeats")
    late = {a["reference"] for a in summary["overdue"]} | {a["reference"] for a in summary["red"]}
    exceptions = next((t for h, t in tables.items() if "Outstanding action" in h), None)
    needs = next((t for h, t in tables.items() if "What is being done, and until when" in h), None)
    if needs is not None:
        shown = [row.cells[0].text.split()[0] for row in needs.rows[1:]]
        expect(shown == summary["needs_you"][:8], path, f"what needs the board is {shown}")
    if late and not is_board:
        expect({r.cells[0].text for r in exceptions.rows[1:]} == late, path, "the exceptions are those of the JSON")
    orientations = [section.orientation for section in document.sections]
    has_annex = any("Annex" in p.text or "Charts of measures" in p.text for p in headings)
    expect(len(orientations) == (2 if has_annex else 1), path, f"{len(orientations)} sections")
    if has_annex:
        expect(orientations[-1] == docx.enum.section.WD_ORIENT.LANDSCAPE, path, "the annex is landscape")
    expect("PAGE" in document.sections[0].footer._element.xml, path, "the pages are numbered")
    expect(document.sections[0].header.paragraphs[0].text.startswith("OFFICIAL"), path, "the marking is on every page")
    print(f"{path.name}: {len(tables)} tables")

subprocess.run(
    ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(papers / "libreoffice"),
     *map(str, sorted(papers.glob("*.docx")))], check=True, capture_output=True, timeout=600)
for path in sorted(papers.glob("*.docx")):
    made = papers / "libreoffice" / path.with_suffix(".pdf").name
    text = subprocess.run(["pdftotext", "-layout", made, "-"], capture_output=True, text=True, check=True).stdout
    expect(re.search(r"Page 1 of \d+", text), path, "LibreOffice numbers its pages")
    expect("All areas" in text or path.stem == "visit", path, "LibreOffice lays it out")
    if path.stem == "executive-april":
        page_count.expect_lengths(made, failures)

sys.exit("\n".join(failures) if failures else 0)
