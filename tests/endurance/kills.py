"""Processes and servers die in the middle of their work; what was acknowledged is there."""

import random

from tests.endurance.crowd import Crowd, Outcome, until
from tests.postgres import PostgresServer


def kill_processes(crowd: Crowd, *, kills: int, writers: int = 3, between: tuple[int, int] = (5, 60)) -> Outcome:
    """Kills writers one after the other and starts others in their places; `between` are answers from kill to kill."""
    chance = random.Random(kills)
    workers = crowd.start(range(1, writers + 1), visits=1_000_000)
    for _ in range(kills):
        until(workers, chance.randint(*between))
        place = chance.randrange(writers)
        workers[place].kill()
        workers[place] = crowd.replace(workers[place], visits=1_000_000)
    until(workers, between[1])
    for worker in workers:
        worker.kill()
    return crowd.verified()


def kill_server(crowd: Crowd, server: PostgresServer, *, kills: int, answers: int = 150) -> Outcome:
    """Kills the whole server under its writers and starts it again; they go on by themselves."""
    workers = crowd.start(range(1, 5), visits=1_000_000)
    for _ in range(kills):
        until(workers, answers)
        server.kill()
        server.start()
    until(workers, answers)
    for worker in workers:
        worker.kill()
    return crowd.verified()
