"""Payloads of newer versions and of strangers: whatever JSON they hold, merging and listing go on."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.client import Client, ClientIdentity
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import KINDS
from pss_desktop.domain.summaries import summary_of
from pss_desktop.domain.summary import Summary
from pss_desktop.journal.codec import decode_state, encode_state
from pss_desktop.journal.merge.consent import allows
from pss_desktop.journal.merge.emergency_view import EmergencyView, emergency_view
from pss_desktop.journal.merge.rules import merge
from tests.builders import World
from tests.fakes import NOON

_NAMES = (
    "text", "parents", "entries", "nodes", "lines", "limits", "expires", "ends", "iso",
    "level", "offer", "to", "reason",
    "id", "step", "name", "phone", "unsafe", "done", "purpose", "audience", "answer", "person", "may_phone",
    "binned_at", "when", "format", "status", "standing",
)  # fmt: skip
_WORDS = ("", "given", "no", "yes", "high", "fern", "00" * 16, "00" * 32, to_iso(NOON))
_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-2, 2) | st.sampled_from(_WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_NAMES), inner, max_size=4),
    max_leaves=8,
)
_payloads = st.dictionaries(st.sampled_from(_NAMES), _values, max_size=6)
_acts = st.lists(st.tuples(st.sampled_from(("hill", "lake")), st.integers(0, 9), _payloads), max_size=5)


@given(st.sampled_from(sorted(KINDS)), _acts)
def test_no_payload_stops_a_merge_or_a_list(
    name: str, written: list[tuple[str, int, dict[str, object]]]
) -> None:
    kind, world = KINDS[name], World()
    acts = [
        world.act(device, kind.acts[number % len(kind.acts)].name, payload, at=number)
        for device, number, payload in written
    ]
    merged = merge(kind, acts)
    assert decode_state(encode_state(merged.view)) == merged.view
    assert isinstance(summary_of(kind.name, merged.view), Summary)


@given(_acts, _payloads)
def test_no_payload_stops_what_reads_a_state(
    written: list[tuple[str, int, dict[str, object]]], state: dict[str, object]
) -> None:
    world, client = World(), RecordId(b"client-of-tests!")
    acts = [world.act(device, "version", payload, at=at) for device, at, payload in written]
    assert isinstance(emergency_view(acts, acts), EmergencyView)
    assert Client.from_state(client, state).id == client
    assert ClientIdentity.from_state(client, state).client == client
    assert not allows(state, purpose="sharing", audience="", now=NOON + timedelta(days=1))
