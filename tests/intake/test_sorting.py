"""Where a mail goes: told by its form, then by its sender."""

import pytest

from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.sorting import OTHER_ADDRESS, Sorted, sort
from rbworkflow.office import Office

KUL, HEAD, PHS_HEAD = (
    "kul@kpu-pasuruan.example",
    "kasubbag.kul@kpu-pasuruan.example",
    "kasubbag.phs@kpu-pasuruan.example",
)
STRANGER, CHAIR = "orang@lain.example", "ketua@kpu-pasuruan.example"


def form(unit: str = "KUL", office: str = "3514") -> FormId:
    return FormId(office_code=office, period_code="2026-S1", unit_code=unit, plan_number=1)


def aside(reason: str) -> Sorted:
    return Sorted(ReceivedMailStatus.QUARANTINED, reason_code=reason)


def doubted() -> Sorted:
    return Sorted(ReceivedMailStatus.AWAITING, "KUL", doubt=OTHER_ADDRESS)


@pytest.mark.parametrize(
    ("sender", "forms", "has_files", "expected"),
    [
        (KUL, [form()], True, Sorted(ReceivedMailStatus.CLAIMED, "KUL")),
        (HEAD, [form()], True, Sorted(ReceivedMailStatus.CLAIMED, "KUL")),
        (HEAD, [form(), form()], True, Sorted(ReceivedMailStatus.CLAIMED, "KUL")),
        (PHS_HEAD, [form()], True, doubted()),
        (STRANGER, [form()], True, doubted()),
        ("", [form()], True, doubted()),
        (CHAIR, [form()], True, doubted()),
        (KUL, [form(), form("PHS")], True, aside("BANYAK_UNIT")),
        (KUL, [], True, Sorted(ReceivedMailStatus.CLAIMED, "KUL")),
        (KUL, [form(office="3515")], True, Sorted(ReceivedMailStatus.CLAIMED, "KUL")),
        (KUL, [], False, aside("TANPA_LAMPIRAN")),
        (CHAIR, [], True, aside("BUKAN_ISIAN")),
        (STRANGER, [], True, aside("PENGIRIM_TIDAK_DIKENAL")),
        (STRANGER, [form(office="3515")], True, aside("PENGIRIM_TIDAK_DIKENAL")),
        (STRANGER, [form("XYZ")], True, aside("PENGIRIM_TIDAK_DIKENAL")),
        ("", [], False, aside("PENGIRIM_TIDAK_DIKENAL")),
    ],
)
def test_a_mail_goes_where_its_form_and_its_sender_say(
    office: Office, sender: str, forms: list[FormId], *, has_files: bool, expected: Sorted
) -> None:
    assert sort(office, sender, forms, lacks="" if has_files else "TANPA_LAMPIRAN") == expected


def test_an_address_of_two_units_needs_a_form(office: Office) -> None:
    shared = [unit.model_copy(update={"senders": (KUL,)}) for unit in office.units]
    both = office.model_copy(update={"units": tuple(shared)})
    assert sort(both, KUL, [], lacks="") == aside("UNIT_TIDAK_JELAS")
    assert sort(both, KUL, [form("PHS")], lacks="") == Sorted(ReceivedMailStatus.CLAIMED, "PHS")


def test_every_reason_has_its_sentence() -> None:
    for reason in ("BANYAK_UNIT", "BUKAN_ISIAN", "TANPA_LAMPIRAN", "UNIT_TIDAK_JELAS", "PENGIRIM_TIDAK_DIKENAL"):
        assert aside(reason).message.endswith(".")
