"""Where the program lies and what came with it: a clone keeps it all at its root, a wheel inside the package."""

import re
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent
CODE_ROOT: Final = PACKAGE.parent
"""From here `flows/` is found."""
BUNDLE: Final = PACKAGE / "bundle"
"""Where the build puts what a clone has at its root; there it is empty."""
IS_INSTALLED: Final = (BUNDLE / "config").is_dir()
SERVICE: Final = Path("/opt/rbworkflow")
IS_SERVICE: Final = PACKAGE.is_relative_to(SERVICE)
"""Whether deploy/office-pc/install.sh put it here: then systemd starts and stops it."""
CONTAINER: Final = Path("/srv/rbworkflow")
IS_CONTAINER: Final = PACKAGE.is_relative_to(CONTAINER)
"""Whether deploy/server/Dockerfile put it here: then docker compose starts and stops it."""
IS_KEPT_RUNNING: Final = IS_SERVICE or IS_CONTAINER
"""Whether something else than a person at a terminal starts it, and keeps what it prints."""


def here(*, service: str, container: str, otherwise: str) -> str:
    """What is so on this machine."""
    if IS_CONTAINER:
        return container
    return service if IS_SERVICE else otherwise


WHERE_SET: Final = here(service="/etc/rbworkflow/settings", container=".env", otherwise="terminal ini")
"""Where this machine's variables are named."""
COMPOSE: Final = "sudo docker compose"
"""As it is typed in `deploy/server`."""
MADE: Final = ("demo", "start", "try")
"""What users of a clone call by `make`."""
OF_NO_OFFICE: Final = frozenset(
    {
        *("start", "server", "services", "worker", "offices"),
        *("demo", "try", "rehearse"),
        *("init", "states", "data-schema"),
    }
)
"""Commands of a whole server, of offices that are played, and of none."""


def bundled(folder: str) -> Path:
    """`config` (the sample office), `deploy` or `samples`, as they came with the program."""
    return (BUNDLE if IS_INSTALLED else CODE_ROOT) / folder


def shipped(name: str) -> Path:
    """A file of `config/` as it came with the program: an office's folder may be older than what a newer program asks
    for, and what it does not have is taken from here.
    """
    return bundled("config") / name


def beside(folder: str) -> Path:
    """A folder to write in where nobody named one: at the clone's root, else where the command is given."""
    return (Path.cwd() if IS_INSTALLED else CODE_ROOT) / folder


def command(name: str = "") -> str:
    """How whoever sits at this machine types a command that is not about one office of several."""
    if IS_CONTAINER:
        return f"{COMPOSE} up -d" if name == "start" else f"{COMPOSE} run --rm command {name}".strip()
    if IS_SERVICE:
        return f"sudo systemctl start {SERVICES}" if name == "start" else f"sudo rbworkflow-office {name}".strip()
    if IS_INSTALLED:
        return f"rbworkflow {name}".strip()
    return f"make {name}" if name in MADE else f".venv/bin/rbworkflow {name}".strip()


def command_of(office_code: str, name: str = "") -> str:
    """The same about one office: where the server has several it says which; "" is an office alone on its machine."""
    return command(f"--office {office_code} {name}".strip() if office_code else name)


def as_typed_here(text: str, office_code: str = "") -> str:
    """A guide with its commands as whoever sits at this machine types them; in guides they begin a passage of code.

    `office_code` is whose people read it, where the server has several; a passage that says it itself stays.
    """

    def typed(found: re.Match[str]) -> str:
        name = found["name"] or found["made"]
        return command(name) if found["office"] or name in OF_NO_OFFICE else command_of(office_code, name)

    return _TYPED.sub(typed, text)


def first_start(*, config: Path, data: Path) -> str:
    """What comes after an office's folder was written, and nothing else is set up."""
    if IS_CONTAINER:
        return (
            "Berikutnya: isi peladen surel di .env dan kata sandinya di secrets/relay_password, lalu jalankan: "
            f"{command('start')}"
        )
    if IS_SERVICE:
        return (
            "Berikutnya: isi peladen surel di /etc/rbworkflow/settings dan kata sandinya sebagai berkas di "
            f"/etc/rbworkflow/credentials/, lalu jalankan sekali lagi: {INSTALL}"
        )
    named = f"RBWORKFLOW_CONFIG_DIR={shlex.quote(str(config))} RBWORKFLOW_DATA_DIR={shlex.quote(str(data))}"
    return (
        "Berikutnya: atur surel keluar dengan variabel RBWORKFLOW_RELAY_… menurut README; tanpa itu folder data yang "
        f"baru hanya dapat dipakai berlatih. Lalu jalankan: {named} {command('start')}"
    )


