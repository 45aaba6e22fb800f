"""A province's evaluation of the office that the material is of."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from rbworkflow.assessment.evaluator_answers import load_item_map
from rbworkflow.province.evaluation.basis import EvaluationBasis, basis_of
from rbworkflow.province.evaluation.letter import EvaluatedOffice, render_evaluation
from rbworkflow.province.evaluation.maps import load_row_map
from rbworkflow.province.evaluation.model import EvaluatedItem, Evaluation, EvaluationRow
from rbworkflow.province.evaluation.reading import LONGEST
from rbworkflow.province.evaluation.recommendations import recommendations_workbook
from rbworkflow.province.evaluation.words import load_evaluation_words
from rbworkflow.province.evaluation.workbook import evaluation_workbook
from rbworkflow.province.facts import facts_of
from rbworkflow.province.packages import MemberPackage
from rbworkflow.report.content.heading import headed
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.texts import clean
from tests.exact.material import CONFIG, Material
from tests.report.report_builders import ISSUED

AT: Final = datetime(2027, 2, 1, tzinfo=UTC)
SHA: Final = "a" * 64


def evaluation_letter(material: Material, layout: ReportLayout) -> bytes:
    basis, package = _basis(material)
    to = EvaluatedOffice(
        name=material.office.name,
        head_title="Sekretaris",
        units=dict(basis.units),
        facts=package.facts,
        areas=tuple(area.label for area in basis.areas),
        report_number=clean(material.note)[:100],
    )
    words = load_evaluation_words(CONFIG)
    heading = headed(material.office)
    return render_evaluation(heading, _evaluation(material, basis), to, words=words, stamp=ISSUED, layout=layout)


def evaluator_workbook(material: Material) -> bytes:
    paper = material.office.sheet_paper
    return evaluation_workbook(_basis(material)[0], load_row_map(CONFIG), load_item_map(CONFIG), paper=paper)


def sent_recommendations(material: Material) -> bytes:
    made = _evaluation(material, _basis(material)[0])
    return recommendations_workbook(made, material.office.name, paper=material.office.sheet_paper)


def _basis(material: Material) -> tuple[EvaluationBasis, MemberPackage]:
    content = material.semester(2)
    package = MemberPackage(
        office_code="35",
        unit_code="3514",
        period_code="2026-S2",
        amendment=0,
        revision=1,
        kind="data",
        letter_number="1/2027",
        dated_on=None,
        received_at=AT,
        read_at=AT,
        channel="mail",
        is_late=False,
        files=(),
        data_sha256=SHA,
        content_sha256=SHA,
        facts=facts_of(content),
    )
    return basis_of(material.office, package, material.office.name, content), package


def _evaluation(material: Material, basis: EvaluationBasis) -> Evaluation:
    said = clean(material.note)[:LONGEST]
    row = EvaluationRow(
        code="R2026-01", position=1, area="", condition=said, criterion=said, consequence=said, text=said
    )
    rows = (
        replace(row, code=f"R2026-{place:02}", position=place, area=area.label, due_on=date(2027, 6, 30))
        for place, area in enumerate(basis.areas, 1)
    )
    items = (
        EvaluatedItem(
            item_code=each.code,
            position=place,
            question=each.question,
            own_answer=each.answer,
            own_value=each.value,
            answer="Ya",
            value="1",
            note=said if place == 1 else "",
        )
        for place, each in enumerate(basis.items, 1)
    )
    return Evaluation(
        office_code="35",
        unit_code="3514",
        period_code="2026-S2",
        amendment=1,
        package_id=1,
        workbook_sha256=SHA,
        workbook_name="Evaluasi.xlsx",
        content_sha256=SHA,
        read_at=AT,
        rows=tuple(rows),
        items=tuple(items),
    )
