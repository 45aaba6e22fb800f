"""Somebody brings a file and reads whether it is what was decided or issued here, and what differs."""

import io
import json
import zipfile
from collections.abc import Callable

import pytest

from rbworkflow.sheets.parts import parts_of
from rbworkflow.steps.overview.file_verdict import FileVerdict
from rbworkflow.steps.overview.verify_document import verify_document
from rbworkflow.store import write
from rbworkflow.store.schema import printed, revision
from tests.steps.office_walk import PROVINCE, Walk, attachments

TITLE = "Laporan RB Semester I 2026 - Revisi 1"
Change = Callable[[dict[str, bytes]], dict[str, bytes]]


def packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def changed(document: bytes, change: Change) -> bytes:
    return packed(change(parts_of(document)))


def reworded(old: str, new: str, part: str = "word/document.xml") -> Change:
    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        assert old.encode() in parts[part], "nothing would change"
        return parts | {part: parts[part].replace(old.encode(), new.encode())}

    return change


@pytest.fixture
def sent(issued: Walk) -> dict[str, bytes]:
    """What the province got, by the files' endings."""
    files = attachments(issued.mail(PROVINCE)).items()
    kinds = {name: "manifest" if "_daftar_isi" in name else name.rpartition(".")[2] for name, _ in files}
    kinds |= {name: "letter" for name in kinds if name.startswith("Surat_Pengantar")}
    return {kinds[name]: content for name, content in files if "_persetujuan" not in name}


def verdict(walk: Walk, content: bytes) -> FileVerdict:
    return verify_document(walk.workplace, content)


def test_what_was_issued_is_known_with_its_number_its_officers_and_their_days(
    issued: Walk, sent: dict[str, bytes]
) -> None:
    told = verdict(issued, sent["docx"])
    assert told.is_issued
    assert told.headline == f"Berkas ini SAMA dengan dokumen yang diterbitkan: {TITLE}."
    assert "Nomor dan tanggal surat: 1/ORT.07-SD/3514/2026, 7 Juli 2026" in told.text
    for officer in ("Sekretaris", "Ketua"):
        decided = f"Disetujui oleh: {officer} KPU Kabupaten Pasuruan ({officer} Contoh), 7 Juli 2026 pukul 09.00 WIB"
        assert decided in told.text
    for kind in ("xlsx", "json"):
        assert (
            verdict(issued, sent[kind]).headline == f"Berkas ini SAMA dengan data capaian untuk rekapitulasi: {TITLE}."
        )


def test_a_document_packed_anew_is_the_same(issued: Walk, sent: dict[str, bytes]) -> None:
    told = verdict(issued, changed(sent["docx"], lambda parts: dict(reversed(parts.items()))))
    assert told.is_issued
    assert "Bita berkasnya berbeda karena dikemas ulang; semua bagian isinya sama." in told.text


def test_a_draft_is_no_issued_document(issued: Walk) -> None:
    told = verdict(issued, issued.workplace.files.get(issued.revision().draft_sha256))
    assert not told.is_issued
    assert "Berkas ini SAMA dengan draf yang diputus pejabat, bukan dokumen yang diterbitkan" in told.headline


def test_a_changed_number_is_found_with_both_its_values(issued: Walk, sent: dict[str, bytes]) -> None:
    told = verdict(issued, changed(sent["letter"], reworded("1/ORT.07-SD/3514/2026", "9/ORT.07-SD/3514/2026")))
    assert not told.is_issued
    assert told.headline == f"Berkas ini TIDAK SAMA dengan surat pengantar: {TITLE}."
    assert told.differences[0] == "Bagian yang berbeda: teks."
    (theirs,) = (line for line in told.differences if line.startswith("Di berkas ini: "))
    (ours,) = (line for line in told.differences if line.startswith("Di dokumen kami: "))
    assert "9/ORT.07-SD/3514/2026" in theirs
    assert ours == theirs.replace("Di berkas ini", "Di dokumen kami").replace("9/ORT", "1/ORT")


def test_a_changed_signature_is_named_as_such(issued: Walk, sent: dict[str, bytes]) -> None:
    told = verdict(issued, changed(sent["docx"], reworded("Ketua Contoh", "Ketua Palsu")))
    assert "blok tanda tangan" in told.differences[0]


