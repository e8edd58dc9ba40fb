"""Parses each calendar with an iCalendar library that is not ours."""

import datetime
import pathlib
import sys

import icalendar

papers = pathlib.Path(sys.argv[1])
failures = []

for path in sorted(papers.glob("*.ics")):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = list(calendar.walk("VEVENT"))
    uids = [str(event["UID"]) for event in events]
    if not events or len(uids) != len(set(uids)):
        failures.append(f"{path.name}: {len(events)} entries, {len(set(uids))} UIDs")
    for event in events:
        # A date without an end lasts that day.
        if event.errors or isinstance(event["DTSTART"].dt, datetime.datetime) or "DTEND" in event:
            failures.append(f"{path.name}: {event['UID']} {event.errors}")
    print(f"{path.name}: {len(events)} entries")

sys.exit("\n".join(failures) if failures else 0)
