"""Stretches of time are sets of instants."""

from hypothesis import given
from hypothesis import strategies as st

from shared.domain.spans import Span, common, length, union, without

spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12)


def instants(stretches: list[Span]) -> set[int]:
    return {instant for begin, end in stretches for instant in range(begin, end)}


@given(spans, spans)
def test_they_behave_like_sets(first: list[Span], second: list[Span]) -> None:
    one, other = union(first), union(second)
    assert instants(one) == instants(first)
    assert instants(common(one, other)) == instants(one) & instants(other)
    assert instants(without(one, other)) == instants(one) - instants(other)
    for result in (one, common(one, other), without(one, other)):
        assert length(result) == len(instants(result)), "nothing is counted twice"
        assert result == sorted(result)