def of_sample(data: Path) -> str:
    """What is told at an office that nobody named: it is the one that came with the program."""
    return (
        f"Ini pengaturan bawaan program (kantor contoh), sebab RBWORKFLOW_CONFIG_DIR tidak disebut; berkasnya di "
        f"{data}. Untuk kantor sendiri sebutkan RBWORKFLOW_CONFIG_DIR dan RBWORKFLOW_DATA_DIR di {WHERE_SET}; folder "
        f"yang belum ada dibuat dengan '{command('init')}'."
    )


def give_to_program(folder: Path) -> str:
    """What to do with a folder that came from another computer, where this program's user had another number."""
    if IS_CONTAINER:
        return "berikan kepada program: di komputer ini, sudo chown -R 10001:10001 untuk folder yang dipasang di sana"
    if IS_SERVICE:
        return f"berikan kepada program dengan 'sudo chown -R rbworkflow:rbworkflow {shlex.quote(str(folder))}'"
    return "ubah pemilik atau izinnya, supaya terbaca oleh pengguna yang menjalankan program"


def same_folders(folders: Mapping[str, Path]) -> str:
    """What to type on another computer first, so that an office comes to lie there where it lay here: each folder with
    the variable that names it. Empty where the installation names them.
    """
    if IS_KEPT_RUNNING:
        return ""
    named = " ".join(f"{variable}={shlex.quote(str(folder))}" for variable, folder in folders.items())
    return f"Ketik dahulu, juga setiap kali terminal dibuka lagi, supaya foldernya sama dengan buku ini: export {named}"


def where_from() -> str:
    """From where an office's PC got the program, as its installation noted."""
    noted = SERVICE / ".origin"
    return noted.read_text(encoding="utf-8").strip() if noted.is_file() else "<alamat repositori program>"


_TYPED: Final = re.compile(
    r"(?<=`)(?:(?:\.venv/bin/)?rbworkflow (?P<name>[a-z][a-z-]*)|make (?P<made>start|try|demo)(?=`))"
    r"(?=(?P<office>[^`]*--office)?)"
)
INSTALL: Final = "sudo deploy/office-pc/install.sh"
"""In the clone from which an office's PC is installed."""
HOW_TO_INSTALL: Final = here(
    service=(
        f"pada Debian 12, sesudah 'sudo apt-get install git': git clone {where_from()} rbworkflow, lalu di folder "
        f"rbworkflow {INSTALL}; langkahnya ada di deploy/README.md di sana, bagian 'Memulihkan di komputer pengganti'"
    ),
    container="menurut deploy/server/README.md di repositori program, bagian 'Memasang' tanpa init dan up",
    otherwise="menurut README program, bagian 'Yang diperlukan', lalu 'make .venv/ready' di folder program",
)
"""On a machine that has nothing of the program yet."""
FIRST_START: Final = f"{INSTALL} (sekali lagi, di folder rbworkflow)" if IS_SERVICE else command("start")
"""On a machine on which all else is there."""
WHERE_TYPED: Final = here(
    service="",
    container=", di folder deploy/server",
    otherwise="" if IS_INSTALLED else f", di folder {CODE_ROOT}",
)
SERVICES: Final = "rbworkflow-server rbworkflow-worker"
"""As systemd knows them on an office's PC."""
PARTS: Final = "server-1 server-2 services worker-1 worker-2"
"""As compose.yaml calls what has the offices open."""
HOW_TO_STOP: Final = here(
    service=f"perintah 'sudo systemctl stop {SERVICES}'",
    container=f"perintah '{COMPOSE} stop {PARTS}'",
    otherwise="Ctrl-C",
)
"""By what the office's work is ended at this machine."""
STOP_IT: Final = f"Hentikan dahulu dengan {HOW_TO_STOP}"
START_AGAIN: Final = f"Hentikan program dengan {HOW_TO_STOP}, lalu jalankan lagi '{command('start')}'."
