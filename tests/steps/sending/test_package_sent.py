"""The package as the province gets it: counted the same everywhere, evidence in parts, each part once, known again."""

import io
import json
import re
import zipfile
from typing import Any

import pytest

from rbworkflow.approval.withdrawing import withdrawal_code
from rbworkflow.office.packaging import LetterCopy, PackagePolicy
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.overview.file_verdict import FileVerdict
from rbworkflow.steps.overview.verify_document import verify_document
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.store.schema import decision, outbox, received_file
from tests.steps.office_walk import CHAIR, PROVINCE, Walk, attachments, text_of, words

PARTS = PackagePolicy(evidence="parts").model_copy(update={"mail_limit_mb": 0.3})
"""A mail of a few dozen kilobytes, so that the sample's evidence needs several."""
TITLE = "Laporan RB Semester I 2026 - Revisi 1"


def issue_in_parts(received: Walk, **changes: Any) -> Walk:
    walk = received.with_office(package=PARTS, **changes).on("2026-07-06 07:00")
    walk.compile()
    return walk.approve_all()


@pytest.fixture
def in_parts(received: Walk) -> Walk:
    """Issued as practice, in more mails than one."""
    return issue_in_parts(received)


def files_of(walk: Walk) -> dict[str, bytes]:
    return {name: content for mail in walk.mails(PROVINCE) for name, content in attachments(mail).items()}


def manifest_of(files: dict[str, bytes]) -> dict[str, Any]:
    (content,) = (content for name, content in files.items() if name.endswith("_daftar_isi.json"))
    found: dict[str, Any] = json.loads(content)
    return found


def in_zips(files: dict[str, bytes]) -> dict[str, bytes]:
    """Every file of the parts by its path."""
    opened = [zipfile.ZipFile(io.BytesIO(content)) for name, content in files.items() if name.endswith(".zip")]
    return {path: archive.read(path) for archive in opened for path in archive.namelist()}


def verdict(walk: Walk, content: bytes) -> FileVerdict:
    return verify_document(walk.workplace, content)


# -- one count, one name --


def test_letter_mail_report_and_manifest_count_and_name_the_same(issued: Walk) -> None:
    mail, files = issued.mail(PROVINCE), attachments(issued.mail(PROVINCE))
    letter = words(next(content for name, content in files.items() if name.startswith("Surat_Pengantar")))
    text, report, manifest = " ".join(text_of(mail).split()), issued.document(), manifest_of(files)
    enclosed = [each for each in manifest["berkas"] if each["nomor"]]
    assert f"Lampiran\n:\n{len(enclosed) + 1} (enam) berkas" in letter
    assert "Lampiran: 6 (enam) berkas" in text
    for each in enclosed:
        assert f"{each['nomor']}.\n{each['nama']}" in letter
        assert f"\n{each['nomor']}\n{each['nama']}\n" in report
        assert re.search(rf"- {each['nomor']}\. {re.escape(each['nama'])}[^:]*: {re.escape(each['nama_berkas'])}", text)
    carried = {each["nama_berkas"] for each in manifest["berkas"]}
    assert set(files) - carried == {next(name for name in files if name.endswith("_daftar_isi.json"))}
    assert "hanya dibaca program" in text


def test_the_manifest_has_each_file_and_each_piece_of_evidence_where_it_lies(in_parts: Walk) -> None:
    files = files_of(in_parts)
    manifest, packed = manifest_of(files), in_zips(files)
    for each in manifest["berkas"]:
        content = files[each["nama_berkas"]]
        assert (each["ukuran"], each["sha256"]) == (len(content), in_parts.workplace.files.put(content))
    for each in manifest["data_dukung"]:
        assert each["sha256"] == in_parts.workplace.files.put(packed[each["letak"]])
        (zip_name,) = (name for name in files if f"_bukti_{each['bagian']}_dari_" in name)
        assert each["letak"] in zipfile.ZipFile(io.BytesIO(files[zip_name])).namelist()
    assert {each["letak"] for each in manifest["data_dukung"]} == set(packed)
    assert any(
        each["kode"] == "A1-01" and each["nama_asli"].endswith("A1-01_sk_tim_rb.pdf")
        for each in manifest["data_dukung"]
    )


# -- parts --


def test_each_part_follows_the_report_in_its_thread_and_says_which_it_is(in_parts: Walk) -> None:
    first, *others = in_parts.mails(PROVINCE)
    count = 1 + len(others)
    assert count > 2
    head = "[3514] Laporan RB Semester I Tahun 2026 - KPU Kabupaten Pasuruan"
    assert [mail.subject for mail in (first, *others)] == [
        f"{head} (bagian {number} dari {count})" for number in range(1, count + 1)
    ]
    assert {mail.message["In-Reply-To"] for mail in others} == {first.message["Message-ID"]}
    assert f"Paket ini dikirim dalam {count} surel" in " ".join(text_of(first).split())
    for mail in others:
        (name,) = attachments(mail)
        assert name in " ".join(text_of(mail).split())


def test_a_round_more_sends_no_part_again(in_parts: Walk) -> None:
    before = len(in_parts.mails(PROVINCE))
    in_parts.due_work()
    in_parts.half_hourly()
    assert len(in_parts.mails(PROVINCE)) == before


