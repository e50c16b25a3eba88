from __future__ import annotations

import os
import random
import subprocess
import sys
from itertools import combinations, pairwise
from math import dist

import pytest

from newsgraph.view.fill import fill
from newsgraph.view.layout import Edge, Point, components, place, tidy
from newsgraph.view.room import box, radius, separate, stretch

Graph = tuple[int, list[Edge]]


def ring(size: int) -> Graph:
    return size, [(n, (n + 1) % size, 1.0) for n in range(size)]


def star(size: int) -> Graph:
    return size, [(0, n, 1.0) for n in range(1, size)]


def scattered(size: int, edges: int) -> Graph:
    dice = random.Random(1)  # noqa: S311  the same graph in every run
    return size, [(dice.randrange(size), dice.randrange(size), 1.0) for _ in range(edges)]


@pytest.mark.parametrize("graph", [ring(12), star(40), scattered(120, 200), (5, []), (1, [])])
def test_nodes_stand_apart_and_near_their_neighbours(graph: Graph) -> None:
    points = place(*graph)
    assert len(points) == graph[0]
    assert min((dist(a, b) for a, b in combinations(points, 2)), default=99) > 5
    joined = {(a, b) for a, b, _ in tidy(graph[1])}
    if joined and graph[0] > 3:
        near = [dist(points[a], points[b]) for a, b in joined]
        far = [dist(points[a], points[b]) for a, b in combinations(range(graph[0]), 2)]
        assert sum(near) / len(near) <= sum(far) / len(far)


def test_components_are_found_and_do_not_overlap() -> None:
    edges = [(0, 1, 1.0), (1, 2, 1.0), (3, 4, 1.0)]
    assert components(6, [(a, b) for a, b, _ in edges]) == [[0, 1, 2], [3, 4], [5]]
    points = place(6, edges)
    assert min(dist(points[a], points[b]) for a in (0, 1, 2) for b in (3, 4, 5)) > 50


def test_parallel_edges_are_one_and_loops_are_none() -> None:
    assert tidy([(1, 0, 1.0), (0, 1, 2.0), (3, 3, 1.0)]) == [(0, 1, 3.0)]


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_graph_has_the_same_layout_whatever_the_hash_seed(seed: str) -> None:
    script = (
        "from newsgraph.view.layout import place\n"
        "print(place(60, [(n, (n * 7) % 60, 1.0) for n in range(60)]))"
    )
    run = [sys.executable, "-c", script]
    out = subprocess.run(
        run, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    )
    assert out.stdout.strip() == str(place(60, [(n, (n * 7) % 60, 1.0) for n in range(60)]))


def overlaps(points: list[Point], boxes: list[tuple[float, float]]) -> int:
    return sum(
        abs(points[a][0] - points[b][0]) < (boxes[a][0] + boxes[b][0]) / 2 - 0.5
        and abs(points[a][1] - points[b][1]) < (boxes[a][1] + boxes[b][1]) / 2 - 0.5
        for a, b in combinations(range(len(points)), 2)
    )


def test_labels_get_room() -> None:
    boxes = [box("朝鮮民主主義人民共和国"[: n % 11 + 1], radius(n % 9)) for n in range(90)]
    points = stretch(place(*scattered(90, 150)), boxes)
    assert overlaps(points, boxes) <= 4


def test_what_is_fixed_stays() -> None:
    points, boxes = [(0.0, 0.0), (1.0, 0.0), (2.0, 1.0)], [(10.0, 10.0)] * 3
    moved = separate(points, boxes, fixed=1)
    assert moved[0] == (0.0, 0.0)
    assert overlaps(moved, boxes) == 0


def test_others_stand_near_whom_they_are_tied_to_and_the_core_stays() -> None:
    core = [(0.0, 0.0), (1000.0, 0.0)]
    near = {2: [(0, 1.0)], 3: [(1, 1.0)], 4: [(3, 1.0)], 0: [(2, 1.0)], 1: [(3, 1.0)]}
    points = fill(core, [(30.0, 30.0)] * 7, near)
    assert points[:2] == core
    assert dist(points[2], core[0]) < 200
    assert dist(points[3], core[1]) < 200
    assert dist(points[4], core[1]) < 300
    assert all(y > 50 for _, y in points[5:]), "who is tied to nobody stands below"


def test_size_grows_with_articles_to_a_bound() -> None:
    sizes = [radius(n) for n in (0, 1, 5, 20, 80)]
    assert all(a < b for a, b in pairwise(sizes))
    assert radius(80) == radius(10_000)
