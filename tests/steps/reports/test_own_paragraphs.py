"""Officers' own paragraphs: from the office's folder into the report, before the officers, bound by their approval."""

import io
import json
from pathlib import Path

import docx

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.store.schema import revision
from tests.steps.office_walk import OPERATOR, S1, SECRETARY, Walk, attachments, text_of


def lay(walk: Walk, name: str, content: bytes | str) -> Path:
    path = own_words_folder(walk.workplace.settings, S1.code) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def word_file(*texts: str) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_they_stand_in_their_chapters_of_the_draft(received: Walk) -> None:
    lay(received, "Kendala.docx", word_file("Banjir menutup kantor tiga hari.", "Arsip dipindahkan."))
    lay(received, "Manajemen Perubahan.txt", "Agen perubahan berganti pada Mei.")
    lay(received, "Saran.txt", "Kami mohon pendampingan.")
    received.compile()
    draft = received.draft()
    area = draft.index("Uraian tambahan\nAgen perubahan berganti pada Mei.")
    obstacle = draft.index("Uraian tambahan\nBanjir menutup kantor tiga hari.\nArsip dipindahkan.")
    wish = draft.index("Uraian tambahan\nKami mohon pendampingan.")
    headings = ["2. Deregulasi Kebijakan", "C. Solusi dan Tindak Lanjut", "B. Saran"]
    second_area, solutions, last = (draft.rindex(heading) for heading in headings)
    assert area < second_area < obstacle < solutions < last < wish


def test_the_officer_reads_them_in_the_request_and_what_is_new_in_the_next_one(received: Walk) -> None:
    lay(received, "Kendala.txt", "Banjir menutup kantor tiga hari.")
    received.compile()
    received.half_hourly()
    asked = text_of(received.mail(SECRETARY, "Mohon keputusan"))
    assert "uraian tambahan kantor dalam laporan" in asked.casefold()
    assert "- Kendala: Banjir menutup kantor tiga hari." in asked
    received.send_back("Jelaskan tanggalnya.")
    lay(received, "Kendala.txt", "Banjir menutup kantor 3-5 Mei.")
    lay(received, "Saran.txt", "Kami mohon pendampingan.")
    received.revise(until="2026-07-07")
    received.half_hourly()
    again = received.revision().content
    assert "Uraian tambahan pada Kendala diubah." in again["changes_since"]
    assert "Uraian tambahan pada Saran ditambahkan." in again["changes_since"]


def test_they_are_content_with_its_digest_and_go_to_the_province_as_data(received: Walk) -> None:
    lay(received, "Kendala.txt", "Banjir menutup kantor.")
    made = received.compile()
    (words,) = made.content["own_words"]
    assert (words["chapter"], words["title"], words["source"]) == ("kendala", "Kendala", "Kendala.txt")
    assert content_text(read_content(made.content_text)) == made.content_text
    lay(received, "Kendala.txt", "Sesudah penyusunan berkas ini boleh berubah.")
    received.approve_all()
    data = next(json.loads(content) for name, content in issued(received).items() if name.endswith("_data.json"))
    assert data["own_words"][0]["paragraphs"][0]["runs"][0]["text"] == "Banjir menutup kantor."
    assert "Banjir menutup kantor." in received.document()


def issued(walk: Walk) -> dict[str, bytes]:
    return attachments(walk.mail("rb@kpu-jatim.example"))


def test_files_that_cannot_be_used_are_named_to_the_operator_and_hold_up_nothing(
    received: Walk, tmp_path: Path
) -> None:
    secret = tmp_path / "rahasia.txt"
    secret.write_text("kunci kantor", encoding="utf-8")
    lay(received, "Saran.txt", "Baik.")
    lay(received, "Kendla.txt", "Salah nama.")
    lay(received, "Kesimpulan.docx", b"PK\x03\x04 rusak")
    lay(received, "Ruang Lingkup.pdf", b"%PDF-")
    lay(received, "Tim.txt", b"\0" * 40)
    lay(received, "~$Kendala.docx", b"kunci Word")
    folder = own_words_folder(received.workplace.settings, S1.code)
    (folder / "Rencana Aksi.txt").symlink_to(secret)
    (folder / "Dasar Hukum.txt").mkdir()
    assert [words["title"] for words in received.compile().content["own_words"]] == ["Saran"]
    assert "kunci kantor" not in received.draft()
    received.half_hourly()
    told = " ".join(text_of(received.mail(OPERATOR, "uraian tambahan laporan Semester I Tahun 2026")).split())
    for said in (
        'Kendla.txt tidak dimuat: namanya bukan nama bab; mungkin maksudnya "Kendala".',
        "Kesimpulan.docx tidak dimuat: bukan dokumen Word (.docx) yang utuh.",
        "Ruang Lingkup.pdf tidak dimuat: yang dibaca hanya .docx dan .txt.",
        "Tim.txt tidak dimuat: bukan teks biasa.",
        "Rencana Aksi.txt tidak dimuat: berkas tidak dapat dibuka.",
        "Dasar Hukum.txt tidak dimuat: berkas tidak dapat dibuka.",
    ):
        assert said in told, told
    assert "~$" not in told


def test_readiness_says_where_each_file_will_stand(received: Walk) -> None:
    lay(received, "Kendala.txt", "Banjir.")
    lay(received, "Kendla.txt", "Banjir.")
    (part,) = (each for each in readiness(received.workplace) if each.name == "Uraian tambahan Semester I 2026")
    assert not part.is_good
    assert "Kendala.txt masuk ke Kendala." in part.found
    assert 'mungkin maksudnya "Kendala"' in part.found


def test_without_files_nothing_is_said(received: Walk) -> None:
    made = received.compile()
    assert made.content["own_words"] == []
    assert "Uraian tambahan" not in received.draft()
    assert not [each for each in readiness(received.workplace) if each.name.startswith("Uraian tambahan")]


def test_a_file_laid_while_officers_decide_changes_nothing_of_what_they_decide_on(received: Walk) -> None:
    received.compile()
    received.half_hourly()
    lay(received, "Kendala.txt", "Terlambat.")
    assert compile_report(received.workplace, S1).message.endswith("sedang menunggu keputusan.")
    assert received.approve() is Verdict.APPROVED
    assert len(received.rows(revision)) == 1
