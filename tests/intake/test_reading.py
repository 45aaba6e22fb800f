from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from rbworkflow.finding import Severity
from rbworkflow.intake.form_id import FormId, form_columns, form_id_of
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.submissions.changes import emptied_cells
from rbworkflow.intake.submissions.reading import evidence_cells, read_submission
from rbworkflow.intake.submissions.row_codes import RowCodes
from rbworkflow.office import Semester
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.workbook import LeftOut, Merge, Sheet, Workbook
from tests.intake.intake_builders import RULES, indicator

CONFIG = Path(__file__).resolve().parents[2] / "config"
EXPECTED = FormId(office_code="3514", period_code="2026-S1", unit_code="PHS", plan_number=1)
COLUMNS = form_columns(CONFIG, Semester(2026, 1))
HEADER = (
    "Kode",
    "Realisasi TW I",
    "Realisasi TW II",
    "Uraian kegiatan",
    "Kendala",
    "Solusi yang telah dilakukan",
    "Rencana tindak lanjut",
    "Batas waktu tindak lanjut",
    "Data dukung",
    "Penjelasan",
)
PLAN = (
    indicator("A1-01", position=1),
    indicator("A1-02", position=2, kind="persen", target_q1=None, target_q2=None),
    indicator("A1-03", position=3, kind="ya_tidak", target_q1=None, target_q2=None),
    indicator("A4-01", position=4, unit_code="KUL"),
)


def padded(*cells):
    return tuple(cells) + (None,) * (len(HEADER) - len(cells))


def with_column(title):
    return (*HEADER[:-1], title)


def form(*rows, header=HEADER, number=str(EXPECTED), **facts):
    """A form whose header stands in row 3; the first of `rows` is row 4."""
    top = (padded("FORMULIR"), padded("Nomor formulir", number), padded(*header))
    return Workbook((Sheet("Isian", top + tuple(padded(*row) for row in rows), **facts),))


def read(*rows, workbook=None, **facts):
    return read_submission(
        workbook or form(*rows, **facts),
        expected=EXPECTED,
        indicators=PLAN,
        column_map=COLUMNS,
        rules=RULES,
    )


def refused(workbook):
    with pytest.raises(SubmissionRefusedError) as refusal:
        read(workbook=workbook)
    return refusal.value


def points(submission):
    return [
        (point.rule, point.severity, point.cell, point.indicator_code, point.quarter) for point in submission.findings
    ]


def test_a_row_of_the_form_becomes_one_row_for_each_quarter():
    submission = read(("A1-01", 1, "2", "Rapat", "Padat", "Daring", "Jadwal ulang", date(2026, 8, 1), "u.pdf", "Libur"))
    first, second = submission.rows.to_dict("records")
    assert (first["indicator_code"], first["quarter"], first["actual"], first["cell"]) == ("A1-01", 1, Decimal(1), "B4")
    assert (second["quarter"], second["actual"], second["actual_text"], second["cell"]) == (2, Decimal(2), "2", "C4")
    assert {name: second[name] for name in ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic")} == {
        "narrative": "Rapat",
        "obstacle": "Padat",
        "solution": "Daring",
        "follow_up": "Jadwal ulang",
        "follow_up_pic": "",
    }
    assert second["follow_up_due"] == "1 Agustus 2026"
    assert (second["evidence_text"], second["explanation"], second["sheet"]) == ("u.pdf", "Libur", "Isian")
    assert submission.form_id == EXPECTED
    assert submission.findings == ()


def test_percentages_count_in_percent_however_they_are_typed():
    submission = read(("A1-01", 1), ("A1-02", 0.855, "85,5 persen"), percents=frozenset({(5, 2)}))
    assert submission.rows["actual"].tolist()[2:] == [Decimal("85.5"), Decimal("85.5")]


def test_the_link_behind_the_words_of_an_evidence_cell_is_read_with_them():
    submission = read(("A1-01", 1, 1, "", "", "", "", "", "Folder bukti"), links={(4, 9): "https://drive.google.com/a"})
    assert submission.rows["evidence_text"].tolist()[:1] == ["Folder bukti: https://drive.google.com/a"]


