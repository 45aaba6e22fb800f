"""What people may ask Prefect for: an officer his own run, the operator runs with parameters only, nobody more."""

from typing import Any, Final
from uuid import UUID

import pytest
from sqlalchemy import select

from rbworkflow.access.accounts import Role
from rbworkflow.approval import launches
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.approval.requests import open_request
from rbworkflow.door.narrowing import NOT_HIS_RUN
from rbworkflow.store import read, write
from rbworkflow.store.schema import act, audit_event
from tests.door.doorway import Doorway

SECRETARY: Final = "sekretaris@kpu-pasuruan.example"
CHAIR: Final = "ketua@kpu-pasuruan.example"
MINE, OTHER, DEPLOYMENT = (str(UUID(int=number)) for number in (1, 2, 3))


@pytest.fixture
def asked(doorway: Doorway) -> Doorway:
    """The Secretary is asked, and run MINE serves his request."""
    workplace, at = doorway.workplace, doorway.workplace.now
    with write(workplace.engine) as conn:
        request_id = open_request(
            conn,
            office=workplace.office,
            subject=Subject("report", 1, "Laporan RB Semester I 2026"),
            stage="secretary",
            officer=officer_in_charge(conn, workplace.office, "secretary", on=at.date()),
            content_sha256="c" * 64,
            draft_sha256="d" * 64,
            due_on=at.date(),
            at=at,
        )
        launches.record_run(conn, request_id, MINE, launch=1)
    return doorway


def bodies(doorway: Doorway) -> list[Any]:
    return [each.body for each in doorway.prefect.seen]


def acts(doorway: Doorway) -> list[tuple[str, str]]:
    with read(doorway.workplace.engine) as conn:
        return [(row.who, row.what) for row in conn.execute(select(act).order_by(act.c.at))]


def test_an_officer_reads_his_own_run_and_no_other(asked: Doorway) -> None:
    browser = asked.person(Role.OFFICER, SECRETARY)
    assert browser.get(f"/api/flow_runs/{MINE}").status_code == 200
    assert browser.get(f"/api/flow_runs/{OTHER}").status_code == 403
    browser = asked.person(Role.OFFICER, CHAIR)
    assert browser.get(f"/api/flow_runs/{MINE}").status_code == 403


@pytest.mark.parametrize("path", ["/runs/flow-run", "/v2/runs/flow-run"])
def test_an_officer_who_opens_anothers_run_reads_a_sentence_of_ours_and_not_prefects(asked: Doorway, path: str) -> None:
    refused = asked.person(Role.OFFICER, CHAIR).get(f"{path}/{MINE}")
    assert (refused.status_code, NOT_HIS_RUN in refused.text) == (403, True)
    assert bodies(asked) == []
    assert asked.person(Role.OFFICER, SECRETARY).get(f"{path}/{MINE}?tab=Logs").status_code == 200
    assert asked.person().get(f"{path}/{MINE}").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/api/flow_runs/filter",
        "/api/ui/flow_runs/history",
        "/api/artifacts/filter",
        "/api/artifacts/latest/filter",
        "/api/task_runs/count",
        "/api/ui/task_runs/count",
    ],
)
@pytest.mark.parametrize(
    "trick",
    [
        {},
        {"flow_runs": {"operator": "or_", "id": {"any_": [MINE, OTHER]}, "tags": {"is_null_": True}}},
        {"artifacts": {"operator": "or_", "flow_run_id": {"any_": [MINE]}, "key": {"like_": "%"}}, "limit": 5},
        {"deployments": {"name": {"any_": ["Persetujuan"]}}, "flow_runs": {"id": {"any_": [MINE]}}},
    ],
)
def test_an_officers_lists_hold_his_own_runs_whatever_filter_he_sends(
    asked: Doorway, path: str, trick: dict[str, Any]
) -> None:
    browser = asked.person(Role.OFFICER, SECRETARY)
    assert browser.post(path, json=trick).status_code == 200
    (body,) = bodies(asked)
    assert body["flow_runs"] == {"id": {"any_": [MINE]}}
    assert set(body) <= {"flow_runs", "limit"}


@pytest.mark.parametrize("named", [[MINE, OTHER], MINE])
def test_an_officer_counts_within_his_own_runs_whichever_he_names(asked: Doorway, named: object) -> None:
    browser = asked.person(Role.OFFICER, SECRETARY)
    assert browser.post("/api/ui/flow_runs/count-task-runs", json={"flow_run_ids": named}).status_code == 200
    assert bodies(asked) == [{"flow_run_ids": [MINE] if isinstance(named, list) else []}]


def test_prefects_pages_neither_advertise_nor_invite_into_the_ui_that_asks_a_host_on_the_internet(
    asked: Doorway,
) -> None:
    asked.prefect.answers["/ui-settings"] = {"api_url": "/api", "available_uis": ["v1", "v2"]}
    for browser in (asked.person(Role.OFFICER, SECRETARY), asked.person()):
        assert browser.get("/ui-settings").json() == {"api_url": "/api", "available_uis": ["v1"]}
        settings = browser.get("/api/admin/settings").json()
        assert settings["PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT"] is False, "V1 reads this name"
        assert settings["server"]["ui"]["show_promotional_content"] is False, "V2 reads this one"


