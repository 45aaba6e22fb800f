"""Forms that come by mail: taken in like those of the folders, each mail once, and nobody unknown hears anything.

Every test runs on a mailbox in memory, and on a real dovecot.
"""

import errno
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.mail import mailbox as reading_mailbox
from rbworkflow.intake.mail.mailbox import BATCH, LARGEST_MESSAGE, OpenMailbox
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.steps.incoming import fetch_mail as fetching
from rbworkflow.steps.incoming import sort_mail as sorting
from rbworkflow.steps.incoming.confirm_sender import confirm_sender
from rbworkflow.steps.incoming.submit_files import submit_files
from rbworkflow.steps.overview.next_form import NextForm, next_form
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery
from rbworkflow.steps.submissions.feedback import Reception
from rbworkflow.store import FileStore, write
from rbworkflow.store.schema import evidence, outbox, received_file, received_mail, revision, submission
from tests.ground.bounced import notification
from tests.intake.photos import drawn
from tests.programs.imap_server import ANYBODY, ImapServer, serving
from tests.steps.mail_post import HEAD, KUL, STRANGER, MemoryPost, Post, bundle, form, incoming, mail, zipped
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    PROVINCE,
    S1,
    SAMPLES,
    SECRETARY,
    Walk,
    prepare,
    sample_form,
    text_of,
    typed,
)

READ_ONLY = """
protocol imap {{
  mail_plugins = acl
}}
plugin {{
  acl = vfile:{rights}
}}
"""


# -- taken in --


def test_a_zip_of_form_and_evidence_counts_as_if_it_had_lain_in_the_folder(mailed: Walk, post: Post) -> None:
    sent = mail(bundle())
    post.deliver(sent)
    (answer,) = mailed.collect().answers
    assert answer.sentence == "Subbagian Keuangan, Umum, dan Logistik: diterima, 4 dari 4 indikator terisi."
    assert [row.channel for row in mailed.rows(submission)] == ["mailbox"]
    assert all(row.indicator_code for row in mailed.rows(evidence))
    assert "Tidak ada yang perlu dilengkapi. Terima kasih." in mailed.told("KUL")
    assert (incoming(mailed), post.waiting()) == ([("collected", "")], [])
    kept = mailed.workplace.files.get(mailed.rows(received_mail)[0].content_sha256)
    assert kept.splitlines() == sent.splitlines()  # the server's line ends are CRLF
    (again,) = mailed.send("KUL").collect().answers
    assert again.verdict is Reception.SAME_AGAIN
    assert "Kiriman ini masuk lewat folder bersama." in mailed.told("KUL"), "which is nobody's address"


def test_of_two_forms_in_folders_of_a_zip_the_other_is_named(opened: Walk, memory: MemoryPost) -> None:
    """Which of them is the newer one, a zip does not surely tell."""
    own, other = sample_form("KUL"), typed(sample_form("KUL"), {("A4-12", "Kendala"): "Jaringan sering terputus."})
    walk = opened.with_settings(**memory.settings())
    memory.deliver(mail(zipped({"RB/lama/Isian.xlsx": other, "RB/akhir/Isian.xlsx": own})))
    walk.collect()
    outcomes = {row.outcome: row.name for row in walk.rows(received_file)}
    assert outcomes["workbook"] == "Isian.xlsx"
    aside, read = outcomes["quarantine"], {"RB/lama/Isian.xlsx", "RB/akhir/Isian.xlsx"} - {outcomes["quarantine"]}
    told = f"{aside}: Kiriman ini memuat dua formulir yang isinya berbeda; yang dibaca {read.pop()}."
    assert told in walk.told("KUL")


def test_a_mail_is_taken_in_once_however_often_it_comes(mailed: Walk, post: Post) -> None:
    sent = mail(form())
    post.deliver(sent, b"Received: from relay.example; Wed, 1 Jul 2026 08:00:00 +0700\n" + sent)
    assert len(mailed.collect().answers) == 1
    post.deliver(sent)
    assert mailed.collect().answers == []
    assert (len(mailed.rows(submission)), post.waiting()) == (1, [])


def test_another_mail_under_a_known_id_is_a_mail_of_its_own(mailed: Walk, post: Post) -> None:
    post.deliver(mail({"tagihan.pdf": b"%PDF"}, sender=STRANGER), mail(form()), mail(form("PHS"), sender=STRANGER))
    assert [answer.unit_code for answer in mailed.collect().answers] == ["KUL"]
    assert [status for status, _ in incoming(mailed)] == ["quarantined", "collected", "awaiting"]
    assert post.waiting() == []


def test_evidence_may_follow_its_form(mailed: Walk, post: Post) -> None:
    post.deliver(mail(form()))
    mailed.collect()
    post.deliver(mail({"SK A4-11.pdf": b"%PDF-1.4\n%%EOF"}, sender=HEAD, number=2))
    mailed.collect()
    first, second = mailed.rows(submission)
    assert (first.workbook_sha256, second.channel) == (second.workbook_sha256, "mailbox")
    assert [row.name for row in mailed.rows(evidence, evidence.c.mode == "file")] == ["SK A4-11.pdf"]


