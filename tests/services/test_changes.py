"""Whoever shows what changed is told, and nobody else is."""

from collections.abc import Callable

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.writing.changes import Change, Changes

FERN = ClientId(b"fern-of-the-hill")
ALDER = ClientId(b"alder-of-the-bay")


def test_every_listener_hears_of_a_change_until_it_stops_listening() -> None:
    changes, heard = Changes(), list[Change]()
    stop = changes.subscribe(heard.append)
    changes.publish(Change(frozenset({"client"}), FERN))
    stop()
    stop()
    changes.publish(Change(frozenset({"client"}), FERN))
    assert heard == [Change(frozenset({"client"}), FERN)]


def test_a_listener_may_stop_while_it_is_told() -> None:
    changes, heard = Changes(), list[str]()

    def first(_: Change) -> None:
        heard.append("first")
        stop()

    stop = changes.subscribe(first)
    changes.subscribe(lambda _: heard.append("second"))
    changes.publish(Change(frozenset({"draft"})))
    assert heard == ["first", "second"]


def test_news_is_told_on_the_thread_that_the_listeners_live_on() -> None:
    waiting, heard = list[Callable[[], None]](), list[Change]()
    changes = Changes(deliver=waiting.append)
    changes.subscribe(heard.append)
    changes.publish(Change(frozenset({"client"})))
    assert heard == []
    waiting.pop()()
    assert len(heard) == 1


def test_a_change_concerns_screens_of_its_kind_and_client() -> None:
    change = Change(frozenset({"session_note"}), FERN)
    assert change.concerns("client", "session_note", client=FERN)
    assert change.concerns("session_note")
    assert not change.concerns("session_note", client=ALDER)
    assert not change.concerns("client", client=FERN)


def test_a_change_of_nobody_in_particular_concerns_every_client() -> None:
    assert Change(frozenset({"client"})).concerns("client", client=FERN)
