"""What the vault noticed, in words: each notice has its own, and says nothing that is not so."""

import re

import pytest
from pytestqt.qtbot import QtBot

from pss_desktop.presenters.values import Notice, NoticeKind
from pss_desktop.ui.screens.words.notice import notice_words


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_has_words_and_a_deed(qtbot: QtBot, kind: NoticeKind) -> None:
    words = notice_words(Notice(kind))
    assert words.title
    assert words.second
    assert words.deed


def test_what_is_kept_of_lost_entries_is_named(qtbot: QtBot) -> None:
    words = notice_words(Notice(NoticeKind.REST_KEPT, ("vault-1.db-lost-wal",)))
    assert "in \u2068vault-1.db-lost-wal\u2069." in words.second


def test_a_new_computer_does_not_say_that_all_is_here_where_history_may_be_lost(qtbot: QtBot) -> None:
    assert not re.search(r"\ball\b", notice_words(Notice(NoticeKind.NEW_DEVICE)).second, re.IGNORECASE)
