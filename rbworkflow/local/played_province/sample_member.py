"""A member office of the sample province as a district of its own: the first office's settings under another name."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rbworkflow.home import bundled
from rbworkflow.local.sample_office import OWN_CONFIG
from rbworkflow.office.loading import load_office
from rbworkflow.office.model import Office
from rbworkflow.office.people import Unit

PROVINCE: Final = "provinsi"
_NAMED: Final = ("office.toml", "officials.toml", "team.toml", "texts.toml")
_NUMBERS: Final = re.compile(r"\b3514\b")


def province_config(to: Path) -> Path:
    """The sample province's settings as one folder, laid at `to`."""
    shutil.copytree(bundled("config"), to)
    shutil.copytree(bundled("samples") / PROVINCE / OWN_CONFIG, to, dirs_exist_ok=True)
    return to


@dataclass(frozen=True)
class Renaming:
    """What the first office is called, and what this one is, wherever its settings say so."""

    member: Unit

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        kind, _, place = self.member.name.removeprefix("KPU ").partition(" ")
        domain = self.member.head.email.partition("@")[2]
        short = {"Kabupaten": "Kab."}.get(kind, kind)
        return (
            ("KPU Kabupaten Pasuruan", self.member.name),
            ("KPU_Kab_Pasuruan", f"KPU {short.removesuffix('.')} {place}".replace(" ", "_")),
            ("KPU Kab. Pasuruan", f"KPU {short} {place}"),
            ("KABUPATEN PASURUAN", f"{kind} {place}".upper()),
            ("kpu-pasuruan.example", domain),
            ("Bangil, Pasuruan", place),
            ("Bangil", place),
        )

    def of(self, text: str) -> str:
        for first, own in self.pairs:
            text = text.replace(first, own)
        return _NUMBERS.sub(self.member.code, text)


def member_config(province: Office, code: str, to: Path) -> Path:
    """The settings of the member with this code, laid at `to`: it sends from where the province expects it."""
    member = province.unit(code)
    shutil.copytree(bundled("config"), to)
    for name in _NAMED:
        path = to / name
        text = Renaming(member).of(path.read_text(encoding="utf-8"))
        path.write_text(_without_stand_in(text) if name == "officials.toml" else text, encoding="utf-8")
    load_office(to)
    return to


def _without_stand_in(text: str) -> str:
    """Nobody acts for the Secretary: the story of the first office alone needs one."""
    head, _, rest = text.partition("[[acting]]")
    return head + rest[rest.index("[[units]]") :] if rest else text
