"""What waited for the operator's word must not take the place of what the unit sent after it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

NEWER: Final = (
    "Sesudah {} isian lain dari {} sudah diterima, dan yang terakhir itulah yang berlaku. Tolak kiriman ini; bila "
    "justru isinya yang benar, mintalah subbagian mengirimnya sekali lagi."
)


def refuse_older(
    workplace: Workplace, name: str, *, unit_code: str, period_codes: Iterable[str], came_at: datetime
) -> None:
    """Raise RefusedError where the unit sent something newer for one of the periods since `came_at`."""
    office = workplace.office
    with read(workplace.engine) as conn:
        counting = [newest_accepted(conn, office.code, code).get(unit_code) for code in period_codes]
    if any(each is not None and each.came_by > came_at for each in counting):
        raise RefusedError(NEWER.format(name, office.unit(unit_code).name))
