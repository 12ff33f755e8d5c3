#!/usr/bin/env python3
"""Importing a large sacct list: splitpoint-cli beside pandas doing the same aggregation and awk doing only the sum.

    tests/performance/import_speed.py BIN_FOLDER [ROWS] [RUNS]

Each of RUNS rounds (3) runs all of them one after the other on the same file, so that a busy machine slows them alike; the
fastest of each counts. Ends with 1 where the results differ. pandas needs Debian's python3-pandas and is left out without it.
"""
import os
import subprocess
import sys
import tempfile
import time

PANDAS = r"""
import sys
import numpy as np
import pandas as pd

jobs = pd.read_csv(sys.argv[1], sep="|", usecols=["JobID", "Partition", "Start", "End", "AllocTRES"],
                   dtype={"JobID": str, "Partition": "category", "AllocTRES": str})
jobs = jobs[~jobs.JobID.str.contains(".", regex=False)].drop_duplicates(["JobID", "Start"])
gpus = jobs.AllocTRES.str.extract(r"gres/gpu=([0-9.]+)", expand=False).astype(float).fillna(0).to_numpy()
start = pd.to_datetime(jobs.Start, format="%Y-%m-%dT%H:%M:%S").to_numpy().astype("datetime64[s]").astype(np.int64)
end = pd.to_datetime(jobs.End, format="%Y-%m-%dT%H:%M:%S").to_numpy().astype("datetime64[s]").astype(np.int64)
first = start.min() // 3600
hours = end.max() // 3600 - first + 2
for name, code in zip(jobs.Partition.cat.categories, range(len(jobs.Partition.cat.categories))):
    mine = (jobs.Partition.cat.codes == code).to_numpy()
    g, s, e = gpus[mine], start[mine], end[mine]
    # The integral of use up to a time is piecewise linear: its growth over an hour is that hour's GPU-seconds.
    rate, part = np.zeros(hours + 1), np.zeros(hours + 1)
    for time, sign in ((s, 1.0), (e, -1.0)):
        hour = time // 3600 - first
        np.add.at(rate, hour + 1, sign * g)
        np.add.at(part, hour, sign * g * (3600 - time % 3600) / 3600)
    curve = np.cumsum(rate) + part
    print(name, round(curve.sum(), 3))
"""
AWK = r"""{ if (match($14, /gres\/gpu=[0-9]+/)) s += substr($14, RSTART + 9, RLENGTH - 9) * $10 } END { printf "%.3f\n", s / 3600 }"""


def timed(command, output):
    begin = time.monotonic()
    with open(output, "wb") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5_000_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with tempfile.TemporaryDirectory(prefix="splitpoint-import-") as work:
        data = os.path.join(work, "sacct.txt")
        with open(data, "wb") as out:
            subprocess.run([os.path.join(folder, "write_sacct"), str(rows)], stdout=out, check=True)
        print(f"{rows} rows, {os.path.getsize(data) / 1e6:.0f} MB")
        commands = {"splitpoint-cli": [os.path.join(folder, "splitpoint-cli"), "import", "sacct", data],
                    "awk, the sum only": ["awk", "-F|", AWK, data]}
        python = next((p for p in ("/usr/bin/python3", sys.executable)
                       if subprocess.run([p, "-c", "import pandas"], stderr=subprocess.DEVNULL).returncode == 0), None)
        if python:
            commands["pandas"] = [python, "-c", PANDAS, data]
        else:
            print("pandas is not installed (python3-pandas), so it is left out")
        best, results = {}, {}
        for _ in range(rounds):
            for name, command in commands.items():
                output = os.path.join(work, "out")
                seconds, megabytes = timed(command, output)
                best[name] = min(best.get(name, (1e9, 0)), (seconds, megabytes))
                with open(output) as out:
                    results[name] = out.read().split("\n")
        total = {"splitpoint-cli": sum(float(line.split(",")[1]) for line in results["splitpoint-cli"][1:] if line),
                 "awk, the sum only": float(results["awk, the sum only"][0])}
        if python:
            total["pandas"] = sum(float(line.split()[1]) for line in results["pandas"] if line)
        ours = best["splitpoint-cli"][0]
        for name, (seconds, megabytes) in best.items():
            print(f"{name:20} {seconds:7.2f} s  {megabytes:6.0f} MiB  {seconds / ours:5.2f} times ours  {total[name]:.2f} GPU-hours")
        if any(abs(t / total["splitpoint-cli"] - 1) > 1e-6 for t in total.values()):
            sys.exit("the results differ")


main()
