"""Contenders of one race: interleaved, so that a noisy minute hits all of them, and compared by their medians."""

import statistics
from dataclasses import dataclass
from typing import Callable


@dataclass
class Contender:
    name: str
    #: Runs once and gives the seconds that count.
    run: Callable[[], float]


def race(contenders, rounds):
    """Seconds by contender, all rounds."""
    seconds = {contender.name: [] for contender in contenders}
    for _ in range(rounds):
        for contender in contenders:
            seconds[contender.name].append(contender.run())
    return seconds


def show(title, seconds, baseline, rate_of=None):
    """A table: median, spread, ratio to the baseline (above 1 is faster), and rows per second where asked."""
    print(f"\n{title}")
    floor = statistics.median(seconds[baseline])
    width = max(len(name) for name in seconds)
    for name, runs in seconds.items():
        median = statistics.median(runs)
        rate = f"{rate_of / median:12,.0f} rows/s" if rate_of else ""
        spread = f"{min(runs):.4g}–{max(runs):.4g}"
        print(f"  {name:<{width}} {median * 1000:10.1f} ms  ({spread:>15} s) {floor / median:7.2f}×{rate}")
    return {name: floor / statistics.median(runs) for name, runs in seconds.items()}


def verdict(what, met):
    print(f"  {'PASS' if met else 'FAIL'}  {what}")
