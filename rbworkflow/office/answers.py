"""One answer of the questionnaire: made clean, or refused with the sentence that says how to write it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from pydantic import TypeAdapter, ValidationError

from rbworkflow.filling import fill
from rbworkflow.home import command
from rbworkflow.office.strict import Email
from rbworkflow.sheets.amounts import LARGEST
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.texts import is_error

if TYPE_CHECKING:
    from rbworkflow.sheets.columns import FoundTable

Check = Callable[[str], str]

LONGEST: Final = 200
NIP_DIGITS: Final = 18
PLACEHOLDERS: Final = {"number": 1, "office": "3514", "year": 2026}
DISTRICT_DIGITS, PROVINCE_DIGITS = 4, 2
OF_DISTRICT: Final = "Kode kantor harus 4 angka (kode wilayah, misalnya 3514), bukan '{}'."
OF_PROVINCE: Final = "Kode provinsi harus 2 angka (kode wilayah, misalnya 35), bukan '{}'."
OF_EITHER: Final = (
    "Kode kantor harus 4 angka (kabupaten/kota, misalnya 3514) atau 2 angka (provinsi, misalnya 35), bukan '{}'."
)
SHEET_OF_PROVINCE: Final = " KPU provinsi memakai lembar isian lain: {}"
NAMES_OF_COMMISSIONS: Final = frozenset({"KPU", "KIP"})
ACEH: Final = "11"
"""Where the commissions are called KIP."""
YES, NO = "ya", "tidak"
YES_NO: Final = {YES: YES, NO: NO, "y": YES, "t": NO}
_EMAIL: Final = TypeAdapter(Email)


class AnswerError(Exception):
    """An answer that cannot be taken; its text tells the person why and how to write it."""


def typed(found: "FoundTable", index: int, column: str) -> str:
    """What a cell says; raises AnswerError where that is not what was typed into it, or was taken back."""
    value = found.value(index, column)
    if isinstance(value, int | float) and abs(value) >= LARGEST:
        raise AnswerError("Angka sepanjang ini dibulatkan Excel. Ubah format sel menjadi Teks, lalu ketik ulang.")
    if is_error(as_text(value)):
        raise AnswerError("Sel ini berisi galat rumus. Ketik isinya, atau kosongkan bila memang kosong.")
    if (left_out := found.left_out(index, column)) and left_out.unstruck is not None:
        raise AnswerError("Isi sel ini dicoret. Hapus yang tidak berlaku, atau hapus coretannya.")
    return found.text(index, column)


def text(given: str) -> str:
    """One line of text that can be printed."""
    cleaned = " ".join(as_text(given).split())
    if not cleaned.isprintable() or any(ord(letter) < ord(" ") for letter in given.strip() if not letter.isspace()):
        raise AnswerError("Isian memuat tanda yang tidak tercetak. Ketik ulang tanpa tombol panah atau Ctrl.")
    if len(cleaned) > LONGEST:
        raise AnswerError(f"Isian lebih dari {LONGEST} huruf. Pendekkan.")
    return cleaned


def office_name(given: str) -> str:
    """As it is printed within sentences."""
    if (name := text(given)).isupper():
        raise AnswerError(
            f"Nama kantor jangan ditulis dengan huruf besar semua, misalnya KPU Kota Contoh, bukan '{name}'."
        )
    return name


def office_code(given: str) -> str:
    """A district's; whoever writes a province's into its sheet has the wrong one before him."""
    try:
        return _area_code(given, OF_DISTRICT, DISTRICT_DIGITS)
    except AnswerError as error:
        if not is_province_code(text(given)):
            raise
        sheet = SHEET_OF_PROVINCE.format(command("init --province-sheet provinsi.xlsx"))
        raise AnswerError(f"{error}{sheet}") from error


def member_code(given: str) -> str:
    return _area_code(given, OF_DISTRICT, DISTRICT_DIGITS)


def province_code(given: str) -> str:
    return _area_code(given, OF_PROVINCE, PROVINCE_DIGITS)


def any_code(given: str) -> str:
    """By which it is known what the office is."""
    return _area_code(given, OF_EITHER, DISTRICT_DIGITS, PROVINCE_DIGITS)


def is_province_code(code: str) -> bool:
    return bool(re.fullmatch(rf"[0-9]{{{PROVINCE_DIGITS}}}", code))


def _area_code(given: str, sentence: str, *digits: int) -> str:
    """`35.14` as decrees write it, or as a spreadsheet made a number of it, is 3514."""
    code = re.sub(r"[ .,]", "", text(given))
    if not re.fullmatch(r"[0-9]+", code) or len(code) not in digits:
        raise AnswerError(sentence.format(text(given)))
    return code


def member_name(given: str) -> str:
    """As it is printed within sentences, however a list wrote it: `KPU KAB. PASURUAN` is `KPU Kabupaten Pasuruan`."""
    name = text(given)
    words = (name.title().replace(" Dan ", " dan ") if name.isupper() or name.islower() else name).split()
    commission = [words.pop(0).upper()] if _is_commission(words) else []
    if words and words[0].casefold() in {"kab", "kab."}:
        words[0] = "Kabupaten"
    return " ".join([*commission, *words])


def commission_name(row: Mapping[str, str], name: str) -> str:
    """With the commission that a list leaves out: `Kabupaten Pasuruan` is `KPU Kabupaten Pasuruan`."""
    commission = "KIP" if row.get("code", "").startswith(ACEH) else "KPU"
    return name if _is_commission(name.split()) else f"{commission} {name}"


def _is_commission(words: Sequence[str]) -> bool:
    return bool(words) and words[0].upper() in NAMES_OF_COMMISSIONS


def unit_code(given: str) -> str:
    """It names the unit's inbox folder and stands in every form's number."""
    if not re.fullmatch(r"[A-Z0-9]{2,10}", code := text(given).upper()):
        raise AnswerError(f"Kode harus 2 sampai 10 huruf atau angka tanpa spasi (misalnya KUL), bukan '{code}'.")
    return code


def email(given: str) -> str:
    address = text(given)
    try:
        return _EMAIL.validate_python(address)
    except ValidationError as error:
        raise AnswerError(f"'{address}' bukan alamat surel. Tulis satu alamat, misalnya nama@contoh.go.id.") from error


def emails(given: str) -> str:
    """Addresses between commas, semicolons, spaces or lines; no address twice."""
    return ", ".join(dict.fromkeys(email(address) for address in re.split(r"[,;\s]+", given.strip(",; \n\t"))))


def nip(given: str) -> str:
    """`19700101 199503 1 001`, however its digits were grouped."""
    digits = re.sub(r"[ .-]", "", text(given))
    if not re.fullmatch(rf"[0-9]{{{NIP_DIGITS}}}", digits):
        raise AnswerError(f"NIP harus {NIP_DIGITS} angka; yang tertulis '{given.strip()}' ({len(digits)} tanda).")
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def number_template(given: str) -> str:
    """The pattern of a letter's number, proven by filling it in."""
    template = text(given)
    try:
        filled = fill(template, PLACEHOLDERS)
    except ValueError as error:
        raise AnswerError(f"Pola nomor '{template}': {error}.") from error
    if "{number}" not in template or not filled.isprintable():
        raise AnswerError(f"Pola nomor '{template}' harus memuat {{number}}, tempat nomor urut.")
    return template


def one_of(choices: Mapping[str, str]) -> Check:
    """The value of the choice that was named: by its label, the label's first word, its value, or its count."""
    spellings: dict[str, str] = {}
    for count, (label, value) in enumerate(choices.items(), start=1):
        spellings |= {each.casefold(): value for each in (label, label.split()[0], value, str(count))}

    def check(given: str) -> str:
        if (value := spellings.get(text(given).casefold())) is None:
            raise AnswerError(f"'{text(given)}' tidak dikenal. Pilih salah satu: {', '.join(choices)}.")
        return value

    return check
