"""Loads data packages of generated authorities into DuckDB and PostgreSQL, twice, and holds both against each plan's own summary.

The number of authorities and of months can be given, for `make bench`; what was measured is printed as JSON then."""

import csv
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time

import duckdb

improve, work = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
authorities, months = (int(sys.argv[3]), int(sys.argv[4])) if len(sys.argv) > 4 else (6, 6)
work.mkdir(parents=True, exist_ok=True)
REGIONS = ["North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England",
           "London", "South East", "South West"]
last_days = []
year, month = 2023, 1
for _ in range(months):
    following = (year + month // 12, month % 12 + 1)
    last_days.append(f"{year}-{month:02}-{(31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]}")
    year, month = following
as_at = last_days[-1]


def run(*arguments, plan, data=None):
    answer = subprocess.run([improve, *arguments, "--db", plan, *([] if "export" in arguments or "summary" in arguments else ["--by", "Office"])],
                            capture_output=True, input=data)
    if answer.returncode:
        sys.exit(f"{arguments}: {answer.stderr.decode()[:500]}")
    return answer.stdout


def generate(number):
    """A plan of 8 areas and some 76 actions, of which a few move each month."""
    chance = random.Random(number)
    folder = work / f"authority-{number:03}"
    folder.mkdir(exist_ok=True)
    plan = folder / "plan.db"
    run("init", "--authority", f"Council {number}", "--title", "Improvement plan", plan=plan)
    rows, count = [], 60 + chance.randrange(33)
    for index in range(count):
        area = index % 8 + 1
        rows.append({"area_number": area, "area": f"Area {area}", "action": f"Step {index} of council {number}",
                     "officers": f"Head of Service {index % 9}", "due_on": f"2023-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}",
                     "rating": chance.choice(["", "white", "amber", "green"])})
    for place, day in enumerate(last_days):
        for row in chance.sample(rows, 12 if place else 0):
            row["rating"] = chance.choice(["white", "amber", "amber", "green", "green", "red"])
        text = csv_text(rows)
        run("import", "-", "--on", day[:8] + "15", plan=plan, data=text)
        if place == 0:
            exported = run("export", plan=plan, data=None).decode()
            rows = [{key: row[key] for key in ("reference", "area_number", "area", "action", "officers", "due_on", "rating")}
                    for row in csv.DictReader(exported.splitlines())]
    run("measure", "add", "referrals", "--title", "Referrals", "--unit", "count", "--good", "down", "--on", "2022-12-01", plan=plan)
    for day in last_days:
        run("measure", "record", "referrals", day[:7], str(100 + chance.randrange(60)), "--on", as_at, plan=plan)
    began = time.monotonic()
    run("export", "--format", "datapackage", str(folder / "drop"), "--as-at", as_at, "--new-la-code", f"E06{number:06}",
        "--region-name", REGIONS[number % len(REGIONS)], "--region-code", f"E1200000{number % len(REGIONS) + 1}", plan=plan)
    exporting = time.monotonic() - began
    counts = json.loads(run("summary", "--as-at", as_at, "--format", "json", plan=plan))["counts"]
    return folder / "drop", counts, exporting


def csv_text(rows):
    import io
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


class Postgres:
    """A server of its own, on a socket in the folder, stopped again at the end."""

    def __init__(self):
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not programs:
            sys.exit("PostgreSQL is not installed: apt install postgresql")
        self.programs, self.home = programs[-1], pathlib.Path("/tmp") / f"improve-pg-{os.getpid()}"
        self.home.mkdir()
        if os.geteuid() == 0:
            shutil.chown(self.home, "postgres", "postgres")
        self.as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        self.call("initdb", "-D", self.home / "data", "-A", "trust", "-U", "postgres")
        self.call("pg_ctl", "-D", self.home / "data", "-o", f"-k {self.home} -c listen_addresses=", "-l", self.home / "log", "-w", "start")
        self.environment = {**os.environ, "PGHOST": str(self.home), "PGUSER": "postgres"}
        self.ask("CREATE DATABASE region", "postgres")

    def call(self, program, *arguments):
        subprocess.run([*self.as_user, self.programs / program, *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/tmp")

    def ask(self, sql, database="region"):
        answer = subprocess.run(["psql", "-q", "-At", "-d", database, "-c", sql], env=self.environment, capture_output=True, text=True)
        if answer.returncode:
            sys.exit(answer.stderr)
        return [tuple(line.split("|")) for line in answer.stdout.splitlines()]

    def load(self, drop):
        return subprocess.run(["psql", "-q", "-d", "region", "-f", "load.postgres.sql"], env=self.environment, cwd=drop,
                              capture_output=True, text=True)

    def stop(self):
        self.call("pg_ctl", "-D", self.home / "data", "-m", "fast", "stop")
        shutil.rmtree(self.home, ignore_errors=True)


QUESTIONS = [
    "SELECT count(*), sum(total), sum(open), sum(overdue), sum(off_track), sum(complete) FROM improve.plan",
    "SELECT month, count(*), sum(CASE WHEN is_open THEN 1 ELSE 0 END), sum(CASE WHEN is_overdue THEN 1 ELSE 0 END),"
    " sum(CASE WHEN is_red THEN 1 ELSE 0 END) FROM improve.position GROUP BY month ORDER BY month",
    "SELECT a.region_name, count(*) FROM improve.action t JOIN improve.latest USING (plan_uid, as_at, ledger_entry)"
    " JOIN improve.authority a USING (plan_uid, as_at, ledger_entry) GROUP BY 1 ORDER BY 1",
    "SELECT sum(opening + added + reopened - closed - withdrawn - closing) FROM improve.bridge",
    "SELECT count(*), count(DISTINCT reference) FROM improve.action",
]
made = [generate(number) for number in range(1, authorities + 1)]
lake = duckdb.connect(str(work / "region.duckdb"))
server = Postgres()
try:
    answers, times = [], {}
    for turn in ("first", "second"):
        began = time.monotonic()
        for drop, _, _ in made:
            os.chdir(drop)
            lake.execute((drop / "load.duckdb.sql").read_text(encoding="utf-8"))
        times[f"duckdb_{turn}"] = time.monotonic() - began
        began = time.monotonic()
        for drop, _, _ in made:
            answer = server.load(drop)
            if answer.returncode:
                sys.exit(answer.stderr)
        times[f"postgres_{turn}"] = time.monotonic() - began
        for question in QUESTIONS:
            of_lake = [tuple(str(cell) for cell in row) for row in lake.execute(question).fetchall()]
            of_server = server.ask(question)
            if of_lake != of_server:
                sys.exit(f"{question}: DuckDB says {of_lake[:5]}, PostgreSQL {of_server[:5]}")
            answers.append(of_lake)
    if answers[:len(QUESTIONS)] != answers[len(QUESTIONS):]:
        sys.exit("loading again changed something")
    names = ("total", "open", "overdue", "off_track", "complete")
    expected = (str(authorities),) + tuple(str(sum(counts[name] for _, counts, _ in made)) for name in names)
    if answers[0][0] != expected:
        sys.exit(f"the engines say {answers[0][0]}, the plans' own summaries {expected}")
    last = answers[1][-1]
    if last[1:] != (expected[1], expected[2], expected[3], expected[4]):
        sys.exit(f"the last month says {last}, the summaries {expected}")
    if answers[3][0] != ("0",):
        sys.exit("a bridge does not add up")
    # A bad row refuses its drop by name, and what was there stays.
    bad = work / "bad"
    shutil.copytree(made[0][0], bad, dirs_exist_ok=True)
    text = (bad / "action.csv").read_text(encoding="utf-8")
    (bad / "action.csv").write_text(text.replace(",true,", ",maybe,", 1), encoding="utf-8")
    os.chdir(bad)
    try:
        lake.execute((bad / "load.duckdb.sql").read_text(encoding="utf-8"))
        sys.exit("DuckDB took a bad row")
    except duckdb.Error as error:
        if "Council 1, Improvement plan" not in str(error) or "action.csv" not in str(error):
            sys.exit(f"DuckDB refuses without the drop's name: {error}")
        lake.execute("ROLLBACK")
    answer = server.load(bad)
    if answer.returncode == 0 or "Council 1, Improvement plan" not in answer.stderr or "action.csv" not in answer.stderr:
        sys.exit(f"PostgreSQL refuses otherwise: {answer.stderr[-400:]}")
    # So does a file that lost rows, or whose columns were put in another order.
    def altered(name, change):
        shutil.copytree(made[0][0], bad, dirs_exist_ok=True)
        lines = (bad / name).read_text(encoding="utf-8").splitlines(keepends=True)
        (bad / name).write_text("".join(change(lines)), encoding="utf-8")
        try:
            lake.execute((bad / "load.duckdb.sql").read_text(encoding="utf-8"))
            sys.exit(f"DuckDB took another {name}")
        except duckdb.Error as error:
            if "Council 1, Improvement plan" not in str(error) or name not in str(error):
                sys.exit(f"DuckDB refuses without the drop's name: {error}")
            lake.execute("ROLLBACK")
        answer = server.load(bad)
        if answer.returncode == 0 or "Council 1, Improvement plan" not in answer.stdout + answer.stderr:
            sys.exit(f"PostgreSQL takes another {name}: {answer.stdout}{answer.stderr[-400:]}")
    altered("position.csv", lambda lines: lines[:-5])
    altered("action.csv", lambda lines: [lines[0].replace("due_on", "x", 1).replace("original_x", "due_on", 1)] + lines[1:])
    if [tuple(str(cell) for cell in row) for row in lake.execute(QUESTIONS[0]).fetchall()] != answers[0] or server.ask(QUESTIONS[0]) != answers[0]:
        sys.exit("a refused drop changed what was there")
    rows = lake.execute("SELECT (SELECT count(*) FROM improve.position), (SELECT count(*) FROM improve.action)").fetchone()
finally:
    server.stop()
if len(sys.argv) > 4:
    print(json.dumps({"authorities": authorities, "months": months, "positions": rows[0], "actions": rows[1],
                      "exporting": sum(seconds for _, _, seconds in made), **times}))
else:
    from frictionless import Package
    report = Package(str(made[0][0] / "datapackage.json")).validate()
    if not report.valid:
        sys.exit(f"the data package is not valid: {report.flatten(['rowNumber', 'fieldName', 'type', 'message'])[:5]}")
    print(f"data: {authorities} authorities, {rows[0]} positions, the same in DuckDB, PostgreSQL and every summary")
