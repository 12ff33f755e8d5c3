#!/usr/bin/env python3
"""What other programs make of our decks and workbooks.

office_programs.py openpyxl|libreoffice CLI SAMPLES   exit code 77: that program is not installed here
"""
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

SKIPPED = 77
DATE = ["--date", "2026-11-26"]
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def cached(reference):
    """Cells of a c:f with what is cached for them: {'B2': '3.1', …}."""
    first, last = (reference.find(f"{CHART}f").text.split("!")[1].split(":") * 2)[:2]
    column, row = re.fullmatch(r"\$([A-Z]+)\$(\d+)", first).groups()
    assert re.fullmatch(r"\$([A-Z]+)\$(\d+)", last).group(1) == column
    return {f"{column}{int(row) + int(point.get('idx'))}": point.find(f"{CHART}v").text for point in reference.iter(f"{CHART}pt")}


def check_embedded(deck, load):
    """Every chart of a deck against the cells of its workbook, read by openpyxl."""
    charts = 0
    with zipfile.ZipFile(deck) as parts:
        for name in parts.namelist():
            if not re.fullmatch(r"ppt/charts/chart\d+\.xml", name):
                continue
            relations = parts.read(f"ppt/charts/_rels/{os.path.basename(name)}.rels").decode()
            cells = re.search(r'Target="\.\./(embeddings/[^"]+)"', relations).group(1)
            sheet = load(io.BytesIO(parts.read(f"ppt/{cells}")))["Sheet1"]
            for kind in ("numRef", "strRef"):
                for reference in xml.fromstring(parts.read(name)).iter(CHART + kind):
                    for cell, value in cached(reference).items():
                        found = sheet[cell].value
                        same = float(value) == float(found) if kind == "numRef" else value == found
                        assert same, f"{name}: {cell} is {found}, drawn as {value}"
            charts += 1
    assert charts >= 7, charts


def check_book(book, results, load):
    plans = load(book)["Plans"]
    heads = [cell.value for cell in plans[1]]
    rows = {row[0].value: [cell.value for cell in row] for row in plans.iter_rows(min_row=2)}
    for head, key in (("Bare metal", "bare_metal"), ("Virtual", "virtual"), ("Hybrid", "hybrid")):
        column, plan = heads.index(head), results["plans"][key]
        for row, field in (("Effective cost", "usd_per_useful_gpu_hour"), ("Total cost", "total_cost_usd"),
                           ("Relative performance", "relative_performance"), ("Utilization of committed GPUs", "utilization")):
            found = rows[row][column]
            if plan[field] is None:
                assert found is None
            else:
                assert abs(found - plan[field]) <= 1e-14 * abs(plan[field]), (row, found, plan[field])
    sweep = [[cell.value for cell in row[:3]] for row in load(book)["Sweep"].iter_rows(min_row=2)]
    for row, point in zip(sweep, results["hybrid_sweep"], strict=True):
        assert row[0] == point["bare_metal_nodes"] and abs(row[2] - point["total_cost_usd"]) <= 1e-14 * row[2]
    cost = load(book, data_only=True)["Cost"]
    total = list(cost.iter_rows(min_row=cost.max_row))[0][1].value
    assert abs(total - results["plans"]["bare_metal"]["total_cost_usd"]) <= 1e-12 * total


def openpyxl_reads(cli, samples, folder):
    try:
        import openpyxl
    except ImportError:
        print("skipped: openpyxl is not installed (python3-openpyxl)")
        return SKIPPED
    for name in ("01-chat-service", "05-mixed-house"):
        sample, deck, book = os.path.join(samples, name + ".splitpoint"), os.path.join(folder, name + ".pptx"), os.path.join(folder, name + ".xlsx")
        run(cli, "deck", sample, "-o", deck, *DATE)
        run(cli, "book", sample, "-o", book, *DATE)
        check_embedded(deck, openpyxl.load_workbook)
        check_book(book, json.loads(run(cli, "evaluate", "--no-switch", sample)), openpyxl.load_workbook)
    return 0


def converted(soffice, folder, file, ending):
    profile = "-env:UserInstallation=file://" + os.path.join(os.environ["SPLITPOINT_OFFICE_FOLDER"], "profile")
    run(soffice, profile, "--headless", "--convert-to", ending, "--outdir", folder, file)
    result = os.path.join(folder, os.path.splitext(os.path.basename(file))[0] + "." + ending)
    assert os.path.getsize(result) > 1000, result
    return result