def test_other_parts_are_named(issued: Walk, sent: dict[str, bytes]) -> None:
    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        return parts | {"word/media/foto.jpeg": b"\xff\xd8", "docProps/core.xml": b"<lain/>", "word/lain.bin": b"x"}

    told = verdict(issued, changed(sent["docx"], change))
    assert told.differences == (
        "Bagian yang berbeda: keterangan berkas (judul, pembuat), susunan berkas, dan gambar.",
        "Teksnya sama seluruhnya; berkas ini mungkin hanya dibuka dan disimpan ulang.",
    )


def test_no_more_than_twenty_lines_of_text_are_told(issued: Walk, sent: dict[str, bytes]) -> None:
    told = verdict(issued, changed(sent["docx"], reworded("persen", "buah")))
    assert len(told.differences) == 22
    assert told.differences[-1].startswith("... dan ")


def test_a_changed_figure_of_the_provinces_data_is_found(issued: Walk, sent: dict[str, bytes]) -> None:
    data = json.loads(sent["json"])
    told = verdict(issued, json.dumps(data | {"score": 100}).encode())
    assert (told.is_issued, told.differences) == (False, ("Bagian yang berbeda: score.",))
    sheet = "xl/worksheets/sheet2.xml"
    told = verdict(issued, changed(sent["xlsx"], reworded("<v>100</v>", "<v>10</v>", sheet)))
    assert told.headline == f"Berkas ini TIDAK SAMA dengan data capaian untuk rekapitulasi: {TITLE}."
    assert told.differences[0] == "Bagian yang berbeda: lembar kerja."


def test_our_pdf_is_known_and_another_one_is_not_taken_for_it(issued: Walk) -> None:
    pdf = b"%PDF-1.7 buatan sini"
    row = issued.revision()
    kept = {"office_code": "3514", "source_sha256": row.document_sha256, "pdf_sha256": issued.workplace.files.put(pdf)}
    with write(issued.workplace.engine) as conn:
        conn.execute(printed.insert().values(kept))
    told = verdict(issued, pdf)
    assert told.is_issued
    assert told.headline == f"Berkas ini PDF yang dibuat program ini dari dokumen yang diterbitkan: {TITLE}."
    other = verdict(issued, pdf + b" dan ditandatangani")
    assert (other.is_issued, other.facts) == (False, ())
    assert "PDF ini tidak dibuat program ini, atau diubah sesudahnya" in other.text
    named = verdict(issued, b"%PDF-1.7\n(Sidik: " + str(row.document_sha256).encode() + b")")
    assert f"PDF ini menyebut sidik dokumen yang diterbitkan {TITLE}" in named.text
    assert not named.is_issued


@pytest.mark.parametrize(
    "content",
    [
        b"bukan dokumen",
        b"[]",
        b"{}",
        b"PK\x03\x04 rusak",
        packed({"word/document.xml": b"<!DOCTYPE a><a/>"}),
        packed({}),
    ],
)
def test_a_strangers_file_is_unknown(issued: Walk, content: bytes) -> None:
    told = verdict(issued, content)
    assert not told.is_issued
    assert told.headline.startswith("Berkas ini TIDAK DIKENAL")


def test_a_bomb_is_unknown_and_harms_nobody(issued: Walk) -> None:
    told = verdict(issued, packed({"word/document.xml": bytes(300_000_000)}))
    assert told.headline.startswith("Berkas ini TIDAK DIKENAL")


def test_a_report_that_was_replaced_says_by_which(issued: Walk, sent: dict[str, bytes]) -> None:
    assert "yang berlaku untuk periode ini" not in verdict(issued, sent["docx"]).text
    (row,) = issued.rows(revision)
    later = {name: value for name, value in row._asdict().items() if name != "id"} | {"amendment": 1}
    with write(issued.workplace.engine) as conn:
        conn.execute(revision.insert().values(later | {"document_sha256": "0" * 64}))
    told = verdict(issued, sent["docx"])
    assert "yang berlaku untuk periode ini: Laporan RB Semester I 2026 - Perubahan ke-1 - Revisi 1" in told.text
