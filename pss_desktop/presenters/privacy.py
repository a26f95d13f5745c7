"""Whether a client can see the screen: names are covered then, but for the moment that a key is held."""

from collections.abc import Callable

Listener = Callable[[], None]


class Privacy:
    """Lives as long as the vault is open. Whoever shows names asks :attr:`covers`, and listens."""

    def __init__(self, *, on: bool = False) -> None:
        self._on = on
        self._held = False
        self._listeners: list[Listener] = []

    @property
    def on(self) -> bool:
        """Whether a client can see the screen."""
        return self._on

    @property
    def held(self) -> bool:
        """Whether the person holds the key that uncovers the chosen name."""
        return self._on and self._held

    @property
    def covers(self) -> bool:
        """Whether names are covered at this moment."""
        return self._on and not self._held

    def turn(self, *, on: bool) -> None:
        """A client can see the screen from now on, or no longer."""
        if on != self._on:
            self._on, self._held = on, False
            self._tell()

    def hold(self, *, down: bool) -> None:
        """The key went down, or came up again."""
        if self._on and down != self._held:
            self._held = down
            self._tell()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change until the answer is called."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
