"""The annex Lembar Kerja Evaluasi: every item with its answer, what proves it, and the evaluator's answer."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.report.content.assessed import ReportedAnswer, ReportedAssessment
from rbworkflow.report.content.assessed_phrases import (
    STATES,
    evaluators_points,
    points_text,
    weight_text,
)
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import KeptTogether, TableColumn, Total, code_width

_MINE: Final = "Penilaian Mandiri"
_EVALUATORS: Final = "Evaluator Terakhir"


def assessment_annex(body: Body, content: Content, title: str) -> None:
    """Add the annex where the content has a self-assessment."""
    made = content.get("assessment")
    if made is None:
        return
    body.heading(1, f"{title}\nLEMBAR KERJA EVALUASI TAHUN {made['year']}")
    body.table(_columns(made), _rows(made), keeping=KeptTogether(tuple(_legend(content, made))))


def _columns(made: ReportedAssessment) -> list[TableColumn]:
    is_evaluated = made["total"]["evaluator_count"] > 0
    columns = [
        TableColumn("No.", 3.5, "SelTengah"),
        TableColumn("Kode", 6.5),
        TableColumn("Pertanyaan", 25 if is_evaluated else 32),
        TableColumn("Area", 4, "SelTengah"),
        TableColumn("Unit", code_width((each["unit"] for each in made["items"]), 4.5), "SelTengah"),
        TableColumn("Bobot", 5, "SelKanan"),
        TableColumn("Jawaban", 7, "SelTengah", group=_MINE),
        TableColumn("Nilai", 5, "SelKanan", group=_MINE),
        TableColumn("Alasan", 16 if is_evaluated else 17.5),
        TableColumn("Data Dukung", 13),
    ]
    if is_evaluated:
        columns.append(TableColumn("Jawaban", 6, "SelTengah", group=_EVALUATORS))
        columns.append(TableColumn("Nilai", 5, "SelKanan", group=_EVALUATORS))
    return columns


def _rows(made: ReportedAssessment) -> Iterator[tuple[str, ...] | str]:
    """Each part's items under its name; those of a part that the settings no longer know at the end."""
    is_evaluated, position = made["total"]["evaluator_count"] > 0, 0
    labels = {part["code"]: part["label"] for part in made["parts"]}
    for code in [*labels, *dict.fromkeys(each["part"] for each in made["items"] if each["part"] not in labels)]:
        yield labels.get(code, code)
        for each in made["items"]:
            if each["part"] == code:
                position += 1
                yield (str(position), *_item(each), *(_evaluators(each) if is_evaluated else ()))
    total = made["total"]
    judged = ("", points_text(total["evaluator_points"])) if is_evaluated else ()
    sums = (weight_text(total["weight"]), "", points_text(total["points"]))
    yield Total(("", "", "Jumlah", "", "", *sums, "", "", *judged))


def _item(each: ReportedAnswer) -> tuple[str, ...]:
    return (
        each["code"],
        each["question"],
        each["area"] or DASH,
        each["unit"],
        weight_text(each["weight"]),
        _answer(each),
        points_text(each["points"]),
        each["reason"] or DASH,
        _proof(each),
    )


def _proof(each: ReportedAnswer) -> str:
    """The files by their own names, or in words that there are none."""
    names = [PurePosixPath(name).name if "://" not in name else name for name in each["evidence_names"]]
    return "\n".join(dict.fromkeys(names)) or (STATES["unproven"] if each["state"] == "unproven" else DASH)


def _answer(each: ReportedAnswer) -> str:
    """As it was given, or in words that it is not there or of no use."""
    state = each["state"]
    if state == "unusable":
        return f"{each['answer']} ({STATES[state]})"
    return STATES[state] if state == "unanswered" else each["answer"]


def _evaluators(each: ReportedAnswer) -> tuple[str, str]:
    return each["evaluator_answer"] or DASH, points_text(evaluators_points(each))


def _legend(content: Content, made: ReportedAssessment) -> Iterator[str]:
    used = {each["unit"] for each in made["items"]}
    areas = "; ".join(f"{area['code']}: {area['label']}" for area in made["areas"] if area["code"])
    units = "; ".join(f"{code}: {name}" for code, name in content["office"]["units"].items() if code in used)
    yield (
        "Nilai: jawaban yang didukung bukti dikalikan bobot butir, dalam poin; nilai penilaian mandiri bukan hasil "
        "evaluasi. Tanda – berarti tidak ada atau belum dijawab."
    )
    if areas:
        yield f"{content['regime']['area_title']}: {areas}."
    yield f"Unit: {units}."
