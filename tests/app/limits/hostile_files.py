"""Files that are far too deep, long or large, in little memory: each is refused with 1 and one sentence that names it, soon,
and never by a signal. Files that name a path outside their folder read nothing there."""
import gzip
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

CLI, SAMPLES = sys.argv[1:3]
MEMORY = 700 * 1024 * 1024  # of address space: programs and libraries take some 200 MB of it
MOST_S = 60
findings = []


def run(arguments):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    start = time.monotonic()
    done = subprocess.run([CLI, *arguments], preexec_fn=limit, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=200, check=False)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace"), time.monotonic() - start


def refused(arguments, name, about, several=False):
    code, _, said, seconds = run(arguments)
    print(f"{about}: {code} in {seconds:.1f} s: {said.strip()[:160]}", flush=True)
    if code != 1:
        findings.append(f"{about}: ended with {code}: {said.strip()[-300:]}")
    lines = [line for line in said.splitlines() if line.strip()]
    # `check` lists all faults, a line each.
    if (len(lines) != 1 and not several) or any(name not in line and "memory" not in line for line in lines):
        findings.append(f"{about}: not one sentence that names {name}: {said.strip()[:400]!r}")
    if seconds > MOST_S:
        findings.append(f"{about}: took {seconds:.0f} s")


def main(folder):
    def place(name):
        return os.path.join(folder, name)

    def write(name, text):
        with open(place(name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return place(name)

    with open(os.path.join(SAMPLES, "04-nightly-batch.splitpoint"), encoding="utf-8") as file:
        sample = file.read()
    head = '{"splitpoint": 1, "name": "x", "horizon": {"hours": 24}, '
    refused(["check", write("lists.splitpoint", head + '"provenance": ' + "[" * 10000 + "]" * 10000 + "}")], "lists.splitpoint", "lists 10,000 deep")
    refused(["check", write("objects.splitpoint", head + '"provenance": ' + '{"a":' * 10000 + "1" + "}" * 10000 + "}")], "objects.splitpoint",
            "objects 10,000 deep")
    refused(["check", write("unclosed.splitpoint", "[" * 3_000_000)], "unclosed.splitpoint", "three million brackets that never close")
    refused(["check", write("many.splitpoint", head + '"workloads": [' + ",".join(["{}"] * 1_500_000) + "]}")], "many.splitpoint",
            "a million and a half workloads")
    refused(["check", write("word.splitpoint", head + '"x": "' + "a" * 80_000_000 + '"}')], "word.splitpoint", "a word of 80 MB", several=True)
    with open(place("hole.splitpoint"), "wb") as file:
        file.truncate(3 << 30)
    refused(["check", place("hole.splitpoint")], "hole.splitpoint", "three gigabytes of nothing")

    refused(["import", "csv", write("line.csv", b"time,gpus\n" + b"1" * 100_000_000), "-o", place("c.csv")], "line.csv", "a table with a line of 100 MB")
    refused(["import", "csv", write("columns.csv", b"a," * 20_000_000 + b"\n1\n"), "-o", place("c.csv")], "columns.csv", "twenty million columns")
    refused(["import", "sacct", write("line.sacct", b"JobID|" * 15_000_000), "-o", place("c.csv")], "line.sacct", "an accounting line of 90 MB")
    refused(["import", "prometheus", write("deep.json", b'{"data":' + b"[" * 100_000), "-o", place("c.csv")], "deep.json", "an answer 100,000 deep")
    bomb = place("bomb.csv.gz")
    with gzip.open(bomb, "wb", compresslevel=9) as packed:
        for _ in range(300):
            packed.write(b"\0" * 10_000_000)
    refused(["import", "csv", bomb, "-o", place("c.csv")], "bomb.csv.gz", "three gigabytes from a gzip file of 3 MB")

    plain = write("sample.splitpoint", sample)
    with zipfile.ZipFile(place("bomb.pptx"), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        with package.open("ppt/presentation.xml", "w", force_zip64=True) as part:
            for _ in range(300):
                part.write(b" " * 10_000_000)
    refused(["deck", plain, "--template", place("bomb.pptx"), "-o", place("d.pptx")], "bomb.pptx", "a template that unpacks to three gigabytes")
    with zipfile.ZipFile(place("parts.pptx"), "w") as package:
        for part in range(70_000):
            package.writestr(f"ppt/{part}", "")
    refused(["deck", plain, "--template", place("parts.pptx"), "-o", place("d.pptx")], "parts.pptx", "a template of 70,000 parts")
    depth = 200_000
    with zipfile.ZipFile(place("deep.pptx"), "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<a>" * depth + "</a>" * depth)
        package.writestr("ppt/presentation.xml", "<a>" * depth + "</a>" * depth)
    refused(["deck", plain, "--template", place("deep.pptx"), "-o", place("d.pptx")], "deep.pptx", "a template 200,000 elements deep")

    # Paths that lead out of the folder. What lies there is a secret; no message may quote it.
    inner = place("inner")
    os.makedirs(inner)
    secret = "4711,secret-of-another-folder"
    write("secret.csv", "hour,gpus\n" + secret + "\n")
    os.symlink(place("secret.csv"), os.path.join(inner, "link.csv"))
    os.symlink(folder, os.path.join(inner, "up"))
    for path in ("../secret.csv", place("secret.csv"), "./../secret.csv", "sub/../../secret.csv", "link.csv", "up/secret.csv", "~/secret.csv",
                 "file:///etc/passwd", "..\\secret.csv", "/dev/zero", "/proc/self/environ"):
        scenario = ('{"splitpoint": 1, "name": "x", "horizon": {"hours": 1}, "workloads": [{"name": "w", "demand": {"csv": %s}, '
                    '"time_shares": {"gpu_compute": 1}}], "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2.0, "gpus_per_node": 8}}, '
                    '"delivery": {"bare_metal": {}, "virtual": {}}}' % __import__("json").dumps(path))
        with open(os.path.join(inner, "out.splitpoint"), "w", encoding="utf-8") as file:
            file.write(scenario)
        refused(["evaluate", os.path.join(inner, "out.splitpoint")], "out.splitpoint", f"demand from {path}")
        _, out, said, _ = run(["evaluate", os.path.join(inner, "out.splitpoint")])
        if "secret-of" in said or b"secret-of" in out:
            findings.append(f"demand from {path}: what lies there is told")
    # A template whose parts have names that lead out: nothing is ever unpacked to disk.
    with zipfile.ZipFile(place("slip.pptx"), "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("../../slipped.xml", "<a/>")
        package.writestr("/tmp/splitpoint-slipped.xml", "<a/>")
    refused(["deck", plain, "--template", place("slip.pptx"), "-o", place("d.pptx")], "slip.pptx", "a template with parts that lead out")
    if os.path.exists("/tmp/splitpoint-slipped.xml") or os.path.exists(os.path.join(folder, "..", "slipped.xml")):
        findings.append("a template wrote outside its file")
    left = [name for name in os.listdir(folder) if name in ("c.csv", "d.pptx")]
    if left:
        findings.append(f"refused, but these were written: {left}")


with tempfile.TemporaryDirectory(prefix="splitpoint-hostile-") as top:
    main(top)
for each in findings:
    print("FINDING", each)
sys.exit(1 if findings else 0)
