"""Everything that a vault knows of its exchange with others, bound to its connection."""

from typing import Final

from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.alarms import Alarms
from pss_desktop.vault.exchange.asks import OwnAnswers
from pss_desktop.vault.exchange.channels import Channels
from pss_desktop.vault.exchange.incoming import IncomingBundles
from pss_desktop.vault.exchange.outgoing import OutgoingBundles
from pss_desktop.vault.exchange.owed import OwedNotices
from pss_desktop.vault.exchange.peers import Peers
from pss_desktop.vault.exchange.rosters import Rosters
from pss_desktop.vault.exchange.rules import StandingRules


class ExchangeStore:
    """The stores of the exchange; they share one connection and belong to one thread."""

    def __init__(self, connection: Connection) -> None:
        self.peers: Final = Peers(connection)
        self.answers: Final = OwnAnswers(connection)
        self.channels: Final = Channels(connection)
        self.outgoing: Final = OutgoingBundles(connection)
        self.incoming: Final = IncomingBundles(connection)
        self.rosters: Final = Rosters(connection)
        self.rules: Final = StandingRules(connection)
        self.owed: Final = OwedNotices(connection)
        self.alarms: Final = Alarms(connection)
