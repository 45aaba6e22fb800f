"""How evidence may come: by default, of a kind, of an indicator; what comes otherwise only is asked about."""

from dataclasses import replace

import pytest

from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.evidence.modes import limits, wrong_modes
from rbworkflow.office import Office
from rbworkflow.office.evidence import EvidenceModes, Mode
from tests.intake.intake_builders import record, rows

ROWS = rows(record(quarter=1), record(quarter=2))


def piece(mode: str, kind: str = "", code: str = "A1-01") -> Evidence:
    return Evidence(indicator_code=code, kind=kind, mode=mode, name=f"{kind}.{mode}")


def having(office: Office, default: tuple[Mode, ...], **by_indicator: tuple[Mode, ...]) -> Office:
    codes = {code.replace("_", "-"): modes for code, modes in by_indicator.items()}
    return office.model_copy(update={"evidence_modes": EvidenceModes(default=default, by_indicator=codes)})


def asked(office: Office, *pieces: Evidence) -> list[Finding]:
    return wrong_modes(office, pieces, ROWS, {"A1-01": "R11"})


@pytest.mark.parametrize("mode", ["file", "link", "text"])
def test_by_default_every_mode_will_do(office: Office, mode: str) -> None:
    assert asked(office, piece(mode, "undangan"), piece(mode)) == []


def test_a_row_that_comes_in_no_accepted_mode_is_asked_about_at_its_evidence_cell(office: Office) -> None:
    (finding,) = asked(having(office, ("file",)), piece("link", "undangan"), piece("text"))
    assert (finding.rule, finding.severity, finding.sheet, finding.cell) == (
        "I13",
        Severity.NEEDS_EXPLANATION,
        "Isian",
        "R11",
    )
    assert (finding.indicator_code, finding.quarter) == ("A1-01", 0)
    assert finding.message == (
        "Data dukung baru berupa tautan dan uraian, sedangkan yang diterima berkas. "
        "Lengkapi, atau tulis alasannya pada kolom Penjelasan."
    )


def test_one_accepted_piece_is_enough_for_the_row(office: Office) -> None:
    assert asked(having(office, ("file",)), piece("text", "undangan"), piece("file")) == []


def test_a_kind_with_its_own_modes_is_asked_about_though_the_row_has_more(office: Office) -> None:
    (finding,) = asked(office, piece("file", "undangan"), piece("text", "foto"))
    assert finding.message.startswith(
        "Data dukung Foto baru berupa uraian, sedangkan yang diterima berkas atau tautan."
    )
    assert asked(office, piece("file", "undangan"), piece("text", "foto"), piece("link", "foto")) == []


def test_each_kind_that_came_otherwise_is_named_where_the_row_has_nothing_else(office: Office) -> None:
    (finding,) = asked(having(office, ("file",)), piece("text", "foto"), piece("link", "undangan"))
    assert finding.message == (
        "Data dukung Foto baru berupa uraian, sedangkan yang diterima berkas atau tautan. "
        "Data dukung baru berupa tautan, sedangkan yang diterima berkas. "
        "Lengkapi, atau tulis alasannya pada kolom Penjelasan."
    )


def test_an_indicators_own_modes_win(office: Office) -> None:
    assert asked(having(office, ("file",), A1_01=("text",)), piece("text", "foto")) == []
    assert len(asked(having(office, ("text",), A1_01=("file",)), piece("text"))) == 1
    assert asked(having(office, ("text",), A1_02=("file",)), piece("text")) == []


def test_a_row_without_evidence_and_evidence_without_a_row_are_not_asked_about_here(office: Office) -> None:
    assert asked(having(office, ("file",))) == []
    assert asked(having(office, ("file",)), piece("text", code="")) == []


def test_a_follow_up_may_be_proved_in_any_way(office: Office) -> None:
    assert asked(having(office, ("file",)), replace(piece("text"), purpose="follow_up")) == []


def test_the_rows_explanation_answers(office: Office) -> None:
    (finding,) = wrong_modes(
        having(office, ("file",)), [piece("text")], rows(record(explanation="Disimpan di gudang.")), {"A1-01": "R11"}
    )
    assert not finding.is_open


def test_a_limit_is_said_in_words(office: Office) -> None:
    kinds = {kind.code: kind for kind in office.evidence_kinds}
    assert limits(office, "A1-01", kinds["undangan"]) == ""
    assert limits(office, "A1-01", kinds["foto"]) == "berkas atau tautan"
    assert limits(having(office, ("file",), A1_02=("link",)), "A1-02", kinds["foto"]) == "tautan"
