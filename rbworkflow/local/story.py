"""The demo's year as it is played: every step with its day, who acts, and what is seen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from rbworkflow.local.rehearsal import Rehearsal

WRONG_CODE: Final = "SETUJU-2222-2222"
NOTE: Final = "Mohon lengkapi data dukung pengawasan dan jelaskan realisasi yang di bawah target."
REASON: Final = "Lengkapi data dukung indikator pengawasan dan isi kendala serta tindak lanjutnya."


@dataclass
class Story:
    """What is told while it happens: each step's words and seconds."""

    say: Callable[[str], None]
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str, title: str) -> Iterator[None]:
        """One stage, announced and timed."""
        self.say(f"\n{title}")
        start = monotonic()
        yield
        self.seconds[name] = round(self.seconds.get(name, 0) + monotonic() - start, 1)

    def tell(self, day: str, who: str, what: str) -> None:
        self.say(f"  {day} · {who}: {what}")


def first_semester(story: Story, office: Rehearsal, samples: Path) -> None:
    """Semester I as offices live it: late, incomplete, returned, corrected, approved, sent."""
    with story.stage("plan", "Rencana aksi dan formulir (the plan comes in, the forms go out)"):
        office.on("2026-06-22 07:00")
        office.put_plan(samples / "rencana_aksi_2026.xlsx")
        story.tell("22 Juni", "Operator", office.run("Impor rencana aksi", tahun=2026))
        story.tell("22 Juni", "Jadwal", office.run("Putaran harian"))
        office.on("2026-07-01 08:00")
        story.tell("1 Juli", "Operator", office.run("Kirim formulir", periode="2026-S1"))
    with story.stage("collect", "Isian subbagian (units send their workbooks and are answered)"):
        office.on("2026-07-02 10:00")
        for unit in ("RDI", "KUL", "TPH"):
            count = office.send(samples / "2026-S1", unit)
            story.tell("2 Juli", unit, f"mengirim {count} berkas")
        story.tell("2 Juli", "Operator", office.run("Kumpulkan isian unit"))
    with story.stage("compile", "Kompilasi pada batas waktu, satu subbagian belum mengirim (compiled at the cut-off)"):
        office.on("2026-07-06 07:00")
        story.tell("6 Juli", "Jadwal", office.run("Putaran harian"))
    with story.stage("decide", "Sekretaris mengembalikan (wrong code, then returned with a note)"):
        office.on("2026-07-07 09:00")
        asked = office.waiting()
        story.tell("7 Juli", "Sekretaris", f"kode keliru → {_last_line(office.answer(asked, WRONG_CODE))}")
        story.tell("7 Juli", "Sekretaris", office.answer(asked, office.codes_for(asked)["KEMBALI"], NOTE))
    with story.stage("revise", "Perbaikan dan Revisi 2 (a unit corrects, the late one arrives)"):
        form = {"periode": "2026-S1", "unit": ["TPH"], "sampai": "2026-07-08", "alasan": REASON}
        story.tell("7 Juli", "Operator", office.run("Mulai revisi", **form))
        office.on("2026-07-08 10:00")
        for folder, unit in (("2026-S1-perbaikan", "TPH"), ("2026-S1", "PHS")):
            story.tell("8 Juli", unit, f"mengirim {office.send(samples / folder, unit)} berkas")
        story.tell("8 Juli", "Jadwal", office.run("Putaran setengah jam"))
    _approvals(story, office, ["2026-07-09 09:00", "2026-07-09 13:00"])


def second_semester(story: Story, office: Rehearsal, samples: Path) -> None:
    """Semester II, all in order, and the annual report after it."""
    with story.stage("collect", "Semester II: formulir dan isian (forms and workbooks)"):
        office.on("2026-12-14 07:00")
        story.tell("14 Desember", "Jadwal", office.run("Putaran harian"))
        story.tell("14 Desember", "Operator", office.run("Kirim formulir", periode="2026-S2"))
        office.on("2027-01-05 10:00")
        for unit in ("RDI", "KUL", "TPH", "PHS"):
            story.tell("5 Januari", unit, f"mengirim {office.send(samples / '2026-S2', unit)} berkas")
        story.tell("5 Januari", "Operator", office.run("Kumpulkan isian unit"))
    with story.stage("compile", "Semester II dikompilasi (compiled at the cut-off)"):
        office.on("2027-01-11 07:00")
        story.tell("11 Januari", "Jadwal", office.run("Putaran harian"))
    _approvals(story, office, ["2027-01-12 09:00", "2027-01-12 13:00"])
    with story.stage("compile", "Laporan tahunan dari kedua semester (the annual report)"):
        office.on("2027-01-13 07:00")
        story.tell("13 Januari", "Jadwal", office.run("Putaran harian"))
    _approvals(story, office, ["2027-01-13 09:00", "2027-01-13 13:00"])


def _approvals(story: Story, office: Rehearsal, moments: list[str]) -> None:
    with story.stage("approve", "Kedua pejabat menyetujui, laporan terbit dan terkirim (approved, issued, sent)"):
        for moment in moments:
            day = office.on(moment)
            asked = office.waiting()
            said = office.answer(asked, office.codes_for(asked)["SETUJU"])
            story.tell(f"{day.day}/{day.month}", asked.title, said)


def _last_line(text: str) -> str:
    return next((line for line in text.splitlines() if line.startswith("⚠")), text).removeprefix("⚠ ")
