"""What tells about a client, handed over by a descriptor: options stand in the list of processes."""

from collections.abc import Mapping

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import Refused


def details_of(desk: Desk, *names: str) -> Mapping[str, str]:
    """The details called *names*: from the lines of ``--details-fd``, or else from their options."""
    given = {name: _as_text(getattr(desk.options, name)) for name in names}
    fd: int | None = desk.options.details_fd
    if fd is None:
        return given
    for line in desk.terminal.read_text(fd, "The details").splitlines():
        name, found, value = (part.strip() for part in line.partition("="))
        if not found or name not in given:
            raise Refused(
                f"A line of the details is written NAME=VALUE, with NAME among: {', '.join(names)}."
            )
        given[name] = value
    return given


def _as_text(value: object) -> str:
    return "" if value is None else str(value)
