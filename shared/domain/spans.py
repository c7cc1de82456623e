"""Stretches of time, (from, to) in milliseconds: put together, taken away, cut with each other."""

from collections.abc import Iterable, Sequence

Span = tuple[int, int]


def union(spans: Iterable[Span]) -> list[Span]:
    """The time that any of the spans covers, in order, without overlaps."""
    covered: list[Span] = []
    for begin, end in sorted(span for span in spans if span[0] < span[1]):
        if covered and begin <= covered[-1][1]:
            covered[-1] = covered[-1][0], max(covered[-1][1], end)
        else:
            covered.append((begin, end))
    return covered


def common(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """The time that both cover; both in order, without overlaps."""
    found: list[Span] = []
    first = second = 0
    while first < len(one) and second < len(other):
        begin = max(one[first][0], other[second][0])
        end = min(one[first][1], other[second][1])
        if begin < end:
            found.append((begin, end))
        if one[first][1] < other[second][1]:
            first += 1
        else:
            second += 1
    return found


def without(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """The time that `one` covers and `other` does not; both in order, without overlaps."""
    left: list[Span] = []
    for begin, end in one:
        for taken_from, taken_to in other:
            if taken_to <= begin:
                continue
            if taken_from >= end:
                break
            if begin < taken_from:
                left.append((begin, taken_from))
            begin = taken_to
        if begin < end:
            left.append((begin, end))
    return left


def length(spans: Iterable[Span]) -> int:
    """How long spans last together, in milliseconds."""
    return sum(end - begin for begin, end in spans)