def test_what_is_refused_is_told_by_what_he_may_do_who_asked(asked: Doorway) -> None:
    delete = "DELETE", f"/api/flow_runs/{MINE}"
    officer = asked.person(Role.OFFICER, SECRETARY).request(*delete).json()["detail"]
    assert "menjawabnya (Resume)" in officer
    assert "membatalkan" not in officer
    assert "membatalkan run" in asked.person().request(*delete).json()["detail"]


@pytest.mark.parametrize(
    ("path", "nothing"),
    [
        ("/api/deployments/paginate", {"results": [], "count": 0, "limit": 0, "pages": 0, "page": 1}),
        ("/api/work_pools/rbworkflow/workers/filter", []),
        ("/api/flows/count", 0),
    ],
)
def test_an_officer_reads_that_there_is_nothing_in_lists_that_are_not_his_which_prefect_is_not_asked_for(
    asked: Doorway, path: str, nothing: object
) -> None:
    with asked.nothing_passes():
        answered = asked.person(Role.OFFICER, SECRETARY).post(path, json={})
    assert (answered.status_code, answered.json()) == (200, nothing)
    assert asked.person().post(path, json={}).status_code == 200
    assert [each.path for each in asked.prefect.seen] == [path], "the operator's are Prefect's own"


def test_an_officers_log_is_his_own_runs_whatever_filter_he_sends(asked: Doorway) -> None:
    trick = {"logs": {"operator": "or_", "flow_run_id": {"any_": [MINE, OTHER]}, "level": {"ge_": 0}}, "limit": 200}
    browser = asked.person(Role.OFFICER, SECRETARY)
    browser.post("/api/logs/filter", json=trick)
    browser.post("/api/logs/filter", json={"logs": {"flow_run_id": {"any_": [OTHER]}}})
    assert bodies(asked) == [
        {"limit": 200, "logs": {"flow_run_id": {"any_": [MINE]}}},
        {"logs": {"flow_run_id": {"any_": []}}},
    ]


@pytest.mark.parametrize(("address", "run_id"), [(SECRETARY, MINE), (CHAIR, "none")])
def test_an_officers_events_are_his_own_runs_whatever_filter_he_sends(
    asked: Doorway, address: str, run_id: str
) -> None:
    trick = {"filter": {"any_resource": {"id_prefix": ["prefect."]}, "text": {"query": "x"}}, "limit": 5}
    assert asked.person(Role.OFFICER, address).post("/api/events/filter", json=trick).status_code == 200
    assert bodies(asked) == [{"limit": 5, "filter": {"any_resource": {"id": [f"prefect.flow-run.{run_id}"]}}}]


def test_what_somebody_typed_into_a_form_is_shown_to_nobody(asked: Doorway) -> None:
    for role, address in ((Role.OFFICER, SECRETARY), (Role.OPERATOR, "")):
        browser = asked.person(role, address)
        assert browser.get(f"/api/flow_runs/{MINE}/input/suspended-jawaban-1-schema").status_code == 200
        assert browser.get(f"/api/flow_runs/{MINE}/input/suspended-jawaban-1-response").status_code == 403
        assert browser.post(f"/api/flow_runs/{MINE}/input/filter", json={"prefix": ""}).status_code == 403


def test_a_decision_is_answered_only_by_the_officer_who_is_asked(asked: Doorway) -> None:
    answer = {"run_input": {"kode": "SETUJU-AAAA-AAAA-AAAA", "catatan": ""}}
    for role, address in ((Role.OPERATOR, ""), (Role.ADMINISTRATOR, ""), (Role.OFFICER, CHAIR)):
        browser = asked.person(role, address)
        with asked.nothing_passes():
            refused = browser.post(f"/api/flow_runs/{MINE}/resume", json=answer)
        assert refused.status_code == 409
        assert refused.json()["detail"].startswith("Keputusan ini hanya dapat dijawab oleh pejabat yang dimintai")
    browser = asked.person(Role.OFFICER, SECRETARY)
    assert browser.post(f"/api/flow_runs/{MINE}/resume", json=answer).status_code == 200
    (body,) = bodies(asked)
    assert set(body["run_input"]) == {"kode", "catatan", "tindakan"}
    assert acts(asked) == [("Pejabat", f"menjawab run {MINE}")]


def test_the_operator_answers_runs_that_are_no_decision(asked: Doorway) -> None:
    browser = asked.person()
    assert browser.post(f"/api/flow_runs/{OTHER}/resume", json={"run_input": {"isian": "x"}}).status_code == 200
    browser = asked.person(Role.OFFICER, SECRETARY)
    with asked.nothing_passes():
        assert browser.post(f"/api/flow_runs/{OTHER}/resume", json={"run_input": {"isian": "x"}}).status_code == 409


