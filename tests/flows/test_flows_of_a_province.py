"""Which flows an office is offered follows from what it does; the rounds and the decisions are everybody's."""

from importlib import import_module

import pytest

from rbworkflow.local.deploying import is_offered
from rbworkflow.local.worker import DEPLOYMENTS
from rbworkflow.office.duties import OfficeRole
from rbworkflow.worker.flow_table import listed_in
from tests.conftest import ROOT

EVERYBODYS = (
    "Uji kesiapan",
    "Buka periode",
    "Kirim ulang kode",
    "Persetujuan",
    "Putaran harian",
    "Terbitkan dan kirim",
)


def names(role: OfficeRole) -> set[str]:
    """As people read them, without the number that orders the list."""
    listed = listed_in(ROOT / DEPLOYMENTS)
    for each in listed:
        import_module(each.dotted.rpartition(".")[0])
    told = {each.name.lstrip("0123456789 ") for each in listed}
    return {name for name in told if is_offered(name, role)}


@pytest.mark.parametrize("role", list(OfficeRole))
def test_what_everybody_does_is_offered_everywhere(role: OfficeRole) -> None:
    assert set(EVERYBODYS) <= names(role)


def test_a_province_is_not_offered_what_belongs_to_a_plan_of_its_own() -> None:
    only_district = names(OfficeRole.DISTRICT) - names(OfficeRole.PROVINCE)
    assert {"Impor rencana aksi", "Kirim formulir", "Sisihkan isian"} <= only_district
