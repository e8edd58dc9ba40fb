"""Has a real cron daemon run the chase as `--install cron` prints it, through msmtp, to an SMTP server on loopback, and
parses what arrives with a mail library that is not ours."""

import datetime
import email
import email.policy
import os
import pathlib
import socket
import subprocess
import sys
import time

from aiosmtpd.controller import Controller

improve, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
folder.mkdir(parents=True, exist_ok=True)
received = []
failures = []
NAME = 'Zoë "Quote" O\'Brien 日本'


class Sink:
    async def handle_DATA(self, server, session, envelope):
        received.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        return "250 taken"


def run(*arguments, **options):
    return subprocess.run(
        # Recorded before the day on which the chase runs: a clock that goes back is told.
        ["/usr/bin/faketime", "-f", "@2022-12-21 09:00:00", improve, *arguments], check=True, capture_output=True, text=True,
        env={"IMPROVE_DB": str(plan), "IMPROVE_BY": "Programme Office"}, **options).stdout


with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Sink(), hostname="127.0.0.1", port=port)
controller.start()

plan = folder / "plan.db"
run("init", "--title", "Children's Improvement Plan", "--published", "2022-09-05")
run("area", "add", "--title", "One", "--on", "2022-12-12")
for text in ("Step\r\n.\r\nBcc: thief@example.com", "العربية أولاً 🙂", "x" * 2000):
    run("add", "--area", "1", "--title", text, "--officer", NAME, "--due", "2022-12-20", "--on", "2022-12-12")
run("add", "--area", "1", "--title", "Nobody's", "--due", "2022-12-20", "--on", "2022-12-12")
run("officer", "edit", NAME, "--email", "zoe@council.example", "--on", "2022-12-12")
run("chase", "policy", "set", "--sender", "plan@council.example", "--keeper", "keeper@council.example",
    "--line", "*=line@council.example", "--director", "dcs@council.example")

settings = folder / "msmtprc"
settings.write_text(f"account default\nhost 127.0.0.1\nport {port}\nfrom plan@council.example\nauth off\ntls off\n")
settings.chmod(0o600)
sendmail = folder / "sendmail"
sendmail.write_text(f"#!/bin/sh\nexec /usr/bin/msmtp -C '{settings}' \"$@\"\n")
sendmail.chmod(0o755)

# The line that is printed, but every minute, through this server, and with the clock of a working day.
line = run("chase", "--install", "cron").splitlines()[-1]
schedule, command = line[: len("30 7 * * *")], line[len("30 7 * * *"):].strip()
assert schedule == "30 7 * * *", line
tab = (
    f"IMPROVE_SENDMAIL={sendmail}\n"
    f"* * * * * /usr/bin/faketime -f '@2023-01-03 07:30:00' {command} >>'{folder}/cron.out' 2>&1\n"
)
before = subprocess.run(["crontab", "-l"], capture_output=True, text=True)
subprocess.run(["crontab", "-"], input=tab, text=True, check=True)
daemon = None
if subprocess.run(["pgrep", "-x", "cron"], capture_output=True).returncode != 0:
    daemon = subprocess.Popen(["cron", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    deadline = time.monotonic() + 200
    # The second minute shows that the second run sends nothing more.
    while time.monotonic() < deadline and not (len(received) >= 2 and time.monotonic() > deadline - 110):
        time.sleep(1)
finally:
    if before.returncode == 0:
        subprocess.run(["crontab", "-"], input=before.stdout, text=True, check=True)
    else:
        subprocess.run(["crontab", "-r"], check=False)
    if daemon:
        daemon.terminate()
    controller.stop()

printed = (folder / "cron.out").read_text() if (folder / "cron.out").exists() else "nothing ran"
# Each minute's clock begins at the same moment, so the second run's is a little behind, and the program says so.
printed = "".join(line for line in printed.splitlines(True) if not line.startswith("warning: the clock says"))
if printed:
    failures.append(f"cron printed: {printed[:400]}")
if len(received) != 2:
    failures.append(f"{len(received)} messages arrived, not 2")
if not pathlib.Path(f"{plan}.heartbeat").exists():
    failures.append("no heartbeat")
for sender, recipients, content in received:
    message = email.message_from_bytes(content, policy=email.policy.default)
    name = message["To"].addresses[0].display_name
    to = message["To"].addresses[0].addr_spec
    text = message.get_body(("plain",)).get_content()
    html = message.get_body(("html",)).get_content()
    # Nobody's line hears of it before the officer did.
    if set(recipients) != {to} or to not in ("zoe@council.example", "keeper@council.example"):
        failures.append(f"to {to}: {recipients}")
    if message.defects or any(part.defects for part in message.walk()):
        failures.append(f"to {to}: {message.defects}")
    if "Bcc" in message or len(message.get_all("Message-ID")) != 1 or message["Auto-Submitted"] != "auto-generated":
        failures.append(f"to {to}: headers {message.keys()}")
    if "overdue" not in message["Subject"] or "List-Id" not in message:
        failures.append(f"to {to}: {message['Subject']}")
    if not isinstance(message["Date"].datetime, datetime.datetime):
        failures.append(f"to {to}: {message['Date']}")
    if to == "zoe@council.example":
        if name != NAME:
            failures.append(f"the name arrived as {name}")
        for words in ("Bcc: thief@example.com", "العربية أولاً 🙂", "Overdue by 14 days",
                      "Reply to this message with a sentence for each"):
            if words not in text:
                failures.append(f"the text lacks {words}")
        if "improve due" in text:
            failures.append("an officer is given a command")
        if "العربية أولاً 🙂" not in html or "x" * 2000 not in html:
            failures.append("the HTML lacks a text")
    elif "it has no officer" not in text:
        failures.append("the keeper is not told why")
print(f"{len(received)} messages by cron, msmtp and SMTP")
sys.exit("\n".join(failures) if failures else 0)
