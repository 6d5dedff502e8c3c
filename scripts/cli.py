"""The command line: `python scripts/cli.py check` and its sisters. Wiring only; the builder does the work."""

import click

from commands.check import check
from commands.new import new
from commands.produce import schemas, stage
from commands.ratchet import baseline
from commands.stats import stats
from commands.translate import confirm, stale


@click.group()
def main() -> None:
    """Check and build the publication."""


for command in (baseline, check, confirm, new, schemas, stage, stale, stats):
    main.add_command(command)

if __name__ == "__main__":
    main()
