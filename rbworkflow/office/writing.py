"""Answers -> the folder config/: the office's own files written anew, all others copied from the sample."""

import csv
import io
import os
import re
import shutil
import tempfile
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rbworkflow.errors import ConfigurationError, RefusedError, why
from rbworkflow.home import bundled
from rbworkflow.office.loading import MAILS, load_office
from rbworkflow.office.members import COLUMNS, MEMBERS
from rbworkflow.office.model import Office
from rbworkflow.office.province_questions import MEMBERS as MEMBER_OFFICES
from rbworkflow.office.questionnaire import Answers, Row
from rbworkflow.office.questions import ROLES
from rbworkflow.office.toml_text import toml_text
from rbworkflow.office.zones import CHOICES

PROVINCE: Final = bundled("samples") / "provinsi" / "config"
"""What differs at a province from the sample office."""
IDENTITY: Final = "office.toml"
OF_UNITS: Final = frozenset({"allow_acting_unit_head"})
DECIDING: Final = ("secretary", "chair")
_UNITS_BY_AREA: Final = re.compile(r"(?<=^\[units_by_area\]\n)(?:.+\n)+", re.MULTILINE)
_UNIT_OF_AREA: Final = re.compile(r"^(unit,\w+,)tidak(,.*,)area: [^,\n]*$", re.MULTILINE)
"""A column that has the unit by default of the row's area."""
COMMENTS: Final = {
    "regime_from": "Susunan area yang berlaku mulai tahun itu: nama berkas di regimes/, tanpa .toml.",
    "timezone": f"Salah satu: {CHOICES}.",
    "allow_same_person": "Satu orang tidak memutus dua tahap, kecuali diizinkan di sini (lalu dicatat dan dicetak).",
    "mails_a_day": "Surel keluar paling banyak sekian sehari; kode, tautan masuk, dan laporan selalu dikirim.",
    "receiving": "Surel yang pengirimnya tidak dapat dipastikan disimpan paling banyak sekian sehari.",
    "allow_acting_unit_head": "Kepala subbagian yang menjadi Plt./Plh. boleh memutus isian subbagiannya; ini dicetak.",
    "acting_days": "Penugasan Plt. atau Plh. paling lama sekian hari.",
    "appointee_domains": "Domain alamat surel Plt./Plh.; kosong: domain alamat kantor dan pejabat di sini.",
    "appointee_addresses": "Alamat di luar domain itu yang boleh dipakai Plt./Plh., satu per satu.",
    "backup": "folder: sebaiknya pada cakram kedua; kosong: folder cadangan di sebelah folder data.",
    "signing": 'papers ["report"]: laporan dikirim sesudah salinan bertanda tangannya kembali; []: langsung dikirim.',
    "package": 'evidence "parts": bukti dalam berkas ZIP bernomor; "link": lewat tautan kantor; "none": bila diminta.',
    "members": 'decided_by "officers": pejabat pada stages, dengan kode; "operator": operator sendiri.',
    "recap": 'ranking "none": kantor tidak diperingkat; "score": menurut nilai penilaian mandiri.',
    "numbering": 'mode "sequence": program memberi nomor; "typed": nomor diketik operator dari aplikasi persuratan.',
}


def check_target(target: Path, *, sample: Path, is_replacing: bool) -> None:
    """Raises RefusedError where the folder may not be written."""
    if target.resolve().is_relative_to(sample.resolve()) and target.resolve() != sample.resolve():
        raise RefusedError(f"Folder {target} berada di dalam contoh {sample}. Pilih folder lain dengan --config.")
    if os.path.lexists(target) and not _is_given_empty(target) and not is_replacing:
        raise RefusedError(
            f"{target} sudah ada dan tidak ditimpa. Bagi kantor lain: sebut foldernya dengan --config, atau, pada "
            "server beberapa kantor, kodenya dengan --office. Bila kantor ini yang diganti, tambahkan --replace: "
            f"yang lama disimpan di sebelahnya sebagai {target.name}.bak-1."
        )


