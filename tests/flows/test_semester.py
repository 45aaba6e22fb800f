"""The sample office's first semester through every flow it needs, as the demo plays it."""

import pytest

from rbworkflow.local import story as played
from rbworkflow.local.demo_record import Story
from rbworkflow.local.sample_office import sample_office
from rbworkflow.store.schema import decision, revision
from tests.programs.premises import EMPTY, Premises, count


def test_a_semester_goes_from_the_plan_to_the_province_with_a_mistyped_code_and_a_return(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(played, "photograph_form", lambda *_: None)
    office = premises.play(EMPTY)
    story = Story(lambda _line: None, mailbox=premises.catcher.folder)
    played.first_semester(story, office, sample_office())

    said = [step.said for chapter in story.chapters for step in chapter.steps]
    assert [sentence for sentence in said if sentence.startswith(("Kode", "Keputusan"))] == [
        "Keputusan tercatat: disetujui.",
        "Keputusan tercatat: disetujui.",
        "Kode tidak cocok. Salin kode dari surel terbaru untuk dokumen ini.",
        "Keputusan tercatat: dikembalikan dengan catatan.",
        "Keputusan tercatat: disetujui.",
        "Keputusan tercatat: disetujui.",
    ]
    assert any("Revisi 1 dimulai: Subbagian Teknis" in sentence for sentence in said)
    assert count(office, revision, revision.c.status == "sent") == 1
    assert count(office, decision) == 3
    (mail,) = office.catcher.messages(office.workplace.office.recipient.email)[-1:]
    assert [part.get_filename() for part in mail.message.iter_attachments()] == [
        "Surat_Pengantar_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.xlsx",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.json",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_persetujuan.docx",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_bukti_1_dari_1.zip",
        "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_daftar_isi.json",
    ]
