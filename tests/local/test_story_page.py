from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from lxml import html

from rbworkflow.local.camera import DESK, browser_path, photograph_form
from rbworkflow.local.catcher import Catcher
from rbworkflow.local.demo_outcome import Ending, Event, Posted, Report
from rbworkflow.local.demo_record import Exhibit, Screen, Story
from rbworkflow.local.letters import harmless, letters
from rbworkflow.local.page import write_page
from rbworkflow.local.pictures import draw, missing_tools
from rbworkflow.sheets.specs import ColumnSpec, SheetSpec
from rbworkflow.sheets.writing import write_workbook

AT = datetime(2026, 7, 2, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
EVIL = "<script>alert(1)</script>"
BODY = "<html><body><div style='color:red'><p>{}</p></div></body></html>"


@pytest.fixture
def catcher(tmp_path: Path) -> Catcher:
    folder = tmp_path / "data" / "surel"
    folder.mkdir(parents=True)
    return Catcher(0, folder / "ca.pem", folder)


@pytest.fixture
def story(catcher: Catcher) -> Story:
    return Story(say=lambda _: None, mailbox=catcher.folder)


@pytest.fixture
def told(
    tmp_path: Path, story: Story, catcher: Catcher, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], str]:
    """The page as it stands on the disk once written; drawn only where a test asks for LibreOffice."""
    if request.node.get_closest_marker("office_suite") is None:
        monkeypatch.setattr("rbworkflow.local.page.draw", lambda *_: {})

    def write() -> str:
        return write_page(tmp_path, story=story, mails=catcher.messages(), ending=ending()).read_text(encoding="utf-8")

    return write


def test_each_step_has_its_day_its_actor_and_an_english_line(story: Story, told: Callable[[], str]) -> None:
    with story.stage("collect", "Isian subbagian", "units answer"):
        story.tell(AT, "TPH", "Mengirim 7 berkas.", "The unit sends its files.")
    step = text_of(told(), ".step")
    assert step == "Kamis, 2 Juli 2026 pukul 10.00 TPH Mengirim 7 berkas. The unit sends its files."


def test_a_stage_in_which_nothing_is_told_is_no_chapter(story: Story, told: Callable[[], str]) -> None:
    with story.stage("start", "Menyiapkan", "starting"):
        pass
    assert "Menyiapkan" not in told()


def test_mails_stand_at_the_step_after_which_they_came(story: Story, catcher: Catcher, told: Callable[[], str]) -> None:
    with story.stage("collect", "Isian", "forms"):
        for number, subject in enumerate(("Formulir", "Diterima"), 1):
            catch(catcher, number, subject=subject)
            story.tell(AT, "Operator", f"Langkah {number}", "A step.")
    steps = html.document_fromstring(told()).cssselect(".step")
    assert [step.cssselect(".letter summary b")[0].xpath("string()") for step in steps] == ["Formulir", "Diterima"]


def test_a_mail_to_two_readers_is_one_letter_with_both(catcher: Catcher) -> None:
    for number, reader in enumerate(("unit@kpu.example", "kepala@kpu.example"), 1):
        catch(catcher, number, to=reader)
    (letter,) = letters(catcher.messages())
    assert (letter.to, letter.copies) == (("unit@kpu.example", "kepala@kpu.example"), ("arsip@kpu.example",))
    assert letter.sources == ("0001.eml", "0002.eml")


def test_of_several_letters_the_longest_lies_open(catcher: Catcher) -> None:
    catch(catcher, 1, text="Pendek.")
    catch(catcher, 2, text="Surel yang lebih panjang.")
    assert [letter.is_open for letter in letters(catcher.messages())] == [False, True]