def test_yes_and_no_are_one_and_zero():
    assert read(("A1-01", 1), ("A1-03", "Ya", "tidak")).rows["actual"].tolist()[2:] == [Decimal(1), Decimal(0)]


@pytest.mark.parametrize("text", ["-", "n/a", "Belum terjadwal", None])
def test_words_that_mean_nothing_yet_are_an_empty_cell(text):
    submission = read(("A1-01", text, 1))
    assert submission.rows["actual"].tolist() == [None, Decimal(1)]
    assert not submission.rows["is_unreadable"].any()
    assert submission.findings == ()


def test_text_in_a_number_cell_is_kept_with_its_address_for_the_rules_to_ask_about():
    submission = read(("A1-01", 1, "100 persen sesuai rencana"))
    assert submission.findings == ()
    assert submission.rows["is_unreadable"].tolist() == [False, True]
    assert submission.rows["actual_text"].tolist()[1] == "100 persen sesuai rencana"
    assert submission.rows["cell"].tolist()[1] == "C4"


@pytest.mark.parametrize(
    ("code", "typed", "value", "shown"),
    [
        ("A1-01", "Empat", 4, "4"),
        ("A1-01", "Empat (4)", 4, "4"),
        ("A1-01", "empat( 4 ) laporan", 4, "4"),
        ("A1-01", "4 (empat)", 4, "4"),
        ("A1-01", "nol", 0, "0"),
        ("A1-01", "sepuluh laporan", 10, "10"),
        ("A1-01", "dua belas buah", 12, "12"),
        ("A1-02", "seratus persen", 100, "100"),
        ("A1-02", "tiga puluh delapan", 38, "38"),
    ],
)
def test_a_number_in_words_alone_or_with_the_rows_unit_is_read_and_shown_back(code, typed, value, shown):
    said = read(*([("A1-01", 1, typed)] if code == "A1-01" else [("A1-01", 1, 1), (code, None, typed)]))
    assert said.findings == ()
    last = said.rows[said.rows["indicator_code"].eq(code)].to_dict("records")[-1]
    assert (last["actual"], last["actual_text"], last["read_as"]) == (Decimal(value), typed, shown)


@pytest.mark.parametrize(
    "typed",
    [
        "empat ribu",
        "dua atau tiga",
        "dua tiga",
        "empatbelas",
        "sekitar empat",
        "lima koma dua",
        "empat (lima)",
        "empat (5)",
        "empat (4,0)",
        "satu per satu",
    ],
)
def test_words_that_are_more_than_one_number_stay_a_question(typed):
    assert read(("A1-01", 1, typed)).rows["is_unreadable"].tolist() == [False, True]


def test_percent_in_words_is_no_count():
    (point,) = read(("A1-01", 1, "seratus persen")).findings
    assert point.rule == "I18"


def test_nil_is_asked_about_since_it_may_mean_zero():
    assert read(("A1-01", "nihil", 1)).rows["is_unreadable"].tolist() == [True, False]


def test_a_number_that_reads_two_ways_is_shown_back():
    (point,) = read(("A1-01", "1.500", 1)).findings
    assert (point.rule, point.severity) == ("I05", Severity.NOTE)
    assert "1.500 (bukan 1,5)" in point.message


def test_an_unknown_code_is_no_reason_to_refuse_the_form():
    submission = read(("A1-01", 1), ("A1-99", 3))
    assert submission.rows["indicator_code"].unique().tolist() == ["A1-01"]
    assert points(submission) == [("I01", Severity.BLOCKING, "A5", "", 0)]
    assert "A1-99" in submission.findings[0].message


@pytest.mark.parametrize("typed", ["a1-01", "A1–01", "A1 - 01", "A101", "A1 01", "A1_01", "A1-01\xad", "A1.01"])
def test_a_code_is_known_however_its_parts_are_joined(typed):
    submission = read((typed, 1, 1))
    assert submission.rows["indicator_code"].tolist() == ["A1-01"] * 2


