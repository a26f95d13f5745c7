"""Each change that a proposal can make has its sentence, with the names and numbers in it."""

from dataclasses import replace
from datetime import datetime

import pytest

from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.sync.roster_news import ChangeKind, RosterNews
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.words.roster_news import news_words


@pytest.mark.parametrize("kind", ChangeKind)
def test_each_change_has_a_sentence(kind: ChangeKind) -> None:
    words = news_words(RosterNews(kind, "Hazel Brook", "Juniper Vale", Role.COUNSELOR, 30, (2, 3)))
    assert words
    assert "{" not in words


def test_names_and_numbers_stand_in_it() -> None:
    link = RosterNews(ChangeKind.REVIEWED, "Hazel Brook", "Juniper Vale")
    assert news_words(link) == f"{isolated('Juniper Vale')} reviews the work of {isolated('Hazel Brook')}"
    assert "2 of 3" in news_words(RosterNews(ChangeKind.ROOTS, roots=(2, 3)))


def test_what_ends_is_said_so() -> None:
    assert "out of sight only" in news_words(RosterNews(ChangeKind.ERASED_AFTER))
    assert "30" in news_words(RosterNews(ChangeKind.ERASED_AFTER, days=30))
    assert "nobody" in news_words(RosterNews(ChangeKind.KEEPER))
    assert "Nobody may erase" in news_words(RosterNews(ChangeKind.ERASERS))
    assert "without an end" in news_words(RosterNews(ChangeKind.LASTS))


def test_what_one_asks_about_stands_in_it() -> None:
    assert "age1pq1abc" in news_words(RosterNews(ChangeKind.KEEPER, other="age1pq1abc"))
    erasers = RosterNews(ChangeKind.ERASERS, roles=(Role.SUPERVISOR, Role.COORDINATOR))
    assert all(role in news_words(erasers) for role in ("Supervisor", "Coordinator"))
    roots = news_words(RosterNews(ChangeKind.ROOTS, roots=(2, 2), keys=("ab12",), keys_gone=("cd34",)))
    assert f"New: {isolated('ab12')}" in roots
    assert f"No longer: {isolated('cd34')}" in roots
    ahead = RosterNews(ChangeKind.DATED_AHEAD, at=datetime(2126, 5, 1, 12).astimezone())
    assert "1 May 2126" in news_words(ahead)
    assert "1 May 2126" in news_words(replace(ahead, kind=ChangeKind.LASTS))


@pytest.mark.parametrize("reason", RevocationReason)
def test_why_a_trust_ends_and_what_counts_stand_in_it(reason: RevocationReason) -> None:
    ended = RosterNews(ChangeKind.DEVICE_ENDED, "Hazel Brook", "1a2b3c4d", reason=reason)
    words, vouched = news_words(ended), news_words(replace(ended, counts=True))
    assert "The reason: " in words
    assert "1a2b3c4d" in words
    assert words.endswith("nothing else counts.")
    assert vouched.endswith("also where it has not arrived yet.")
    assert news_words(RosterNews(ChangeKind.PERSON_ENDED, "Hazel Brook", reason=reason)) != words
