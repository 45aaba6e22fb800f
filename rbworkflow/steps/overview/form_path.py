"""Where Prefect's page with the form of a new run is."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode


def run_form_path(deployment_id: str, parameters: Mapping[str, Any] | None = None) -> str:
    """Prefect's page with the form of a new run of this deployment, filled in with these."""
    filled = f"?{urlencode({'parameters': json.dumps(parameters)}, quote_via=quote)}" if parameters else ""
    return f"/deployments/deployment/{deployment_id}/run{filled}"
