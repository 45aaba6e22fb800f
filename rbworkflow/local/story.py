"""The demo's year as it is played: every step with its day, who acts, and what is seen."""

from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from rbworkflow.approval import requests
from rbworkflow.approval.officers import Officer
from rbworkflow.local.camera import DESK, PHONE, Size, photograph_form
from rbworkflow.local.demo_record import Exhibit, Screen, Story
from rbworkflow.local.letters import attached
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.local.sample_office import CHANGED_PLAN, Cast, SampleOffice
from rbworkflow.local.sample_year import ASSESSMENT, PLAN, RECOMMENDATIONS
from rbworkflow.steps.decisions.requested_runs import RunWanted
from rbworkflow.steps.plans.plan_folders import ASSESSMENT_INBOX, RECOMMENDATIONS_INBOX
from rbworkflow.store import read

WRONG_CODE: Final = "SETUJU-2222-2222-2222"
OPERATOR: Final = "Operator"
SCHEDULE: Final = "Jadwal"
DAILY: Final = "Putaran harian"
COLLECT: Final = "Kumpulkan isian unit"
PLAN_DRAFT: Final = ("Draf perubahan rencana aksi", "The draft of the changed plan, with what changes")
PLAN_APPROVED: Final = (
    "The plan is decided like a report: the Secretary first, with the code from the mail.",
    "With the Chair's approval the plan is in force; every unit gets the signed document.",
)
APPROVED: Final = (
    "The officer in charge approves with the code from the mail; the Chair is asked next.",
    "With the Chair's approval the report gets its number and date, is issued, and goes to the province.",
)


