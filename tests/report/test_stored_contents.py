"""Contents as earlier programs stored them: read as they were written, with the digests that officers approved."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.heading import FORMAT
from rbworkflow.report.content.photos import photo_digests
from rbworkflow.report.content.reading import content_digest, content_text, read_content
from rbworkflow.report.layout import VERSION, ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.wording import percent
from tests.report.report_builders import ISSUED, annual_content, content, document_lines
from tests.report.test_photos import jpeg

DATA = Path(__file__).parent / "data"
TEMPLATE = "3f45eec3afc85861ef9dd7a08e62e134386b308c692ccf0362aac563d5b05c04"
APPROVED = {
    "semester": "d64d3e2e2b07a46d7b7c302049f0eba9bc028e40327e9bb08aef27c825d67c0a",
    "annual": "b66fbfafd7628360998198af9259bd66043dcc6a4e392325125e362fc211d74c",
    "semester_format_2": "9a750b23bd2f3556afac004d6ddc45ee2ebfa78355ec483134ebffd002735bf0",
    "annual_format_2": "7edf3d0d1b6f1ceb4ae87e3406218c2f499937b31987c8abb2eea578b41f9ffd",
    "semester_format_3": "0656dba614dac49eba1b2328a88e5cee4a7a5f1f0ce9558fdc6a94f8d2ecb5d1",
    "annual_format_3": "cc2a9996eaf650fb3b50b3f917e3fb4a6bef826461efaf60d3cc13b819c84c63",
}
DOCUMENTS = {
    (8, "semester"): "a73182ecb2a01b69f9c8ba88ae4700eb8c5977de6e4f310e2534df3cda9bdb83",
    (8, "annual"): "34868b629d2424d3ce884619045b690c8f76527ee491919dfe370c8703b0967e",
    (8, "semester_format_2"): "6bbc6566be0351b7fcc7836cd708c962ef5a94c65eb2843f5ce5c033b9317250",
    (8, "annual_format_2"): "260c57d0d79a10d8ac6813c8978fa276d9e84a31397a82053d0705e03b661f81",
    (8, "semester_format_3"): "058be4f79ea82ac94c0a28a1a52a135ee94360204843f99adae7304c5ba256d7",
    (8, "annual_format_3"): "659f6a6a4453788be7117b51745d5a3a1ed33f3db8939665f506c334f36d6d4f",
}
"""By layout.VERSION: a change of the document's parts raises it and gets its own line here."""


def stored(name: str) -> str:
    return (DATA / f"{name}.json").read_text(encoding="utf-8")


def printed(name: str) -> bytes:
    made, layout = read_content(stored(name)), ReportLayout()
    return render(made, ISSUED, layout, dict.fromkeys(photo_digests(made, layout), jpeg()))


@pytest.mark.parametrize("name", APPROVED)
def test_a_stored_content_has_the_digest_it_was_approved_with(name: str) -> None:
    assert content_digest(stored(name), TEMPLATE) == APPROVED[name]


@pytest.mark.parametrize("name", APPROVED)
def test_what_is_read_back_is_written_again_as_it_was(name: str) -> None:
    assert content_text(read_content(stored(name))) == stored(name)


@pytest.mark.parametrize("name", APPROVED)
def test_a_stored_content_prints_the_document_that_was_approved(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(printed(name))) as archive:
        parts = [f"{part}:{hashlib.sha256(archive.read(part)).hexdigest()}" for part in archive.namelist()]
    digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    assert digest == DOCUMENTS.get((VERSION, name))


def test_a_stored_semester_reads_as_it_did() -> None:
    text = "\n".join(document_lines(printed("semester")))
    assert "Perbandingan dengan Semester II 2025 dan Semester I 2025" in text
    assert "Dicatat kemudian: periode dibuka pada 20 Juli 2026, sesudah batas waktunya lewat." in text
    assert "R-01: Lengkapi data dukung SK pada area Pengawasan." in text
    assert "Ada realisasi, tetapi data dukung SK belum ada." in text
    assert "Foto 1. besar.jpg" in text


