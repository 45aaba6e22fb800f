"""config/ as it stands: every file that is read only when it is needed is tried before it is needed."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from rbworkflow.approval.assigning import refused_acting
from rbworkflow.approval.seating import refused_holders
from rbworkflow.assessment.evaluator_answers import load_item_map
from rbworkflow.assessment.layouts import load_layouts as load_assessment_layouts
from rbworkflow.assessment.words import load_assessment_words
from rbworkflow.delivery.samples import sample_values
from rbworkflow.errors import ConfigurationError, WorkflowError
from rbworkflow.intake.asked import beside_columns
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.points import try_sentences
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.handover_words import load_handover_words
from rbworkflow.office.kept_config import is_kept, keep_config
from rbworkflow.office.loading import ASSESSMENT as ASSESSMENT_FILE
from rbworkflow.office.loading import check_assessment
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.province.evaluation.maps import load_row_map
from rbworkflow.province.evaluation.words import load_evaluation_words
from rbworkflow.province.matrix import load_matrix_map
from rbworkflow.report.content.standing_texts import try_standing_texts
from rbworkflow.report.layout import TEMPLATE, load_measures
from rbworkflow.report.word.docx import try_template
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.faults import CONFIG, LOADING
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.validation.rules import try_rules

UNLOADED: Final = "pengaturan kantor di config/ tidak dapat dibaca, sehingga pekerjaan berhenti"


def check_configuration(workplace: Workplace, *, anew: bool = False) -> list[str]:
    """Tell of every file of config/ that cannot be used; where all can, keep a copy. What is wrong, in words.

    A folder that was found good and has not changed is not looked into again, unless `anew`.
    """
    with part(workplace, LOADING, UNLOADED):
        pass  # it was loaded
    copies, digest = kept_in(workplace.settings), workplace.office.config_sha256
    with part(workplace, CONFIG, "config/ belum dapat diperiksa") as checking:
        if anew or not is_kept(copies, digest):
            for name, use in _uses(workplace).items():
                with checking.alone(name, f"berkas config/{name} tidak dapat dipakai"):
                    use()
            if not checking.met:
                keep_config(workplace.settings.config, copies, digest)
    return checking.troubles


def broken_files(workplace: Workplace) -> dict[str, str]:
    """What is wrong with which file of config/."""
    broken = {}
    for name, use in _uses(workplace).items():
        try:
            use()
        except WorkflowError as error:
            broken[name] = str(error)
    return broken


def kept_in(settings: Settings) -> Path:
    """Where the copy of the last good folder is."""
    return settings.data / "config-terakhir"


def _uses(workplace: Workplace) -> Mapping[str, Callable[[], object]]:
    """What is done with each file that is read only when it is needed."""
    config = workplace.settings.config
    mails = {f"mails/{kind}.j2": partial(workplace.composer.check, kind) for kind in sample_values(workplace.office)}
    template = {TEMPLATE.as_posix(): lambda: try_template(workplace.layout)} if (config / TEMPLATE).is_file() else {}
    plans = workplace.office.does(Duty.PLAN)
    own = {ASSESSMENT_FILE: lambda: check_assessment(config, workplace.office)} if plans else {}
    return {
        "officials.toml": partial(_enter_all, workplace),
        "report.toml": lambda: load_measures(config / "report.toml"),
        "plan.toml": lambda: load_plan_policy(config),
        "evaluation.toml": lambda: load_evaluation_words(config),
        "columns/evaluasi.csv": lambda: load_row_map(config),
        "columns/evaluasi_lke.csv": lambda: load_item_map(config),
        "rules.toml": partial(_try_rules, workplace),
        "handover.toml": lambda: load_handover_words(config),
        "columns/kosong.txt": lambda: workplace.empty_words,
        "columns/submission.csv": lambda: form_columns(config, Semester(workplace.today.year, 1)),
        "columns/plan.csv": lambda: load_layouts(config),
        "columns/isian_lke.csv": lambda: beside_columns(config, ASSESSMENT),
        "columns/isian_rekomendasi.csv": lambda: beside_columns(config, RECOMMENDATION),
        "columns/matriks.csv": lambda: load_matrix_map(config),
        "columns/rekomendasi.csv": lambda: load_recommendation_maps(config),
        "texts.toml": lambda: try_standing_texts(workplace.office, config, year=workplace.today.year),
        "columns/lke.csv": lambda: load_assessment_layouts(config),
        "columns/lke.toml": lambda: load_assessment_words(config),
        **own,
        **template,
        **mails,
    }


def _try_rules(workplace: Workplace) -> None:
    """Raises ConfigurationError for a rule that is none, and for a sentence that cannot be filled in."""
    try_rules(workplace.office.rules)
    try_sentences(workplace.office.reading_rules)


def _enter_all(workplace: Workplace) -> None:
    """Raises ConfigurationError where somebody is named officer who may not; whoever was in charge still is."""
    with read(workplace.engine) as conn:
        refused = refused_acting(conn, workplace.office, on=workplace.today)
        refused += refused_holders(conn, workplace.office, on=workplace.today)
    if refused:
        raise ConfigurationError(" ".join(refused))
