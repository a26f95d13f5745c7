"""What every screen of an open vault works with: services, runner, alarms, and the shell around it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.kept import Kept
from pss_desktop.presenters.runner import Slices, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace

T = TypeVar("T")


class Screen(StrEnum):
    """The stable word of each screen, as :class:`Place` keeps it."""

    TODAY = "today"
    CLIENTS = "clients"
    ADD_CLIENT = "add_client"
    CLIENT = "client"
    EDIT_CLIENT = "edit_client"
    NOTE_EDITOR = "note_editor"
    NOTE = "note"
    SETTINGS = "settings"
    CLIENT_NOTES = "client_notes"
    CLOSE_CASE = "close_case"
    CONSENT = "consent"
    CONSENT_FORM = "consent_form"
    CONSENT_WITHDRAW = "consent_withdraw"
    CONSENT_OVERRIDE = "consent_override"
    SAFETY_PLAN = "safety_plan"
    SAFETY_PLAN_EDITOR = "safety_plan_editor"
    PROTECTION_PLAN = "protection_plan"
    PROTECTION_PLAN_EDITOR = "protection_plan_editor"
    CRISIS = "crisis"
    RISK_LEVEL = "risk_level"
    RISK_SCREEN = "risk_screen"
    RISK_SCREEN_PAGE = "risk_screen_page"
    CRISIS_EVENT = "crisis_event"
    CRISIS_EVENT_PAGE = "crisis_event_page"
    CONTACT = "contact"
    FIRST_AID = "first_aid"
    EMERGENCY_CONTACTS = "emergency_contacts"
    APPOINTMENT = "appointment"
    PROCESS_NOTES = "process_notes"
    SNIPPETS = "snippets"
    TASK = "task"
    UNSIGNED = "unsigned"
    FILES = "files"
    FILE = "file"
    ATTACH_FILE = "attach_file"
    PRINT = "print"
    DECISIONS = "decisions"
    DECISION = "decision"
    TRANSFER = "transfer"
    LEGAL_HOLD = "legal_hold"
    REVIEW = "review"
    REVIEW_NOTE = "review_note"
    SUPERVISION = "supervision"
    SUPERVISION_FORM = "supervision_form"
    SUPERVISION_PAGE = "supervision_page"
    PROGRAMME = "programme"
    PROGRAMME_PERSON = "programme_person"
    FOUND_PROGRAMME = "found_programme"
    JOIN_PROGRAMME = "join_programme"
    ADMIT = "admit"
    PROGRAMME_PROPOSAL = "programme_proposal"
    PROGRAMME_RULES = "programme_rules"
    PROGRAMME_RENEWAL = "programme_renewal"
    ROOT_KEYS = "root_keys"
    EXCHANGE = "exchange"
    EXPORT = "export"
    INBOX = "inbox"
    MAILBOX = "mailbox"
    INBOX_BUNDLE = "inbox_bundle"


class Undoable(StrEnum):
    """Deeds that the undo bar takes back."""

    CLIENT_BINNED = "client_binned"
    DRAFT_DISCARDED = "draft_discarded"
    LAST_NOTE_LOADED = "last_note_loaded"
    TASK_ENDED = "task_ended"
    SNIPPET_REMOVED = "snippet_removed"
    APPOINTMENT_ENDED = "appointment_ended"
    PLAN_ENTRY_REMOVED = "plan_entry_removed"
    MAILBOX_REMOVED = "mailbox_removed"


class SignedDeed(StrEnum):
    """Deeds that bear the person's name; the passphrase dialog says which one it is about."""

    SIGN_NOTE = "sign_note"
    ADDENDUM = "addendum"
    AMENDMENT = "amendment"
    CO_SIGN = "co_sign"
    LATE_ENTRY = "late_entry"
    ENTERED_IN_ERROR = "entered_in_error"
    REPAIR_CLOCK = "repair_clock"
    SIGN_PLAN = "sign_plan"
    PLAN_STILL_RIGHT = "plan_still_right"
    PLAN_COPY = "plan_copy"
    END_PLAN = "end_plan"
    SET_RISK = "set_risk"
    LOWER_RISK = "lower_risk"
    SIGN_RISK_SCREEN = "sign_risk_screen"
    SIGN_CRISIS = "sign_crisis"
    SIGN_FIRST_AID = "sign_first_aid"
    ADD_TO_RECORD = "add_to_record"
    RECORD_IN_ERROR = "record_in_error"
    RECORD_CONSENT = "record_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    OVERRIDE_CONSENT = "override_consent"
    ATTACH_FILE = "attach_file"
    FILE_IN_ERROR = "file_in_error"
    SETTLE = "settle"
    ALLOW_ERASURE = "allow_erasure"
    AGREE_TO_ERASE = "agree_to_erase"
    OFFER_CASE = "offer_case"
    ACCEPT_CASE = "accept_case"
    KEEP_CASE = "keep_case"
    ERASE_PRIVATE = "erase_private"
    SET_HOLD = "set_hold"
    LIFT_HOLD = "lift_hold"
    APPROVE_NOTE = "approve_note"
    RETURN_NOTE = "return_note"
    SIGN_SUPERVISION = "sign_supervision"


