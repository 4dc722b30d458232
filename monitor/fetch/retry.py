"""When a question is put again: rarely, later each time, and never beyond a tenth of a host's requests."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, stop_after_attempt, wait_random_exponential

from monitor.clock import Clock
from monitor.errors import NoAnswer
from monitor.fetch.pool import Answer
from monitor.settings import FetchSettings

Road = TypeVar("Road")

RETRIED = frozenset({500, 502, 503, 504})
HOUR = 3600.0
SLICE = 60.0


class Budget:
    """Retries of one host within the last hour, against its requests. Counts by the minute."""

    def __init__(self, share: float, least: int, clock: Clock) -> None:
        self._share, self._least, self._clock = share, least, clock
        self._slices: deque[list[float]] = deque()

    def asked(self) -> None:
        self._now()[1] += 1

    def retried(self) -> None:
        self._now()[2] += 1

    def allows(self) -> bool:
        """True while one more retry stays within the share, or within the least that every host gets."""
        self._now()
        asked, retried = (sum(part[i] for part in self._slices) for i in (1, 2))
        return retried + 1 <= max(self._least, self._share * asked)

    def _now(self) -> list[float]:
        now = self._clock.monotonic()
        while self._slices and self._slices[0][0] <= now - HOUR:
            self._slices.popleft()
        if not self._slices or self._slices[-1][0] <= now - SLICE:
            self._slices.append([now, 0, 0])
        return self._slices[-1]


class Retry:
    """The retries of a process: who may, how often, after how long."""

    def __init__(self, settings: FetchSettings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        self._budgets: dict[str, Budget] = {}

    def budget(self, place: str) -> Budget:
        found = self._budgets.get(place)
        if found is None:
            limits = self._settings
            found = self._budgets[place] = Budget(limits.retry_budget, limits.retries, self._clock)
        return found

    async def run(
        self,
        attempt: Callable[[Road], Awaitable[Answer]],
        road: Road,
        may: Callable[[Road], bool],
        place: Callable[[Road], str],
    ) -> Answer:
        """Full jitter (AWS architecture blog): a random wait below 1, 2, 4 ... 30 seconds."""
        # nearly every question needs one attempt, and tenacity a tenth of a millisecond to say so
        outcomes = [await _outcome(attempt, road)]
        if isinstance(outcomes[0], Answer) and outcomes[0].status not in RETRIED:
            return outcomes[0]

        async def attempted(road: Road) -> Answer:
            outcome = outcomes.pop() if outcomes else await _outcome(attempt, road)
            if isinstance(outcome, NoAnswer):
                raise outcome
            return outcome

        def again(state: RetryCallState) -> bool:
            return transient(state) and may(road) and self.budget(place(road)).allows()

        retrying = AsyncRetrying(
            sleep=self._clock.sleep,
            stop=stop_after_attempt(1 + self._settings.retries),
            wait=wait_random_exponential(multiplier=1, max=30),
            retry=again,
            before_sleep=lambda _: self.budget(place(road)).retried(),
            retry_error_callback=_last,
        )
        return await retrying(attempted, road)


async def _outcome(attempt: Callable[[Road], Awaitable[Answer]], road: Road) -> Answer | NoAnswer:
    try:
        return await attempt(road)
    except NoAnswer as error:
        return error


def transient(state: RetryCallState) -> bool:
    outcome = state.outcome
    if outcome is None:
        return False
    error = outcome.exception()
    if error is not None:
        # a question that used up its time would find none left
        return isinstance(error, NoAnswer) and error.kind != "deadline"
    return bool(outcome.result().status in RETRIED)


def _last(state: RetryCallState) -> Answer:
    if state.outcome is None:
        raise RuntimeError("a retry ended without an attempt")
    answer: Answer = state.outcome.result()
    return answer