def test_the_operator_starts_a_run_with_parameters_and_nothing_else_and_is_named(asked: Doorway) -> None:
    asked.prefect.answers[f"/api/deployments/{DEPLOYMENT}"] = {"name": "09 Mulai revisi"}
    order = {
        "parameters": {"isian": {"periode": "2026-S1"}},
        "job_variables": {"command": "id"},
        "enforce_parameter_schema": False,
        "tags": ["x"],
        "state": {"type": "COMPLETED"},
        "work_queue_name": "y",
        "empirical_policy": {"retries": 9},
        "context": {"tindakan": "palsu"},
        "idempotency_key": "z",
    }
    browser = asked.person()
    assert browser.post(f"/api/deployments/{DEPLOYMENT}/create_flow_run", json=order).status_code == 200
    body = bodies(asked)[-1]
    nonce = body["context"].pop("tindakan")
    assert body == {
        "parameters": order["parameters"],
        "enforce_parameter_schema": True,
        "tags": [],
        "context": {},
    }
    with read(asked.workplace.engine) as conn:
        assert conn.execute(select(act.c.who, act.c.what).where(act.c.nonce == nonce)).one() == (
            "Operator",
            "09 Mulai revisi",
        )
        told = conn.execute(select(audit_event).where(audit_event.c.action == "act_begun")).one()
    assert (told.actor, told.subject) == ("Operator", "09 Mulai revisi")


def test_a_decisions_flow_is_started_by_nobody(asked: Doorway) -> None:
    asked.prefect.answers[f"/api/deployments/{DEPLOYMENT}"] = {"name": "Persetujuan"}
    browser = asked.person()
    refused = browser.post(f"/api/deployments/{DEPLOYMENT}/create_flow_run", json={"parameters": {}})
    assert refused.status_code == 409
    assert refused.json()["detail"].startswith("Alur ini dijalankan oleh alur lain")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/flow_runs/"),
        ("POST", f"/api/deployments/{DEPLOYMENT}/create_flow_run/bulk"),
        ("PATCH", f"/api/deployments/{DEPLOYMENT}"),
        ("POST", "/api/deployments/"),
        ("POST", f"/api/deployments/{DEPLOYMENT}/schedules"),
        ("POST", f"/api/deployments/{DEPLOYMENT}/schedule"),
        ("POST", f"/api/deployments/{DEPLOYMENT}/pause_deployment"),
        ("PATCH", "/api/work_pools/rbworkflow"),
        ("POST", "/api/block_documents/"),
        ("POST", "/api/variables/"),
        ("PUT", "/api/admin/storage"),
        ("POST", "/api/automations/"),
        ("POST", "/api/flow_runs/bulk_set_state"),
        ("POST", "/api/flow_runs/bulk_delete"),
        ("DELETE", f"/api/flow_runs/{OTHER}"),
        ("PATCH", f"/api/flow_runs/{OTHER}"),
        ("POST", "/api/logs/"),
        ("GET", "/docs"),
        ("GET", "/api/openapi.json"),
        ("POST", "/api//flow_runs/"),
        ("GET", "/api/gibt/es/nicht"),
        ("PUT", "/runs/flow-run/x"),
    ],
)
@pytest.mark.parametrize("role", [Role.OPERATOR, Role.ADMINISTRATOR, Role.OFFICER])
def test_nobody_gets_more(asked: Doorway, role: Role, method: str, path: str) -> None:
    address = SECRETARY if role is Role.OFFICER else ""
    browser = asked.person(role, address)
    with asked.nothing_passes():
        refused = browser.request(method, path, json={} if method != "GET" else None)
    assert refused.status_code == 403
    assert refused.json()["detail"].startswith("Ini tidak dapat dilakukan di sini.")


@pytest.mark.parametrize(
    "state", [{"type": "COMPLETED"}, {"type": "SCHEDULED"}, {"type": "CANCELLED"}, {}, "CANCELLING", None]
)
def test_a_run_is_brought_to_no_other_state_than_cancelled(asked: Doorway, state: object) -> None:
    browser = asked.person()
    with asked.nothing_passes():
        refused = browser.post(f"/api/flow_runs/{OTHER}/set_state", json={"state": state, "force": True})
    assert (refused.status_code, refused.json()["detail"]) == (
        409,
        "Di sini sebuah run hanya dapat dibatalkan (Cancel).",
    )


def test_the_operator_cancels_a_run_without_forcing_anything(asked: Doorway) -> None:
    state = {"type": "CANCELLING", "data": "x", "state_details": {"deferred": True}}
    browser = asked.person()
    browser.post(f"/api/flow_runs/{OTHER}/set_state", json={"state": state, "force": True})
    body = asked.prefect.seen[0].body
    assert body == {"state": {"type": "CANCELLING", "name": "Cancelling", "message": "Dibatalkan oleh Operator."}}


@pytest.mark.parametrize("body", [b"[", b"[]", b'"x"', b"\xff"])
def test_a_body_that_is_no_form_is_told_so(asked: Doorway, body: bytes) -> None:
    browser = asked.person(Role.OFFICER, SECRETARY)
    with asked.nothing_passes():
        refused = browser.post("/api/flow_runs/filter", content=body)
    assert (refused.status_code, refused.json()["detail"]) == (409, "Isi permintaan ini tidak terbaca.")