ALWAYS_ASKED: Final = frozenset(
    {
        SignedDeed.APPROVE_NOTE,
        SignedDeed.RETURN_NOTE,
        SignedDeed.ALLOW_ERASURE,
        SignedDeed.AGREE_TO_ERASE,
        SignedDeed.LIFT_HOLD,
        SignedDeed.ERASE_PRIVATE,
    }
)
"""Deeds that ask for the passphrase each time, however lately it was given."""


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """What was done, to whom, and how to take it back; *here* alone: only while its screen is shown."""

    what: Undoable
    name: str
    undo: Callable[[], None]
    here: bool = False


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """Long work: slices of progress, and what to do with its end. *word* names the deed for its bar.

    *done* is for the screen that asked; when that has gone the frame says that the work ended. *keep* gets
    the value in either case, first.
    """

    word: str
    work: Callable[[], Slices[T]]
    done: Callable[[T], None]
    failed: Callable[[PssError], None]
    keep: Callable[[T], None] | None = None


@dataclass(frozen=True, slots=True)
class SignedAct(Generic[T]):
    """An act that needs the person's name under it: *work* runs on the vault thread after that."""

    deed: SignedDeed
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[PssError], None]
    dropped: Callable[[], None]


class Sender(Protocol):
    """Brings away what is sealed, when a person asks for it."""

    def send_now(self) -> None:
        """Go to every mailbox at once; how it ended is told at the top."""

    def hand_to(self, folder: Path) -> None:
        """Put every sealed bundle that waits into *folder*, and say so."""


class Shell(Protocol):
    """What a screen may ask of the frame around it."""

    def go(self, place: Place) -> None: ...

    def replace(self, place: Place) -> None:
        """Go to *place*; 'back' will not return to where the person is now."""

    def back(self) -> None: ...

    def can_open(self, screen: str) -> bool:
        """Whether this version has that screen."""

    def tell(self, problem: PssError) -> None: ...

    def lost(self, problem: PssError) -> None:
        """What the screen should show cannot be read: say why and go to a screen that can."""

    def offer_undo(self, offer: UndoOffer) -> None: ...

    def sign_off(self, act: SignedAct[T]) -> None: ...

    def start_job(self, job: Job[T]) -> None:
        """Begin long work; ``failed`` gets a BusyError while other long work runs."""

    def say_ended(self, word: str) -> None:
        """Long work ended whose page was left."""

    def preferences_changed(self, preferences: Preferences) -> None:
        """The lock and the name on the frame follow what was kept."""

    def count_today(self, count: int) -> None: ...

    @property
    def courier(self) -> Sender:
        """Who brings sealed bundles away."""


class ScreenPresenter(Protocol):
    """What the shell asks of whichever screen is shown."""

    def place(self) -> Place:
        """Where the person is, to the letter."""

    def leave(self, then: Callable[[], None]) -> None:
        """Save what is typed, then call *then*; when saving fails, say so and stay."""

    def unsaved_work(self) -> Callable[[], None] | None:
        """What the vault thread must still write before a lock."""

    def close(self) -> None:
        """Stop listening: the screen is gone."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to every screen's presenter. Answers of *runner* end with it, those of *lasting* do not."""

    workspace: Workspace
    runner: TaskRunner
    lasting: TaskRunner
    alarms: AlarmMaker
    shell: Shell
    kept: Kept = field(default_factory=Kept)


class QuietScreen:
    """A screen on which nothing is typed that could be lost."""

    def leave(self, then: Callable[[], None]) -> None:
        then()

    def unsaved_work(self) -> Callable[[], None] | None:
        return None

    def close(self) -> None:
        return None
