"""Who plays with the sample province: which of its six offices does what, with plainly invented figures."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from rbworkflow.local.played_province.district import District, Performance, district_in
from rbworkflow.local.played_province.sample_member import member_config
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
PERFORMANCES: Final[Mapping[str, Performance]] = {
    BY_PAGE: Performance(usual=Decimal("0.95")),
    RETURNED: Performance(
        usual=Decimal("0.85"),
        by_area={"A7": Decimal("0.6")},
        obstacles={"A7-28": "Register risiko menunggu pelatihan bagi pengelolanya."},
    ),
    LATE: Performance(usual=Decimal("0.8"), obstacles={"A4-11": "Peta proses bisnis belum ditetapkan."}),
    LOWEST: Performance(
        usual=Decimal("0.7"),
        by_area={"A4": Decimal("0.4"), "A5": Decimal("0.5")},
        obstacles={
            "A4-11": "Evaluasi SOP tertunda karena peta proses bisnis belum ditetapkan.",
            "A5-18": "Penilaian SKP beralih ke aplikasi baru pada pertengahan semester.",
        },
    ),
}


@dataclass(frozen=True)
class MemberCast:
    """The districts at work, by their codes."""

    districts: Mapping[str, District]

    def __getitem__(self, code: str) -> District:
        return self.districts[code]

    def work_until_sent(self) -> None:
        """Each comes so far that its report has left."""
        for code, district in self.districts.items():
            district.work_until_sent(PERFORMANCES.get(code), sends_on=SENDS_ON[code])


@contextmanager
def members_of(province: Office, folder: Path) -> Iterator[MemberCast]:
    """Every office that works with the program, opened in this thread: two migrations at once disturb each other."""
    with ExitStack() as stack:
        districts = {}
        for code in SENDS_ON:
            config = member_config(province, code, folder / "pengaturan" / code)
            districts[code] = stack.enter_context(district_in(folder / code, config))
        yield MemberCast(districts)
