"""Somebody who has the database: what he changes past the program leaves the chain green and is found by its replay."""

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from rbworkflow import audit
from rbworkflow.audit.chain import canonical
from rbworkflow.audit.mailed_anchors import anchors_of_folder
from rbworkflow.audit.pinned import PINNED
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import ActingSeed, Official
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.overview.verifying import Verified, anchors_given, event_before, verify
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import assessment_version, audit_event, revision
from tests.steps.beside_forms import ITEMS, import_items
from tests.steps.office_walk import Copied, Walk
from tests.steps.past_the_program import without_guards

TODO = (
    "; jangan mengirim atau memutuskan apa pun, pulihkan basis data dan berkas dari cadangan yang lebih tua, dan "
    "sampaikan kalimat ini kepada administrator."
)
_REQUEST = "SELECT max(request_id) FROM decision"
_REPORT_MAIL = "SELECT id FROM outbox WHERE kind = 'report'"
ATTACKS = {
    "a decision is turned round": (
        f"UPDATE decision SET decision = 'return' WHERE request_id = ({_REQUEST})",
        r"Keputusan Ketua atas permintaan nomor \d+: pilihan di basis data tidak sama .* peristiwa nomor \d+",
    ),
    "a decision's note is reworded": (
        f"UPDATE decision SET note = 'Setuju sekali' WHERE request_id = ({_REQUEST})",
        r"Keputusan Ketua atas permintaan nomor \d+: catatan ",
    ),
    "a decision is deleted": (
        f"DELETE FROM decision WHERE request_id = ({_REQUEST})",
        r"Keputusan atas permintaan nomor \d+ dicatat peristiwa nomor \d+, tetapi barisnya tidak ada lagi",
    ),
    "a decision is invented": (
        (
            "INSERT INTO decision SELECT 999, office_code, subject_kind, 999, stage, decision, note, officer, "
            "content_sha256, draft_sha256, decided_at, came_in, withdrawn_at, items FROM decision "
            f"WHERE request_id = ({_REQUEST})"
        ),
        r"Keputusan Ketua atas permintaan nomor 999 ada di basis data, tetapi tidak ada peristiwa",
    ),
    "a decision is taken back past the program": (
        f"UPDATE decision SET withdrawn_at = decided_at WHERE request_id = ({_REQUEST})",
        r"Keputusan Ketua atas permintaan nomor \d+: waktu ditarik ",
    ),
    "what a return points at is another row": (
        f"""UPDATE decision SET items = '{{"indicators": ["X"], "units": []}}' WHERE request_id = ({_REQUEST})""",
        r"Keputusan Ketua atas permintaan nomor \d+: yang ditunjuk ",
    ),
    "a request is another officer's": (
        "UPDATE request SET officer = replace(officer, 'ketua@', 'orang@') WHERE id = (SELECT max(id) FROM request)",
        r"Permintaan keputusan Ketua atas Laporan RB Semester I .*: pejabat ",
    ),
    "the report goes to somebody else": (
        f"UPDATE outbox SET recipient = 'lain@kantor.example' WHERE id = ({_REPORT_MAIL})",
        r"Surel nomor \d+ \(\[3514\] Laporan .*\): penerima ",
    ),
    "the report's mail says something else": (
        f"UPDATE outbox SET text_body = 'Abaikan surel ini.' WHERE id = ({_REPORT_MAIL})",
        r"Surel nomor \d+ \(\[3514\] Laporan .*\): isi ",
    ),
    "the report has another document": (
        (
            "UPDATE outbox SET attachments = (SELECT attachments FROM outbox WHERE kind = 'form' LIMIT 1) "
            f"WHERE id = ({_REPORT_MAIL})"
        ),
        r"Surel nomor \d+ \(\[3514\] Laporan .*\): lampiran ",
    ),
    "a mail is invented": (
        (
            "INSERT INTO outbox (id, office_code, key, kind, status, recipient, subject, text_body, html_body, "
            "attachments, created_at, attempts, next_at, smtp_text) SELECT 9999, office_code, 'x', kind, 'queued', "
            "'lain@kantor.example', subject, text_body, html_body, attachments, created_at, 0, next_at, '' FROM outbox "
            f"WHERE id = ({_REPORT_MAIL})"
        ),
        r"Surel nomor 9999 .* ada di basis data, tetapi tidak ada peristiwa yang membuatnya",
    ),
    "a figure is raised": (
        (
            "UPDATE submission_row SET actual = '100' WHERE submission_id = 1 AND quarter = 1 AND indicator_code = "
            "(SELECT min(indicator_code) FROM submission_row WHERE submission_id = 1 AND actual IS NOT NULL)"
        ),
        r"Isian \w+ 2026-S1 \(nomor 1\): angka realisasi ",
    ),
    "a figure is taken out": (
        "DELETE FROM submission_row WHERE submission_id = 1 AND quarter = 2",
        r"Isian \w+ 2026-S1 \(nomor 1\): angka realisasi ",
    ),
    "evidence is added": (
        (
            "INSERT INTO evidence (submission_id, indicator_code, purpose, kind, mode, name, media_type) "
            "VALUES (1, 'A1-01', 'result', 'dokumen', 'text', 'Ada', '')"
        ),
        r"Isian \w+ 2026-S1 \(nomor 1\): daftar data dukung ",
    ),
    "a unit has something to complete": (
        "INSERT INTO finding VALUES (1, 'R07', 'A1-01', 1, 'note', 'Lampirkan.', 'RDI', 'A1', '', '', '')",
        r"Isian \w+ 2026-S1 \(nomor 1\): hal yang perlu dilengkapi ",
    ),
    "a target is lowered": (
        "UPDATE indicator SET target_q2 = '0.5' WHERE plan_version_id = 1 AND code = 'A1-05'",
        r"Rencana aksi 2026 versi 1: indikator atau target ",
    ),
    "an indicator takes another's common code": (
        "UPDATE indicator SET common_code = 'RB.A2.01' WHERE plan_version_id = 1 AND code = 'A1-05'",
        r"Rencana aksi 2026 versi 1: kode bersama ",
    ),
    "a report is reworded with its digest": (
        "UPDATE revision SET content = replace(content, 'a', 'b'), content_sha256 = 'ab' WHERE id = 1",
        r"Laporan 2026-S1 revisi 1 \(nomor 1\): isi ",
    ),
    "a report leaves a unit out": (
        "DELETE FROM revision_submission WHERE revision_id = 1 AND submission_id = 1",
        r"Laporan 2026-S1 revisi 1 \(nomor 1\): daftar isian ",
    ),
    "an appointment is another's": (
        "UPDATE acting_assignment SET official = replace(official, 'plh.sekretaris@', 'orang.lain@')",
        r"Penunjukan Plh\. Sekretaris \(nomor 1\): nama atau alamat ",
    ),
    "an appointment is back-dated": (
        "UPDATE acting_assignment SET starts_on = '2026-01-01' WHERE id = 1",
        r"Penunjukan Plh\. Sekretaris \(nomor 1\): tanggal mulai ",
    ),
    "an account has another role": (
        "UPDATE account SET role = 'administrator' WHERE id = (SELECT max(id) FROM account)",
        r"Akun .* \(nomor \d+\): peran ",
    ),
    "an account has another's password": (
        "UPDATE account SET password_hash = 'argon' WHERE id = (SELECT max(id) FROM account)",
        r"Akun .* \(nomor \d+\): kata sandi ",
    ),
    "a received file is another": (
        "UPDATE received_file SET sha256 = (SELECT sha256 FROM received_file WHERE id = 2) WHERE id = 1",
        r"Berkas kiriman '.*' dari \w+ \(nomor 1\): sidik ",
    ),
}