def charts_in(odp):
    """Objects of an OpenDocument file that are charts."""
    with zipfile.ZipFile(odp) as parts:
        manifest = parts.read("META-INF/manifest.xml").decode()
    return manifest.count("application/vnd.oasis.opendocument.chart")


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def formula_cells(book):
    """{(sheet part, cell): value} of all cells of a workbook with a formula; None where no value is stored."""
    cells = {}
    with zipfile.ZipFile(book) as parts:
        for name in parts.namelist():
            if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                for cell in xml.fromstring(parts.read(name)).iter(SHEET + "c"):
                    if cell.find(SHEET + "f") is not None:
                        value = cell.find(SHEET + "v")
                        cells[name, cell.get("r")] = None if value is None else float(value.text)
    return cells


def without_values(book, other):
    """The same workbook, but nobody has computed its formulas yet."""
    with zipfile.ZipFile(book) as parts, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in parts.namelist():
            part = parts.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            copy.writestr(name, part)


def totals(soffice, folder, book, results):
    """What LibreOffice makes of the totals: the sheets stand in the order Answer, Plans, Cost, Dollars, …"""
    bare = os.path.join(folder, "bare")
    os.mkdir(bare)
    for name in ("in", "out"):
        os.mkdir(os.path.join(bare, name))
    asked = os.path.join(bare, "in", "book.xlsx")
    without_values(book, asked)
    assert all(value is None for value in formula_cells(asked).values())
    stored = formula_cells(book)
    computed = formula_cells(converted(soffice, os.path.join(bare, "out"), asked, "xlsx"))
    assert computed.keys() == stored.keys() and len(stored) >= 9, (stored, computed)
    for cell, value in stored.items():
        assert abs(computed[cell] - value) <= 1e-9 * abs(value), (cell, value, computed[cell])
    for sheet in ("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"):
        for column, plan in zip("BCD", ("bare_metal", "virtual", "hybrid"), strict=True):
            total = results["plans"][plan]["total_cost_usd"]
            found = next(value for (name, cell), value in computed.items() if name == sheet and cell.startswith(column))
            assert abs(found - total) <= 1e-9 * total, (sheet, plan, total, found)


def libreoffice_opens(cli, samples, folder):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        print("skipped: LibreOffice is not installed (libreoffice-impress-nogui, libreoffice-calc-nogui)")
        return SKIPPED
    sample = os.path.join(samples, "01-chat-service.splitpoint")
    deck, book = os.path.join(folder, "deck.pptx"), os.path.join(folder, "book.xlsx")
    run(cli, "deck", sample, "-o", deck, *DATE)
    run(cli, "book", sample, "-o", book, *DATE)
    with zipfile.ZipFile(deck) as parts:
        charts = sum(bool(re.fullmatch(r"ppt/charts/chart\d+\.xml", name)) for name in parts.namelist())
        slides = sum(bool(re.fullmatch(r"ppt/slides/slide\d+\.xml", name)) for name in parts.namelist())
    odp = converted(soffice, folder, deck, "odp")
    assert charts_in(odp) == charts, (charts_in(odp), charts)
    with zipfile.ZipFile(odp) as parts:
        assert parts.read("content.xml").decode().count("<draw:page ") == slides
    converted(soffice, folder, deck, "pdf")
    assert charts_in(converted(soffice, folder, book, "ods")) == 5
    totals(soffice, folder, book, json.loads(run(cli, "evaluate", "--no-switch", sample)))
    # A deck that LibreOffice wrote, as a template and to append to: it drops our tags, so slides are known by their lines.
    again = os.path.join(folder, "again")
    os.mkdir(again)
    shutil.copy(odp, os.path.join(again, "deck.odp"))
    written = converted(soffice, again, os.path.join(again, "deck.odp"), "pptx")
    run(cli, "deck", sample, "-o", os.path.join(again, "from-template.pptx"), "--template", written, *DATE)
    run(cli, "deck", sample, "-o", os.path.join(again, "appended.pptx"), "--append", written, *DATE)
    for name in ("from-template", "appended"):
        result = converted(soffice, again, os.path.join(again, name + ".pptx"), "odp")
        with zipfile.ZipFile(result) as parts:
            pages = parts.read("content.xml").decode().count("<draw:page ")
        assert pages == slides, (name, pages)
        assert charts_in(result) == charts, name
    return 0


def main():
    program, cli, samples = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SPLITPOINT_OFFICE_FOLDER"] = folder
        return {"openpyxl": openpyxl_reads, "libreoffice": libreoffice_opens}[program](cli, samples, folder)


if __name__ == "__main__":
    sys.exit(main())
