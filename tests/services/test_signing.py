"""The passphrase is asked once in 15 minutes, whatever the clocks do."""

from datetime import timedelta

import pytest

from pss_desktop.domain.errors import PassphraseNeededError, WrongPassphraseError
from pss_desktop.services.writing.signing import Signing
from tests.fakes import FakeClock

RIGHT = "fern moss alder birch sedge"


def only_the_right_one(passphrase: str) -> None:
    if passphrase != RIGHT:
        raise WrongPassphraseError


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def signing(clock: FakeClock) -> Signing:
    return Signing(only_the_right_one, clock)


def test_the_first_signature_asks_for_the_passphrase(signing: Signing) -> None:
    assert signing.needs_passphrase()
    with pytest.raises(PassphraseNeededError):
        signing.require()


def test_a_confirmation_holds_for_fifteen_minutes(signing: Signing, clock: FakeClock) -> None:
    signing.confirm(RIGHT)
    clock.advance(minutes=14, seconds=59)
    signing.require()
    clock.advance(seconds=1)
    assert signing.needs_passphrase()


def test_a_wrong_passphrase_confirms_nothing(signing: Signing) -> None:
    with pytest.raises(WrongPassphraseError):
        signing.confirm("something else entirely")
    assert signing.needs_passphrase()


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_clock_that_somebody_set_ends_the_confirmation(
    signing: Signing, clock: FakeClock, hours: int
) -> None:
    signing.confirm(RIGHT)
    clock.set(clock.now() + timedelta(hours=hours))
    assert signing.needs_passphrase()


def test_a_clock_set_back_does_not_prolong_the_confirmation(signing: Signing, clock: FakeClock) -> None:
    signing.confirm(RIGHT)
    began = clock.now()
    clock.advance(minutes=20)
    clock.set(began + timedelta(minutes=1))
    assert signing.needs_passphrase()


def test_what_always_asks_takes_one_confirmation_for_itself(signing: Signing) -> None:
    with pytest.raises(PassphraseNeededError):
        signing.require_now()
    signing.confirm(RIGHT)
    signing.require_now()
    with pytest.raises(PassphraseNeededError):
        signing.require_now()
    signing.require()


def test_a_confirmation_for_another_act_or_long_ago_is_none_for_what_always_asks(
    signing: Signing, clock: FakeClock
) -> None:
    signing.confirm(RIGHT)
    signing.require()
    with pytest.raises(PassphraseNeededError):
        signing.require_now()
    signing.confirm(RIGHT)
    clock.advance(minutes=2)
    with pytest.raises(PassphraseNeededError):
        signing.require_now()