def test_digits_that_run_together_are_a_code_where_they_are_one_alone():
    known = RowCodes([indicator("A1-11"), indicator("A11-1"), indicator("A2-11")])
    assert [each and each.code for each in map(known.find, ("A111", "A211", "a11 1", "A2111"))] == [
        None,
        "A2-11",
        "A11-1",
        None,
    ]


def test_a_changed_code_is_one_point_that_names_the_right_one():
    header = (*HEADER[:-1], "Indikator")
    row = ("A1-01 (revisi)", 1, 1, "Rapat", "", "", "", "", "", PLAN[0].name)
    (point,) = read(row, ("A1-02", 5), ("A1-03", "Ya"), header=header).findings
    assert (point.rule, point.cell) == ("I01", "A4")
    assert "Tulis kodenya kembali: A1-01." in point.message


def test_a_row_that_adds_up_the_others_is_passed_over():
    rows = (("A1-01", 1, 2), ("A1-02", 50, 60), ("A1-03",))
    assert read(*rows, ("", 51, 62)).findings == ()
    assert read(*rows, ("JUMLAH", 7, 9)).findings == ()
    assert [point.rule for point in read(*rows, ("", 7, 9)).findings] == ["I01"]


def copy_of(workbook, name, *rows, **facts):
    """The workbook with another form of these rows as its first sheet."""
    (sheet,) = form(*rows, **facts).sheets
    return Workbook((replace(sheet, name=name), *workbook.sheets))


def test_a_hidden_sheet_is_never_read_instead_of_a_visible_one():
    book = copy_of(form(("A1-01", 1, 1)), "Isian lama", ("A1-01", 9, 9), is_hidden=True)
    assert read(workbook=book).rows["actual"].tolist() == [Decimal(1), Decimal(1)]
    assert read(workbook=book).findings == ()


def test_a_hidden_sheet_that_alone_is_filled_is_told_of():
    book = copy_of(form(("A1-01", "", "")), "Isian lama", ("A1-01", 9, 9), is_hidden=True)
    submission = read(workbook=book)
    assert submission.rows["actual"].isna().all()
    (point,) = [each for each in submission.findings if each.rule == "I24"]
    assert "Lembar 'Isian lama' (tersembunyi) juga mirip formulir dan tidak dibaca" in point.message


def test_two_filled_forms_that_differ_are_asked_about():
    book = copy_of(form(("A1-01", 1, 1)), "Isian (2)", ("A1-01", 2, 2))
    submission = read(workbook=book)
    assert submission.rows["actual"].tolist() == [Decimal(1), Decimal(1)]
    (point,) = submission.findings
    assert (point.rule, point.is_open) == ("I23", True)
    assert "Selain lembar 'Isian', lembar 'Isian (2)' juga terisi dan isinya berbeda." in point.message


def test_two_filled_forms_that_say_the_same_are_only_told():
    book = copy_of(form(("A1-01", 1, 1)), "Isian (2)", ("A1-01", 1, 1))
    assert [point.rule for point in read(workbook=book).findings] == ["I24"]


def test_a_form_whose_sheet_comes_twice_under_one_name_is_read_once():
    book = form(("A1-01", 1, 1))
    twice = Workbook(sheets=tuple(each for sheet in book.sheets for each in (sheet, replace(sheet))))
    assert read(workbook=twice).rows["actual"].tolist() == [Decimal(1), Decimal(1)]
    assert [point.rule for point in read(workbook=twice).findings] == ["I24"]


def test_another_units_form_in_front_does_not_make_the_workbook_that_units():
    other = str(replace(EXPECTED, unit_code="KUL"))
    book = copy_of(form(("A1-01", 1, 1)), "Isian KUL", ("A4-01", 9, 9), number=other)
    assert form_id_of(book) == EXPECTED
    assert [point.rule for point in read(workbook=book).findings] == ["I25"]


