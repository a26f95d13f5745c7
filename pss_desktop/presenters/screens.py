"""Which presenter opens at which place: one line a screen."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pss_desktop.presenters.add_client import AddClientPresenter
from pss_desktop.presenters.admit import AdmitPresenter
from pss_desktop.presenters.appointment_page import AppointmentPresenter
from pss_desktop.presenters.client_edit import ClientEditPresenter
from pss_desktop.presenters.client_list import ClientListPresenter
from pss_desktop.presenters.client_page import ClientPagePresenter
from pss_desktop.presenters.close_case import CloseCasePresenter
from pss_desktop.presenters.consent_form import ConsentFormPresenter
from pss_desktop.presenters.consent_override import ConsentOverridePresenter
from pss_desktop.presenters.consent_page import ConsentPagePresenter
from pss_desktop.presenters.consent_withdraw import ConsentWithdrawPresenter
from pss_desktop.presenters.crisis import CrisisPresenter
from pss_desktop.presenters.crisis_event import CrisisEventPresenter
from pss_desktop.presenters.decision import open_decision
from pss_desktop.presenters.decisions import DecisionsPresenter
from pss_desktop.presenters.desk import Desk, Screen, ScreenPresenter
from pss_desktop.presenters.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.exchange import ExchangePresenter
from pss_desktop.presenters.export import ExportPresenter
from pss_desktop.presenters.file_attach import AttachFilePresenter
from pss_desktop.presenters.file_page import FilePagePresenter
from pss_desktop.presenters.files_tab import FilesTabPresenter
from pss_desktop.presenters.found_programme import FoundPresenter
from pss_desktop.presenters.inbox import InboxPresenter
from pss_desktop.presenters.inbox_bundle import InboxBundlePresenter
from pss_desktop.presenters.join_programme import JoinPresenter
from pss_desktop.presenters.legal_hold import LegalHoldPresenter
from pss_desktop.presenters.mailbox import MailboxPresenter
from pss_desktop.presenters.newcomer import open_contact, open_first_aid
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
from pss_desktop.presenters.task import open_task
from pss_desktop.presenters.timeline import TimelinePresenter
from pss_desktop.presenters.today import TodayPresenter
from pss_desktop.presenters.transfer import TransferPresenter
from pss_desktop.presenters.unsigned_page import UnsignedPresenter
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
