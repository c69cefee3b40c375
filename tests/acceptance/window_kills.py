#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window and its engine at random moments of a scripted session, and looks at what is there afterwards.

Usage: window_kills.py [--kills 20] [--seed 1] [--keep FOLDER]      needs NG_BIN, NG_BUILD_DIR and NG_FIXTURES

A script works in the real window (scripted_session): it edits events, marks channels, judges, moves docks, trains, and tells
each edit once it is accepted. Half of the kills hit the window, half the engine, in random order.

Window killed: every edit older than a second is in its journal, as told, and none that was not made; the engine ends its run
in order (paused, or not begun); a new window opens what was open and shows events, bad channels, verdicts, workspace, docks
and place as they were; the run can be resumed. Some of these kills come while the window is opening all that again.
Engine killed: the window says so, goes on taking edits, and resumes the run.

Prints a line a kill and a summary as JSON.
"""
import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

BIN = Path(os.environ["NG_BIN"])
SECOND = 1_000_000_000
SHOWN_SECONDS = 2.5  # the window keeps what is open each second; writing it takes a while on a busy machine
TRAINING = "background"


def check(condition, message):
    if not condition:
        sys.exit("FAILED: " + message)


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition, seconds, message):
    until = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        check(time.monotonic() < until, f"{message} within {seconds} s")
        time.sleep(0.02)


class Session:
    """One life of the window."""

    def __init__(self, folder, seed, paths, log):
        env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_", "DISPLAY", "NG_LANG"))}
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "NG_DATA_DIR", "NG_CACHE_DIR"):
            place = folder / name.lower()
            place.mkdir(exist_ok=True, mode=0o700)
            env[name] = str(place)
        env.update(QT_QPA_PLATFORM="offscreen", USER="anna", LC_ALL="C.UTF-8", OMP_NUM_THREADS="1")
        self.lines, self.lock = [], threading.Lock()
        self.transcript = folder / "transcript.jsonl"
        self.process = subprocess.Popen([str(BIN / "scripted_session"), "--seed", str(seed), "--training", TRAINING, *paths],
                                        env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        with open(self.transcript, "ab") as transcript:
            for line in self.process.stdout:
                transcript.write(line)
                if line.endswith(b"\n"):
                    with self.lock:
                        self.lines.append(json.loads(line))

    def all(self):
        with self.lock:
            return list(self.lines)

    def find(self, key, since=0, test=lambda line: True):
        for line in self.all():
            if key in line and line["t"] >= since and test(line):
                return line
        return None

    def wait(self, key, seconds, message, since=0, test=lambda line: True):
        def look():
            found = self.find(key, since, test)
            check(found or self.process.poll() is None, f"{message}: the window ended with {self.process.poll()}")
            return found
        return wait_for(look, seconds, message)

    def engine(self):
        pids = [line["engine"] for line in self.all() if "engine" in line]
        return pids[-1] if pids else None

    def kill(self):
        """Moment of the kill; everything that it told is read then."""
        check(self.process.poll() is None, f"the window had ended by itself, with {self.process.poll()}")
        moment = time.monotonic_ns()
        os.kill(self.process.pid, signal.SIGKILL)
        code = self.process.wait()
        check(code == -signal.SIGKILL, f"the window ended by itself, with {code}")
        self.reader.join(10)
        return moment

    def end(self):
        self.process.stdin.write(b"end\n")
        self.process.stdin.flush()
        code = self.process.wait(60)
        self.reader.join(10)
        check(code == 0, f"the window ended with {code}")


def edit_of(line):
    return {key: line.get(key) or None for key in ("id", "kind", "before", "after", "undoes")}


def on_disk(path):
    """Edits of a journal; a torn last line is no line."""
    if not Path(path).exists():
        return []
    whole = Path(path).read_bytes()
    lines = whole[:whole.rfind(b"\n") + 1].splitlines()
    return [edit_of(json.loads(line)) for line in lines[1:]]


def plain(event):
    return json.dumps({key: value for key, value in event.items() if key != "recording"}, sort_keys=True)


class Truth:
    """What must be there: told edits by journal, and recordings as their files and edits make them."""

    def __init__(self):
        self.journals = {}  # path: list of edits
        self.recordings = {}  # name: {"journal", "events", "bad"} at its first opening, with the edits that it had then
        self.lost = self.checked = self.late = 0

    def take(self, session, moment):
        """Compares what was told before the kill with the journals; what is on the disk is the truth from then on."""
        lines = session.all()
        told = {}
        for line in lines:
            if "opened" in line:
                one = line["opened"]
                self.journals.setdefault(one["journal"], [])
                if one["name"] not in self.recordings:
                    self.recordings[one["name"]] = {"journal": one["journal"], "events": [plain(e) for e in one["events"]],
                                                    "bad": set(one["bad"]), "edits": one["edits"]}
            elif "journal" in line:
                told.setdefault(line["journal"], []).append(line)
        # What the script was at when it was killed may have been accepted, and not yet told.
        unfinished = bool(lines) and ("does" in lines[-1] or "journal" in lines[-1])
        for path, edits in told.items():
            before = self.journals.setdefault(path, [])
            if before == [] and int(edits[0]["id"]) > 1:  # a review file begins with its plan
                before[:] = on_disk(path)[:int(edits[0]["id"]) - 1]
            check(int(edits[0]["id"]) == len(before) + 1, f"{path}: edit {edits[0]['id']} follows {len(before)}")
            have = on_disk(path)
            check(have[:len(before)] == before, f"{path}: an old edit has changed")
            for line in edits:
                at = int(line["id"]) - 1
                self.checked += 1
                if at < len(have):
                    check(have[at] == edit_of(line), f"{path}: edit {line['id']} is {have[at]}, told was {edit_of(line)}")
                else:
                    self.late += 1
                    age = (moment - line["t"]) / SECOND
                    check(age <= 1.0, f"{path}: edit {line['id']} ({line['kind']}) was {age:.2f} s old and is lost")
                    self.lost += 1
            more = len(have) - int(edits[-1]["id"])
            check(more <= (1 if unfinished else 0), f"{path}: {more} edits that nobody made")
        for path in self.journals:
            have = on_disk(path)
            check(path in told or have[:len(self.journals[path])] == self.journals[path], f"{path} has changed")
            check(path in told or len(have) <= len(self.journals[path]) + (1 if unfinished else 0), f"{path}: edits that nobody made")
            self.journals[path] = have

    def expected(self, name):
        one = self.recordings[name]
        events, bad = list(one["events"]), set(one["bad"])
        for edit in self.journals[one["journal"]][one["edits"]:]:
            payload = edit["after"] or edit["before"]
            if payload.get("recording") != name:
                continue
            if edit["kind"] == "event":
                if edit["before"]:
                    events.remove(plain(edit["before"]))
                if edit["after"]:
                    events.append(plain(edit["after"]))
            elif edit["kind"] == "channel-bad":
                (bad.add if edit["after"] and edit["after"]["bad"] else bad.discard)(payload["channel"])
        return sorted(events), sorted(bad)

    def compare(self, state):
        """A window that has just opened everything again."""
        check(not state["failures"], f"could not be opened again: {state['failures']}")
        for one in state["recordings"]:
            check(one["edits"] == len(self.journals[one["journal"]]),
                  f"{one['name']}: the window has {one['edits']} edits, the journal {len(self.journals[one['journal']])}")
            events, bad = self.expected(one["name"])
            check(sorted(plain(e) for e in one["events"]) == events, f"{one['name']}: its events are not those of its journal")
            check(sorted(one["bad"]) == bad, f"{one['name']}: bad channels are {one['bad']}, not {bad}")
        if "review" in state:
            review = state["review"]
            check(not review["error"], f"review file: {review['error']}")
            edits = self.journals.get(review["journal"])
            if edits is not None:
                check(review["edits"] == len(edits), f"the window has {review['edits']} edits of the review, the file {len(edits)}")
                verdicts = {(e["after"]["item"], e["after"]["run"]) for e in edits if e["kind"] == "verdict" and e["after"]}
                undone = {(e["before"]["item"], e["before"]["run"]) for e in edits if e["kind"] == "verdict" and not e["after"]}
                check(len(verdicts - undone) <= review["verdicts"] <= len(verdicts), f"{review['verdicts']} of {len(verdicts)} verdicts came back")


def compare_shown(lives, moment, state, docks):
    """What is shown now was shown in the seconds before the kill of the first of these lives of the window, or since."""
    shown = [line for life in lives for line in life.all() if "shown" in line]
    young = [line["shown"] for line in shown if line["t"] >= moment - SHOWN_SECONDS * SECOND]
    old = [line["shown"] for line in shown if line["t"] < moment - SHOWN_SECONDS * SECOND]
    candidates = old[-1:] + young
    if not candidates:
        return
    # In Review the item decides what Record shows, as far as that had not been done when the window was killed.
    follows = ["docks"] + (["current", "montage", "page_start"] if state["shown"]["workspace"] == "review" else [])
    # A life that was killed while it was opening has moved no dock: what it shows of them says nothing.
    told = [line for line in lives[0].all() if "docks" in line.get("shown", {})]
    laid = [line["shown"]["docks"] for line in told if line["t"] < moment - SHOWN_SECONDS * SECOND][-1:]
    laid += [line["shown"]["docks"] for line in told if line["t"] >= moment - SHOWN_SECONDS * SECOND]
    check(not laid or docks in laid, f"the docks came back as {docks}, were {laid[-8:]}")
    for key in candidates[-1]:  # each may be as it was at another of these moments
        if key in follows:
            continue
        values = [one.get(key) for one in candidates]
        now = state["shown"].get(key)
        if key == "open":
            now, values = sorted(now), [sorted(value) for value in values]
        check(now in values, f"{key} came back as {now}, was {values[-8:]}")


def run_state(session):
    """State on the disk of the run that the session trained last."""
    runs = [line["run"] for line in session.all() if "run" in line]
    try:
        return json.loads((Path(runs[-1]) / "run.json").read_text())["state"]
    except (IndexError, OSError, ValueError, KeyError):
        return None


def kill_window(session, truth):
    engine = session.engine()
    moment = session.kill()
    truth.take(session, moment)
    if engine:
        # Without a window the engine writes a checkpoint and ends: nobody could steer the run.
        wait_for(lambda: not alive(engine), 30, "the engine of a killed window ends its run")
        check(run_state(session) in (None, "paused", "finished"), f"its run is left {run_state(session)}")
    return moment


def kill_engine(session, engine):
    moment = time.monotonic_ns()
    os.kill(engine, signal.SIGKILL)
    said = session.wait("run", 20, "the window says that the engine is lost", moment,
                        lambda line: line["state"] in ("engine lost", "failed"))
    check("signal 9" in said["error"], f"the window says: {said['error']!r}")
    session.wait("journal", 60, "edits are accepted after the engine was lost", said["t"])
    back = session.wait("run", 60, "the run trains again", said["t"], lambda line: line["state"] == "running" and line["step"] > 0)
    check(session.engine() != engine, "the run goes on without another engine")
    return said, back


def open_again(folder, rng, truth, lives, moment, log):
    session = Session(folder, rng.randrange(1 << 30), [], log)
    ready = session.wait("ready", 60, "a new window opens what was open")
    asked = session.find("asked") is not None
    check(ready["recovered"] > 0, "the new window recovered nothing")
    truth.compare(ready["ready"])
    laid_out = session.wait("laid_out", 60, "Record is shown")
    compare_shown(lives, moment, ready["ready"], laid_out["laid_out"])
    return session, asked


def kills(folder, count, rng, log):
    study = folder / "concepts"
    shutil.copytree(Path(os.environ["NG_BUILD_DIR"]) / "share/neuroglyph/tour", study)
    for left in study.glob("runs/*/review"):
        shutil.rmtree(left)
    bare = folder / "S001R01.edf"
    shutil.copy(Path(os.environ["NG_FIXTURES"]) / "edf/S001R01.edf", bare)
    truth = Truth()
    session = Session(folder, rng.randrange(1 << 30), [str(study), str(bare)], log)
    session.wait("ready", 60, "the window opens")
    targets = ["window", "engine"] * (count // 2) + ["window"] * (count % 2)
    rng.shuffle(targets)
    told = {"window": 0, "engine": 0, "opening": 0, "asked": 0}
    for number, target in enumerate(targets, 1):
        if target == "engine":
            session.wait("engine", 60, "an engine is started")
            wait_for(lambda: session.engine() and alive(session.engine()), 60, "an engine lives")
            time.sleep(rng.uniform(0.0, 4.0))
            engine = session.engine()
            said, back = kill_engine(session, engine)
            told["engine"] += 1
            print(f"kill {number}: engine {engine}: said {said['error']!r}, trains again at step {back['step']}", flush=True)
            continue
        time.sleep(rng.uniform(0.1, 6.0))
        edits = sum(1 for line in session.all() if "journal" in line)
        moment = kill_window(session, truth)
        lives = [session]
        told["window"] += 1
        note = ""
        if rng.random() < 0.3:  # and again while it opens all that
            again = Session(folder, 0, [], log)
            time.sleep(rng.uniform(0.05, 1.2))
            ready = again.find("ready") is not None
            second = kill_window(again, truth)
            told["opening"] += 1
            note = f", and again {'after' if ready else 'while'} opening"
            if laid_out := again.find("laid_out"):
                compare_shown(lives, moment, again.find("ready")["ready"], laid_out["laid_out"])
                lives, moment = [again], second
            else:
                lives.append(again)
        session, asked = open_again(folder, rng, truth, lives, moment, log)
        told["asked"] += asked
        print(f"kill {number}: window after {edits} edits{note}; run is {run_state(lives[0])}; "
              f"{len(session.find('ready')['ready']['recordings'])} recordings came back{', after a question' if asked else ''}", flush=True)
    session.wait("run", 60, "the run trains in the end", 0, lambda line: line["state"] == "running" and line["step"] > 0)
    session.end()
    truth.take(session, time.monotonic_ns())
    check(truth.lost == 0 or truth.late > 0, "counted wrongly")
    return {"kills": sum(told[key] for key in ("window", "engine", "opening")), "window": told["window"] + told["opening"],
            "while_opening": told["opening"], "engine": told["engine"], "asked": told["asked"], "edits_checked": truth.checked,
            "edits_younger_than_a_second_lost": truth.lost, "edits_older_lost": 0, "journals": len(truth.journals),
            "verdict_edits": sum(1 for edits in truth.journals.values() for e in edits if e["kind"] == "verdict")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    options = parser.parse_args()
    folder = Path(options.keep) if options.keep else Path(tempfile.mkdtemp(prefix="window-kills-"))
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "window.log", "wb") as log:
        summary = kills(folder, options.kills, random.Random(options.seed), log)
    noise = [line for line in (folder / "window.log").read_text(errors="replace").splitlines()
             if line.strip() and not line.startswith("This plugin does not support")]
    summary["warnings"] = len(noise)
    for line in noise[:10]:
        print("warning: " + line)
    print(json.dumps(summary))
    check(not noise, "the window warns")
    if not options.keep:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