def test_a_mail_that_breaks_the_program_keeps_no_other_waiting(
    opened: Walk, memory: MemoryPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_on_strangers(workplace: Any, kept: Any, opened: OpenedMail) -> Any:
        if opened.letter.sender == STRANGER:
            raise IndexError("string index out of range")
        return destination(workplace, kept, opened)

    destination = sorting._destination
    monkeypatch.setattr(sorting, "_destination", break_on_strangers)
    mailed = opened.with_settings(**memory.settings())
    memory.deliver(mail(form(), sender=STRANGER, number=1), mail(form(), number=2))
    for _ in range(2):
        collected = mailed.collect()
        said = "Surel masuk nomor 1 belum dapat diproses"
        assert collected.troubles == [f"{said} dan dicoba lagi pada putaran berikutnya."]
    assert [row.unit_code for row in mailed.rows(submission)] == ["KUL"]
    assert incoming(mailed) == [("kept", ""), ("collected", "")]
    (alarm,) = mailed.rows(outbox, outbox.c.recipient == OPERATOR, outbox.c.key.like("alarm/collect/mail/%"))
    assert alarm


def test_a_disk_that_is_full_while_a_mail_is_kept_is_not_told_as_the_mailboxs_fault(
    mailed: Walk, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.deliver(mail(form("KUL")))

    def is_full(_files: FileStore, _content: bytes) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(FileStore, "put", is_full)
        said = mailed.collect().message
    assert "Cakram komputer ini penuh" in said
    assert "Kotak surat" not in said
    assert len(mailed.collect().answers) == 1


def test_a_refused_form_is_answered_like_any_other(mailed: Walk, post: Post) -> None:
    post.deliver(mail({"Isian_KUL.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}))
    mailed.collect()
    assert "belum dapat diterima" in mailed.told("KUL")
    assert "Format Excel ini tidak dibaca." in mailed.told("KUL")
    assert [row.outcome for row in mailed.rows(received_file)] == ["quarantine"]


def alternative(text: str, *pictures: tuple[str, bytes], files: dict[str, bytes] | None = None) -> bytes:
    """A mail that shows pictures in its text, as Outlook and Gmail make one."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = KUL, "rb@kpu-pasuruan.example", "Isian RB"
    message["Message-ID"] = "<9@unit.example>"
    message.set_content(text)
    shown = "".join(f'<img src="cid:{number}@unit">' for number, _ in enumerate(pictures))
    message.add_alternative(f"<p>{text}</p>{shown}", subtype="html")
    _, html = message.iter_parts()
    for number, (name, content) in enumerate(pictures):
        html.add_related(content, "image", "jpeg", cid=f"<{number}@unit>", filename=name)
    for name, content in (files or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize("header", ["auto-forwarded", "auto-generated"])
def test_a_form_that_a_machine_passed_on_counts(opened: Walk, memory: MemoryPost, header: str) -> None:
    walk = opened.with_settings(**memory.settings())
    memory.deliver(mail(bundle(), Auto_Submitted=header))
    (answer,) = walk.collect().answers
    assert "diterima, 4 dari 4 indikator terisi" in answer.sentence


def test_what_a_machine_answers_or_passes_on_without_a_filled_form_goes_round_in_no_circle(
    opened: Walk, memory: MemoryPost
) -> None:
    walk = opened.with_settings(**memory.settings())
    (blank,) = (walk.workplace.settings.shared / "formulir" / "KUL" / S1.short_title).glob("*.xlsx")
    memory.deliver(
        mail(form(), number=1, Auto_Submitted="auto-replied"),
        mail({"Formulir.xlsx": blank.read_bytes()}, number=2, Auto_Submitted="auto-forwarded"),
        mail({"tagihan.pdf": b"%PDF"}, number=3, Auto_Submitted="auto-generated"),
    )
    assert walk.collect().answers == []
    assert {status for status, _ in incoming(walk)} == {"ignored"}


def test_a_photo_pasted_into_the_mail_is_evidence_and_the_answer_counts_the_logos(
    opened: Walk, memory: MemoryPost
) -> None:
    walk = opened.with_settings(**memory.settings())
    photo, logo = drawn("JPEG", (1600, 1200), quality=95), drawn("JPEG", (60, 60))
    pictures = (("A4-14 foto rapat.jpg", photo), ("image001.jpg", logo), ("image002.jpg", drawn("JPEG", (61, 61))))
    memory.deliver(alternative("Terlampir.", *pictures, files=bundle()))
    walk.collect()
    told = walk.told("KUL")
    assert "6 berkas" in told
    assert "2 gambar kecil di dalam teks surel, misalnya logo, tidak diambil." in told
    (row,) = walk.rows(evidence, evidence.c.name == "A4-14 foto rapat.jpg")
    assert row.indicator_code == "A4-14"


def test_a_seal_beside_a_good_form_is_no_lack(opened: Walk, memory: MemoryPost) -> None:
    walk = opened.with_settings(**memory.settings())
    memory.deliver(mail(bundle() | {"smime.p7s": b"0\x80"}))
    walk.collect()
    assert "Tidak ada yang perlu dilengkapi. Terima kasih." in walk.told("KUL")


@pytest.mark.parametrize(
    ("files", "remedy"),
    [
        ({"winmail.dat": b"\x78\x9f\x3e\x22" + bytes(80)}, "pilih Format Teks, HTML"),
        ({"smime.p7m": b"0\x80" + bytes(80)}, "Matikan enkripsi"),
        ({"Isian RB.msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}, "simpan lampirannya"),
        ({"kiriman.rar": b"Rar!\x1a\x07\x00"}, "Keluarkan isinya"),
    ],
)
def test_what_hides_the_form_is_named_with_its_way_out(
    opened: Walk, memory: MemoryPost, files: dict[str, bytes], remedy: str
) -> None:
    walk = opened.with_settings(**memory.settings())
    memory.deliver(mail(files))
    walk.collect()
    told = walk.told("KUL")
    first = told.partition("# Berkas")[0].partition("Berkas yang belum")[0]
    assert remedy in " ".join(first.split())
    assert "Tidak ada formulir isian" not in told


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (alternative("Terlampir.", ("image001.jpg", b"\xff\xd8\xff\xe0" + bytes(500))), "hanya memuat gambar kecil"),
        (mail(text="Formulir: https://drive.google.com/file/d/1AbC/view"), "hanya memuat tautan"),
        (mail(text="Klik untuk mengunduh https://www.icloud.com/attachment/?u=1AbC"), "hanya memuat tautan"),
        (mail(text="https://www.dropbox.com/s/1AbC/Isian.xlsx?dl=0"), "hanya memuat tautan"),
        (mail(text="https://we.tl/t-1AbC"), "hanya memuat tautan"),
        (mail(text="Terlampir.\n\nbegin 644 Isian.xlsx\nM4$L#!!0\n`\nend\n"), "menyatu dengan teksnya"),
        (mail(text="--b\nContent-Transfer-Encoding: base64\n\nUEsDBBQ="), "menyatu dengan teksnya"),
        (mail(text="Mohon petunjuk."), "tidak berlampiran"),
    ],
)
def test_a_mail_that_brings_no_file_hears_what_came(opened: Walk, memory: MemoryPost, letter: bytes, said: str) -> None:
    walk = opened.with_settings(**memory.settings())
    memory.deliver(letter)
    walk.collect()
    assert said in text_of(walk.mail(KUL, "belum dapat"))


# -- whose form it is --


def test_a_form_from_an_unknown_address_waits_for_the_operator(mailed: Walk, post: Post) -> None:
    post.deliver(mail(form(), sender=STRANGER))
    collected = mailed.collect()
    assert (collected.answers, mailed.rows(submission), incoming(mailed)) == ([], [], [("awaiting", "")])
    alarm = text_of(mailed.mail(OPERATOR, "pengirim isian perlu dikonfirmasi"))
    assert f"Surel masuk nomor 1 dari {STRANGER}" in alarm
    assert "surel masuk nomor 1" in status(mailed.workplace).next_act
    assert mailed.mails(STRANGER) == []


@pytest.mark.parametrize(
    "beside", ["Data dukung/A4-11 Evaluasi/bukti.pdf", "pengantar.pdf"], ids=["evidence's folder", "stray file"]
)
def test_a_strangers_form_in_a_folder_of_its_zip_waits_too(opened: Walk, memory: MemoryPost, beside: str) -> None:
    walk = opened.with_settings(**memory.settings())
    files = {"Formulir/Isian_KUL.xlsx": sample_form("KUL"), beside: b"%PDF-1.4\n%%EOF"}
    memory.deliver(mail(zipped(files), sender=STRANGER))
    walk.collect()
    assert incoming(walk) == [("awaiting", "")]
    confirm_sender(walk.workplace, 1, is_genuine=True)
    (answer,) = walk.collect().answers
    assert "4 dari 4 indikator terisi" in answer.sentence


def test_another_units_form_among_a_units_evidence_is_evidence(opened: Walk, memory: MemoryPost) -> None:
    walk = opened.with_settings(**memory.settings())
    evidence_of_kul = {"Data dukung/A4-11 Evaluasi/contoh.xlsx": sample_form("PHS"), "Isian.xlsx": sample_form("KUL")}
    memory.deliver(mail(zipped(evidence_of_kul)))
    (answer,) = walk.collect().answers
    assert (answer.unit_code, [row.unit_code for row in walk.rows(submission)]) == ("KUL", ["KUL"])


def test_what_the_operator_confirms_is_collected_and_answered_to_the_unit(mailed: Walk, post: Post) -> None:
    post.deliver(mail(form(), sender=STRANGER))
    mailed.collect()
    said = confirm_sender(mailed.workplace, 1, is_genuine=True)
    assert (
        said == f"Surel masuk nomor 1 dari {STRANGER} diterima sebagai kiriman Subbagian Keuangan, Umum, dan Logistik."
    )
    assert len(mailed.collect().answers) == 1
    assert incoming(mailed) == [("collected", "")]
    assert (len(mailed.mails(HEAD, "diterima")), mailed.mails(STRANGER)) == (1, [])
    assert f"Kiriman ini masuk lewat surel dari {STRANGER}. Bila bukan dari" in text_of(mailed.mail(HEAD, "diterima"))
    assert [event.actor for event in mailed.events("incoming_claimed")] == ["operator"]


def test_a_unit_that_sent_anothers_form_learns_what_was_wrong_with_it(mailed: Walk, post: Post) -> None:
    other = mailed.workplace.office.unit("PHS").head.email
    post.deliver(mail(form(), sender=other))
    mailed.collect()
    confirm_sender(mailed.workplace, 1, is_genuine=False)
    mailed.due_work()
    told = text_of(mailed.mail(other, "belum dapat diproses"))
    assert "bukan dari pemilik formulir atau paket di dalamnya" in told
    assert "kirim yang milik Saudara sendiri" in told


def test_what_the_operator_refuses_is_put_aside(mailed: Walk, post: Post) -> None:
    post.deliver(mail(form(), sender=STRANGER))
    mailed.collect()
    confirm_sender(mailed.workplace, 1, is_genuine=False)
    mailed.collect()
    assert (mailed.rows(submission), incoming(mailed)) == ([], [("quarantined", "PENGIRIM_DITOLAK")])
    for number in (1, 7):
        with pytest.raises(RefusedError, match="Tidak ada yang menunggu"):
            confirm_sender(mailed.workplace, number, is_genuine=True)


# -- put aside --


def test_strangers_are_kept_and_hear_nothing(mailed: Walk, post: Post) -> None:
    before = len(mailed.mails())
    post.deliver(mail({"tagihan.pdf": b"%PDF"}, sender=STRANGER, subject="Klik http://penipu.example"))
    collected = mailed.collect()
    assert collected.mails == [(STRANGER, "Pengirim tidak dikenal dan tidak ada formulir kantor ini di dalamnya.")]
    assert (incoming(mailed), len(mailed.mails())) == ([("quarantined", "PENGIRIM_TIDAK_DIKENAL")], before + 1)
    told = text_of(mailed.mail(OPERATOR, "surel dari pengirim yang tidak dapat dipastikan"))
    assert "1 surel dari pengirim yang tidak dapat dipastikan disisihkan tanpa dibalas" in told
    assert "penipu" not in told
    assert mailed.mails(STRANGER) == []
    assert mailed.workplace.files.path(mailed.rows(received_mail)[0].content_sha256).exists()


def test_people_we_know_are_told_why_once_a_day(mailed: Walk, post: Post) -> None:
    post.deliver(mail(subject="Pertanyaan"), mail(subject="Pertanyaan lagi", number=2))
    mailed.collect()
    (told,) = mailed.mails(KUL, "Surel belum dapat diproses")
    assert "Surel ini tidak berlampiran." in text_of(told)
    assert incoming(mailed) == [("quarantined", "TANPA_LAMPIRAN")] * 2


def test_machines_are_passed_over_in_silence(mailed: Walk, post: Post) -> None:
    before = len(mailed.mails())
    ours = mailed.workplace.office.sender_address
    post.deliver(mail(form(), Auto_Submitted="auto-replied"), mail(sender=ours, number=2))
    collected = mailed.collect()
    assert (collected.answers, collected.mails, incoming(mailed)) == ([], [], [("ignored", "")] * 2)
    assert (post.waiting(), len(mailed.mails())) == ([], before)


def test_our_own_mails_are_passed_over_however_config_writes_our_address(mailed: Walk, post: Post) -> None:
    ours = mailed.workplace.office.sender_address
    settings = mailed.workplace.settings.model_copy(update={"sender_address": ours.upper()})
    post.deliver(mail(form(), sender=ours))
    collected = Walk(replace(mailed.workplace, settings=settings), mailed.catcher).collect()
    assert (collected.answers, collected.mails, incoming(mailed)) == ([], [], [("ignored", "")])


def test_a_mail_with_a_decisions_code_is_not_kept(mailed: Walk, post: Post) -> None:
    code = "SETUJU-7K4M-Q2XD-9PRT"
    post.deliver(mail(text=f"Saya setuju.\n\n> {code}", sender=CHAIR))
    post.deliver(mail(text=code, sender=CHAIR, number=2, Auto_Submitted="auto-replied"))
    mailed.collect()
    assert incoming(mailed) == [("quarantined", "KODE_DALAM_SUREL"), ("ignored", "")]
    assert [row.content_sha256 for row in mailed.rows(received_mail)] == [None, None]
    assert "tidak dibalas lewat surel" in text_of(mailed.mail(CHAIR, "Surel belum dapat diproses"))
    kept = [path for path in mailed.workplace.settings.data.rglob("*") if path.is_file() and path.suffix != ".eml"]
    assert not [path for path in kept if code.encode() in path.read_bytes()]


def test_a_giant_is_answered_unread(opened: Walk, memory: MemoryPost) -> None:
    walk = opened.with_settings(**memory.settings())
    memory.size = LARGEST_MESSAGE + 1
    memory.deliver(mail(form()))
    walk.collect()
    assert incoming(walk) == [("quarantined", "SUREL_BESAR")]
    assert "lebih dari 50 MB" in text_of(walk.mail(KUL, "Surel belum dapat diproses"))


# -- the mailbox itself --


def test_the_forms_mail_says_that_it_may_be_answered(new: Callable[[str], Walk]) -> None:
    walk = prepare(new("2026-06-22 07:00").with_settings(imap_host="localhost", imap_port=1))
    assert "atau jadikan satu berkas ZIP dan balas surel ini dengan melampirkannya" in text_of(
        walk.mail(HEAD, "mohon dikirim")
    )


def test_an_absent_mailbox_keeps_no_folder_waiting(opened: Walk) -> None:
    walk = opened.with_settings(imap_host="localhost", imap_port=1).send("KUL")
    collected = walk.collect()
    assert len(collected.answers) == 1
    assert "Kotak surat localhost:1 belum dapat dibaca" in collected.message
    assert walk.mails(OPERATOR, "kotak surat") == []


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"imap_password": SecretStr("salah")}, "menolak nama pengguna atau kata sandi"),
        ({"imap_ca_file": None}, "Sertifikat kotak surat localhost tidak dapat dipastikan"),
        ({"imap_folder": "Tidak Ada"}, "Folder 'Tidak Ada' tidak ada"),
        ({"imap_password_file": Path("/tidak/ada")}, "Berkas kata sandi kotak surat tidak terbaca"),
        ({"imap_ca_file": Path("/tidak/ada")}, "Berkas sertifikat /tidak/ada tidak terbaca"),
    ],
)
def test_a_wrong_setting_is_told_to_the_operator_once(
    opened: Walk, dovecot: ImapServer, wrong: dict[str, Any], says: str
) -> None:
    walk = opened.with_settings(**dovecot.settings() | wrong)
    for _ in range(2):
        assert says in walk.collect().message
    (told,) = walk.mails(OPERATOR, "kotak surat isian belum dapat dibaca")
    assert says in text_of(told)
    assert says in status(walk.workplace).next_act
    (part,) = [part for part in readiness(walk.workplace) if part.name == "Kotak surat isian"]
    assert (part.is_good, says in part.found) == (False, True)


def test_mails_may_be_moved_instead_of_marked(opened: Walk, dovecot: ImapServer) -> None:
    dovecot.empty()
    with dovecot.box() as box:
        box.folder.create("Terbaca")
    dovecot.deliver(mail(form()))
    with dovecot.box() as box:
        box.flag(box.uids(), "\\Seen", value=True)  # somebody looked into it with his mail program
    walk = opened.with_settings(**dovecot.settings(), imap_done_folder="Terbaca")
    (part,) = [part for part in readiness(walk.workplace) if part.name == "Kotak surat isian"]
    assert (part.is_good, part.found) == (True, "terbaca, 1 surel menunggu")
    assert len(walk.collect().answers) == 1
    with dovecot.box() as box:
        assert box.uids() == []
        box.folder.set("Terbaca")
        assert len(box.uids()) == 1


def test_a_folder_for_read_mails_that_is_the_one_they_come_to_keeps_none_of_them_waiting(
    opened: Walk, dovecot: ImapServer
) -> None:
    dovecot.empty()
    dovecot.deliver(mail(form()))
    walk = opened.with_settings(**dovecot.settings(), imap_done_folder="INBOX")
    assert len(walk.collect().answers) == 1
    assert dovecot.waiting() == []
    assert walk.on("2026-07-03 07:00").collect().mails == []


def test_a_mail_that_somebody_opened_first_is_read_in_the_next_days_first_round(mailed: Walk, post: Post) -> None:
    mailed.collect()
    post.deliver(mail(form()))
    post.look()
    assert mailed.collect().answers == []
    (answer,) = mailed.on("2026-07-03 07:00").collect().answers
    assert answer.unit_code == "KUL"
    for moment in ("2026-07-03 07:30", "2026-07-04 07:00"):
        assert mailed.on(moment).collect().answers == []
    assert len(mailed.rows(submission)) == 1


@pytest.mark.parametrize("is_taken_away", [False, True])
def test_a_mail_that_somebody_takes_away_while_it_is_read_is_nobodys_fault(
    opened: Walk, dovecot: ImapServer, monkeypatch: pytest.MonkeyPatch, *, is_taken_away: bool
) -> None:
    dovecot.empty()
    dovecot.deliver(mail(form()))
    with dovecot.box() as box:
        box.folder.create("Dibaca")
    put_aside = OpenMailbox.put_aside

    def elsewhere(self: OpenMailbox, uid: str) -> None:
        with dovecot.box() as box:
            (box.delete if is_taken_away else box.move)(uid, *(() if is_taken_away else ("Dibaca",)))
        put_aside(self, uid)

    monkeypatch.setattr(OpenMailbox, "put_aside", elsewhere)
    walk = opened.with_settings(**dovecot.settings(), imap_done_folder="Dibaca")
    collected = walk.collect()
    assert [answer.unit_code for answer in collected.answers] == ["KUL"]
    assert "tidak dapat dipindahkan" not in collected.message
    with dovecot.box() as box:
        box.folder.delete("Dibaca")


def test_a_mail_that_cannot_be_moved_keeps_no_other_waiting(
    opened: Walk, dovecot: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a full mailbox, or one whose folder nobody made; what stays is not read again before what is new."""
    dovecot.empty()
    monkeypatch.setattr(reading_mailbox, "BATCH", 2)
    monkeypatch.setattr(fetching, "BATCH", 2)
    monkeypatch.setattr(fetching, "LONGEST", 0)
    dovecot.deliver(*(mail({"catatan.txt": b"halo"}, subject=f"Surel {number}") for number in (1, 2)))
    walk = opened.with_settings(**dovecot.settings(), imap_done_folder="Belum Dibuat")
    said = walk.collect().message
    assert "Surel yang sudah disimpan tidak dapat dipindahkan ke folder 'Belum Dibuat' (jawaban peladen: " in said
    assert "Response status" not in said
    told = text_of(walk.mail(OPERATOR, "Perlu tindakan: surel yang sudah disimpan belum dapat dipindahkan"))
    assert "pastikan folder itu ada dan dapat ditulisi, atau ubah RBWORKFLOW_IMAP_DONE_FOLDER" in told
    assert "Nama folder di sana: " in told
    dovecot.deliver(mail(form(), subject="Isian"))
    assert len(walk.collect().answers) == 1
    with dovecot.box() as box:
        box.folder.create("Belum Dibuat")
    walk.collect()
    walk.collect()
    assert dovecot.waiting() == []
    assert "tidak dapat dipindahkan" not in status(walk.workplace).next_act
    with dovecot.box() as box:
        assert box.uids() == []
        box.folder.delete("Belum Dibuat")


def test_what_was_told_of_the_mailbox_is_not_told_again_because_its_server_was_away_between(
    opened: Walk, dovecot: ImapServer
) -> None:
    dovecot.empty()
    dovecot.deliver(mail({"catatan.txt": b"halo"}))
    walk = opened.with_settings(**dovecot.settings(), imap_done_folder="Belum Dibuat")
    walk.collect()
    walk.with_settings(imap_port=1).on("2026-07-02 10:30").collect()
    assert "tidak dapat dipindahkan ke folder 'Belum Dibuat'" in status(walk.workplace).next_act
    walk.with_settings(**dovecot.settings()).on("2026-07-02 11:00").collect()
    assert len(walk.mails(OPERATOR, "Perlu tindakan: surel yang sudah disimpan belum dapat dipindahkan")) == 1
    dovecot.empty()


def test_a_form_behind_many_old_mails_is_read_in_the_same_round(
    opened: Walk, memory: MemoryPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.deliver(*(mail({}, sender=STRANGER, subject=f"Promosi {number}") for number in range(120)), mail(form()))
    walk = opened.with_settings(**memory.settings())
    with monkeypatch.context() as hurried:
        hurried.setattr(fetching, "LONGEST", 0)
        assert not walk.collect().answers
    assert len(memory.waiting()) == 121 - BATCH
    assert len(walk.collect().answers) == 1


def test_a_mailbox_that_may_only_be_read_is_told_as_that(opened: Walk) -> None:
    with NamedTemporaryFile() as rights:  # the server is a user of its own, who does not get into pytest's folders
        Path(rights.name).chmod(0o644)
        Path(rights.name).write_text("INBOX owner lr\n", encoding="ascii")
        with serving(f"{ANYBODY}{READ_ONLY}", rights=rights.name) as server:
            said = opened.with_settings(**server.settings()).collect().message
    assert "Folder 'INBOX' pada kotak surat hanya dapat dibaca" in said
    assert "memberi isian hak menulis" in said


def test_a_server_that_goes_away_meanwhile_is_asked_again(
    mailed: Walk, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.deliver(mail(form()))
    with monkeypatch.context() as broken:
        broken.setattr(fetching, "keep", lambda *_: (_ for _ in ()).throw(RetryLaterError("Putus.")))
        assert "Putus." in mailed.collect().message
    assert len(mailed.collect().answers) == 1


def test_units_and_province_reply_to_the_mailbox_where_there_is_one(opened: Walk) -> None:
    box = {"imap_host": "localhost", "imap_port": 1}
    shared = {**box, "imap_recipient": "rb3514@kpu.example"}
    same = {**shared, "sender_address": "RB3514@kpu.example", "imap_user": "rb"}
    for settings, replies_to in (({}, OPERATOR), (box, None), (shared, "rb3514@kpu.example"), (same, None)):
        walk = opened.with_settings(**settings).send("KUL")
        walk.put("KUL", f"{len(settings)}.pdf", b"%PDF-1.4\n%%EOF")
        walk.collect()
        assert walk.answer_to("KUL").message["Reply-To"] == replies_to


# -- the province's receipt --


HERE = "mx.kpu-pasuruan.example"
PROVEN = f"{HERE}; dmarc=pass header.from={PROVINCE.partition('@')[2]}"


def reply(walk: Walk, text: str, *, sender: str = PROVINCE, results: str = PROVEN, **headers: Any) -> bytes:
    sent = str(walk.mail(PROVINCE).message["Message-ID"])
    headers |= {"In_Reply_To": sent, "Authentication_Results": results}
    return mail(sender=sender, text=text, subject="Re: Laporan RB", **headers)


@pytest.mark.parametrize("results", [f"{HERE}; dmarc=fail header.from=kpu-jatim.example", "lain.example; none"])
def test_a_receipt_that_nobody_vouches_for_is_the_operators_to_enter(
    reported: Walk, memory: MemoryPost, results: str
) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, "DITERIMA", results=results), reply(walk, "DITERIMA.", results=results, number=2))
    walk.collect()
    assert walk.revision().status == "sent"
    assert incoming(walk) == [("quarantined", "TANDA_TERIMA_RAGU")] * 2
    told = text_of(walk.mail(OPERATOR, "tanda terima provinsi perlu dipastikan"))
    assert "jalankan 'Catat tanda terima' untuk Semester I Tahun 2026" in told
    assert (f"tidak menulis hasil pemeriksaan pada surel itu atas nama '{HERE}'" in told) is ("none" in results)
    act = status(walk.workplace).next_act
    assert "sebuah surel atas nama provinsi menyatakan laporan ini diterima" in act
    form = next_form(act, [S1], year=2026)
    assert form == NextForm("Catat tanda terima", {"periode": "2026-S1"})
    memory.deliver(reply(walk, "DITERIMA", number=3))
    walk.collect()
    assert walk.revision().status == "received"


def test_a_reply_diterima_is_the_receipt(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, f"DITERIMA\n\nPada 6 Juli 2026 RB menulis:\n> {walk.mail(PROVINCE).text}"))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("received", [("receipt", "")])
    for reader in (OPERATOR, SECRETARY, CHAIR):
        (told,) = walk.mails(reader, "Diterima provinsi")
        assert "6 Juli 2026 (konfirmasi surel)" in text_of(told)
    (event,) = walk.events("report_received")
    assert (event.actor, '"remark":"konfirmasi surel"' in event.body) == ("province", True)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("DITERIMA: {}", "DITERIMA: {}"),
        ("DITERIMA: {}", "Terima kasih."),
        ("Tanda terima", "**Diterima**: {}\n\nTerima kasih."),
    ],
)
def test_a_mail_of_its_own_that_says_diterima_with_the_letters_number_is_the_receipt(
    reported: Walk, memory: MemoryPost, subject: str, text: str
) -> None:
    """As the province's program writes where the package came by a folder or its page, and nothing can be answered."""
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    number = walk.revision().letter_number
    said, words = subject.format(number), text.format(number)
    memory.deliver(mail(sender=PROVINCE, subject=said, text=words, Authentication_Results=PROVEN))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("received", [("receipt", "")])


@pytest.mark.parametrize(
    ("results", "text", "reason"),
    [
        (PROVEN, "DITERIMA: 999/LAIN", "BALASAN_LAPORAN"),
        (PROVEN, "DITERIMA: {}\nTabel 3 mohon perbaikan.", "BALASAN_LAPORAN"),
        (PROVEN, "> DITERIMA: {}", "BALASAN_LAPORAN"),
        (f"{HERE}; dmarc=fail header.from=kpu-jatim.example", "DITERIMA: {}", "TANDA_TERIMA_RAGU"),
    ],
    ids=["another number", "not without more", "quoted", "unproven"],
)
def test_a_mail_of_its_own_that_does_not_surely_say_so_is_no_receipt(
    reported: Walk, memory: MemoryPost, results: str, text: str, reason: str
) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    said = text.format(walk.revision().letter_number)
    memory.deliver(mail(sender=PROVINCE, subject="Laporan", text=said, Authentication_Results=results))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("sent", [("quarantined", reason)])


def test_a_strangers_mail_with_the_letters_number_is_a_strangers_mail(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    named = f"DITERIMA: {walk.revision().letter_number}"
    memory.deliver(mail(sender=STRANGER, subject=named, text=named), mail(sender=STRANGER, subject="Halo", number=2))
    walk.collect()
    assert walk.revision().status == "sent"
    first, second = incoming(walk)
    assert first == second


def test_a_reply_to_any_part_is_the_receipt_of_the_whole_package(received_with_relay: Walk, memory: MemoryPost) -> None:
    small = PackagePolicy(evidence="parts").model_copy(update={"mail_limit_mb": 0.3})
    walk = received_with_relay.with_office(package=small)
    walk.daily_round()
    walk.approve_all()
    assert len(walk.mails(PROVINCE, "bagian")) > 2
    walk = walk.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, f"DITERIMA\n\nPada 6 Juli 2026 RB menulis:\n> {walk.mail(PROVINCE).text}"))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("received", [("receipt", "")])


def test_a_reply_that_came_on_friday_is_a_receipt_of_friday_though_it_is_read_on_monday(
    reported: Walk, memory: MemoryPost
) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    friday = datetime(2026, 7, 10, 16, 45, tzinfo=walk.workplace.office.tz)
    walk.on("2026-07-13 07:00")
    arrived = time.time() - (walk.workplace.now - friday).total_seconds()
    memory.deliver(reply(walk, "DITERIMA"), arrived=arrived)
    walk.collect()
    told = " ".join(text_of(walk.mail(OPERATOR, "Diterima provinsi")).split())
    assert "pada 10 Juli 2026 (konfirmasi surel, dibaca 13 Juli 2026)" in told
    assert "sesudah batas waktu" not in told
    (event,) = walk.events("report_received")
    assert '"received_on":"2026-07-10"' in event.body


def test_a_report_that_left_in_time_is_not_late_because_the_province_answered_late(reported: Walk) -> None:
    reported.on("2026-07-20 08:00")
    enter_receipt(reported.workplace, S1, received_on=date(2026, 7, 20))
    reported.due_work()
    assert "sesudah batas waktu" not in text_of(reported.mail(OPERATOR, "Diterima provinsi"))


def test_a_report_that_left_late_is_said_to_be_late(received_with_relay: Walk) -> None:
    walk = received_with_relay
    walk.daily_round()
    open_period(walk.workplace, S1, province_due_on=date(2026, 7, 8), province_letter="7/2026")
    walk.on("2026-07-09 08:00").daily_round()
    walk.approve_all()
    enter_receipt(walk.workplace, S1, received_on=date(2026, 7, 9))
    walk.due_work()
    told = text_of(walk.mail(OPERATOR, "Diterima provinsi"))
    assert "Laporan ini sampai sesudah batas waktu provinsi 8 Juli 2026." in told


def test_the_same_receipt_again_tells_nobody_again(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, "DITERIMA"), reply(walk, "Diterima.").replace(b"<1@unit", b"<2@unit"))
    walk.collect()
    assert incoming(walk) == [("receipt", "")] * 2
    assert len(walk.mails(OPERATOR, "Diterima provinsi")) == 1


