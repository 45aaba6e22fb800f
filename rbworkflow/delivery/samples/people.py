"""Who comes in, is named, and leaves."""

from datetime import date, datetime
from typing import Any, Final

from rbworkflow.delivery.samples.common import UNIT, Samples
from rbworkflow.office.model import Office

_APPOINTMENT: Final[dict[str, Any]] = {
    "title": "Plh. Sekretaris KPU Kabupaten Pasuruan",
    "name": "Pelaksana Harian Contoh",
    "nip": "19750202 200003 2 002",
    "address": "plh.sekretaris@kpu-pasuruan.example",
    "decree": "12/SDM.05.4-ST/3514/2026",
    "starts_on": date(2026, 7, 8),
    "ends_on": date(2026, 7, 10),
    "heads": "",
    "reset": "",
    "is_of_settings": False,
    "zone": "WIB",
}


def people_samples(office: Office, moment: datetime) -> Samples:
    return {
        "login": (
            {
                "name": "Operator",
                "link": "http://127.0.0.1:4200/masuk/Vq3xTn0c1Jr8wYb5Lz7mPd2KfGhS4eUa",
                "expires_at": moment,
                "zone": "WIB",
                "reach": "Tautan ini terbuka di jaringan kantor.",
            },
        ),
        "link_sent": (
            {
                "name": "Operator",
                "address": office.operator.email,
                "at": moment,
                "zone": "WIB",
            },
        ),
        "operator_named": (
            {
                "name": "Operator Pengganti",
                "address": office.operator.email,
                "named_by": "Administrator",
                "at": moment,
                "zone": "WIB",
            },
        ),
        "appointed": ({"url": "http://127.0.0.1:4200/penunjukan/1", **_APPOINTMENT}, {"nip": ""}, {"heads": UNIT}),
        "term_ended": (
            {
                "title": _APPOINTMENT["title"],
                "name": _APPOINTMENT["name"],
                "decree": _APPOINTMENT["decree"],
                "before": date(2026, 7, 31),
                "ends_on": _APPOINTMENT["ends_on"],
                "operator": office.operator.email,
            },
        ),
        "reset_named": (
            {
                "url": "http://127.0.0.1:4200/penunjukan/5",
                "title": "Sekretaris KPU Kabupaten Pasuruan",
                "what": "aplikasi autentikator",
                "by": "Operator",
                "at": moment,
                "zone": "WIB",
            },
        ),
        "settings_named": (
            {
                "url": "http://127.0.0.1:4200/penunjukan/6",
                "by": "Operator",
                "at": moment,
                "zone": "WIB",
                "changes": [
                    {
                        "sheet": "Surel",
                        "name": "Surel arsip",
                        "old": "arsip@kantor.example",
                        "new": "arsip.baru@kantor.example",
                        "then": "Surel yang dibuat sesudah ini memakai alamat ini.",
                        "waits": True,
                    }
                ],
            },
        ),
        "holder_named": (
            {
                "url": "http://127.0.0.1:4200/penunjukan/4",
                **_APPOINTMENT,
                "before": {
                    "name": "Sekretaris Contoh",
                    "nip": "19700101 199503 1 001",
                    "email": "sekretaris@kpu-pasuruan.example",
                },
            },
        ),
        "objected": ({"who": "Ketua KPU Kabupaten Pasuruan", "at": moment, **_APPOINTMENT},),
        "left": (
            {
                "name": "Sekretaris KPU Kabupaten Pasuruan",
                "address": office.officials["secretary"].email,
                "at": moment,
                "zone": "WIB",
            },
        ),
        "taken_off": (
            {
                "name": "Sekretaris KPU Kabupaten Pasuruan",
                "what": "aplikasi autentikator",
                "by": "Operator",
                "at": moment,
                "zone": "WIB",
            },
        ),
    }