def test_a_tick_is_shown_back_as_it_was_understood():
    rows = read(("A1-01", 1), ("A1-03", "x", "Tidak")).rows
    assert rows["actual"].tolist()[2:] == [Decimal(1), Decimal(0)]
    assert rows["read_as"].tolist()[2:] == ["Ya", ""]


def test_a_merged_figure_is_asked_about_below_its_first_row_and_a_merged_text_holds_for_all():
    merges = (Merge(4, 2, 5, 2), Merge(4, 5, 5, 5))
    submission = read(("A1-01", 5, 1, "a", "Padat"), ("A1-02", None, 1, "b", None), merges=merges)
    assert submission.rows["actual"].tolist() == [Decimal(5), Decimal(1), None, Decimal(1)]
    assert set(submission.rows["obstacle"]) == {"Padat"}
    assert points(submission) == [("I16", Severity.BLOCKING, "B5", "A1-02", 1)]


def test_a_figure_merged_over_both_quarters_is_said_to_count_in_its_first_cell():
    (point,) = read(("A1-01", 0, None), merges=(Merge(4, 2, 4, 3),)).findings
    assert point.rule == "I16"
    assert "sel B4:C4 digabung, dan angkanya (0) hanya dihitung pada sel pertamanya" in point.message
    assert "tulis angka triwulan dan baris ini sendiri" in point.message


def test_a_question_of_reading_is_answered_in_the_column_for_explanations():
    left_out = {(4, 2): LeftOut("4", "1")}
    (point,) = read(("A1-01", "41", 1, "", "", "", "", "", "", "Angka 1 catatan kaki"), left_out=left_out).findings
    assert (point.rule, point.explanation, point.is_open) == ("I17", "Angka 1 catatan kaki", False)


def test_results_without_a_code_are_asked_for():
    assert points(read(("A1-01", 1), ("", 3))) == [("I01", Severity.BLOCKING, "A5", "", 0)]


def test_a_signature_below_the_table_is_passed_over():
    assert read(("A1-01", 1), ("Kepala Subbagian,",), ("NAMA CONTOH",)).findings == ()


@pytest.mark.parametrize(
    "line", ["Bangil, 3 Juli 2026", "Kepala Subbagian,", "NIP 198001012005011001", date(2026, 7, 3)]
)
def test_a_signature_in_the_columns_of_results_is_noted_once(line):
    assert points(read(("A1-01", 1), ("", None, line), ("", None, "NAMA CONTOH"))) == [
        ("I08", Severity.NOTE, "A5", "", 0)
    ]


@pytest.mark.parametrize("result", ["dua laporan", date(2026, 7, 3)])
def test_a_result_in_words_beside_an_indicator_without_code_is_asked_for(result):
    row = ("", result, None, "", "", "", "", "", "", "Jumlah pelatihan")
    assert points(read(("A1-01", 1), row, header=with_column("Indikator")))[0][:3] == ("I01", Severity.BLOCKING, "A5")


@pytest.mark.parametrize("label", ["Rata rata", "Total realisasi", "PERSENTASE CAPAIAN"])
def test_a_row_that_is_called_a_sum_is_passed_over(label):
    assert read(("A1-01", 1, 2), ("A1-02",), ("A1-03",), (label, 7, 9)).findings == ()


def test_words_beside_no_code_are_noted_not_lost_in_silence():
    assert points(read(("A1-01", 1), ("", "", "", "Bangil, 3 Juli"))) == [("I08", Severity.NOTE, "A5", "", 0)]


def test_another_units_indicator_is_not_read_and_said_so():
    submission = read(("A1-01", 1), ("A4-01", 5))
    assert points(submission) == [("I02", Severity.NOTE, "A5", "", 0)]
    assert "KUL" in submission.findings[0].message
    assert len(submission.rows) == 2


