"""A new passphrase: both must hold, and backups that were not reached are named."""

import pytest

from pss_desktop.domain.errors import WeakPassphraseError, WrongPassphraseError
from pss_desktop.presenters.settings.passphrase import PassphrasePresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HeldRunner
from tests.presenters.settings_pages import PassphrasePage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import OTHER_PASSPHRASE, PASSPHRASE, Clinic


def opened(workspace: Workspace) -> tuple[PassphrasePresenter, PassphrasePage, StillDesk]:
    still, page = StillDesk(workspace), PassphrasePage()
    presenter = PassphrasePresenter(still.desk)
    presenter.attach(page)
    return presenter, page, still


def test_five_words_are_offered_and_others_on_request(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    first = page.new.offered
    assert len(first) == 5
    presenter.offer_other_words()
    assert page.new.offered != first


def test_the_offered_words_open_the_vault_from_now_on(clinic: Clinic, workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    words = " ".join(page.new.offered)
    presenter.type_new(words)
    presenter.change(PASSPHRASE)
    assert page.changed is not None
    assert page.changed.unreached == ()
    workspace.close()
    clinic.reopen(words).close()
    with pytest.raises(WrongPassphraseError):
        clinic.reopen(PASSPHRASE)


def test_a_text_of_ones_own_does_so_too(clinic: Clinic, workspace: Workspace) -> None:
    presenter, _, _ = opened(workspace)
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    presenter.change(PASSPHRASE)
    workspace.close()
    clinic.reopen(OTHER_PASSPHRASE).close()


def test_after_the_change_other_words_are_offered(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    words = page.new.offered
    presenter.type_new(" ".join(words))
    presenter.change(PASSPHRASE)
    assert page.new.offered != words
    assert page.new.typed == ""


def test_what_is_missing_is_said_one_thing_at_a_time(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.change(PASSPHRASE)
    assert page.gap == "no_passphrase"
    presenter.type_new("harbour mitten")
    presenter.change(PASSPHRASE)
    assert page.gap == "words_differ"
    presenter.type_new(" ".join(page.new.offered))
    presenter.change("")
    assert page.gap == "no_old"


def test_a_wrong_old_passphrase_changes_nothing(clinic: Clinic, workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    presenter.change("not this one at all")
    assert isinstance(page.problem, WrongPassphraseError)
    assert not page.busy
    workspace.close()
    clinic.reopen(PASSPHRASE).close()


def test_wrong_old_passphrases_cost_a_growing_pause(workspace: Workspace) -> None:
    presenter, page, still = opened(workspace)
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    for _ in range(3):
        presenter.change("not this one at all")
    assert page.pauses
    presenter.change(PASSPHRASE)
    assert page.changed is None
    for alarm in still.alarms.set:
        while alarm.ms is not None:
            alarm.ring()
    assert page.pauses[-1] == 0


def test_a_weak_one_is_refused_with_its_reason(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.choose_own(own=True)
    presenter.type_new("short")
    presenter.change(PASSPHRASE)
    assert isinstance(page.problem, WeakPassphraseError)


def test_the_old_one_is_not_asked_where_the_recovery_code_opened_the_vault(clinic: Clinic) -> None:
    created = clinic.create()
    created.workspace.close()
    by_code = clinic.unlocking().unlock_with_recovery(clinic.entry(), created.recovery_code)
    presenter, page, _ = opened(by_code)
    assert page.old_asked == [False]
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    presenter.change("")
    assert page.changed is not None
    assert page.old_asked[-1]
    by_code.close()


def test_a_change_that_ends_after_the_page_was_left_is_not_shown_there(workspace: Workspace) -> None:
    runner, page = HeldRunner(), PassphrasePage()
    presenter = PassphrasePresenter(StillDesk(workspace, runner).desk)
    presenter.attach(page)
    runner.run_all()
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    presenter.change(PASSPHRASE)
    presenter.close()
    runner.run_all()
    assert page.changed is None


def test_a_failure_after_the_page_was_left_is_told_by_the_frame(workspace: Workspace) -> None:
    runner, page = HeldRunner(), PassphrasePage()
    still = StillDesk(workspace, runner)
    presenter = PassphrasePresenter(still.desk)
    presenter.attach(page)
    runner.run_all()
    presenter.choose_own(own=True)
    presenter.type_new(OTHER_PASSPHRASE)
    presenter.change("not this one at all")
    presenter.close()
    runner.run_all()
    assert page.problem is None
    assert [type(problem) for problem in still.shell.problems] == [WrongPassphraseError]
