"""Points in lines: where, whose, what to do; what is said of several rows alike stands once."""

from rbworkflow.finding import Finding, Severity, told_together

UNANSWERED = "Butir ini belum dijawab."


def point(code: str, cell: str, message: str = UNANSWERED) -> Finding:
    sheet = "LKE" if cell else ""
    return Finding(rule="L08", severity=Severity.BLOCKING, message=message, sheet=sheet, cell=cell, indicator_code=code)


def test_a_point_names_its_row_where_the_sentence_does_not() -> None:
    assert told_together([point("P1-01", "H12"), point("A4-01", "K3", "Realisasi A4-01 kosong.")]) == [
        "lembar 'LKE' sel H12: P1-01: Butir ini belum dijawab. (wajib diperbaiki)",
        "lembar 'LKE' sel K3: Realisasi A4-01 kosong. (wajib diperbaiki)",
    ]


def test_what_is_said_of_several_rows_alike_stands_once_with_all_of_them() -> None:
    told = [point("P1-01", "H12"), point("P1-02", "H13"), point("R1", "H20", "Lain."), point("P1-03", "H14")]
    assert told_together(told) == [
        "lembar 'LKE' sel H12, H13, H14: P1-01, P1-02, P1-03: Butir ini belum dijawab. (wajib diperbaiki)",
        "lembar 'LKE' sel H20: R1: Lain. (wajib diperbaiki)",
    ]


def test_a_point_about_the_whole_workbook_stands_alone() -> None:
    assert told_together([point("", "")]) == ["Butir ini belum dijawab. (wajib diperbaiki)"]