def write_config(answers: Answers, target: Path, *, sample: Path, is_replacing: bool = False) -> Office:
    """The office as loaded from its new folder, which stands complete or not at all.

    A folder that was given empty is filled instead, office.toml last: where a container has it mounted, nothing may be
    put beside it or in its place.
    Mails' templates are not in it: the shipped ones are used, so that a newer program's words reach the office.
    Where a folder is replaced, the old one is kept beside it as `<name>.bak-<n>`.
    Raises RefusedError (see check_target) or ConfigurationError.
    """
    check_target(target, sample=sample, is_replacing=is_replacing)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        is_given_empty = _is_given_empty(target)
        place = target if is_given_empty else target.parent
        with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=place) as workshop:
            made = shutil.copytree(sample, Path(workshop) / "config", ignore=shutil.ignore_patterns(MAILS))
            for name, content in config_files(answers, sample).items():
                (made / name).write_text(content, encoding="utf-8", newline="\n")
            office = load_office(made)
            if is_given_empty:
                for each in sorted(made.iterdir(), key=lambda path: path.name == IDENTITY):
                    each.rename(target / each.name)
            else:
                if os.path.lexists(target):
                    target.rename(_free_name(target))
                made.rename(target)
    except OSError as error:
        raise ConfigurationError(f"Folder {target} tidak dapat ditulis: {why(error)}.") from error
    return office


def config_files(answers: Answers, sample: Path) -> dict[str, str]:
    """The files that differ from the sample's, by name."""
    is_province = _is_province(answers)
    letter = answers["letter"][0]
    signers = {"letter_signers": [letter["letter_signer"]], "foreword_signers": [letter["foreword_signer"]]}
    copies = {"copies": _copies(answers)}
    return {
        IDENTITY: toml_text(_office(answers, sample), heading="Identitas kantor.", comments=COMMENTS),
        "officials.toml": toml_text(
            _officials(answers),
            heading=f"{'Pejabat' if is_province else 'Pejabat dan subbagian'}. Anggota KPU tidak memiliki NIP.",
        ),
        "team.toml": toml_text(_team(answers), heading="Tim Reformasi Birokrasi, dicetak di BAB II."),
        "report.toml": _with_values((sample / "report.toml").read_text(encoding="utf-8"), signers | copies),
        **_without_units_of_areas(sample),
        **(_only_of_a_province(answers) if is_province else {}),
    }


def _is_province(answers: Answers) -> bool:
    return MEMBER_OFFICES.key in answers


def _only_of_a_province(answers: Answers) -> dict[str, str]:
    return {
        "periods.toml": (PROVINCE / "periods.toml").read_text(encoding="utf-8"),
        MEMBERS: _member_list(answers[MEMBER_OFFICES.key]),
    }


def _member_list(rows: Sequence[Row]) -> str:
    """members.csv."""
    lines = io.StringIO()
    written = csv.writer(lines, lineterminator="\n")
    written.writerow(COLUMNS)
    for row in rows:
        senders = row["senders"].replace(",", "")
        written.writerow([row["code"], row["name"], row["head_title"], row["email"], senders, row["timezone"]])
    return lines.getvalue()


def _without_units_of_areas(sample: Path) -> dict[str, str]:
    """The files that say which of the sample's units answers for an area: another office says so itself."""
    files = (sample / "assessment.toml", *sorted((sample / "columns").glob("*.csv")))
    texts = {file.relative_to(sample).as_posix(): file.read_text(encoding="utf-8") for file in files}
    made = {name: _UNIT_OF_AREA.sub(r"\1ya\2", _UNITS_BY_AREA.sub("", text)) for name, text in texts.items()}
    return {name: text for name, text in made.items() if text != texts[name]}


