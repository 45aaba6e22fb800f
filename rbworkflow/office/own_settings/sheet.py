"""Pengaturan kantor as a workbook to change: what each setting is now, what it means, and what may be written."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from pydantic.fields import FieldInfo

from rbworkflow.home import command_of
from rbworkflow.office.own_settings.catalogue import SheetOfSettings
from rbworkflow.office.own_settings.folder import SettingLine, SettingsFolder, SettingTable
from rbworkflow.office.own_settings.kinds import SettingKind
from rbworkflow.office.own_settings.places import bounds_of
from rbworkflow.sheets.writing import ColumnSpec, Entry, Format, PaperSize, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import number

NAME: Final = "Pengaturan"
ENTRY: Final = "Isian"
NOW: Final = "Sekarang"
KEY: Final = "Kunci"
VERSION: Final = "Tanda tabel"
"""The label of a table's digest."""
SPARE_ROWS: Final = 15
WAITS: Final = "Perubahannya menunggu konfirmasi pejabat."
INSTRUCTIONS: Final = """\
Buku kerja ini memuat pengaturan kantor sebagaimana adanya saat diunduh. Kata sandi dan kunci tidak ada di sini.
# Cara mengubah
Ubah kolom Isian, atau pada lembar bertabel sel-selnya; kolom Sekarang menunjukkan yang berlaku saat buku kerja dibuat.
Pada lembar bertabel, tambah baris di bawah yang ada, atau kosongkan sebuah baris untuk menghapusnya.
Jangan mengubah nama lembar, judul kolom, dan kolom Kunci.
# Setelah selesai
Simpan sebagai .xlsx, lalu kirim di halaman Pengaturan kantor, atau jalankan: {command} BERKAS.xlsx
Yang belum benar disebut satu per satu menurut lembar dan selnya; selama masih ada, tidak ada yang berubah.
Sesudah itu tampak daftar perubahannya. Baru sesudah Saudara setujui, perubahan itu ditulis.
# Yang menunggu pejabat
Perubahan pejabat berlaku sebagai penunjukan. Tahap persetujuan, alamat surel, dan syarat memutus baru ditulis sesudah \
Sekretaris atau Ketua mengonfirmasi, atau pada hari kerja sesudah pemberitahuannya bila tidak ada keberatan."""


def settings_workbook(folder: SettingsFolder, office_code: str = "") -> bytes:
    """The office's settings, a sheet a subject; the command that reads it names an office of several by its code."""
    footer = f"{folder.values('office.toml')['short_name']} – Pengaturan kantor"
    sheets = (_sheet(folder, sheet, footer) for sheet in folder.sheets)
    return write_workbook([_instructions(folder, office_code), *sheets])


def allowed(kind: SettingKind, field: FieldInfo | None) -> str:
    """What may be written, in words."""
    least, most = bounds_of(field)
    limits = [f"paling sedikit {number(least)}"] if least is not None else []
    limits += [f"paling banyak {number(most)}"] if most is not None else []
    said = kind.allowed.removesuffix(".")
    return f"{', '.join([said, *limits])}." if limits else kind.allowed


def _instructions(folder: SettingsFolder, office_code: str) -> TextSheet:
    told = INSTRUCTIONS.format(command=command_of(office_code, "settings import"))
    listed = [f"{sheet.name}: {sheet.about}" for sheet in folder.sheets]
    return TextSheet(
        name="Petunjuk",
        title="Pengaturan kantor",
        paragraphs=(*told.splitlines(), "# Lembar-lembarnya", *listed),
        width=84,
    )


def _sheet(folder: SettingsFolder, sheet: SheetOfSettings, footer: str) -> SheetSpec:
    if sheet.table:
        return _table_sheet(folder.table(sheet), footer)
    return _lines_sheet(sheet, list(folder.lines(sheet)), footer)


def _lines_sheet(sheet: SheetOfSettings, lines: Sequence[SettingLine], footer: str) -> SheetSpec:
    return SheetSpec(
        name=sheet.name,
        titles=(sheet.name.upper(),),
        hint=sheet.about,
        columns=(
            ColumnSpec(title=NAME, width=28),
            ColumnSpec(
                title=ENTRY,
                width=34,
                is_locked=False,
                entries=tuple(_entry(line.kind, line.field, line.setting.about) for line in lines),
            ),
            ColumnSpec(title=NOW, width=24),
            ColumnSpec(title="Yang boleh diisi", width=24),
            ColumnSpec(title="Penjelasan", width=40),
            ColumnSpec(title=KEY, width=28),
        ),
        rows=[list(_row(line)) for line in lines],
        is_numbered=False,
        frozen_columns=1,
        paper=PaperSize.A3,
        footer=footer,
    )


def _row(line: SettingLine) -> Iterator[object]:
    yield line.name
    yield _cell(line.kind, line.shown)
    yield line.shown
    yield allowed(line.kind, line.field)
    yield f"{line.setting.about} {WAITS if line.setting.waits else ''}".strip()
    yield line.key


def _table_sheet(table: SettingTable, footer: str) -> SheetSpec:
    waiting = [setting.name for setting in table.sheet.settings if setting.waits]
    waits = f" Menunggu konfirmasi pejabat bila berubah: {', '.join(waiting)}." if waiting else ""
    columns = list(zip(table.sheet.settings, table.kinds, table.fields, strict=True))
    width = {"text": 32, "email": 32, "email?": 32, "emails?": 40, "nip?": 24}
    return SheetSpec(
        name=table.sheet.name,
        titles=(table.sheet.name.upper(),),
        labels=((VERSION, table.digest),),
        hint=table.sheet.about + waits,
        columns=tuple(
            ColumnSpec(
                title=setting.name,
                width=width.get(setting.kind, 18),
                is_locked=False,
                choices=kind.choices,
                note=f"{allowed(kind, field)} {setting.about}".strip(),
                expected_beside=() if kind.is_optional or not count else (table.sheet.settings[0].name,),
            )
            for count, (setting, kind, field) in enumerate(columns)
        ),
        rows=[[_cell(kind, text) for kind, text in zip(table.kinds, row, strict=True)] for row in table.shown],
        is_numbered=False,
        spare_rows=SPARE_ROWS,
        paper=PaperSize.A3,
        footer=footer,
    )


def _entry(kind: SettingKind, field: FieldInfo | None, about: str) -> Entry:
    least, most = bounds_of(field)
    return Entry(
        note=f"{allowed(kind, field)} {about}".strip(),
        choices=kind.choices,
        least=least,
        most=most,
        is_whole=kind.is_whole,
        shown_as=Format.GENERAL if kind.is_number else None,
        is_expected=not kind.is_optional,
    )


def _cell(kind: SettingKind, text: str) -> object:
    """A number as a number, so that it can be counted with."""
    return Decimal(text.replace(",", ".")) if kind.is_number and text else text or None
