"""Near the cut-off, what a unit sends anew through its link waits until the operator asked whether it is its own."""

from datetime import datetime

import pytest

from rbworkflow.approval.requests import open_requests
from rbworkflow.clock import set_clock
from rbworkflow.errors import RefusedError
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Semester
from rbworkflow.steps.decisions.report_matter import REPORT
from rbworkflow.steps.decisions.request import papers_of
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.choices import RECEIVED_MAILS, choices
from rbworkflow.steps.overview.confirm_picked import confirm_picked
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox, received_file, submission
from tests.door.sending_visitor import Visitor, words
from tests.door.test_sending_page import PDF, claims, indicator
from tests.intake.corpus import FORM, good_form
from tests.intake.intake_builders import put
from tests.report.report_builders import document_lines

EARLY, NEAR, LATER, COMPILED = "2026-07-03T15:00", "2026-07-05T23:40", "2026-07-06T09:00", "2026-07-07T09:00"


def on(workplace: Workplace, moment: str) -> None:
    assert workplace.settings.clock_file is not None
    set_clock(workplace.settings.clock_file, datetime.fromisoformat(f"{moment}+07:00"))


def send_anew(visitor: Visitor) -> str:
    """The form again with one more piece of evidence, and its collecting; the answer's page."""
    code = indicator(visitor)
    went = visitor.send(("formulir", FORM, good_form()), ("berkas", "Notula susulan.pdf", PDF), indikator=code)
    collect(visitor.workplace)
    return went.headers["location"]


def mails_to(workplace: Workplace, address: str) -> list[str]:
    with read(workplace.engine) as conn:
        rows = conn.execute(outbox.select().order_by(outbox.c.id)).all()
    return [f"{row.subject}\n{row.text_body}" for row in rows if row.recipient == address]


def received(workplace: Workplace, unit: str = "KUL") -> list[str]:
    with read(workplace.engine) as conn:
        rows = conn.execute(submission.select().order_by(submission.c.id)).all()
    tz = workplace.office.tz
    return [f"{row.received_at.astimezone(tz):%Y-%m-%dT%H:%M}" for row in rows if row.unit_code == unit]


@pytest.fixture
def waits(visitor: Visitor, workplace: Workplace) -> str:
    """The page of a replacement that came on Sunday, twenty minutes before the day of the cut-off."""
    on(workplace, NEAR)
    page = send_anew(visitor)
    on(workplace, LATER)
    return page


def test_a_late_replacement_is_kept_and_the_unit_its_head_and_the_operator_hear_that_it_waits(
    visitor: Visitor, workplace: Workplace, waits: str
) -> None:
    collect(workplace)
    assert len(claims(workplace)) == len(received(workplace)) == 1
    said = words(visitor.ask("GET", waits))
    assert "Berkas sudah disimpan, menunggu kepastian operator" in said
    assert "5 Juli 2026 pukul 23.40" in said
    assert "menunggu kepastian operator" in words(visitor.get())
    head = mails_to(workplace, workplace.office.unit("KUL").head.email)[-1]
    assert head.startswith("Kiriman RB Semester I Tahun 2026 menunggu kepastian operator")
    assert f"segera beri tahu operator ({workplace.office.operator.email})" in head
    alarms = [mail for mail in mails_to(workplace, workplace.office.operator.email) if "kiriman ulang" in mail]
    assert len(alarms) == 1


def test_the_operators_act_stands_in_status_and_its_form_opens_filled_in(workplace: Workplace, waits: str) -> None:
    act = status(workplace).next_act
    assert act == (
        "Tanyakan kepada subbagian KUL apakah Kiriman 1 lewat tautan darinya, lalu jalankan 'Konfirmasi pengirim'."
    )
    form = next_form(act, [], year=2026)
    assert form is not None
    assert form.answers == {"nomor_surel_masuk": "Kiriman 1"}
    assert choices(workplace)[RECEIVED_MAILS] == ["Kiriman 1: KUL, 5 Juli 2026"]
    assert waits


