"""Tells the open screens that something in the vault changed, so that they can load it again."""

from collections.abc import Callable
from typing import NamedTuple

from pss_desktop.domain.ids import ClientId

Listener = Callable[["Change"], None]
Deliver = Callable[[Callable[[], None]], None]


class Change(NamedTuple):
    """What changed: the *kinds* of record, whose case (None: nobody's or several), and who caused it.

    *origin* is the token that the causing presenter handed to the service; it compares by identity.
    """

    kinds: frozenset[str]
    client: ClientId | None = None
    origin: object = None

    def concerns(self, *kinds: str, client: ClientId | None = None) -> bool:
        """Whether a screen that shows *kinds* (of *client*, or of everybody) must load again."""
        same_client = client is None or self.client is None or client == self.client
        return same_client and not self.kinds.isdisjoint(kinds)


def at_once(call: Callable[[], None]) -> None:
    """Deliver in the thread that publishes."""
    call()


class Changes:
    """Who wants to know. Published on the vault thread; *deliver* takes it to the listeners' thread."""

    def __init__(self, deliver: Deliver = at_once) -> None:
        self._deliver = deliver
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell *listener* of every change from now on; call what comes back to end that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def publish(self, change: Change) -> None:
        """Tell everybody. Called after the transaction is committed, never inside it."""
        self._deliver(lambda: self._tell(change))

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
