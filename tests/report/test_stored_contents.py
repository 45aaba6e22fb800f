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
    "semester_format_4": "96cd1ce67d44d1ccd455ecd5ba9251019c639b07a96a0d9641151200e130291b",
    "annual_format_4": "eb4252e005b19513477f2689dd0d294fb576be4b6edbe91f7669b6ac9fc6e7b4",
    "semester_format_5": "ae8ed23760581520b94b59c35df6c80bd029d764b50c4438981f5fd0b871c2b7",
    "annual_format_5": "7ff0354f4a141b0193da73b5e9e9b496bdb7c42402620e736930726bf3755f0d",
    "semester_format_6": "d9e60ddfdb5443ef57ff48e47b3d45c9132a78e897ad800a73904dadb58cf143",
    "annual_format_6": "4245bfc67179070dc4a87df477830b3bf32407b0f8f0ad7de5d806253c11b80e",
    "semester_format_7": "367ef143eea7369e54af5614ceecb47b1452061a24dfcfef239214070f2e16d1",
    "annual_format_7": "b7621cb81a21863fdd51ad0111a90964ae05abedcd58610ddba3c280cd4e8d7b",
    "semester_format_8": "307aa9b92f0ad47592b6b9e433704b58b657294eecfb1942e56d82427cc3dd8d",
    "annual_format_8": "7bba27317bfae791f10f48d6b5a0bb151903d27b120f6d770a71f7fc0d5784b5",
}
DOCUMENTS = {
    (14, "semester"): "e9d96b27149ce81642dfc6b2d73278fc1912e18e52c41f545f7262305529a976",
    (14, "annual"): "cb307791e41569c25153b23cda3b34edacbe01993f0b46d9fa826d6b7347bf87",
    (14, "semester_format_2"): "0106c35d7add836d191c553c653885e24333fe6d5db2f33d6ecea4af710c0be9",
    (14, "annual_format_2"): "0f97ac3997ee2056c6ad6ddd6971bcd74d0c0d23357a6d93dbc2e7548d0dd446",
    (14, "semester_format_3"): "2cff99aa17b559fb45eec15621b44c81d89e74cb80b9498ca5eae5e1a5e1ce67",
    (14, "annual_format_3"): "15fef572233924e396e6da650e926343dc6ef9c3a2f940e8d371d097c0272c5e",
    (14, "semester_format_4"): "3a40d94e6d9e65e1181d4cd929b9bd75b96913111739ac47646b16e47ac00aa4",
    (14, "annual_format_4"): "0bd40279842ec0c3a96ec100a439af821b498fd0669ed539ad23bf66ea7f1e6a",
    (14, "semester_format_5"): "84191359dd2a9ad176057ea8288a637d157b0800492e61f60f021a64a3d479b3",
    (14, "annual_format_5"): "c92d03181ec005467fa6a0cfe91c17b46ef5bf43e0467351e0b2b38d1b219b54",
    (14, "semester_format_6"): "827b83f88ab6be5cebe97c4989528ba1e8fb8c2c3649c908f721f82904e4e380",
    (14, "annual_format_6"): "6c8934d6b1c8bc3538d4ac0712453c372325551fed3af7305abc7ee768fe4bd6",
    (14, "semester_format_7"): "7f802850c4816d5cb54822d29598e59d3a491fb34811a0ae5b2f61cd1efd0968",
    (14, "annual_format_7"): "fa843bb4043b5bb06d1c47bc5b68fea5c86c7272b7a216060872962506e919a2",
    (14, "semester_format_8"): "044441362faad7688c947683904562ee7ff3b698fc77a694c45f22201be2d8e3",
    (14, "annual_format_8"): "2becdcc0cff4bc020e92be46e0bc161b08c28a2ced398862c12e20259715f664",
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
    assert digest == DOCUMENTS.get((VERSION, name)), f'its line is\n    ({VERSION}, "{name}"): "{digest}",'


def test_a_stored_semester_reads_as_it_did() -> None:
    text = "\n".join(document_lines(printed("semester")))
    assert "Perbandingan dengan Semester II 2025 (penilaian mandiri; selisih dalam poin)" in text
    assert "Perbandingan dengan Semester I 2025: belum ada data." in text
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


def test_a_content_of_format_4_prints_the_self_assessment_and_what_recommendations_rest_on() -> None:
    for name in ("semester_format_4", "annual_format_4"):
        text = "\n".join(document_lines(printed(name)))
        assert "menurut Lembar Kerja Evaluasi (LKE) Tahun 2026 adalah " in text
        assert "R2025-03: Unggah tepat waktu.\nKondisi: Sebagian terlambat.\nBatas waktu: 30 Juni 2026" in text


def test_a_content_of_format_5_prints_common_codes_below_the_names_of_indicators() -> None:
    for name in ("semester_format_5", "annual_format_5"):
        text = "\n".join(document_lines(printed(name)))
        assert "Persentase produk hukum yang diunggah tepat waktu\nRB.A2.04\npersen\nTPH\n" in text
        assert "Kode di bawah nama indikator adalah kode bersama, yang sama di semua kantor." in text
        assert "kode bersama" not in "\n".join(document_lines(printed(name.replace("5", "4"))))


def test_the_newest_format_has_its_samples() -> None:
    assert {read_content(stored(name))["format"] for name in APPROVED} == set(range(1, FORMAT + 1))


def test_a_content_of_format_6_prints_the_offices_own_paragraphs_in_their_chapters() -> None:
    for name in ("semester_format_6", "annual_format_6"):
        text = "\n".join(document_lines(printed(name)))
        listed = "1.\tArsip dipindahkan;\n2.\trapat diulang.\n–\tBiaya tetap."
        said = f"Uraian tambahan\nKegiatan tertunda karena banjir.\n{listed}"
        assert text.rindex("B. Kendala") < text.index(said) < text.rindex("C. Solusi dan Tindak Lanjut")
        assert "Uraian tambahan\nAgen perubahan berganti pada Mei." in text


def test_a_content_of_format_7_names_what_goes_to_the_province() -> None:
    for name in ("semester_format_7", "annual_format_7"):
        text = "\n".join(document_lines(printed(name)))
        assert "PELAKSANAAN" in text.splitlines()[1]  # the letter is a document of its own
        assert "\nMatriks capaian rencana aksi\n" in text


def test_a_years_content_of_format_8_tells_of_which_semester_evidence_is() -> None:
    text = "\n".join(document_lines(printed("annual_format_8")))
    assert text.index("\nSemester I Tahun 2026\n1\n") < text.index("\nLembar Kerja Evaluasi (LKE), Semester ")


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
