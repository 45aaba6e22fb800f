from decimal import Decimal

from rbworkflow.office import Office
from rbworkflow.office.period import Semester, Year
from rbworkflow.report.content.comparisons import comparison
from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.content.reading import content_text
from rbworkflow.report.content.summary import summary
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.verification import render_verification
from rbworkflow.wording import number
from tests.report.report_builders import FIRST_HALF, ISSUED, PLAN, annual_content, content, document_lines


def read(made: Content, layout: ReportLayout) -> str:
    return "\n".join(document_lines(render(made, ISSUED, layout)))


def test_the_annual_content_has_the_semesters_structure(annual: Content, semester: Content) -> None:
    assert annual.keys() == semester.keys()
    assert annual["indicators"][0].keys() == semester["indicators"][0].keys()
    assert annual["areas"][0].keys() == semester["areas"][0].keys()
    assert content_text(annual)


def test_each_indicator_shows_both_semesters_and_the_year(annual: Content, layout: ReportLayout) -> None:
    text = read(annual, layout)
    assert "Persentase pegawai yang mengikuti pelatihan\npersen\n100\n31,25\n100\n100\n100,00\n100,00" in text
    assert "Jumlah laporan monitoring dan evaluasi RB\nlaporan\n4\n2\n2\n4\n100,00\n100,00" in text


def test_the_matrix_has_the_four_quarters(annual: Content, layout: ReportLayout) -> None:
    text = read(annual, layout)
    matrix = text[text.rindex("LAMPIRAN I\nMATRIKS") :]
    assert "\nTW I\nTW II\nTW III\nTW IV\nSetahun\n" in matrix
    assert "PHS\n100\n10\n12,5\n125,00\n30\n31,25\n104,17\n60\n62,5\n104,17\n100\n100\n100,00\n" in matrix


def test_areas_show_the_semesters_scores_beside_the_years(annual: Content, layout: ReportLayout) -> None:
    text = read(annual, layout)
    assert "Semester I 2026\nSemester II 2026\nSetahun\n" in text
    assert "Manajemen Perubahan\n6 dari 6\n11 dari 11\n100,00%\n100,00\n100,00\n100,00" in text


def test_what_one_semester_planned_is_not_the_years_where_the_other_tells_of_it_too(office: Office) -> None:
    first, second = (content(office, Semester(2026, half), missing="") for half in (1, 2))
    code = next(
        row["code"] for row in first["indicators"] if row["narrative"] and _of(second, row["code"])["narrative"]
    )
    _of(first, code)["follow_up"], _of(second, code)["follow_up"] = "Mengikutkan dua pegawai", ""
    made = _of(annual_content(office, (first, second)), code)
    assert made["follow_up"] == "Semester I: Mengikutkan dua pegawai"

    _of(second, code)["narrative"] = ""
    assert _of(annual_content(office, (first, second)), code)["follow_up"] == "Mengikutkan dua pegawai"


def _of(made: Content, code: str) -> ReportedIndicator:
    return next(row for row in made["indicators"] if row["code"] == code)


def test_what_the_units_wrote_stands_under_its_semester(annual: Content, layout: ReportLayout) -> None:
    text = read(annual, layout)
    assert "Semester I: PPID melayani 14 permohonan" in text
    assert "Semester II: PPID melayani 16 permohonan" in text
    assert "Tim Reformasi Birokrasi tahun 2026 ditetapkan" in text
    assert "Semester I: Tim Reformasi Birokrasi tahun 2026" not in text, "only one semester spoke"


def test_an_indicator_of_the_older_plan_only_keeps_what_its_semester_said(office: Office) -> None:
    first, second = content(office, missing=""), content(office, Semester(2026, 2), missing="")
    second["indicators"] = [row for row in second["indicators"] if row["code"] != "A1-01"]
    made = annual_content(office, semesters=(first, second))
    row = next(row for row in made["indicators"] if row["code"] == "A1-01")
    assert [half and half["actual"] for half in row["semesters"]] == ["1.00", None]
    assert [cell["quarter"] for cell in row["quarters"]] == [1, 2]
    assert [row["position"] for row in made["indicators"]] == sorted(row["position"] for row in made["indicators"])


