"""Who plays with the sample province: which of its six offices does what, as samples/provinsi/pemeran.toml tells."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import bundled
from rbworkflow.local.played_province.district import District, Performance, district_in
from rbworkflow.local.played_province.sample_member import PROVINCE, member_config
from rbworkflow.office.model import Office

FIRST: Final = "3514"
"""The sample office of the other demo, with the papers of its own units."""
BY_PAGE: Final = "3591"
RETURNED: Final = "3592"
LATE: Final = "3593"
HANDMADE: Final = "3594"
LOWEST: Final = "3595"
SENDS_ON: Final[Mapping[str, date]] = {
    FIRST: date(2026, 7, 6),
    BY_PAGE: date(2026, 7, 6),
    RETURNED: date(2026, 7, 6),
    LATE: date(2026, 7, 14),
    LOWEST: date(2026, 7, 8),
}
"""Those that work with the program."""
UNTOLD: Final = "Berkas {0} tidak memuat capaian kantor {1}. Tambahkan bagian [capaian.{1}], paling sedikit umum = …"


@cache
def _played() -> Mapping[str, Any]:
    return tomllib.loads(_file().read_text(encoding="utf-8"), parse_float=Decimal)


def _file() -> Path:
    return bundled("samples") / PROVINCE / "pemeran.toml"


def performance_of(code: str) -> Performance:
    """How the invented office does; raises ConfigurationError where the file does not say."""
    if (told := _played()["capaian"].get(code)) is None:
        raise ConfigurationError(UNTOLD.format(_file(), code))
    return Performance(usual=told["umum"], by_area=told.get("area", {}), obstacles=told.get("kendala", {}))


def evaluators_rows() -> Sequence[Mapping[str, str]]:
    """What the evaluator types into his workbook, by its columns' titles."""
    rows: Sequence[Mapping[str, str]] = _played()["evaluasi"]
    return rows


@dataclass(frozen=True)
class MemberCast:
    """The districts at work, by their codes."""

    districts: Mapping[str, District]

    def __getitem__(self, code: str) -> District:
        return self.districts[code]

    def work_until_sent(self) -> None:
        """Each comes so far that its report has left."""
        for code, district in self.districts.items():
            performance = None if code == FIRST else performance_of(code)
            district.work_until_sent(performance, sends_on=SENDS_ON[code])


@contextmanager
def members_of(province: Office, folder: Path) -> Iterator[MemberCast]:
    """Every office that works with the program, opened in this thread: two migrations at once disturb each other."""
    with ExitStack() as stack:
        districts = {}
        for code in SENDS_ON:
            config = member_config(province, code, folder / "pengaturan" / code)
            districts[code] = stack.enter_context(district_in(folder / code, config))
        yield MemberCast(districts)
