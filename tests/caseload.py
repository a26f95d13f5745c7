"""A small believable caseload of plants and places, in English and in Arabic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from tests.fakes import FakeClock


@dataclass(frozen=True, slots=True)
class Sample:
    """The words of one language: who, and what is written of the first two."""

    person: str
    vault: str
    names: Sequence[str]
    notes: Sequence[Mapping[str, str]]
    draft: str
    contact_words: str
    contact_times: str
    searched: str
    sounds_like: str


ENGLISH: Final = Sample(
    person="Noor Willow",
    vault="Willow",
    names=(
        "Juniper Vale",
        "Basil Thorne",
        "Rowan Ashdown",
        "Marigold Finch",
        "Clover Reed",
        "Alder Brook",
        "Tansy Moor",
        "Wren Hollow",
        "Heath Marlow",
        "Fern Castle",
        "Sorrel Lake",
    ),
    notes=(
        {
            "subjective": "First meeting. The move was hard; sleep is broken since then.",
            "objective": "Tired, warm, asked good questions.",
            "assessment": "Grief and worry, with a sister who helps.",
            "plan": "Breathing before bed. We meet again on Friday.",
        },
        {
            "subjective": "The nights are the worst since the move. “I lie there and listen to the stairs.” "
            "She used the safety plan twice this week and it helped both times.",
            "objective": "Came on time with her sister. Tired, warm, looked at me more than last week.",
            "assessment": "Still low in the evenings, with more ways to cope than in April.",
            "plan": "Evening walk with her sister, three times. I call on Tuesday after 17:00.",
        },
    ),
    draft="He came alone today and spoke about the workshop.",
    contact_words="the library",
    contact_times="after 17:00",
    searched="stairs",
    sounds_like="Junipper",
)

ARABIC: Final = Sample(
    person="نور الصفصاف",
    vault="صفصاف",
    names=(
        "عرعر الوادي",
        "ريحان الشوك",
        "روان الرماد",
        "قطيفة الحسون",
        "نفل القصب",
        "نبع الجدول",
        "أقحوان السهل",
        "سرخس القلعة",
        "خلنج المرج",
        "زعتر التل",
        "حماض البحيرة",
    ),
    notes=(
        {
            "subjective": "اللقاء الأول. كان الانتقال صعبًا والنوم متقطع منذ ذلك الحين.",
            "objective": "متعبة ودافئة، وسألت أسئلة جيدة.",
            "assessment": "حزن وقلق، ومعها أخت تساعدها.",
            "plan": "التنفس قبل النوم. نلتقي يوم الجمعة.",
        },
        {
            "subjective": "الليالي هي الأصعب منذ الانتقال. «أستلقي وأصغي إلى الدرج». "
            "استخدمت خطة الأمان مرتين هذا الأسبوع ونفعتها في المرتين.",
            "objective": "جاءت في الموعد مع أختها. متعبة ودافئة، ونظرت إليّ أكثر من الأسبوع الماضي.",
            "assessment": "ما زالت متعبة في المساء، مع وسائل تأقلم أكثر من نيسان.",
            "plan": "مشي مسائي مع أختها ثلاث مرات. أتصل يوم الثلاثاء بعد الخامسة.",
        },
    ),
    draft="جاء وحده اليوم وتحدث عن الورشة.",
    contact_words="المكتبة",
    contact_times="بعد الخامسة",
    searched="الدرج",
    sounds_like="عرعر",
)

LANGUAGES: Final = ("ar", "fr", "en", "ku", "fa")


def fill(workspace: Workspace, sample: Sample, clock: FakeClock, passphrase: str) -> None:
    """Add the people of *sample*, two signed notes for the first, a draft for the second."""
    clients = [_add(workspace, sample, position) for position in range(len(sample.names))]
    for note in sample.notes:
        _sign(workspace, clients[0], note, clock, passphrase)
        clock.advance(days=7)
    content = {"when": to_iso(clock.now()), "format": "narrative", "narrative": sample.draft}
    workspace.notes.save_draft(clients[1], content, 0)
    clock.advance(days=3)


def _add(workspace: Workspace, sample: Sample, position: int) -> ClientId:
    first = position == 0
    return workspace.clients.add(
        NewClient.from_form(
            {
                "name": sample.names[position],
                "birth": PartialDate(
                    str(2009 - position * 7), Precision.ABOUT if position % 4 == 3 else Precision.YEAR
                ),
                "languages": LANGUAGES[position % 4 : position % 4 + 2],
                "interpreter": "not_needed" if first else "",
                "may_phone": "yes" if first else "",
                "contact_words": sample.contact_words if first else "",
                "contact_times": sample.contact_times if first else "",
            }
        )
    )


def _sign(
    workspace: Workspace, client: ClientId, parts: Mapping[str, str], clock: FakeClock, passphrase: str
) -> None:
    held = clock.now() - timedelta(hours=1)
    content = {
        "when": to_iso(held),
        "minutes": 50,
        "modality": "individual",
        "place": "facility",
        "present": ["client", "family"],
        "format": "soap",
        **parts,
    }
    saved = workspace.notes.save_draft(client, content, 0)
    workspace.signing.confirm(passphrase)
    workspace.notes.sign(client, saved.revision)
