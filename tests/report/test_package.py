"""The package of a report: one list that letter, annex and manifest tell, and evidence in parts for mails."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from rbworkflow.intake.names import check_name
from rbworkflow.office import Office, Semester
from rbworkflow.office.packaging import LetterCopy, PackagePolicy
from rbworkflow.report.content.model import Content, PackedFile, ReportedEvidence, ReportedPackage
from rbworkflow.report.content.package import package_of
from rbworkflow.report.content.package_phrases import attachment_text, enclosures, left_out, whereabouts
from rbworkflow.report.content.packing import packed, safe_name
from rbworkflow.report.evidence_parts import write_part
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.manifest import Issue, PackageFile, manifest_text
from rbworkflow.report.word.docx import render, render_letter
from rbworkflow.store import FileStore
from tests.report.report_builders import DRAFT, ISSUED, content, document_lines

ROOM = 10_000
PACKED_EVERYWHERE = "4eb3f95cb9996f7bcb1eb5e32e750da374a77d6024608f733c3d2de92bb9eec6"
LINK = "https://berkas.kpu.example/rb/{period}"


def piece(number: int, size: int, *, indicator: str = "A1-01", name: str = "", **changes: Any) -> ReportedEvidence:
    row: ReportedEvidence = {
        "indicator": indicator,
        "purpose": "result",
        "kind": "sk",
        "mode": "file",
        "name": name or f"bukti {number}.pdf",
        "sha256": f"{number:064d}",
        "media_type": "application/pdf",
        "size": size,
        "page_count": 1,
        "width": None,
        "height": None,
    }
    return {**row, **changes}  # type: ignore[typeddict-item]  # the changes are of these keys


def with_evidence(office: Office, *rows: ReportedEvidence) -> Content:
    return content(office) | {"evidence": list(rows)}


def packaged(made: Content, *, is_signed: bool = False, worksheet: str = "", **policy: Any) -> Content:
    office_policy = PackagePolicy(**{"evidence": "parts", **policy})
    package = package_of(made, office_policy, copies=["Ketua {office}"], is_one=is_signed, worksheet=worksheet)
    return made | {"package": package}


def package_in(made: Content) -> ReportedPackage:
    package = made.get("package")
    assert package
    return package


def lines(document: bytes) -> str:
    return "\n".join(document_lines(document))


@pytest.fixture
def sent(office: Office) -> Content:
    return packaged(with_evidence(office, piece(1, 100), piece(2, 200, indicator="A1-02")))


# -- the parts --


def test_a_part_has_the_size_that_was_told_and_never_more_than_a_mail_takes(office: Office, files: FileStore) -> None:
    kept = [files.put(bytes([number]) * 1700) for number in range(1, 30)]
    rows = [piece(at, 1700, name=f"bukti-{at}.pdf", sha256=sha256) for at, sha256 in enumerate(kept)]
    placed = packed(with_evidence(office, *rows), room=ROOM, most_parts=50)
    made = made_parts(files, placed)
    assert len(made) > 3
    assert max(map(len, made)) <= ROOM
    assert all(len(part) + 1700 > ROOM - 500 for part in made[:-1]), "a part is left half empty"
    assert sum(len(zipfile.ZipFile(io.BytesIO(part)).namelist()) for part in made) == len(kept)


def made_parts(files: FileStore, placed: list[PackedFile]) -> list[bytes]:
    made = []
    for number in range(1, max(each["part"] for each in placed) + 1):
        target = io.BytesIO()
        write_part(target, [(each["path"], files.path(each["sha256"])) for each in placed if each["part"] == number])
        made.append(target.getvalue())
    return made


def test_the_same_files_give_the_same_bytes_whenever_they_are_packed(files: FileStore, tmp_path: Path) -> None:
    source = tmp_path / "bukti.pdf"
    source.write_bytes(b"%PDF-1.7 bukti")
    digests = {files.put_made(lambda target: write_part(target, [("Indikator/a.pdf", source)])) for _ in range(2)}
    (digest,) = digests
    assert digest == PACKED_EVERYWHERE
    with zipfile.ZipFile(io.BytesIO(files.get(digest))) as archive:
        assert archive.read("Indikator/a.pdf") == source.read_bytes()
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_what_proves_several_indicators_lies_in_one_place(office: Office) -> None:
    made = packaged(with_evidence(office, piece(1, 100), piece(1, 100, indicator="A5-18"), piece(2, 100)))
    paths = [each["path"] for each in package_in(made)["files"]]
    assert [path.rpartition("/")[2] for path in paths] == ["bukti_1.pdf", "bukti_2.pdf"]
    assert all(path.startswith("Indikator/A1-01_") for path in paths)


def test_what_is_too_large_and_what_is_too_much_is_named_and_never_silent(office: Office) -> None:
    rows = [piece(1, 30_000_000, name="rekaman.mp4"), *(piece(at, 12_000_000) for at in (2, 3, 4))]
    made = packaged(with_evidence(office, *rows), most_parts=2, link=LINK)
    assert left_out(made, package_in(made)) == ["rekaman.mp4", "bukti 4.pdf"]
    assert list(whereabouts(package_in(made)).values()) == [0, 1, 2, 0]
    text = lines(render_letter(made, ISSUED, ReportLayout()))
    assert "2 (dua) berkas data dukung tidak disertakan karena melebihi batas ukuran surel" in text
    assert "berkas itu dapat dibuka melalui tautan https://berkas.kpu.example/rb/2026-S1" in text
    report = lines(render(made, ISSUED, ReportLayout()))
    assert "rekaman.mp4\n28,6 MB" in report
    assert report.count("\ntidak disertakan\n") == 2


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("SK Tim RB – 2026 (final).pdf", "SK_Tim_RB_2026_(final).pdf"),
        ("../../etc/passwd", "etc_passwd"),
        ("CON.pdf", "_CON.pdf"),
        ("…", "berkas"),
        ("é" * 200 + ".jpeg", "e" * 75 + ".jpeg"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("daftar:hadir?.pdf", "daftar_hadir.pdf"),
    ],
)
def test_names_in_a_part_are_safe_everywhere_and_readable_still(name: str, safe: str) -> None:
    assert safe_name(name, 80) == safe


def test_equal_names_are_numbered_whatever_their_letters_case(office: Office) -> None:
    rows = [piece(1, 10, name="SK.pdf"), piece(2, 10, name="b/sk.PDF"), piece(3, 10, name="c\\SK.pdf")]
    names = [each["path"].rpartition("/")[2] for each in packed(with_evidence(office, *rows), room=ROOM, most_parts=9)]
    assert names == ["SK.pdf", "sk_2.PDF", "SK_3.pdf"]


def test_items_recommendations_and_what_belongs_to_nothing_have_folders_of_their_own(office: Office) -> None:
    rows = [
        piece(1, 10, indicator="", name="tanpa.pdf"),
        piece(2, 10, indicator="R-01", purpose="recommendation"),
        piece(3, 10, indicator="LKE-07", purpose="assessment"),
        piece(4, 10, mode="link", sha256="", name="https://kpu.example"),
    ]
    paths = [each["path"] for each in packed(with_evidence(office, *rows), room=ROOM, most_parts=9)]
    assert paths == ["Indikator/Belum_dikaitkan/tanpa.pdf", "Rekomendasi/R-01/bukti_2.pdf", "LKE/LKE-07/bukti_3.pdf"]


# -- one list --


def test_letter_annex_and_manifest_name_and_count_the_same(sent: Content) -> None:
    package = package_in(sent)
    letter, report = lines(render_letter(sent, ISSUED, ReportLayout())), lines(render(sent, ISSUED, ReportLayout()))
    files = [PackageFile(name, 1, "0" * 64, 1) for item in package["items"] for name in item["files"]]
    issue = Issue(
        letter_number="1", dated_on=date(2026, 7, 9), content_sha256="c" * 64, mail_count=1, is_practice=False
    )
    manifest = json.loads(manifest_text(sent, package, issue, files[:-1]))
    assert "Lampiran\n:\n6 (enam) berkas" in letter
    assert manifest["lampiran_surat"] == "6 (enam) berkas"
    for each in enclosures(package):
        assert f"{each.number or '–'}\n{each.name}\n{each.purpose}\n" in report
        if each.number:
            assert f"{each.number}.\n{each.name}" in letter
    told = [(str(each["nomor"] or ""), each["nama"]) for each in manifest["berkas"]]
    assert told == [(each.number, each.name) for each in enclosures(package)][:-1]  # itself it does not list


def test_the_letter_stands_in_front_of_the_draft_and_is_a_document_of_its_own_when_issued(sent: Content) -> None:
    assert "Nomor\n:" in lines(render(sent, DRAFT, ReportLayout()))
    assert "Nomor\n:" not in lines(render(sent, ISSUED, ReportLayout()))
    first = next(filter(None, document_lines(render(sent, ISSUED, ReportLayout()))))
    assert first == "LAPORAN PELAKSANAAN"
    assert "21/ORT.07-SD/3514/2026" in lines(render_letter(sent, ISSUED, ReportLayout()))


def test_where_both_are_signed_as_one_document_the_count_is_the_same(office: Office) -> None:
    signed = packaged(with_evidence(office, piece(1, 100)), is_signed=True)
    assert attachment_text(package_in(signed)) == "6 (enam) berkas"
    assert "Lampiran\n:\n6 (enam) berkas" in lines(render(signed, ISSUED, ReportLayout()))


@pytest.mark.parametrize("code", ["3514", "KOTABARUPEMEKARANUTARA2026"])
def test_however_long_an_office_is_called_the_province_takes_each_file(office: Office, code: str) -> None:
    long = office.model_copy(update={"file_name": "KPU_Kab_Kepulauan_Contoh_Utara_Barat_Daya_" * 4, "code": code})
    rows = [piece(number, 900_000) for number in range(1, 40)]
    made = content(long, Semester(2026, 2), amendment=12) | {"evidence": rows}
    for is_signed in (False, True):
        names = [name for item in package_in(packaged(made, is_signed=is_signed))["items"] for name in item["files"]]
        assert any("Perubahan_12" in name and code in name for name in names)
        for name in names:
            check_name(name)
            check_name(name.replace(".docx", "_ttd.pdf"))


def test_several_parts_are_counted_as_files(office: Office) -> None:
    made = packaged(with_evidence(office, *(piece(at, 12_000_000) for at in range(3))), worksheet="LKE_2026.xlsx")
    assert attachment_text(package_in(made)) == "9 (sembilan) berkas"
    text = lines(render_letter(made, ISSUED, ReportLayout()))
    assert "5.\nLembar Kerja Evaluasi (LKE) yang terisi;" in text
    assert "6.\nData dukung, 3 (tiga) berkas;" in text


def test_evidence_by_the_offices_link_is_said_in_letter_and_report(office: Office) -> None:
    made = packaged(with_evidence(office, piece(1, 100)), evidence="link", link=LINK)
    for document in (render_letter(made, ISSUED, ReportLayout()), render(made, ISSUED, ReportLayout())):
        assert "Data dukung dapat dibuka melalui tautan https://berkas.kpu.example/rb/2026-S1" in lines(document)
    assert package_in(made)["files"] == []


def test_a_link_for_each_indicator_stands_beside_its_evidence(office: Office) -> None:
    made = packaged(with_evidence(office, piece(1, 100)), evidence="link", link=f"{LINK}/{{indicator}}")
    assert "https://berkas.kpu.example/rb/2026-S1/A1-01" in lines(render(made, ISSUED, ReportLayout()))
    assert "melalui tautan setiap indikator" in lines(render_letter(made, ISSUED, ReportLayout()))


def test_an_office_that_says_nothing_keeps_its_evidence_and_says_so(office: Office) -> None:
    made = packaged(with_evidence(office, piece(1, 100)), evidence="none")
    assert PackagePolicy().evidence == "none"
    text = lines(render_letter(made, ISSUED, ReportLayout()))
    assert "Data dukung tersimpan di KPU Kab. Pasuruan dan disampaikan bila diminta" in text
    assert "Lampiran\n:\n5 (lima) berkas" in text


def test_who_gets_copies_stands_at_the_letters_end(office: Office) -> None:
    copies = (LetterCopy(title="Ketua {office}"), LetterCopy(title="Arsip", email="arsip@kpu-pasuruan.example"))
    made = packaged(with_evidence(office), copies=copies)
    end = document_lines(render_letter(made, ISSUED, ReportLayout()))[-3:]
    assert end == ["Tembusan:", "1.\tKetua KPU Kabupaten Pasuruan;", "2.\tArsip."]
    assert "Tembusan: Ketua KPU Kabupaten Pasuruan." in lines(
        render_letter(packaged(with_evidence(office)), ISSUED, ReportLayout())
    )


def test_a_link_that_is_to_be_said_must_be_there() -> None:
    with pytest.raises(ValidationError, match="memerlukan link"):
        PackagePolicy(evidence="link")


def test_a_mails_room_is_what_base64_leaves_of_its_limit() -> None:
    room = PackagePolicy(mail_limit_mb=10).room
    assert 7.0 < room / 1024 / 1024 < 7.2
    assert room * 78 / 57 < 10 * 1024 * 1024
