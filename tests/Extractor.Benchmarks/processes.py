#!/usr/bin/env python3
"""What whole processes cost, beside other programs: a row for each figure that the project promises.

usage: processes.py CORPUS [--rows ROW,...] [--extractor PROGRAM] [--work FOLDER] [--output FILE]

CORPUS holds articles as .txt files in UTF-8; the figures promised are for the 840 articles of PolNeAR's training part.
Rows: start, wc, wordcount, compromise, wink, scale, memory, hostile, linear, threads; all of them take some ten minutes.
PROGRAM is a published extractor; without it one is published here, compiled beforehand for this system.
FOLDER keeps what is made and installed, for the next time; without it nothing is kept.

Two programs that are compared run in turn, A B A B ...; a ratio is taken of each round, and its median is given with the
smallest and the largest. CPU time (user and system) and peak memory are the system's own account of the finished
process and those that it waited for, start-up included. What other programs do at the time moves even CPU time by tens
of per cent: quote only figures of a quiet machine. Needs dotnet, and node and npm for the rows compromise and wink.
"""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NPM = ["compromise@14.17.0", "wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1"]
MEGABYTE = 1_000_000

# What no article looks like: each is repeated until the text is as long as asked for
HOSTILE = {
    "opening marks": "“",
    "straight marks": "a \" b ",
    "apostrophes": "' ",
    "“said”": "said ",
    "“he said”": "he said, ",
    "one letter in marks": "“a” ",
    "accounts": "@a ",
    "statements in each other": "Kim said Lee said ",
    "no end of a sentence": "went home in the town with the ",
    "phrases of names": "John Smith and ",
    "“according to”": "according to Kim ",
    "one word": "a",
    "brackets": "(",
    "paragraphs of a word": "Said.\n\n",
    "accents": "e\u0301\u0301\u0301",
}


class Run:
    """One finished process: its CPU seconds, wall seconds and peak memory in MB."""

    def __init__(self, command, cwd=None):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            began = time.monotonic()
            process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.wall = time.monotonic() - began
            errors.seek(0)
            if process.returncode != 0:
                raise RuntimeError(f"{' '.join(map(str, command))[:200]}: exit status {process.returncode}: {errors.read(500).decode(errors='replace')}")
        self.cpu = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss * (1024 if sys.platform == "linux" else 1) / 1e6


def spread(values, form):
    """The median, and the smallest and the largest."""
    values = sorted(values)
    text = format(statistics.median(values), form)
    return text if len(values) == 1 else f"{text} ({values[0]:{form}}–{values[-1]:{form}})"


