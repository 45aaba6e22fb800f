"""Whoever is refused and does what the sentence says is refused no more, and nothing new is asked of him.

One row for each reason; a reason without a row fails.
"""

import ast
import errno
import io
import os
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from rbworkflow.intake.arrivals.unpacking import MOST_FILES
from rbworkflow.intake.mail.mailbox import LARGEST_MESSAGE
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.isolation.running import ChildDiedError
from rbworkflow.sheets.refusals import SENTENCES as WORKBOOK_SENTENCES
from rbworkflow.steps.incoming import opened_mail
from rbworkflow.steps.submissions import submission_context
from tests.intake import corpus
from tests.intake.intake_builders import docx, jpeg, pdf, png
from tests.intake.mail_builders import mail, zipped
from tests.intake.photos import drawn
from tests.intake.remedied import (
    FOLDER,
    FORM,
    Act,
    Remedy,
    Stage,
    complete,
    evidence,
    failing_open,
    files,
    form,
    led_out,
    linked,
    mailed,
    own_evidence,
    renamed,
    with_form,
)
from tests.running.source import Source
from tests.steps.mail_post import KUL
from tests.steps.office_walk import S1, sample_form, saved, typed

OLE = corpus.OLE
PAPER = pdf()
GOOD_PDF = {"SK tim.pdf": PAPER}
GOOD_PHOTO = {"foto.jpg": drawn("JPEG")}


def blank(stage: Stage) -> bytes:
    (path,) = (stage.walk.workplace.settings.shared / "formulir" / "KUL" / S1.short_title).glob("*.xlsx")
    return path.read_bytes()


def form_again(stage: Stage) -> None:
    stage.put({FORM: sample_form("KUL")})


def good_again(stage: Stage) -> None:
    stage.put({f"{FOLDER}/SK tim.pdf": PAPER})


def all_again(stage: Stage) -> None:
    with_form({})(stage)


def linking(make: object) -> Act:
    """Evidence that is a link of the file system to somewhere else."""

    def act(stage: Stage) -> None:
        with_form({})(stage)
        elsewhere = stage.walk.workplace.settings.data.parent / "asli.pdf"
        elsewhere.write_bytes(PAPER)
        folder = stage.inbox / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        make(elsewhere, folder / "SK tim.pdf")  # type: ignore[operator] # os.symlink or os.link

    return act


def pipe(stage: Stage) -> None:
    with_form({})(stage)
    (stage.inbox / FOLDER).mkdir(parents=True, exist_ok=True)
    os.mkfifo(stage.inbox / FOLDER / "pipa.pdf")


def too_deep(stage: Stage) -> None:
    with_form({f"{FOLDER}/a/b/c/d/SK tim.pdf": PAPER})(stage)


def zip_bomb(stage: Stage) -> None:
    with_form({f"{FOLDER}/SK tim.docx": docx(**{"word/media/a.bin": bytes(90_000_000)})})(stage)


def still_copied(stage: Stage) -> None:
    with_form({})(stage)
    stage.walk = stage.walk.with_settings(settle_seconds=60)


def copied(stage: Stage) -> None:
    stage.walk = stage.walk.with_settings(settle_seconds=0)


def still_open(stage: Stage) -> None:
    with_form({f"~${FORM}": b"x"})(stage)


def closed(stage: Stage) -> None:
    (stage.inbox / f"~${FORM}").unlink()


def not_filled(stage: Stage) -> None:
    stage.put({FORM: blank(stage), **own_evidence()})


def blank_by_mail(stage: Stage) -> None:
    stage.post.deliver(mail(files={"Formulir.xlsx": blank(stage), **own_evidence()}))


def unreadable_mail(stage: Stage) -> None:
    """Its parts lie in one another deeper than anybody writes them."""
    nested = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (each, each) for each in range(2000))
    stage.post.deliver(
        f"From: {KUL}\nSubject: Isian RB\nMessage-ID: <dalam@unit.example>\n".encode() + b"".join(nested)
    )


