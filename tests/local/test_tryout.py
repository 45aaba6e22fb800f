"""`rbworkflow try` with a person who does what the screen says, and knows no more than it says."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from docx import Document
from lxml import html
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.local.calling import api_client
from rbworkflow.local.processes import environment
from rbworkflow.local.tryout import try_out
from rbworkflow.steps.overview.kept_health import FILE
from tests.running.patience import PATIENCE

CODE = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
ADDRESS = re.compile(r"\(open\)\s+(http://\S+/masuk/\S+)")
DRAFT = re.compile(r"^ +(/\S+/DRAF_\S+\.docx)$")
UNIT = "TPH: Teknis Penyelenggaraan Pem…"
ORDER = {"periode": "Semester I Tahun 2026", "unit": [UNIT], "sampai": "2026-12-31", "alasan": "Lengkapi data dukung."}
TRYING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background
from rbworkflow.cli import app
app()
"""


class Person:
    """Reads the screen line by line; returns the report first, orders the revision, then approves twice."""

    def __init__(self, screen: Iterator[str], data: Path) -> None:
        self.screen, self.data = screen, data
        self.choices = iter(["KEMBALI", "SETUJU", "SETUJU"])
        self.seen: list[str] = []
        self.drafts: list[str] = []

    def play(self) -> None:
        codes: dict[str, str] = {}
        link = ""
        for line in self.screen:
            self.seen.append(line)
            codes |= {match[1]: match[0] for match in CODE.finditer(line)}
            if found := ADDRESS.search(line):
                link = found[1]
            if found := DRAFT.match(line):
                self._read(Path(found[1]))
            if line.startswith("Menunggu keputusan"):
                self._decide(link, codes)
            elif line.startswith("Menunggu perintah"):
                self._order(link)
            elif line.startswith("Ctrl-C menghentikan"):
                return

    @contextmanager
    def _browser(self, link: str) -> Iterator[tuple[httpx.Client, str]]:
        """Open the link and press Masuk; where that leads to."""
        self.server = link.partition("/masuk/")[0]
        with httpx.Client(headers={"Origin": self.server}, base_url=self.server, timeout=PATIENCE) as browser:
            assert "Masuk sebagai" in browser.get(link, headers={"Accept": "text/html"}).text
            yield browser, browser.post(link).headers["location"]

    def _read(self, draft: Path) -> None:
        document = Document(str(draft))
        mark = document.sections[0].header.paragraphs[0].text
        title = next(line.text for line in document.paragraphs if "Laporan" in line.text)
        self.drafts.append(f"{mark}: {title}")

    def _decide(self, link: str, codes: dict[str, str]) -> None:
        with self._browser(link) as (browser, path):
            page = html.document_fromstring(browser.get(path).text)
            hidden = {str(each.get("name")): each.get("value") for each in page.cssselect("form input[type=hidden]")}
            typed = {"kode": codes[next(self.choices)], "catatan": "Mohon dilengkapi."}
            answer = browser.post(path, data=hidden | typed)
            assert "sesudah" in answer.headers["location"]

    def _order(self, link: str) -> None:
        with self._browser(link) as (browser, path):
            assert "Mohon dilengkapi." in parse_qs(urlsplit(path).query)["parameters"][0]
            deployment = path.split("/")[3]
            form = f"/api/deployments/{deployment}/create_flow_run"
            assert browser.post(form, json={"parameters": {"isian": ORDER}}).is_success


@pytest.mark.soak  # a whole semester once more
@pytest.mark.server
def test_whoever_follows_the_screen_brings_the_report_to_the_province_and_its_story_stays(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TRYING, "try"]
    env = {name: value for name, value in environment({}).items() if name != "DISPLAY"}  # no browser for a test
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env, cwd=tmp_path) as process:
        assert process.stdout is not None
        person = Person(iter(process.stdout.readline, ""), tmp_path / "try-output" / "data")
        try:
            person.play()
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)

    said = "".join(person.seen)
    assert process.returncode == 0
    turns = re.findall(r"Giliran: Persetujuan (\w+) - .+ Revisi (\d)", said)
    assert turns == [("Sekretaris", "1"), ("Sekretaris", "2"), ("Ketua", "2")]
    assert "Laporan tiba di provinsi" in said
    health = json.loads((person.data / FILE).read_text(encoding="utf-8"))
    assert [part["name"] for part in health["parts"] if part["condition"] == "broken"] == []
    report = "Bersama ini kami sampaikan Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I"
    read = [(mark, title.startswith(report)) for mark, title in (draft.split(": ") for draft in person.drafts)]
    first, second = "DRAF – Revisi 1 – belum ditandatangani", "DRAF – Revisi 2 – belum ditandatangani"
    assert read == [(first, True), (second, True), (second, True)]
    with pytest.raises(httpx.ConnectError), api_client(f"{person.server}/api", person.data) as client:
        client.read_flow_runs()
    (address,) = re.findall(r"\(open this page\): (.+)", said)
    assert Path(address) == tmp_path / "try-output" / "index.html"
    assert decisions_on(Path(address)) == [
        ("Sekretaris KPU Kabupaten Pasuruan", "Keputusan tercatat: dikembalikan dengan catatan."),
        ("Plh. Sekretaris KPU Kabupaten Pasuruan", "Keputusan tercatat: disetujui."),
        ("Ketua KPU Kabupaten Pasuruan", "Keputusan tercatat: disetujui."),
    ]


def decisions_on(story: Path) -> list[tuple[str, str]]:
    """Who decided what on the report, as its page tells it."""
    page = html.document_fromstring(story.read_text(encoding="utf-8"))
    chapters = [each for each in page.cssselect(".chapter") if "Persetujuan" in _text(each.cssselect("h2")[0])]
    steps = [step for chapter in chapters for step in chapter.cssselect(".step")]
    return [(_text(step.cssselect(".who")[0]), _text(step.cssselect(".said")[0])) for step in steps]


def _text(element: html.HtmlElement) -> str:
    return str(element.text_content())


def test_whoever_stops_before_the_end_is_left_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_console: object, output: Path) -> None:
        (output / "data").mkdir(parents=True)
        raise KeyboardInterrupt

    monkeypatch.setattr("rbworkflow.local.tryout._play", stopped)
    try_out(tmp_path / "try-output")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("command", "played"), [("try", "tryout.try_out"), ("demo", "demo.demo")])
def test_each_is_played_in_its_own_folder_or_in_the_one_that_is_named(
    monkeypatch: pytest.MonkeyPatch, command: str, played: str
) -> None:
    folders: list[Path] = []
    monkeypatch.setattr(f"rbworkflow.local.{played}", lambda output, **_: folders.append(output))
    for arguments in ([command], [command, "--output", "hasil"]):
        assert CliRunner().invoke(app, arguments).exit_code == 0
    assert folders == [Path(f"{command}-output"), Path("hasil")]


@pytest.mark.parametrize("command", ["try", "demo"])
def test_a_folder_that_holds_something_else_is_neither_used_nor_emptied(tmp_path: Path, command: str) -> None:
    (tmp_path / "catatan.txt").write_text("penting")
    refused = CliRunner().invoke(app, [command, "--output", str(tmp_path)])
    assert refused.exit_code == 2
    assert "sudah ada dan tidak ditimpa. Pilih folder lain dengan --output." in refused.stderr
    assert [path.read_text() for path in tmp_path.iterdir()] == ["penting"]
