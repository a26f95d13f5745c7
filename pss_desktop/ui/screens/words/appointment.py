"""The words of appointments: their states, why one did not take place, and how one is told in a line."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.domain.appointment import Appointment, AppointmentState, MissedReason
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.words.note import modality_name, place_name
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords

translate = QCoreApplication.translate


class AppointmentCounts(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def missed(self, count: int) -> str:
        return self.tr("%n session(s) missed so far", "", count)


def appointment_badge(state: AppointmentState) -> BadgeWords:
    """The state as word, colour and sign together."""
    return {
        AppointmentState.SCHEDULED: BadgeWords(
            translate("Appointments", "Scheduled"), Tone.ACCENT, "calendar"
        ),
        AppointmentState.COMPLETED: BadgeWords(translate("Appointments", "Completed"), Tone.OK, "tick"),
        AppointmentState.CANCELLED: BadgeWords(translate("Appointments", "Cancelled"), Tone.MUTED, "cross"),
        AppointmentState.RESCHEDULED: BadgeWords(
            translate("Appointments", "Rescheduled"), Tone.MUTED, "arrow"
        ),
        AppointmentState.NO_SHOW: BadgeWords(translate("Appointments", "No-show"), Tone.WARN, "warning"),
    }[state]


def reason_name(value: str) -> str:
    """Why; a reason of a newer version keeps its own word."""
    names: dict[str, str] = {
        MissedReason.FORGOT: translate("Appointments", "Forgot"),
        MissedReason.TRANSPORT: translate("Appointments", "No transport"),
        MissedReason.UNREACHABLE: translate("Appointments", "Could not be reached"),
        MissedReason.NO_LONGER_WANTS: translate("Appointments", "No longer wants to come"),
        MissedReason.BUSY: translate("Appointments", "Busy"),
        MissedReason.SICK: translate("Appointments", "Sick"),
        MissedReason.NOT_SAFE: translate("Appointments", "Not safe to come"),
        MissedReason.OUR_SIDE: translate("Appointments", "Cancelled by us"),
        MissedReason.OTHER: translate("Appointments", "Another reason"),
    }
    return names.get(value, value)


def appointment_line(appointment: Appointment) -> str:
    """Kind, place, minutes, reason and remark: what is known, with dots between."""
    planned = appointment.planned
    minutes = ""
    if planned.minutes:
        minutes = translate("Appointments", "{count} min").format(count=QLocale().toString(planned.minutes))
    facts = (
        modality_name(planned.modality) if planned.modality else "",
        place_name(planned.place) if planned.place else "",
        minutes,
        reason_name(appointment.reason) if appointment.reason else "",
        isolated(appointment.reason_words) if appointment.reason_words else "",
        isolated(planned.remark) if planned.remark else "",
    )
    return "  ·  ".join(fact for fact in facts if fact)