def test_whatever_anybody_typed_is_only_text(story: Story, catcher: Catcher, told: Callable[[], str]) -> None:
    with story.stage("collect", EVIL, EVIL):
        catch(catcher, 1, subject=f"Perihal {EVIL}", text=EVIL)
        story.tell(AT, EVIL, EVIL, EVIL)
        story.show(Screen(title=EVIL, english=EVIL, description=EVIL, fields=((EVIL, EVIL),), picture=None))
        story.show(Exhibit(title=EVIL, english=EVIL, name="isian.xlsx", content=workbook(EVIL)))
    page = told()
    assert html.document_fromstring(page).cssselect("script") == []
    assert EVIL not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<p style='margin:0'>Halo &amp; <b>tebal</b></p>", '<p style="margin:0">Halo &amp; tebal</p>'),
        ("<p onclick='x()' class='y'>Halo</p>", '<p style="">Halo</p>'),
        ("<p>a<script>x()</script>b<iframe src='//x'></iframe>c</p>", '<p style="">abc</p>'),
        ("<p>a<!-- b -->c</p>", '<p style="">ac</p>'),
        ("<p>a<br>b<img src='https://x.example/p.png'></p>", '<p style="">a<br>b</p>'),
        ("<a href='javascript:x()' style='color:red'>Buka</a>", '<span style="color:red">Buka</span>'),
        ("<p style='background:url(https://x.example/)'>a</p>", '<p style="">a</p>'),
        ("<p style='position:fixed;top:0'>a</p>", '<p style="">a</p>'),
        ("   ", ""),
    ],
)
def test_of_a_mail_only_the_harmless_is_shown(source: str, shown: str) -> None:
    body = f"<html><head><title>t</title></head><body>{source}</body></html>" if source.strip() else source
    assert harmless(body) == shown


@pytest.mark.office_suite
def test_every_link_and_picture_of_the_page_is_there(
    tmp_path: Path, story: Story, catcher: Catcher, told: Callable[[], str]
) -> None:
    for name in ending().reports[0].documents:
        (tmp_path / name).write_bytes(b"x")
    picture = tmp_path / "data" / "layar" / "1280.png"
    picture.parent.mkdir()
    picture.write_bytes(b"x")
    with story.stage("collect", "Isian", "forms"):
        catch(catcher, 1, attachment=("../Formulir 1.xlsx", workbook("1")))
        story.tell(AT, "Operator", "Formulir dikirim.", "Forms go out.")
        story.show(Exhibit(title="Formulir", english="The form", name="Formulir.xlsx", content=workbook("1")))
        story.show(Screen(title="Layar", english="Screen", description="Kode?", fields=(), picture=picture))
    page = html.document_fromstring(told())
    assert isinstance(page, html.HtmlMixin)
    links = [link for _, kind, link, _ in page.iterlinks() if kind in ("href", "src")]
    kept = [link for link in links if not link.startswith("#")]
    assert {"data/surel/0001.eml", "data/layar/1280.png", "halaman/lampiran/0001/Formulir 1.xlsx"} <= set(kept)
    assert [link for link in kept if not (tmp_path / link).is_file()] == []


def test_the_page_stands_without_libreoffice_and_chromium(
    tmp_path: Path, story: Story, told: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with story.stage("decide", "Keputusan", "decisions"):
        story.tell(AT, "Sekretaris", "Kode tidak cocok.", "A wrong code.")
        story.show(Exhibit(title="Isian", english="A workbook", name="isian.xlsx", content=workbook("83,33")))
        form = photograph_form("http://127.0.0.1:9/", "sesi", DESK, tmp_path / "layar.png")
        fields = (("Kode dari surel", "Salin satu baris."),)
        story.show(Screen(title="Layar", english="Screen", description="**Laporan**", fields=fields, picture=form))
    page = told()
    quiet = text_of(page, "footer")
    assert all(f"{name} tidak terpasang" in quiet for name in ("LibreOffice", "Poppler (pdftoppm)", "Chromium"))
    assert text_of(page, ".grid tr:last-child") == "A1 83,33 Sudah"
    assert text_of(page, ".form") == "Laporan Kode dari surel Salin satu baris."
    assert "<img" not in page


@pytest.mark.office_suite
@pytest.mark.skipif(bool(missing_tools()), reason="LibreOffice or Poppler is not installed")
def test_a_sheet_is_drawn_without_the_empty_paper_around_it(tmp_path: Path) -> None:
    exhibits = [
        Exhibit(title="Isian", english="", name="isian.xlsx", content=workbook("83,33")),
        Exhibit(title="Rusak", english="", name="rusak.docx", content=b"PK\x03\x04 not a document"),
    ]
    drawn = draw(exhibits, tmp_path)
    (picture,) = drawn["isian.xlsx"]
    width, height = (int.from_bytes(picture.read_bytes()[start : start + 4]) for start in (16, 20))
    assert 200 < width < 2400
    assert 60 < height < 700  # a sheet of A4 has 1900 at this size or more


@pytest.mark.browser
@pytest.mark.skipif(browser_path() is None, reason="Chromium is not installed")
def test_a_page_that_cannot_be_opened_gives_no_photograph(tmp_path: Path) -> None:
    assert photograph_form("http://127.0.0.1:9/", "sesi", DESK, tmp_path / "layar.png") is None


class RunsPage(BaseHTTPRequestHandler):
    """A page whose form comes from a script that only somebody who came in is given."""

    def do_GET(self) -> None:
        self.send_response(200 if "sesi=masuk" in self.headers.get("Cookie", "") else 401)
        self.send_header("Content-Type", "text/javascript" if self.path == "/assets/ui.js" else "text/html")
        self.end_headers()
        self.wfile.write(SCRIPT if self.path == "/assets/ui.js" else b"<body><script src='/assets/ui.js'></script>")

    def log_message(self, *_: object) -> None:
        """Quiet."""


SCRIPT = b"""document.body.innerHTML = "<button>Resume</button><div role='dialog'><input><input></div>";"""


@pytest.mark.browser
@pytest.mark.skipif(browser_path() is None, reason="Chromium is not installed")
def test_the_photographed_page_gets_its_scripts_too(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), RunsPage) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        page = f"http://127.0.0.1:{server.server_port}/runs/flow-run/1"
        target = tmp_path / "layar.png"
        assert photograph_form(page, "masuk", DESK, target) == target
        server.shutdown()


