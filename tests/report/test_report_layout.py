from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.lifecycle import Actor
from rbworkflow.report.layout import ReportLayout, load_layout
from rbworkflow.report.lifecycle import REVISION, STATUS_LABELS, RevisionStatus


def written(folder: Path, text: str) -> Path:
    path = folder / "report.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_templates_digest_changes_with_the_file(tmp_path: Path) -> None:
    one = load_layout(written(tmp_path, "font_size = 11"))
    again = load_layout(written(tmp_path, "font_size = 11"))
    other = load_layout(written(tmp_path, "font_size = 12"))
    assert one.template_sha256 == again.template_sha256 != other.template_sha256


@pytest.mark.parametrize("text", ["kertas = 1", "paper = [210]", "font_size = ", 'font_size = "besar"'])
def test_a_fault_in_the_layout_names_the_file(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"report\.toml"):
        load_layout(written(tmp_path, text))


def test_a_missing_layout_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"report\.toml tidak ada"):
        load_layout(tmp_path / "report.toml")


def test_the_texts_width_follows_paper_and_margins() -> None:
    folio = ReportLayout(paper=(215, 330), margins=(25, 20, 20, 30))
    assert (folio.portrait_mm, folio.landscape_mm) == (165, 285)


def test_the_sample_layout_is_the_default_one(layout: ReportLayout) -> None:
    assert layout.copies == ("Ketua {office}",)
    assert layout.model_copy(update={"template_sha256": "", "copies": ()}) == ReportLayout()


def test_an_issued_report_can_never_be_returned_or_voided() -> None:
    undone = {RevisionStatus.RETURNED, RevisionStatus.VOIDED}
    for state in (RevisionStatus.ISSUED, RevisionStatus.SENT, RevisionStatus.RECEIVED):
        assert not any(REVISION.allows(state, to, by=actor) for to in undone for actor in Actor)


def test_every_state_of_a_revision_has_words_for_the_operator() -> None:
    assert set(STATUS_LABELS) == set(RevisionStatus)