class Bench:
    def __init__(self, corpus, work, extractor):
        self.corpus, self.work, self.given = corpus, work, extractor
        self.files = sorted(corpus.glob("*.txt"))
        if not self.files:
            raise SystemExit(f"{corpus}: holds no .txt files")
        self.texts = [file.read_text(encoding="utf-8") for file in self.files]
        self.words = sum(len(text.split()) for text in self.texts)
        self.rows = []

    def row(self, measure, least, aim, measured):
        self.rows.append((measure, least, aim, measured))
        print(f"{measure}: {measured} (at least {least}, aim {aim})", file=sys.stderr, flush=True)

    # Programs and texts, each made when a row first needs it

    def made(self, name, make):
        path = self.work / name
        if not path.exists():
            make(path)
        return path

    def publish(self, project, name):
        def make(path):
            system = {"Linux": "linux", "Darwin": "osx", "Windows": "win"}[platform.system()]
            processor = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}[platform.machine()]
            subprocess.run(["dotnet", "publish", project, "-c", "Release", "-r", f"{system}-{processor}", "--self-contained", "false",
                            "-o", path, f"-p:Built={self.work / 'built'}", "-v", "quiet"], check=True, stdout=sys.stderr)
        return self.made(name, make)

    @property
    def extractor(self):
        return self.given or self.publish(ROOT / "src" / "Extractor.Cli", "extractor") / "extractor"

    def program(self, name):
        return self.publish(HERE / "Programs" / name, name) / name

    def node(self, script):
        def make(path):
            path.mkdir()
            (path / "package.json").write_text('{"private": true}')
            subprocess.run(["npm", "install", "--no-audit", "--no-fund", *NPM], cwd=path, check=True, stdout=sys.stderr)
        folder = self.made("npm", make)
        (folder / script).write_text((HERE / "Programs" / script).read_text(encoding="utf-8"), encoding="utf-8")
        return folder, ["node", folder / script, self.corpus]

    def text(self, name, content):
        return self.made(name, lambda path: path.write_text(content, encoding="utf-8"))

    def lines(self, times):
        def make(path):
            with open(path, "w", encoding="utf-8") as output:
                for time_ in range(times):
                    for file, text in zip(self.files, self.texts):
                        output.write(json.dumps({"id": f"{file.stem}-{time_}", "text": text}, ensure_ascii=False) + "\n")
        return self.made(f"all-{times}.jsonl", make)

    @property
    def median_article(self):
        place = sorted(range(len(self.texts)), key=lambda at: len(self.texts[at]))[len(self.texts) // 2]
        return self.text("median.txt", self.texts[place])

    def extract(self, *arguments):
        return [self.extractor, *arguments, "--format", "jsonl", "--output", self.work / "out.jsonl"]

    def in_turn(self, rounds, *commands):
        """Runs of each command, taken in turn; the first round only warms up where there are several."""
        for command, cwd in commands if rounds > 2 else []:
            Run(command, cwd)
        found = [[] for _ in commands]
        for _ in range(rounds):
            for runs, (command, cwd) in zip(found, commands):
                runs.append(Run(command, cwd))
        return found

    def ratio(self, rounds, ours, theirs, cwd=None, faster=False):
        first, second = self.in_turn(rounds, (ours, None), (theirs, cwd))
        return [(b.cpu / a.cpu if faster else a.cpu / b.cpu) for a, b in zip(first, second)], first, second

    # The rows

    def start(self):
        ratios, ours, hello = self.ratio(15, self.extract(self.median_article), [self.program("Hello")])
        self.row(f"cold start, one article of {len(self.median_article.read_text(encoding='utf-8').split())} words, over .NET hello world", "3 ×", "2 ×",
                 f"{spread(ratios, '.2f')} × ({statistics.median(run.cpu for run in ours):.3f} s over {statistics.median(run.cpu for run in hello):.3f} s)")

    def wc(self):
        ratios, ours, _ = self.ratio(5, self.extract(self.corpus), ["wc", "-w", *self.files])
        self.row(f"{len(self.files)} articles, JSONL out, over wc -w", "60 ×", "30 ×", f"{spread(ratios, '.1f')} × ({spread([run.cpu for run in ours], '.2f')} s)")

    def wordcount(self):
        ratios, _, _ = self.ratio(5, self.extract(self.corpus), [self.program("WordCount"), self.corpus])
        self.row("the same over a program of .NET that reads and counts words", "14 ×", "8 ×", f"{spread(ratios, '.1f')} ×")

    def compromise(self):
        folder, command = self.node("compromise.mjs")
        ratios, _, theirs = self.ratio(2, self.extract(self.corpus), command, folder, faster=True)
        self.row(f"faster than {NPM[0]}, quotations and people", "30 ×", "60 ×", f"{spread(ratios, '.1f')} × ({statistics.median(run.cpu for run in theirs):.1f} s)")

    def wink(self):
        folder, command = self.node("wink.mjs")
        ratios, _, theirs = self.ratio(5, self.extract(self.corpus), command, folder, faster=True)
        self.row(f"faster than {NPM[1]}, tokens, tags and names", "2 ×", "4 ×", f"{spread(ratios, '.2f')} × ({statistics.median(run.cpu for run in theirs):.2f} s)")

    def scale(self):
        ten, fifty = self.in_turn(2, (self.extract(self.lines(10)), None), (self.extract(self.lines(50)), None))
        speeds = [40 * self.words / (more.cpu - less.cpu) / 1e6 for less, more in zip(ten, fifty)]
        self.row("words a second of CPU beyond the first, from 10 and 50 times the JSONL", "0.7 M", "1.2 M", f"{spread(speeds, '.2f')} M")
        self.row("CPU at 50 times over CPU at 10 times", "5.3", "5.1", spread([more.cpu / less.cpu for less, more in zip(ten, fifty)], ".2f"))
        self.row("peak memory, 50 times over 10 times", "1.3 ×", "1.1 ×",
                 f"{spread([more.memory / less.memory for less, more in zip(ten, fifty)], '.2f')} × ({fifty[0].memory:.0f} MB)")

    def memory(self):
        one, all_ = self.in_turn(3, (self.extract(self.median_article), None), (self.extract(self.corpus), None))
        self.row("peak memory, one article", "60 MB", "45 MB", f"{spread([run.memory for run in one], '.0f')} MB")
        self.row(f"peak memory, {len(self.files)} articles", "100 MB", "70 MB", f"{spread([run.memory for run in all_], '.0f')} MB")

    def hostile_text(self, name, piece, length):
        # Some words of English before, so that it is not refused as another language
        start = "“We won,” said Kim Lee. The mayor told reporters that it was over. "
        return self.text(f"{name.replace(' ', '-')}-{length}.txt", start + piece * ((length - len(start)) // len(piece)))

    def hostile(self):
        news = self.text("news.txt", "\n\n".join(self.texts)[:MEGABYTE])
        kinds = [(name, self.hostile_text(name, piece, MEGABYTE)) for name, piece in HOSTILE.items()]
        runs = self.in_turn(2, (self.extract(news, "--force"), None), *[(self.extract(path, "--force"), None) for _, path in kinds])
        for (name, _), found in zip(kinds, runs[1:]):
            self.row(f"a hostile megabyte over one of news: {name}", "2 ×", "1.2 ×", f"{spread([run.cpu / base.cpu for run, base in zip(found, runs[0])], '.2f')} ×")

    def linear(self):
        for name, piece in HOSTILE.items():
            one, two, four = (runs[0].cpu for runs in self.in_turn(1, *[
                (self.extract(self.hostile_text(name, piece, times * MEGABYTE), "--force"), None) for times in (1, 2, 4)]))
            # The start, which costs the same each time, drops out of differences
            self.row(f"CPU from 2 to 4 MB over CPU from 1 to 2 MB: {name}", "2.5", "2.1", f"{(four - two) / max(two - one, 1e-3):.2f} ({one:.2f}, {two:.2f}, {four:.2f} s)")

    def threads(self):
        try:
            one, two = self.in_turn(5, (self.extract(self.lines(1), "--threads", "1"), None), (self.extract(self.lines(1), "--threads", "2"), None))
        except RuntimeError as refused:
            self.row("--threads 2, wall, on two idle cores", "1.6 × faster", "1.8 ×", f"not measured: {refused}"[:120].replace("|", " "))
            return
        self.row("--threads 2, wall, on two idle cores", "1.6 × faster", "1.8 ×",
                 f"{spread([a.wall / b.wall for a, b in zip(one, two)], '.2f')} × (CPU {spread([b.cpu / a.cpu for a, b in zip(one, two)], '.2f')} ×)")


ROWS = ["start", "wc", "wordcount", "compromise", "wink", "scale", "memory", "hostile", "linear", "threads"]


def machine():
    """What it ran on, as far as the system tells."""
    names = [line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")] if sys.platform == "linux" else []
    load = ", load average at the end {:.1f}".format(os.getloadavg()[0]) if hasattr(os, "getloadavg") else ""
    runtime = subprocess.run(["dotnet", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    return f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, .NET SDK {runtime}{load}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rows", default=",".join(ROWS))
    parser.add_argument("--extractor", type=Path)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    rows = options.rows.split(",")
    if unknown := set(rows) - set(ROWS):
        parser.error(f"{', '.join(sorted(unknown))}: no such row; there are {', '.join(ROWS)}")
    os.environ.update(DOTNET_CLI_TELEMETRY_OPTOUT="1", DOTNET_NOLOGO="1", LC_ALL="C.UTF-8")

    with tempfile.TemporaryDirectory() as temporary:
        work = (options.work or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        bench = Bench(options.corpus.resolve(), work, options.extractor and options.extractor.resolve())
        version = subprocess.run([bench.extractor, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
        failed = []
        for name in rows:
            try:
                getattr(bench, name)()
            except (RuntimeError, OSError, subprocess.CalledProcessError) as failure:
                # The other rows are measured all the same
                failed.append(f"{name}: {failure}")
                print(failed[-1], file=sys.stderr, flush=True)

    lines = [f"{version}; {len(bench.files)} articles, {bench.words:,} words. {machine()}.", "",
             "| measure | at least | aim | measured |", "| --- | --- | --- | --- |"]
    lines += [f"| {' | '.join(row)} |" for row in bench.rows]
    lines += [f"\nNot measured: {failure}" for failure in failed]
    text = "\n".join(lines) + "\n"
    print(text, end="")
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
