"""Parses each HTML paper strictly and has axe-core look for violations of WCAG in Chromium."""

import html
import importlib.resources
import json
import pathlib
import re
import subprocess
import sys

import html5lib

papers = pathlib.Path(sys.argv[1])
axe = importlib.resources.files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
WORDS = {
    "Total": "total", "Open": "open", "Overdue": "overdue", "Red": "off_track", "Complete": "complete",
    "On track": "on_track", "Closed": "closed", "Unrated": "unrated",
}
failures = []


def figures(tree):
    """The key figures as a reader of the page finds them: a term and its value."""
    found = {}
    for group in tree.iterfind(".//dl[@class='figures']/div"):
        found[group.find("dt").text] = int(group.find("dd/span[@class='value']").text)
    return found


def wrong_figures(name, summary, shown):
    counts = summary["counts"]
    wrong = [f"{name}: {word} is {shown[word]}, and {counts[key]} in JSON"
             for word, key in WORDS.items() if word in shown and shown[word] != counts[key]]
    if "Total" not in shown and summary["board"] is None and not name.startswith("visit"):
        wrong.append(f"{name}: no key figures found")
    return wrong


def violations(path):
    page = path.read_text(encoding="utf-8")
    # The page forbids every script, and so the one that looks at it.
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    runner = (
        f"<script>{axe}</script><script>axe.run(document, {{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
        " 'wcag22aa', 'best-practice']}).then(r => { const out = document.createElement('pre'); out.id = 'axe-result';"
        " out.textContent = JSON.stringify(r.violations.map(v => [v.id, v.help, v.nodes.slice(0, 3).map(n => n.html"
        ".slice(0, 160))])); document.documentElement.replaceChildren(out); });</script>"
    )
    checked = path.with_suffix(".axe.htm")
    checked.write_text(page.replace("</body>", runner + "</body>"), encoding="utf-8")
    dumped = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000", "--dump-dom",
         checked.resolve().as_uri()], capture_output=True, text=True, check=True, timeout=300).stdout
    result = re.search(r'<pre id="axe-result">(.*?)</pre>', dumped, re.DOTALL)
    return json.loads(html.unescape(result.group(1))) if result else [["no result", dumped[:300], []]]


for path in sorted(papers.glob("*.html")):
    try:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree = parser.parse(path.read_text(encoding="utf-8"))
    except html5lib.html5parser.ParseError as error:
        failures.append(f"{path.name}: not valid HTML: {error} at {parser.errors[-1:]}")
        continue
    figures_file = path.with_suffix(".json")
    # The grid of judgements has no figures.
    if figures_file.exists():
        failures += wrong_figures(path.name, json.loads(figures_file.read_text(encoding="utf-8")), figures(tree))
    elif path.name != "judgements.html":
        failures.append(f"{path.name}: its figures are missing")
    if list(tree.iterfind(".//script")):
        failures.append(f"{path.name}: holds a script")
    # Every kind of paper is looked at; the months of the example are of one kind.
    if not re.match(r"example-2022|example-2023-0[234]", path.name):
        failures += [f"{path.name}: axe: {violation}" for violation in violations(path)]
    print(f"{path.name}: {len(list(tree.iterfind('.//table')))} tables")

sys.exit("\n".join(failures) if failures else 0)
