"""The command does what the operator's forms do, and says what became of the mail."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from openpyxl import load_workbook
from openpyxl.comments import Comment
from sqlalchemy import text
from typer.testing import CliRunner, Result

from rbworkflow.cli import app
from rbworkflow.local.processes import free_port
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import transactions, write
from rbworkflow.store.schema import code_issue, outbox, period
from tests.steps.office_walk import ROOT, S1, STAND_IN, Walk, walk_in

PRACTISED = "surel latihan ditulis sebagai berkas, tidak dikirim.\n"
COMMANDS = {
    "01 Uji kesiapan": "check-readiness",
    "02 Siapkan berkas rencana aksi": "plan quality",
    "03 Impor rencana aksi": "plan import",
    "04 Buka periode": "open",
    "05 Kirim formulir": "forms",
    "06 Kumpulkan isian unit": "collect",
    "07 Susun laporan semester": "report",
    "08 Buat laporan tahunan": "report",
    "09 Mulai revisi": "revise",
    "10 Kirim ulang kode": "resend-codes",
    "11 Tunjuk Plt. atau Plh.": "name-acting",
    "12 Isi nomor surat": "type-number",
    "13 Catat tanda terima": "enter-receipt",
    "14 Putuskan kiriman": "resolve-delivery",
    "15 Batalkan revisi": "cancel-revision",
    "16 Terbitkan dan kirim": "deliver",
    "17 Konfirmasi pengirim": "confirm-sender",
    "18 Tutup periode": "close",
    "19 Sisihkan isian": "set-aside",
    "20 Tarik keputusan": "withdraw-decision",
    "21 Salinan bertanda tangan": "signed",
    "22 Buku serah terima": "handover",
    "23 Cocokkan pemulihan": "reconcile",
    "24 Putuskan paket": "decide-package",
    "25 Isi nomor tanda terima": "number-receipt",
    "26 Siapkan evaluasi": "evaluation prepare",
    "27 Impor evaluasi": "evaluation import",
    "28 Putuskan evaluasi": "evaluation decide",
    "29 Isi nomor evaluasi": "evaluation number",
    "30 Cabut tanda terima": "withdraw-receipt",
}
Command = Callable[[Walk, str], Result]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """`rbworkflow <line>` at a walk's office."""

    def run(walk: Walk, line: str) -> Result:
        for name, value in walk.workplace.settings.as_environment().items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, [word.replace("_", " ") for word in line.split()])

    return run


def unsent(walk: Walk) -> list[str]:
    return [row.key for row in walk.rows(outbox, outbox.c.status.not_in(("practice", "void")))]


