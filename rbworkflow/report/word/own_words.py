"""The office's own paragraphs at the end of a chapter, under a line that says that they are its own."""

from collections.abc import Sequence
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.own_words import OwnParagraph, OwnRun
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body

CAPTION: Final = "Uraian tambahan"
_LOOKS: Final = {(False, False): "", (True, False): "<w:b/>", (False, True): "<w:i/>", (True, True): "<w:b/><w:i/>"}


def own_words(body: Body, content: Content, chapter: str) -> None:
    """`chapter` is a key of own_words.CHAPTERS or an area's code."""
    for words in content.get("own_words", []):
        if words["chapter"] == chapter:
            body.caption(CAPTION)
            body.add(*_paragraphs(words["paragraphs"]))


def _paragraphs(paragraphs: Sequence[OwnParagraph]) -> list[str]:
    made, number = [], 0
    for each in paragraphs:
        number = number + 1 if each["kind"] == "number" else 0
        runs = "".join(map(_run, each["runs"]))
        if each["kind"] == "text":
            made.append(wordml.styled(runs, "Isi"))
        else:
            label = f"{number}." if number else "–"
            made.append(wordml.styled(f"{wordml.run(label)}<w:r><w:tab/></w:r>{runs}", "Butir"))
    return made


def _run(run: OwnRun) -> str:
    look = _LOOKS[run["bold"], run["italic"]]
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    text = run["text"]
    before, after = " " * text[:1].isspace(), " " * (text[-1:].isspace() and bool(text.strip()))
    shown = f"{before}{wordml.escaped(text.strip())}{after}"
    return f'<w:r>{properties}<w:t xml:space="preserve">{shown}</w:t></w:r>'
