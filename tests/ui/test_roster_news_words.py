"""Each change that a proposal can make has its sentence, with the names and numbers in it."""

import pytest

from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster_news import ChangeKind, RosterNews
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.roster_news_words import news_words


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
