import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.content.phrases import achievement_text, target_text, value_text
from rbworkflow.report.content.reading import content_digest, content_text
from rbworkflow.report.content.rows import decimal_text, figure_text, figures_of
from rbworkflow.report.content.summary import summary
from rbworkflow.report.texts import clean, items, joined, paragraphs
from tests.report.report_builders import FIRST_HALF, HOSTILE, content, progress


def indicator(made: Content, code: str) -> ReportedIndicator:
    return next(row for row in made["indicators"] if row["code"] == code)


def test_the_canonical_text_carries_the_whole_content(semester: Content) -> None:
    assert json.loads(content_text(semester)) == semester


def test_equal_figures_make_equal_text(office: Office) -> None:
    assert content_text(content(office)) == content_text(content(office))


def test_the_digest_binds_content_and_template(semester: Content, office: Office) -> None:
    text, other = content_text(semester), content_text(content(office, number=3))
    digests = {content_digest(text, "a" * 64), content_digest(text, "b" * 64), content_digest(other, "a" * 64)}
    assert len(digests) == 3


def test_numbers_are_decimal_text_of_two_places(semester: Content) -> None:
    assert indicator(semester, "A5-17")["total"] == {
        "target": "30.00",
        "low": None,
        "high": None,
        "actual": "31.25",
        "achievement": "104.17",
        "counted": "100.00",
        "status": "counted",
        "mark": "",
        "due_quarters": 2,
        "counted_quarters": 2,
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.675, "2.68"),
        (-2.675, "-2.68"),
        (1e300, f"1{300 * '0'}.00"),
        (Decimal("0.005"), "0.01"),
        (float("nan"), None),
        (float("inf"), None),
        (None, None),
    ],
)
def test_rounding_is_half_up_whatever_the_size(value: float | Decimal | None, text: str | None) -> None:
    assert decimal_text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.295, "3.295"),
        (0.1 + 0.2, "0.30"),
        (1 / 3, "0.33"),
        (1e300, f"1{300 * '0'}.00"),
        (float("nan"), None),
        (None, None),
    ],
)
def test_a_figure_is_whole_where_four_places_say_it_whatever_the_size(value: float | None, text: str | None) -> None:
    assert figure_text(value) == text


def test_placeholders_in_standing_texts_are_filled_and_unknown_ones_refused(office: Office) -> None:
    told = office.model_copy(update={"texts": {"penutup_saran": "Untuk {office} pada {period}."}})
    assert content(told)["texts"]["penutup_saran"] == "Untuk KPU Kabupaten Pasuruan pada Semester I Tahun 2026."
    unknown = office.model_copy(update={"texts": {"penutup_saran": "Untuk {kantor}."}})
    with pytest.raises(ConfigurationError, match=r"'penutup_saran'.*\{kantor\}.*\{office\}"):
        content(unknown)


def test_what_a_unit_typed_is_no_placeholder(office: Office) -> None:
    table = progress(office, FIRST_HALF).assign(narrative="{kantor}")
    assert indicator(content(office, progress=table), "A1-01")["narrative"] == "{kantor}"


def test_the_quarters_texts_are_joined_once() -> None:
    assert joined(["Sama.", "", "Sama.", "Lain."]) == "Sama.\nLain."


def test_the_file_is_named_by_period_amendment_and_office(office: Office) -> None:
    assert content(office)["file_name"] == "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514"
    assert content(office, amendment=2)["file_name"] == ("Laporan_RB_Semester_I_2026_Perubahan_2_KPU_Kab_Pasuruan_3514")


def test_the_summary_says_who_is_missing_late_and_what_is_open(semester: Content) -> None:
    told = summary(semester)
    assert (told.score, told.coverage, told.own_score) == ("87.96", "87.23", "87,96 (predikat Tinggi)")
    assert told.covered == "30 dari 34 indikator dan 41 dari 47 triwulan jatuh tempo berdata (87,23%)"
    assert told.missing_units == ("Subbagian Keuangan, Umum, dan Logistik",)
    assert told.late_units == ("Subbagian Partisipasi, Hubungan Masyarakat, dan SDM",)
    assert len(told.open_points) == 2
    assert len(told.explained_points) == 1
    assert told.note_count == 1
    (unit,) = told.without_data
    assert unit.unit == "Subbagian Keuangan, Umum, dan Logistik"
    assert unit.lines[0] == "A4-11 Jumlah SOP yang dievaluasi"


