"""``client add | list``: the caseload, by code and name."""

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.details import details_of
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.domain.client import NewClient
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.services.clients.client_views import ClientFilter, ClientRow
from pss_desktop.services.paging import PageKey

ROWS_A_PAGE = 200

_PRECISIONS = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}
_ABOUT = "about "


def run(desk: Desk) -> ExitCode:
    return {"add": _add, "list": _list}[desk.options.act](desk)


def _add(desk: Desk) -> ExitCode:
    details = details_of(desk, "birth", "languages")
    birth = _date(details["birth"])
    languages = tuple(code.strip() for code in details["languages"].split(",") if code.strip())
    clients = desk.workspace.clients
    name = desk.terminal.ask("Name")
    similar = clients.similar(name, birth.year if birth else None)
    if similar and not desk.options.anyway:
        for row in similar:
            desk.terminal.say(*_columns(row))
        raise Refused("Somebody similar is there already; --anyway adds another.", ExitCode.REFUSED)
    client = clients.add(NewClient.from_form({"name": name, "birth": birth, "languages": languages}))
    desk.terminal.say(clients.get(client).client.code)
    return ExitCode.DONE


def _list(desk: Desk) -> ExitCode:
    after: PageKey | None = None
    while True:
        page = desk.workspace.clients.page(ClientFilter(), after, ROWS_A_PAGE)
        for row in page.rows:
            desk.terminal.say(*_columns(row))
        if page.next is None:
            return ExitCode.DONE
        after = page.next


def _columns(row: ClientRow) -> tuple[str, str, str]:
    return row.code, row.name, row.case_state


def _date(text: str) -> PartialDate | None:
    if not text:
        return None
    about = text.startswith(_ABOUT)
    iso = text.removeprefix(_ABOUT)
    precision = Precision.ABOUT if about else _PRECISIONS.get(len(iso), Precision.DAY)
    try:
        return PartialDate(iso, precision)
    except ValueError as problem:
        raise Refused("A date is written 1988-04-12, 1988-04, 1988 or 'about 1988'.") from problem
