"""Which presenter opens at which place: one line a screen."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

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
from pss_desktop.presenters.crisis.crisis import CrisisPresenter
from pss_desktop.presenters.crisis.crisis_event import CrisisEventPresenter
from pss_desktop.presenters.crisis.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.crisis.newcomer import open_contact, open_first_aid
from pss_desktop.presenters.crisis.risk_level import RiskLevelPresenter
from pss_desktop.presenters.crisis.risk_screen import RiskScreenPresenter
from pss_desktop.presenters.decisions.decision import open_decision
from pss_desktop.presenters.decisions.decisions import DecisionsPresenter
from pss_desktop.presenters.desk import Desk, Screen, ScreenPresenter
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
from pss_desktop.presenters.today.task import open_task
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.presenters.today.unsigned_page import UnsignedPresenter
from pss_desktop.services.place import Place

Opener = Callable[[Desk, Place], ScreenPresenter]

OPENERS: Final[Mapping[str, Opener]] = MappingProxyType(
    {
        Screen.TODAY: TodayPresenter,
        Screen.CLIENTS: ClientListPresenter,
        Screen.ADD_CLIENT: AddClientPresenter,
        Screen.CLIENT: TimelinePresenter,
        Screen.CLIENT_NOTES: ClientPagePresenter,
        Screen.EDIT_CLIENT: ClientEditPresenter,
        Screen.CLOSE_CASE: CloseCasePresenter,
        Screen.NOTE_EDITOR: NoteEditorPresenter,
        Screen.NOTE: NotePagePresenter,
        Screen.SETTINGS: SettingsPresenter,
        Screen.CONSENT: ConsentPagePresenter,
        Screen.CONSENT_FORM: ConsentFormPresenter,
        Screen.CONSENT_WITHDRAW: ConsentWithdrawPresenter,
        Screen.CONSENT_OVERRIDE: ConsentOverridePresenter,
        Screen.SAFETY_PLAN: SafetyPlanPresenter,
        Screen.SAFETY_PLAN_EDITOR: SafetyPlanEditorPresenter,
        Screen.PROTECTION_PLAN: ProtectionPlanPresenter,
        Screen.PROTECTION_PLAN_EDITOR: ProtectionPlanEditorPresenter,
        Screen.FILES: FilesTabPresenter,
        Screen.FILE: FilePagePresenter,
        Screen.ATTACH_FILE: AttachFilePresenter,
        Screen.PRINT: PrintPresenter,
        Screen.TASK: open_task,
        Screen.CRISIS: CrisisPresenter,
        Screen.RISK_LEVEL: RiskLevelPresenter,
        Screen.RISK_SCREEN: RiskScreenPresenter,
        Screen.RISK_SCREEN_PAGE: RiskScreenPagePresenter,
        Screen.CRISIS_EVENT: CrisisEventPresenter,
        Screen.CRISIS_EVENT_PAGE: CrisisEventPagePresenter,
        Screen.CONTACT: open_contact,
        Screen.FIRST_AID: open_first_aid,
        Screen.EMERGENCY_CONTACTS: EmergencyContactsPresenter,
        Screen.SNIPPETS: SnippetsPresenter,
        Screen.APPOINTMENT: AppointmentPresenter,
        Screen.UNSIGNED: UnsignedPresenter,
        Screen.DECISIONS: DecisionsPresenter,
        Screen.DECISION: open_decision,
        Screen.TRANSFER: TransferPresenter,
        Screen.LEGAL_HOLD: LegalHoldPresenter,
        Screen.PROCESS_NOTES: ProcessNotesPresenter,
        Screen.EXPORT: ExportPresenter,
        Screen.EXCHANGE: ExchangePresenter,
        Screen.MAILBOX: MailboxPresenter,
        Screen.INBOX: InboxPresenter,
        Screen.INBOX_BUNDLE: InboxBundlePresenter,
        Screen.PROGRAMME: ProgrammePresenter,
        Screen.PROGRAMME_PERSON: PersonPresenter,
        Screen.FOUND_PROGRAMME: FoundPresenter,
        Screen.JOIN_PROGRAMME: JoinPresenter,
        Screen.ADMIT: AdmitPresenter,
        Screen.PROGRAMME_PROPOSAL: ProposalPresenter,
        Screen.PROGRAMME_RULES: RulesPresenter,
        Screen.PROGRAMME_RENEWAL: RenewalPresenter,
        Screen.ROOT_KEYS: RootKeysPresenter,
        Screen.REVIEW: ReviewQueuePresenter,
        Screen.REVIEW_NOTE: ReviewNotePresenter,
        Screen.SUPERVISION: SupervisionPresenter,
        Screen.SUPERVISION_FORM: SupervisionFormPresenter,
        Screen.SUPERVISION_PAGE: SupervisionPagePresenter,
    }
)


def open_at(desk: Desk, place: Place) -> ScreenPresenter:
    """The presenter of *place*; Today for a screen that this version does not have."""
    return OPENERS.get(place.screen, OPENERS[Screen.TODAY])(desk, place)
