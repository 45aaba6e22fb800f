"""Items and answers with readable defaults."""

from decimal import Decimal
from typing import Any

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AnswerKind, AssessmentItem


def an_item(code: str = "LKE-01", **values: Any) -> AssessmentItem:
    defaults: dict[str, Any] = {
        "code": code,
        "position": 1,
        "part": "pemenuhan",
        "area_code": "A1",
        "question": "Apakah Tim RB telah dibentuk?",
        "kind": AnswerKind.YES_NO,
        "weight": Decimal(1),
        "unit_code": "PHS",
    }
    return AssessmentItem(**defaults | values)


def an_answer(item: AssessmentItem, **values: Any) -> ItemAnswer:
    return ItemAnswer(item_code=item.code, **values)
