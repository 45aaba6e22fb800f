"""What `deploy/server/` describes: the Compose specification takes it, linters find nothing, and it hangs together."""

import json
import re
import shutil
import stat
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
import yaml
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.settings import SECRETS, Settings
from tests.conftest import ROOT
from tests.programs.checking_programs import checked

SERVER: Final = ROOT / "deploy" / "server"
SCHEMA: Final = Path(__file__).parent / "data" / "compose-spec.json"
HADOLINT: Final = ROOT / ".ci" / "hadolint" / "installed" / "bin" / "hadolint"
OURS: Final = ("migrate", "server-1", "server-2", "services", "worker-1", "worker-2", "command")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((SERVER / "compose.yaml").read_text(encoding="utf-8"))
    return found


def secrets_made(folder: Path) -> Path:
    """What the script lays down beside itself."""
    made = shutil.copy(SERVER / "make-secrets", folder / "make-secrets")
    subprocess.run([made], check=True, timeout=60)
    return folder / "secrets"


def test_the_compose_specification_takes_the_file(compose: dict[str, Any]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(compose)
    broken = {**compose, "services": {**compose["services"], "proxy": {"image": "caddy", "port": ["443:443"]}}}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema).validate(broken)


def test_whoever_is_waited_for_is_there_and_can_be_seen_to_be_well(compose: dict[str, Any]) -> None:
    services = compose["services"]
    for name, service in services.items():
        for other, wanted in service.get("depends_on", {}).items():
            if wanted["condition"] == "service_healthy":
                assert "healthcheck" in services[other], (name, other)
            else:
                assert services[other]["restart"] == "no", (name, other)


def test_every_image_of_others_has_a_version_and_every_setting_is_one_of_ours(compose: dict[str, Any]) -> None:
    images = {service["image"] for service in compose["services"].values()}
    recipe = (SERVER / "Dockerfile").read_text(encoding="utf-8")
    images |= set(re.findall(r"^FROM (\S+)", recipe, re.MULTILINE))
    assert all(re.search(r":\d+\.\d+", image) for image in images), images
    ours = f"rbworkflow:{version('rbworkflow')}"
    assert ours in images
    assert f"-t {ours} ." in recipe
    known = {f"RBWORKFLOW_{name.upper()}" for name in Settings.model_fields}
    for name in OURS:
        assert set(compose["services"][name]["environment"]) <= known, name
    example = (SERVER / ".env.example").read_text(encoding="utf-8")
    # All that stands there is given to every part; what is not ours would be told as a slip.
    assert set(re.findall(r"RBWORKFLOW_\w+(?==)", example)) <= known


def test_only_who_sends_mail_and_makes_codes_is_given_those_secrets(compose: dict[str, Any]) -> None:
    given = {name: set(compose["services"][name]["secrets"]) for name in OURS}
    shared = {"database_url", "prefect_database_url", "redis_url"}
    assert given["server-1"] == given["server-2"] == given["services"] == given["migrate"] == shared
    assert given["worker-1"] == given["worker-2"] == given["command"] == set(SECRETS)
    for name in OURS:
        files = {path for path in compose["services"][name]["environment"].values() if str(path).startswith("/run/")}
        assert files == {f"/run/secrets/{secret}" for secret in given[name]}, name


def test_each_of_our_parts_runs_a_command_that_there_is(compose: dict[str, Any]) -> None:
    for name in OURS:
        words = compose["services"][name].get("command")
        if words:
            shown = CliRunner().invoke(app, [words[0], "--help"])
            assert shown.exit_code == 0, words
            assert all(word in shown.stdout for word in words if word.startswith("--")), words


def test_the_script_makes_every_secret_that_is_named_once_and_for_nobody_else(
    compose: dict[str, Any], tmp_path: Path
) -> None:
    made = secrets_made(tmp_path)
    named = {Path(secret["file"]).name for secret in compose["secrets"].values()}
    first = {path.name: path.read_text() for path in made.iterdir()}
    assert first.keys() == named
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert first["postgres_password"] in first["database_url"]
    assert first["postgres_password"] in first["prefect_database_url"]
    assert re.search(r":(\w+)@redis", first["redis_url"])[1] in first["redis_conf"]  # type: ignore[index] # it is there
    secrets_made(tmp_path)
    assert {path.name: path.read_text() for path in made.iterdir()} == first


def test_the_shells_own_checker_finds_nothing_in_the_script() -> None:
    assert checked("shellcheck", SERVER / "make-secrets", package="shellcheck") == ""


def test_the_linter_finds_nothing_in_the_recipe_of_the_container() -> None:
    assert checked(str(HADOLINT), SERVER / "Dockerfile", package="hadolint, by make validator") == ""


def test_what_the_recipe_copies_is_there_and_nothing_of_the_offices_own_is_sent_along() -> None:
    recipe, sent = ((SERVER / name).read_text() for name in ("Dockerfile", "Dockerfile.dockerignore"))
    copied = [
        words for line in re.findall(r"^COPY (?!--from)(.+)$", recipe, re.MULTILINE) for words in line.split()[:-1]
    ]
    assert copied
    for name in copied:
        assert (ROOT / name).exists(), name
        assert f"!{name}" in sent.splitlines(), name
    assert {f"deploy/server/{own}" for own in ("secrets", "kantor", "berbagi", ".env")} <= set(sent.splitlines())


def test_the_proxy_takes_its_file() -> None:
    words = ("validate", "--adapter", "caddyfile", "--config", SERVER / "Caddyfile")
    assert "Valid configuration" in checked("caddy", *words, package="caddy")
