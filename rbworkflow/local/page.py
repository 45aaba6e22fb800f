"""The demo's page: the story with its mails, pictures and figures, as one static file that opens from the disk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from rbworkflow.local.camera import browser_path
from rbworkflow.local.catcher import Caught
from rbworkflow.local.demo_outcome import Ending, Report
from rbworkflow.local.demo_record import Exhibit, Story
from rbworkflow.local.grids import Grid, grids
from rbworkflow.local.letters import CaughtMail, letters
from rbworkflow.local.pictures import draw, missing_tools
from rbworkflow.wording import clock_time, day_and_date, number, percent

TEMPLATES: Final = Path(__file__).parent / "pages"
PAGE: Final = "index.html"
FOLDER: Final = "halaman"


@dataclass(frozen=True)
class StoryFiles:
    """Where the page's files are; links are relative to the page, so that the folder may be moved."""

    output: Path
    mailbox: Path
    pictures: Mapping[str, Sequence[Path]]
    grids: Mapping[str, Grid]

    def pages(self, name: str) -> list[str]:
        """The pictures of the exhibit of this name, none where it could not be drawn."""
        return [self.link(path) for path in self.pictures.get(name, ())]

    def grid(self, name: str) -> Grid:
        """The rows of the workbook of this name where there is no picture of it."""
        return self.grids.get(name, [])

    def exhibit(self, exhibit: Exhibit) -> str:
        return self._keep(self.output / FOLDER / exhibit.name, exhibit.content)

    def attachments(self, letter: CaughtMail) -> list[tuple[str, str]]:
        """Name and link of each file attached to the letter."""
        folder = self.output / FOLDER / "lampiran" / Path(letter.sources[0]).stem
        return [(name, self._keep(folder / name, content)) for name, content in letter.attachments]

    def source(self, name: str) -> str:
        """The mail as it was caught."""
        return self.link(self.mailbox / name)

    def link(self, path: Path) -> str:
        return path.relative_to(self.output).as_posix()

    def _keep(self, path: Path, content: bytes) -> str:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return self.link(path)


def write_page(
    output: Path,
    *,
    story: Story,
    mails: Sequence[Caught],
    ending: Ending,
    template: str = "index.html.j2",
    **told: Any,  # noqa: ANN401 - what a template of its own tells besides
) -> Path:
    """Write `index.html` and the folder beside it; what a missing tool would have shown is a table or link instead."""
    exhibits = [seen for chapter in story.chapters for step in chapter.steps for seen in step.exhibits]
    exhibits += [_report_exhibit(report) for report in ending.reports]
    pictures = draw(exhibits, output / FOLDER / "gambar")
    undrawn = [exhibit for exhibit in exhibits if exhibit.name not in pictures]
    album = StoryFiles(output, story.mailbox, pictures, grids(undrawn))
    target = output / PAGE
    values = {"album": album, "ending": ending, "mail_count": len(mails), **told}
    target.write_text(_render(template, story, mails, values), encoding="utf-8")
    return target


def write_documents(output: Path, ending: Ending) -> list[str]:
    """The issued documents under the names the province sees."""
    written = []
    for report in ending.reports:
        for name, content in report.documents.items():
            (output / name).write_bytes(content)
            written.append(str(output / name))
    return written


def _render(template: str, story: Story, mails: Sequence[Caught], values: Mapping[str, Any]) -> str:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"hari": day_and_date, "waktu": clock_time, "angka": number, "persen": percent}
    return environment.get_template(template).render(
        **values,
        chapters=[chapter for chapter in story.chapters if chapter.steps],
        letters=lambda step: letters(mails[step.mails.start : step.mails.stop]),
        seconds=story.seconds,
        missing=list(_missing()),
        css=Markup((TEMPLATES / "page.css").read_text(encoding="utf-8")),  # noqa: S704 - a file of this package
    )


def _report_exhibit(report: Report) -> Exhibit:
    name = report.document
    return Exhibit(title=report.title, english="The report", name=name, content=report.documents[name])


def _missing() -> Iterator[str]:
    yield from missing_tools()
    if browser_path() is None:
        yield "Chromium"