def test_last_year_is_compared_area_by_area(office: Office, annual: Content, layout: ReportLayout) -> None:
    last = comparison(Year(2025), annual | {"score": annual["score"] | {"score": "73.51"}}, regime="other")
    text = read(annual_content(office, comparisons=[last]), layout)
    assert "Perbandingan dengan Tahun 2025 (penilaian mandiri; selisih dalam poin)" in text
    now = annual["score"]["score"] or ""
    assert f"{number(now)}\n73,51\n+{number(Decimal(now) - Decimal('73.51'))}" in text
    assert "Perbandingan" not in read(annual, layout)


def test_each_semester_is_named_with_its_own_version_where_they_differ(office: Office, layout: ReportLayout) -> None:
    first, second = (content(office, Semester(2026, half), missing="", plan=PLAN | {"number": half}) for half in (1, 2))
    told = (
        "Target Semester I 2026 mengikuti versi 1 dan target Semester II 2026 mengikuti versi 2, sebagaimana disetujui."
    )
    assert told in read(annual_content(office, semesters=(first, second)), layout)
    assert "mengikuti versi" not in read(annual_content(office, semesters=(first, first)), layout)


def test_it_is_called_the_years_report(annual: Content, layout: ReportLayout) -> None:
    assert "LAPORAN PELAKSANAAN\nREFORMASI BIROKRASI\nTAHUN 2026\n" in read(annual, layout)
    assert annual["file_name"] == "Laporan_RB_Tahunan_2026_KPU_Kab_Pasuruan_3514"
    assert annual["plan"] == PLAN
    assert FIRST_HALF.title not in annual["texts"]["kata_pengantar"]


def test_the_officers_read_of_each_semester_who_was_late(office: Office, layout: ReportLayout) -> None:
    first, second = (content(office, Semester(2026, half), missing="") for half in (1, 2))
    punctual = [unit | {"is_late": False, "counted_rows": 8} for unit in second["units"]]
    made = annual_content(office, semesters=(first, second | {"units": punctual}))
    text = "\n".join(document_lines(render_verification(made, layout)))
    assert "Isian subbagian yang tepat waktu\n7 dari 8 (87,50%)" in text
    assert "Isian subbagian yang disampaikan setelah batas waktu\n1" in text
    late, good = text.index("2 Juli 2026, setelah batas waktu\n9"), text.rindex("2 Juli 2026, tepat waktu\n8")
    assert text.index("\nSemester I 2026\n1\n") < late < text.index("\nSemester II 2026\n1\n") < good
    assert summary(made).late_units == ("Subbagian Partisipasi, Hubungan Masyarakat, dan SDM (Semester I 2026)",)


def test_an_indicator_of_the_older_plan_only_is_told_beside_the_plan_in_force(
    office: Office, layout: ReportLayout
) -> None:
    first, second = content(office, missing=""), content(office, Semester(2026, 2), missing="")
    second["indicators"] = [row for row in second["indicators"] if row["code"] != "A1-01"]
    text = read(annual_content(office, semesters=(first, second)), layout)
    assert "yang memuat 34 indikator, seluruhnya memiliki target pada Tahun 2026. Selain itu, satu indikator" in text
    assert "tetap dilaporkan menurut Semester I 2026." in text
    assert "Selain itu" not in read(annual_content(office), layout)


def test_nothing_in_the_sample_year_is_remarked_on(annual: Content, semester: Content) -> None:
    figures = [
        cell for made in (annual, semester) for row in made["indicators"] for cell in (*row["quarters"], row["total"])
    ]
    assert {cell["mark"] for cell in figures} == {""}
