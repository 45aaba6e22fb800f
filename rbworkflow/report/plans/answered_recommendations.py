"""In the plan's document: each recommendation of the province's evaluation, and what of the plan answers it."""

from collections.abc import Sequence
from typing import Final

from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendations import answered_in_words, answers
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import TableColumn
from rbworkflow.wording import long_date

_COLUMNS: Final = (
    TableColumn("No.", 7, "SelTengah"),
    TableColumn("Kode", 17, "SelTengah"),
    TableColumn("Kondisi", 52),
    TableColumn("Rekomendasi", 58),
    TableColumn("Batas Waktu", 22, "SelTengah"),
    TableColumn("Dijawab oleh", 62),
)
_UNANSWERED: Final = "Belum dijawab."


def answered_recommendations(body: Body, indicators: Sequence[Indicator], given: Sequence[Recommendation]) -> None:
    """Nothing where there is neither an evaluation nor a code of one."""
    told = answered_in_words(indicators, given)
    if given:
        body.heading(2, "Tindak Lanjut Rekomendasi Evaluasi Provinsi")
        body.text(told, keep_next=True)
        answered = answers(indicators, (each.code for each in given))
        body.table(_COLUMNS, [_row(number, each, answered[each.code]) for number, each in enumerate(given, 1)])
    elif told:
        body.add(wordml.paragraph(told, "Catatan", keep_next=True))


def _row(number: int, each: Recommendation, found: Sequence[Indicator]) -> tuple[str, ...]:
    activities = [f"{one.code} {one.activity} ({one.unit_code})" for one in found]
    reason = [f"Alasan tidak ditindaklanjuti dalam rencana: {each.answer_reason}"] if each.answer_reason else []
    return (
        str(number),
        each.code,
        each.condition or DASH,
        each.text,
        long_date(each.due_on) if each.due_on else DASH,
        "\n".join([*activities, *reason]) or _UNANSWERED,
    )