def test_what_the_operator_confirms_counts_as_of_its_uploads_end(
    visitor: Visitor, workplace: Workplace, waits: str
) -> None:
    said = confirm_picked(workplace, "Kiriman 1: KUL, 5 Juli 2026", is_genuine=True)
    assert said.endswith("5 Juli 2026 pukul 23.40 WIB, diterima.")
    collect(workplace)
    assert received(workplace)[-1] == NEAR
    with read(workplace.engine) as conn:
        counts = newest_accepted(conn, workplace.office.code, "2026-S1")["KUL"]
    assert (counts.channel, counts.is_late) == ("door", True)
    assert "Isian RB Semester I Tahun 2026" in words(visitor.ask("GET", waits))
    assert "Kiriman" not in status(workplace).next_act
    with pytest.raises(RefusedError, match=r"Kiriman 1 tidak menunggu konfirmasi\. Tidak ada yang menunggu"):
        confirm_picked(workplace, "Kiriman 1", is_genuine=True)


def test_what_the_operator_refuses_counts_for_nothing_is_kept_and_told_to_unit_and_head(
    visitor: Visitor, workplace: Workplace, waits: str
) -> None:
    assert confirm_picked(workplace, "kiriman 1", is_genuine=False).endswith("ditolak.")
    collect(workplace)
    assert len(received(workplace)) == 1
    assert claims(workplace) == []
    unit, refused = workplace.office.unit("KUL"), "Operator menolak kiriman ini karena bukan dari pemilik"
    for address in {unit.head.email, *unit.senders}:
        assert refused in mails_to(workplace, address)[-1]
    assert refused in words(visitor.ask("GET", waits))
    with read(workplace.engine) as conn:
        kept = [row for row in conn.execute(received_file.select()) if row.channel == "door"]
    assert {row.outcome for row in kept} == {"quarantine"}
    assert all(workplace.files.get(row.sha256) for row in kept)


@pytest.mark.parametrize("moment", [EARLY, COMPILED])
def test_a_replacement_at_any_other_time_does_not_wait(visitor: Visitor, workplace: Workplace, moment: str) -> None:
    on(workplace, moment)
    send_anew(visitor)
    assert claims(workplace) == []
    assert len(received(workplace)) == 2


def test_a_first_sending_never_waits_however_late_and_counts_as_of_its_uploads_end(workplace: Workplace) -> None:
    on(workplace, NEAR)
    first = Visitor(workplace, unit="PHS")
    first.send(("formulir", "PHS.xlsx", good_form("PHS")))
    on(workplace, LATER)
    collect(workplace)
    assert claims(workplace) == []
    assert received(workplace, "PHS") == [NEAR]


def test_a_replacement_that_came_another_way_does_not_wait(visitor: Visitor, workplace: Workplace) -> None:
    on(workplace, NEAR)
    put(workplace.settings.inbox / "KUL", FORM, good_form())
    put(workplace.settings.inbox / "KUL", "Notula.pdf", PDF)
    collect(workplace)
    assert len(received(workplace)) == 2
    assert visitor.get().status_code == 200


def test_what_is_older_than_what_counts_by_now_cannot_be_let_in(workplace: Workplace, waits: str) -> None:
    put(workplace.settings.inbox / "KUL", FORM, good_form())
    put(workplace.settings.inbox / "KUL", "Notula.pdf", PDF)
    collect(workplace)
    with pytest.raises(RefusedError, match=r"isian lain dari .+ sudah diterima"):
        confirm_picked(workplace, "Kiriman 1", is_genuine=True)
    assert confirm_picked(workplace, "Kiriman 1", is_genuine=False)
    assert waits


def test_officers_read_on_the_verification_sheet_what_still_waits(workplace: Workplace, waits: str) -> None:
    collect(workplace)
    compile_report(workplace, Semester(2026, 1))
    with read(workplace.engine) as conn:
        (asked,) = (each for each in open_requests(conn, workplace.office.code) if each.subject.kind == REPORT)
        papers = {paper.name: paper.sha256 for paper in papers_of(conn, asked)}
    sheet = document_lines(workplace.files.get(papers["Lembar_Verifikasi.docx"]))
    unit = workplace.office.unit("KUL").name
    held = f"Kiriman ulang {unit} lewat tautan (5 Juli 2026 pukul 23.40 WIB) menunggu kepastian operator;"
    assert f"{held} yang dihitung di sini tidak memuatnya." in sheet
    assert waits
