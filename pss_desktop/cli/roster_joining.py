"""``roster join | words | admit``: the way into a programme, step by step, from either side."""

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.roster import change, person_of
from pss_desktop.domain.exchange_errors import JoiningOverError, WordsNotComparedError
from pss_desktop.domain.roles import Role
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.services.programme.joining import Admission
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.roster_format import ROSTER_LIMIT

_COVERED = "....."


def run(desk: Desk) -> ExitCode:
    {"join": _join, "words": _words, "admit": _admit}[desk.options.act](desk)
    return ExitCode.DONE


def _join(desk: Desk) -> None:
    options, joining = desk.options, desk.workspace.joining
    if options.request_to is not None:
        write_atomically(options.request_to, f"{joining.ask().mine}\n".encode())
        desk.terminal.say(str(options.request_to))
    elif options.reply is not None:
        joining.hear_reply(read_bytes(options.reply, ROSTER_LIMIT))
        desk.terminal.tell("Now read the words to each other: pss-desktop roster words")
    elif options.answer is not None:
        joined = joining.accept(read_bytes(options.answer, ROSTER_LIMIT))
        desk.terminal.say(f"You belong to {joined.roster.name}.")
    else:
        joining.end()


def _words(desk: Desk) -> None:
    joining = desk.workspace.joining
    state = joining.state()
    if state is None:
        raise JoiningOverError
    if state.theirs is None:
        raise WordsNotComparedError
    state = joining.spell(Spelling(desk.options.spelling))
    assert state.spoken is not None  # noqa: S101 - the other side is known
    desk.terminal.tell("Call each other, or meet. Read your parts aloud in turn; the other hears them.")
    for place, part in enumerate(state.spoken.shown, start=1):
        desk.terminal.say(str(place), _COVERED if part is None else part)
    heard = [desk.terminal.ask(f"Part {place + 1}, as you heard it") for place in state.spoken.covered]
    joining.hear(heard)
    desk.terminal.say("These are the right ones.")


def _admit(desk: Desk) -> None:
    options = desk.options
    if options.request is not None and options.reply_to is not None:
        _receive(desk)
    elif options.role is not None and (options.answer_to or options.propose_to) is not None:
        _let_in(desk)
    elif options.answer_to is not None:
        _answer(desk)
    else:
        raise Refused("It takes --request and --reply-to first; then --role, --answer-to and --root.")


def _receive(desk: Desk) -> None:
    met = desk.workspace.joining.receive(read_bytes(desk.options.request, ROSTER_LIMIT))
    write_atomically(desk.options.reply_to, f"{met.mine}\n".encode())
    assert met.theirs is not None  # noqa: S101 - just read
    desk.terminal.say(met.theirs.name, met.theirs.person.hex())
    if met.same_name:
        desk.terminal.tell("Somebody of this name is in the programme already, with another key. Ask why.")
    desk.terminal.tell(
        "Hand the reply over, then read the words to each other: pss-desktop roster words"
        if met.words_needed
        else "The roster vouches for this person's new device: no words are needed."
    )


def _let_in(desk: Desk) -> None:
    options = desk.options
    admission = Admission(
        Role(options.role),
        supervisors=tuple(person_of(desk, one) for one in options.supervised_by),
        supervises=tuple(person_of(desk, one) for one in options.supervises),
    )
    change(desk, desk.workspace.joining.admitting(admission))
    if options.propose_to is None:
        _answer(desk)


def _answer(desk: Desk) -> None:
    """They are in the roster by now, perhaps by a proposal that others signed."""
    joining = desk.workspace.joining
    write_atomically(desk.options.answer_to, joining.answer())
    joining.end()
    desk.terminal.say(str(desk.options.answer_to))
