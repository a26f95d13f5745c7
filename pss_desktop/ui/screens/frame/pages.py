"""Which screen shows which presenter, and under which place of the rail it stands: one line a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.clients.add_client import AddClientPresenter
from pss_desktop.presenters.clients.client_edit import ClientEditPresenter
from pss_desktop.presenters.clients.client_list import ClientListPresenter
from pss_desktop.presenters.clients.client_page import ClientPagePresenter
from pss_desktop.presenters.clients.close_case import CloseCasePresenter
from pss_desktop.presenters.clients.legal_hold import LegalHoldPresenter
from pss_desktop.presenters.clients.timeline import TimelinePresenter
from pss_desktop.presenters.clients.transfer import TransferPresenter
from pss_desktop.presenters.consent.form import ConsentFormPresenter
from pss_desktop.presenters.consent.override import ConsentOverridePresenter
from pss_desktop.presenters.consent.page import ConsentPagePresenter
from pss_desktop.presenters.consent.withdraw import ConsentWithdrawPresenter
from pss_desktop.presenters.crisis.contact import ContactPresenter
from pss_desktop.presenters.crisis.crisis import CrisisPresenter
from pss_desktop.presenters.crisis.crisis_event import CrisisEventPresenter
from pss_desktop.presenters.crisis.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.crisis.first_aid import FirstAidPresenter
from pss_desktop.presenters.crisis.newcomer import NewcomerPresenter
from pss_desktop.presenters.crisis.risk_level import RiskLevelPresenter
from pss_desktop.presenters.crisis.risk_screen import RiskScreenPresenter
from pss_desktop.presenters.decisions.decision import (
    CaseDecision,
    ConsentDecision,
    ErasureDecision,
    FieldsDecision,
    LevelDecision,
    NotesDecision,
    PlanDecision,
    StatesDecision,
    TransferDecision,
)
from pss_desktop.presenters.decisions.decisions import DecisionsPresenter
from pss_desktop.presenters.decisions.exchange import ForkDecision, ManyErasedDecision
from pss_desktop.presenters.desk import Screen, ScreenPresenter
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.exchange.exchange import ExchangePresenter
from pss_desktop.presenters.exchange.export import ExportPresenter
from pss_desktop.presenters.exchange.inbox import InboxPresenter
from pss_desktop.presenters.exchange.inbox_bundle import InboxBundlePresenter
from pss_desktop.presenters.exchange.mailbox import MailboxPresenter
from pss_desktop.presenters.files.file_attach import AttachFilePresenter
from pss_desktop.presenters.files.file_page import FilePagePresenter
from pss_desktop.presenters.files.files_tab import FilesTabPresenter
from pss_desktop.presenters.forms.record_page import CrisisEventPagePresenter, RiskScreenPagePresenter
from pss_desktop.presenters.paper.print_page import PrintPresenter
from pss_desktop.presenters.plans.protection_plan_editor import ProtectionPlanEditorPresenter
from pss_desktop.presenters.plans.protection_plan_page import ProtectionPlanPresenter
from pss_desktop.presenters.plans.safety_plan_editor import SafetyPlanEditorPresenter
from pss_desktop.presenters.plans.safety_plan_page import SafetyPlanPresenter
from pss_desktop.presenters.programme.admit import AdmitPresenter
from pss_desktop.presenters.programme.found_programme import FoundPresenter
from pss_desktop.presenters.programme.join_programme import JoinPresenter
from pss_desktop.presenters.programme.person import PersonPresenter
from pss_desktop.presenters.programme.programme import ProgrammePresenter
from pss_desktop.presenters.programme.proposal import ProposalPresenter
from pss_desktop.presenters.programme.renewal import RenewalPresenter
from pss_desktop.presenters.programme.root_keys_page import RootKeysPresenter
from pss_desktop.presenters.programme.rules import RulesPresenter
from pss_desktop.presenters.review.review_note import ReviewNotePresenter
from pss_desktop.presenters.review.review_queue import ReviewQueuePresenter
from pss_desktop.presenters.review.supervision import SupervisionPagePresenter, SupervisionPresenter
from pss_desktop.presenters.review.supervision_form import SupervisionFormPresenter
from pss_desktop.presenters.sessions.appointment_page import AppointmentPresenter
from pss_desktop.presenters.sessions.note_editor import NoteEditorPresenter
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.presenters.sessions.process_notes_page import ProcessNotesPresenter
from pss_desktop.presenters.sessions.snippets_page import SnippetsPresenter
from pss_desktop.presenters.settings.settings import SettingsPresenter
from pss_desktop.presenters.today.task import TaskFormPresenter, TaskPagePresenter
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.presenters.today.unsigned_page import UnsignedPresenter
from pss_desktop.ui.screens.clients.add_client import AddClientScreen
from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_list import ClientListScreen
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.clients.close_case import CloseCaseScreen
from pss_desktop.ui.screens.clients.legal_hold import LegalHoldScreen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.clients.transfer import TransferScreen
from pss_desktop.ui.screens.consent.form import ConsentFormScreen
from pss_desktop.ui.screens.consent.override import ConsentOverrideScreen
from pss_desktop.ui.screens.consent.page import ConsentPageScreen
from pss_desktop.ui.screens.consent.withdraw import ConsentWithdrawScreen
from pss_desktop.ui.screens.crisis.contact import ContactScreen
from pss_desktop.ui.screens.crisis.crisis import CrisisScreen
from pss_desktop.ui.screens.crisis.crisis_event import CrisisEventScreen
from pss_desktop.ui.screens.crisis.crisis_event_page import CrisisEventPage
from pss_desktop.ui.screens.crisis.emergency_contacts import EmergencyContactsScreen
from pss_desktop.ui.screens.crisis.first_aid import FirstAidScreen
from pss_desktop.ui.screens.crisis.newcomer import NewcomerScreen
from pss_desktop.ui.screens.crisis.risk_level import RiskLevelScreen
from pss_desktop.ui.screens.crisis.risk_screen import RiskScreenScreen
from pss_desktop.ui.screens.crisis.risk_screen_page import RiskScreenPage
from pss_desktop.ui.screens.decisions.case import CaseDecisionScreen
from pss_desktop.ui.screens.decisions.consent import ConsentDecisionScreen
from pss_desktop.ui.screens.decisions.decisions import DecisionsScreen
from pss_desktop.ui.screens.decisions.erasing import ErasingDecisionScreen
from pss_desktop.ui.screens.decisions.erasure import ErasureDecisionScreen
from pss_desktop.ui.screens.decisions.fields import FieldsDecisionScreen
from pss_desktop.ui.screens.decisions.fork import ForkDecisionScreen
from pss_desktop.ui.screens.decisions.level import LevelDecisionScreen
from pss_desktop.ui.screens.decisions.notes import NotesDecisionScreen
from pss_desktop.ui.screens.decisions.plan import PlanDecisionScreen
from pss_desktop.ui.screens.decisions.state import StatesDecisionScreen
from pss_desktop.ui.screens.decisions.transfer import TransferDecisionScreen
from pss_desktop.ui.screens.exchange.exchange import ExchangeScreen
from pss_desktop.ui.screens.exchange.export import ExportScreen
from pss_desktop.ui.screens.exchange.inbox import InboxScreen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.exchange.mailbox import MailboxScreen
from pss_desktop.ui.screens.files.file_attach import AttachFileScreen
from pss_desktop.ui.screens.files.file_page import FilePageScreen
from pss_desktop.ui.screens.files.files_tab import FilesTabScreen
from pss_desktop.ui.screens.paper.print_page import PrintScreen
from pss_desktop.ui.screens.plans.protection_plan_editor import ProtectionPlanEditorScreen
from pss_desktop.ui.screens.plans.protection_plan_page import ProtectionPlanScreen
from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.screens.programme.admit import AdmitScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.join_programme import JoinScreen
from pss_desktop.ui.screens.programme.person import PersonScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme.proposal import ProposalScreen
from pss_desktop.ui.screens.programme.renewal import RenewalScreen
from pss_desktop.ui.screens.programme.root_keys_page import RootKeysScreen
from pss_desktop.ui.screens.programme.rules import RulesScreen
from pss_desktop.ui.screens.review.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.review.review_queue import ReviewQueueScreen
from pss_desktop.ui.screens.review.supervision import SupervisionPageScreen, SupervisionScreen
from pss_desktop.ui.screens.review.supervision_form import SupervisionFormScreen
from pss_desktop.ui.screens.sessions.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.sessions.process_notes_page import ProcessNotesScreen
from pss_desktop.ui.screens.sessions.snippets_page import SnippetsScreen
from pss_desktop.ui.screens.settings.settings import SettingsScreen
from pss_desktop.ui.screens.today.task import TaskFormScreen, TaskPageScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from pss_desktop.ui.screens.today.unsigned_page import UnsignedScreen

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Page(Generic[P]):
    """A presenter's screen, and the place of the rail that is marked while it is shown."""

    presenter: type[P]
    screen: Callable[[P], QWidget]
    rail: Screen = Screen.CLIENTS


