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
    RETURNED,
    MemberCast,
    evaluators_rows,
    performance_of,
)
from rbworkflow.local.played_province.handmade import handmade_mail
from rbworkflow.local.played_province.postman import bring, carry
from rbworkflow.local.rehearsal import WAIT_SECONDS, Rehearsal
from rbworkflow.local.story import DAILY, OPERATOR, SCHEDULE, officer_asked
from rbworkflow.polling import poll
from rbworkflow.sheets.typing_in import type_in
from rbworkflow.steps.overview.choices import unit_choice
from rbworkflow.steps.plans.given_workbook import EVALUATIONS
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.store.shared_files import lay_shared

COLLECT: Final = "Kumpulkan isian unit"
PERIOD: Final = "2026-S1"
NOTE: Final = (
    "Mohon dilengkapi sebelum diterima.\n"
    "A7-28: register risiko belum memuat rencana pengendalian.\n"
    "A7-26: laporan pengendalian gratifikasi belum ditandatangani."
)
CORRECTS: Final = "TPH"
SENT_UPWARD: Final = ("Laporan yang terkirim", "The report as it was sent upward")
REVIEW_SHEET: Final = "Lembar_Telaah_RB_Semester_I_2026"
"""What its file's name begins with; the office's name follows."""
EVALUATION_SHEET: Final = "Evaluasi"
RECAP: Final = "Laporan"
"""What its title begins with, as no package's does."""
TIMEOUT: Final = 60
ANSWERED: Final = "Keadaan paket"
"""What its page says once the package is registered."""


def province_semester(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    """Semester I as a province lives it: in time, late, by hand, returned and sent again, each with its receipt."""
    _opened(story, office)
    _packages_come(story, office, cast)
    _decided(story, office)
    _receipts_are_heard(story, office, cast)
    _late(story, office, cast)
    _recapped(story, office)
    _evaluated(story, office, cast)


def _opened(story: Story, office: Rehearsal) -> None:
    with story.stage("open", "Periode dibuka", "the semester opens"):
        at = office.on("2026-06-22 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "The daily round opens the semester; offices have until 10 July.")


def _packages_come(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("take-in", "Paket masuk: surel, halaman kirim, folder", "packages by mail, page and folder"):
        at = office.on("2026-07-06 09:00")
        _by_page(office, cast, BY_PAGE)
        told = f"{_name(office, BY_PAGE)} mengunggah paketnya di halaman kirimnya sendiri, dan dijawab di sana."
        story.tell(at, "Kantor", told, "One uploads its package on a page of its own, opened by its link.")
        at = office.on("2026-07-06 10:00")
        for code in (FIRST, RETURNED):
            _by_mail(office, cast, code)
        told = f"{_name(office, FIRST)} dan {_name(office, RETURNED)} mengirim paketnya lewat surel."
        story.tell(at, "Kantor", told, "Two offices' own programs mailed their packages.")
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
        sheet = f"{REVIEW_SHEET}_{_name(office, RETURNED).replace(' ', '_')}."
        story.show(_attachment(office, who.email, sheet, titles))


def _receipts_are_heard(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("receipts", "Tanda terima di kantor pengirim", "the receipts, as the offices' programs read them"):
        at = office.on("2026-07-09 11:00")
        for code in (FIRST, RETURNED):
            cast[code].hear(_mails_to(office, code), date(2026, 7, 9))
        told = f"Program {_name(office, FIRST)} mencatat DITERIMA; {_name(office, RETURNED)} memulai perubahannya."
        story.tell(at, "Kantor", told, "One office's report is received; the other's operator orders the correction.")
        cast[RETURNED].correct(CORRECTS, performance_of(BY_PAGE), reason=NOTE, on=date(2026, 7, 10))


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


def _recapped(story: Story, office: Rehearsal) -> None:
    with story.stage("recap", "Rekapitulasi provinsi", "the province's own report"):
        at = office.on("2026-07-22 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "At the cut-off the province's own report is compiled from theirs.")
        asked = office.waiting(RECAP)
        secretary = officer_asked(office, asked).email
        titles = ("Rekapitulasi seperti dibaca Sekretaris", "The recap that the Secretary reads")
        story.show(_attachment(office, secretary, "DRAF_", titles))
        for moment in ("2026-07-22 13:00", "2026-07-23 09:00"):
            _approve_one(story, office, RECAP, moment)
        above = office.workplace.office.recipient.email
        story.show(_attachment(office, above, "Laporan_", SENT_UPWARD))


def _evaluated(story: Story, office: Rehearsal, cast: MemberCast) -> None:
    with story.stage("evaluate", "Evaluasi dan rekomendasi", "an evaluation goes back, and into the next plan"):
        at = office.on("2026-08-03 09:00")
        name, member = _name(office, LOWEST), unit_choice(office.workplace.office.unit(LOWEST))
        said = office.run("Siapkan evaluasi", periode=PERIOD, kantor=member)
        story.tell(at, OPERATOR, said, "A workbook for the evaluator, begun from what the office reported.")
        (made,) = office.settings.shared.rglob(f"Evaluasi_{PERIOD}_{LOWEST}_*.xlsx")
        rows = evaluators_rows()
        filled = type_in(made.read_bytes(), EVALUATION_SHEET, rows, key=next(iter(rows[0])))
        lay_shared(office.settings.shared, office.settings.inbox / EVALUATIONS / made.name, filled)
        at = office.on("2026-08-05 09:00")
        said = office.run("Impor evaluasi")
        story.tell(at, "Evaluator", said, "Two recommendations, each with condition, criterion and consequence.")
        exhibit = ("Buku kerja evaluasi yang sudah diisi", "The evaluator's workbook, filled in")
        story.show(Exhibit(title=exhibit[0], english=exhibit[1], name=made.name, content=filled))
    with story.stage("evaluate", "Evaluasi diputus dan sampai di kantornya", "decided, mailed, imported there"):
        _approve(story, office, LOWEST, "2026-08-05 13:00", "2026-08-06 09:00")
        address = office.workplace.office.unit(LOWEST).senders[0]
        story.show(_attachment(office, address, "Surat_Evaluasi", ("Surat evaluasi", "The letter of the evaluation")))
        at = office.on("2026-08-06 11:00")
        district = cast[LOWEST]
        district.hear([office.catcher.messages(address)[-1]], at.date())
        said, file_name, workbook = district.import_recommendations()
        story.tell(at, name, said, "The office's own program offers them, and its next plan begins with them.")
        title, english = "Rekomendasi bagi rencana aksi berikutnya", "What the office's next plan is to answer"
        story.show(Exhibit(title=title, english=english, name=file_name, content=workbook))


def _approve(story: Story, office: Rehearsal, code: str, *moments: str) -> None:
    """Both officers, each with the code from his mail."""
    for moment in moments:
        _approve_one(story, office, _name(office, code), moment)


def _approve_one(story: Story, office: Rehearsal, about: str, moment: str) -> None:
    asked = office.waiting(about)
    who, at = officer_asked(office, asked).title, office.on(moment)
    said = f"{asked.title}: {office.answer(asked, office.codes_for(asked)['SETUJU'])}"
    story.tell(at, who, said, "Approved with the code from the mail.")


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
        answer = sent.headers.get("location", "")
        is_answered = poll(lambda: ANSWERED in client.get(url).text or None, seconds=WAIT_SECONDS) if answer else None
    if not is_answered:
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
