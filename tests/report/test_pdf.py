"""Word documents as PDF: by LibreOffice itself, and by programs that fail in its place."""

import hashlib
import io
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from rbworkflow.office import Office
from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.word.docx import render
from tests.programs.office_suite import pages_of
from tests.programs.pretended_suite import HALF, PRINT, PretendedSuite, print_of
from tests.report.report_builders import DRAFT, content, document_lines
from tests.report.test_photos import photo_row
from tests.running.patience import PATIENCE

TELEPHONE_KB = 2000
KIB = 1024


def photo(seed: int) -> bytes:
    """As a report holds it at its largest: 1000 pixels long and nearly 200 kB."""
    rough = np.random.default_rng(seed).integers(0, 255, (150, 200, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(rough).resize((1000, 750), Image.Resampling.BICUBIC).save(file, "JPEG", quality=72)
    return file.getvalue()


def test_a_drafts_pdf_holds_the_drafts_words(office_suite: str, semester: Content, layout: ReportLayout) -> None:
    draft = render(semester, DRAFT, layout)
    made = as_pdf(office_suite, {"draf": draft}, seconds=PATIENCE)
    pages = pages_of(made["draf"])
    assert all("DRAF – Revisi 2 – belum ditandatangani" in page for page in pages)
    printed = set(" ".join(pages).split())
    words = {word for line in document_lines(draft) for word in line.split() if word.isalpha() and len(word) > 3}
    assert len(words) > 300
    assert len(words - printed) < len(words) / 100, "only words that a narrow column broke"
    assert len(made["draf"]) < TELEPHONE_KB * KIB / 4


def test_no_line_of_the_matrix_parts_a_units_code(office_suite: str, semester: Content, layout: ReportLayout) -> None:
    rows: list[ReportedIndicator] = [{**row, "unit": "HSDM"} for row in semester["indicators"]]
    draft = render({**semester, "indicators": rows}, DRAFT, layout)
    made = as_pdf(office_suite, {"draf": draft}, seconds=PATIENCE)
    printed = " ".join(pages_of(made["draf"]))
    assert printed.count("HSDM") >= len(rows)
    assert printed.count("HSD") == printed.count("HSDM")


def test_several_documents_are_made_in_one_run(office_suite: str, semester: Content, layout: ReportLayout) -> None:
    documents = {name: render(semester, DRAFT, layout) for name in ("draf", "salinan")}
    assert set(as_pdf(office_suite, documents, seconds=PATIENCE)) == {"draf", "salinan"}


@pytest.mark.soak
def test_a_draft_full_of_photos_is_small_enough_for_a_telephone(
    office: Office, office_suite: str, semester: Content, layout: ReportLayout
) -> None:
    """As many as a report shows, each as large as it may be."""
    photos = [photo(seed) for seed in range(layout.all_photos_mb * KIB // layout.largest_photo_kb)]
    assert all(150 * KIB < len(file) <= layout.largest_photo_bytes for file in photos)
    codes = [row["code"] for row in semester["indicators"]]
    rows = [
        photo_row(file, f"foto{number}.jpg", codes[number // layout.photos_per_indicator], width=1000, height=750)
        for number, file in enumerate(photos)
    ]
    made = content(office, evidence=pd.DataFrame(rows))
    draft = render(made, DRAFT, layout, {hashlib.sha256(file).hexdigest(): file for file in photos})
    assert len(draft) > 4_000 * KIB
    pdf = as_pdf(office_suite, {"draf": draft}, seconds=PATIENCE)["draf"]
    assert sum(page.count("Foto ") for page in pages_of(pdf)) >= len(photos)
    assert len(pdf) < TELEPHONE_KB * KIB


def test_a_pdf_comes_from_its_own_document(tmp_path: Path) -> None:
    documents = {"draf": b"satu", "lembar": b"dua"}
    made = as_pdf(PretendedSuite(tmp_path).program, documents, seconds=PATIENCE)
    assert made == {key: print_of(document) for key, document in documents.items()}


@pytest.mark.parametrize(
    "script", ["exit 1", "kill -SEGV $$", HALF, f"{HALF}sleep 600", ": > 0.pdf"], ids=lambda script: script[:6]
)
def test_of_a_program_that_fails_nothing_is_taken(script: str, tmp_path: Path) -> None:
    started = time.monotonic()
    assert as_pdf(PretendedSuite(tmp_path, script).program, {"draf": b"satu"}, seconds=1) == {}
    assert time.monotonic() - started < PATIENCE


def test_what_was_made_before_a_program_failed_is_taken(tmp_path: Path) -> None:
    broken = PRINT.replace("esac;", "esac; case $each in 0.docx) exit 1;; esac;")
    made = as_pdf(PretendedSuite(tmp_path, broken).program, {"draf": b"satu", "lembar": b"dua"}, seconds=PATIENCE)
    assert set(made) == {"draf"}


def test_where_there_is_no_program_nothing_is_made(tmp_path: Path) -> None:
    assert as_pdf(str(tmp_path / "soffice"), {"draf": b"satu"}, seconds=PATIENCE) == {}
