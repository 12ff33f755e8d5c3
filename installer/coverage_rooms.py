"""Prints the share of lines that ran, room by room, from `llvm-cov export -summary-only` on standard input.

Ends with 1 where models or all rooms together are below WANTED_MODELS or WANTED_ALL per cent, unless NARROWED is not 0.
With FILES=1 also every file of models with lines that did not run, fewest covered first.
"""
import collections
import json
import os
import sys

root = os.environ["ROOT"] + "/"
rooms = collections.defaultdict(lambda: [0, 0])
files = []
for entry in json.load(sys.stdin)["data"][0]["files"]:
    name = entry["filename"]
    if not name.startswith(root):
        continue
    name = name[len(root):]
    if name.split("/")[0] not in ("models", "ui", "app", "benchmarks"):
        continue
    lines = entry["summary"]["lines"]
    folder = os.path.dirname(name)
    for room in {folder, folder.split("/")[0] + " (all)", "(all)"}:
        rooms[room][0] += lines["covered"]
        rooms[room][1] += lines["count"]
    files.append((lines["count"] - lines["covered"], lines["count"], name))


def share(room):
    covered, count = rooms[room]
    return 100.0 * covered / count if count else 0.0


for room in sorted(rooms):
    print(f"{room:32} {rooms[room][0]:7} of {rooms[room][1]:7} lines  {share(room):5.1f} %")
if os.environ.get("FILES") == "1":
    for missed, count, name in sorted(files, reverse=True)[:60]:
        print(f"{missed:5} of {count:5} not run  {name}")
short = []
if share("models (all)") < float(os.environ["WANTED_MODELS"]):
    short.append(f"models ran {share('models (all)'):.1f} % of its lines; {os.environ['WANTED_MODELS']} are wanted")
if share("(all)") < float(os.environ["WANTED_ALL"]):
    short.append(f"all rooms ran {share('(all)'):.1f} % of their lines; {os.environ['WANTED_ALL']} are wanted")
if os.environ.get("NARROWED", "0") == "0":
    for sentence in short:
        print("splitpoint:", sentence, file=sys.stderr)
    sys.exit(1 if short else 0)
