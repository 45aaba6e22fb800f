"""The office around a report: the plan, the workplace, the status page, readiness, the chain."""

import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from rbworkflow import audit
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.finding import Finding, Severity
from rbworkflow.key_folder import keys_beside
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import parse_period
from rbworkflow.steps.overview.readiness import queue_test_mail, readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.check_plan import check_plan, foretold
from rbworkflow.steps.plans.import_plan import import_newest_plan, import_plan
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import PLAN_INBOX, open_workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event, period, plan_version
from tests.steps.office_walk import CONFIG, PLAN, S1, New, Walk, saved, text_of, walk_in


def plan_with(change: Callable[[Any], None]) -> bytes:
    """The sample plan after its first sheet was edited."""
    workbook = load_workbook(PLAN)
    change(workbook.worksheets[0])
    return saved(workbook)


def in_row(sheet: Any, code: str, value: str) -> None:
    """The cell of an indicator's row that holds this value is emptied."""
    row = next(row for row in sheet.iter_rows() if any(cell.value == code for cell in row))
    next(cell for cell in row if cell.value == value).value = None


# -- the plan --


def test_the_newest_workbook_of_the_inbox_becomes_the_plan(new: New) -> None:
    walk = new("2026-06-22 07:00")
    folder = walk.workplace.settings.inbox / PLAN_INBOX
    shutil.copy(PLAN, folder)
    (folder / "~$rencana_aksi_2026.xlsx").write_bytes(b"kunci")
    said = import_newest_plan(walk.workplace, 2026).message
    assert said == (
        "Rencana Aksi RB 2026 - Versi 1 (35 indikator) menunggu keputusan Sekretaris KPU Kabupaten Pasuruan. Rencana "
        "aksi ini menjawab kode rekomendasi R2025-01, R2025-02, R2025-03, R2025-04, R2025-05, dan R2025-06, tetapi "
        "evaluasi provinsi belum diimpor."
    )


def test_without_a_workbook_the_folder_is_named(new: New) -> None:
    with pytest.raises(RefusedError, match=r"Tidak ada buku kerja \(\.xlsx\) di folder .*rencana-aksi"):
        import_newest_plan(new("2026-06-22 07:00").workplace, 2026)


def test_the_same_plan_again_changes_nothing(opened: Walk) -> None:
    import_plan(opened.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    assert [row.number for row in opened.rows(plan_version)] == [1]


def test_a_plan_that_must_be_mended_is_refused_with_sheet_and_cell(new: New) -> None:
    walk = new("2026-06-22 07:00")
    content = plan_with(lambda sheet: in_row(sheet, "A1-01", "PHS"))
    with pytest.raises(RefusedError, match=r"belum dapat diajukan\. Perbaiki dahulu:\n- lembar '.*' sel [A-Z]+\d+: "):
        import_plan(walk.workplace, content, 2026, name="rencana.xlsx")
    assert walk.rows(plan_version) == []
    assert check_plan(walk.workplace, content, 2026).findings != []


def test_a_check_says_what_an_import_would_do_with_a_plan_in_force(opened: Walk) -> None:
    same = check_plan(opened.workplace, PLAN.read_bytes(), 2026)
    other = check_plan(
        opened.workplace, plan_with(lambda sheet: _reworded(sheet, "Penetapan Tim RB dan rencana kerja")), 2026
    )
    workplace, frozen = opened.workplace, "Rencana Aksi RB 2026 - Versi 1"

    assert foretold(workplace, same, 2026, name="r.xlsx", reason="") == (
        f"Rencana aksi di berkas r.xlsx sama dengan {frozen} yang sudah berlaku."
    )
    with pytest.raises(RefusedError, match=rf"{frozen} sudah berlaku\. Isi alasan perubahannya"):
        foretold(workplace, other, 2026, name="r.xlsx", reason="")
    assert "(35 indikator) dapat diajukan." in foretold(workplace, other, 2026, name="r.xlsx", reason="Penegasan.")


def test_a_refusal_names_everything_and_in_short_the_first_ten() -> None:
    note = Finding(rule="K03", severity=Severity.NOTE, message="Catatan.")
    points = [
        Finding(rule="P03", severity=Severity.BLOCKING, message="Isi.", sheet="R", cell=f"A{row}") for row in range(12)
    ]

    refusal = InvalidWorkbookError("Belum dapat", [note, *points])

    assert str(refusal).count("\n- lembar 'R' sel A") == 12
    assert refusal.in_short.splitlines()[-1] == "- dan 2 hal lainnya; semuanya ada di tab Artifacts."
    assert refusal.in_short.count("\n- lembar 'R' sel A") == 10
    assert refusal.findings == (*points, note)


def test_a_changed_plan_is_a_new_version_and_its_forms_go_out(opened: Walk) -> None:
    content = plan_with(lambda sheet: _reworded(sheet, "Penetapan Tim RB dan rencana kerja"))
    import_plan(opened.workplace, content, 2026, name="revisi.xlsx", reason="Penegasan tahun.")
    approve_plan(opened.workplace)
    send_forms(opened.workplace, S1)
    opened.due_work()
    opened.send("PHS").collect()
    assert "Formulir ini dibuat dari rencana aksi versi 1, sedangkan yang berlaku versi 2." in opened.told("PHS")
    assert len(opened.mails("phs@kpu-pasuruan.example", "mohon dikirim")) == 2


def _reworded(sheet: Any, words: str) -> None:
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == words)
    cell.value = f"{words} tahun berjalan"


