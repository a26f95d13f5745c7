"""The exchange's page and a mailbox's form, without a window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import FieldProblem, PssError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import HostKeyUnknownError, MailboxUnreachableError, NotABundleError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.exchange.exchange import ExchangePresenter, Hub
from pss_desktop.presenters.exchange.mailbox import About, Filled, MailboxPresenter
from pss_desktop.services.exporting.exports import Addressee
from pss_desktop.services.mailboxes.errands import Outcome
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    MailboxType,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
)
from tests.presenters.still_shell import StillDesk
from tests.team import Team


@dataclass
class HubShown:
    hubs: list[Hub] = field(default_factory=list)
    people: list[tuple[Addressee, ...]] = field(default_factory=list)
    problems: list[PssError] = field(default_factory=list)
    pointed: Path = Path()

    def show_hub(self, hub: Hub) -> None:
        self.hubs.append(hub)

    def show_people(self, people: tuple[Addressee, ...]) -> None:
        self.people.append(people)

    def show_problem(self, problem: PssError) -> None:
        self.problems.append(problem)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.pointed)

    def ask_bundle(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.pointed)


@dataclass
class FormShown:
    forms: list[tuple[Filled, About]] = field(default_factory=list)
    busy: bool = False
    works: int = 0
    asked: list[str] = field(default_factory=list)
    field_problems: tuple[FieldProblem, ...] = ()
    problems: list[PssError | None] = field(default_factory=list)
    folder: Path = Path()

    def show_form(self, filled: Filled, about: About) -> None:
        self.forms.append((filled, about))

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def show_works(self) -> None:
        self.works += 1

    def ask_host_key(self, fingerprint: str) -> None:
        self.asked.append(fingerprint)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.field_problems = problems

    def show_problem(self, problem: PssError | None) -> None:
        self.problems.append(problem)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        chosen(Path("/media/stick"))

    def show_folder(self, folder: Path) -> None:
        self.folder = folder


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


def hub(desk: Workspace, pointed: Path = Path()) -> tuple[ExchangePresenter, HubShown, StillDesk]:
    still, shown = StillDesk(desk), HubShown(pointed=pointed)
    presenter = ExchangePresenter(still.desk, Place(Screen.EXCHANGE))
    presenter.attach(shown)
    return presenter, shown, still


def form(desk: Workspace, key: str = "") -> tuple[MailboxPresenter, FormShown, StillDesk]:
    still, shown = StillDesk(desk), FormShown()
    presenter = MailboxPresenter(still.desk, Place(Screen.MAILBOX, record=key))
    presenter.attach(shown)
    return presenter, shown, still


def test_a_vault_alone_has_nobody_to_exchange_with(workspace: Workspace) -> None:
    presenter, shown, still = hub(workspace)

    assert not shown.hubs[-1].state.member
    assert shown.people == []
    presenter.open_programme()
    assert still.shell.places[-1] == Place(Screen.PROGRAMME)
    presenter.close()


def test_every_line_leads_to_its_deed(team: Team, tmp_path: Path) -> None:
    presenter, shown, still = hub(team.counselor.desk, tmp_path)
    person = shown.people[-1][0].person
    presenter.open_person(person)
    presenter.open_inbox()
    presenter.add_mailbox()
    presenter.open_mailbox("abc")
    presenter.send_now()
    presenter.hand_to_stick()

    assert still.shell.places == [
        Place(Screen.EXPORT, record=to_hex(person)),
        Place(Screen.INBOX),
        Place(Screen.MAILBOX),
        Place(Screen.MAILBOX, record="abc"),
    ]
    assert still.shell.courier.sent == ["now", str(tmp_path)]
    assert presenter.place() == Place(Screen.EXCHANGE)
    presenter.close()


def test_a_file_is_taken_in_and_what_is_none_is_told(team: Team, tmp_path: Path) -> None:
    path = tmp_path / "from.pssb"
    path.write_bytes(b"sealed")
    presenter, shown, still = hub(team.counselor.desk, path)
    presenter.read_in()
    assert still.shell.places[-1].screen == Screen.INBOX_BUNDLE
    shown.pointed = tmp_path
    presenter.read_in()
    assert isinstance(shown.problems[-1], NotABundleError)
    presenter.close()


def test_the_page_follows_what_changes(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    presenter, shown, _ = hub(desk)
    kept = desk.mailboxes.book.add("Office", FolderSettings(str(tmp_path)))
    assert [one.mailbox for one in shown.hubs[-1].boxes] == [kept]
    presenter.close()
    seen = len(shown.hubs)
    desk.mailboxes.book.remove(kept.key)
    assert len(shown.hubs) == seen


EACH: tuple[tuple[Filled, Settings], ...] = (
    (Filled(MailboxType.FOLDER, "A", {"path": "/media/stick"}), FolderSettings("/media/stick")),
    (
        Filled(MailboxType.WEBDAV, "B", {"address": "https://c.example", "user": "h", "secret": "s"}),
        WebDavSettings("https://c.example", "h", "s"),
    ),
    (
        Filled(
            MailboxType.SFTP,
            "C",
            {"host": "o.example", "port": "", "folder": "/in", "user": "h", "secret": "s"},
        ),
        SftpSettings("o.example", "/in", "h", "s"),
    ),
    (
        Filled(MailboxType.S3, "D", {"bucket": "b", "key_id": "k", "secret": "s"}, slow=True),
        S3Settings("b", "k", "s"),
    ),
)


@pytest.mark.parametrize(("filled", "settings"), EACH, ids=lambda one: getattr(one, "name", ""))
def test_each_type_is_kept_shown_again_without_its_secret_and_removed(
    workspace: Workspace, filled: Filled, settings: Settings
) -> None:
    presenter, _, still = form(workspace)
    presenter.keep(filled)
    assert still.shell.places[-1] == Place(Screen.EXCHANGE)
    (kept,) = workspace.mailboxes.book.all()
    assert (kept.settings, kept.name, kept.slow) == (settings, filled.name, filled.slow)

    again, shown, still = form(workspace, kept.key)
    (was, about) = shown.forms[-1]
    secret = filled.kind is not MailboxType.FOLDER
    assert (was.kind, about.known, about.has_secret) == (filled.kind, True, secret)
    assert "secret" not in was.values
    again.keep(replace(was, name="Other", on=False))
    (changed,) = workspace.mailboxes.book.all()
    assert (changed.settings, changed.name, changed.on) == (settings, "Other", False)
    assert again.place() == Place(Screen.MAILBOX, record=kept.key)
    again.remove()
    assert workspace.mailboxes.book.all() == ()
    still.shell.undos[-1].undo()
    assert workspace.mailboxes.book.all() == (changed,)
    workspace.mailboxes.book.remove(changed.key)
    again.remove()
    assert isinstance(shown.problems[-1], RecordNotFoundError)


def test_a_mailbox_is_for_everybody_or_for_chosen_people(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    presenter, shown, _ = form(desk)
    _, about = shown.forms[-1]
    assert [name for _, name in about.colleagues] == ["Hazel Brook", "Juniper Vale"]
    filled = Filled(MailboxType.FOLDER, "Stick", {"path": str(tmp_path)}, people=frozenset())
    presenter.keep(filled)
    assert [one.field for one in shown.field_problems] == ["people"]
    presenter.keep(replace(filled, people=frozenset({team.supervisor.person})))
    (kept,) = [one for one in desk.mailboxes.book.all() if one.name == "Stick"]
    assert kept.people == (team.supervisor.person,)
    presenter, shown, _ = form(desk, kept.key)
    was, _ = shown.forms[-1]
    assert was.people == frozenset({team.supervisor.person})
    presenter.keep(replace(was, people=None))
    assert desk.mailboxes.book.get(kept.key).people == ()
    desk.mailboxes.book.remove(kept.key)


def test_all_that_is_missing_is_told_at_once(workspace: Workspace) -> None:
    presenter, shown, still = form(workspace)
    presenter.keep(Filled(MailboxType.SFTP, "", {"port": "ssh"}))

    told = {one.field for one in shown.field_problems}
    assert told == {"name", "host", "folder", "user", "secret", "port"}
    presenter.try_out(Filled(MailboxType.SFTP, "", {}))
    assert still.shell.places == []
    assert not shown.busy


def test_a_name_that_is_too_long_is_told_by_the_book(workspace: Workspace) -> None:
    presenter, shown, _ = form(workspace)
    presenter.keep(Filled(MailboxType.FOLDER, "n" * 61, {"path": "/media/stick"}))
    assert [one.field for one in shown.field_problems] == ["name"]


def test_trying_says_whether_it_works(workspace: Workspace, tmp_path: Path) -> None:
    presenter, shown, _ = form(workspace)
    presenter.choose_folder()
    assert shown.folder == Path("/media/stick")
    presenter.try_out(Filled(MailboxType.FOLDER, "A", {"path": str(tmp_path)}))
    assert (shown.works, shown.busy) == (1, False)
    presenter.try_out(Filled(MailboxType.FOLDER, "A", {"path": str(tmp_path / "gone")}))
    assert isinstance(shown.problems[-1], MailboxUnreachableError)
    assert workspace.mailboxes.book.all() == ()


def test_a_new_server_is_trusted_only_after_its_key_was_compared(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    class Errand:
        def __init__(self, host_key: str) -> None:
            self._host_key = host_key

        def run(self) -> Outcome:
            tried.append(self._host_key)
            return Outcome() if self._host_key else Outcome(HostKeyUnknownError("SHA256:abc"))

    monkeypatch.setattr(type(workspace.mailboxes), "try_out", lambda _, kept: Errand(kept.settings.host_key))
    presenter, shown, _ = form(workspace)
    filled = EACH[2][0]
    presenter.try_out(filled)
    assert (shown.asked, shown.works) == (["SHA256:abc"], 0)
    presenter.trust_host("SHA256:abc", filled)
    assert (tried, shown.works) == (["", "SHA256:abc"], 1)
    presenter.keep(filled)
    (kept,) = workspace.mailboxes.book.all()
    assert kept.settings == SftpSettings("o.example", "/in", "h", "s", "SHA256:abc")
    again, shown, _ = form(workspace, kept.key)
    again.try_out(shown.forms[-1][0])
    assert tried[-1] == "SHA256:abc"


def test_a_mailbox_that_is_gone_leads_away(workspace: Workspace) -> None:
    _, _, still = form(workspace, "none")
    assert isinstance(still.shell.problems[-1], RecordNotFoundError)
