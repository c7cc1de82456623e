"""How much one address may ask for."""

from display.phone.limits import REMEMBERED, Limit, address_key


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_so_many_at_once_then_so_many_a_second() -> None:
    clock = Clock()
    limit = Limit(3, 0.5, clock)
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]
    assert limit.wait_seconds("a") == 2
    clock.now = 2.0
    assert [limit.take("a") for _ in range(2)] == [True, False]
    clock.now = 1000.0
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]


def test_others_are_not_held_up() -> None:
    limit = Limit(1, 1, Clock())
    assert limit.take("a")
    assert not limit.has("a")
    assert limit.take("b")


def test_to_ask_is_not_to_take() -> None:
    limit = Limit(1, 1, Clock())
    assert all(limit.has("a") for _ in range(10))
    assert len(limit) == 0


def test_memory_is_bounded_and_the_quiet_are_forgotten_first() -> None:
    limit = Limit(1, 0.001, Clock())
    for number in range(REMEMBERED + 500):
        limit.take(str(number))
    assert len(limit) == REMEMBERED
    assert limit.has("0")
    assert not limit.has(str(REMEMBERED + 499))


def test_an_ipv6_network_is_one_customer() -> None:
    assert address_key("2001:db8:1:2:aaaa::1") == address_key("2001:db8:1:2:bbbb::2")
    assert address_key("2001:db8:1:3::1") != address_key("2001:db8:1:2::1")
    assert address_key("::ffff:192.0.2.7") == address_key("192.0.2.7") == "192.0.2.7"
    assert address_key("testclient") == "testclient"
