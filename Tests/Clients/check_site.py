"""Reads the site of the example in Chromium from a folder: axe-core on every kind of page, wide and narrow, light and dark,
scripts on and off; links, addresses, figures, keyboard, print, and what a public edition must not hold."""

import collections
import hashlib
import base64
import importlib.resources
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

import html5lib
from playwright.sync_api import sync_playwright

improve, work = sys.argv[1], pathlib.Path(sys.argv[2])
plan, as_at = work / "example.db", "2023-05-10"
axe = importlib.resources.files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
failures = []


def run(*arguments, check=True):
    return subprocess.run([improve, *arguments, "--db", str(plan)], capture_output=True, text=True, check=check)


def fail(words):
    failures.append(words)


def kinds(site):
    """One page of each kind: the first and the longest of each folder, and all at the root."""
    chosen = sorted(site.glob("*.html"))
    for folder in sorted(path for path in site.iterdir() if path.is_dir()):
        pages = sorted(folder.glob("*.html"), key=lambda page: page.stat().st_size)
        chosen += [pages[0]] if len(pages) == 1 else [pages[0], pages[-1]]
    return chosen


def check_files(site):
    listed = {}
    heading, *lines = (site / "manifest.sha256").read_text(encoding="utf-8").splitlines()
    if not heading.startswith("# improve: "):
        fail(f"{site.name}: the manifest does not say what it is of: {heading}")
    for line in lines:
        digest, path = line.split("  ")
        listed[path] = digest
    there = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()} - {"manifest.sha256"}
    if there != set(listed):
        fail(f"{site.name}: the manifest and the folder differ: {sorted(there ^ set(listed))[:5]}")
    for path, digest in listed.items():
        if hashlib.sha256((site / path).read_bytes()).hexdigest() != digest:
            fail(f"{site.name}/{path}: not what the manifest says")


