"""A unit's page to send through: from the link to the answer, and whatever may come between."""

import re
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

import anyio
import pytest
from starlette.types import Message

from rbworkflow.access.accounts import Role
from rbworkflow.clock import set_clock
from rbworkflow.delivery.composing import Composer
from rbworkflow.door.visitors import COOKIE
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.uploads import KEPT_SECONDS, LARGEST_TOGETHER, Uploads, tidy_uploads
from rbworkflow.office import Semester
from rbworkflow.office.windows import close_window
from rbworkflow.plan.recommendation_rows import replace_recommendations
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import act, evidence, outbox, received_file
from tests.door.sending_visitor import HOST, KilledError, Visitor, killed_at, words
from tests.ground.coming_in import token_of
from tests.intake.corpus import FORM, good_form

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


class NobodyReads:
    """A body that was never asked for."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise AssertionError("somebody reads it")


def claims(workplace: Workplace) -> list[str]:
    return sorted(path.name for path in workplace.claims.glob("*-door-*"))


def indicator(visitor: Visitor) -> str:
    return str(re.findall(r'<option value="([^"]+)"', visitor.get().text)[0])


def test_a_form_and_its_evidence_go_from_the_link_to_the_answer(visitor: Visitor, workplace: Workplace) -> None:
    code = indicator(visitor)
    went = visitor.send(("formulir", FORM, good_form()), ("berkas", "Notula rapat.pdf", PDF), indikator=code)
    assert went.status_code == 303
    answer = went.headers["location"]
    waiting = visitor.ask("GET", answer)
    assert "Berkas sudah diterima, sedang diperiksa" in words(waiting)
    assert 'http-equiv="refresh"' in waiting.text
    (order,) = visitor.prefect.orders
    assert "Kumpulkan isian unit" in order["path"]
    collect(workplace)
    answered = visitor.ask("GET", answer)
    assert "Isian RB Semester I Tahun 2026" in words(answered)
    assert "lewat halaman kirim" in words(answered)
    assert 'http-equiv="refresh"' not in answered.text
    with read(workplace.engine) as conn:
        proves = {row.indicator_code for row in conn.execute(evidence.select()) if "Notula rapat" in row.name}
        who = {row.who for row in conn.execute(act.select())}
    assert proves == {code}
    assert who == {f"{workplace.office.unit('KUL').name} (tautan kirim)"}


def test_the_page_says_what_was_sent_what_is_missing_and_the_limits(visitor: Visitor, workplace: Workplace) -> None:
    shown = words(visitor.get())
    assert "Jenis yang diterima: PDF, PNG, JPG, HEIC, WEBP, GIF, BMP, TIF, XLSX, DOCX, ZIP." in shown
    assert workplace.office.unit("KUL").name in shown
    assert "Semester I Tahun 2026, paling lambat Jumat, 3 Juli 2026" in shown
    assert "paling besar 25 MB" in shown
    assert "Yang masih perlu dilengkapi" in shown
    assert "lewat folder bersama" in shown
    book = re.search(r'href="([^"]+/buku)"', visitor.get().text)
    assert book is not None
    marked = visitor.ask("GET", book[1])
    assert marked.content.startswith(b"PK")
    assert "Perbaikan_KUL" in marked.headers["content-disposition"]


def test_files_that_were_kept_first_are_sent_together_later(visitor: Visitor, workplace: Workplace) -> None:
    code = indicator(visitor)
    kept = visitor.send(("berkas", "image.jpg.pdf", PDF), step="simpan", indikator=code)
    visitor.send(("berkas", "image.jpg.pdf", PDF + b"\n%%EOF"), step="simpan", indikator=code)
    again = visitor.send(("berkas", "image.jpg.pdf", PDF), step="simpan", indikator=code)
    assert "Siap dikirim" in words(kept)
    assert again.text.count("image.jpg.pdf") == 2, "the same file twice is one; another one of its name is another"
    assert visitor.send().status_code == 303
    (claim,) = claims(workplace)
    names = [path.name for path in inbox.paths(inbox.Claim(workplace.claims / claim))]
    assert names == ["image.jpg (2).pdf", "image.jpg.pdf"]
    assert "Siap dikirim" not in words(visitor.get())


def test_what_is_taken_away_again_is_not_sent(visitor: Visitor) -> None:
    visitor.send(("formulir", "salah.xlsx", b"x"), step="simpan")
    (path,) = re.findall(r'action="([^"]+/hapus)"', visitor.get().text)
    assert visitor.ask("POST", path).status_code == 303
    assert "salah.xlsx" not in visitor.get().text


@pytest.mark.parametrize("token", ["x", "0" * 32, "..%2f..%2fetc", "%00"])
def test_a_token_that_is_none_opens_nothing_and_names_whom_to_ask(visitor: Visitor, token: str) -> None:
    for method, path in (("GET", ""), ("POST", ""), ("POST", "/berkas"), ("GET", "/kiriman/KUL-door-1")):
        said = visitor.ask(method, f"/kirim/{token}{path}")
        assert said.status_code in (303, 403, 404, 405, 410), (method, path)
        assert "Siap dikirim" not in said.text
    ended = visitor.ask("GET", f"/kirim/{'0' * 32}")
    assert (
        f"utuh dari surel terbaru, atau tanyakan kepada operator ({visitor.workplace.office.operator.email})"
        in words(ended)
    )


def test_a_link_makes_no_session_and_opens_nothing_else(visitor: Visitor) -> None:
    assert "set-cookie" not in visitor.get().headers
    for path in ("/", "/deployments", "/api/flow_runs/filter", "/orang"):
        assert visitor.ask("GET", path).status_code in (303, 401, 403, 404)


def test_another_units_answer_and_workbook_stay_closed(visitor: Visitor, workplace: Workplace) -> None:
    with read(workplace.engine) as conn:
        claim = conn.execute(received_file.select()).first()
    assert claim is not None
    other = Visitor(workplace, unit="PHS")
    for path in (f"/kiriman/{claim.claim}", f"/kiriman/{claim.claim}/buku", "/kiriman/..%2f..%2fsecrets"):
        assert other.get(path).status_code in (404, 303, 403)
    assert visitor.get(f"/kiriman/{claim.claim}").status_code == 200


def test_a_closed_period_closes_its_links(visitor: Visitor, workplace: Workplace) -> None:
    with write(workplace.engine) as conn:
        close_window(conn, workplace.office, Semester(2026, 1), reason="Dibuka karena keliru.", at=workplace.now)
    said = visitor.get()
    assert said.status_code == 410
    assert "Pengiriman isian Semester I Tahun 2026 sudah ditutup. Bila masih ada yang perlu" in words(said)
    assert visitor.post(data={"langkah": "kirim"}).status_code == 410


@pytest.mark.parametrize(("day", "status"), [("2026-08-10", 200), ("2026-08-11", 410)])
def test_a_link_ends_a_month_after_the_provinces_day(
    visitor: Visitor, workplace: Workplace, day: str, status: int
) -> None:
    assert workplace.settings.clock_file is not None
    set_clock(workplace.settings.clock_file, datetime.fromisoformat(f"{day}T09:00+07:00"))
    assert visitor.get().status_code == status


def test_a_link_that_was_replaced_opens_nothing_and_the_new_one_does(visitor: Visitor, workplace: Workplace) -> None:
    assert visitor.ask("POST", "/tautan/KUL/2026-S1").status_code == 303, "nobody who has not come in renews a link"
    visitor.cookies = {COOKIE: token_of(workplace, Role.OPERATOR)}
    renewed = visitor.ask("POST", "/tautan/KUL/2026-S1")
    fresh = sending_link(workplace, "KUL", "2026-S1")
    assert fresh in renewed.text
    visitor.cookies = {}
    assert visitor.get().status_code == 410
    assert visitor.ask("GET", "/kirim/" + fresh.rpartition("/")[2]).status_code == 200


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("../../etc/passwd", b"x", "memuat jalur folder"),
        ("..\\windows.xlsx", b"x", "memuat jalur folder"),
        ("a" * 130 + ".pdf", PDF, "lebih dari 120 huruf"),
        ("program.exe", b"MZ", "Berkas ini program"),
        ("lama.doc", b"x", "Format Office lama"),
        ("video.mp4", b"x", "Rekaman video"),
        ("kosong.pdf", b"", "kosong (0 bita)"),
        ("~$isian.xlsx", b"x", "berkas sementara"),
        ("besar.pdf", b"x" * (inbox.LARGEST + 1), "lebih dari 25 MB"),
    ],
)
def test_what_cannot_be_taken_is_refused_at_once_in_a_sentence(
    visitor: Visitor, workplace: Workplace, name: str, content: bytes, said: str
) -> None:
    answer = visitor.send(("formulir", name, content))
    assert answer.status_code == 422
    assert said in words(answer)
    assert not claims(workplace)
    assert not list(workplace.settings.data.rglob("*passwd*"))
    assert not visitor.prefect.orders


def test_nothing_chosen_and_too_many_are_refused_in_a_sentence(visitor: Visitor, workplace: Workplace) -> None:
    assert "Belum ada berkas yang dipilih" in words(visitor.send())
    many = visitor.send(*[("formulir", f"{number}.pdf", b"x") for number in range(301)])
    assert "lebih dari 300 sekali kirim" in words(many)
    assert "Pilihan itu tidak ada pada halaman ini" in words(visitor.send(("berkas", "a.pdf", PDF), indikator="../A1"))
    assert not claims(workplace)


def test_what_is_announced_as_too_large_is_refused_before_it_comes(visitor: Visitor, workplace: Workplace) -> None:
    announced = visitor.announce("film.pdf", 2 * 1024**3)
    assert (announced.status_code, announced.json()["detail"][:27]) == (422, "Berkas lebih dari 25 MB. Pe")

    headers = {"content-length": str(2 * 1024**3), "content-type": "multipart/form-data; boundary=x"}
    refused = visitor.post(content=NobodyReads(), headers=headers)
    assert "lebih dari 500 MB" in words(refused)
    assert not Uploads.of(workplace.settings.data, visitor.path.rpartition("/")[2]).chosen()


def test_a_body_that_grows_beyond_what_it_announced_is_cut(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rbworkflow.door.pages.sending.LARGEST_TOGETHER", 1024)

    async def body() -> object:
        yield b'--x\r\nContent-Disposition: form-data; name="formulir"; filename="a.pdf"\r\n\r\n'
        for _ in range(3):
            yield b"x" * 1024**2

    refused = visitor.post(content=body(), headers={"content-type": "multipart/form-data; boundary=x"})
    assert "Kirim dahulu sebagian" in words(refused)
    assert LARGEST_TOGETHER > 1024


def test_a_form_that_was_cut_on_its_way_leaves_nothing_half(visitor: Visitor, workplace: Workplace) -> None:
    async def cut() -> Message:
        return parts.pop(0) if parts else {"type": "http.disconnect"}

    async def unheard(_message: Message) -> None:
        pass

    head = b'--x\r\nContent-Disposition: form-data; name="formulir"; filename="terputus.pdf"\r\n\r\n'
    parts: list[Message] = [{"type": "http.request", "body": head + PDF, "more_body": True}]
    headers = {"host": HOST, "origin": f"http://{HOST}", "content-type": "multipart/form-data; boundary=x"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": visitor.path,
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    anyio.run(visitor.door, scope, cut, unheard)
    assert "terputus.pdf" not in visitor.get().text
    assert not claims(workplace)


def test_an_upload_that_was_cut_goes_on_where_it_stopped(visitor: Visitor, workplace: Workplace) -> None:
    content = good_form()
    cut = len(content) * 9 // 10
    begun = visitor.announce(FORM, len(content)).json()
    assert visitor.piece(begun["id"], content[:cut], 0).json() == {"ada": cut}
    assert "baru 90%" in words(visitor.get()) or "baru 89%" in words(visitor.get())
    assert "Belum terunggah seluruhnya" in words(visitor.send())
    again = visitor.announce(FORM, len(content)).json()
    assert again == {"id": begun["id"], "ada": cut}
    assert visitor.piece(begun["id"], b"wrong", 3).json() == {"ada": cut}, "a piece that does not fit changes nothing"
    assert visitor.piece(begun["id"], content[cut:] + b"more", cut).json() == {"ada": cut}
    assert visitor.piece(begun["id"], content[cut:], cut).json() == {"ada": len(content)}
    assert visitor.send().status_code == 303
    (claim,) = claims(workplace)
    assert (workplace.claims / claim / FORM).read_bytes() == content


@pytest.mark.parametrize("note", [b"", b"[]", b"{}", b'{"nama": "a.pdf", "ukuran": "besar"}', b"\xff"])
def test_an_announcement_that_says_nothing_is_refused(visitor: Visitor, note: bytes) -> None:
    said = visitor.post("/berkas", content=note, headers={"accept": "application/json"})
    assert (said.status_code, said.json()["detail"]) == (422, "Keterangan berkas ini tidak terbaca.")
    assert visitor.piece("none", b"x", 0).status_code == 410


def test_sending_the_same_page_twice_sends_once(visitor: Visitor, workplace: Workplace) -> None:
    number = visitor.number()
    first = visitor.send(("formulir", FORM, good_form()), number=number)
    second = visitor.send(("formulir", FORM, good_form()), number=number)
    assert first.headers["location"] == second.headers["location"]
    assert len(claims(workplace)) == 1
    collect(workplace)
    assert visitor.send(number=number).headers["location"] == first.headers["location"]
    assert not claims(workplace)


def test_two_who_send_the_same_page_at_once_send_once(visitor: Visitor, workplace: Workplace) -> None:
    visitor.send(("formulir", FORM, good_form()), step="simpan")
    number = visitor.number()
    with ThreadPoolExecutor(4) as pool:
        went = list(pool.map(lambda _: visitor.send(number=number), range(4)))
    assert {each.status_code for each in went} == {303}
    assert len({each.headers["location"] for each in went}) == len(claims(workplace)) == 1


@pytest.mark.parametrize("at", ["place", "forget"])
def test_a_kill_while_sending_leaves_the_choice_or_the_claim_whole(
    visitor: Visitor, workplace: Workplace, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    owner = {"place": inbox, "forget": Uploads}[at]
    with killed_at(monkeypatch, owner, at), pytest.raises((KilledError, BaseExceptionGroup)):
        visitor.send(("formulir", FORM, good_form()))
    assert "Siap dikirim" in words(visitor.get())
    assert len(claims(workplace)) == (at == "forget")
    assert visitor.send().status_code == 303
    collect(workplace)
    with read(workplace.engine) as conn:
        kept = [row.name for row in conn.execute(received_file.select()) if row.channel == "door"]
    assert set(kept) == {FORM}
    assert not claims(workplace)


def test_a_claim_that_no_run_collected_is_collected_by_the_next_round(visitor: Visitor, workplace: Workplace) -> None:
    visitor.prefect.is_away = True
    went = visitor.send(("formulir", FORM, good_form()))
    assert "pada putaran berikut" in words(visitor.ask("GET", went.headers["location"]))
    collect(workplace)
    assert "Isian RB" in words(visitor.ask("GET", went.headers["location"]))


def test_what_nobody_sent_for_a_day_goes(visitor: Visitor, workplace: Workplace) -> None:
    visitor.send(("formulir", FORM, good_form()), step="simpan")
    data = workplace.settings.data
    newest = max(path.stat().st_mtime for path in (data / "unggahan").rglob("*"))
    tidy_uploads(data, now=newest + KEPT_SECONDS)
    assert "Siap dikirim" in words(visitor.get())
    tidy_uploads(data, now=newest + KEPT_SECONDS + 60)
    assert "Siap dikirim" not in words(visitor.get())


def test_the_form_mail_and_the_answer_say_link_reach_other_ways_and_whom_to_tell(
    visitor: Visitor, workplace: Workplace
) -> None:
    send_forms(workplace, Semester(2026, 1))
    visitor.send(("formulir", FORM, good_form()))
    collect(workplace)
    head = workplace.office.unit("KUL").head.email
    with read(workplace.engine) as conn:
        mails = [row for row in conn.execute(outbox.select()) if row.recipient == head]
    form = next(mail.text_body for mail in mails if mail.kind == "form")
    assert f"Kirim lewat halaman subbagian:\nhttp://{HOST}{visitor.path}\n" in form
    assert workplace.settings.reach in form
    assert "Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL" in form
    answers = [mail.text_body for mail in mails if mail.kind == "answer"]
    assert "Kiriman ini masuk lewat folder bersama." in answers[0]
    assert "Kiriman ini masuk lewat halaman kirim." in answers[-1]
    assert f"segera beri tahu operator ({workplace.office.operator.email})" in answers[-1]


def test_an_offices_older_templates_go_on_writing_its_mails(workplace: Workplace, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "form.j2").write_text("Formulir {{ period }}\nMohon kirim formulir {{ unit }}.\n", encoding="utf-8")
    (folder / "answer.j2").write_text("Isian {{ verdict }}\nIsian {{ unit }} {{ verdict }}.\n", encoding="utf-8")
    for kind in ("form", "answer"):
        Composer(workplace.office, folder, is_practice=False).check(kind)


def test_items_and_recommendations_have_places_of_their_own_on_the_page(workplace: Workplace) -> None:
    given = Recommendation(code="R2025-99", position=1, area_code="", text="Berita RB dimuat.", unit_code="KUL")
    with write(workplace.engine) as conn:
        known: dict[str, Any] = {"office_code": workplace.office.code, "year": 2026}
        replace_recommendations(conn, [given], **known, actor="operator", at=workplace.now)
    visitor = Visitor(workplace)
    page = visitor.get()
    assert '<optgroup label="Rekomendasi evaluasi">' in page.text
    assert "<summary>Rekomendasi evaluasi yang ditanyakan (1)</summary>" in page.text
    place = "recommendation:R2025-99"
    kept = visitor.send(("berkas", "berita.pdf", PDF), indikator=place, step="simpan")
    assert "berita.pdf, data dukung rekomendasi R2025-99" in words(kept)
    visitor.send(("formulir", FORM, good_form()))
    (claim,) = claims(workplace)
    assert (workplace.claims / claim / "Data dukung rekomendasi/R2025-99 Berita RB dimuat/berita.pdf").is_file()
    collect(workplace)
    with read(workplace.engine) as conn:
        (kept_as,) = conn.execute(evidence.select().where(evidence.c.name.like("%berita.pdf")))
    assert (kept_as.indicator_code, kept_as.purpose) == ("R2025-99", "recommendation")


def test_evidence_is_no_indicators_before_somebody_says_whose(visitor: Visitor) -> None:
    shown = visitor.get().text
    first = re.search(r'<select id="indikator" name="indikator">\s*<option value="([^"]*)"', shown)
    assert first is not None
    assert first[1] == "", "what is not chosen by hand is none of the plan's"
    kept = visitor.send(
        ("berkas", "Notula rapat.pdf", PDF), ("formulir", FORM, good_form()), step="simpan", indikator=""
    )
    assert "Notula rapat.pdf, data dukung menurut nama berkasnya" in words(kept)
    assert f"{FORM}, formulir" in words(kept)