def test_a_decision_taken_back_voids_all_parts_and_the_next_issue_sends_its_own_once(received: Walk) -> None:
    walk = received.with_office(package=PARTS).on("2026-07-06 07:00")
    walk.compile()
    walk.decide_all()
    (taken,) = (row for row in walk.rows(decision) if row.stage == "chair")
    issue_approved(walk.workplace)
    standing = walk.rows(outbox, outbox.c.kind.in_(("report", "evidence")))
    assert {row.status for row in standing} == {"queued", "waiting"}
    withdraw_decision(walk.workplace, withdrawal_code(walk.workplace.pepper, taken))
    walk.due_work()
    assert {row.status for row in walk.rows(outbox, outbox.c.id.in_([row.id for row in standing]))} == {"void"}
    assert walk.mails(PROVINCE) == []
    walk.answer(walk.codes(CHAIR)["SETUJU"])
    assert len(walk.mails(PROVINCE)) == len(standing)
    walk.verify()


def test_an_amendment_has_parts_of_its_own(in_parts: Walk) -> None:
    before = files_of(in_parts)
    in_parts.on("2026-07-08 08:00").revise(until="2026-07-08", reason="Perbaikan redaksi.")
    in_parts.half_hourly()
    in_parts.approve_all()
    after = {name: content for name, content in files_of(in_parts).items() if name not in before}
    assert any(re.search(r"Perubahan_1.*_bukti_1_dari_\d+\.zip$", name) for name in after)
    assert manifest_of(after)["perubahan"] == 1
    assert in_zips(after) == in_zips(before)


def test_nothing_of_quarantine_is_in_a_part(received: Walk) -> None:
    received.put("KUL", "A4-11_bukti.exe", b"MZ bukan bukti")
    received.collect()
    (row,) = received.rows(received_file, received_file.c.outcome == "quarantine")
    files = files_of(issue_in_parts(received))
    assert row.sha256 not in {each["sha256"] for each in manifest_of(files)["data_dukung"]}
    assert b"MZ bukan bukti" not in in_zips(files).values()


def test_whoever_gets_a_copy_and_has_an_address_is_named_in_the_reports_mail_alone(received: Walk) -> None:
    copies = (LetterCopy(title="Ketua {office}", email=CHAIR), LetterCopy(title="Arsip"))
    walk = received.with_office(package=PARTS.model_copy(update={"copies": copies})).on("2026-07-06 07:00")
    walk.compile()
    walk.approve_all()
    first, *others = walk.mails(PROVINCE)
    assert str(first.message["Cc"]) == CHAIR
    assert {mail.message["Cc"] for mail in others} == {None}
    assert "Tembusan: Ketua KPU Kabupaten Pasuruan dan Arsip" in " ".join(text_of(first).split())
    assert "Tembusan:\n1. Ketua KPU Kabupaten Pasuruan;\n2. Arsip." in walk.document()


# -- known again --


def test_every_file_of_the_package_is_known_again_with_its_officers(in_parts: Walk) -> None:
    for name, content in files_of(in_parts).items():
        told = verdict(in_parts, content)
        assert told.is_issued, name
        assert TITLE in told.headline
        assert "Disetujui oleh: Ketua" in told.text


def test_a_piece_of_evidence_is_known_with_what_it_proves_and_where_it_lies(in_parts: Walk) -> None:
    packed = in_zips(files_of(in_parts))
    path = next(path for path in packed if path.endswith("A1-01_sk_tim_rb.pdf"))
    told = verdict(in_parts, packed[path])
    assert told.headline == f"Berkas ini SAMA dengan data dukung 'A1-01_sk_tim_rb.pdf' yang termuat dalam {TITLE}."
    assert "Membuktikan realisasi A1-01 Jumlah SK Tim RB" in told.text
    assert f"Letaknya: ZIP data dukung bagian 1, {path}." in told.text


def test_what_differs_in_a_part_is_named(in_parts: Walk) -> None:
    name, content = next(each for each in files_of(in_parts).items() if "_bukti_1_" in each[0])
    archive, changed = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    first, second, *others = archive.namelist()
    with zipfile.ZipFile(changed, "w") as other:
        other.writestr(first, b"%PDF-1.7 diganti")
        other.writestr("tambahan.pdf", b"%PDF-1.7")
        for path in others:
            other.writestr(path, archive.read(path))
    told = verdict(in_parts, changed.getvalue())
    assert told.headline == f"Berkas ini TIDAK SAMA dengan berkas ZIP data dukung '{name}': {TITLE}."
    assert told.differences == (
        f"Isinya berbeda: {first}.",
        f"Tidak ada di berkas ini: {second}.",
        "Hanya ada di berkas ini: tambahan.pdf.",
    )


def test_what_differs_in_the_manifest_is_named(in_parts: Walk) -> None:
    manifest = manifest_of(files_of(in_parts))
    manifest["data_dukung"][3]["ukuran"] += 1
    told = verdict(in_parts, json.dumps(manifest).encode())
    assert told.headline == f"Berkas ini TIDAK SAMA dengan daftar isi paket: {TITLE}."
    name = manifest["data_dukung"][3]["nama_asli"]
    assert told.differences == (f"Bagian yang berbeda: data_dukung {name}.",)
