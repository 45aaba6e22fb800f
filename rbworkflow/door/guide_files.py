"""The guides that came with the program, by the names they have in an address, and where each lies."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rbworkflow.home import bundled

FOLDER: Final = "docs/panduan"
BESIDE: Final[Mapping[str, str]] = {
    "lke": "Lembar kerja evaluasi (LKE)",
    "penilaian-mandiri": "Nilai penilaian mandiri",
    "rules": "Aturan pemeriksaan bawaan",
    "mails": "Surel dan pengingat",
    "privacy": "Data pribadi",
}
"""Those in the folder above, which the guides lead to."""
GUIDES: Final[Mapping[str, str]] = {
    "operator": "Panduan operator",
    "subbagian": "Panduan subbagian",
    "pejabat": "Panduan Sekretaris dan Ketua",
    "provinsi": "Panduan provinsi",
    "provinsi-evaluasi": "Evaluasi dan rekomendasi (provinsi)",
    "administrator": "Panduan administrator",
    "banyak-kantor": "Beberapa kantor pada satu server",
    "peringatan": "Peringatan dan pemeriksaan",
    "templat": "Templat dan paragraf sendiri",
    "masuk-surel": "Masuk ke kotak surat Google dan Microsoft",
    "tempat-menjalankan": "Tempat menjalankan program",
    **BESIDE,
}


def guide_file(name: str) -> Path:
    """Where the guide of this name lies."""
    folder = bundled(FOLDER)
    return (folder.parent if name in BESIDE else folder) / f"{name}.md"