def check_page(site, path):
    text = path.read_text(encoding="utf-8")
    where = path.relative_to(site)
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        tree = parser.parse(text)
    except html5lib.html5parser.ParseError as error:
        return fail(f"{where}: not valid HTML: {error} {parser.errors[-1:]}")
    policy = tree.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    scripts = [script.text or "" for script in tree.iter("script")]
    hashes = {"sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts}
    if "default-src 'none'" not in policy or any(f"'{digest}'" not in policy for digest in hashes):
        fail(f"{where}: its policy is {policy}")
    ids = collections.Counter(element.get("id") for element in tree.iter() if element.get("id"))
    if [name for name, count in ids.items() if count > 1]:
        fail(f"{where}: ids stand twice")
    for element in tree.iter():
        for attribute in ("href", "src", "action", "data", "poster", "srcset"):
            address = element.get(attribute)
            if address is None:
                continue
            parts = urllib.parse.urlsplit(address)
            if parts.scheme or parts.netloc or address.startswith("/"):
                fail(f"{where}: leads out: {address}")
            elif parts.path and not (path.parent / urllib.parse.unquote(parts.path)).is_file():
                fail(f"{where}: leads nowhere: {address}")
            elif not parts.path and parts.fragment not in ids:
                fail(f"{where}: names no part of it: {address}")
    for attribute in re.findall(r"\son[a-z]+=", text):
        fail(f"{where}: holds a handler: {attribute}")
    return tree


def figures(tree):
    found = {}
    for group in tree.iterfind(".//dl[@class='figures']/div"):
        found.setdefault(group.find("dt").text, int(group.find("dd/span[@class='value']").text))
    return found


def check_figures(site):
    """Those of the pages, against the program's own JSON asked anew for each."""
    counts = json.loads(run("summary", "--as-at", as_at, "--format", "json").stdout)["counts"]
    listed = json.loads(run("list", "--as-at", as_at, "--format", "json").stdout)
    names = {"Total": "total", "Open": "open", "Complete": "complete", "Embedded": "embedded", "Red": "off_track",
             "Overdue": "overdue", "Unrated": "unrated"}

    def compare(page, expected):
        shown = figures(html5lib.parse((site / page).read_text(encoding="utf-8"), namespaceHTMLElements=False))
        for words, name in names.items():
            if words in shown and shown[words] != expected[name]:
                fail(f"{page}: {words} is {shown[words]} and not {expected[name]}")
        return bool(shown)

    for page in ("index.html", "actions.html"):
        if not compare(page, counts):
            fail(f"{page}: shows no figures")
    for area in {action["area_number"] for action in listed}:
        own = [action for action in listed if action["area_number"] == area]
        compare(f"areas/{area}.html", {
            "total": len(own), "open": sum(is_open(a) for a in own), "unrated": sum(a["rating"] is None for a in own),
            "complete": sum(meaning(a) == "complete" for a in own), "embedded": sum(meaning(a) == "embedded" for a in own),
            "off_track": sum(meaning(a) == "off_track" for a in own), "overdue": sum(a["days_overdue"] > 0 for a in own)})
    for action in listed:
        text = (site / f"actions/{action['reference']}.html").read_text(encoding="utf-8")
        if action["due_on"] and f">{int(action['due_on'][8:])} " not in text:
            fail(f"actions/{action['reference']}.html: its due date is not on it")


def meaning(action):
    if not action["rating"] or action.get("withdrawn_reason"):
        return None
    is_embedded = (action["sustaining"] or {}).get("state") == "embedded"
    return "embedded" if is_embedded else action["rating"]["meaning"]


def is_open(action):
    return not action.get("withdrawn_reason") and meaning(action) not in ("complete", "embedded")


def violations(page):
    page.evaluate(axe + "; undefined")
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules}).then(r => r.violations.map("
        "v => [v.id, v.help, v.nodes.slice(0, 2).map(n => n.html.slice(0, 160))]))", RULES)
    return found


def without_script(site):
    """The same pages as they are where scripts are off; in a browser with scripts off axe itself would not run."""
    off = work / f"{site.name}-off"
    shutil.rmtree(off, ignore_errors=True)
    shutil.copytree(site, off)
    for path in off.rglob("*.html"):
        text = re.sub(r"<script>.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        path.write_text(re.sub(r"</?noscript>", "", text), encoding="utf-8")
    return off


def check_in_browser(browser, site):
    asked, off = [], without_script(site)
    for path in kinds(site):
        for width, script, scheme, is_searched in (
            (1200, True, "light", True), (320, True, "dark", False), (1200, False, "dark", False), (320, False, "dark", True)):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, java_script_enabled=script or is_searched, color_scheme=scheme)
            page = context.new_page()
            page.on("request", lambda request: asked.append(request.url))
            page.on("pageerror", lambda error: fail(f"{path.name}: script error {error}"))
            page.on("console", lambda line: fail(f"{path.name}: {line.text}") if line.type == "error" else None)
            shown = path if script or not is_searched else off / path.relative_to(site)
            page.goto(shown.resolve().as_uri())
            where = f"{path.relative_to(site)} at {width}, {scheme}, script {'on' if script else 'off'}"
            for violation in violations(page) if is_searched else []:
                fail(f"{where}: {violation}")
            if page.evaluate("document.documentElement.scrollWidth") > width:
                fail(f"{where}: scrolls sideways")
            context.close()
    for address in set(asked):
        if not address.startswith("file://"):
            fail(f"{site.name}: asks for {address}")


def check_keyboard(browser, site):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    page = context.new_page()
    page.goto((site / "search.html").resolve().as_uri())
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.className") != "skip":
        fail("the first stop of the keyboard is not the way past the navigation")
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.id") != "paper":
        fail("the way past the navigation does not lead to the page")
    page.keyboard.press("Tab")
    page.keyboard.type("audit")
    shown = page.locator(".entries li:visible").count()
    if not 0 < shown < page.locator(".entries li").count():
        fail(f"typing in the search shows {shown}")
    if not page.url.endswith("#words=audit"):
        fail(f"the search is not in the address: {page.url}")
    page.reload()
    if page.locator(".entries li:visible").count() != shown:
        fail("the search is not kept by its address")
    page.keyboard.press("Tab")
    for _ in range(30):
        if page.evaluate("document.activeElement.closest('.entries') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/actions/*.html")
    page.goto((site / "actions.html").resolve().as_uri())
    page.locator("#filter-2").focus()
    page.keyboard.type("no such words")
    if page.locator("div.table").nth(1).locator("tbody tr:visible").count() != 0:
        fail("the filter shows rows without its words")
    context.close()


def check_print(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "actions/3.3.html").resolve().as_uri())
    page.emulate_media(media="print")
    if page.locator("nav.site").is_visible():
        fail("navigation is printed")
    (work / "action.pdf").write_bytes(page.pdf(format="A4"))
    context.close()


site, public = work / "site", work / "public"
run("publish", str(site), "--as-at", as_at, "--board", "executive")
before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
run("publish", str(site), "--as-at", as_at, "--board", "executive")
if any(path.stat().st_mtime_ns != time for path, time in before.items() if path.name != "manifest.sha256"):
    fail("publishing again wrote a page that was there")
run("publish", str(public), "--as-at", as_at, "--public")
for folder in (site, public):
    check_files(folder)
    for page in sorted(folder.rglob("*.html")):
        check_page(folder, page)
check_figures(site)
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for folder in (site, public):
        check_in_browser(browser, folder)
    check_keyboard(browser, site)
    check_print(browser, site)
    browser.close()
if failures:
    sys.exit("\n".join(failures[:40]))
print(f"site: {len(list(site.rglob('*.html')))} and {len(list(public.rglob('*.html')))} pages, read in Chromium")