def test_every_act_of_the_operator_is_a_command() -> None:
    listed = yaml.safe_load((ROOT / "deploy" / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    assert {each["name"] for each in listed if each["tags"] != ["otomatis"]} == set(COMMANDS)
    for name in set(COMMANDS.values()):
        assert CliRunner().invoke(app, [*name.split(), "--help"]).exit_code == 0, name


def test_the_help_is_indonesian_from_its_first_line() -> None:
    words = " ".join(CliRunner().invoke(app, ["--help"]).output.split())
    assert re.match(r"Pemakaian: \S+ \[OPSI\] PERINTAH \.\.\. Pelaporan reformasi birokrasi kantor ini", words)


def test_a_day_that_is_written_otherwise_is_refused_with_how_it_is_written() -> None:
    ended = CliRunner().invoke(app, ["open", "2026-S1", "--due", "31-12-2026"])
    assert ended.exit_code == 2
    assert "'31-12-2026' bukan tanggal; tulis tahun" in " ".join(ended.output.replace("│", " ").split())


def test_forms_leave_as_they_are_made(opened: Walk, command: Command) -> None:
    opened.on("2026-12-14 07:00").daily_round()
    said = command(opened, "forms 2026-S2").output
    assert f"Formulir Semester II Tahun 2026 menjadi surel latihan bagi 4 subbagian.\n8 {PRACTISED}" in said
    assert unsent(opened) == []


def test_answers_leave_as_forms_are_collected(opened: Walk, command: Command) -> None:
    opened.send("TPH")
    assert PRACTISED in command(opened, "collect").output
    assert "5 hal" in opened.told("TPH")
    assert unsent(opened) == []


def test_an_import_tells_what_of_the_workbook_was_not_read(
    opened: Walk, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = load_workbook(ROOT / "samples" / "rekomendasi_2025.xlsx")
    book["Rekomendasi"]["G6"].comment = Comment("Masih dibahas.", "Evaluator")
    book.save(tmp_path / "catatan.xlsx")
    monkeypatch.chdir(tmp_path)
    first, last = command(opened, "plan recommendations catatan.xlsx --year 2027").output.splitlines()
    assert first.startswith("[catatan] lembar 'Rekomendasi' sel G6: Catatan pada sel G6 tidak dibaca.")
    assert "rekomendasi untuk rencana aksi 2027 dicatat dari catatan.xlsx" in last


def test_new_codes_leave_at_once(compiled: Walk, command: Command) -> None:
    said = command(compiled, "resend-codes").output
    assert "Kode baru untuk Laporan RB Semester I 2026 - Revisi 1 dikirim kepada Sekretaris" in said
    assert len(compiled.rows(code_issue)) == 2
    assert unsent(compiled) == []


def test_whose_codes_wait_for_the_servers_round_is_told(received: Walk, command: Command) -> None:
    waits = "Kode untuk Sekretaris KPU Kabupaten Pasuruan atas Laporan RB Semester I 2026 - Revisi 1 berangkat pada"
    assert waits in command(received, "report 2026-S1").output
    received.due_work()
    assert waits not in command(received, "deliver").output


def test_a_revision_is_cancelled_and_the_next_one_is_ordered(compiled: Walk, command: Command) -> None:
    done = command(compiled, "cancel-revision 2026-S1 --reason Salah_tabel.")
    assert (done.exit_code, compiled.revision().status) == (0, "voided")
    said = command(compiled, "revise 2026-S1 --until 2026-07-08 --reason Tabel. --unit TPH").output
    assert "diminta memperbaiki sampai 8 Juli 2026" in said
    assert unsent(compiled) == []


def test_an_acting_officer_is_named_and_asked(compiled: Walk, command: Command) -> None:
    who = f"--name Rekaan_Satu --email {STAND_IN} --nip 197502022000032002"
    act = f"name-acting --post sekretaris --kind Plh {who} --decree 5/2026"
    said = command(compiled, f"{act} --starts 2026-07-07 --ends 2026-07-09").output
    assert "Rekaan Satu ditunjuk dari 7 Juli 2026 sampai 9 Juli 2026." in said
    assert "berlaku begitu salah satunya mengonfirmasi" in said
    refused = command(compiled, f"{act.replace(STAND_IN, 'bukan alamat')} --starts 2026-07-07 --ends 2026-07-09")
    assert refused.exit_code == 2


def test_what_is_refused_ends_in_its_sentence_and_code_2(compiled: Walk, command: Command) -> None:
    for line, says in {
        "type-number 2026-S1 --number 7/2026 --dated 2026-07-06": "Tidak ada laporan Semester I Tahun 2026 yang menu",
        "enter-receipt 2026-S1 --received 2026-07-06": "Belum ada laporan Semester I Tahun 2026 yang terkirim",
        "resolve-delivery 1 --arrived": "Surel nomor 1 tidak sedang diragukan.",
        "resolve-delivery 1": "Sebutkan apa yang terjadi: --arrived, --send-again, atau --give-up ALASAN.",
        "resolve-delivery 1 --give-up Batal": "Surel nomor 1 tidak sedang ditolak, maka tidak dapat ditutup.",
        "close 2026-S1 --reason Keliru.": "isian atau laporannya sudah ada",
        "open 2062-S1 --due 2026-12-20": "Tahun 2062 belum tiba.",
    }.items():
        done = command(compiled, line)
        assert (done.exit_code, says in done.output) == (2, True), done.output


def test_a_file_is_held_against_what_was_issued(
    issued: Walk, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = Path("laporan.docx")
    document.write_bytes(issued.workplace.files.get(str(issued.revision().document_sha256)))
    known = command(issued, f"verify-document {document}")
    assert known.exit_code == 0, known.output
    assert "Berkas ini SAMA dengan dokumen yang diterbitkan: Laporan RB Semester I 2026 - Revisi 1." in known.output
    document.write_bytes(b"lain")
    assert command(issued, f"verify-document {document}").exit_code == 1
    assert command(issued, "verify-document tidak-ada").exit_code == 2


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever would have to wait for another writer fails at once."""
    monkeypatch.setattr(transactions, "BUSY_SECONDS", 0.05)


@pytest.mark.usefixtures("impatient")
def test_looking_waits_for_nobody_who_writes(opened: Walk, command: Command) -> None:
    with write(opened.workplace.engine):
        seen, verified, acted = (
            command(opened, line) for line in ("status", "verify", "open 2026-S1 --letter 77/2026")
        )
    assert seen.output.startswith("KPU Kabupaten Pasuruan (MODE LATIHAN)\nSekarang: ")
    assert verified.output.startswith("Rantai audit utuh: ")
    assert (acted.exit_code, acted.stderr.partition(".")[0]) == (
        1,
        "Basis data sedang dipakai pekerjaan lain terlalu lama",
    )


@pytest.mark.usefixtures("impatient")
def test_opening_an_office_that_lacks_nothing_waits_for_nobody(opened: Walk) -> None:
    with write(opened.workplace.engine):
        open_workplace(opened.workplace.settings).engine.dispose()


def test_a_real_office_may_be_looked_at_where_no_relay_is_set(tmp_path: Path, command: Command) -> None:
    real = walk_in(tmp_path / "data", on="2026-06-22 07:00", relay_host="localhost")
    elsewhere = real.with_settings(relay_host="")
    before = real.verify().head
    seen = command(elsewhere, "status")
    assert seen.output.startswith("KPU Kabupaten Pasuruan\nSekarang: ")
    assert f"jangkar {before}" in command(elsewhere, "verify").output
    assert "relay surel tidak diatur" in command(elsewhere, "collect").stderr
    assert real.verify().head == before
    real.workplace.engine.dispose()


@pytest.mark.parametrize("line", ["status", "verify", "collect", "migrate", "start"])
def test_a_newer_programs_database_is_told_in_one_sentence_at_every_way_in(
    opened: Walk, command: Command, line: str
) -> None:
    with write(opened.workplace.engine) as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    done = command(opened, line)
    assert done.exit_code == 1
    assert done.stderr.startswith("Basis data ini sudah dipakai versi program yang lebih baru (skema 0999).")
    assert len(done.stderr.splitlines()) == 1


def test_migrating_what_is_up_to_date_says_so_and_copies_nothing(opened: Walk, command: Command) -> None:
    assert command(opened, "migrate").output == "Basis data sesuai dengan versi program ini.\n"
    assert list(opened.workplace.settings.data.glob("*.skema-*")) == []


def test_a_period_is_opened_and_closed(opened: Walk, command: Command) -> None:
    assert "Semester II Tahun 2026 dibuka" in command(opened, "open 2026-S2 --due 2027-01-20").output
    assert "Semester II Tahun 2026 ditutup" in command(opened, "close 2026-S2 --reason Keliru.").output
    states = {row.code: row.status for row in opened.rows(period)}
    assert (states["2026-S2"], states[S1.code]) == ("planned", "open")


def test_a_submission_is_set_aside_by_its_number_in_the_list(opened: Walk, command: Command) -> None:
    assert command(opened, "set-aside").output == "Tidak ada isian yang berlaku.\n"
    opened.send("KUL").collect()
    listed = command(opened, "set-aside").output
    assert listed.startswith("Isian yang berlaku, dan yang terjadi bila disisihkan:\nNomor 1: Subbagian Keuangan")
    assert "Logistik tercatat belum mengirim isian Semester I Tahun 2026." in listed
    said = command(opened, "set-aside 1 --reason Salah_berkas.").output
    assert "untuk Semester I Tahun 2026 yang diterima 2 Juli 2026 pukul 10.00 disisihkan." in said
    assert f"2 {PRACTISED}" in said
    assert unsent(opened) == []
    refused = command(opened, "set-aside 99 --reason Salah.")
    assert (refused.exit_code, refused.stderr) == (
        2,
        "Isian nomor 99 tidak ada. Pilih dari daftar isian yang berlaku.\n",
    )


def test_readiness_says_that_the_server_is_off_and_sends_its_test_mail(opened: Walk, command: Command) -> None:
    walk = opened.with_settings(port=free_port())
    tried = command(walk, "check-readiness")
    said = tried.output
    assert tried.exit_code == 1
    assert "BERMASALAH  Server Prefect dan basis datanya: tidak menjawab" in said
    assert "baik        Basis data dan rantai audit" in said
    assert f"Surel uji untuk operator@kpu-pasuruan.example masuk antrean kirim.\n1 {PRACTISED}" in said


def test_the_calendar_is_said_by_its_days_or_written_for_a_phone(
    opened: Walk, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = command(opened, "calendar").output
    assert said.startswith("Batas waktu 2026\n\nKamis, 8 Januari 2026: Isian subbagian Semester II Tahun 2025\n")
    assert "\nJumat, 10 Juli 2026: Laporan Semester I Tahun 2026 di provinsi\n" in said
    assert said.rstrip().endswith("Jumat, 25 Desember 2026: Hari Raya Natal")
    monkeypatch.chdir(tmp_path)
    written = command(opened, "calendar --year 2027 --ics kalender.ics").output
    count = (tmp_path / "kalender.ics").read_bytes().count(b"BEGIN:VEVENT")
    assert written.rstrip() == f"{count} batas waktu 2027 ditulis ke kalender.ics."
    refused = command(opened, "calendar --year 99")
    assert (refused.exit_code, "Tahun 99 tidak dikenal" in refused.stderr) == (2, True)


def test_outgoing_mails_are_looked_at_and_settled_one_by_one(opened: Walk, command: Command) -> None:
    listed = command(opened, "outbox list --all --most 1").output
    number = listed.split()[0]
    assert "latihan (tidak dikirim)" in listed
    for state in ("latihan", "practice"):
        assert command(opened, f"outbox list --status {state} --most 1").output == listed
    assert f"Surel nomor:     {number}" in command(opened, f"outbox show {number}").output
    for act in (
        f"hold {number} --reason Salah.",
        f"release {number}",
        f"resend {number}",
        f"resolve {number} --arrived",
    ):
        refused = command(opened, f"outbox {act}")
        assert (refused.exit_code, f"Surel nomor {number} " in refused.output) == (2, True), act