def heavy_mail(stage: Stage) -> None:
    def breaks_its_budget(_content: bytes, *, looked_for: str, most_unpacked: int) -> OpenedMail:
        raise ChildDiedError(f"{looked_for} {most_unpacked}")

    stage.post.deliver(complete())
    with stage.only_now() as patch:
        patch.setattr(opened_mail, "open_mail", breaks_its_budget)
        for _ in range(opened_mail.MOST_TRIES):
            stage.collect()


def mail_of_many(stage: Stage) -> None:
    stage.post.deliver(mail(files=MANY))


def mails_of_halves(stage: Stage) -> None:
    stage.post.deliver(
        mail(files={FORM: sample_form("KUL"), **own_evidence(), **HALVES[0]}, message_id="<2@unit.example>"),
        mail(files=HALVES[1], message_id="<3@unit.example>"),
    )


def giant_mail(stage: Stage) -> None:
    stage.post.size = LARGEST_MESSAGE + 1
    stage.post.deliver(complete())


def smaller_mails(stage: Stage) -> None:
    stage.post.size = 0
    papers = own_evidence()
    stage.post.deliver(
        mail(files={FORM: sample_form("KUL"), **dict(list(papers.items())[:2])}, message_id="<a@unit.example>"),
        mail(files=dict(list(papers.items())[2:]), message_id="<b@unit.example>"),
    )


def shared_address(stage: Stage) -> None:
    office = stage.walk.workplace.office
    units = tuple(unit.model_copy(update={"senders": ("rb.unit@kpu-pasuruan.example",)}) for unit in office.units)
    stage.walk = stage.walk.with_office(units=units)
    stage.post.deliver(mail(files=own_evidence(), sender="rb.unit@kpu-pasuruan.example"))


def without_a_period(stage: Stage) -> None:
    with_form({})(stage)
    with stage.only_now() as patch:
        patch.setattr("rbworkflow.steps.submissions.sent_form.windows_of", lambda *_: [])
        stage.collect()


def without_form_after_one(stage: Stage) -> None:
    with_form({})(stage)
    stage.collect()
    stage.said = ""
    stage.put({f"{FOLDER}/foto.avif": b"\0\0\0\x1cftypavif" + bytes(80)})


def without_a_plan(stage: Stage) -> None:
    with_form({})(stage)
    with stage.only_now() as patch:
        patch.setattr(submission_context, "plan_in_force", lambda *_: None)
        stage.collect()


def two_forms(stage: Stage) -> None:
    """The one that its unit meant is the older one."""
    with_form({})(stage)
    os.utime(stage.inbox / FORM, (1, 1))
    stage.put({"Isian lama.xlsx": typed(sample_form("KUL"), {("A4-14", "Uraian kegiatan"): "Tim dibentuk."})})


def other_form(content: Callable[[], bytes]) -> Remedy:
    """A form that is not this unit's for this period; then all of the right one, as its evidence may have been too."""
    return Remedy(lambda stage: stage.put({**own_evidence(), FORM: content()}), all_again)


def numbered(old: bytes, new: bytes) -> bytes:
    return corpus.replaced(corpus.SHEET, old, new)


def without_titles() -> bytes:
    book = load_workbook(io.BytesIO(sample_form("KUL")))
    header = next(row for row in book["Isian"].iter_rows() if "Kode" in [cell.value for cell in row])
    for cell in header:
        cell.value = "x"
    return saved(book)


def workbook(case: str) -> Remedy:
    """A form of the hostile corpus, then a good one."""

    def refused(stage: Stage) -> None:
        stage.put(own_evidence())
        corpus.CASES[case].put(stage.inbox)

    return Remedy(refused, form_again)


def with_logo() -> bytes:
    """A mail of nothing but a text with a logo in it."""
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = KUL, "Isian RB", "<logo@unit.example>"
    message.set_content("Terlampir.")
    message.add_alternative('<p>Terlampir.</p><img src="cid:1@unit">', subtype="html")
    _, html = message.iter_parts()
    assert isinstance(html, EmailMessage)
    html.add_related(b"\xff\xd8\xff\xe0" + bytes(200), "image", "jpeg", cid="<1@unit>", filename="image001.jpg")
    return message.as_bytes()


