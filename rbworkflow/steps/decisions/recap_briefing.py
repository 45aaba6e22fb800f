"""What an officer reads of a recap before he opens its draft: who sent, what it comes to, and what is not here."""

from collections.abc import Iterator
from typing import Final

from rbworkflow.report.content.charts import area_chart
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.own_words import in_short
from rbworkflow.report.content.phrases import score_text
from rbworkflow.report.content.recap import Recap, RecapState
from rbworkflow.report.content.recap_phrases import figures_in_short, in_state, late_count, state_chart, without_data
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.wording import listed, percent

NAMED: Final[tuple[tuple[RecapState, str], ...]] = (
    ("missing", "Tidak mengirim"),
    ("undecided", "Belum diputus"),
    ("returned", "Dikembalikan"),
)


def recap_briefing(content: Content, recap: Recap) -> Briefing:
    accepted, every = len(in_state(recap, "accepted")), len(recap["offices"])
    score = content["score"]
    drawn = [state_chart(content, recap), area_chart(content)]
    return Briefing(
        line=(
            f"{accepted} dari {every} kantor diterima, rata-rata nilai {score_text(score['score'])}, kelengkapan "
            f"{percent(score['coverage'])}. Rinciannya di surel."
        ),
        facts=(*figures_in_short(content, recap), *_named(recap)),
        sections=(
            ("Perubahan sejak revisi sebelumnya", tuple(content["changes_since"])),
            ("Uraian tambahan kantor dalam laporan", tuple(map(in_short, content.get("own_words", [])))),
            ("Kantor yang datanya belum lengkap", tuple(_lacking(recap))),
            ("Catatan", tuple(f"{each['name']}: {note}." for each in recap["offices"] for note in each["notes"])),
        ),
        charts=tuple(chart for chart in drawn if chart is not None),
    )


def _named(recap: Recap) -> Iterator[tuple[str, str]]:
    for state, title in NAMED:
        if names := [office["name"] for office in in_state(recap, state)]:
            yield title, listed(names)
    if late := late_count(recap):
        yield "Terlambat", f"{late} kantor"


def _lacking(recap: Recap) -> Iterator[str]:
    """Those whose package counts; the others are named above."""
    for office in without_data(recap):
        if office["state"] == "accepted":
            yield f"{office['name']}: {'; '.join(office['lacking'])}."
