"""A period's scores beside those of earlier periods, as both officers approved them."""

from rbworkflow.office.period import Period
from rbworkflow.report.content.model import Comparison, Content


def comparison(period: Period, approved: Content | None, *, regime: str) -> Comparison:
    """The scores of an earlier period, by area where it had the same regime; nothing where none was approved."""
    of_area = [] if approved is None or approved["regime"]["name"] != regime else approved["areas"]
    return {
        "period": period.short_title,
        "score": None if approved is None else approved["score"]["score"],
        "areas": {area["code"]: area["score"] for area in of_area},
    }