PAGES: Final[tuple[Page[Any], ...]] = (
    Page(TodayPresenter, TodayScreen, Screen.TODAY),
    Page(ClientListPresenter, ClientListScreen),
    Page(AddClientPresenter, AddClientScreen),
    Page(TimelinePresenter, TimelineScreen),
    Page(TaskFormPresenter, TaskFormScreen),
    Page(TaskPagePresenter, TaskPageScreen),
    Page(ClientPagePresenter, ClientPageScreen),
    Page(ClientEditPresenter, ClientEditScreen),
    Page(CloseCasePresenter, CloseCaseScreen),
    Page(NoteEditorPresenter, NoteEditorScreen),
    Page(NotePagePresenter, NotePageScreen),
    Page(ConsentPagePresenter, ConsentPageScreen),
    Page(ConsentFormPresenter, ConsentFormScreen),
    Page(ConsentWithdrawPresenter, ConsentWithdrawScreen),
    Page(ConsentOverridePresenter, ConsentOverrideScreen),
    Page(ProtectionPlanEditorPresenter, ProtectionPlanEditorScreen),
    Page(ProtectionPlanPresenter, ProtectionPlanScreen),
    Page(SafetyPlanEditorPresenter, SafetyPlanEditorScreen),
    Page(SafetyPlanPresenter, SafetyPlanScreen),
    Page(FilesTabPresenter, FilesTabScreen),
    Page(FilePagePresenter, FilePageScreen),
    Page(AttachFilePresenter, AttachFileScreen),
    Page(PrintPresenter, PrintScreen),
    Page(CrisisPresenter, CrisisScreen),
    Page(RiskLevelPresenter, RiskLevelScreen),
    Page(RiskScreenPresenter, RiskScreenScreen),
    Page(RiskScreenPagePresenter, RiskScreenPage),
    Page(CrisisEventPresenter, CrisisEventScreen),
    Page(CrisisEventPagePresenter, CrisisEventPage),
    Page(ContactPresenter, ContactScreen),
    Page(FirstAidPresenter, FirstAidScreen),
    Page(NewcomerPresenter, NewcomerScreen),
    Page(EmergencyContactsPresenter, EmergencyContactsScreen, Screen.SETTINGS),
    Page(SnippetsPresenter, SnippetsScreen, Screen.SETTINGS),
    Page(AppointmentPresenter, AppointmentScreen),
    Page(UnsignedPresenter, UnsignedScreen, Screen.TODAY),
    Page(TransferPresenter, TransferScreen),
    Page(LegalHoldPresenter, LegalHoldScreen),
    Page(DecisionsPresenter, DecisionsScreen, Screen.TODAY),
    Page(CaseDecision, CaseDecisionScreen, Screen.TODAY),
    Page(ConsentDecision, ConsentDecisionScreen, Screen.TODAY),
    Page(ErasureDecision, ErasureDecisionScreen, Screen.TODAY),
    Page(ManyErasedDecision, ErasingDecisionScreen, Screen.TODAY),
    Page(ForkDecision, ForkDecisionScreen, Screen.TODAY),
    Page(FieldsDecision, FieldsDecisionScreen, Screen.TODAY),
    Page(LevelDecision, LevelDecisionScreen, Screen.TODAY),
    Page(NotesDecision, NotesDecisionScreen, Screen.TODAY),
    Page(PlanDecision, PlanDecisionScreen, Screen.TODAY),
    Page(StatesDecision, StatesDecisionScreen, Screen.TODAY),
    Page(TransferDecision, TransferDecisionScreen, Screen.TODAY),
    Page(ProcessNotesPresenter, ProcessNotesScreen),
    Page(ExportPresenter, ExportScreen, Screen.EXCHANGE),
    Page(ProgrammePresenter, ProgrammeScreen, Screen.SETTINGS),
    Page(PersonPresenter, PersonScreen, Screen.SETTINGS),
    Page(FoundPresenter, FoundScreen, Screen.SETTINGS),
    Page(JoinPresenter, JoinScreen, Screen.SETTINGS),
    Page(AdmitPresenter, AdmitScreen, Screen.SETTINGS),
    Page(ProposalPresenter, ProposalScreen, Screen.SETTINGS),
    Page(RulesPresenter, RulesScreen, Screen.SETTINGS),
    Page(RenewalPresenter, RenewalScreen, Screen.SETTINGS),
    Page(RootKeysPresenter, RootKeysScreen, Screen.SETTINGS),
    Page(ExchangePresenter, ExchangeScreen, Screen.EXCHANGE),
    Page(MailboxPresenter, MailboxScreen, Screen.EXCHANGE),
    Page(InboxPresenter, InboxScreen, Screen.EXCHANGE),
    Page(InboxBundlePresenter, InboxBundleScreen, Screen.EXCHANGE),
    Page(ReviewQueuePresenter, ReviewQueueScreen, Screen.REVIEW),
    Page(ReviewNotePresenter, ReviewNoteScreen, Screen.REVIEW),
    Page(SupervisionPresenter, SupervisionScreen, Screen.REVIEW),
    Page(SupervisionFormPresenter, SupervisionFormScreen, Screen.REVIEW),
    Page(SupervisionPagePresenter, SupervisionPageScreen, Screen.REVIEW),
)
_BY_PRESENTER: Final = {page.presenter: page for page in PAGES}


def screen_of(presenter: ScreenPresenter, appearance: Appearance) -> tuple[QWidget, Screen]:
    """Build the screen of *presenter*; Settings alone also change how the program looks."""
    if isinstance(presenter, SettingsPresenter):
        return SettingsScreen(presenter, appearance), Screen.SETTINGS
    page = _BY_PRESENTER[type(presenter)]
    return page.screen(presenter), page.rail