def test_the_figures_outbox_and_chain_are_told(told: Callable[[], str]) -> None:
    page = told()
    assert text_of(page, ".figures").startswith("Nilai (penilaian mandiri) self-assessed score 86,50 (predikat Tinggi)")
    assert text_of(page, ".areas tbody tr") == "Manajemen Perubahan 91,25 100,00%"
    assert text_of(page, "#kotak-keluar p") == "1 terkirim"
    assert "7:abc" in text_of(page, "#audit p")
    assert text_of(page, "#audit tbody tr").startswith("7 2 Juli 2026 pukul 10.00 system report_sent")


def ending() -> Ending:
    """What is left after one report."""
    content: Any = {
        "office": {"units": {}},
        "file_name": "Laporan",
        "regime": {"area_title": "Area Perubahan"},
        "units": [],
        "findings": [],
        "indicators": [],
        "changes_since": [],
        "exceptions": [],
        "score": {
            "score": "86.50",
            "coverage": "97.06",
            "predicate": "Tinggi",
            "category_code": "",
            "category_label": "",
        },
        "areas": [
            {
                "label": "Manajemen Perubahan",
                "score": "91.25",
                "coverage": "100.00",
                "counted_count": 6,
                "due_count": 6,
            }
        ],
    }
    documents = {"Laporan.docx": b"not a document", "Laporan_data.xlsx": b"x"}
    return Ending(
        office="KPU Kabupaten Contoh",
        province="KPU Provinsi Contoh",
        reports=(Report("Laporan RB Semester I 2026 - Revisi 2", "1/ORT/2026", content, documents),),
        decisions=(),
        findings={},
        outbox=(Posted(AT, "terkirim", "rb@kpu-prov.example", "Laporan"),),
        event_count=7,
        anchor="7:abc",
        last_events=(Event(7, AT, "system", "report_sent", "report/3514", "f" * 64),),
    )


def catch(
    catcher: Catcher,
    number: int,
    *,
    subject: str = "Isian diterima",
    to: str = "unit@kpu.example",
    text: str = "Isian Saudara diterima.",
    attachment: tuple[str, bytes] | None = None,
) -> None:
    """A mail in the catcher's folder as it keeps them."""
    message = EmailMessage()
    message["X-Caught-For"] = f"{to}, arsip@kpu.example"
    message["Date"] = AT
    message["From"] = "Pelaporan RB <rb@kpu.example>"
    message["To"] = to
    message["Subject"] = subject
    message.set_content(text)
    message.add_alternative(BODY.format(text), subtype="html")
    if attachment:
        name, content = attachment
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    (catcher.folder / f"{number:04d}.eml").write_bytes(message.as_bytes())


def workbook(actual: str) -> bytes:
    columns = tuple(ColumnSpec(title=title) for title in ("Kode", "Realisasi", "Keadaan"))
    return write_workbook([SheetSpec(name="Isian", columns=columns, rows=[["A1", actual, "Sudah"]])])


def text_of(page: str, selector: str) -> str:
    element = html.document_fromstring(page).cssselect(selector)[0]
    return " ".join(" ".join(map(str, element.itertext())).split())
