"""Workbooks for the province's evaluator: one for each office whose report was accepted, made in one act."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from rbworkflow.assessment.evaluator_answers import load_item_map
from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import Duty
from rbworkflow.office.period import Period
from rbworkflow.province.comparing import latest
from rbworkflow.province.evaluation.basis import EvaluationBasis, basis_of
from rbworkflow.province.evaluation.maps import load_row_map
from rbworkflow.province.evaluation.workbook import evaluation_workbook
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage, package_by_id, packages
from rbworkflow.steps.decisions.package_matter import UNKNOWN, name_of
from rbworkflow.steps.duty import require
from rbworkflow.steps.notices.faults import capitalized
from rbworkflow.steps.plans.plan_files import PlanFiles, lay_workbooks
from rbworkflow.steps.province.ask import content_of
from rbworkflow.steps.province.prepared_workbooks import FILE
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import counted, listed

NONE: Final = "Belum ada laporan {} yang diterima, sehingga belum ada yang dapat dievaluasi."
NOT_YET: Final = "Laporan {} dari {} belum diterima, sehingga belum dapat dievaluasi."
LEFT: Final = "Belum dapat disiapkan, karena laporannya belum diterima: {}."
MOST_OF_NAME: Final = 60
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")


def prepare_evaluations(workplace: Workplace, period: Period, *, unit_code: str = "") -> PlanFiles:
    """A workbook for each office with an accepted report of the period, or for the one that is named.

    What was filled in meanwhile stays; a new one stands beside it. Raises RefusedError where there is nothing to
    evaluate.
    """
    office = workplace.office
    require(office, Duty.MEMBERS)
    accepted = _accepted(workplace, period)
    wanted = {unit_code: accepted[unit_code]} if unit_code in accepted else accepted if not unit_code else {}
    if not wanted:
        raise RefusedError(
            NOT_YET.format(period.title, name_of(office, unit_code)) if unit_code else NONE.format(period.title)
        )
    made = dict(_made(workplace, wanted))
    left = [unit.name for unit in office.units if unit.code not in accepted and not unit_code]
    count = capitalized(counted(len(made), "buku kerja evaluasi"))
    said = f"{count} untuk {period.title}; isi, lalu taruh di inbox/evaluasi."
    return lay_workbooks(workplace, made, " ".join(filter(None, (said, LEFT.format(listed(left)) if left else ""))))


def basis_for(workplace: Workplace, package: MemberPackage) -> EvaluationBasis:
    """What an evaluation of this package begins with."""
    name = name_of(workplace.office, package.unit_code)
    return basis_of(workplace.office, package, name, content_of(workplace, package))


def basis_of_office(workplace: Workplace, period: Period, unit_code: str) -> EvaluationBasis:
    """The same of an office's accepted report; raises RefusedError where there is none."""
    found = _accepted(workplace, period).get(unit_code)
    if found is None:
        raise RefusedError(NOT_YET.format(period.title, name_of(workplace.office, unit_code)))
    return basis_for(workplace, found)


def evaluated_package(workplace: Workplace, package_id: int) -> MemberPackage:
    """The package that an evaluation is of; raises RefusedError where it is gone."""
    with read(workplace.engine) as conn:
        found = package_by_id(conn, workplace.office.code, package_id)
    if found is None:
        raise RefusedError(UNKNOWN.format(package_id))
    return found


def _accepted(workplace: Workplace, period: Period) -> Mapping[str, MemberPackage]:
    """The accepted report of each office, by its code."""
    with read(workplace.engine) as conn:
        every = packages(conn, workplace.office.code, period_code=period.code)
    accepted = [each for each in every if each.status is PackageStatus.ACCEPTED]
    found = ((unit.code, latest(accepted, unit.code)) for unit in workplace.office.units)
    return {code: package for code, package in found if package is not None}


def _made(workplace: Workplace, wanted: Mapping[str, MemberPackage]) -> Iterator[tuple[str, bytes]]:
    config, paper = workplace.settings.config, workplace.office.sheet_paper
    rows, items = load_row_map(config), load_item_map(config)
    for code, package in wanted.items():
        basis = basis_for(workplace, package)
        name = _UNSAFE.sub("_", basis.unit_name)[:MOST_OF_NAME].strip("_")
        yield (
            f"{FILE}{package.period_code}_{code}_{name}.xlsx",
            evaluation_workbook(basis, rows, items, paper=paper),
        )