# -- forms --


@pytest.mark.parametrize(
    ("code", "says"),
    [("2026-T", "Formulir isian hanya untuk semester"), ("2026-S2", "Semester II Tahun 2026 belum dibuka")],
)
def test_forms_go_out_only_for_an_open_semester(opened: Walk, code: str, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        send_forms(opened.workplace, parse_period(code))


def test_forms_need_a_plan(new: New) -> None:
    walk = new("2026-06-22 07:00")
    walk.daily_round()
    with pytest.raises(RefusedError, match="Rencana aksi 2026 belum ditetapkan"):
        send_forms(walk.workplace, S1)


# -- the workplace --


def test_opening_it_again_changes_nothing(opened: Walk) -> None:
    before = opened.verify()
    again = walk_in(opened.workplace.settings.data, on="2026-07-02 10:00")
    assert again.verify() == before
    assert len(again.rows(period)) == 6
    again.workplace.engine.dispose()


def test_what_was_practised_never_leaves_through_a_relay_set_later(opened: Walk) -> None:
    before = opened.verify()
    with_relay = opened.workplace.settings.model_copy(update={"relay_host": "localhost"})
    with pytest.raises(ConfigurationError, match=r"berisi latihan: .* folder data sendiri lewat RBWORKFLOW_DATA_DIR"):
        open_workplace(with_relay)
    assert opened.verify() == before


def test_a_real_office_whose_relay_setting_is_lost_does_not_begin_to_practise(tmp_path: Path) -> None:
    walk_in(tmp_path / "data", on="2026-06-22 07:00", relay_host="localhost").workplace.engine.dispose()
    with pytest.raises(ConfigurationError, match=r"relay surel tidak diatur\. Isi kembali RBWORKFLOW_RELAY_HOST"):
        walk_in(tmp_path / "data", on="2026-06-22 08:00")
    assert not (tmp_path / "data" / "latihan").exists()


def test_what_a_database_is_for_is_in_the_chain_once(opened: Walk) -> None:
    (event,) = opened.events("mode_marked")
    assert (event.subject, event.body) == ("office 3514", '{"mode":"practice"}')


def test_a_shifted_clock_is_refused_where_a_real_address_is_among_them(tmp_path: Path) -> None:
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    officials = config / "officials.toml"
    real = officials.read_text(encoding="utf-8").replace("kul@kpu-pasuruan.example", "kul@kpu.go.id")
    officials.write_text(real, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"Jam geladi .* hanya boleh dipakai bila semua alamat"):
        walk_in(tmp_path / "data", on="2026-06-22 07:00", config_dir=config)
    assert not (tmp_path / "data" / "rbworkflow.sqlite3").exists()


def test_the_codes_key_is_made_once_and_readable_by_its_owner_alone(new: New) -> None:
    walk = new("2026-06-22 07:00")
    key = walk.workplace.pepper
    path = keys_beside(walk.workplace.settings.data) / "pepper"
    assert len(key) == 64
    assert walk.workplace.pepper == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


# -- where we are --


def test_the_status_says_who_has_sent_and_whose_turn_it_is(compiled: Walk) -> None:
    (now,) = status(compiled.workplace).periods
    assert (now.code, now.title) == ("2026-S1", "Semester I Tahun 2026")
    assert now.report == "Laporan RB Semester I 2026 - Revisi 1: menunggu keputusan"
    (turn,) = now.turns
    assert turn.officer == "Sekretaris KPU Kabupaten Pasuruan"
    assert {unit.label for unit in now.units} == {"sudah mengirim"}


def test_the_status_names_units_that_have_not_sent_and_open_points(opened: Walk) -> None:
    opened.send("TPH").collect()
    (now,) = status(opened.workplace).periods
    labels = {unit.code: unit.label for unit in now.units}
    assert labels["TPH"] == "sudah mengirim, 5 hal perlu dilengkapi"
    assert labels["KUL"] == "belum mengirim"
    assert [unit.code for unit in now.awaited_units] == ["KUL", "RDI", "PHS"]
    assert now.report == "belum disusun"


def test_a_late_unit_is_shown_as_late(opened: Walk) -> None:
    opened.on("2026-07-04 08:00").send("KUL").collect()
    (now,) = status(opened.workplace).periods
    assert {unit.code: unit.label for unit in now.units}["KUL"] == "sudah mengirim (lewat batas waktu)"


def test_the_status_names_the_one_thing_to_do_next(compiled: Walk) -> None:
    assert status(compiled.workplace).next_act == (
        "Tidak ada. Keputusan Sekretaris KPU Kabupaten Pasuruan atas Laporan RB Semester I 2026 - Revisi 1 ditunggu "
        "sampai 7 Juli 2026, hari terakhirnya berwenang; sesudah itu keputusannya dimintakan kepada Plh. Sekretaris "
        "KPU Kabupaten Pasuruan (Pelaksana Harian Contoh)."
    )
    compiled.send_back("Lengkapi.")
    returned = "Laporan RB Semester I 2026 - Revisi 1: dikembalikan. Jalankan 'Mulai revisi'."
    assert status(compiled.workplace).next_act == returned
    compiled.revise(units=("KUL",), until="2026-07-08")
    assert status(compiled.workplace).next_act != returned


def test_looking_at_the_status_changes_nothing(compiled: Walk) -> None:
    before = compiled.verify()
    status(compiled.workplace)
    readiness(compiled.workplace)
    assert compiled.verify() == before


# -- readiness --


def falsify(walk: Walk, seq: int) -> None:
    """As somebody would who owns the database: the guard off, then another actor in one event."""
    with write(walk.workplace.engine) as conn:
        conn.execute(text("DROP TRIGGER audit_event_no_update"))
        conn.execute(audit_event.update().where(audit_event.c.seq == seq).values(actor="orang lain"))


def test_readiness_tries_every_part_and_says_what_to_do(compiled: Walk) -> None:
    parts = {part.name: part for part in readiness(compiled.workplace)}
    assert parts["Basis data dan rantai audit"].found.endswith("peristiwa, utuh")
    assert parts["Rencana aksi 2026"].found == "versi 1 berlaku"
    assert parts["Periode terbuka"].found == "Semester I Tahun 2026"
    older = parts["Dasar hukum 2026"]
    assert (older.is_good, older.found.split(":")[0]) == (False, "3 dari 7 jangka waktunya berakhir sebelum 2026")
    assert "; Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020" in older.found
    assert not parts["Relay surel"].is_good
    assert "mode latihan" in parts["Relay surel"].found
    assert all(part.todo for part in parts.values() if not part.is_good)


def test_readiness_finds_a_working_relay_good(received_with_relay: Walk) -> None:
    parts = {part.name: part for part in readiness(received_with_relay.workplace)}
    assert parts["Relay surel"].is_good


def test_readiness_shows_a_broken_chain(compiled: Walk) -> None:
    falsify(compiled, 5)
    found = [part for part in readiness(compiled.workplace) if "Rantai audit putus pada baris 5" in part.found]
    assert [(part.name, part.is_good) for part in found] == [("Basis data dan rantai audit", False)]


def test_readiness_names_the_folder_of_the_offices_own_settings(compiled: Walk, tmp_path: Path) -> None:
    kantor = shutil.copytree(compiled.workplace.settings.config, tmp_path / "kantor")
    bases = kantor / "legal_bases.toml"
    bases.write_text(bases.read_text("utf-8").replace("confirmed_for", "# confirmed_for"), "utf-8")
    parts = readiness(compiled.with_settings(config_dir=kantor).workplace)
    (part,) = [part for part in parts if part.name.startswith("Dasar hukum")]
    assert f"confirmed_for di {bases}" in part.said
    assert all("config/" not in each.said for each in parts)


def test_readiness_says_whence_the_file_of_legal_bases_comes_that_an_older_folder_lacks(
    compiled: Walk, tmp_path: Path
) -> None:
    config = compiled.workplace.settings.config
    kantor = shutil.copytree(config, tmp_path / "kantor")
    (kantor / "legal_bases.toml").unlink()
    with (kantor / "texts.toml").open("a", encoding="utf-8") as texts:
        texts.write('\ndasar_hukum = """\nKeputusan Nomor 1 tentang Rencana 2020–2024.\n"""\n')
    parts = readiness(compiled.with_settings(config_dir=kantor).workplace)
    (part,) = [part for part in parts if part.name.startswith("Dasar hukum")]
    assert f"Salin {config / 'legal_bases.toml'} ke {kantor / 'legal_bases.toml'}" in part.said


def test_a_test_mail_reaches_the_operator(compiled: Walk) -> None:
    said = queue_test_mail(compiled.workplace)
    assert said == "Surel uji untuk operator@kpu-pasuruan.example masuk antrean kirim."
    compiled.due_work()
    assert "Bila surel ini sampai" in text_of(compiled.mail("operator@kpu-pasuruan.example", "Surel uji kesiapan"))


# -- the chain --


def test_an_anchor_from_a_mail_proves_what_was_before_it(compiled: Walk) -> None:
    line = next(line for line in text_of(compiled.mail("", "Mohon keputusan")).splitlines() if "Jangkar audit" in line)
    anchor = audit.Anchor.parse(line.rpartition(" ")[2])
    compiled.approve_all()
    with read(compiled.workplace.engine) as conn:
        assert audit.verify(conn, compiled.workplace.office.code, anchor).seq > anchor.seq
    falsify(compiled, anchor.seq)
    with pytest.raises(RefusedError, match=f"putus pada baris {anchor.seq}"), read(compiled.workplace.engine) as conn:
        audit.verify(conn, compiled.workplace.office.code, anchor)


def test_every_change_of_state_has_its_event_in_order(issued: Walk) -> None:
    story = [
        row.action
        for row in issued.rows(audit_event)
        if row.action.startswith(("report_", "request_", "period_")) and "/plan/" not in row.subject
    ]
    assert story == [
        *["period_planned"] * 6,
        "period_opened",
        "report_compiled",
        "request_approved",
        "request_approved",
        "report_approved",
        "report_issued",
    ]
