"""The questions about one client, and their answers as a person gives them."""

from collections.abc import Mapping

from pss_desktop.domain.decision import Question
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.decisions.decision_views import DecisionDetail, DecisionRow
from pss_desktop.services.decisions.settling import decision_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.services.elsewhere import hand_over


def waiting(desk: Workspace, client: ClientId) -> list[DecisionRow]:
    return [row for row in desk.decisions.waiting() if row.client == client]


def the_decision(desk: Workspace, client: ClientId, question: Question) -> DecisionDetail:
    (row,) = [row for row in waiting(desk, client) if row.question is question]
    return desk.decisions.get(row.record, question)


def settle(desk: Workspace, detail: DecisionDetail, content: Mapping[str, object]) -> None:
    form = decision_form(detail.record, detail.question)
    saved = desk.drafts.save(form, detail.client, content, 0)
    desk.settling.settle(detail.record, detail.question, saved.revision)


def settled_everywhere(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    """Neither here nor where everything arrives is there a question left."""
    assert waiting(desk, client) == []
    hand_over(desk, peer, client)
    assert [
        one for one in peer.seat.storage.outstanding.to_decide(count=500) if bytes(one.scope) == bytes(client)
    ] == []
    assert finish(peer.safekeeping.check()).sound
