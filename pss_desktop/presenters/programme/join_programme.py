"""Coming into a programme: show the request, read the reply, hear the words, read the answer."""

from pathlib import Path

from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.programme.joining_screen import JoiningScreen, JoiningView, content_of
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import JoiningState
from pss_desktop.sync.joining import Side


class JoinPresenter(JoiningScreen):
    """A request is made when the page is opened, unless one is under way."""

    def __init__(self, desk: Desk, _: Place) -> None:
        super().__init__(desk)

    def attach(self, view: JoiningView) -> None:
        self._common = view
        joining = self._desk.workspace.joining

        def work() -> JoiningState:
            under_way = joining.state()
            return under_way if under_way is not None and under_way.side is Side.JOINING else joining.ask()

        self._do(work)

    def place(self) -> Place:
        return Place(Screen.JOIN_PROGRAMME)

    def drop(self) -> None:
        self._desk.shell.back()

    def read_reply(self) -> None:
        self._common.ask_file(self._read_reply)

    def read_answer(self) -> None:
        self._common.ask_file(self._read_answer)

    def _ended(self) -> None:
        self._desk.shell.back()

    def _read_reply(self, path: Path) -> None:
        self._do(lambda: self._heard(content_of(path)))

    def _heard(self, content: bytes) -> JoiningState:
        return self._desk.workspace.joining.hear_reply(content)

    def _read_answer(self, path: Path) -> None:
        def work() -> None:
            self._desk.workspace.joining.accept(content_of(path))

        self._common.show_problem(None)
        self._desk.runner.submit(
            work, done=lambda _: self._joined(), failed=self._failed, priority=Priority.WRITE
        )

    def _joined(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))