OF_OTHERS = {"assessment_version", "signed_copy", "evaluation", "member_package", "settings_change", "printed"}
"""Tables of which this office has no row."""
FREE = {
    "submission": {"changes", "channel", "is_clock_doubted"},
    "received_file": {"channel", "message", "read_at", "reason_code", "received_at", "waits_for"},
    "signed_copy": {"received_at"},
    "evaluation": {"draft_parts_sha256"},
    "member_package": {"channel", "dated_on", "doubts", "draft_parts_sha256", "message_id", "read_at"},
    "request": {"launch", "moved_because", "run_id", "run_ready_at"},
    "acting_assignment": {"named_at", "named_by"},
    "settings_change": {"asked_at", "asked_by", "changes", "workbook_sha256"},
    "account": {"app_step", "created_at", "failures", "locked_until"},
    "outbox": {
        *("attempts", "created_at", "lease_owner", "lease_until", "next_at", "smtp_code", "smtp_text"),
    },
}
"""What such a row has besides: by what way and when it was read, what the program does by the way."""


def chain_alone(walk: Walk) -> audit.Anchor:
    """What the check of the chain says, which looks at no other row."""
    with read(walk.workplace.engine) as conn:
        return audit.verify(conn, walk.workplace.office.code)


def told(workplace: Workplace, **how: Any) -> str:
    """What verifying complains of."""
    with pytest.raises(RefusedError) as refused:
        verify(workplace, **how)
    return str(refused.value)


