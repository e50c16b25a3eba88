"""The whole way: files in, a graph out; one module for each thing that needs all the stages."""

from newsgraph.pipeline.building import build
from newsgraph.pipeline.examples import ExampleResult, run_examples
from newsgraph.pipeline.explanation import explain
from newsgraph.pipeline.library import read
from newsgraph.pipeline.reading import ArticleReader
from newsgraph.pipeline.results import DUMP, PAGE, STORE
from newsgraph.pipeline.shapes import BuildOptions, Progress, Step, Summary

__all__ = [
    "DUMP",
    "PAGE",
    "STORE",
    "ArticleReader",
    "BuildOptions",
    "ExampleResult",
    "Progress",
    "Step",
    "Summary",
    "build",
    "explain",
    "read",
    "run_examples",
]
