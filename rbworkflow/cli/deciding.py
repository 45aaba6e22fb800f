"""Commands of reports, their revisions, and those who decide them."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from rbworkflow.cli.printing_lines import Day, PeriodCode, acted, day
from rbworkflow.office import parse_period
from rbworkflow.office.people import ActingSeed

if TYPE_CHECKING:
    from rbworkflow.steps.workplace import Workplace


class Post(StrEnum):
    """Whose post it is."""

    SECRETARY = "sekretaris"
    CHAIR = "ketua"


class Kind(StrEnum):
    """Plh. for an absent holder, Plt. for a vacant post."""

    PLH = "Plh"
    PLT = "Plt"


ROLES = {Post.SECRETARY: "secretary", Post.CHAIR: "chair"}


def report(period: PeriodCode) -> None:
    """Menyusun laporan semester atau tahunan dan memintakan keputusan pejabat."""
    from rbworkflow.steps.incoming.compile_collected import compile_collected

    acted(lambda office: compile_collected(office, parse_period(period)).compiled.message)


def revise(
    period: PeriodCode,
    until: Annotated[Day, day("Batas waktu perbaikan.")],
    reason: Annotated[str, typer.Option(help="Yang perlu diperbaiki.")],
    unit: Annotated[list[str] | None, typer.Option(help="Kode subbagian; boleh berulang.")] = None,
) -> None:
    """Memulai revisi berikutnya: siapa yang memperbaiki dan sampai kapan."""
    from rbworkflow.steps.reports.revise import start_revision

    def work(workplace: "Workplace") -> str:
        units = tuple(unit or ())
        return start_revision(workplace, parse_period(period), units=units, until=until.date(), reason=reason).message

    acted(work)


def cancel_revision(
    period: PeriodCode, reason: Annotated[str, typer.Option(help="Alasan; tercatat di jejak audit.")]
) -> None:
    """Membatalkan revisi terakhir yang belum terbit; permintaan dan kodenya tidak berlaku lagi."""
    from rbworkflow.steps.reports.cancel_revision import cancel_revision as cancel

    acted(lambda office: cancel(office, parse_period(period), reason=reason))


def resend_codes() -> None:
    """Mengirim ulang kode kepada pejabat yang sedang dimintai keputusan; kode lama tidak berlaku lagi."""
    from rbworkflow.steps.decisions.resend_codes import resend_codes as resend

    acted(resend)


def decide_package(
    number: Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor paket pada halaman Kabupaten/Kota.")],
    *,
    accept: Annotated[bool, typer.Option("--accept/--return", help="Diterima, atau dikembalikan dengan catatan.")],
    note: Annotated[str, typer.Option(help="Bila dikembalikan: satu baris satu indikator.")] = "",
) -> None:
    """Menerima atau mengembalikan paket laporan sebuah kantor (di provinsi); tanda terimanya dikirim."""
    from rbworkflow.steps.province.decide_package import decide_package as decide

    acted(lambda office: decide(office, number, is_accepted=accept, note=note))


def number_receipt(
    package: Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor paket pada halaman Kabupaten/Kota.")],
    number: Annotated[str, typer.Option(help="Seperti tercatat di aplikasi persuratan.")],
    dated: Annotated[Day, day("Tanggal surat.")],
) -> None:
    """Mengisi nomor tanda terima paket yang sudah diputus (di provinsi); tanda terimanya lalu dikirim."""
    from rbworkflow.steps.province.number_receipt import number_receipt as number_it

    dated_on = dated.date()
    acted(lambda office: number_it(office, package, receipt_number=number, dated_on=dated_on))


def withdraw_decision(
    code: Annotated[str, typer.Argument(metavar="KODE", help="Kode TARIK dari surel konfirmasi pejabat.")],
) -> None:
    """Menarik keputusan pejabat dengan kode TARIK-nya; keputusan dimintakan lagi pada tahap yang sama."""
    from rbworkflow.steps.decisions.withdraw import withdraw_decision as withdraw_it

    acted(lambda office: withdraw_it(office, code))


def name_acting(  # noqa: PLR0913 - the form's fields, by name
    *,
    post: Annotated[Post, typer.Option(help="Jabatan yang diwakili.")],
    kind: Annotated[Kind, typer.Option(help="Plh: pejabat berhalangan; Plt: jabatan kosong.")],
    name: Annotated[str, typer.Option(help="Nama.")],
    email: Annotated[str, typer.Option(help="Alamat surel; kode keputusan dikirim ke sini.")],
    decree: Annotated[str, typer.Option(help="Nomor surat tugas atau keputusan.")],
    starts: Annotated[Day, day("Berlaku mulai.")],
    ends: Annotated[Day, day("Berlaku sampai.")],
    nip: Annotated[str, typer.Option(help="NIP; kosong bagi anggota KPU.")] = "",
) -> None:
    """Menunjuk Plt. atau Plh.; permintaan keputusan yang menunggu dialihkan kepadanya."""
    from rbworkflow.steps.decisions.name_acting import name_acting as name_it
    from rbworkflow.steps.decisions.name_acting import official_named

    role = ROLES[post]

    def work(workplace: "Workplace") -> str:
        official = official_named(workplace, role, name=name, nip=nip, email=email)
        assignment = ActingSeed(
            role=role,
            kind=kind.value,
            official=official,
            decree=decree,
            starts_on=starts.date(),
            ends_on=ends.date(),
        )
        return name_it(workplace, assignment)

    acted(work)
