"""A team, a shell that goes nowhere, and a programme in which three of three sign."""

from pathlib import Path

import pytest

from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.programme.rules import DAYS, RulesPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.programme.membership import NewProgramme
from pss_desktop.services.programme.root_keys import NewRoots, write_root
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import InlineRunner
from tests.presenters.programme.shown import (
    OTHER_ROOT,
    THIRD_ROOT,
    Shown,
    desk_of,
)
from tests.presenters.still_shell import StillShell
from tests.team import ROOT_PASSPHRASE


@pytest.fixture
def shell() -> StillShell:
    return StillShell(InlineRunner())


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def three(workspace: Workspace, tmp_path: Path) -> list[Path]:
    """The sealed keys of a programme in which three of three sign."""
    keys = workspace.root_keys.for_founding("Weir", NewRoots((ROOT_PASSPHRASE, OTHER_ROOT, THIRD_ROOT), 3))
    files = [write_root(one, tmp_path) for one in keys.files]
    workspace.membership.found(NewProgramme("Weir", Role.SUPERVISOR), keys)
    return files


@pytest.fixture
def first(workspace: Workspace, shell: StillShell, three: list[Path], tmp_path: Path) -> Path:
    """A proposal that the first of them signed."""
    shown = Shown(files=[three[0], tmp_path / "first"])
    rules = RulesPresenter(desk_of(workspace, shell), Place(Screen.PROGRAMME_RULES))
    rules.attach(shown)
    rules.signing.roots.attach(shown)
    rules.signing.roots.choose()
    rules.signing.roots.open(ROOT_PASSPHRASE)
    rules.erase_after({DAYS: "30"}, frozenset())
    assert (shown.proposed, shown.changed) == (tmp_path / "first", 0)
    return tmp_path / "first"
