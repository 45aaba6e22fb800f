"""Commands of this machine: playing a semester, running the office, and trying whether all is ready."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rbworkflow.cli.choosing_office import chosen, chosen_or_server, of_server
from rbworkflow.cli.printing_lines import acted, said, said_of_each
from rbworkflow.home import command
from rbworkflow.offices import is_many
from rbworkflow.settings import Settings

if TYPE_CHECKING:
    from rbworkflow.steps.workplace import Workplace


def demo(
    *,
    year: Annotated[bool, typer.Option("--year", help="Lanjut ke semester II dan laporan tahunan.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Hasil sebagai satu objek JSON di akhir.")] = False,
    output: Annotated[Path, typer.Option(help="Folder hasil.")] = Path("demo-output"),
    office: Annotated[
        str, typer.Option(help="Kantor contoh: kabupaten (WIB, delapan area), atau kota (WIT, RB General dan Tematik).")
    ] = "kabupaten",
    province: Annotated[
        bool, typer.Option("--province", help="Provinsi contoh dengan enam kantor: dari paket sampai rekomendasi.")
    ] = False,
) -> None:
    """Geladi: kantor contoh dari rencana aksi sampai laporan di provinsi, tanpa keluar dari komputer ini."""
    from rbworkflow.local.demo import demo as play
    from rbworkflow.local.played_province.demo import demo as play_province

    if province:
        said(lambda: play_province(output, as_json=as_json))
    else:
        said(lambda: play(output, is_year=year, as_json=as_json, office_name=office))


def try_(output: Annotated[Path, typer.Option(help="Folder hasil.")] = Path("try-output")) -> None:
    """Mencoba sendiri: kantor contoh yang berhenti di tiap keputusan sampai Saudara memutuskannya di peramban."""
    from rbworkflow.local.tryout import try_out

    said(lambda: try_out(output))


def rehearse(
    *,
    year: Annotated[int, typer.Option(help="Tahun yang digeladikan, misalnya 2027.")],
    config: Annotated[Path | None, typer.Option(help="Folder konfigurasi kantor; yang dimainkan salinannya.")] = None,
    folder: Annotated[Path, typer.Option(help="Folder hasil.")] = Path("geladi-output"),
    variant: Annotated[
        str, typer.Option(help="biasa, cuti-bersama, plh, listrik-padam, atau malam-tahun-baru.")
    ] = "biasa",
) -> None:
    """Geladi setahun: semua hari dan surel tahun itu menurut pengaturan kantor, sebelum terjadi."""
    from rbworkflow.local.rehearsed_year.rehearse import rehearse as play

    said(lambda: play(config or Settings().config, year, folder, variant=variant))


def start() -> None:
    """Menjalankan server dan pekerja kantor ini sampai Ctrl-C."""
    from rbworkflow.local.start import start as run

    said(lambda: run(of_server()))


def server(
    *,
    no_services: Annotated[
        bool, typer.Option("--no-services", help=f"Hanya halaman; jadwal dijalankan '{command('services')}'.")
    ] = False,
) -> None:
    """Menjalankan server saja, tanpa pekerja: satu proses, untuk systemd dan wadah."""
    from rbworkflow.local.parts import serve

    said(lambda: serve(of_server(), is_ticking=not no_services))


def services() -> None:
    """Menjalankan jadwal saja, bagi beberapa server dengan --no-services (PostgreSQL dan Redis)."""
    from rbworkflow.local.parts import tick

    said(lambda: tick(of_server()))


def worker(
    name: Annotated[str | None, typer.Option(help="Nama pekerja ini, bila ada pekerja lain di sampingnya.")] = None,
) -> None:
    """Menjalankan pekerja saja: satu proses, yang menunggu sampai server menjawab."""
    from rbworkflow.local.parts import work

    said(lambda: work(of_server(), name))


def check_readiness() -> None:
    """Uji kesiapan: memeriksa komputer ini dan mengirim surel uji; keluar dengan kode 1 bila ada yang bermasalah."""
    from rbworkflow.local.prefect_tried import prefect_of
    from rbworkflow.steps.overview.readiness import queue_test_mail, readiness, readiness_in_short
    from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart, worst

    parts: list[ReadinessPart] = []

    def work(workplace: "Workplace") -> str:
        parts.extend([*readiness(workplace), *prefect_of(workplace)])
        return "\n".join([*(part.line for part in parts), readiness_in_short(parts), queue_test_mail(workplace)])

    acted(work)
    if worst(parts) is Condition.BROKEN:
        raise typer.Exit(1)


def sign_in_link() -> None:
    """Mencetak tautan masuk baru bagi administrator, sekali pakai; yang lama tidak berlaku lagi."""
    from rbworkflow.steps.people.letting_in import administrators_link, seed_people
    from rbworkflow.steps.people.server_place import open_server
    from rbworkflow.steps.workplace import open_workplace

    def work() -> str:
        settings = chosen_or_server()
        if is_many(settings):
            return str(administrators_link(open_server(settings), is_wanted=True))
        workplace = open_workplace(settings)
        seed_people(workplace)
        return str(administrators_link(workplace, is_wanted=True))

    said(work)


def mail_login(
    address: Annotated[
        str, typer.Argument(metavar="ALAMAT", help="Hanya kotak surat ini, juga bila masih berlaku.")
    ] = "",
) -> None:
    """Masuk di Microsoft bagi kotak surat kantor yang tidak menerima kata sandi, dengan kode di peramban mana pun."""
    from rbworkflow.steps.notices.signed_in import sign_in_again
    from rbworkflow.steps.sending.due_work import do_due_work
    from rbworkflow.steps.workplace import open_workplace

    def work() -> str:
        workplace = open_workplace(chosen())
        signed_in = sign_in_again(workplace.settings, address, tell=typer.echo)
        return "\n".join([signed_in, *do_due_work(workplace).lines])  # what waited for it leaves

    said(work)


def rotate() -> None:
    """Mengganti kunci komputer ini dan kunci kode, misalnya saat serah terima kepada operator lain."""
    from rbworkflow.steps.decisions.rotate_keys import rotate_keys
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: rotate_keys(open_workplace(chosen())))


def migrate() -> None:
    """Menyesuaikan basis data dengan versi program ini; salinannya dibuat lebih dahulu."""
    said_of_each(_migrated)


def _migrated(settings: Settings) -> str:
    from rbworkflow.local.prefect_database import make_prefect_tables
    from rbworkflow.store import migrate as bring_up_to_date
    from rbworkflow.store import open_engine
    from rbworkflow.store.databases import make_database
    from rbworkflow.store.turns import in_turn

    engine = open_engine(settings.store_url)
    try:
        make_database(engine)
        with in_turn(settings.store_url):
            copy = bring_up_to_date(engine, settings.data)
            if settings.prefect_store_url and not settings.office_code:
                make_prefect_tables(settings)
    finally:
        engine.dispose()
    kept = f" Salinan sebelum penyesuaian: {copy}." if copy else ""
    return f"Basis data sesuai dengan versi program ini.{kept}"
