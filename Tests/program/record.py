"""Reads what a harness printed and records its figures: record.py HARNESS COMMAND LOG..., with DAYMARK_RECORD set."""

import re
import sys
from pathlib import Path

from support import figures


def power_loss(log):
    runs = [(name, int(states), int(faults)) for name, states, faults in re.findall(r"power loss: (.*): (\d+) states, (\d+) faults", log)]
    disobedient = [run for run in runs if re.match(r"forgets|syncs", run[0])]
    honest = [run for run in runs if run not in disobedient]
    assert honest and disobedient, "no line of a power cut in the log"
    return {
        "states": sum(run[1] for run in honest), "torn": sum(run[2] for run in honest),
        "disobedient-states": sum(run[1] for run in disobedient), "disobedient-torn": sum(run[2] for run in disobedient),
        "seconds": float(re.findall(r"Test run with .* (?:passed|failed) after ([\d.]+) seconds", log)[-1]),
    }  # fmt: skip


def sanitized(log):
    """A log of one sanitizer. Its first line names it."""
    name = log.split("\n", 1)[0].strip()
    tests = sum(int(count) for count in re.findall(r"Test run with (\d+) tests?", log))
    assert name in ("address", "thread") and tests, "no test was run"
    return {f"{name}-tests": tests, f"{name}-findings": len(re.findall(r"(?:ERROR|WARNING): (?:Address|Thread|Leak)Sanitizer", log))}


def fuzz(log):
    """What libFuzzer says at the end of each target."""
    inputs = [int(number) for number in re.findall(r"stat::number_of_executed_units:\s+(\d+)", log)]
    assert inputs, "no target was run to its end"
    each = [int(seconds) for seconds in re.findall(r"Done \d+ runs in (\d+) second", log)]
    return {"targets": len(inputs), "inputs": sum(inputs), "traps": len(re.findall(r"SUMMARY: libFuzzer", log)), "seconds-each": min(each, default=0)}


READERS = {"power-loss": power_loss, "sanitized": sanitized, "fuzz": fuzz}

if __name__ == "__main__":
    harness, command, *logs = sys.argv[1:]
    values = {}
    for log in logs:
        values |= READERS[harness](Path(log).read_text(errors="replace"))
    for name, value in values.items():
        print(f"{harness}.{name}: {value} {figures.DECLARED[harness][name]}")
    figures.record(harness, command, values)
