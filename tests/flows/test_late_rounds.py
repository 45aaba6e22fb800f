"""Prefect starts every run that was missed while the computer was off; one of them does the work."""

from datetime import timedelta

from prefect.states import Scheduled

from flows.runs import message
from tests.programs.premises import COLLECTED, TICK, Premises

MISSED = 3


def test_rounds_that_were_missed_end_at_once_once_one_did_the_work(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    runs = office.runs
    first = runs.wait(runs.start(TICK))
    deployment = first.deployment_id
    assert deployment is not None
    assert first.expected_start_time is not None
    before = first.expected_start_time - timedelta(days=3)
    late = [
        runs.client.create_flow_run_from_deployment(
            deployment, state=Scheduled(scheduled_time=before + timedelta(minutes=30 * number))
        )
        for number in range(MISSED)
    ]
    said = [message(runs.wait(each.id)) for each in late]
    assert all(each.startswith("Sudah dikerjakan oleh putaran ") for each in said), said
    assert "Sudah dikerjakan" not in message(first)
