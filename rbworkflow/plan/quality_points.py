"""What the tests of a plan's quality have to say, each point at its cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.plan.policy import QualityTest
from rbworkflow.plan.quality import Quality
from rbworkflow.wording import listed

GRADE_RULE: Final = "Q00"
SKIPPED_RULE: Final = "Q99"
NO_EVALUATION_RULE: Final = "Q98"
NO_EVALUATION: Final = (
    "Rencana aksi ini menjawab kode rekomendasi {}, tetapi evaluasi provinsi belum diimpor, sehingga kode itu belum "
    "dapat dicocokkan. Impor rekomendasinya dengan 'Impor rencana aksi', pilihan 'Rekomendasi evaluasi provinsi'."
)
NO_COMMON_CODE_RULE: Final = "Q97"


@dataclass(frozen=True)
class RowPlace:
    """Where an indicator stands: its sheet, and its cells by our columns' names, as far as the sheet has them."""

    sheet: str
    cells: Mapping[str, str] = field(default_factory=dict)

    def cell(self, column: str) -> str:
        """The cell of a column, else that of the indicator itself."""
        found = (self.cells[name] for name in (column, "name", "code", "activity") if name in self.cells)
        return next(found, "")


def quality_findings(
    quality: Quality,
    places: Mapping[str, RowPlace],
    *,
    sheet: str = "",
    skipped: Sequence[QualityTest] = (),
) -> list[Finding]:
    """The grade, the tests that were skipped for want of a column, and every open point at its indicator's `places`.

    All are notes: none of them blocks a plan. A plan without any common code is told nothing of them here: its province
    has given none.
    """
    findings = [Finding(rule=GRADE_RULE, severity=Severity.NOTE, message=quality.sentence, sheet=sheet)]
    if skipped:
        names = listed([f"'{test.name}'" for test in skipped])
        message = f"Uji mutu {names} dilewati karena kolomnya tidak ada."
        findings.append(Finding(rule=SKIPPED_RULE, severity=Severity.NOTE, message=message, sheet=sheet))
    if quality.without_evaluation:
        message = NO_EVALUATION.format(listed([*quality.without_evaluation]))
        findings.append(Finding(rule=NO_EVALUATION_RULE, severity=Severity.NOTE, message=message, sheet=sheet))
    if quality.has_common_codes and quality.without_common_code:
        message = quality.common_codes
        findings.append(Finding(rule=NO_COMMON_CODE_RULE, severity=Severity.NOTE, message=message, sheet=sheet))
    for point in quality.open_points.itertuples():
        place = places.get(str(point.code), RowPlace(sheet))
        twin = places.get(str(point.twin))
        also = f" Bandingkan sel {twin.cell(str(point.column))}." if twin else ""
        findings.append(
            Finding(
                rule=str(point.test),
                severity=Severity.NOTE,
                message=f"{point.advice}{also}",
                sheet=place.sheet,
                cell=place.cell(str(point.column)),
                indicator_code=str(point.code),
            )
        )
    return findings