def rewrite_from(walk: Walk, seq: int, change: dict[str, str]) -> None:
    """The chain from this row on with something else in the first of them, and every hash worked out anew."""
    with read(walk.workplace.engine) as conn:
        events = [row._asdict() for row in conn.execute(select(audit_event).where(audit_event.c.seq >= seq))]
    events[0] |= change
    before = events[0]["prev_hash"]
    for event in events:
        meta = canonical([event[name] for name in ("office_code", "seq", "at", "actor", "action", "subject")])
        new = hashlib.sha256(f"{before}\n{meta}\n{event['body']}".encode()).hexdigest()
        event |= {"prev_hash": before, "hash": new}
        before = new
    without_guards(walk, f"DELETE FROM audit_event WHERE seq >= {seq}")
    with write(walk.workplace.engine) as conn:
        conn.execute(audit_event.insert(), events)


def test_what_nobody_touched_is_found_as_it_was(issued: Walk) -> None:
    found: Verified = verify(issued.workplace)
    assert found.message.startswith(f"Rantai audit utuh: {chain_alone(issued).seq} peristiwa, jangkar ")
    assert found.replayed.row_count > 60
    assert found.replayed.older_count == 0
    assert found.file_count > 30
    assert found.anchor_count > 2
    assert "tidak dapat dibandingkan" not in found.message


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_chain_stays_green_and_the_replay_says_the_row(issued: Walk, attack: str) -> None:
    statement, says = ATTACKS[attack]
    before = chain_alone(issued)
    without_guards(issued, statement)
    assert chain_alone(issued) == before
    complaint = told(issued.workplace)
    assert re.match(says, complaint), complaint
    assert complaint.endswith(TODO)


def changed_a_little(column: str, value: object) -> str:
    """A statement's right side that gives the column another value of its kind."""
    if isinstance(value, int):
        return f"{column} + 1"
    if value is None:
        return "'2020-01-01'" if column.endswith(("_at", "_on")) else "'1'"
    plain = str(value)
    if re.match(r"\d{4}-\d\d-\d\d", plain):
        return f"'2020' || substr({column}, 5)"
    if plain.startswith(("{", "[")):
        return "'[1]'"
    return f"{column} || '1'"


@pytest.mark.few(3)
@pytest.mark.parametrize("table", [name for name in PINNED if name not in OF_OTHERS])
def test_whatever_column_the_chain_answers_for_is_found_when_it_is_changed(issued: Walk, table: str) -> None:
    pinned = PINNED[table]
    with read(issued.workplace.engine) as conn:
        row = conn.execute(text(f"SELECT * FROM {table} ORDER BY {pinned.key} DESC LIMIT 1")).mappings().one()
    for column, words in pinned.columns.items():
        change = f"UPDATE {table} SET {column} = {changed_a_little(column, row[column])}"
        this = f" WHERE {pinned.key} = {row[pinned.key]!r}"
        without_guards(issued, f"CREATE TABLE kept AS SELECT * FROM {table}{this}", change + this)
        assert words in told(issued.workplace)
        without_guards(issued, f"UPDATE {table} SET {column} = (SELECT {column} FROM kept){this}", "DROP TABLE kept")
    verify(issued.workplace)


@pytest.mark.parametrize("table", PINNED)
def test_every_column_of_such_a_row_is_answered_for_or_named_as_free(table: str) -> None:
    pinned = PINNED[table]
    parts = {column for part in pinned.parts.values() if part.table is pinned.table for column in part.columns}
    rest = {column.name for column in pinned.table.c} - {*pinned.columns, *parts, pinned.key, "office_code"}
    assert rest == FREE.get(table, set())


@pytest.mark.parametrize("attack", ["a decision is turned round", "the report goes to somebody else"])
def test_the_same_on_either_database(issued_data: Path, on_database: Copied, attack: str) -> None:
    walk = on_database(issued_data, on="2026-07-07 11:00")
    verify(walk.workplace)
    statement, says = ATTACKS[attack]
    without_guards(walk, statement)
    chain_alone(walk)
    assert re.match(says, told(walk.workplace))


