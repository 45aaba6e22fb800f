"""Which of an office's addresses cannot be one, and which may."""

from pathlib import Path

import pytest

from rbworkflow.office.clashes import clashes
from rbworkflow.office.loading import load_office
from rbworkflow.office.model import Office
from tests.office.filled_settings import CITY, PROVINCE, own_config

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def office() -> Office:
    return load_office(ROOT / "config")


def address(office: Office, of: str) -> str:
    found = {
        "sender": office.sender_address,
        "archive": office.archive_address or "",
        "recipient": office.recipient.email,
        "operator": office.operator.email,
        **{role: official.email for role, official in office.officials.items()},
        "head": office.units[0].head.email,
        "other head": office.units[1].head.email,
    }
    return found[of].upper()


def with_address(office: Office, of: str, to: str) -> Office:
    """The office in which `of` has the address that is `to`'s."""
    said = {"email": address(office, to)}
    unit, *others = office.units
    if of == "senders":
        return office.model_copy(update={"units": (unit.model_copy(update={"senders": (said["email"],)}), *others)})
    if of == "head":
        moved = unit.model_copy(update={"head": unit.head.model_copy(update=said)})
        return office.model_copy(update={"units": (moved, *others)})
    if of in office.officials:
        moved_officials = office.officials | {of: office.officials[of].model_copy(update=said)}
        return office.model_copy(update={"officials": moved_officials})
    if of in ("operator", "recipient"):
        return office.model_copy(update={of: getattr(office, of).model_copy(update=said)})
    return office.model_copy(update={f"{of}_address": said["email"]})


@pytest.mark.parametrize(
    ("of", "to", "why"),
    [
        *(("sender", to, "tidak membaca surel") for to in ("operator", "secretary", "chair", "head", "recipient")),
        ("senders", "sender", "tidak membaca surel"),
        ("archive", "sender", "tidak membuktikan apa-apa"),
        ("recipient", "archive", "bukan untuk penerima laporan"),
        *(("recipient", to, "sebagai jawabannya atas laporan") for to in ("operator", "secretary", "head")),
        ("senders", "recipient", "sebagai jawabannya atas laporan"),
        ("secretary", "chair", "kode persetujuan"),
        ("operator", "chair", "kode persetujuan"),
        ("head", "secretary", "kode persetujuan"),
        ("senders", "chair", "kode persetujuan"),
        ("archive", "secretary", "kode persetujuan"),
    ],
)
def test_what_cannot_work_or_is_dangerous_is_said_with_both_places(office: Office, of: str, to: str, why: str) -> None:
    (said,) = clashes(with_address(office, of, to))
    assert f"({address(office, to).lower()})" in said.lower()
    assert " sama dengan " in said
    assert why in said


def test_what_follows_a_plus_makes_no_other_mailbox(office: Office) -> None:
    chair = office.officials["chair"]
    beside = chair.email.replace("@", "+rb@")
    (said,) = clashes(office.model_copy(update={"operator": office.operator.model_copy(update={"email": beside})}))
    assert f"({beside}) sama dengan surel {chair.title}" in said


@pytest.mark.parametrize(
    ("of", "to"),
    [("head", "other head"), ("senders", "other head"), ("senders", "operator"), ("archive", "operator")],
)
def test_what_offices_do_is_left_to_them(office: Office, of: str, to: str) -> None:
    assert clashes(with_address(office, of, to)) == []


def test_an_officer_may_head_a_subbagian_himself(office: Office) -> None:
    unit, *others = office.units
    acting = unit.model_copy(update={"head": office.officials["secretary"], "senders": ()})
    own = acting.model_copy(update={"senders": (acting.head.email,)})
    assert clashes(office.model_copy(update={"units": (acting, *others)})) == []
    assert clashes(office.model_copy(update={"units": (own, *others)})) == []


def test_an_officer_is_not_his_own_operator(office: Office) -> None:
    (said,) = clashes(office.model_copy(update={"operator": office.officials["secretary"]}))
    assert "siapa yang mengoperasikan program ini tidak memutus" in said


@pytest.mark.parametrize("beside", [None, CITY, PROVINCE], ids=["kabupaten", "kota", "provinsi"])
def test_the_sample_offices_have_none(tmp_path: Path, beside: Path | None) -> None:
    assert clashes(load_office(own_config(tmp_path / "kantor", beside=beside))) == []