def test_of_a_doubled_indicator_the_first_row_is_read_and_the_second_is_asked_for():
    submission = read(("A1-01", 1), ("a1-01 ", 9))
    assert submission.rows["actual"].tolist() == [Decimal(1), None]
    assert points(submission) == [("I03", Severity.BLOCKING, "A5", "A1-01", 0)]
    assert "A4 dan A5" in submission.findings[0].message


@pytest.mark.parametrize("facts", [{}, {"merges": (Merge(4, 1, 5, 1),)}])
def test_a_code_copied_or_merged_over_the_next_row_is_one_point_that_names_its_own(facts):
    header, plan = with_column("Indikator"), (PLAN[0], indicator("A1-02", position=2, name="Jumlah SOP"))
    codes = ("A1-01", None if facts else "A1-01")
    rows = [(*padded(code, 1, 1)[:-1], each.name) for code, each in zip(codes, plan, strict=True)]
    book = form(*rows, header=header, **facts)
    submission = read_submission(book, expected=EXPECTED, indicators=plan, column_map=COLUMNS, rules=RULES)
    (point,) = submission.findings
    assert (point.rule, point.cell) == ("I03", "A5")
    assert point.message.endswith("Yang dibaca baris pertama; kembalikan kode sel A5 menjadi A1-02.")


def test_a_row_of_the_units_own_is_told_to_be_joined_with_the_forms():
    (point,) = read(("A1-01", 1), ("A1-02", 50), ("A1-03", "Ya"), ("A1-01a", 3)).findings
    assert "Tulis kodenya kembali: seperti pada formulir. Bila baris ini tambahan, pindahkan isinya" in point.message


def test_a_figure_struck_out_whole_is_said_to_be_read_as_empty():
    (point,) = read(("A1-01", "4", 1), left_out={(4, 2): LeftOut("", "4")}).findings
    assert point.message.startswith("Realisasi TW I dibaca 'kosong'; '4' dicoret")


def struck(row, *cells):
    """The row's cells as they are left out where somebody struck the row out whole."""
    return {(row, column): LeftOut("", str(text), "") for column, text in enumerate(cells, 1) if text is not None}


def test_a_row_that_is_struck_out_whole_says_nothing_and_is_told_once():
    taken_back = ("A1-01", "4", 1, "Rapat", None, None, None, None, "foto.jpg")
    submission = read(taken_back, ("A1-02", 50), ("A1-03", "Ya"), left_out=struck(4, *taken_back))
    assert points(submission) == [("I31", Severity.NOTE, "A4", "", 0)]
    assert submission.findings[0].message.startswith("Baris 4 dicoret seluruhnya dan tidak dibaca.")
    read_as = submission.rows[submission.rows["indicator_code"] == "A1-01"]
    assert read_as["actual"].isna().all()
    assert {*read_as["actual_text"], *read_as["narrative"], *read_as["evidence_text"]} == {""}


def test_of_two_rows_of_one_indicator_the_one_that_is_not_struck_out_is_read():
    before = ("A1-01", "4", 1, "Lama")
    submission = read(before, ("A1-01", 5, 2, "Rapat"), ("A1-02", 50), ("A1-03", "Ya"), left_out=struck(4, *before))
    assert [point.rule for point in submission.findings] == ["I31"]
    first = submission.rows.iloc[0]
    assert (first["actual"], first["narrative"]) == (Decimal(5), "Rapat")


def test_due_indicators_whose_rows_are_gone_are_asked_for():
    submission = read(("A1-02", 50))
    assert points(submission) == [("I06", Severity.BLOCKING, "A3", "", 0)]
    assert "A1-01" in submission.findings[0].message


def test_a_formula_without_a_stored_value_is_to_be_opened_and_saved():
    (point,) = read(("A1-01", None, 1), unvalued=frozenset({(4, 2)})).findings
    assert point.cell == "B4"
    assert "simpan" in point.message


def test_missing_and_doubled_columns_are_named():
    header = [*HEADER[:4], "Realisasi TW I", *HEADER[5:]]
    messages = " ".join(point.message for point in read(("A1-01", 1), header=header).findings)
    assert "'Kendala' tidak ditemukan" in messages
    assert "'Realisasi TW I' ada lebih dari satu" in messages


