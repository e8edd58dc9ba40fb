"""Reads each PDF with Poppler: tagged, with bookmarks' headings, numbered and marked on every page."""

import json
import pathlib
import re
import subprocess
import sys

import page_count

papers = pathlib.Path(sys.argv[1])
failures = []

for path in sorted(papers.glob("*.pdf")):
    information = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", information).group(1))
    if not re.search(r"Tagged:\s+yes", information):
        failures.append(f"{path.name}: not tagged")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    for number in range(1, pages + 1):
        if f"{number} of {pages}" not in text:
            failures.append(f"{path.name}: page {number} is not numbered")
    each = [page for page in text.split("\f") if page.strip()]
    if not all("OFFICIAL" in page for page in each):
        failures.append(f"{path.name}: a page is not marked")
    if b"/Outlines" not in path.read_bytes():
        failures.append(f"{path.name}: no bookmarks")
    total = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["counts"]["total"]
    if path.stem != "visit" and not re.search(rf"All areas\s+{total}\b", text):
        failures.append(f"{path.name}: the total of all areas is not {total}")
    if path.stem == "executive-april":
        page_count.expect_lengths(path, failures)
        first = each[0]
        for section in ("What needs you", "What changed since", "What is not known", "What changed for children"):
            if section not in first:
                failures.append(f"{path.name}: \"{section}\" is not on the page for the chair")
        if "ten minutes" not in first:
            failures.append(f"{path.name}: the last of the impacts is not on the page for the chair")
    print(f"{path.name}: {pages} pages")

sys.exit("\n".join(failures) if failures else 0)