MANY = {f"A4-14 {number}.pdf": pdf(b"%d" % number) for number in range(MOST_FILES + 1)}
HALVES = [dict(list(MANY.items())[start::2]) for start in (0, 1)]
MERGED = (
    'Terlampir.\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="SK.pdf"\n\nJVBERi0x\n'
)
RECAP = saved(Workbook())
RAR = b"Rar!\x1a\x07\x01\x00"

ROWS = {
    "NAMA_SEMENTARA": mailed(
        mail(files={FORM: sample_form("KUL"), **own_evidence(), "~$SK tim.pdf": PAPER}),
        mail(files={"A4-14 SK tim.pdf": PAPER}, message_id="<2@unit.example>"),
    ),
    "NAMA_KODE": renamed(os.fsdecode(b"SK\xff.pdf"), PAPER),
    "NAMA_KENDALI": renamed("SK\ntim.pdf", PAPER),
    "NAMA_TERSEMBUNYI": renamed("SK\u202efdp.pdf", PAPER),
    "NAMA_JALUR": renamed("C:SK.pdf", PAPER),
    "NAMA_WINDOWS": renamed("con.pdf", PAPER),
    "NAMA_PANJANG": renamed("a" * 146 + ".pdf", PAPER),
    "BELUM_SELESAI": Remedy(still_copied, copied),
    "SEDANG_DIBUKA": Remedy(still_open, closed),
    "BELUM_DIISI": Remedy(not_filled, form_again),
    "TAUTAN": Remedy(linking(os.symlink), good_again),
    "TAUTAN_KERAS": Remedy(linking(os.link), good_again),
    "BUKAN_BERKAS": Remedy(pipe, good_again),
    "TIDAK_TERBACA": Remedy(failing_open(errno.EACCES), good_again),
    "HILANG": Remedy(failing_open(errno.ENOENT), good_again),
    "JALUR_DALAM": Remedy(too_deep, good_again),
    "KOSONG": evidence("SK tim.pdf", b"", mended=GOOD_PDF),
    "TERLALU_BESAR": linked("SK tim.pdf", b"%PDF-1.4\n" + bytes(26_214_400)),
    "JENIS": evidence("SK tim.odt", zipped({"content.xml": b"<x/>"}), mended=GOOD_PDF),
    "PROGRAM": evidence("pelayanan.apk", zipped({"AndroidManifest.xml": b"<x/>"}), mended=GOOD_PHOTO),
    "JENIS_BEDA": evidence("SK tim.pdf", b"<html></html>", mended=GOOD_PDF),
    "BUKAN_EXCEL": evidence("rekap.csv", b"kode;nilai\nA1-01;5\n", mended={"rekap.xlsx": RECAP}),
    "BUKU_KERJA": evidence("rekap.pdf", RECAP, mended={"rekap.xlsx": RECAP}),
    "GAMBAR": evidence("foto.avif", b"\0\0\0\x1cftypavif" + bytes(80), mended=GOOD_PHOTO),
    "MEDIA": linked("rapat.mp4", b"\0\0\0\x18ftypmp42" + bytes(80)),
    "PINTASAN": linked("SK tim.lnk", b"L\0\0\0" + bytes(80)),
    "SUREL_LAMPIRAN": evidence("SK tim.msg", OLE, mended=GOOD_PDF),
    "SUREL_TERKUNCI": mailed(mail(files={"smime.p7m": b"0\x80" + bytes(80)}), complete()),
    "WINMAIL": mailed(mail(files={"winmail.dat": b"\x78\x9f\x3e\x22" + bytes(80)}), complete()),
    "ARSIP": evidence("bukti.rar", RAR, mended=GOOD_PDF),
    "FORMAT_LAMA": evidence("SK tim.doc", OLE, mended={"SK tim.docx": docx()}),
    "MAKRO": evidence("SK tim.docm", docx(**{"word/vbaProject.bin": b"x"}), mended={"SK tim.docx": docx()}),
    "SANDI": evidence("SK tim.pdf", pdf(b"/Encrypt 5 0 R"), mended=GOOD_PDF),
    "RUSAK": evidence("SK tim.pdf", PAPER[:-8], mended=GOOD_PDF),
    "PDF_AKTIF": evidence("SK tim.pdf", pdf(b"<< /S /JavaScript /JS (x) >>"), mended=GOOD_PDF),
    "BOM_GAMBAR": evidence("foto.png", png(60_000, 60_000), mended={"foto.jpg": jpeg(4000, 3000)}),
    "BOM_ZIP": Remedy(zip_bomb, good_again),
    "BERKAS_BANYAK": Remedy(mail_of_many, mails_of_halves),
    "TANPA_FORMULIR": Remedy(files(own_evidence()), form_again),
    "BUKAN_FORMULIR": form(FORM, lambda: corpus.replaced(corpus.SHEET, b"RB1|3514", b"NOMOR")),
    "FORMULIR_KOSONG": Remedy(blank_by_mail, lambda stage: stage.post.deliver(complete())),
    "FORMULIR_PDF": form("Isian_KUL.pdf", (Path(__file__).parent / "data" / "cetakan_libreoffice.pdf").read_bytes),
    "FORMULIR_DARING": form("Isian_KUL.gsheet", lambda: b'{"doc_id": "1AbC-dEf_123456"}'),
    "TANPA_ISIAN_BARU": Remedy(without_form_after_one, files({f"{FOLDER}/foto.jpg": drawn("JPEG")})),
    "PERIODE_TUTUP": Remedy(without_a_period, all_again),
    "SUREL_RUSAK": Remedy(unreadable_mail, lambda stage: stage.post.deliver(complete(subject="Isian RB lagi"))),
    "SUREL_BESAR": Remedy(giant_mail, smaller_mails),
    "SUREL_BERAT": Remedy(heavy_mail, smaller_mails),
    "TANPA_LAMPIRAN": mailed(mail(), complete()),
    "TAUTAN_SAJA": mailed(mail(text="https://drive.google.com/file/d/1AbC/view"), complete()),
    "LAMPIRAN_MENYATU": mailed(mail(text=MERGED), complete()),
    "GAMBAR_KECIL": mailed(with_logo(), complete()),
    "BANYAK_UNIT": mailed(mail(files={"a.xlsx": sample_form("PHS"), "b.xlsx": sample_form("KUL")}), complete()),
    "UNIT_TIDAK_JELAS": Remedy(
        shared_address, lambda stage: stage.post.deliver(complete(sender="rb.unit@kpu-pasuruan.example"))
    ),
}
"""What is refused under each reason, and what its sentence makes of it."""