def test_a_form_without_its_column_of_codes_asks_for_the_column_alone():
    submission = read((1, 2, "Rapat"), header=HEADER[1:])
    (point,) = submission.findings
    assert (point.cell, submission.rows.empty) == ("A3", True)
    assert "tidak ditemukan" in point.message


def test_the_row_of_column_numbers_is_no_result_where_a_column_was_deleted():
    numbers = tuple(range(1, len(HEADER) + 1))
    kept = [*range(3), *range(4, len(HEADER))]
    submission = read(tuple(numbers[each] for each in kept), ("A1-01", 1, 2), header=[HEADER[each] for each in kept])
    assert [point.rule for point in submission.findings if point.rule.startswith("I")] == []


@pytest.mark.parametrize("changes", [{4: 4}, {4: "lima"}, {3: None, 4: None}, {0: "Kode", 9: "x"}])
def test_nor_where_some_of_its_cells_were_merged_or_written_over(changes):
    numbers = tuple(changes.get(at, at + 1) for at in range(len(HEADER)))
    assert read(numbers, ("A1-01", 1, 2)).findings == read(("A1-01", 1, 2)).findings


def test_a_row_of_results_is_none_that_counts_columns():
    submission = read((1, 2, 3, "Rapat digelar", "", "", "", "", "", ""))
    assert [point.rule for point in submission.findings if point.rule == "I01"] == ["I01"]


@pytest.mark.parametrize(
    "again",
    [HEADER, tuple(range(1, len(HEADER) + 1)), ("REALISASI", "Realisasi TW I")],
    ids=["header", "numbers", "shown over the row"],
)
def test_headings_that_stand_again_between_the_rows_are_no_rows_of_results(again):
    merges = (Merge(5, 1, 5, len(HEADER)),) if again[0] == "REALISASI" else ()
    submission = read(("A1-01", 1, 1), again, ("A1-02", 90, 90), merges=merges)
    assert [point for point in submission.findings if point.is_open] == []
    assert submission.rows["actual"].tolist() == [Decimal(1), Decimal(1), Decimal(90), Decimal(90)]


NAMED = (indicator("A1-01", name="Jumlah laporan"), indicator("A1-02", name="Jumlah SK"))


def named(*rows):
    workbook = form(*rows, header=(*HEADER[:-1], "Indikator"))
    return read_submission(workbook, expected=EXPECTED, indicators=NAMED, column_map=COLUMNS, rules=RULES)


def test_a_code_beside_another_indicators_name_is_asked_about_and_counts_for_neither():
    between = ("", "", "", "", "", "")
    said = named(("A1-01", 1, 1, *between, "Jumlah SK"), ("A1-02", 2, 2, *between, "jumlah laporan"))
    assert [(point.rule, point.cell, point.indicator_code, point.severity) for point in said.findings] == [
        ("I28", "A4", "A1-01", Severity.BLOCKING),
        ("I28", "A5", "A1-02", Severity.BLOCKING),
    ]
    assert "yaitu indikator A1-02" in said.findings[0].message


def test_a_name_that_was_only_reworded_is_told_as_a_changed_cell():
    said = named(("A1-01", 1, 1, "", "", "", "", "", "", "Jumlah laporan monev"), ("A1-02", 2, 2, *[""] * 6, "SK"))
    assert [(point.rule, point.severity) for point in said.findings] == [("I22", Severity.NOTE)]


def test_comments_and_text_boxes_of_rows_are_named_once_also_those_of_blank_cells():
    commented = frozenset({(4, 2), (4, 5), (5, 3), (2, 1), (9, 9)})
    boxed = frozenset({(5, 12), (1, 1)})
    said = read(("A1-01", 4, 1), ("A1-02", 90, 90), commented=commented, boxed=boxed)
    (note,) = said.findings
    assert (note.rule, note.severity, note.cell) == ("I29", Severity.NOTE, "B4")
    assert "sel B4, E4, C5, dan L5 (kotak teks)" in note.message
    assert said.rows["actual"].tolist() == [Decimal(4), Decimal(1), Decimal(90), Decimal(90)]


