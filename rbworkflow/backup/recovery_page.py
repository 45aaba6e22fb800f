"""The recovery key as a page to print for the safe."""

import shlex
from html import escape
from pathlib import Path
from typing import Final

import segno

from rbworkflow.backup.sealing import RecoveryKey
from rbworkflow.home import HOW_TO_INSTALL, command_of

PAGE: Final = """\
<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>Kunci pemulihan</title>
<style>
@page {{ size: A4; margin: 2cm }}
body {{ font: 12pt/1.5 serif; max-width: 17cm; margin: 2em auto; padding: 0 1em }}
pre {{ font: 15pt/1.8 monospace; border: 1px solid; padding: .6em 1em; overflow-x: auto }}
img {{ width: 5cm }}
</style>
<h1>Kunci pemulihan</h1>
<p>{office}<br>dibuat {made_on}</p>
<p><strong>Simpan di brankas Sekretaris.</strong> Siapa pun yang memegang lembar ini dan sebuah cadangan dapat membaca
kata sandi kantor. Program tidak menyimpan kunci ini dan tidak dapat mencetaknya lagi.</p>
<pre>{lines}</pre>
<p>Angka dalam kurung adalah angka uji baris itu; boleh ikut diketik. Atau pindai kode ini:</p>
<p><img src="{picture}" alt="Kode QR kunci pemulihan"></p>
<h2>Kapan dipakai</h2>
<ol>
<li>Cakram komputer kantor rusak atau hilang. Pasang program di komputer pengganti ({install}), tetapi jangan
nyalakan.</li>
<li>Pasang cakram cadangan. Cadangan kantor ini ada di folder <code>{copies}</code>; bila di komputer pengganti letaknya
lain, sebut letak itu pada perintah berikut.</li>
<li>Administrator menjalankan <code>{restore}</code>; program menanyakan kunci ini.</li>
<li>Ketik atau pindai kuncinya, lalu ikuti yang disebut program. Kembalikan lembar ini ke brankas.</li>
</ol>
<p>Tanpa lembar ini data tetap dapat dipulihkan, tetapi kata sandi relay dan kotak surat serta kunci kode diisi dari
awal.</p>
<p>Penanda kunci: {recipient}</p>
</html>
"""


def recovery_page(key: RecoveryKey, *, office: str, made_on: str, copies: Path, office_code: str = "") -> str:
    """HTML that needs nothing else; it is the only place that the key stands in. `copies` is where backups lie; its
    command names an office of several by its code.
    """
    picture = segno.make(key.identity, error="m").svg_data_uri(scale=5)
    return PAGE.format(
        office=escape(office),
        made_on=escape(made_on),
        lines="\n".join(key.lines),
        picture=escape(picture),
        recipient=key.recipient,
        install=escape(HOW_TO_INSTALL),
        copies=escape(str(copies)),
        restore=escape(f"{command_of(office_code, 'restore')} {shlex.quote(str(copies))}"),
    )
