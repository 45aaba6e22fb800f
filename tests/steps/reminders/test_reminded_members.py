"""Offices that are late: reminded on the marks' working days, by one mail a day, until their package is here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.office.policies import MembersPolicy
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in
from tests.steps.reminded import days_of, live, reminder
from tests.steps.sent_packages import LOR, NAME, PAPER, data, manifest, registered, send, whole

LATE, SENDER, HEAD = "sekretaris@kpu-contohkidul.example", "rb@kpu-contohkidul.example", "rb@kpu-contohlor.example"


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    """Its offices are due on Friday, 10 July 2026."""
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    yield walk
    walk.workplace.engine.dispose()


def test_a_late_office_is_reminded_on_working_days_alone_and_its_head_once_it_is_late(province: Walk) -> None:
    live(province, "2026-07-06", "2026-07-16", has_afternoons=True)
    assert days_of(province, SENDER) == ["07-07", "07-09", "07-10", "07-13", "07-15"]
    assert days_of(province, LATE) == ["07-13", "07-15"]
    rows = province.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == SENDER)
    assert len({row.key.split("/")[1] for row in rows}) == len(rows), "one a day"
    assert "belum masuk di KPU Provinsi Jawa Timur" in reminder(province, SENDER)


def test_an_office_with_two_addresses_is_not_told_that_it_is_told_too(province: Walk) -> None:
    live(province, "2026-07-06", "2026-07-07")
    assert days_of(province, "rb@kpu-contohwetan.example") == days_of(province, "lapor@kpu-contohwetan.example")
    assert "Hal ini hanya diingatkan kepada Saudara." in reminder(province, "rb@kpu-contohwetan.example")


def test_an_office_of_which_one_address_is_known_is_reminded_there(province: Walk) -> None:
    units = (each.model_copy(update={"senders": ()}) for each in province.workplace.office.units)
    alone = province.with_office(units=tuple(units))
    live(alone, "2026-07-06", "2026-07-13")
    assert days_of(alone, LATE) == ["07-07", "07-09", "07-10", "07-13"]
    rows = alone.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == LATE)
    assert len(rows) == 4, "one a day, also where it is its head's, too"


def test_reminding_ends_with_the_package(province: Walk) -> None:
    live(province, "2026-07-06", "2026-07-07")
    assert days_of(province, HEAD) == ["07-07"]
    send(province, whole())
    assert LOR in {unit.code for unit in province.workplace.office.units}
    live(province, "2026-07-08", "2026-07-16")
    assert days_of(province, HEAD) == ["07-07"]
    assert days_of(province, SENDER)[-1] == "07-15"


def returned(province: Walk, *, on: str) -> Walk:
    """One office's package came in time and is returned on this day."""
    by_operator = province.with_office(members=MembersPolicy(decided_by="operator"))
    by_operator.daily_round()
    send(by_operator, whole())
    by_operator.on(on)
    (package,) = registered(by_operator)
    decide_package(by_operator.workplace, package.id, is_accepted=False, note="Lampirannya terpotong.")
    by_operator.due_work()
    return by_operator


def perubahan() -> dict[str, bytes]:
    """The same report mended, as its office sends it."""
    files = {f"{NAME}_P1_data.json": data(amendment=1, number=1), f"{NAME}_P1.pdf": PAPER}
    return files | {f"{NAME}_P1_daftar_isi.json": manifest(files, perubahan=1, revisi=1)}


def test_an_office_whose_package_was_returned_is_reminded_by_its_day_until_another_came(province: Walk) -> None:
    walk = returned(province, on="2026-07-08 10:00")
    live(walk, "2026-07-08", "2026-07-10")
    assert days_of(walk, HEAD) == ["07-09", "07-10"], "not on the day on which it was told"
    said = reminder(walk, HEAD)
    assert "KPU Kabupaten Contoh Lor dikembalikan Rabu, 8 Juli 2026 dengan surat nomor " in said
    assert "Batas waktunya Jumat, 10 Juli 2026 (hari ini)." in said
    assert "Kirimkan Perubahannya ke " in said
    send(walk, perubahan())
    live(walk, "2026-07-11", "2026-07-16")
    assert days_of(walk, HEAD) == ["07-09", "07-10"]


def test_after_the_deadline_an_office_is_reminded_by_the_day_of_the_return(province: Walk) -> None:
    walk = returned(province, on="2026-07-20 10:00")
    live(walk, "2026-07-20", "2026-07-27")
    assert days_of(walk, HEAD) == ["07-21", "07-23"]
    said = reminder(walk, HEAD)
    assert "dikembalikan Senin, 20 Juli 2026" in said
    assert "Batas waktunya" not in said
    walk.verify()


def test_a_reminder_that_has_not_left_is_withdrawn_once_the_new_package_came(province: Walk) -> None:
    walk = returned(province, on="2026-07-20 10:00")
    away = walk.with_settings(relay_host="localhost", relay_port=1)
    away.on("2026-07-21 07:00").daily_round()
    assert days_of(walk, HEAD) == ["07-21"]
    send(away, perubahan())
    away.half_hourly()
    assert days_of(walk, HEAD) == []
    rows = walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == HEAD)
    assert {row.status for row in rows} == {MailStatus.VOID}


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2026-07-08 09:00", "Perbaikan ditunggu paling lambat Jumat, 10 Juli 2026, sebagai laporan perubahan."),
        ("2026-07-10 09:00", "Perbaikan ditunggu paling lambat Jumat, 10 Juli 2026, sebagai laporan perubahan."),
        ("2026-07-13 09:00", "Batas waktunya, Jumat, 10 Juli 2026, sudah lewat: perbaikan ditunggu secepatnya"),
    ],
)
def test_what_is_returned_says_until_when_it_is_awaited(province: Walk, on: str, said: str) -> None:
    (mail,) = returned(province, on=on).rows(outbox, outbox.c.kind == "package_receipt", outbox.c.recipient == HEAD)
    assert said in " ".join(mail.text_body.split())
