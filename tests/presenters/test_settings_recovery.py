"""The recovery code: typed back from paper, or made anew and shown once."""

import pytest

from pss_desktop.domain.errors import (
    MistypedRecoveryCodeError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.settings_pages import RecoveryPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic


def opened(workspace: Workspace) -> tuple[RecoveryPresenter, RecoveryPage]:
    page = RecoveryPage()
    presenter = RecoveryPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    return presenter, page


def test_the_code_on_paper_counts_once_it_was_typed_back(clinic: Clinic) -> None:
    created = clinic.create()
    presenter, page = opened(created.workspace)
    assert page.states == [False]
    presenter.check(created.recovery_code.lower())
    assert page.praised
    assert page.states[-1]
    _, again = opened(created.workspace)
    assert again.states == [True]
    created.workspace.close()


def test_a_slip_and_the_code_of_another_vault_are_two_different_things(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.check("7KQ2-M4XD")
    assert isinstance(page.problem, MistypedRecoveryCodeError)
    presenter.check("0000-0000-0000-0000-0000-0000-0000-0000-0")
    assert isinstance(page.problem, WrongRecoveryCodeError)
    assert not page.states[-1]


def test_what_is_missing_is_said(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.check(" ")
    assert page.gap == "no_code"
    presenter.make_new("")
    assert page.gap == "no_passphrase"


def test_a_new_code_replaces_the_old_one(clinic: Clinic) -> None:
    created = clinic.create()
    presenter, page = opened(created.workspace)
    presenter.make_new(PASSPHRASE)
    assert page.code is not None
    new = page.code.text
    created.workspace.close()
    clinic.unlocking().unlock_with_recovery(clinic.entry(), new).close()
    with pytest.raises(WrongRecoveryCodeError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), created.recovery_code)


def test_typing_the_new_code_back_puts_it_away(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.make_new(PASSPHRASE)
    shown = page.code
    assert shown is not None
    presenter.check(shown.text)
    assert (page.code, page.states[-1]) == (None, True)


def test_putting_it_away_unchecked_leaves_it_to_be_checked(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.make_new(PASSPHRASE)
    presenter.put_away()
    assert (page.code, page.states[-1]) == (None, False)


def test_a_wrong_passphrase_makes_no_code(workspace: Workspace) -> None:
    presenter, page = opened(workspace)
    presenter.make_new("not this one at all")
    assert isinstance(page.problem, WrongPassphraseError)
    assert page.code is None


def test_the_sheet_names_the_vault(workspace: Workspace) -> None:
    presenter, _ = opened(workspace)
    assert presenter.vault_name == "Rowan clinic"