def _office(answers: Answers, sample: Path) -> dict[str, object]:
    """The sample's settings (codes, stages) with this office's identity."""
    settings = _settings(sample)
    if _is_province(answers):
        settings = _of_a_province(settings, answers)
    office, letterhead, letter, mail = (answers[key][0] for key in ("office", "letterhead", "letter", "mail"))
    values = {
        **settings,
        **office,
        "file_name": _file_name(office["short_name"]),
        "province_code": office["code"][:2],
        "sender_address": mail["sender_address"],
        "sender_name": mail["sender_name"],
        "archive_address": mail["archive_address"],
        "letterhead": {
            "lines": [letterhead["line_1"], letterhead["line_2"]],
            "address": letterhead["address"],
            "contact": letterhead["contact"],
        },
        "recipient": {
            "salutation": mail["salutation"],
            "place": mail["recipient_place"],
            "email": mail["recipient_email"],
        },
        "signing": settings["signing"] | {"papers": ["report"]},
        "package": settings["package"] | {"copies": [{"title": title} for title in _copies(answers)]},
        "numbering": settings["numbering"] | {"mode": letter["numbering"], "template": letter["template"]},
    }
    return {key: value for key, value in values.items() if value != ""}


def _copies(answers: Answers) -> list[str]:
    """Who gets a copy of the letter: not who signs it."""
    return [] if answers["letter"][0]["letter_signer"] == "chair" else ["Ketua {office}"]


def _settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / IDENTITY).read_text(encoding="utf-8"))


def _of_a_province(settings: dict[str, Any], answers: Answers) -> dict[str, Any]:
    """The settings with what differs at a province, which has no units and sends no evidence."""
    own = _settings(PROVINCE)
    own["members"]["decided_by"] = answers["letter"][0]["decided_by"]
    package = settings["package"] | {"evidence": "none"}
    kept = {key: value for key, value in settings.items() if key not in OF_UNITS}
    return {"role": own["role"]} | kept | own | {"package": package}


def _officials(answers: Answers) -> dict[str, object]:
    people = dict(zip(ROLES, map(_filled, answers["officials"]), strict=True))
    return {
        "operator": people["operator"],
        "officials": {role: people[role] for role in DECIDING},
        **({} if _is_province(answers) else {"units": [_unit(row) for row in answers["units"]]}),
    }


def _unit(row: Row) -> dict[str, object]:
    return {
        "code": row["code"],
        "name": row["name"],
        "senders": row["senders"].split(", ") if row["senders"] else [],
        "head": {part: row[f"head_{part}"] for part in ("name", "title", "nip", "email")},
    }


def _team(answers: Answers) -> dict[str, object]:
    members = [_filled(row) for row in answers["team"]] or _usual_team(answers)
    return {"decree": answers["letter"][0]["decree"], "members": members}


def _usual_team(answers: Answers) -> list[Row]:
    secretary, chair, operator = (row["title"] for row in answers["officials"])
    coordinators = [
        (f"Koordinator {unit['name'].removeprefix('Subbagian ')}", unit) for unit in answers.get("units", ())
    ]
    return [
        {"position": "Pengarah", "holder": chair},
        {"position": "Ketua Pelaksana", "holder": secretary},
        *({"position": position, "holder": unit["head_title"]} for position, unit in coordinators),
        {"position": "Operator Pelaporan", "holder": operator},
    ]


def _filled(row: Row) -> Row:
    return {key: value for key, value in row.items() if value}


def _file_name(short_name: str) -> str:
    """`KPU_Kab_Pasuruan`: what every mail program and disk can carry."""
    plain = unicodedata.normalize("NFKD", short_name).encode("ascii", "ignore").decode()
    return "_".join(re.findall(r"[A-Za-z0-9-]+", plain)) or "KPU"


def _with_values(content: str, values: Mapping[str, object]) -> str:
    """A TOML document with other values at these top-level keys, all else as it was."""
    for key, value in values.items():
        line = toml_text({key: value}).rstrip("\n")
        content, count = re.subn(rf"^{key}\s*=.*$", lambda _, line=line: line, content, flags=re.MULTILINE)  # type: ignore[misc]
        if count != 1:
            raise ConfigurationError(f"Contoh report.toml harus memuat kunci {key} tepat satu kali.")
    return content


def _is_given_empty(target: Path) -> bool:
    return target.is_dir() and not any(target.iterdir())


def _free_name(target: Path) -> Path:
    count = 1
    while os.path.lexists(kept := target.with_name(f"{target.name}.bak-{count}")):
        count += 1
    return kept
