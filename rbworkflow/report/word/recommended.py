"""BAB III's section on the province's recommendations: each with what answers it, what was done, and how far it is."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from rbworkflow.report.content.model import Content, ReportedFollowUp, ReportedRecommendation
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.content.recommended import followed_up, has_told
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import KeptTogether, TableColumn
from rbworkflow.wording import listed, long_date

_NONE: Final = "Tidak ada rekomendasi periode lalu yang tercatat untuk ditindaklanjuti."
_NUMBER: Final = TableColumn("No.", 5, "SelTengah")
_COLUMNS: Final = (
    _NUMBER,
    TableColumn("Kondisi dan Rekomendasi"),
    TableColumn("Kegiatan yang Menjawab"),
    TableColumn("Tindak Lanjut dan Data Dukung"),
    TableColumn("Status"),
)
_OLD_COLUMNS: Final = (
    _NUMBER,
    TableColumn("Rekomendasi"),
    TableColumn("Indikator yang Menjawab"),
    TableColumn("Tindak Lanjut dan Data Dukung"),
    TableColumn("Status"),
)
_CAPTION: Final = "Tindak lanjut rekomendasi periode lalu"
_NOT_TOLD: Final = "Belum ada tindak lanjut yang dilaporkan."


def recommendations(body: Body, content: Content, *, is_followed: bool) -> None:
    """They stay with what comes after them where it `is_followed`: a few lines are no page of their own."""
    rows, keeping = content["recommendations"], KeptTogether(is_followed=is_followed)
    told = followed_up(rows)
    if told is None:
        return body.text(_NONE)
    if not has_told(content):
        names = {row["code"]: row["name"] for row in content["indicators"]}
        body.table_caption(_CAPTION)
        return body.table(
            _OLD_COLUMNS,
            [_as_before(position, row, names) for position, row in enumerate(rows, 1)],
            keeping=keeping,
        )
    body.text(
        " ".join([f"Sampai dengan akhir {content['period']['title']},", *told.sentences(), *_first_half(content)])
    )
    activities = {row["code"]: row["activity"] for row in content["indicators"]}
    lines = list(_rows(content, activities))
    body.table_caption(_CAPTION)
    return body.table(_COLUMNS, lines, keeping=keeping)


def _first_half(content: Content) -> Iterator[str]:
    """In a year's report, how many were done when semester I ended."""
    share = content.get("recommendations_before")
    if content["semesters"] and share:
        yield f"Pada akhir {content['semesters'][0]['short_title']}: {share}."


def _rows(content: Content, activities: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    is_year = bool(content["semesters"])
    for position, row in enumerate(content["recommendations"], 1):
        overdue = ["melewati batas waktu"] if row.get("is_overdue") else []
        yield (
            str(position),
            "\n".join(_asked(row)),
            "\n".join(_answered(row, activities)),
            "\n".join(_done(row, is_year=is_year)),
            "\n".join([row["status"], *overdue]),
        )


def _asked(row: ReportedRecommendation) -> Iterator[str]:
    yield f"{row['code']}: {row['text']}"
    if condition := row.get("condition"):
        yield f"Kondisi: {condition}"
    if due_on := row.get("due_on"):
        yield f"Batas waktu: {long_date(date.fromisoformat(due_on))}"


def _answered(row: ReportedRecommendation, activities: Mapping[str, str]) -> Iterator[str]:
    """The activities, each once; where there are none the stated reason."""
    known = dict.fromkeys(activities[code] for code in row["indicators"] if code in activities)
    if known:
        yield from known
    elif reason := row.get("answer_reason"):
        yield f"Tidak dijawab kegiatan rencana aksi: {reason}"
    else:
        yield DASH


def _done(row: ReportedRecommendation, *, is_year: bool) -> Iterator[str]:
    """What units told; where none did, what the evaluation says of it itself."""
    told = row.get("told", [])
    for each in told:
        yield from _one(each, is_year=is_year)
    if not told:
        known = [text for text in (row["follow_up"], _proof([row["evidence"]] if row["evidence"] else [])) if text]
        yield from known or [_NOT_TOLD]


def _one(each: ReportedFollowUp, *, is_year: bool) -> Iterator[str]:
    said = each["done"] or _NOT_TOLD
    yield f"{each['period']} ({each['unit']}): {said}" if is_year else f"{each['unit']}: {said}"
    if each["reason"]:
        yield f"Keterangan: {each['reason']}"
    if each["evidence"]:
        yield _proof(each["evidence"], count=f" ({len(each['evidence'])})")


def _proof(names: list[str], *, count: str = "") -> str:
    return f"Data dukung{count}: {listed(names)}" if names else ""


def _as_before(position: int, row: ReportedRecommendation, names: Mapping[str, str]) -> tuple[str, ...]:
    """Of a content up to format 3."""
    return (
        str(position),
        f"{row['code']}: {row['text']}",
        "\n".join(names[code] for code in row["indicators"] if code in names) or DASH,
        "\n".join(filter(None, (row["follow_up"], _proof([row["evidence"]] if row["evidence"] else [])))) or DASH,
        row["status"],
    )
