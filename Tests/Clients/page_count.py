"""How long the example's April paper is: at most 6 portrait pages of the plan, the first of them for the chair, and one of
what lies between inspections; for the annex at most 12 of the plan, 3 of its measures and one of inspections."""

import re
import subprocess

MAIN, ANNEX = 7, 16


def expect_lengths(path, failures):
    information = subprocess.run(
        ["pdfinfo", "-l", "99", path], capture_output=True, text=True, check=True).stdout
    sizes = [(float(w), float(h)) for w, h in re.findall(r"Page +\d+ size: +([0-9.]+) x ([0-9.]+)", information)]
    portrait, landscape = sum(h > w for w, h in sizes), sum(w > h for w, h in sizes)
    print(f"{path.parent.name}/{path.name}: {portrait} pages and {landscape} of annex")
    if portrait > MAIN or landscape > ANNEX:
        failures.append(f"{path}: {portrait} pages and {landscape} of annex, more than {MAIN} and {ANNEX}")
