"""A made-up graph of any size, with hubs and communities as news have them; the same in every run."""

from __future__ import annotations

import random

from newsgraph.view.shapes import ArticleRow, ClaimRow, EntityRow, EventRow, PageData

KINDS = ("Person",) * 9 + ("Organization",) * 6 + ("Place",) * 3 + ("Country",) * 2
TYPES = ("Visit", "Meeting", "Statement", "Accusation", "Support", "Transfer", "Attack", "Sanction")
STATUSES = ("Actual",) * 12 + ("Planned", "Planned", "Possible", "Alleged", "Requested", "Denied")
KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロン"


def made_up(entities: int, events: int) -> PageData:
    """Return a graph of hubs and communities, as news have them, the same in every run."""
    dice = random.Random(2024)  # noqa: S311  the same graph in every run
    names = ("".join(dice.choice(KANA) for _ in range(dice.randint(2, 7))) for _ in range(entities))
    rows = tuple(EntityRow(f"entity/x/{n:06d}", dice.choice(KINDS), name) for n, name in enumerate(names))
    groups = max(2, entities // 150)
    happened, claims = [], []
    for n in range(events):
        first = int(entities * dice.random() ** 2.2)
        second = (first + groups * int((entities / groups) * dice.random() ** 1.8) + 1) % entities
        day = f"2024-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        roles = (("actor", first), ("target", second if second != first else (first + 1) % entities))
        happened.append(EventRow(f"event/{n:06d}", dice.choice(TYPES), f"出来事{n}", roles, day, day, day))
        for m in range(1 + int(dice.random() ** 4 * 4)):
            quote = f"{rows[first].label}は{rows[second].label}について{n}回目の発表をした。"
            speaker = (dice.randrange(entities),) if dice.random() < 0.3 else ()
            article = dice.randrange(max(1, events // 4))
            claim = ClaimRow(
                f"claim/{n:06d}-{m}",
                n,
                is_event=True,
                status=dice.choice(STATUSES),
                article=article,
                quote=quote,
                sources=speaker,
            )
            claims.append(claim)
    articles = tuple(
        ArticleRow(f"article/{n}", f"{n}.txt", f"見出し{n}", f"2024-{1 + n % 12:02d}-01", f"通信社{n % 9}")
        for n in range(max(1, events // 4))
    )
    return PageData(rows, articles, tuple(happened), (), tuple(claims), ())
