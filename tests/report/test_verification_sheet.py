from datetime import date

from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.verification import render_verification
from tests.report.report_builders import content, document_lines, findings, page_marks


def read(made: Content, layout: ReportLayout) -> str:
    return "\n".join(document_lines(render_verification(made, layout)))


def test_the_sheet_names_late_and_missing_units(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, layout)
    assert "Subbagian Keuangan, Umum, dan Logistik\nKasubbag KUL Contoh\nbelum menyampaikan\n0" in text
    assert "Kasubbag PHS Contoh\n2 Juli 2026, setelah batas waktu\n9" in text
    assert "Kasubbag TPH Contoh\n2 Juli 2026, tepat waktu\n9" in text


def test_points_come_by_subbagian_with_their_weight_and_explanation(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, layout)
    order = ["Artinya: Realisasi belum", "Artinya: Capaian", "29 Juni 2026 diunggah", "Artinya: Ada", "Artinya: Berkas"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    weights = ["wajib diperbaiki\nArtinya: Real", "perlu penjelasan\nArtinya: Ada", "catatan\nArtinya: Berkas"]
    assert all(words in text for words in weights)


def test_indicators_without_data_stand_under_their_subbagian(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, layout)
    missing = text[text.index("D. Indikator yang") : text.index("E. Perubahan")]
    assert "\nSubbagian Keuangan, Umum, dan Logistik\n–\tA4-11 Jumlah SOP yang dievaluasi\n–\tA4-12 " in missing


def test_it_gives_the_officers_the_figures_changes_and_exceptions(office: Office, layout: ReportLayout) -> None:
    text = read(content(office, recorded_late_on=date(2026, 10, 5)), layout)
    assert "Nilai capaian (penilaian mandiri)\n87,96 (predikat Tinggi)" in text
    assert "Kelengkapan data\n30 dari 34 indikator dan 41 dari 47 triwulan jatuh tempo berdata (87,23%)" in text
    assert "A2-08: realisasi TW II dari 83,33 menjadi 100" in text
    assert "Isian triwulan yang terisi\n41 dari 47 (87,23%)" in text
    assert "Isian subbagian yang tepat waktu\n2 dari 4 (50,00%)" in text
    assert "Dicatat kemudian: periode dibuka pada 5 Oktober 2026, sesudah batas waktunya lewat." in text


def test_where_nothing_is_open_it_says_so(office: Office, layout: ReportLayout) -> None:
    text = read(content(office, findings=findings().head(0), changes_since=[], missing=""), layout)
    assert text.count("Tidak ada.") == 4


def test_every_page_says_that_it_stays_in_the_office(semester: Content, layout: ReportLayout) -> None:
    assert page_marks(render_verification(semester, layout)) == {"INTERNAL – tidak dikirim ke KPU Provinsi"}
    practice = render_verification(semester, layout, is_practice=True)
    assert page_marks(practice) == {"INTERNAL – tidak dikirim ke KPU Provinsi – MODE LATIHAN"}


def test_the_sheet_of_the_same_content_is_the_same_bytes(office: Office, layout: ReportLayout) -> None:
    assert render_verification(content(office), layout) == render_verification(content(office), layout)


def test_what_still_waits_stands_beside_what_the_units_sent(semester: Content, layout: ReportLayout) -> None:
    waiting = "Kiriman ulang Subbagian A menunggu kepastian operator."
    lines = document_lines(render_verification(semester, layout, [waiting]))
    units, points = lines.index("B. Penyampaian Isian oleh Subbagian"), lines.index("C. Hal yang Perlu Dilengkapi")
    assert units < lines.index(waiting) < points
