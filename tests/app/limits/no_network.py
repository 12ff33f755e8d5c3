"""Nothing reaches for another computer unless its user names one: the window opens samples and draws every page, writes its
report, its pictures and its help, and the command line every kind of file, all with a shim below that notes each attempt.
Last, a server that is named is tried, so that the shim is known to see."""
import os
import re
import subprocess
import sys
import tempfile

WINDOW, CLI, SAMPLES, SHIM = sys.argv[1:5]
findings = []


def main(folder):
    log = os.path.join(folder, "network.log")
    environment = {**os.environ, "LD_PRELOAD": SHIM, "SPLITPOINT_NETWORK_LOG": log, "HOME": folder, "XDG_RUNTIME_DIR": folder,
                   "QT_QPA_PLATFORM": "offscreen"}
    out = os.path.join(folder, "out")

    def run(*command, codes=(0,)):
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=250,
                              check=False)
        if done.returncode not in codes:
            findings.append(f"{command[1:]} ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[-200:]}")

    def tried():
        if not os.path.exists(log):
            return []
        with open(log, encoding="utf-8") as lines:
            return lines.read().split()

    samples = sorted(os.path.join(SAMPLES, name) for name in os.listdir(SAMPLES) if name.endswith(".splitpoint"))
    described = subprocess.run([WINDOW, "--help"], stdout=subprocess.PIPE, check=True).stdout.decode()
    pages = re.search(r"--page\s+TEXT:\{([^}]*)\}", described).group(1).split(",")
    assert len(pages) >= 16, pages
    for number, page in enumerate(pages):
        run(WINDOW, samples[number % len(samples)], "--screenshot", out + ".png", "--page", page)
    run(WINDOW, samples[3], "--report", out + ".pdf", "--export-images", out)
    run(WINDOW, "--export-help", out + "-help")
    for command in (["evaluate"], ["explain"], ["sweep"], ["check"], ["simulate", "--draws", "256"], ["deck", "-o", out + ".pptx"],
                    ["book", "-o", out + ".xlsx"]):
        run(CLI, command[0], samples[3], *command[1:], codes=(0, 3))
    run(CLI, "catalogue", "list")
    for each in tried():
        findings.append(f"nobody asked for it, but {each} was tried")
    run(CLI, "import", "prometheus", "http://192.0.2.1:9090", "--query", "up", "--start", "2025-01-01T00:00:00Z", "--end", "2025-01-02T00:00:00Z",
        "--step", "3600", codes=(1,))
    if "192.0.2.1" not in tried():
        findings.append(f"a server was named, but the shim did not see it tried: {tried()}")
    print(f"{len(pages)} pages, {len(samples)} samples")


with tempfile.TemporaryDirectory(prefix="splitpoint-network-") as top:
    os.chmod(top, 0o700)
    main(top)
for each in findings:
    print("FINDING", each)
sys.exit(1 if findings else 0)
