"""The page of a client's consent: how it stands, its history, and where its deeds lead."""

from dataclasses import dataclass
from datetime import date

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.dates import AgeRange, PartialDate
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.consent.meaning import Consequence, Meaning, Verdict
from pss_desktop.presenters.consent.page import ConsentPagePresenter, ConsentPageState
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.consent.consents import ConsentEntry
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.consents import (
    a_form,
    a_service,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.presenters.hands import HeldRunner
from tests.presenters.shown import HeaderShown, Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client


@dataclass
class PageShown(Writing):
    state: ConsentPageState | None = None
    entry: ConsentEntry | None = None
    times: int = 0

    def show_consent(self, state: ConsentPageState) -> None:
        self.state = state
        self.times += 1

    def show_entry(self, entry: ConsentEntry | None) -> None:
        self.entry = entry


def page_of(
    workspace: Workspace, client: ClientId, record: str = ""
) -> tuple[ConsentPagePresenter, PageShown, StillDesk]:
    still, shown = StillDesk(workspace), PageShown()
    presenter = ConsentPagePresenter(still.desk, Place(Screen.CONSENT, to_hex(client), record))
    presenter.header.attach(HeaderShown())
    presenter.attach(shown)
    return presenter, shown, still


def test_the_page_shows_how_it_stands_and_loads_again_when_it_changes(
    workspace: Workspace, client: ClientId
) -> None:
    presenter, shown, _ = page_of(workspace, client)
    assert shown.state is not None
    assert shown.state.overview.status is None

    op = record_consent(workspace, client, a_form(Purpose.RECORD))

    assert shown.state.overview.history[0].op == op
    assert Meaning(Consequence.PRINT, Verdict.YES) in shown.state.meanings
    presenter.close()
    times = shown.times
    withdraw_consent(workspace, client, a_withdrawal())
    assert shown.times == times


def test_an_act_of_the_history_is_opened_and_closed(workspace: Workspace, client: ClientId) -> None:
    op = record_consent(workspace, client, a_form(Purpose.RECORD))
    presenter, shown, _ = page_of(workspace, client, op)
    assert shown.entry is not None
    assert presenter.place() == Place(Screen.CONSENT, to_hex(client), op)

    presenter.read("")

    assert shown.entry is None


def test_the_pages_deeds_are_screens_of_their_own(workspace: Workspace, client: ClientId) -> None:
    presenter, _, still = page_of(workspace, client)

    presenter.record()
    presenter.withdraw()
    presenter.override()
    presenter.print_it()
    presenter.attach_page()
    presenter.open_page(RecordId(b"a page of tests."))

    assert [place.screen for place in still.shell.places] == [
        Screen.CONSENT_FORM,
        Screen.CONSENT_WITHDRAW,
        Screen.CONSENT_OVERRIDE,
        Screen.PRINT,
        Screen.ATTACH_FILE,
        Screen.FILE,
    ]


def test_a_page_that_is_left_before_it_loaded_shows_no_act(workspace: Workspace, client: ClientId) -> None:
    held, shown = HeldRunner(), PageShown()
    still = StillDesk(workspace, held)
    presenter = ConsentPagePresenter(still.desk, Place(Screen.CONSENT, to_hex(client)))
    presenter.attach(shown)

    presenter.read("aa")

    assert shown.entry is None
    assert shown.state is None


def test_an_override_is_no_consent_but_what_it_allows_is_told(workspace: Workspace, client: ClientId) -> None:
    record_consent(workspace, client, a_form(Purpose.SERVICES))
    override_consent(workspace, client, an_override())

    _, shown, _ = page_of(workspace, client)

    assert shown.state is not None
    assert Meaning(Consequence.PRINT, Verdict.YES) in shown.state.meanings


def test_a_childs_page_knows_who_decides(workspace: Workspace) -> None:
    child = add_client(workspace, "Wren Hollow", birth=PartialDate.of_day(date(2018, 5, 1)))
    record_consent(
        workspace,
        child,
        a_form(
            Purpose.RECORD,
            decider="caregiver",
            decider_name="Olive Mill",
            relation="aunt",
            assent="agrees",
            services=[a_service()],
        ),
    )

    _, shown, _ = page_of(workspace, child)

    assert shown.state is not None
    assert shown.state.basis.age == AgeRange(8, 8, about=False)
