"""Changing this machine's keys, as when it passes to another operator: what anybody took along opens nothing more."""

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.access.accounts import STAFF, accounts
from rbworkflow.access.app_codes import end_apps
from rbworkflow.access.passwords import forget_password
from rbworkflow.access.sessions import end_all_sessions
from rbworkflow.access.unit_links import end_all_unit_links
from rbworkflow.approval.requests import open_requests
from rbworkflow.errors import RefusedError
from rbworkflow.home import command_of
from rbworkflow.machine_key import renew_machine_key
from rbworkflow.secret_files import renew
from rbworkflow.steps.at_work import nobody_at_work
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import listed


def rotate_keys(workplace: Workplace) -> str:
    """Another machine's key, another key of the codes; sessions, links to send by, and passwords of the staff end.

    Raises RefusedError while a program of the office works with the old key, or while an officer has codes that would
    be good no more. A kill leaves the old keys or the new ones; done again it changes them again.
    """
    settings = workplace.settings
    with nobody_at_work(settings), write(workplace.engine) as conn:
        _refuse_while_asked(conn, workplace.office.code)
        end_all_sessions(conn, workplace.office.code, at=workplace.now)
        end_apps(conn, workplace.office.code, at=workplace.now)
        end_all_unit_links(conn, workplace.office.code, at=workplace.now)
        _forget_staffs_passwords(conn, workplace)
        is_ours = not settings.given_pepper()
        _record(conn, workplace, has_new_pepper=is_ours)
        renew_machine_key(settings.data)
        if is_ours:
            renew(workplace.own_pepper)
    return _told(settings.office_code, has_new_pepper=is_ours)


def _told(office_code: str, *, has_new_pepper: bool) -> str:
    whose = "kantor" if office_code else "komputer"
    sentences = [f"Kunci {whose} ini{' dan kunci kode' if has_new_pepper else ''} sudah diganti."]
    sentences.append(
        "Semua orang masuk lagi dari awal, aplikasi autentikator dipasang lagi, dan setiap tautan kirim diganti."
    )
    new_link = command_of(office_code, "sign-in-link")
    sentences.append(f"Administrator dan operator membuat kata sandi baru: jalankan {new_link}.")
    if not has_new_pepper:
        sentences.append("Kunci kode diambil dari RBWORKFLOW_PEPPER atau RBWORKFLOW_PEPPER_FILE: gantilah di sana.")
    return " ".join(sentences)


def _refuse_while_asked(conn: Connection, office_code: str) -> None:
    waiting = open_requests(conn, office_code)
    if waiting:
        titles = listed(sorted({asked.subject.title for asked in waiting}))
        raise RefusedError(
            f"Masih menunggu keputusan: {titles}. Kode yang ada pada pejabat tidak akan berlaku lagi; tunggu "
            "keputusannya atau batalkan, lalu ulangi."
        )


def _forget_staffs_passwords(conn: Connection, workplace: Workplace) -> None:
    """Who leaves knows his own, and perhaps the administrator's; each makes another once a link let him in."""
    for each in accounts(conn, workplace.office.code):
        if each.role in STAFF and each.has_password:
            forget_password(conn, each, by="operator", at=workplace.now)


def _record(conn: Connection, workplace: Workplace, *, has_new_pepper: bool) -> None:
    audit.append(
        conn,
        office_code=workplace.office.code,
        at=workplace.now,
        actor="operator",
        action="keys_rotated",
        subject=f"office {workplace.office.code}",
        body={"machine_key": True, "pepper": has_new_pepper},
    )
