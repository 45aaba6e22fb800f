"""A province's semester as it is played: six offices' packages taken in, decided, answered, and made into its own."""

from datetime import date
from typing import Final

import httpx

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import Caught
from rbworkflow.local.demo_record import Exhibit, Story
from rbworkflow.local.letters import attached, attachments
from rbworkflow.local.played_province.cast import (
    BY_PAGE,
    FIRST,
    HANDMADE,
    LATE,
    LOWEST,
    PERFORMANCES,
    RETURNED,
    MemberCast,
)
from rbworkflow.local.played_province.handmade import handmade_mail
from rbworkflow.local.played_province.postman import bring, carry
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.local.story import DAILY, OPERATOR, SCHEDULE, officer_asked
from rbworkflow.steps.submissions.sending_link import sending_link

COLLECT: Final = "Kumpulkan isian unit"
PERIOD: Final = "2026-S1"
NOTE: Final = (
    "Mohon dilengkapi sebelum diterima.\n"
    "A7-28: register risiko belum memuat rencana pengendalian.\n"
    "A7-26: laporan pengendalian gratifikasi belum ditandatangani."
)
CORRECTS: Final = "TPH"
TIMEOUT: Final = 60


def province_semester(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    """Semester I as a province lives it: in time, late, by hand, returned and sent again, each with its receipt."""
    _opened(story, office)
    _packages_come(story, office, cast)
    _decided(story, office)
    _receipts_are_heard(story, office, cast)
    _late(story, office, cast)


def _opened(story: Story, office: Rehearsal) -> None:
    with story.stage("open", "Periode dibuka", "the semester opens"):
        at = office.on("2026-06-22 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "The daily round opens the semester; offices have until 10 July.")


def _packages_come(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("take-in", "Paket masuk: surel, halaman kirim, folder", "packages by mail, page and folder"):
        at = office.on("2026-07-06 10:00")
        for code in (FIRST, RETURNED):
            _by_mail(office, cast, code)
        told = f"{_name(office, FIRST)} dan {_name(office, RETURNED)} mengirim paketnya lewat surel."
        story.tell(at, "Kantor", told, "Two offices' own programs mailed their packages.")
        _by_page(office, cast, BY_PAGE)
        told = f"{_name(office, BY_PAGE)} mengunggah paketnya di halaman kirimnya sendiri."
        story.tell(at, "Kantor", told, "One uploads its package on a page of its own, opened by its link.")
        story.tell(at, OPERATOR, office.run(COLLECT), "Each package is read, held against its manifest, and answered.")
        at = office.on("2026-07-07 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "Three working days before their day the others are reminded.")
        at = office.on("2026-07-08 09:00")
        member = office.workplace.office.unit(HANDMADE)
        to = office.workplace.office.sender_address
        bring(handmade_mail(member, office.workplace.layout, to=to, at=at), office.workplace)
        _by_folder(office, cast, LOWEST)
        told = f"{member.name} mengirim laporan buatan sendiri, tanpa data; paket {_name(office, LOWEST)} lewat folder."
        story.tell(at, "Kantor", told, "A report made by hand, without data; another office's package by the folder.")
        story.tell(at, OPERATOR, office.run(COLLECT), "Of the report made by hand the matrix is read.")


def _decided(story: Story, office: Rehearsal) -> None:
    with story.stage("decide", "Sekretaris dan Ketua memutus", "both officers decide on each package"):
        for code in (FIRST, BY_PAGE, HANDMADE, LOWEST):
            _approve(story, office, code, "2026-07-08 13:00", "2026-07-09 09:00")
        at = office.on("2026-07-09 10:00")
        asked = office.waiting(_name(office, RETURNED))
        who = officer_asked(office, asked)
        titles = ("Lembar telaah seperti dibaca Sekretaris", "The review sheet that the Secretary reads")
        said = office.answer(asked, office.codes_for(asked)["KEMBALI"], NOTE)
        story.tell(at, who.title, said, "One is returned, with a point for each indicator that is to be mended.")
        story.show(_attachment(office, who.email, f"Telaah_{RETURNED}", titles))


def _receipts_are_heard(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("receipts", "Tanda terima di kantor pengirim", "the receipts, as the offices' programs read them"):
        at = office.on("2026-07-09 11:00")
        for code in (FIRST, RETURNED):
            cast[code].hear(_mails_to(office, code), date(2026, 7, 9))
        told = f"Program {_name(office, FIRST)} mencatat DITERIMA; {_name(office, RETURNED)} memulai perubahannya."
        story.tell(at, "Kantor", told, "One office's report is received; the other's operator orders the correction.")
        performance = PERFORMANCES[BY_PAGE]
        cast[RETURNED].correct(CORRECTS, performance, reason=NOTE, on=date(2026, 7, 10))


def _late(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("late", "Yang terlambat dan yang dikembalikan", "the late one, and the correction"):
        at = office.on("2026-07-13 07:00")
        story.tell(
            at, SCHEDULE, office.run(DAILY), "The day is over: the late office is reminded once more, and its head."
        )
        at = office.on("2026-07-14 10:00")
        for code in (LATE, RETURNED):
            _by_mail(office, cast, code)
        said = office.run(COLLECT)
        story.tell(at, OPERATOR, said, "The late package, and the returned one as an amendment, are taken in.")
        for code in (LATE, RETURNED):
            _approve(story, office, code, "2026-07-14 13:00", "2026-07-15 09:00")


def _approve(story: Story, office: Rehearsal, code: str, *moments: str) -> None:
    """Both officers, each with the code from his mail."""
    english = "Approved with the code from the mail."
    for moment in moments:
        asked = office.waiting(_name(office, code))
        who = officer_asked(office, asked).title
        story.tell(office.on(moment), who, office.answer(asked, office.codes_for(asked)["SETUJU"]), english)


def _by_mail(office: Rehearsal, cast: MemberCast, code: str) -> None:
    """What its relay took since the last time lies in our mailbox."""
    mails = cast[code].sent_to(office.workplace.office.sender_address)
    carry(mails[-1:], office.workplace)


def _by_page(office: Rehearsal, cast: MemberCast, code: str) -> None:
    """Through the page that its link opens, as a browser without scripts does."""
    workplace = office.workplace
    address = sending_link(workplace, code, PERIOD)
    path = address.rpartition("/kirim/")[2]
    url = f"{office.server.ui_url}/kirim/{path}"
    files = [("formulir", (name, content)) for name, content in _package(cast, office, code)]
    with httpx.Client(headers={"origin": office.server.ui_url}, trust_env=False) as client:
        page = client.get(url)
        number = page.text.partition('name="nomor" value="')[2].partition('"')[0]
        sent = client.post(url, data={"nomor": number, "langkah": "kirim"}, files=files, timeout=TIMEOUT)
    if not sent.is_redirect:
        raise RefusedError(f"Halaman kirim {_name(office, code)} menjawab {sent.status_code}.")


def _by_folder(office: Rehearsal, cast: MemberCast, code: str) -> None:
    folder = office.settings.inbox / code
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _package(cast, office, code):
        (folder / name).write_bytes(content)


def _package(cast: MemberCast, office: Rehearsal, code: str) -> list[tuple[str, bytes]]:
    return list(attachments(cast[code].sent_to(office.workplace.office.sender_address)[-1]))


def _mails_to(office: Rehearsal, code: str) -> list[Caught]:
    return office.catcher.messages(office.workplace.office.unit(code).senders[0])


def _name(office: Rehearsal, code: str) -> str:
    return office.workplace.office.unit(code).name


def _attachment(office: Rehearsal, address: str, beginning: str, titles: tuple[str, str]) -> Exhibit:
    name, content = attached(office.catcher.messages(), address, beginning)
    return Exhibit(title=titles[0], english=titles[1], name=name, content=content)
