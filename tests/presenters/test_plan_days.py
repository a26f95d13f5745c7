"""The days of a plan are those of where this computer is: a review is late once its day has ended there."""

import time
from collections.abc import Iterator

import pytest

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from tests.presenters.test_plan_editor import Editor
from tests.presenters.test_plan_page import Page
from tests.services.clinic import Clinic
from tests.services.test_safety_plans import sign_plan

YESTERDAY = {"iso": "2026-11-22", "precision": "day"}


@pytest.fixture(autouse=True)
def _after_midnight(clinic: Clinic, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Half past midnight in Beirut, the evening before in Greenwich."""
    monkeypatch.setenv("TZ", "Asia/Beirut")
    time.tzset()
    clinic.clock.advance(hours=10.5)
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_review_of_yesterday_is_late(workspace: Workspace, client: ClientId) -> None:
    sign_plan(workspace, client, review_on=YESTERDAY)
    editor = Editor(workspace, client)
    editor.presenter.open_step("")
    assert "review_late" in [gap.code for gap in editor.screen.state.gaps]


def test_the_days_until_the_next_review_are_counted_from_today(
    workspace: Workspace, client: ClientId
) -> None:
    sign_plan(workspace, client)
    page = Page(workspace, client)
    page.presenter.still_right(7)
    assert page.screen.states[-1].overview.heads[0].plan.review_on.iso == "2026-11-30"
