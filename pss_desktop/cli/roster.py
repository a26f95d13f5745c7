"""``roster``, all but its way in: the list of people shown, founded, changed, handed on, mended, left."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.key_files import recipient_in
from pss_desktop.cli.root_keys import LOSS, new_roots, opened_roots
from pss_desktop.crypto.age import HybridRecipient
from pss_desktop.domain.exchange_errors import OtherProgrammeError
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.services.programme.membership import NewProgramme
from pss_desktop.services.programme.programme_views import Ending, PersonRow, Standing
from pss_desktop.services.programme.root_deeds import Build, Loss, Proposed
from pss_desktop.services.programme.root_keys import SealedRoots, write_root
from pss_desktop.sync.founding import RootKey
from pss_desktop.sync.roster import RevocationReason, SupervisionLink
from pss_desktop.sync.roster_changes import (
    lasting,
    with_links,
    with_policy,
    with_role,
    with_roots,
    without_links,
)
from pss_desktop.sync.roster_format import ROSTER_LIMIT
from pss_desktop.sync.roster_news import ALARMING, ChangeKind, RosterNews

_STANDINGS = {
    Standing.ALONE: "This vault belongs to no programme.",
    Standing.MEMBER: "This vault belongs to the programme.",
    Standing.NEW_DEVICE: "You belong to the programme; this new device is yet to be admitted.",
    Standing.REVOKED: "The programme no longer trusts this device.",
}

_RENEW: Final = "Everything goes on as before. Whoever keeps a root key can renew it: roster renew"
_ENDINGS: Final = {
    Ending.SOON: f"This roster ends soon. {_RENEW}",
    Ending.OVER: f"This roster is past its day. {_RENEW}",
}


def run(desk: Desk) -> ExitCode:
    acts: dict[str, Callable[[Desk], None]] = {
        "show": _show,
        "export": _export,
        "accept": _accept,
        "found": _found,
        "pair": _pair,
        "role": _give_role,
        "link": _link,
        "keeper": _keeper,
        "policy": _policy,
        "renew": _renew,
        "revoke": _revoke,
        "rotate": _rotate,
        "repair": _repair,
        "cosign": _cosign,
        "leave": _leave,
    }
    acts[desk.options.act](desk)
    return ExitCode.DONE


def person_of(desk: Desk, named: str) -> PersonId:
    """The person whose id begins with *named*. Raises Refused unless there is just one."""
    found = [one.id for one in desk.workspace.programme.people() if one.id.hex().startswith(named.lower())]
    if len(found) != 1:
        raise Refused("No one person of the programme has this id.", ExitCode.NOT_FOUND)
    return found[0]


def _show(desk: Desk) -> None:
    state = desk.workspace.programme.state()
    desk.terminal.tell(_STANDINGS[state.standing])
    if state.standing is Standing.ALONE:
        return
    if state.ending is not Ending.FAR:
        desk.terminal.tell(_ENDINGS[state.ending])
    if state.forked:
        desk.terminal.tell("There are two rosters of one version. Nothing is exchanged until it is repaired.")
    desk.terminal.say("programme", state.name, f"version {state.version}", _day(state.changed_at))
    desk.terminal.say("lasts until", _day(state.expires))
    days = desk.workspace.programme.holding().roster.policy.erase_withdrawn_after_days
    desk.terminal.say("withdrawn", "kept out of sight" if days is None else f"erased after {days} days")
    erasers = desk.workspace.programme.holding().roster.policy.erasers
    desk.terminal.say("erasers", ",".join(sorted(role.value for role in erasers)) or "nobody")
    for person in desk.workspace.programme.people():
        _say_person(desk, person)


def _say_person(desk: Desk, person: PersonRow) -> None:
    marks = ["you"] * person.is_me + ["revoked"] * (person.revoked_at is not None)
    desk.terminal.say("person", person.id.hex(), person.name, person.role.value, " ".join(marks))
    for name in person.supervisors:
        desk.terminal.say("supervised by", person.id.hex(), name)
    for device in person.devices:
        gone = "" if device.revoked_at is None else f"revoked {_day(device.revoked_at)}"
        this = "this device" if device.is_this else ""
        desk.terminal.say("device", device.id.hex(), f"since {_day(device.since)}", gone or this)


def _export(desk: Desk) -> None:
    write_atomically(desk.options.file, desk.workspace.programme.export())
    desk.terminal.say(str(desk.options.file))


def _accept(desk: Desk) -> None:
    content = read_bytes(desk.options.file, ROSTER_LIMIT)
    confirmed: bool = desk.options.keys_confirmed
    accepted = desk.workspace.membership.accept(content, keys_confirmed=confirmed)
    desk.terminal.say(f"The roster that holds is version {accepted.roster.version}.")


def _found(desk: Desk) -> None:
    _make(desk)


def _pair(desk: Desk) -> None:
    request = read_bytes(desk.options.request, ROSTER_LIMIT)
    _make(desk)
    met = desk.workspace.joining.receive(request)
    write_atomically(desk.options.reply_to, f"{met.mine}\n".encode())
    desk.terminal.tell("Hand the reply over, then read the words to each other: pss-desktop roster words")


def _make(desk: Desk) -> None:
    if desk.workspace.programme.roster() is not None:
        raise OtherProgrammeError
    options = desk.options
    new = NewProgramme(desk.terminal.ask("Name of the programme"), Role(options.role), options.months)
    sealed = desk.workspace.root_keys.for_founding(new.name, new_roots(desk))
    _put_away(desk, sealed)
    desk.workspace.membership.found(new, sealed)


def _put_away(desk: Desk, sealed: SealedRoots) -> None:
    for file in sealed.files:
        desk.terminal.say(str(write_root(file, desk.options.to)))
    desk.terminal.tell(LOSS)


def _give_role(desk: Desk) -> None:
    person, role = person_of(desk, desk.options.person), Role(desk.options.role)
    change(desk, lambda roster: with_role(roster, person, role))


def _link(desk: Desk) -> None:
    supervisor, counselor = (
        person_of(desk, desk.options.supervisor),
        person_of(desk, desk.options.counselor),
    )
    links = (SupervisionLink(supervisor, counselor),)
    next_links = without_links if desk.options.end else with_links
    change(desk, lambda roster: next_links(roster, links))


def _keeper(desk: Desk) -> None:
    """Name the key in whose keeping members may leave their vaults, or none any more."""
    path = desk.options.recipient
    text = "" if path is None else HybridRecipient.from_text(recipient_in(path)).text
    change(desk, lambda roster: with_policy(roster, replace(roster.policy, escrow_recipient=text)))


def _policy(desk: Desk) -> None:
    """What members do with what a client took back, or which roles may erase what others began."""
    if desk.options.erasers is not None:
        erasers = frozenset(map(Role, desk.options.erasers))
        change(desk, lambda roster: with_policy(roster, replace(roster.policy, erasers=erasers)))
        return
    days: int | None = desk.options.erase_withdrawn_after
    if days is not None and days < 0:
        raise Refused("A number of days is 0 or more.", ExitCode.USAGE)
    change(desk, lambda roster: with_policy(roster, replace(roster.policy, erase_withdrawn_after_days=days)))


def _renew(desk: Desk) -> None:
    """Change nothing but until when the list lasts."""
    months: int = desk.options.months
    change(desk, lambda roster: lasting(roster, months))


def change(desk: Desk, build: Build) -> None:
    """In force at once, or a proposal for the other holders of root keys."""
    _sign(desk, build, opened_roots(desk))


def _sign(desk: Desk, build: Build, roots: Iterable[RootKey]) -> None:
    deeds, proposal = desk.workspace.root_deeds, desk.options.propose_to
    if proposal is not None:
        _hand_on(desk, deeds.proposed(deeds.propose(build, roots)), proposal)
    else:
        roster = deeds.change(build, roots).roster
        desk.terminal.say(f"The roster that holds is version {roster.version}.")


def _revoke(desk: Desk) -> None:
    loss = Loss(RevocationReason(desk.options.reason), vouched=desk.options.vouched)
    change(desk, desk.workspace.root_deeds.revoking(_subject(desk), loss))


def _subject(desk: Desk) -> PersonId | DeviceId:
    named: str = desk.options.subject
    devices = (device for person in desk.workspace.programme.people() for device in person.devices)
    found = [one.id for one in devices if one.id.hex().startswith(named.lower())]
    return found[0] if len(found) == 1 else person_of(desk, named)


def _rotate(desk: Desk) -> None:
    roots, current = opened_roots(desk), desk.workspace.programme.trusted().roster
    fresh = desk.workspace.root_keys.for_rotation(current.programme, current.name, new_roots(desk))
    _put_away(desk, fresh)
    _sign(desk, lambda roster: with_roots(roster, fresh.roots), (*roots, *fresh.keys))


def _repair(desk: Desk) -> None:
    change(desk, desk.workspace.root_deeds.repairing())


def _cosign(desk: Desk) -> None:
    deeds = desk.workspace.root_deeds
    proposed = deeds.proposed(read_bytes(desk.options.file, ROSTER_LIMIT))
    for one in proposed.news:
        desk.terminal.say("changes", *_told(one))
    _hand_on(desk, deeds.cosign(proposed, opened_roots(desk)), desk.options.to)


def _leave(desk: Desk) -> None:
    name = desk.workspace.programme.holding().roster.name
    if not desk.options.yes and desk.terminal.ask(f"Type the programme's name to leave it ({name})") != name:
        raise Refused("That was another name. Nothing was changed.", ExitCode.REFUSED)
    desk.workspace.membership.leave()
    desk.terminal.say("This vault belongs to no programme now. Everything that was written stays.")


def _hand_on(desk: Desk, proposed: Proposed, path: Path) -> None:
    write_atomically(path, proposed.proposal.line + b"\n")
    desk.terminal.say(str(path))
    desk.terminal.tell(
        f"{proposed.missing} more root keys must sign it: pss-desktop roster cosign"
        if proposed.missing
        else "Enough root keys signed it: everybody can accept it."
    )


def _told(news: RosterNews) -> list[str]:
    """A change that somebody proposes, for whoever is asked to sign it."""
    role = "" if news.role is None else news.role.value
    days = "" if news.days is None else f"{news.days} days"
    roots = "{} of {}".format(*news.roots) if any(news.roots) else ""
    return [
        news.kind.value,
        *filter(None, (news.name, news.other, role, days, roots)),
        *_details(news),
        *["ask before you sign"] * (news.kind in ALARMING),
    ]


def _details(news: RosterNews) -> Iterator[str]:
    """What one kind of change has and others have not."""
    if news.kind is ChangeKind.ERASERS:
        yield ",".join(role.value for role in news.roles) or "nobody"
    elif news.kind is ChangeKind.KEEPER and not news.other:
        yield "nobody"
    elif news.kind is ChangeKind.LASTS:
        yield _day(news.at) or "without end"
    elif news.kind is ChangeKind.DATED_AHEAD:
        yield _day(news.at)
    if news.reason is not None:
        yield news.reason.value
        yield "vouched" if news.counts else "not vouched"
    yield from (f"new key {key}" for key in news.keys)
    yield from (f"no longer {key}" for key in news.keys_gone)


def _day(instant: datetime | None) -> str:
    return "" if instant is None else instant.astimezone().date().isoformat()
