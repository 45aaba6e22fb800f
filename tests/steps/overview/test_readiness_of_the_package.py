"""The readiness test looks at what the package needs: addresses of copies, and mails as large as the relay takes."""

from pathlib import Path

import pytest

from rbworkflow.delivery.mail import LARGEST
from rbworkflow.delivery.relay_limit import keep_limit
from rbworkflow.office.packaging import MIB, LetterCopy, PackagePolicy
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.store import read, write
from tests.steps.office_walk import PROVINCE, Walk


def part(walk: Walk, name: str) -> ReadinessPart:
    (found,) = (each for each in readiness(walk.workplace) if each.name == name)
    return found


def in_health(walk: Walk) -> ReadinessPart:
    with read(walk.workplace.engine) as conn:
        (found,) = (each for each in health(conn, walk.workplace) if each.name == "Besar surel")
    return found


@pytest.mark.parametrize(
    ("addresses", "found"),
    [
        (["ketua@kpu-pasuruan.example"], "1 menerima surel laporan"),
        (["ketua.kpu@gmail.com"], "ketua.kpu@gmail.com (domain umum)"),
        ([PROVINCE.upper()], f"{PROVINCE} (sama dengan tujuan laporan)"),
        (2 * ["ketua@kpu-pasuruan.example"], "ketua@kpu-pasuruan.example (tercantum dua kali)"),
    ],
)
def test_the_addresses_of_copies_are_looked_at(opened: Walk, addresses: list[str], found: str) -> None:
    copies = tuple(LetterCopy(title="Ketua", email=each) for each in addresses)
    told = part(opened.with_office(package=PackagePolicy(copies=copies)), "Tembusan surat pengantar")
    assert (told.is_good, told.found) == ("menerima" in found, found)


def test_an_office_whose_addresses_clash_goes_on_and_is_told(opened: Walk) -> None:
    assert part(opened, "Alamat surel").is_good
    told = part(opened.with_office(sender_address=opened.workplace.office.operator.email), "Alamat surel")
    assert (told.is_good, told.condition) == (False, Condition.WARNING)
    assert "Surel pengirim (operator@kpu-pasuruan.example) sama dengan surel Operator" in told.found


def test_a_relay_that_takes_less_than_the_package_needs_is_told_before_anything_is_compiled(
    received_with_relay: Walk,
) -> None:
    assert part(received_with_relay, "Besar surel").is_good
    greedy = PackagePolicy().model_copy(update={"mail_limit_mb": 50})
    told = part(received_with_relay.with_office(package=greedy), "Besar surel")
    assert (told.is_good, told.found) == (False, "relay menerima sampai 40 MB; paket laporan memakai sampai 50 MB")


def test_a_password_file_that_is_gone_is_a_part_that_does_not_work(opened: Walk, tmp_path: Path) -> None:
    walk = opened.with_settings(relay_host="relay.kpu-pasuruan.example", relay_password_file=tmp_path / "sandi")
    told = part(walk, "Relay surel")
    assert not told.is_good
    assert "Periksa RBWORKFLOW_RELAY_PASSWORD_FILE." in told.said


def test_what_the_relay_takes_is_known_from_the_last_mail_and_told_where_config_wants_more(
    received_with_relay: Walk,
) -> None:
    walk = received_with_relay
    with write(walk.workplace.engine) as conn:
        keep_limit(conn, walk.workplace.office.code, 10 * MIB + 5, at=walk.workplace.now)
    assert in_health(walk).condition is Condition.WARNING
    assert in_health(walk).found == "relay menerima sampai 10 MB; paket laporan memakai sampai 20 MB"
    walk.collect()
    walk.daily_round()
    assert in_health(walk).is_good


def test_the_package_is_shared_out_for_what_the_relay_takes(received_with_relay: Walk) -> None:
    walk = received_with_relay
    for largest, limit in [(None, 20), (40 * MIB, 20), (10 * MIB + 5, 10), (MIB, 2)]:
        with write(walk.workplace.engine) as conn:
            keep_limit(conn, walk.workplace.office.code, largest, at=walk.workplace.now)
        assert walk.workplace.package.mail_limit_mb == limit


def test_the_largest_mail_that_config_may_ask_for_is_one_that_may_leave() -> None:
    assert PackagePolicy(mail_limit_mb=25).room <= LARGEST
