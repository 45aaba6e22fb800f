"""A frame that another process drew is read instead of drawn, and only where it is the one that would be drawn."""

import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.logo import Logo
from rbworkflow.report.word import drawn_frame
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Frame, Section
from tests.report.test_photos import png

SECTIONS = (Section(), Section(numbers="decimal", starts_at=1, is_landscape=True))


@pytest.fixture
def layout(tmp_path: Path) -> ReportLayout:
    return ReportLayout(frames=tmp_path / "frames")


@pytest.fixture(autouse=True)
def another_process() -> Iterator[None]:
    frame.cache_clear()
    yield
    frame.cache_clear()


def made_again(layout: ReportLayout) -> Frame:
    """As another process gets it."""
    frame.cache_clear()
    return frame(layout, SECTIONS)


def kept(layout: ReportLayout) -> Path:
    assert layout.frames is not None
    (path,) = layout.frames.iterdir()
    return path


def not_drawn(*_: object) -> Frame:
    raise AssertionError("it was drawn again")


def test_a_kept_frame_is_the_one_that_was_drawn(layout: ReportLayout, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = frame(layout, SECTIONS)
    assert drawn == drawn_frame.drawn_frame(layout, SECTIONS)
    monkeypatch.setattr(drawn_frame, "drawn_frame", not_drawn)
    assert made_again(layout) == drawn


def test_an_office_with_a_logo_has_its_frames_kept_too(layout: ReportLayout, monkeypatch: pytest.MonkeyPatch) -> None:
    with_logo = layout.model_copy(update={"logo": "lambang.png", "logo_picture": Logo(png(), "image/png", 8, 8)})
    drawn = frame(with_logo, SECTIONS)
    monkeypatch.setattr(drawn_frame, "drawn_frame", not_drawn)
    assert made_again(with_logo) == drawn


@pytest.mark.processes
def test_who_reads_a_kept_frame_does_not_load_python_docx(layout: ReportLayout) -> None:
    frame(layout, SECTIONS)
    told = (
        "import sys; from pathlib import Path; from rbworkflow.report.layout import ReportLayout; "
        "from rbworkflow.report.word.frame import frame; from rbworkflow.report.word.package import Section; "
        f"frame(ReportLayout(frames=Path({str(layout.frames)!r})), tuple(Section(*each) for each in "
        f"{[tuple(section) for section in SECTIONS]!r})); sys.exit('docx' in sys.modules)"
    )
    assert run([sys.executable, "-c", told], check=False).returncode == 0


@pytest.mark.parametrize("spoil", [lambda whole: whole[:-7], lambda whole: whole.replace(b"w:styles", b"w:stylez", 1)])
def test_a_damaged_one_is_drawn_and_kept_again(layout: ReportLayout, spoil: object) -> None:
    assert callable(spoil)
    drawn = frame(layout, SECTIONS)
    whole = kept(layout).read_bytes()
    for damaged in (spoil(whole), b"", b"\xff\xfe", b"\n"):
        kept(layout).write_bytes(damaged)
        assert made_again(layout) == drawn
        assert kept(layout).read_bytes() == whole


def test_another_layout_or_another_program_draws_its_own(layout: ReportLayout, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = frame(layout, SECTIONS)
    larger = layout.model_copy(update={"font_size": 14})
    assert frame(larger, SECTIONS) != drawn
    monkeypatch.setattr("rbworkflow.report.word.frame.VERSION", 99)
    monkeypatch.setattr(drawn_frame, "drawn_frame", lambda *_: drawn._replace(after_body=b"baru"))
    assert made_again(larger).after_body == b"baru"


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "frames").write_text("no folder", encoding="ascii")
    assert frame(ReportLayout(frames=tmp_path / "frames"), SECTIONS).sections