def test_a_trigger_that_is_gone_is_missed(issued_data: Path, on_database: Copied) -> None:
    walk = on_database(issued_data, on="2026-07-07 11:00")
    with write(walk.workplace.engine) as conn:
        on = " ON outbox" if conn.dialect.name == "postgresql" else ""
        conn.execute(text(f"DROP TRIGGER outbox_accepted_is_final{on}"))
    chain_alone(walk)
    assert told(walk.workplace).startswith(
        "Pemicu yang menjaga jejak audit di basis data tidak ada atau telah diubah (outbox_accepted_is_final); jangan"
    )


def test_a_trigger_that_does_nothing_any_more_is_seen_through(issued_data: Path, on_database: Copied) -> None:
    walk = on_database(issued_data, on="2026-07-07 11:00")
    with write(walk.workplace.engine) as conn:
        if conn.dialect.name == "postgresql":
            conn.execute(text("ALTER TABLE outbox DISABLE TRIGGER outbox_accepted_is_final"))
        else:
            conn.execute(text("DROP TRIGGER outbox_accepted_is_final"))
            conn.execute(text("CREATE TRIGGER outbox_accepted_is_final BEFORE UPDATE ON outbox BEGIN SELECT 1; END"))
    assert "(outbox_accepted_is_final)" in told(walk.workplace)


def test_a_trigger_of_somebody_else_is_told_of(issued: Walk) -> None:
    with write(issued.workplace.engine) as conn:
        conn.execute(text("CREATE TRIGGER diam AFTER INSERT ON outbox BEGIN UPDATE outbox SET subject = 'x'; END"))
    assert "telah diubah (diam)" in told(issued.workplace)


def test_a_stored_file_whose_bytes_were_replaced_is_named_with_its_row(issued: Walk) -> None:
    (report,) = issued.rows(revision)
    path = issued.workplace.files.path(report.document_sha256)
    path.write_bytes(path.read_bytes().replace(b"PK", b"KP", 1))
    chain_alone(issued)
    assert told(issued.workplace) == (
        f"Berkas {path} (Laporan nomor 1) tidak lagi sama dengan sidiknya: isinya telah diubah sejak disimpan{TODO}"
    )


def test_a_stored_file_that_is_gone_is_named_with_its_row(issued: Walk) -> None:
    (report,) = issued.rows(revision)
    issued.workplace.files.path(report.data_sha256).unlink()
    assert told(issued.workplace).startswith(f"Berkas {report.data_sha256} (Laporan nomor 1) tidak ada lagi di ")


def test_a_file_that_was_laid_into_the_store_under_another_name_is_told_of(issued: Walk) -> None:
    name = "ab" * 32
    issued.workplace.files.path(name).parent.mkdir(exist_ok=True)
    issued.workplace.files.path(name).write_bytes(b"bukan itu")
    assert f"{name} (tidak disebut baris mana pun) tidak lagi sama" in told(issued.workplace)


def test_a_chain_written_anew_with_its_rows_is_found_by_our_own_mails(issued: Walk) -> None:
    rewrite_from(issued, 40, {"actor": "orang lain"})
    chain_alone(issued)
    assert re.match(
        r"Rantai audit putus pada baris \d+: tidak sama dengan jangkar yang dicatat \(jangkar dari surel nomor \d+",
        told(issued.workplace),
    )


def test_a_chain_written_anew_with_its_mails_is_found_by_those_that_left(issued: Walk, tmp_path: Path) -> None:
    archive = tmp_path / "arsip"
    shutil.copytree(issued.workplace.settings.data / "latihan", archive)
    given = anchors_of_folder(archive)
    assert len(given) > 3
    verify(issued.workplace, given=given)
    last = chain_alone(issued).seq
    without_guards(
        issued,
        *(f"DELETE FROM {table}" for table in ("decision", "answer", "code_issue")),
        "DELETE FROM outbox",
        f"DELETE FROM audit_event WHERE seq > {last // 3}",
    )
    chain_alone(issued)
    complaint = told(issued.workplace, given=given)
    assert re.search(r"rantai berakhir sebelum jangkar nomor \d+ \(jangkar dari berkas .*\.eml\); jangan", complaint)


def test_only_what_was_written_since_is_looked_at_again(issued: Walk) -> None:
    last = chain_alone(issued).seq
    assert verify(issued.workplace, after=last).replayed.row_count == 0
    without_guards(issued, "UPDATE submission_row SET actual = '100' WHERE submission_id = 1")
    said = verify(issued.workplace, after=last - 3).message
    assert said.startswith(f"Rantai audit utuh sejak peristiwa nomor {last - 2}: 3 peristiwa, jangkar {last}:")
    assert said.endswith(" tidak dapat dibandingkan seluruhnya (selebihnya ditulis sebelum peristiwa itu).")
    without_guards(issued, "UPDATE outbox SET status = 'void' WHERE status = 'practice'")
    assert "keadaan di basis data tidak sama" in told(issued.workplace, after=last - 3)