def test_an_office_where_nothing_is_due_has_no_score(office: Office) -> None:
    table = progress(office, FIRST_HALF, missing="").assign(target=float("nan"), actual=float("nan"))
    table = table.drop(columns=["is_due", "status", "achievement_pct", "counted_pct"])
    told = summary(content(office, progress=table.assign(status="no_target", achievement_pct=None, counted_pct=None)))
    assert (told.score, told.coverage) == (None, None)
    assert told.covered == "0 dari 0 indikator dan 0 dari 0 triwulan jatuh tempo berdata (–)"


@pytest.mark.parametrize(
    ("kind", "polarity", "figures", "text"),
    [
        ("jumlah", "max", {"target": "1200.00"}, "1.200"),
        ("persen", "max", {"target": "85.50"}, "85,5"),
        ("ya_tidak", "max", {"target": "1.00"}, "Ya"),
        ("ya_tidak", "max", {"target": "0.00"}, "Tidak"),
        ("nilai", "rentang", {"target": "90.00", "low": "80.00", "high": "90.00"}, "80–90"),
        ("nilai", "rentang", {"target": None, "low": "80.00", "high": "90.00"}, "–"),
    ],
)
def test_targets_read_as_people_write_them(kind: str, polarity: str, figures: dict[str, Any], text: str) -> None:
    row: Any = {"kind": kind, "polarity": polarity}
    cells: Any = {"low": None, "high": None, **figures}
    assert target_text(row, cells) == text


@pytest.mark.parametrize(
    ("value", "text"), [("3.295", "3,295"), ("86.2525", "86,2525"), ("7.333333333333", "7,33"), ("0.004", "0,004")]
)
def test_a_mean_is_printed_as_it_is_where_four_places_say_it(value: str, text: str) -> None:
    row: Any = {"kind": "nilai", "polarity": "max"}
    assert value_text(row, figures_of({"actual": Decimal(value)})["actual"]) == text


def test_zero_and_nothing_are_told_apart() -> None:
    row: Any = {"kind": "jumlah", "polarity": "max"}
    assert (value_text(row, "0.00"), value_text(row, None)) == ("0", "–")


@pytest.mark.parametrize(
    ("status", "achievement", "text"),
    [
        ("counted", "1104.17", "1.104,17"),
        ("reached_early", "100.00", "100,00"),
        ("reached_early", None, "tercapai lebih awal"),
        ("no_target", None, "belum ada target"),
        ("missing", None, "belum ada data"),
        ("blocked", "50.00", "belum dihitung"),
    ],
)
def test_where_there_is_no_achievement_words_say_why(status: str, achievement: str | None, text: str) -> None:
    cells: Any = {"status": status, "achievement": achievement}
    assert achievement_text(cells) == text


def test_texts_lose_what_no_reader_sees_and_nothing_else() -> None:
    assert clean(HOSTILE) == '<w:t>&amp; "{office}" =HYPERLINK("x")\ngnp.exe {{ 1+1 }} ]]>'
    assert clean("e\u202e\u0301") == "\u00e9"
    assert clean(" a\r\nb\u2028c\td ") == "a\nb\nc\td"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_an_empty_line_parts_paragraphs_and_every_line_is_an_item() -> None:
    text = "\nSatu\nbaris.\n\nDua.\n"
    assert paragraphs(text) == ["Satu baris.", "Dua."]
    assert items(text) == ["Satu", "baris.", "Dua."]


def test_units_are_dated_in_iso(office: Office) -> None:
    made = content(office)
    assert [unit["received_on"] for unit in made["units"]] == [None, "2026-07-02", "2026-07-02", "2026-07-02"]
