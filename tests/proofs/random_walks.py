"""Long random walks over all editing operations: python -m tests.proofs.random_walks [--walks 20] [--acts 1000]

Each walk ends with everything taken back, which must give the first export to the byte, and done again, which must
give the last; `check` must be clean at both ends and all along. Wrong acts are among them and must change nothing.
"""

import argparse
import time

import hypothesis
from hypothesis import HealthCheck, settings, stateful
from hypothesis.internal.conjecture import engine

from tests.workspace.walk import Walk


class _Counted(Walk):
    """Counts what it did, for the report."""

    acts = steps = whole = wanted = 0

    def teardown(self) -> None:
        _Counted.acts += self.count
        _Counted.whole += self.count >= _Counted.wanted
        _Counted.steps += self.workspace.history.count()
        super().teardown()


def main() -> None:
    """Walks, and prints what was walked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--walks", type=int, default=20)
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    _Counted.wanted = wanted.acts
    engine.BUFFER_SIZE = stateful.BUFFER_SIZE = 1 << 22  # hypothesis gives up a walk of this length otherwise
    how = settings(
        max_examples=wanted.walks + 4,  # hypothesis begins with some that are short
        stateful_step_count=wanted.acts,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[hypothesis.Phase.generate],
    )
    began = time.perf_counter()
    machine = hypothesis.seed(wanted.seed)(_Counted)
    stateful.run_state_machine_as_test(machine, settings=how, _min_steps=wanted.acts)
    taken = time.perf_counter() - began
    walked = f"{_Counted.whole} whole walks, {_Counted.acts} acts, {_Counted.steps} steps of history"
    print(f"{walked}: 0 wrong, {taken:.0f} s")


if __name__ == "__main__":
    main()
