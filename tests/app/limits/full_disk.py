"""A disk that is full after so many bytes of a file (the limit on a file's size, whose signal the programs ignore themselves):
whatever is exported or imported, the program ends with 1 and one sentence that names the file, no half file and no
temporary one is left, and a file that was there before is as it was. With all the room it comes through."""
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

PROGRAM, SAMPLES, WHICH = sys.argv[1:4]
SAMPLE = os.path.join(SAMPLES, "04-nightly-batch.splitpoint")
BEFORE = b"what was there before\n"
findings = []


def run(arguments, most_bytes, folder):
    def limit():
        if most_bytes is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1750000000", "HOME": folder + "-home", "XDG_CACHE_HOME": folder + "-home", "XDG_RUNTIME_DIR": folder + "-home"}
    # Through pipes: the limit would hold for files that the messages go to, as well.
    done = subprocess.run([PROGRAM, *arguments], preexec_fn=limit, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=250, check=False, restore_signals=False)
    return done.returncode, done.stderr.decode(errors="replace")


def files_in(folder):
    return sorted(os.path.relpath(os.path.join(path, name), folder) for path, _, names in os.walk(folder) for name in names)


def attempt(words, name, existing, limits, many=False):
    """`words` with OUT for the place; `many`: a folder of files rather than one."""
    with tempfile.TemporaryDirectory(prefix="splitpoint-full-") as top:
        folder = os.path.join(top, "out")
        os.makedirs(folder + "-home", mode=0o700)

        def start_again():
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            if existing and not many:
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(BEFORE)
        out = folder if many else os.path.join(folder, name)
        arguments = [out if word == "OUT" else word for word in words]
        start_again()
        code, said = run(arguments, None, folder)
        whole = files_in(folder)
        sizes = {each: os.path.getsize(os.path.join(folder, each)) for each in whole}
        if code != 0 or not whole:
            findings.append(f"{words}: with all the room it ended with {code}: {said.strip()}")
            return
        largest = max(sizes.values())
        for most in [each for each in limits if each < largest] + [largest - 1]:
            start_again()
            code, said = run(arguments, most, folder)
            where = f"{' '.join(words[:2])} -> {name}, room for {most} of {largest} bytes"
            if code != 1:
                findings.append(f"{where}: ended with {code}, not 1: {said.strip()[-300:]}")
            # The library of workbooks has words of its own for a full temporary folder; ours come last.
            ours = [line for line in said.splitlines() if line.startswith("splitpoint")]
            if len(ours) != 1 or not said.strip().endswith(ours[-1]):
                findings.append(f"{where}: not one sentence: {said.strip()!r}")
            elif not many and name not in ours[-1] and "temporary folder" not in ours[-1]:
                findings.append(f"{where}: does not name the place: {said.strip()!r}")
            left = files_in(folder)
            if many:
                for each in left:
                    if each not in sizes:
                        findings.append(f"{where}: left {each}")
                    elif os.path.getsize(os.path.join(folder, each)) < sizes[each] * 0.9:
                        findings.append(f"{where}: left half of {each}")
            elif existing:
                with open(out, "rb") as file:
                    if file.read() != BEFORE:
                        findings.append(f"{where}: the file that was there is another one now")
                if left != [name]:
                    findings.append(f"{where}: left {left}")
            elif left:
                findings.append(f"{where}: left {left}")
        print(f"{' '.join(words[:2])} -> {name}: {len(whole)} files, {sum(sizes.values())} bytes whole", flush=True)


with tempfile.TemporaryDirectory(prefix="splitpoint-usage-") as usage:
    table = os.path.join(usage, "usage.csv")
    with open(table, "w", encoding="utf-8") as rows:
        rows.write("time,gpus\n" + "".join(f"2025-01-{1 + hour // 24:02d}T{hour % 24:02d}:00:00Z,{8 + hour % 24}\n" for hour in range(600)))
    if WHICH == "cli":
        few = [0, 1, 4096, 20000]
        attempt(["deck", SAMPLE, "-o", "OUT"], "deck.pptx", False, few)
        attempt(["deck", SAMPLE, "-o", "OUT"], "deck.pptx", True, few)
        attempt(["book", SAMPLE, "-o", "OUT"], "book.xlsx", True, few)
        attempt(["import", "csv", table, "-o", "OUT"], "curve.csv", False, [0, 1, 100])
        attempt(["import", "csv", table, "-o", "OUT"], "curve.csv", True, [0, 1, 100])
        attempt(["new", "-o", "OUT", "--force"], "new.splitpoint", True, [0, 1, 100])
    else:
        attempt([SAMPLE, "--report", "OUT"], "report.pdf", True, [0, 4096])
        attempt([SAMPLE, "--screenshot", "OUT"], "window.png", False, [0, 4096])
        attempt([SAMPLE, "--screenshot", "OUT"], "window.png", True, [0])
        attempt([SAMPLE, "--results", "OUT"], "results.json", True, [0, 100])
        attempt([SAMPLE, "--export-images", "OUT"], "pictures", False, [0, 3000], many=True)
        attempt(["--export-help", "OUT"], "help", False, [0, 3000], many=True)

for each in findings:
    print("FINDING", each)
sys.exit(1 if findings else 0)