OF_FORMS = {
    "FORMULIR_UNIT_LAIN": (other_form(lambda: sample_form("PHS")), "Periksa kembali berkas yang dikirim."),
    "FORMULIR_KANTOR_LAIN": (other_form(lambda: numbered(b"RB1|3514", b"RB1|3515")), "Periksa kembali berkas"),
    "FORMULIR_PERIODE_LAIN": (
        other_form(lambda: numbered(b"2026-S1", b"2026-S2")),
        "Isi dan kirim formulir Semester I Tahun 2026.",
    ),
    "FORMULIR_RENCANA_LAIN": (
        form(FORM, lambda: numbered(b"|KUL|1", b"|KUL|9")),
        "Pindahkan isiannya ke formulir terbaru, lalu kirim lagi.",
    ),
    "TABEL_TIDAK_ADA": (form(FORM, without_titles), "Pakai formulir yang dikirimkan"),
    "FORMULIR_LAIN": (Remedy(two_forms, form_again), "kirim lagi formulir ini saja"),
    "RENCANA_BELUM_ADA": (Remedy(without_a_plan, all_again), "Kirim lagi setelah operator menetapkannya."),
}
"""What is said of a form that is another one, in words of its own, and what becomes of it."""

OF_WORKBOOKS = {
    "KOSONG": "no bytes",
    "TERLALU_BESAR": "more than 25 MB",
    "RUSAK": "a form cut short",
    "JENIS_BEDA": "a Word document called a workbook",
    "BUKAN_OOXML": "no content types",
    "FORMAT_LAMA": "an old workbook called .xlsx",
    "SANDI": "a form locked with a password",
    "BOM_ZIP": "a blank sheet of 300 MB",
    "XML_BERBAHAYA": "billion laughs",
    "ZIP_JALUR": "a path upwards",
    "ZIP_GANDA": "a part twice",
    "MAKRO": "a macro in an .xlsx",
    "OBJEK_TERTANAM": "an OLE object",
    "TAUTAN_LUAR": "a link to another workbook",
    "TERLALU_LUAS": "a cell in the last corner",
    "TERLALU_BERAT": "elements without end",
}
"""Why a workbook is refused, by the case of the corpus that is."""
OF_FILLING_IN = {"TANDA_TANGAN"}
"""Why the province's own workbook is not filled in: nobody sends that."""