def test_a_stored_year_reads_as_it_did() -> None:
    text = "\n".join(document_lines(printed("annual")))
    assert "Persentase pegawai yang mengikuti pelatihan\npersen\n100\n31,25\n100\n100\n100,00\n100,00" in text
    assert "Perbandingan dengan Tahun 2025: belum ada data." in text


def test_a_content_of_format_1_counts_no_quarters_and_says_what_it_said() -> None:
    text = "\n".join(document_lines(printed("semester")))
    score = read_content(stored("semester"))["score"]
    assert f"indikator berdata ({percent(score['coverage'])})" in text
    assert "triwulan jatuh tempo berdata" not in text


def test_a_content_of_today_says_why_a_quarter_is_blocked_and_carries_it_into_the_year() -> None:
    cells = [
        {
            cell["quarter"]: cell
            for row in read_content(stored(name))["indicators"]
            for cell in row["quarters"]
            if row["code"] == "A4-11"
        }[2]
        for name in ("semester_format_2", "annual_format_2")
    ]
    assert [(cell["status"], cell["reason"]) for cell in cells] == 2 * [("blocked", "Realisasi belum diisi.")]
    assert "TW II belum dihitung" in "\n".join(document_lines(printed("annual_format_2")))


def test_a_content_of_format_3_says_each_point_in_the_reports_words_alone() -> None:
    for name in ("semester_format_3", "annual_format_3"):
        text = "\n".join(document_lines(printed(name)))
        assert "A2-08 Persentase produk hukum yang diunggah tepat waktu, TW II: Capaian berubah dari" in text
        assert "A7-26 Jumlah laporan unit pengendalian gratifikasi, TW I dan II: Data dukung belum memuat foto." in text
        assert "dengan predikat " in text
        assert "Perbaiki: " not in text
        assert "Artinya: " not in text


def test_a_content_from_before_prints_and_comparisons_reads_as_one_without_them() -> None:
    older = json.loads(stored("semester"))
    for part in ("prints", "comparisons", "recorded_late_on"):
        del older[part]
    read = read_content(json.dumps(older))
    assert (read["prints"], read["comparisons"], read["recorded_late_on"]) == ({}, [], None)
    assert read["score"] == older["score"]
    assert "Perbandingan" not in "\n".join(document_lines(render(read, ISSUED, ReportLayout(photos_per_indicator=0))))


def test_a_year_is_made_of_semesters_as_they_were_stored(office: Office) -> None:
    first = read_content(stored("semester"))
    made = annual_content(office, (first, content(office, Semester(2026, 2), missing="")))
    halves = {row["code"]: row["semesters"][0] for row in made["indicators"] if row["semesters"][0] is not None}
    assert halves == {row["code"]: row["total"] for row in first["indicators"]}
    assert made["prints"] == first["prints"]


def test_a_content_that_a_newer_program_stored_is_refused_and_says_what_to_do() -> None:
    newer = json.loads(stored("semester")) | {"format": FORMAT + 1, "attachments": []}
    with pytest.raises(RefusedError, match=rf"lebih baru \(format {FORMAT + 1}; .* sampai {FORMAT}\)\. Perbarui"):
        read_content(json.dumps(newer))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"score": None}, "score"),
        ({"number": "2"}, "number"),
        ({"remark": ""}, "remark"),
        ({"indicators": [{}]}, "indicators.0."),
        ({"kind": "monthly"}, "kind"),
    ],
)
def test_a_content_that_was_tampered_with_is_refused_by_place(changes: dict[str, object], place: str) -> None:
    broken = json.loads(stored("semester")) | changes
    with pytest.raises(RefusedError, match=rf"tidak utuh \({place}.*Pulihkan basis data dari cadangan"):
        read_content(json.dumps(broken))


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": 1}'])
def test_what_is_no_content_at_all_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="tidak utuh"):
        read_content(text)
