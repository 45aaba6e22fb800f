"""BAB III's self-assessment (LKE): what it comes to by part and by area, and what is unanswered or unproven."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal

from rbworkflow.finding import Severity
from rbworkflow.report.content.assessed import ReportedAnswer, ReportedAssessment, ReportedAssessmentScore
from rbworkflow.report.content.assessed_phrases import (
    answered_text,
    change_text,
    compared,
    is_of_assessment,
    open_lines,
    points_text,
    proven_text,
    share_text,
    value_text,
    weight_text,
)
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.content.points import for_report, in_order, lines
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import TableColumn, Total
from rbworkflow.wording import round_half_up

ACHIEVEMENT_TITLE: Final = "1. Capaian Rencana Aksi"
_TITLE: Final = "2. Lembar Kerja Evaluasi (LKE)"
_NO_ASSESSMENT: Final = "Lembar Kerja Evaluasi (LKE) Tahun {year} belum tercatat, sehingga hasilnya belum dimuat."
_ALL_PROVEN: Final = (
    "Seluruh butir telah dijawab, dan setiap jawaban yang memerlukan bukti telah didukung bukti sebagaimana tercantum "
    "dalam lampiran."
)
_SHOWN: Final = (Severity.BLOCKING, Severity.NEEDS_EXPLANATION)
_Grouping = Literal["part", "area"]


def assessment(body: Body, content: Content) -> None:
    """The year's self-assessment; where it is due and there is none a sentence, where it is not asked nothing."""
    if "assessment" not in content:
        return
    made = content["assessment"]
    if made is None:
        year = str(content["period"]["year"])
        body.text(content["texts"].get("tanpa_lke") or _NO_ASSESSMENT.format(year=year))
        return
    body.heading(3, _TITLE)
    body.text(content["texts"].get("pengantar_lke", ""))
    body.text(_result(content, made))
    _table(body, made, "part", "Bagian")
    _table(body, made, "area", content["regime"]["area_title"])
    body.text(_evaluated(made))
    _open(body, content, made)
    _points(body, content, made)


def _result(content: Content, made: ReportedAssessment) -> str:
    total = made["total"]
    proven = (
        f" Dari {total['proof_count']} jawaban yang memerlukan bukti, {total['proven_count']} telah didukung bukti."
        if total["proof_count"]
        else ""
    )
    return (
        f"Nilai penilaian mandiri {content['office']['name']} menurut {made['label']} Tahun {made['year']} adalah "
        f"{value_text(total)} ({share_text(total)} dari bobot). Sebanyak {answered_text(total)} butir telah "
        f"dijawab.{proven}"
    )


def _table(body: Body, made: ReportedAssessment, by: _Grouping, title: str) -> None:
    scores = made["parts"] if by == "part" else made["areas"]
    is_evaluated = made["total"]["evaluator_count"] > 0
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn(title, 23 if is_evaluated else 42),
        TableColumn("Bobot", 8.5, "SelKanan"),
        TableColumn("Nilai", 9, "SelKanan", group="Penilaian Mandiri"),
        TableColumn("% Bobot", 10.5, "SelKanan", group="Penilaian Mandiri"),
        TableColumn("Terjawab", 12.5, "SelTengah", group="Butir"),
        TableColumn("Didukung Bukti", 12.5, "SelTengah", group="Butir"),
    ]
    if is_evaluated:
        columns.append(TableColumn("Nilai", 9, "SelKanan", group="Evaluator Terakhir"))
        columns.append(TableColumn("Selisih", 10, "SelKanan", group="Evaluator Terakhir"))
    rows = [
        (
            str(place),
            *_cells(score, [each for each in made["items"] if each[by] == score["code"]], is_evaluated=is_evaluated),
        )
        for place, score in enumerate(scores, 1)
    ]
    total = Total(("", *_cells({**made["total"], "label": "Jumlah"}, made["items"], is_evaluated=is_evaluated)))
    body.caption(f"Nilai LKE Tahun {made['year']} menurut {title.lower()} (penilaian mandiri)")
    body.table(columns, [*rows, total])


def _cells(score: ReportedAssessmentScore, items: Sequence[ReportedAnswer], *, is_evaluated: bool) -> Iterator[str]:
    yield score["label"]
    yield weight_text(score["weight"])
    yield points_text(score["points"])
    yield share_text(score)
    yield answered_text(score)
    yield proven_text(score)
    if is_evaluated:
        yield points_text(score["evaluator_points"]) if score["evaluator_count"] else DASH
        yield change_text(compared(items))


def _evaluated(made: ReportedAssessment) -> str:
    """What the evaluator's values are, and of how many items they are known."""
    total = made["total"]
    if not total["evaluator_count"]:
        return "Nilai evaluator sebelumnya tidak tercatat, sehingga nilai penilaian mandiri belum dapat dibandingkan."
    is_whole = total["evaluator_count"] == total["item_count"]
    known = f"{total['evaluator_count']} dari {total['item_count']} butir"
    over = "" if is_whole else " Selisih dihitung atas butir-butir itu saja."
    return (
        f"Nilai evaluator terakhir tercatat untuk {'seluruh butir' if is_whole else known}, dengan jumlah "
        f"{points_text(total['evaluator_points'])} dari {weight_text(total['evaluator_weight'])}.{over} Nilai "
        f"penilaian mandiri atas butir yang sama {_difference(compared(made['items']) or Decimal(0))}."
    )


def _difference(points: Decimal) -> str:
    if not round_half_up(points):
        return "sama dengan nilai evaluator"
    return f"{points_text(abs(points))} poin {'lebih tinggi' if points > 0 else 'lebih rendah'}"


def _open(body: Body, content: Content, made: ReportedAssessment) -> None:
    """What is unanswered or unproven, asking nobody for anything."""
    told = open_lines(content, made)
    if not told:
        return body.text(_ALL_PROVEN)
    body.caption("Kelengkapan jawaban dan bukti")
    return body.bullets(told)


def _points(body: Body, content: Content, made: ReportedAssessment) -> None:
    """What else is to be completed or was explained, of items that are answered and proven."""
    whole = {each["code"] for each in made["items"] if each["state"] == "answered"}
    mine = [each for each in content["findings"] if is_of_assessment(each) and each["indicator"] in whole]
    told = in_order(content, [each for each in mine if each["severity"] in _SHOWN])
    if told:
        body.caption("Hal yang perlu dilengkapi dan penjelasannya")
        body.add(*(wordml.item("–", line, "Uraian") for line in lines(content, told, for_report)))
