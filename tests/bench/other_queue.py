"""A queue that many use on PostgreSQL, procrastinate, fetching the cards of an office as its own jobs.

It fetches one job at a time and writes what became of each by itself, so ten cards are ten fetches. It keeps
an event for every change of a job. It draws no number, keeps no chained journal and counts no blanks.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter

import psycopg
from procrastinate import App, PsycopgConnector, jobs

_FILL = """INSERT INTO procrastinate_jobs (queue_name, task_name, args)
    SELECT 'cards', 'print', jsonb_build_object('card', id) FROM print_job
    WHERE state = 'waiting' ORDER BY rank, recorded_on, id"""


def claims(url: str, how_many: int, rounds: int, *, finish: bool = False) -> float:
    """Return the milliseconds for ten jobs, fetched by so many workers at once, each job once."""
    return asyncio.run(_claims(url, how_many, rounds, finish=finish))


async def _claims(url: str, how_many: int, rounds: int, *, finish: bool) -> float:
    app = App(connector=PsycopgConnector(conninfo=url, min_size=how_many, max_size=how_many))
    taken: Counter[str] = Counter()
    async with app.open_async():
        if not await app.check_connection_async():
            await app.schema_manager.apply_schema_async()
            _fill(url)

        async def work(worker: int) -> None:
            for _ in range(10 * rounds):
                job = await app.job_manager.fetch_job(None, worker)
                assert job is not None
                taken[str(job.task_kwargs["card"])] += 1
                if finish:
                    await app.job_manager.finish_job(job, jobs.Status.SUCCEEDED, delete_job=False)

        workers = [await app.job_manager.register_worker() for _ in range(how_many)]
        began = time.perf_counter()
        await asyncio.gather(*(work(one) for one in workers))
        took = (time.perf_counter() - began) * 1000
    assert max(taken.values()) == 1
    return took / (rounds * how_many)


def _fill(url: str) -> None:
    """Queue every waiting card; nobody is told of each, which would take minutes and is not measured."""
    with psycopg.connect(url, autocommit=True) as raw:
        raw.execute("ALTER TABLE procrastinate_jobs DISABLE TRIGGER USER")
        raw.execute(_FILL)
        raw.execute("ALTER TABLE procrastinate_jobs ENABLE TRIGGER USER")
        raw.execute("VACUUM ANALYZE procrastinate_jobs")