@pytest.mark.parametrize(
    ("text", "sender"), [("Mohon dikirim ulang, lampiran rusak.", PROVINCE), ("DITERIMA", STRANGER)]
)
def test_any_other_reply_is_the_operators_to_read(reported: Walk, memory: MemoryPost, text: str, sender: str) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, text, sender=sender))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("sent", [("quarantined", "BALASAN_LAPORAN")])
    if sender == PROVINCE:
        assert text in text_of(walk.mail(OPERATOR, "surel dari provinsi atau balasan laporan"))
    else:
        told = text_of(walk.mail(OPERATOR, "surel dari pengirim yang tidak dapat dipastikan"))
        assert f"Surel masuk nomor 1 dari {STRANGER} membalas laporan" in told


def test_an_out_of_office_reply_is_no_receipt(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, "Surel Saudara sudah DITERIMA.", Auto_Submitted="auto-replied"))
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("sent", [("ignored", "")])


def test_a_receipt_waits_until_the_report_counts_as_sent(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    with walk.workplace.engine.begin() as conn:  # as when the pump has not come to mark it yet
        conn.execute(revision.update().values(status="issued"))
    memory.deliver(reply(walk, "DITERIMA"))
    walk.collect()
    assert walk.revision().status == "sent"
    walk.collect()
    assert (walk.revision().status, incoming(walk)) == ("received", [("receipt", "")])


# -- the command line --


def test_files_may_be_handed_in_on_the_command_line(opened: Walk) -> None:
    folder = SAMPLES / S1.code / "TPH"
    said = submit_files(opened.workplace, sorted(path for path in folder.iterdir() if path.is_file()))
    assert said.startswith("Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: diterima dengan hal yang perlu")
    assert "\n- lembar 'Isian' sel " in said
    assert [row.channel for row in opened.rows(submission)] == ["command"]
    with pytest.raises(RefusedError, match="Pilih salah satu: "):
        submit_files(opened.workplace, [], unit_code="XYZ")


def test_a_whole_folder_may_be_handed_in_and_its_subfolders_tell_whose_evidence_it_is(opened: Walk) -> None:
    said = submit_files(opened.workplace, [SAMPLES / S1.code / "KUL"])
    assert said == "Subbagian Keuangan, Umum, dan Logistik: diterima, 4 dari 4 indikator terisi."
    assert all(row.indicator_code for row in opened.rows(evidence))


def test_relative_paths_keep_their_folders(opened: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path("Data dukung/A4-11 SOP")
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "1.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    (tmp_path / "Isian.xlsx").write_bytes(sample_form("KUL"))
    monkeypatch.chdir(tmp_path)
    submit_files(opened.workplace, [Path("Isian.xlsx"), folder / "1.pdf", tmp_path / folder / "1.pdf"])
    kept = opened.rows(evidence, evidence.c.mode == "file")
    assert {(row.indicator_code, row.name) for row in kept} == {("A4-11", str(folder / "1.pdf")), ("", "1.pdf")}


def test_files_whose_unit_is_unclear_are_not_handed_in(opened: Walk, tmp_path: Path) -> None:
    for unit in ("KUL", "PHS"):
        (tmp_path / f"{unit}.xlsx").write_bytes(sample_form(unit))
    (tmp_path / "bukti.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    for paths, says in (
        ([tmp_path / "KUL.xlsx", tmp_path / "PHS.xlsx"], r"beberapa subbagian \(KUL, PHS\)"),
        ([tmp_path / "bukti.pdf"], "tidak ada formulir. Sebutkan subbagiannya, misalnya --unit KUL"),
        ([tmp_path / "bukti.pdf"] * 301, "lebih dari 300"),
        ([tmp_path / "hilang.pdf"], "hilang.pdf tidak ada. Periksa nama"),
    ):
        with pytest.raises(RefusedError, match=says):
            submit_files(opened.workplace, paths)
    assert opened.rows(received_file) == []


def test_the_submit_command_answers_by_mail_before_it_ends(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rbworkflow.steps.workplace.open_workplace", lambda *_: opened.workplace)
    before = len(opened.mails(HEAD))
    said = CliRunner().invoke(app, ["submit", str(SAMPLES / S1.code / "KUL")])
    assert (said.exit_code, len(opened.mails(HEAD))) == (0, before + 1)
    assert {row.status for row in opened.rows(outbox, outbox.c.kind == "answer")} == {"practice"}


# -- what mail servers send back --


def report_mail(walk: Walk) -> Any:
    (sent,) = walk.rows(outbox, outbox.c.kind == "report")
    return sent


def in_doubt(walk: Walk) -> Any:
    """As when the relay hung up after the final dot: the report's fate is unknown."""
    with walk.workplace.engine.begin() as conn:
        conn.exec_driver_sql("DROP TRIGGER IF EXISTS outbox_accepted_is_final")  # it was accepted already
        conn.execute(revision.update().values(status="issued"))
        conn.execute(outbox.update().where(outbox.c.kind == "report").values(status="unknown"))
    return report_mail(walk)


def test_a_report_that_comes_back_is_no_longer_sent_and_the_operator_hears_why(reported: Walk, post: Post) -> None:
    walk = reported.with_settings(**post.settings())
    post.deliver(notification(report_mail(walk).message_id))
    said = walk.collect()
    walk.due_work()
    number = report_mail(walk).id
    sentence = f"surel nomor {number} kepada {PROVINCE} dikembalikan. 550 5.1.1 Unknown user"
    assert said.mails == [("mailer-daemon@mx.example", sentence)]
    assert (report_mail(walk).status, walk.revision().status, incoming(walk)) == (
        "rejected",
        "issued",
        [("bounce", "")],
    )
    told = text_of(walk.mail(OPERATOR, "Perlu tindakan: surel ditolak"))
    assert "Dikembalikan oleh peladen surel penerima: 550 5.1.1 Unknown user." in told
    assert "tidak lagi tercatat terkirim" in told
    assert status(walk.workplace).next_act.startswith(f"Surel nomor {number} kepada {PROVINCE} ditolak")
    assert [event.subject for event in walk.events("mail_bounced")] == [f"mail {report_mail(walk).key}"]
    walk.verify()


def test_what_came_back_may_be_sent_again_and_counts_as_sent_then(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    memory.deliver(notification(report_mail(walk).message_id))
    walk.collect()
    resolve_delivery(walk.workplace, report_mail(walk).id, arrived=False)
    walk.due_work()
    assert (report_mail(walk).status, walk.revision().status) == ("accepted", "sent")
    assert len(walk.mails(PROVINCE)) == 2
    assert len(walk.mails(OPERATOR, "Terkirim ke provinsi")) == 2


def test_what_came_back_from_an_old_address_goes_to_the_new_one(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    memory.deliver(notification(report_mail(walk).message_id))
    walk.collect()
    new = "rb.baru@kpu-jatim.example"
    walk = walk.with_office(recipient=walk.workplace.office.recipient.model_copy(update={"email": new}))
    resolve_delivery(walk.workplace, report_mail(walk).id, arrived=False)
    walk.due_work()
    assert (walk.mail(new).message["To"], walk.revision().status) == (new, "sent")


def test_a_bounce_tells_once_however_often_it_comes(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    sent = report_mail(walk).message_id
    memory.deliver(notification(sent), notification(sent), notification(sent, number=2))
    walk.collect()
    walk.due_work()
    assert incoming(walk) == [("bounce", ""), ("ignored", "")]
    assert len(walk.mails(OPERATOR, "Perlu tindakan: surel ditolak")) == 1


@pytest.mark.parametrize(
    ("action", "fate"),
    [("failed", "rejected"), ("delivered", "accepted"), ("relayed", "accepted"), ("delayed", "unknown")],
)
def test_a_mail_in_doubt_is_settled_by_what_the_server_says(
    reported: Walk, memory: MemoryPost, action: str, fate: str
) -> None:
    walk = reported.with_settings(**memory.settings())
    memory.deliver(notification(in_doubt(walk).message_id, action=action))
    walk.collect()
    walk.due_work()
    assert report_mail(walk).status == fate
    assert walk.revision().status == ("sent" if fate == "accepted" else "issued")


@pytest.mark.parametrize(
    "changes",
    [
        {"action": "delayed"},
        {"action": "delivered"},
        {"action": "karangan"},
        {"message_id": "<lain@kpu-pasuruan.example>"},
        {"recipient": "orang@lain.example"},
        {"recipient": "arsip@kpu-pasuruan.example", "action": "delayed"},
    ],
)
def test_a_delay_and_what_speaks_of_no_mail_of_ours_change_nothing(
    reported: Walk, memory: MemoryPost, changes: dict[str, str]
) -> None:
    walk = reported.with_settings(**memory.settings())
    memory.deliver(notification(**{"message_id": report_mail(walk).message_id} | changes))
    assert walk.collect().mails == []
    assert (report_mail(walk).status, walk.revision().status, incoming(walk)) == ("accepted", "sent", [("ignored", "")])


def test_a_person_who_quotes_an_id_is_no_mail_server(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    forged = notification(report_mail(walk).message_id).replace(b"multipart/report", b"multipart/mixed")
    memory.deliver(forged)
    walk.collect()
    assert (report_mail(walk).status, walk.revision().status) == ("accepted", "sent")


def test_a_report_the_province_confirmed_stays_received(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings(), imap_authserv_id=HERE)
    memory.deliver(reply(walk, "DITERIMA"), notification(report_mail(walk).message_id))
    walk.collect()
    assert (report_mail(walk).status, walk.revision().status) == ("rejected", "received")


def test_a_bounce_waits_for_the_relays_own_answer(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    in_doubt(walk)
    with walk.workplace.engine.begin() as conn:
        conn.execute(outbox.update().where(outbox.c.kind == "report").values(status="handed_over"))
    memory.deliver(notification(report_mail(walk).message_id))
    walk.collect()
    assert (report_mail(walk).status, incoming(walk)) == ("handed_over", [("kept", "")])
    in_doubt(walk)
    walk.collect()
    assert (report_mail(walk).status, incoming(walk)) == ("rejected", [("bounce", "")])


def test_codes_that_come_back_are_not_kept_and_the_operator_may_send_new_ones(
    received_with_relay: Walk, post: Post
) -> None:
    walk = received_with_relay.with_settings(**post.settings())
    walk.daily_round()
    caught = walk.mail(SECRETARY, "Mohon keputusan")
    identity = str(caught.message["Message-ID"])
    codes = list(walk.codes(SECRETARY).values())
    returned = notification(identity, recipient=SECRETARY, letter=caught.text)
    assert all(code.encode() in returned for code in codes)
    post.deliver(returned)
    walk.collect()
    walk.due_work()
    (asked,) = walk.rows(outbox, outbox.c.message_id == identity)
    assert (asked.status, incoming(walk)) == ("rejected", [("bounce", "")])
    told = text_of(walk.mail(OPERATOR, "Perlu tindakan: surel ditolak"))
    assert "Kirim ulang kode" in told
    data = walk.workplace.settings.data
    kept = [path.read_bytes() for path in data.rglob("*") if path.is_file()]
    assert not [code for code in codes for content in kept if code.encode() in content]
    assert not [code for code in codes if code in told]


def test_a_server_that_quotes_a_code_is_not_kept(received_with_relay: Walk, memory: MemoryPost) -> None:
    walk = received_with_relay.with_settings(**memory.settings())
    walk.daily_round()
    identity = str(walk.mail(SECRETARY, "Mohon keputusan").message["Message-ID"])
    code = next(iter(walk.codes(SECRETARY).values()))
    memory.deliver(notification(identity, recipient=SECRETARY, text=f"smtp; 554 ditolak: {code}"))
    walk.collect()
    assert [(row.status, row.content_sha256) for row in walk.rows(received_mail)] == [("ignored", None)]


def test_an_archive_that_sends_its_copies_back_is_told_once_a_day(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    archive = walk.workplace.office.archive_address
    for number in (1, 2):
        memory.deliver(notification(report_mail(walk).message_id, recipient=str(archive), number=number))
    assert walk.collect().mails == []
    walk.due_work()
    assert (report_mail(walk).status, walk.revision().status, incoming(walk)) == (
        "accepted",
        "sent",
        [("bounce", "")] * 2,
    )
    told = text_of(walk.mail(OPERATOR, "salinan arsip surel tidak sampai"))
    assert f"{archive}: Dikembalikan oleh peladen surel penerima: 550 5.1.1 Unknown user." in told


def test_a_copy_of_the_report_that_comes_back_is_told_and_the_report_stays_sent(
    reported: Walk, memory: MemoryPost
) -> None:
    walk = reported.with_settings(**memory.settings())
    with write(walk.workplace.engine) as conn:
        conn.execute(outbox.update().where(outbox.c.id == report_mail(walk).id).values(copies=["dewan@kpu.example"]))
    memory.deliver(notification(report_mail(walk).message_id, recipient="dewan@kpu.example"))
    walk.collect()
    walk.due_work()
    assert (report_mail(walk).status, walk.revision().status) == ("accepted", "sent")
    told = " ".join(text_of(walk.mail(OPERATOR, "tembusan surel tidak sampai")).split())
    assert "dewan@kpu.example: Dikembalikan oleh peladen surel penerima: 550 5.1.1 Unknown user." in told
    assert "P04" in told
