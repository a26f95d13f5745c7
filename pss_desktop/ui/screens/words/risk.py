"""The words of risk screens: titles, topics and reasons as the shipped structures have them, and the rest.

The structures are data; their English words stand here a second time so that they can be translated. A test
compares the two.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.risk_protocol import Action, Answer

translate = QCoreApplication.translate

SHIPPED: Final = (
    QT_TRANSLATE_NOOP("RiskScreens", "Suicide risk in six topics"),
    QT_TRANSLATE_NOOP("RiskScreens", "Four questions and 'now', from 8 years on"),
    QT_TRANSLATE_NOOP("RiskScreens", "Short risk record"),
    QT_TRANSLATE_NOOP("RiskScreens", "Thoughts: in the past month. Deeds: ever, and in the past 3 months."),
    QT_TRANSLATE_NOOP("RiskScreens", "The first three: in the past few weeks. The fourth: ever in life."),
    QT_TRANSLATE_NOOP("RiskScreens", "Since the last session, unless a topic says otherwise."),
    QT_TRANSLATE_NOOP("RiskScreens", "Wish to be dead or not to wake up"),
    QT_TRANSLATE_NOOP("RiskScreens", "Thoughts of ending one's life"),
    QT_TRANSLATE_NOOP("RiskScreens", "Thoughts of how"),
    QT_TRANSLATE_NOOP("RiskScreens", "Some intention to act on them"),
    QT_TRANSLATE_NOOP("RiskScreens", "A plan, with the intention to carry it out"),
    QT_TRANSLATE_NOOP("RiskScreens", "Ever did, began or prepared something to end one's life"),
    QT_TRANSLATE_NOOP("RiskScreens", "That was within the past 3 months"),
    QT_TRANSLATE_NOOP("RiskScreens", "Wish to be dead"),
    QT_TRANSLATE_NOOP("RiskScreens", "Thought that the family would be better off"),
    QT_TRANSLATE_NOOP("RiskScreens", "Ever tried to end one's life"),
    QT_TRANSLATE_NOOP("RiskScreens", "Thoughts of ending one's life right now"),
    QT_TRANSLATE_NOOP("RiskScreens", "Danger to oneself"),
    QT_TRANSLATE_NOOP("RiskScreens", "A plan"),
    QT_TRANSLATE_NOOP("RiskScreens", "The intention to act"),
    QT_TRANSLATE_NOOP("RiskScreens", "Means within reach"),
    QT_TRANSLATE_NOOP("RiskScreens", "Earlier attempts, ever"),
    QT_TRANSLATE_NOOP("RiskScreens", "Danger to somebody else"),
    QT_TRANSLATE_NOOP("RiskScreens", "A named person is in danger"),
    QT_TRANSLATE_NOOP("RiskScreens", "something was done or prepared within 3 months"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is a plan with the intention to carry it out"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is some intention to act"),
    QT_TRANSLATE_NOOP("RiskScreens", "there are thoughts of how"),
    QT_TRANSLATE_NOOP("RiskScreens", "something was done or prepared at some time in life"),
    QT_TRANSLATE_NOOP("RiskScreens", "there are thoughts of ending one's life"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is a wish to be dead"),
    QT_TRANSLATE_NOOP("RiskScreens", "there are thoughts of it right now"),
    QT_TRANSLATE_NOOP("RiskScreens", "the question about now was not answered, which is taken as serious"),
    QT_TRANSLATE_NOOP("RiskScreens", "a question was answered yes: look closer today"),
    QT_TRANSLATE_NOOP("RiskScreens", "a question was not answered, which counts as yes here"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is the intention to act"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is a plan"),
    QT_TRANSLATE_NOOP("RiskScreens", "a named person is in danger"),
    QT_TRANSLATE_NOOP("RiskScreens", "means are within reach"),
    QT_TRANSLATE_NOOP("RiskScreens", "there were attempts before"),
    QT_TRANSLATE_NOOP("RiskScreens", "somebody else is in danger"),
    QT_TRANSLATE_NOOP("RiskScreens", "there is danger to oneself"),
    QT_TRANSLATE_NOOP("RiskScreens", "no topic was answered yes"),
    QT_TRANSLATE_NOOP("RiskScreens", "as judged in a session note"),
    QT_TRANSLATE_NOOP(
        "RiskScreens",
        "Structure after the screener of the Columbia protocol (K. Posner and others, Research "
        "Foundation for Mental Hygiene). Topics in our own short words; ask in yours. The authors "
        "advise training.",
    ),
    QT_TRANSLATE_NOOP(
        "RiskScreens",
        "Structure after the Ask Suicide-Screening Questions of the US National Institute of "
        "Mental Health. Topics in our own short words; ask in yours. Ask a young person without "
        "their parents in the room.",
    ),
    QT_TRANSLATE_NOOP(
        "RiskScreens",
        "Our own, after common field practice: danger to oneself and to others, each looked at once.",
    ),
)


def protocol_words(words: str) -> str:
    """A title, topic, reason or origin of a structure, in the person's language where it is shipped."""
    return translate("RiskScreens", words)


def reason_words(reason: str) -> str:
    """Why a level was set: a rule's words are translated, a person's own stay as they are."""
    return translate("RiskScreens", reason) if reason in map(str, SHIPPED) else reason


def answer_word(answer: str) -> str:
    """Yes, No, or that there was no answer."""
    names: dict[str, str] = {
        Answer.YES: translate("RiskScreens", "Yes", "answer"),
        Answer.NO: translate("RiskScreens", "No", "answer"),
        Answer.REFUSED: translate("RiskScreens", "Did not answer"),
    }
    return names.get(answer, answer)


def action_word(action: str) -> str:
    """What a level of risk asks for."""
    names: dict[str, str] = {
        Action.NOT_ALONE: translate("RiskScreens", "Not left alone"),
        Action.MEANS: translate("RiskScreens", "Means put out of reach"),
        Action.TELL_SUPERVISOR: translate("RiskScreens", "Supervisor told"),
        Action.FULL_ASSESSMENT: translate("RiskScreens", "Full assessment arranged"),
        Action.SAFETY_PLAN: translate("RiskScreens", "Safety plan made or gone through"),
        Action.TELL_CRISIS_LINE: translate("RiskScreens", "Crisis line and emergency number given"),
        Action.FOLLOW_UP: translate("RiskScreens", "Day agreed to look after them again"),
    }
    return names.get(action, action)


def field_words(name: str) -> str:
    """The questions besides the topics."""
    names = {
        "when": translate("RiskScreens", "When"),
        "judged": translate("RiskScreens", "Your own judgement, if it is higher"),
        "judgement": translate("RiskScreens", "Why it is judged higher"),
        "protective": translate("RiskScreens", "What protects them"),
        "actions": translate("RiskScreens", "What this level asks for"),
        "told": translate("RiskScreens", "Who was told"),
        "told_at": translate("RiskScreens", "When they were told"),
        "follow_up": translate("RiskScreens", "Look after them again on"),
    }
    return names.get(name, name)