def test_what_stands_beside_the_rows_in_a_column_without_a_title_is_named():
    right = [None] * (len(HEADER) - 2)
    beside = form(header=(*HEADER, None), number=str(EXPECTED))
    rows = [
        *(row for row in beside.sheets[0].rows),
        ("A1-01", 4, *right, "sebenarnya 5"),
        ("Kasubbag", *right, None, "x"),
    ]
    rows = [(*row, *[None] * (len(HEADER) + 1 - len(row))) for row in rows]
    (note,) = read(workbook=Workbook((replace(beside.sheets[0], rows=tuple(rows)),))).findings
    assert (note.rule, note.severity, note.cell) == ("K12", Severity.NOTE, "K4")
    assert "Tulisan pada sel K4, di kolom tanpa judul, tidak dibaca." in note.message


def test_pictures_in_the_rows_are_named_and_no_others():
    said = read(("A1-01", 4, 1), ("A1-02", 90, 90), ("Kasubbag",), pictured=frozenset({(4, 9), (5, 9), (6, 3), (1, 1)}))
    (note,) = said.findings
    assert (note.rule, note.severity, note.cell) == ("K11", Severity.NOTE, "I4")
    assert note.message == (
        "Gambar pada sel I4 dan I5 tidak dibaca. Kirim gambarnya sebagai berkas tersendiri bersama formulir."
    )


def test_a_locked_target_that_was_emptied_is_named_with_what_counts():
    header = (*HEADER[:-2], "Target TW I", "Target TW II")
    row = ("A1-01", 1, 1, "", "", "", "", "", None, 1)
    (point,) = [each for each in read(row, header=header).findings if each.rule == "I22"]
    assert "(Target TW I: tertulis kosong, seharusnya 1)" in point.message


def test_a_form_without_a_single_row_is_accepted_and_empty():
    assert read().rows.empty


def test_what_is_no_form_is_refused_with_the_form_to_use():
    refusal = refused(form(("A1-01", 1), number="catatan"))
    assert refusal.reason_code == "BUKAN_FORMULIR"
    assert "Semester I Tahun 2026" in str(refusal)


@pytest.mark.parametrize(
    ("changes", "reason_code", "words"),
    [
        ({"unit_code": "KUL"}, "FORMULIR_UNIT_LAIN", "subbagian KUL"),
        ({"period_code": "2025-S2"}, "FORMULIR_PERIODE_LAIN", "untuk Semester II Tahun 2025"),
        ({"office_code": "3575"}, "FORMULIR_KANTOR_LAIN", "kantor 3575"),
        ({"plan_number": 2}, "FORMULIR_RENCANA_LAIN", "versi 2"),
        ({"format": 2}, "FORMULIR_RENCANA_LAIN", "formulir terbaru"),
    ],
)
def test_another_form_is_refused_by_name(changes, reason_code, words):
    refusal = refused(form(("A1-01", 1), number=str(replace(EXPECTED, **changes))))
    assert refusal.reason_code == reason_code
    assert words in str(refusal)


def test_a_form_whose_table_is_gone_is_refused():
    assert refused(form(header=("Catatan",))).reason_code == "TABEL_TIDAK_ADA"


def test_the_forms_number_is_found_on_any_sheet_and_with_spaces():
    notes = Sheet("Catatan", (("a", 5),))
    petunjuk = Sheet("Petunjuk", ((None,), ("Nomor: RB1 | 3514 | 2026-S1 | PHS | 1",)))
    assert form_id_of(Workbook((notes, petunjuk))) == EXPECTED
    assert form_id_of(Workbook((notes,))) is None


def test_a_forms_number_reads_back_as_it_is_written():
    assert str(EXPECTED) == "RB1|3514|2026-S1|PHS|1"
    assert FormId.find(str(EXPECTED)) == EXPECTED


