"""Which screen shows which presenter, and under which place of the rail it stands: one line a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.add_client import AddClientPresenter
from pss_desktop.presenters.admit import AdmitPresenter
from pss_desktop.presenters.appearance import Appearance
from pss_desktop.presenters.appointment_page import AppointmentPresenter
from pss_desktop.presenters.client_edit import ClientEditPresenter
from pss_desktop.presenters.client_list import ClientListPresenter
from pss_desktop.presenters.client_page import ClientPagePresenter
from pss_desktop.presenters.close_case import CloseCasePresenter
from pss_desktop.presenters.consent_form import ConsentFormPresenter
from pss_desktop.presenters.consent_override import ConsentOverridePresenter
from pss_desktop.presenters.consent_page import ConsentPagePresenter
from pss_desktop.presenters.consent_withdraw import ConsentWithdrawPresenter
from pss_desktop.presenters.contact import ContactPresenter
from pss_desktop.presenters.crisis import CrisisPresenter
from pss_desktop.presenters.crisis_event import CrisisEventPresenter
from pss_desktop.presenters.decision import (
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
from pss_desktop.presenters.decisions import DecisionsPresenter
from pss_desktop.presenters.desk import Screen, ScreenPresenter
from pss_desktop.presenters.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.exchange import ExchangePresenter
from pss_desktop.presenters.exchange_decision import ForkDecision, ManyErasedDecision
from pss_desktop.presenters.export import ExportPresenter
from pss_desktop.presenters.file_attach import AttachFilePresenter
from pss_desktop.presenters.file_page import FilePagePresenter
from pss_desktop.presenters.files_tab import FilesTabPresenter
from pss_desktop.presenters.first_aid import FirstAidPresenter
from pss_desktop.presenters.found_programme import FoundPresenter
from pss_desktop.presenters.inbox import InboxPresenter
from pss_desktop.presenters.inbox_bundle import InboxBundlePresenter
from pss_desktop.presenters.join_programme import JoinPresenter
from pss_desktop.presenters.legal_hold import LegalHoldPresenter
from pss_desktop.presenters.mailbox import MailboxPresenter
from pss_desktop.presenters.newcomer import NewcomerPresenter
from pss_desktop.presenters.note_editor import NoteEditorPresenter
from pss_desktop.presenters.note_page import NotePagePresenter
from pss_desktop.presenters.print_page import PrintPresenter
from pss_desktop.presenters.process_notes_page import ProcessNotesPresenter
from pss_desktop.presenters.programme import ProgrammePresenter
from pss_desktop.presenters.programme_person import PersonPresenter
from pss_desktop.presenters.programme_proposal import ProposalPresenter
from pss_desktop.presenters.programme_renewal import RenewalPresenter
from pss_desktop.presenters.programme_rules import RulesPresenter
from pss_desktop.presenters.protection_plan_editor import ProtectionPlanEditorPresenter
from pss_desktop.presenters.protection_plan_page import ProtectionPlanPresenter
from pss_desktop.presenters.record_page import CrisisEventPagePresenter, RiskScreenPagePresenter
from pss_desktop.presenters.review_note import ReviewNotePresenter
from pss_desktop.presenters.review_queue import ReviewQueuePresenter
from pss_desktop.presenters.risk_level import RiskLevelPresenter
from pss_desktop.presenters.risk_screen import RiskScreenPresenter
from pss_desktop.presenters.root_keys_page import RootKeysPresenter
from pss_desktop.presenters.safety_plan_editor import SafetyPlanEditorPresenter
from pss_desktop.presenters.safety_plan_page import SafetyPlanPresenter
from pss_desktop.presenters.settings import SettingsPresenter
from pss_desktop.presenters.snippets_page import SnippetsPresenter
from pss_desktop.presenters.supervision import SupervisionPagePresenter, SupervisionPresenter
from pss_desktop.presenters.supervision_form import SupervisionFormPresenter
from pss_desktop.presenters.task import TaskFormPresenter, TaskPagePresenter
from pss_desktop.presenters.timeline import TimelinePresenter
from pss_desktop.presenters.today import TodayPresenter
from pss_desktop.presenters.transfer import TransferPresenter
from pss_desktop.presenters.unsigned_page import UnsignedPresenter
from pss_desktop.ui.screens.add_client import AddClientScreen
from pss_desktop.ui.screens.admit import AdmitScreen
from pss_desktop.ui.screens.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.client_edit import ClientEditScreen
from pss_desktop.ui.screens.client_list import ClientListScreen
from pss_desktop.ui.screens.client_page import ClientPageScreen
from pss_desktop.ui.screens.close_case import CloseCaseScreen
from pss_desktop.ui.screens.consent_form import ConsentFormScreen
from pss_desktop.ui.screens.consent_override import ConsentOverrideScreen
from pss_desktop.ui.screens.consent_page import ConsentPageScreen
from pss_desktop.ui.screens.consent_withdraw import ConsentWithdrawScreen
from pss_desktop.ui.screens.contact import ContactScreen
from pss_desktop.ui.screens.crisis import CrisisScreen
from pss_desktop.ui.screens.crisis_event import CrisisEventScreen
from pss_desktop.ui.screens.crisis_event_page import CrisisEventPage
from pss_desktop.ui.screens.decision_case import CaseDecisionScreen
from pss_desktop.ui.screens.decision_consent import ConsentDecisionScreen
from pss_desktop.ui.screens.decision_erasing import ErasingDecisionScreen
from pss_desktop.ui.screens.decision_erasure import ErasureDecisionScreen
from pss_desktop.ui.screens.decision_fields import FieldsDecisionScreen
from pss_desktop.ui.screens.decision_fork import ForkDecisionScreen
from pss_desktop.ui.screens.decision_level import LevelDecisionScreen
from pss_desktop.ui.screens.decision_notes import NotesDecisionScreen
from pss_desktop.ui.screens.decision_plan import PlanDecisionScreen
from pss_desktop.ui.screens.decision_state import StatesDecisionScreen
from pss_desktop.ui.screens.decision_transfer import TransferDecisionScreen
from pss_desktop.ui.screens.decisions import DecisionsScreen
from pss_desktop.ui.screens.emergency_contacts import EmergencyContactsScreen
from pss_desktop.ui.screens.exchange import ExchangeScreen
from pss_desktop.ui.screens.export import ExportScreen
from pss_desktop.ui.screens.file_attach import AttachFileScreen
from pss_desktop.ui.screens.file_page import FilePageScreen
from pss_desktop.ui.screens.files_tab import FilesTabScreen
from pss_desktop.ui.screens.first_aid import FirstAidScreen
from pss_desktop.ui.screens.found_programme import FoundScreen
from pss_desktop.ui.screens.inbox import InboxScreen
from pss_desktop.ui.screens.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.join_programme import JoinScreen
from pss_desktop.ui.screens.legal_hold import LegalHoldScreen
from pss_desktop.ui.screens.mailbox import MailboxScreen
from pss_desktop.ui.screens.newcomer import NewcomerScreen
from pss_desktop.ui.screens.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.note_page import NotePageScreen
from pss_desktop.ui.screens.print_page import PrintScreen
from pss_desktop.ui.screens.process_notes_page import ProcessNotesScreen
from pss_desktop.ui.screens.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme_person import PersonScreen
from pss_desktop.ui.screens.programme_proposal import ProposalScreen
from pss_desktop.ui.screens.programme_renewal import RenewalScreen
from pss_desktop.ui.screens.programme_rules import RulesScreen
from pss_desktop.ui.screens.protection_plan_editor import ProtectionPlanEditorScreen
from pss_desktop.ui.screens.protection_plan_page import ProtectionPlanScreen
from pss_desktop.ui.screens.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.review_queue import ReviewQueueScreen
from pss_desktop.ui.screens.risk_level import RiskLevelScreen
from pss_desktop.ui.screens.risk_screen import RiskScreenScreen
from pss_desktop.ui.screens.risk_screen_page import RiskScreenPage
from pss_desktop.ui.screens.root_keys_page import RootKeysScreen
from pss_desktop.ui.screens.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.screens.settings import SettingsScreen
from pss_desktop.ui.screens.snippets_page import SnippetsScreen
from pss_desktop.ui.screens.supervision import SupervisionPageScreen, SupervisionScreen
from pss_desktop.ui.screens.supervision_form import SupervisionFormScreen
from pss_desktop.ui.screens.task import TaskFormScreen, TaskPageScreen
from pss_desktop.ui.screens.timeline import TimelineScreen
from pss_desktop.ui.screens.today import TodayScreen
from pss_desktop.ui.screens.transfer import TransferScreen
from pss_desktop.ui.screens.unsigned_page import UnsignedScreen

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
