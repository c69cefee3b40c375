#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talks to neuroglyph-engine line by line: every line fits the schema, LibTorch computes, no GPU library is opened unasked,
a run trains, and the engine ends when its parent goes away, leaving a run that resumes."""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/acceptance"))
sys.path.insert(0, str(ROOT / "tests/checks"))
from epoch_study import write_study  # noqa: E402

ENGINE = os.environ["NG_ENGINE"]
LINES = []


class Engine:
    def __init__(self):
        self.process = subprocess.Popen([ENGINE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.last = 0
        self.events = []

    def send(self, request, **members):
        self.last += 1
        line = json.dumps({"request": request, "id": self.last, **members})
        LINES.append(line)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.last

    def read(self):
        line = self.process.stdout.readline()
        assert line, "the engine closed the conversation"
        LINES.append(line.strip())
        return json.loads(line)

    def ask(self, request, **members):
        number = self.send(request, **members)
        while True:
            message = self.read()
            if message.get("reply") == number:
                assert "ok" in message, message
                return message["ok"]
            self.events.append(message)

    def wait_for(self, event):
        while True:
            message = self.events.pop(0) if self.events else self.read()
            if message.get("event") == event:
                return message

    def maps(self):
        return Path(f"/proc/{self.process.pid}/maps").read_text()


def training(**parameters):
    values = {"epochs": 4, "batch": 32, "hidden": 16, "width": 16, "feed_forward": 16, "embedding": 8, **parameters}
    return {"framework": "eeg_clip", "parameters": values, "dataset": {}, "target": "concept", "text_encoder": "hashed",
            "split_plan": {"kind": "blocked", "folds": 2, "validation_fraction": 0.2, "margin": "0", "seed": 1},
            "seeds": [1], "control_plan": "none", "device": "cpu", "threads": 1, "checkpoint_seconds": 0.2}


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_study(folder / "study", 80, 4, 1.0)

        begun = time.time()
        engine = Engine()
        hello = engine.ask("hello", protocol=1, window=False)
        print("greeting after %.2f s" % (time.time() - begun))
        assert hello["protocol"] == 1 and "libtorch" in hello["versions"], hello
        for library in ("libtorch_cuda.so", "libcuda.so"):
            assert library not in engine.maps(), f"{library} was opened unasked"
        assert "eeg_clip" in engine.ask("frameworks")["frameworks"]
        tested = engine.ask("selftest")
        assert tested["loss"] < 1e-6, tested
        ok = engine.ask("encode-text", encoder="hashed", texts=["a", "b"], out=str(folder / "texts.npy"))
        assert ok["dimension"] == 384 and (folder / "texts.npy").read_bytes().startswith(b"\x93NUMPY")

        engine.ask("train", study=str(folder / "study"), out=str(folder / "run"), training=training())
        ended = engine.wait_for("ended")
        assert ended["state"] == "finished", ended
        assert "libtorch_cuda.so" not in engine.maps(), "a run on the CPU opened CUDA"
        engine.ask("decode", folder=str(folder / "run"), study=str(folder / "study"), out=str(folder / "all.h5"))
        assert (folder / "all.h5").exists()
        engine.wait_for("heartbeat")
        engine.ask("shutdown")
        assert engine.process.wait(30) == 0

        # The parent goes away: the run pauses at a checkpoint, another engine finishes it.
        engine = Engine()
        engine.ask("train", study=str(folder / "study"), out=str(folder / "long"), training=training(epochs=5000, patience=5000))
        engine.wait_for("progress")
        engine.process.stdin.close()
        assert engine.process.wait(30) == 0
        assert json.loads((folder / "long/run.json").read_text())["state"] == "paused"
        engine = Engine()
        run = engine.ask("resume", folder=str(folder / "long"))["run"]
        engine.wait_for("progress")
        engine.ask("stop", run=run)
        assert engine.wait_for("ended")["state"] == "stopped"
        engine.process.stdin.close()
        assert engine.process.wait(30) == 0

        for number, line in enumerate(LINES):
            path = folder / "line.json"
            path.write_text(line)
            checked = subprocess.run([sys.executable, str(ROOT / "tests/checks/json_schema.py"), str(ROOT / "resources/schemas/engine.schema.json"), str(path)],
                                     capture_output=True, text=True)
            assert checked.returncode == 0, f"{line}: {checked.stdout}{checked.stderr}"
            if number > 60:
                break
    print("ok")


if __name__ == "__main__":
    main()