def test_the_second_semesters_form_carries_its_own_quarters():
    columns = form_columns(CONFIG, Semester(2026, 2))
    assert isinstance(columns, ColumnMap)
    assert columns.column("actual_b").title == "Realisasi TW IV"


def test_each_of_the_units_indicators_has_its_evidence_cell():
    submission = read(("A1-01", 1, 1, "", "", "", "", "", "Undangan: u.pdf"))
    assert evidence_cells(submission.rows, "PHS", PLAN) == {"A1-01": "Undangan: u.pdf", "A1-02": "", "A1-03": ""}


def test_a_result_that_was_there_before_and_is_gone_needs_an_explanation():
    before = read(("A1-01", 1, 2))
    after = read(("A1-01", "", 2, "", "", "", "", "", "", "Salah ketik"))
    (point,) = emptied_cells(after.rows, before.rows, RULES)
    assert (point.rule, point.quarter, point.cell, point.explanation) == ("I07", 1, "B4", "Salah ketik")
    assert "Realisasi TW I" in point.message


def test_texts_that_are_gone_are_asked_for_once_for_the_row():
    before = read(("A1-01", 1, 2, "Rapat", "Padat"))
    (point,) = emptied_cells(read(("A1-01", 1, 2)).rows, before.rows, RULES)
    assert (point.quarter, point.is_open) == (0, True)
    assert "Uraian kegiatan dan Kendala" in point.message


def test_proof_of_a_follow_up_that_is_gone_is_asked_for():
    header = with_column("Data dukung tindak lanjut")
    row = ("A1-01", 1, 2, "", "", "", "", "", "laporan.pdf")
    before = read((*row, "nota dinas.pdf"), header=header)
    (point,) = emptied_cells(read(row, header=header).rows, before.rows, RULES)
    assert (point.rule, point.quarter) == ("I07", 0)
    assert point.message.startswith("Kolom Data dukung tindak lanjut terisi pada kiriman sebelumnya")


def test_what_was_never_filled_is_not_missed():
    assert emptied_cells(read(("A1-01", 1, 2)).rows, read(("A1-02", 1)).rows, RULES) == []
    assert emptied_cells(read(("A1-01", 1, 2)).rows, read(("A1-01",)).rows, RULES) == []


def test_a_dash_that_is_gone_is_not_missed():
    assert emptied_cells(read(("A1-01", "", 2)).rows, read(("A1-01", "-", 2, "-")).rows, RULES) == []
    later, before = read(("A1-01", 1, 2)).rows, read(("A1-01", 1, 2, "Belum terjadwal")).rows
    assert emptied_cells(later, before, RULES, {"belum terjadwal"}) == []
    assert len(emptied_cells(later, before, RULES)) == 1


@pytest.mark.parametrize(
    "title",
    [
        "Data dukung tindak lanjut",
        "Bukti Tindak Lanjut",
        "Bukti dukung tindak lanjut",
        "Link Bukti Dukung Rencana Tindak Lanjut",
    ],
)
def test_the_proof_of_a_follow_up_is_read_from_its_own_column(title):
    row = ("A1-01", 1, 1, "Rapat", None, None, None, None, "laporan.pdf", "nota dinas.pdf")
    said = read(row, header=with_column(title))
    assert said.rows["follow_up_evidence"].tolist() == ["nota dinas.pdf"] * 2
    assert said.rows["evidence_text"].tolist() == ["laporan.pdf"] * 2
    assert [cells["follow_up_evidence"] for cells in said.rows["cells"]] == ["J4", "J4"]
    texts = evidence_cells(said.rows, "PHS", PLAN, column="follow_up_evidence")
    assert texts == {"A1-01": "nota dinas.pdf", "A1-02": "", "A1-03": ""}


def test_an_older_form_without_that_column_is_read_without_a_question():
    said = read(("A1-01", 1, 1), ("A1-02",), ("A1-03",))
    assert said.findings == ()
    assert set(said.rows["follow_up_evidence"]) == {""}