def first_semester(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    """Semester I as offices live it: late, incomplete, returned, corrected, approved, sent."""
    until_asked(story, office, sample)
    _return(story, office, sample.cast)
    with story.stage("revise", "Perbaikan dan Revisi 2", "a unit corrects, the late one arrives"):
        form = {"periode": "2026-S1", "unit": [sample.cast.corrects], "sampai": "2026-07-08"}
        at = office.on("2026-07-07 10:00")
        said = office.run("Mulai revisi", **form, alasan=sample.cast.reason)
        story.tell(at, OPERATOR, said, "The operator asks one unit to correct its workbook in a day.")
        corrections_come(story, office, sample)
    _approvals(story, office, ["2026-07-09 09:00", "2026-07-09 13:00"])


def until_asked(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    """From the plan to the first officer's turn."""
    _plan_and_forms(story, office, sample)
    _collection(story, office, sample)
    _compilation(story, office)


def corrections_come(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    """The unit that was asked to correct and the late one send, and the next round compiles the revision."""
    at = office.on("2026-07-08 10:00")
    for sent in (f"2026-S1-perbaikan/{sample.cast.corrects}", f"2026-S1/{sample.cast.late}"):
        _send(story, office, at, sample.folder / sent)
    said = office.run("Putaran setengah jam")
    story.tell(at, SCHEDULE, said, "Both workbooks are in: revision 2 is compiled, the Secretary asked again.")


def second_semester(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    """The plan changes in mid-year; then semester II, all in order, and the annual report after it."""
    if sample.has(CHANGED_PLAN):
        _plan_change(story, office, sample)
    if sample.has(ASSESSMENT):
        _assessment(story, office, sample)
    with story.stage("collect", "Semester II: formulir dan isian", "semester II: forms and workbooks"):
        at = office.on("2026-12-14 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "The daily round opens semester II.")
        story.tell(at, OPERATOR, office.run("Kirim formulir", periode="2026-S2"), "The forms go out.")
        at = office.on("2027-01-06 10:00")
        for sent in sample.second_sendings:
            _send(story, office, at, sent)
        story.tell(at, OPERATOR, office.run(COLLECT), "The workbooks are read, checked and answered.")
    with story.stage("compile", "Semester II dikompilasi", "compiled at the cut-off"):
        at = office.on("2027-01-11 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "At the cut-off the report is compiled; the Secretary is asked.")
    _approvals(story, office, ["2027-01-12 09:00", "2027-01-12 13:00"])
    with story.stage("compile", "Laporan tahunan dari kedua semester", "the annual report"):
        at = office.on("2027-01-25 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "Both semesters are approved: the annual report is compiled.")
    _approvals(story, office, ["2027-01-26 09:00", "2027-01-26 13:00"])


def _recommendations(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    with story.stage("plan", "Rekomendasi evaluasi provinsi", "the province's last evaluation comes in"):
        at = office.on("2026-06-22 07:00")
        evaluation = sample.folder / RECOMMENDATIONS
        office.put_workbook(evaluation, RECOMMENDATIONS_INBOX)
        said = office.run("Impor rencana aksi", isi="Rekomendasi evaluasi provinsi", tahun=2026)
        story.tell(at, OPERATOR, said, "Six recommendations of the year before come in: the plan is to answer each.")
        story.show(_exhibit(evaluation, ("Rekomendasi evaluasi 2025", "The evaluation's recommendations")))


def _plan_and_forms(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    if sample.has(RECOMMENDATIONS):
        _recommendations(story, office, sample)
    with story.stage("plan", "Rencana aksi", "the plan comes in"):
        at = office.on("2026-06-22 07:00")
        plan = sample.folder / PLAN
        office.put_plan(plan)
        said = office.run("Impor rencana aksi", tahun=2026)
        story.tell(at, OPERATOR, said, "The operator puts the year's action plan into its folder and has it read.")
        story.show(_exhibit(plan, ("Rencana aksi 2026, halaman pertama", "The action plan's first page")))
    _approvals(story, office, ["2026-06-22 09:00", "2026-06-22 13:00"], PLAN_APPROVED)
    with story.stage("plan", "Periode dan formulir", "the semester opens, the forms go out"):
        at = office.on("2026-06-23 07:00")
        story.tell(at, SCHEDULE, office.run(DAILY), "The daily round opens the semester on its day.")
        at = office.on("2026-07-01 08:00")
        said = office.run("Kirim formulir", periode="2026-S1")
        story.tell(at, OPERATOR, said, "Every unit and its head get a form with targets and indicators filled in.")
        unit = sample.cast.corrects
        titles = (f"Formulir kosong {unit}", "The blank form of one unit")
        story.show(_attachment(office, _head(office, unit), "Formulir_", titles))


def _plan_change(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    with story.stage("plan", "Rencana aksi diubah di tengah tahun", "the plan changes in mid-year, for a reason"):
        at = office.on("2026-09-07 08:00")
        plan = sample.folder / CHANGED_PLAN
        office.put_plan(plan)
        said = office.run("Impor rencana aksi", tahun=2026, alasan=sample.cast.change_reason)
        story.tell(at, OPERATOR, said, "A changed plan is a new version; the officers read what changes and why.")
        story.show(_attachment(office, officer_asked(office, office.waiting()).email, "DRAF_Rencana", PLAN_DRAFT))
    _approvals(story, office, ["2026-09-07 10:00", "2026-09-07 14:00"], PLAN_APPROVED)


def _assessment(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    with story.stage("plan", "LKE tahun ini", "the year's self-assessment comes in"):
        at = office.on("2026-12-07 08:00")
        workbook = sample.folder / ASSESSMENT
        office.put_workbook(workbook, ASSESSMENT_INBOX)
        said = office.run("Impor rencana aksi", isi="Lembar kerja evaluasi (LKE)", tahun=2026)
        story.tell(at, OPERATOR, said, "The operator puts the LKE into its folder; its items are known by unit.")
        story.show(_exhibit(workbook, ("LKE 2026, halaman pertama", "The self-assessment's first page")))


def _collection(story: Story, office: Rehearsal, sample: SampleOffice) -> None:
    with story.stage("collect", "Isian subbagian", "units send their workbooks and are answered"):
        at = office.on("2026-07-02 10:00")
        for each in sample.cast.in_time:
            _send(story, office, at, sample.folder / "2026-S1" / each)
        said = office.run(COLLECT)
        story.tell(at, OPERATOR, said, "Each workbook is read and checked; each unit is told by cell what is missing.")
        unit = sample.cast.corrects
        sent = sample.folder / "2026-S1" / unit / f"Isian_RB_2026-S1_{unit}.xlsx"
        story.show(_exhibit(sent, (f"Isian {unit} seperti dikirim", "One unit's workbook as it was sent")))
        titles = (f"Isian {unit} dengan sel yang ditandai", "The same workbook as the unit got it back, cells marked")
        story.show(_attachment(office, _head(office, unit), "Perbaikan_", titles))


def _compilation(story: Story, office: Rehearsal) -> None:
    with story.stage("compile", "Kompilasi pada batas waktu, satu subbagian belum mengirim", "compiled at the cut-off"):
        at = office.on("2026-07-06 07:00")
        english = "At the cut-off the report is compiled although one unit is late; the Secretary is asked to decide."
        story.tell(at, SCHEDULE, office.run(DAILY), english)
        secretary = officer_asked(office, office.waiting()).email
        titles = ("Lembar verifikasi untuk pejabat", "The verification sheet, for the officers only")
        story.show(_attachment(office, secretary, "Lembar_Verifikasi", titles))


def _return(story: Story, office: Rehearsal, cast: Cast) -> None:
    with story.stage("decide", "Sekretaris mengembalikan", "a wrong code, then returned with a note"):
        at = office.on("2026-07-07 09:00")
        asked = office.waiting()
        who = officer_asked(office, asked).title
        form = _screen(story, office, asked, DESK, ("Layar keputusan Sekretaris", "The Secretary's screen"))
        said = _warning(office.answer(asked, WRONG_CODE))
        story.tell(at, who, said, "The Secretary mistypes the code: nothing is decided, the form asks again.")
        story.show(form)
        titles = ("Layar yang sama di telepon, sesudah kode keliru", "The same on a phone, after the wrong code")
        form = _screen(story, office, asked, PHONE, titles)
        said = office.answer(asked, office.codes_for(asked)["KEMBALI"], cast.note)
        story.tell(at, who, said, "With the other code and a note the report is returned to the operator.")
        story.show(form)


def _approvals(story: Story, office: Rehearsal, moments: list[str], told: tuple[str, str] = APPROVED) -> None:
    with story.stage("approve", "Kedua pejabat menyetujui", "both officers approve"):
        for moment, english in zip(moments, told, strict=True):
            at = office.on(moment)
            asked = office.waiting()
            who = officer_asked(office, asked).title
            story.tell(at, who, office.answer(asked, office.codes_for(asked)["SETUJU"]), english)


def _send(story: Story, office: Rehearsal, at: datetime, folder: Path) -> None:
    """The unit that the folder is named after sends what is in it."""
    said = f"Mengirim {office.send(folder.parent, folder.name)} berkas."
    story.tell(at, folder.name, said, "The unit copies its workbook and evidence into its folder.")


def _exhibit(path: Path, titles: tuple[str, str]) -> Exhibit:
    return Exhibit(title=titles[0], english=titles[1], name=path.name, content=path.read_bytes())


def _attachment(office: Rehearsal, address: str, beginning: str, titles: tuple[str, str]) -> Exhibit:
    """What was attached to the newest mail of this kind to `address`."""
    name, content = attached(office.catcher.messages(), address, beginning)
    return Exhibit(title=titles[0], english=titles[1], name=name, content=content)


def _head(office: Rehearsal, unit: str) -> str:
    return next(each.head.email for each in office.workplace.office.units if each.code == unit)


def officer_asked(office: Rehearsal, asked: RunWanted) -> Officer:
    """Who is asked: the officer in charge on that day."""
    with read(office.workplace.engine) as conn:
        return requests.request(conn, asked.request_id).officer


def _screen(story: Story, office: Rehearsal, asked: RunWanted, size: Size, titles: tuple[str, str]) -> Screen:
    """The run's form as it stands now, in words, and photographed where this machine can."""
    form = office.runs.form(UUID(asked.run_id or ""))
    fields = form.schema.get("properties", {}).values() if form else ()
    session = office.officers_session(officer_asked(office, asked).email)
    target = story.mailbox.parent / "layar" / f"{size.width}.png"
    return Screen(
        title=titles[0],
        english=titles[1],
        description=form.description if form else "",
        fields=tuple((each.get("title", ""), each.get("description", "")) for each in fields),
        picture=photograph_form(office.server.run_url(asked.run_id or ""), session, size, target),
    )


def _warning(text: str) -> str:
    return next((line for line in text.splitlines() if line.startswith("⚠")), text).removeprefix("⚠ ")