def test_what_was_changed_past_the_program_is_not_taken_for_right_by_a_later_act(issued: Walk) -> None:
    without_guards(
        issued, "UPDATE acting_assignment SET official = replace(official, 'plh.sekretaris@', 'orang.lain@')"
    )
    official = Official(
        name="Contoh", title="Sekretaris", nip="19760303 200103 1 009", email="pengganti@kpu-pasuruan.example"
    )
    days = {"starts_on": issued.workplace.today, "ends_on": issued.workplace.today}
    other = ActingSeed(role="secretary", kind="Plh", official=official, decree="99/ST/2026", **days)
    name_acting(issued.workplace, other)
    assert "(nomor 1): nama atau alamat" in told(issued.workplace)


def test_an_event_carries_digests_of_what_it_wrote_and_of_nothing_else(issued: Walk) -> None:
    bodies = [json.loads(row.body) for row in issued.rows(audit_event, audit_event.c.action == "mail_sending")]
    assert all({name for row in body["rows"]["outbox"].values() for name in row} == {"status"} for body in bodies)


def test_since_is_an_events_number_or_a_day_of_the_office(issued: Walk) -> None:
    first = min(row.seq for row in issued.rows(audit_event, audit_event.c.at >= "2026-07-06T17:00"))
    assert event_before(issued.workplace, "2026-07-07") == first - 1
    assert [event_before(issued.workplace, since) for since in ("1", "12", "2020-01-01")] == [0, 11, 0]
    with pytest.raises(RefusedError, match=r"harus berupa nomor peristiwa atau tanggal .*, bukan 'kemarin'"):
        event_before(issued.workplace, "kemarin")


def test_a_folder_without_any_anchor_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "surat.eml").write_bytes(b"Date: hari ini\r\n\r\nTanpa jangkar 12:abc\r\n")
    with pytest.raises(RefusedError, match=r"Tidak ada jangkar audit dalam berkas \.eml di folder"):
        anchors_given(tmp_path, "")


def test_an_anchor_broken_over_two_lines_of_a_mail_is_read(tmp_path: Path) -> None:
    anchor = audit.Anchor(214, "a3" * 32)
    (tmp_path / "arsip").mkdir()
    broken = f"{str(anchor)[:30]}=\r\n{str(anchor)[30:]}"
    (tmp_path / "arsip" / "surat.EML").write_bytes(f"Date: x\r\n\r\nJangkar audit: {broken}\r\n".encode())
    assert anchors_given(tmp_path, str(anchor)) == {anchor: "--anchor"}
    assert anchors_given(tmp_path, "") == {anchor: "berkas surat.EML"}


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE assessment_item SET weight = '9' WHERE position = 1", "butir, bobot, atau nilai "),
        ("UPDATE assessment_item SET evaluator_answer = 'Ya' WHERE position = 2", "butir, bobot, atau nilai "),
        ("DELETE FROM assessment_item WHERE position = 3", "butir, bobot, atau nilai "),
        ("UPDATE assessment_version SET workbook_sha256 = 'a'", "sidik buku kerja "),
    ],
)
@pytest.mark.parametrize("is_older", [False, True])
def test_what_the_self_assessment_asks_is_held_against_its_import(
    issued: Walk, statement: str, says: str, *, is_older: bool
) -> None:
    import_items(issued, ITEMS)
    if is_older:  # before imports carried digests, though all else did
        without_guards(issued, "DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)")
        with write(issued.workplace.engine) as conn:
            version = conn.execute(select(assessment_version)).one()
            said = {name: getattr(version, name) for name in ("content_sha256", "workbook_sha256", "layout")}
            audit.append(
                conn,
                office_code=version.office_code,
                at=issued.workplace.now,
                actor="operator",
                action="assessment_imported",
                subject=f"assessment/{version.office_code}/2026/1",
                body=said,
            )
    verify(issued.workplace)
    without_guards(issued, statement)
    if is_older and "item" in statement:
        verify(issued.workplace)  # it is not said there
    else:
        assert told(issued.workplace).startswith(f"LKE 2026 versi 1: {says}")
