"""A form saved by another program says the same; a file nobody can read gets its own way out.

`data/disimpan_libreoffice.xlsx` is KUL's sample form as LibreOffice 7.4 saved it; `data/seperti_google_sheets.xlsx` is
the same form written the way Google Sheets exports: shared texts, no document properties, numbers with a decimal
point, an empty drawing on each sheet, empty rows down to the thousandth, neither protection nor hints.
"""

from pathlib import Path

import pytest
from sqlalchemy import select

from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.sheets.refusals import SENTENCES as WORKBOOK_SENTENCES
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.store import read
from rbworkflow.store.schema import submission, submission_row
from tests.intake.corpus import CASES, good_form
from tests.intake.intake_builders import put
from tests.intake.office_at_work import told

SAVED = sorted((Path(__file__).parent / "data").glob("*.xlsx"))
SAID = [
    submission_row.c[name]
    for name in ("indicator_code", "quarter", "actual", "actual_text", "narrative", "obstacle", "solution", "follow_up")
]


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_a_form_saved_by_another_program_says_the_same(office_at_work, path):
    put(office_at_work.settings.inbox / "KUL", path.name, path.read_bytes())
    assert "4 dari 4 indikator terisi" in collect(office_at_work).message
    with read(office_at_work.engine) as conn:
        first, *_, last = conn.scalars(select(submission.c.id).order_by(submission.c.id))
        assert first != last
        expected, found = (
            conn.execute(select(*SAID).where(submission_row.c.submission_id == each).order_by(*SAID[:2])).all()
            for each in (first, last)
        )
    assert found == expected
    assert len(found) == 8


REMEDIES = {
    "an old .xls": ("FORMAT_LAMA", "Save As (Simpan sebagai), jenis Excel (.xlsx)"),
    "a form locked with a password": ("SANDI", "hapus sandinya"),
    "a shortcut of Windows": ("PINTASAN", "Tulis tautannya pada kolom Data dukung"),
    "a rar": ("ARSIP", "Keluarkan isinya"),
    "a locked PDF": ("SANDI", "Buka kuncinya"),
    "a form cut short": ("RUSAK", "simpan ulang (.xlsx)"),
    "a blank sheet of 300 MB": ("BOM_ZIP", "Salin isinya ke formulir baru"),
    "a Word document that explodes": ("BOM_ZIP", "Simpan sebagai PDF"),
}


@pytest.mark.parametrize("name", REMEDIES)
def test_what_nobody_can_read_has_its_own_way_out(office_at_work, name):
    reason_code, remedy = REMEDIES[name]
    CASES[name].put(office_at_work.settings.inbox / "KUL")
    collect(office_at_work)
    assert CASES[name].reason_code == reason_code
    assert remedy in told(office_at_work)


def test_a_workbook_that_is_still_open_is_asked_to_be_closed(office_at_work):
    path = put(office_at_work.settings.inbox / "KUL", "~$Isian.xlsx", b"x")
    ((_, _, sentence),) = collect(office_at_work).remarks
    assert "Tutup Excel" in sentence
    path.unlink()


@pytest.mark.parametrize("sentences", [SENTENCES, WORKBOOK_SENTENCES])
def test_each_reason_has_a_sentence_of_its_own(sentences):
    assert len(set(sentences.values())) == len(sentences)
    assert all(sentence.endswith(".") and len(sentence) < 160 for sentence in sentences.values())


def test_the_kept_files_were_not_made_by_excel():
    assert len(SAVED) == 2
    assert good_form() not in [path.read_bytes() for path in SAVED]
