"""What kinds of settings there are: each shows a value as people read it, and reads back what they wrote."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from rbworkflow.office import answers
from rbworkflow.office.answers import AnswerError
from rbworkflow.office.zones import ZONES
from rbworkflow.sheets.dates import day_in
from rbworkflow.sheets.spellings import nearest
from rbworkflow.wording import MONTHS

OPTIONAL: Final = "?"
YES_NO: Final = {"Ya": True, "Tidak": False}
BETWEEN: Final = "; "
_MARK: Final = re.compile(r"H([+-][1-9][0-9]?)?")
_DAY: Final = re.compile(r"(\d{1,2}) (\w+)(?: 20\d\d)?")
"""With the year that a spreadsheet gives to whatever looks like a day."""
_WHOLE_DAY: Final = re.compile(r"\d{1,2}[ ./-]\w+[ ./-]20\d\d")
_TIME: Final = re.compile(rf"(\d{{1,2}})[.:](\d{{2}})(?:[.:]00)?(?: (?:{'|'.join(ZONES.values())}))?", re.IGNORECASE)
Value = Any
"""What a TOML file says."""


@dataclass(frozen=True)
class SettingKind:
    """`show` gives the text of a value, `read` the value of a text or raises AnswerError. `allowed` says what may be
    written, `choices` what is offered.
    """

    show: Callable[[Value], str]
    read: Callable[[str], Value]
    allowed: str = ""
    choices: tuple[str, ...] = ()
    is_number: bool = False
    is_whole: bool = False
    is_optional: bool = False

    def shown(self, value: Value) -> str:
        """Empty where there is none."""
        return "" if value is None else self.show(value)

    def value_of(self, text: str) -> Value:
        """None where nothing is written and nothing has to be; raises AnswerError."""
        if not text.strip():
            if self.is_optional:
                return None
            raise AnswerError("Isian ini belum diisi.")
        return self.read(text)


@dataclass(frozen=True)
class Offered:
    """What of one office can be chosen from."""

    choices: Mapping[str, Mapping[str, Value]]
    """By the name of a list: the label, and its value."""
    labels: Mapping[str, str]
    modes: Mapping[str, str]
    roles: Sequence[str]
    regimes: Sequence[str]


def kind_of(name: str, offered: Offered) -> SettingKind:
    """The kind of this name; raises KeyError for one that the catalogue made up."""
    name, is_optional = name.removesuffix(OPTIONAL), name.endswith(OPTIONAL)
    made = _choice(offered.choices[name.partition(":")[2]]) if ":" in name else _kinds(offered)[name]
    if not is_optional:
        return made
    fields = vars(made) | {"is_optional": True, "allowed": f"{made.allowed} Boleh kosong.".strip()}
    return SettingKind(**fields)


def _kinds(offered: Offered) -> dict[str, SettingKind]:
    roles = {offered.labels.get(role, role): role for role in offered.roles}
    told = {offered.labels.get(role, role): role for role in ("head", "operator", "other", *offered.roles)}
    return {
        "text": SettingKind(str, answers.text, "Teks satu baris."),
        "office_code": SettingKind(str, answers.office_code, "4 angka."),
        "unit_code": SettingKind(str, answers.unit_code, "2 sampai 10 huruf besar atau angka."),
        "file_name": SettingKind(str, _file_name, "Huruf, angka, garis bawah, tanda hubung."),
        "email": SettingKind(str, answers.email, "Satu alamat surel."),
        "emails": SettingKind(
            BETWEEN.join, lambda text: answers.emails(text).split(", "), "Alamat surel, dipisahkan titik koma."
        ),
        "nip": SettingKind(str, answers.nip, "18 angka."),
        "pattern": SettingKind(str, answers.number_template, "Teks yang memuat {number}."),
        "number": SettingKind(str, _whole, "Bilangan bulat.", is_number=True, is_whole=True),
        "year": SettingKind(
            str, lambda text: str(_whole(text)), "Tahun, misalnya 2027.", is_number=True, is_whole=True
        ),
        "decimal": SettingKind(_decimal_shown, _decimal, "Angka.", is_number=True),
        "yes_no": _choice(YES_NO),
        "time": SettingKind(lambda value: f"{value:%H.%M}", _time, "Jam, misalnya 08.00."),
        "day": SettingKind(
            lambda value: f"{value[1]} {MONTHS[value[0] - 1]}", _day, "Tanggal dan bulan, misalnya 10 Juli."
        ),
        "date": SettingKind(str, _date, "Tanggal, misalnya 2027-08-17."),
        "texts": SettingKind(BETWEEN.join, _texts, "Teks, dipisahkan titik koma."),
        "marks": SettingKind(BETWEEN.join, lambda text: [_mark(each) for each in _texts(text)], "H-3; H-1; H; H+1."),
        "pairs": SettingKind(
            lambda value: BETWEEN.join(f"{label}: {value[role]}" for label, role in told.items() if role in value),
            lambda text: dict(_pair(each, told) for each in _texts(text)),
            f"{', '.join(told)}, masing-masing dengan H+1 dan seterusnya.",
        ),
        "role": _choice(roles),
        "roles": _several(roles),
        "modes": _several(offered.modes),
        "regime": _choice({name: name for name in offered.regimes}),
    }


def _choice(choices: Mapping[str, Value]) -> SettingKind:
    def show(value: Value) -> str:
        return next((label for label, each in choices.items() if each == value), str(value))

    return SettingKind(show, lambda text: choices[_known(text, choices)], "Salah satu dari daftar.", tuple(choices))


def _several(choices: Mapping[str, str]) -> SettingKind:
    def show(values: Value) -> str:
        return BETWEEN.join(_choice(choices).show(each) for each in values)

    return SettingKind(
        show,
        lambda text: [choices[_known(each, choices)] for each in _texts(text)],
        f"{', '.join(choices)}; beberapa dipisahkan titik koma.",
    )


def _known(text: str, choices: Mapping[str, object]) -> str:
    """The label that was written, whatever its case; the near spelling where there is none."""
    by_spelling = {label.casefold(): label for label in choices}
    wanted = answers.text(text).casefold()
    if wanted in by_spelling:
        return by_spelling[wanted]
    near = [by_spelling[each] for each in nearest(wanted, by_spelling)]
    meant = f" Mungkin maksudnya: {' atau '.join(near)}." if near else ""
    raise AnswerError(f"'{text.strip()}' tidak dikenal.{meant} Pilihan: {', '.join(choices)}.")


def _texts(text: str) -> list[str]:
    return [each for each in map(answers.text, re.split(r"[;\n]", text)) if each]


def _file_name(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name := answers.text(text)):
        raise AnswerError(f"'{name}' hanya boleh memuat huruf tanpa aksen, angka, garis bawah, dan tanda hubung.")
    return name


def _whole(text: str) -> int:
    if not re.fullmatch(r"-?\d{1,9}", digits := text.strip()):
        raise AnswerError(f"'{digits}' bukan bilangan bulat. Tulis angkanya saja, tanpa satuan.")
    return int(digits)


def _decimal(text: str) -> str:
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise AnswerError(f"'{text.strip()}' bukan angka. Tulis angkanya saja, tanpa satuan.")
    return _decimal_shown(value).replace(",", ".")


def _decimal_shown(value: Value) -> str:
    plain = f"{Decimal(str(value)):f}"
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")


def _time(text: str) -> time:
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else _no_time(text)
    except ValueError:
        return _no_time(text)


def _no_time(text: str) -> time:
    raise AnswerError(f"'{text.strip()}' bukan jam. Tulis misalnya 08.00.")


def _day(text: str) -> list[int]:
    found = _DAY.fullmatch(answers.text(text))
    months = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
    if found is None or found[2].casefold() not in months:
        near = nearest(found[2].casefold(), months) if found else []
        meant = f" Mungkin maksudnya: {found[1]} {near[0].capitalize()}." if found and near else ""
        raise AnswerError(f"'{text.strip()}' bukan tanggal dan bulan.{meant} Tulis misalnya 10 Juli.")
    month, day = months[found[2].casefold()], int(found[1])
    try:
        date(2027, month, day)  # a common year: the day must be there every year
    except ValueError as error:
        raise AnswerError(f"'{text.strip()}' tidak ada setiap tahun. Tulis misalnya 10 Juli.") from error
    return [month, day]


def _date(text: str) -> str:
    said = answers.text(text)
    if _WHOLE_DAY.fullmatch(said) and (day := day_in(said)):
        return day.isoformat()
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise AnswerError(f"'{said}' bukan tanggal. Tulis misalnya 17 Agustus 2027.") from error


def _mark(text: str) -> str:
    if not _MARK.fullmatch(mark := text.replace(" ", "").upper()):
        raise AnswerError(f"'{text}' harus ditulis H, H-1 sampai H-99, atau H+1 sampai H+99.")
    return mark


def _pair(text: str, told: Mapping[str, str]) -> tuple[str, str]:
    who, colon, mark = text.partition(":")
    if not colon:
        raise AnswerError(f"'{text}' harus ditulis misalnya operator: H+1.")
    return told[_known(who, told)], _mark(mark.strip())