NOTHING_TO_SEND = {
    "KODE_DALAM_SUREL": "a code is typed on the page of the decision, not sent",
    "BUKAN_ISIAN": "an officer's letter goes to the operator",
    "PENGIRIM_TIDAK_DIKENAL": "a stranger hears nothing",
    "KUOTA_ASING": "a stranger hears nothing",
    "PENGIRIM_DITOLAK": "the operator said no",
    "LEBIH_LAMA": "what was sent after it counts: tests/steps/incoming/test_the_day_it_came.py",
    "BALASAN_LAPORAN": "the operator reads the province's letter",
    "TANDA_TERIMA_RAGU": "the operator asks the province",
    "LAPORAN_DIKEMBALIKAN": "the operator starts the amendment",
    "KIRIMAN_BESAR": "said on the page to send through before anything is sent: tests/door/test_sending_page.py",
}


@pytest.mark.few(12)
@pytest.mark.parametrize("reason_code", ROWS)
def test_doing_what_the_sentence_says_ends_the_matter(stage: Stage, reason_code: str) -> None:
    led_out(stage, ROWS[reason_code], SENTENCES[reason_code])


@pytest.mark.few(4)
@pytest.mark.parametrize("reason_code", OF_WORKBOOKS)
def test_a_form_that_is_mended_as_its_sentence_says_is_accepted(stage: Stage, reason_code: str) -> None:
    led_out(stage, workbook(OF_WORKBOOKS[reason_code]), WORKBOOK_SENTENCES[reason_code])


@pytest.mark.parametrize("reason_code", OF_FORMS)
def test_whoever_sent_another_form_is_accepted_with_the_right_one(stage: Stage, reason_code: str) -> None:
    led_out(stage, *OF_FORMS[reason_code])


def reasons_in_code(source: Source) -> set[str]:
    """Every reason that the program refuses with by its name."""
    raising = {"IntakeRefusedError", "SubmissionRefusedError", "WorkbookRefusedError", "refused", "aside"}
    calls = (call for module in source.values() for call in module.calls if call.args)
    return {
        str(call.args[0].value)
        for call in calls
        if getattr(call.func, "id", getattr(call.func, "attr", "")) in raising
        and isinstance(call.args[0], ast.Constant)
    }


def test_every_reason_has_its_row(source: Source) -> None:
    known = {*ROWS, *NOTHING_TO_SEND, *OF_WORKBOOKS, *OF_FORMS}
    reasons = reasons_in_code(source)
    assert len(reasons) > 30
    assert reasons - known == set()
    assert set(ROWS) | set(NOTHING_TO_SEND) == set(SENTENCES)
    assert not set(ROWS) & set(NOTHING_TO_SEND)
    assert set(OF_WORKBOOKS) | OF_FILLING_IN == set(WORKBOOK_SENTENCES)
