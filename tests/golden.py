"""What is in the golden bundle: everything that one can hold, by people whose keys come from their names."""

from dataclasses import replace
from typing import Final

from pss_desktop.domain.ids import FeedId, OpHash, ScopeId
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.contents import AuditWitness, BundleContents, Channel, ConsentLine, Part
from tests.bundles import HAZEL, JUNIPER, Writer, contents

OTHER_CASE: Final = ScopeId(b"case-of-the-wren")


def golden_contents() -> BundleContents:
    """Two feeds, one with a gap and a withheld payload, one forwarded; a piece, answers, a consent."""
    own = Writer()
    notes = [own.note(f"Note {number}, under the fig tree.") for number in range(6)]
    bare = Operation(notes[1].header_bytes, None, None)
    gapped = own.stretch(notes[0], bare, own.hidden(3, 4), *notes[4:], heads=[2, 6])
    others = Writer(who=JUNIPER, scope=OTHER_CASE)
    for title in ("Ask about the boat", "Call the clinic"):
        others.task(title)
    return contents(
        gapped,
        replace(others.stretch(start=2), scope_type="case"),
        channel=Channel(7, b"\x07" * 32),
        part=Part(1, 2),
        pieces=(b"a piece of a picture",),
        acks=(
            Ack(others.feed, 2, others.written[1].hash, others.head(2).signature),
            Ack(FeedId(b"f" * 16), 12, OpHash(b"h" * 32)),
        ),
        asks=(Ask(AskKind.WANT, b"w" * 16, 3), Ask(AskKind.REJECT, b"r" * 16, 9, "not_for_role")),
        audit_head=AuditWitness(40, b"a" * 32),
        consent_view=(ConsentLine(b"c" * 16, "supervisor", OpHash(b"o" * 32), ("clinical",)),),
    )


def golden_keys() -> dict[str, object]:
    """The reader's identity, and the keys that the roster would give."""
    people = (HAZEL, JUNIPER)
    return {
        "identity": JUNIPER.receiving.text(),
        "roster": {
            one.device.hex(): [one.device_key.public.encoded.hex(), one.person_key.public.encoded.hex()]
            for one in people
        },
    }
