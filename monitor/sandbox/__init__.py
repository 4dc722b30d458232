"""A practice world: a loopback server that speaks the platforms' wire formats, with a ledger of the truth.

It invents accounts, posts and counts from a seed, serves them with every kind of trouble that real servers
make, and writes down what was true and what was served. It never reaches beyond the loopback interface.
"""

from monitor.sandbox.cast import CAST, Member
from monitor.sandbox.clock import SimClock
from monitor.sandbox.ledger import Ledger
from monitor.sandbox.server import run_sandbox, serve
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.wires import KEYS, stand_ins
from monitor.sandbox.world import World

__all__ = [
    "CAST", "KEYS", "Ledger", "Member", "SimClock", "Trouble", "World", "run_sandbox", "serve", "stand_ins",
]  # fmt: skip
